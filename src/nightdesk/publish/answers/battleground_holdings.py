"""The tables of what parties hold: majorities that can be lost, strongholds, marginal wards, and the count region by region."""

from __future__ import annotations

from nightdesk.analysis.battleground import MARGINAL, Battleground, DefenceOnBoard
from nightdesk.analysis.strongholds import LONG
from nightdesk.night import Night
from nightdesk.publish.answers.battleground_words import DEFENCE_WORDS, UNSWUNG_WORDS, in_region, points, since_words
from nightdesk.publish.figures import capital, decimal, plural
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.publish.words import seats_line
from nightdesk.register.party import PartyId


def defences_table(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> SheetTable:
    """Councils in control of a party that can lose them tonight, weakest first."""
    rows = [
        one
        for one in found.defences
        if party in (None, one.defence.party) and in_region(night, one.defence.council, region) and not one.defence.safe
    ]
    safe = sum(one.defence.safe for one in found.defences if party in (None, one.defence.party))
    return SheetTable(
        "defences",
        "Marginal councils: majorities that can be lost",
        (
            Column("council", "Council", "council"),
            Column("party", "Held by", "party"),
            Column("spare_last_fought", "To spare, last fought", "count"),
            Column("spare_eve", "To spare, on the eve", "count"),
            Column("at_stake", "Seats at stake", "count"),
            Column("swing_to_lose", "Swing to lose it", "number"),
            Column("state", "State", "words"),
            Column("why_no_swing", "Why no swing", "words"),
        ),
        tuple(_defence(one) for one in rows),
        shown=12,
        ranking=True,
        note="Seats to spare: above the overall majority. Swing to lose it: half its lead over the best other party in the "
        f"ward that brings the last seat, weakest wards first. {capital(plural(safe, 'council'))} could not be lost: the seats "
        "that are not up alone make the majority.",
    )


def _defence(one: DefenceOnBoard) -> tuple[Value, ...]:
    it = one.defence
    spare = (it.spare["last_fought"], it.spare["eve_of_poll"])
    why = UNSWUNG_WORDS.get(it.to_lose.why_not, "")
    return (it.council, it.party, *spare, it.at_stake, points(it.to_lose.swing), DEFENCE_WORDS[one.state], why)


def strongholds_table(night: Night, found: Battleground, region: str | None) -> SheetTable:
    """Councils one party has had for long, longest first."""
    rows: list[tuple[Value, ...]] = []
    for slug in found.strongholds:
        run, defence = found.runs[slug], found.contests[slug].defence
        if in_region(night, slug, region) and defence is not None:
            it = defence.defence
            rows.append(
                (
                    slug,
                    run.control,
                    since_words(run),
                    run.years(night.register.night),
                    run.before or "",
                    it.spare["eve_of_poll"],
                    points(it.to_lose.swing),
                    DEFENCE_WORDS[defence.state],
                    "the seats not up make the majority" if it.safe else UNSWUNG_WORDS.get(it.to_lose.why_not, ""),
                )
            )
    return SheetTable(
        "strongholds",
        f"Strongholds: one party in control for {LONG} years or more",
        (
            Column("council", "Council", "council"),
            Column("party", "Held by", "party"),
            Column("since", "Since", "words"),
            Column("years", "Years", "count"),
            Column("before", "Before that", "party"),
            Column("spare_eve", "Seats to spare", "count"),
            Column("swing_to_lose", "Swing to lose it", "number"),
            Column("state", "State", "words"),
            Column("why_no_swing", "Why no swing", "words"),
        ),
        tuple(rows),
        shown=12,
        note=_broken(night, found, region),
    )


def _broken(night: Night, found: Battleground, region: str | None) -> str:
    """Councils whose run of control ended between the last May of the history and the eve."""
    names = [
        f"{night.register.councils[run.council].name} ({_short(night, run.last_may)} after May {run.ends}, "
        f"{_short(night, run.control)} on the eve)"
        for run in found.runs.values()
        if run.broken == "since_the_last_may" and in_region(night, run.council, region)
    ]
    told = "By seats after every May and on the eve of poll."
    return f"{told} Broken since the last May, by changes of party or by-elections: {', '.join(names)}." if names else told


def _short(night: Night, control: str | None) -> str:
    return "not known" if control is None else night.outset.shorts.get(control, control)


def marginals_table(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> SheetTable:
    """Wards whose first two parties were closest."""
    rows = [
        one
        for one in found.marginals
        if party in (None, one.front.first, one.front.second)
        and in_region(night, night.register.ballots[one.front.ballot].council, region)
    ]
    return SheetTable(
        "marginal-wards",
        "The most marginal wards",
        (
            Column("ward", "Ward", "ward"),
            Column("first", "First", "party"),
            Column("second", "Second", "party"),
            Column("lead", "Lead, points", "number"),
            Column("defended", "Seats now up, as last won", "words"),
            Column("won", "Won tonight", "words"),
        ),
        tuple(
            (
                one.front.ballot,
                one.front.first,
                one.front.second,
                points(one.front.margin),
                seats_line(night, one.front.defended),
                seats_line(night, one.won) if one.won is not None else "awaited",
            )
            for one in rows
        ),
        shown=12,
        ranking=True,
        note=f"Led by {decimal(MARGINAL * 100, 0)} points or less when last fought, best-placed candidates; closest first.",
    )


def regions_table(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> SheetTable:
    """What has become of targets and defences, region by region."""
    return SheetTable(
        "regions",
        "Region by region",
        (
            Column("region", "Region", "region"),
            Column("party", "Party", "party"),
            Column("targets", "Targets within reach", "count"),
            Column("taken", "taken", "count"),
            Column("missed", "missed", "count"),
            Column("open", "open", "count"),
            Column("gone", "out of reach", "count"),
            Column("defended", "Councils defended", "count"),
            Column("held", "held", "count"),
            Column("lost", "lost", "count"),
        ),
        tuple(
            (
                one.region or "England",
                one.party,
                sum(one.targets.values()),
                *(one.targets[state] for state in ("taken", "missed", "open", "gone")),
                sum(one.defences.values()),
                one.defences["held"],
                one.defences["lost"] + one.defences["gone"],
            )
            for one in found.tallies
            if party in (None, one.party)
            and (region is None or one.region == region)
            and (any(one.targets.values()) or any(one.defences.values()))
        ),
        shown=12,
    )
