"""What to watch, in words: why a council or a ward matters, when one is due, and the sentences that answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from nightdesk.analysis.due_times import Due
from nightdesk.analysis.watch import Watch, WatchedCouncil, WatchedWard
from nightdesk.night import Night
from nightdesk.publish.figures import capital, clock_of_night, count, decimal, listed, plural
from nightdesk.publish.words import short, the_region
from nightdesk.register.party import PartyId

_NAMED = 3
"""Things named in a sentence, at most."""
_HOPES = 4
"""Parties told with what they need, at most."""
HOW_KNOWN: Mapping[str, str] = {
    "recorded": "recorded that night",
    "expected": "expected, by another year’s list",
    "rule": "by rule",
    "": "no time known",
}


def said(night: Night, found: Watch) -> tuple[str, ...]:
    """The sentences, the one that answers first."""
    later = ""
    if found.countermanded:
        polls = plural(found.countermanded, "countermanded poll is", "countermanded polls are")
        later = f" {capital(polls)} held on a later day."
    if not found.wards_out:
        total = night.scoreboard.councils_total
        over = f"all {plural(total, 'council')} have finished" if total > 1 else "the one council has finished"
        over = over if total else "no council elects anybody tonight"
        return (f"Nothing is awaited: {over}.{later}",)
    return tuple(one for one in (_lead(night, found), _time(night, found), ward_line(night, found), _national(found)) if one)


def _lead(night: Night, found: Watch) -> str:
    out, open_ = len(found.councils), found.open_councils
    total = night.scoreboard.councils_total
    head = f"{capital(plural(out, 'council'))} of {count(total)} {'is' if out == 1 else 'are'} still out"
    if out == total:
        head = f"All {plural(total, 'council')} are still out" if total > 1 else "The one council is still out"
    if not open_:
        return f"{head}, and {'its control' if out == 1 else 'control of any of them'} is in doubt no longer."
    settled = out - len(open_)
    known = f", control of {count(settled)} already certain" if settled else ""
    if not open_[0].doubt:
        return f"{head}{known}."
    names = listed([night.register.councils[one.council].name for one in open_[:_NAMED] if one.doubt])
    return f"{head}{known}; control is most open in {names}."


def _time(night: Night, found: Watch) -> str:
    late = [one for one in found.due if one.overdue(found.now)]
    to_come = [one for one in found.due if one.time and not one.overdue(found.now)]
    told = []
    if late:
        names = [f"{_council(night, one.council)} ({late_words(one.late_by(found.now) or 0)})" for one in late[:_NAMED]]
        more = f" and {count(len(late) - _NAMED)} more" if len(late) > _NAMED else ""
        told.append(f"Overdue: {listed(names) if not more else ', '.join(names)}{more}.")
    if to_come:
        told.append(f"Due next: {listed(_next(night, to_come))}.")
    return " ".join(told)


def _next(night: Night, to_come: Sequence[Due]) -> list[str]:
    """`Barnet at 02:00 (by rule)`: all that are due first, those whose time is known in the same way together."""
    first, told = due_first(to_come), []
    for clock in dict.fromkeys(one.clock for one in first):
        names = [_council(night, one.council) for one in first if one.clock == clock]
        told.append(f"{listed(_few(names))} at {when(night, first[0])} ({HOW_KNOWN[clock]})")
    return told


def due_first(to_come: Sequence[Due]) -> list[Due]:
    """Those due at the time of the first, given in order of time."""
    return [one for one in to_come if one.time == to_come[0].time]


def next_names(night: Night, to_come: Sequence[Due]) -> str:
    """`Barnet and Camden`, `Barnet, Camden, Bury and 4 more`: the councils due next."""
    return listed(_few([_council(night, one.council) for one in due_first(to_come)]))


def _few(names: list[str]) -> list[str]:
    more = len(names) - _NAMED
    return [*names[:_NAMED], f"{count(more)} more"] if more > 0 else names


def ward_line(night: Night, found: Watch) -> str:
    """The ward that matters most to control, or the level ones; empty where none weighs anything."""
    if not found.wards:
        return ""
    first = found.wards[0]
    level = [one for one in found.wards if one.rank == first.rank]
    if len(level) > _NAMED:
        councils = dict.fromkeys(night.register.ballots[one.ballot].council for one in level)
        where = listed([_council(night, slug) for slug in list(councils)[:_NAMED]])
        return f"No awaited ward matters more to control than {plural(len(level), 'level one')} in {where}."
    names = listed([_ward_name(night, one) for one in level])
    they = "it" if len(level) == 1 else "each"
    return f"No awaited ward matters more to control than {names}: {they} {why_ward(night, first)}."


def _national(found: Watch) -> str:
    if not found.in_doubt:
        return ""
    seats = plural(found.seats_out, "seat")
    told = f"For the national picture, some {rounded(found.in_doubt)} of {seats} still out are in doubt"
    if len(found.regions) < 2:
        return f"{told}."
    most = max(found.regions, key=lambda one: one.in_doubt)
    return f"{told}, {rounded(most.in_doubt)} of them in {the_region(most.region)}."


def why_council(night: Night, one: WatchedCouncil) -> str:
    """`Con need 1, Lab 3 of 3 awaited seats`: what each party that can still have the majority needs."""
    if one.settled is not None:
        return f"control is certain: {short(night.register, one.settled)}"
    if not one.hopes:
        return "open only because seats are not settled"
    parts = [
        f"{short(night.register, hope.party)} {'need ' if not place else ''}{count(hope.needs)}"
        for place, hope in enumerate(one.hopes[:_HOPES])
    ]
    more = f"; {count(len(one.hopes) - _HOPES)} more could" if len(one.hopes) > _HOPES else ""
    return f"{', '.join(parts)} of {plural(one.seats_out, 'awaited seat')}{more}"


def why_ward(night: Night, one: WatchedWard) -> str:
    """`decides control alone, between Con and LD`; `would settle 45 per cent of the doubt about control, between …`."""
    between = between_words(night, one.between)
    lies = f", {between}" if between else ""
    if one.alone:
        return f"decides control{lies}"
    if one.part is None or not one.part:
        return between or "no party stands out"
    return f"would settle {rounded(100 * one.part)} per cent of the doubt there{lies}"


def between_words(night: Night, parties: Sequence[PartyId]) -> str:
    """`between Con and LD`, `Lab ahead`; empty where no party stands out."""
    names = [short(night.register, party) for party in parties]
    if not names:
        return ""
    return f"between {listed(names)}" if len(names) > 1 else f"{names[0]} well ahead"


def when(night: Night, one: Due) -> str:
    """`02:14`; `Fri 15:00` once the night is over; empty where no time is known."""
    return clock_of_night(one.time, night.register.polls_close)


def late_words(minutes: int) -> str:
    """`12 min`, `2 h 5 min` late."""
    hours, rest = divmod(minutes, 60)
    return f"{f'{hours} h ' if hours else ''}{rest} min late"


def rounded(number: float, places: int = 0) -> str:
    """A measure as printed: never rounded to nought where there is something."""
    text, nought = decimal(Fraction(number), places), decimal(Fraction(0), places)
    return f"under {decimal(Fraction(1, 10**places), places)}" if number > 0 and text == nought else text


def _council(night: Night, slug: str) -> str:
    return night.register.councils[slug].name


def _ward_name(night: Night, one: WatchedWard) -> str:
    ballot = night.register.ballots[one.ballot]
    return f"{ballot.ward}, {_council(night, ballot.council)}"
