"""The sentences of councillors between elections. Nobody is named in them but whom the sheet names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from nightdesk.analysis.defections import Defections, Defender
from nightdesk.analysis.moves_between import Moved, latest_differ
from nightdesk.context.members import Between
from nightdesk.night import Night
from nightdesk.publish.figures import capital, count, listed, long_day, plural
from nightdesk.publish.words import the_party
from nightdesk.register.party import INDEPENDENT, PartyId

EVENT_WORDS: Mapping[str, str] = {
    "change_of_party": "changed party",
    "group_change": "changed party with the group",
    "suspension": "suspended from the group",
    "by_election": "by-election",
    "death": "died",
    "resignation": "resigned",
    "vacancy": "vacancy",
}
_NAMED = 3
"""Parties named in one part of a sentence, at most."""


def said_of(night: Night, found: Defections, council: str) -> tuple[str, ...]:
    """The answer in sentences, of all councils or of one."""
    if not found.known:
        return ("Nothing is known of councillors between elections: the pack of this night has no such facts.",)
    moved = [one for one in found.moved if council in ("", one.council)]
    defenders = [one for one in found.defenders if council in ("", one.moved.council)]
    told = [_moved(night, moved, council), _besides(found, council), defended_said(defenders)]
    if not council:
        told.append(_at_stake(night, found))
    told += [_differ(found, council), *_since(night, found, council)]
    return tuple(one for one in told if one)


def when_said(one: Between) -> str:
    """When it happened, as closely as it is known: `October 2017`, `15 March 2018`, or the words of the source."""
    if one.date_words:
        return one.date_words
    if len(one.date) == len("2017-10"):
        return f"{date.fromisoformat(one.date + '-01'):%B %Y}"
    return long_day(one.date) if len(one.date) > len("2017-10") else one.date


def who(one: Moved) -> str:
    """The member, or how many whom no source names."""
    return one.person or f"{plural(one.seats, 'member')}, not named"


def outcome(one: Defender) -> str:
    """What became of the member."""
    if not one.moved.person:
        return "not named"
    if one.stands_for is None:
        return "does not stand here"
    return "awaited" if one.re_elected is None else "re-elected" if one.re_elected else "not re-elected"


def defended_said(defenders: Sequence[Defender]) -> str:
    """What became of the seats that were up."""
    if not defenders:
        return ""
    declared = [one for one in defenders if one.result is not None]
    lead = f"{capital(plural(len(defenders), 'of their seats is', 'of their seats are'))} up tonight"
    if not declared:
        return f"{lead}, none of them declared yet."
    stood = [one for one in declared if one.re_elected is not None]
    kept = [one for one in declared if one.kept is not None]
    said = f"{lead}, {'all' if len(declared) == len(defenders) else count(len(declared))} of them declared"
    if stood:
        again = sum(bool(one.re_elected) for one in stood)
        said += f": {count(again)} of {plural(len(stood), 'member')} standing again in the ward "
        said += "was re-elected" if again == 1 else "were re-elected"
    if kept:
        said += (
            f"; the party each had come to kept the seat in {count(sum(bool(one.kept) for one in kept))} of {count(len(kept))}"
        )
    return f"{said}."


def _moved(night: Night, moved: Sequence[Moved], council: str) -> str:
    seats = sum(one.seats for one in moved)
    place = f"in {night.register.councils[council].name}" if council else ""
    if not seats:
        return f"No councillor {place or 'of the night’s councils'} is known to have changed party since being elected."
    councils = len(dict.fromkeys(one.council for one in moved))
    where = place or f"in {plural(councils, 'council')}"
    left, came = Counter[PartyId](), Counter[PartyId]()
    for one in moved:
        left[one.was] += one.seats
        came[one.sits] += one.seats
    if seats == 1 and moved[0].was and moved[0].sits:
        what = f"{_left(night, moved[0].was)} and {_came(night, moved[0].sits)}"
        return f"One councillor {where} is known to have changed party since being elected, and {what}."
    gone = listed([f"{count(by)} {_left(night, party)}" for party, by in _most(left)])
    come = listed([f"{count(by)} {_came(night, party)}" for party, by in _most(came)])
    have = "is" if seats == 1 else "are"
    return f"{plural(seats, 'councillor')} {where} {have} known to have changed party since being elected: {gone}; {come}."


def _most(parties: Counter[PartyId]) -> list[tuple[PartyId, int]]:
    """The parties most seats went from or to, those not told left out; equal ones by id."""
    known = sorted(((party, by) for party, by in parties.items() if party), key=lambda pair: (-pair[1], pair[0]))
    return known[:_NAMED]


def _left(night: Night, party: PartyId) -> str:
    return "had been independents" if party == INDEPENDENT else f"left {the_party(night.register, party)}"


def _came(night: Night, party: PartyId) -> str:
    return "became independents" if party == INDEPENDENT else f"joined {the_party(night.register, party)}"


def _besides(found: Defections, council: str) -> str:
    polls = sum(one.seats for one in found.by_elections if council in ("", one.council))
    empty = sum(one.seats for one in found.vacancies if council in ("", one.council))
    told = [plural(polls, "by-election")] if polls else []
    told += [plural(empty, "vacancy", "vacancies")] if empty else []
    return f"Told of besides: {listed(told)}." if told else ""


def _at_stake(night: Night, found: Defections) -> str:
    """The party whose seats up were most and least changed between the two bases."""
    moved = [(one, one.at_stake["eve_of_poll"] - one.at_stake["last_fought"]) for one in found.parties]
    if not moved:
        return ""
    down, fall = min(moved, key=lambda pair: pair[1])
    up, rise = max(moved, key=lambda pair: pair[1])
    told = [
        f"{the_party(night.register, one.party)} had won {count(one.at_stake['last_fought'])} and sat in "
        f"{count(one.at_stake['eve_of_poll'])} on the eve"
        for one, by in ((down, fall), (up, rise))
        if by
    ]
    return f"Of the seats up that compare on both bases, {'; '.join(told)}." if told else ""


def _differ(found: Defections, council: str) -> str:
    rows = [one for one in latest_differ(found.differ) if council in ("", one.council)]
    members = sum(one.members for one in rows)
    if not members:
        return ""
    return (
        f"The lists of councillors have {plural(members, 'more member', 'more members')} under another party than the one they "
        "were elected for. Later changes have leaked into those lists: they are counted, and nobody is named."
    )


def _since(night: Night, found: Defections, council: str) -> list[str]:
    said = []
    for one in found.since:
        if council in ("", one.council):
            name = night.register.councils[one.council].name
            member = one.person or plural(one.seats, "member")
            party = the_party(night.register, one.to)
            did = f"came to sit with {party}" if one.event == "change_of_party" else EVENT_WORDS[one.event]
            said.append(f"Since the polls closed, {when_said(one)}: {member} ({name}) {did}. It is in no sum here.")
    return said
