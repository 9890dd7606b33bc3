"""The words for what figures show: a council's line, a ballot's verdict, the night in one sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from nightdesk.analysis.changes import SeatChange
from nightdesk.analysis.shares import Convention
from nightdesk.night import CouncilNight, Night
from nightdesk.publish.figures import change, clock, count, plural
from nightdesk.register.baseline import Basis
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.register.roll import FeedConflict, Register
from nightdesk.tally.control import NOC, Control
from nightdesk.tally.result import Result
from nightdesk.tally.scoreboard import Row

BASIS_WORDS: Mapping[Basis, str] = {"last_fought": "since the seats were last fought", "eve_of_poll": "since the eve of poll"}
KIND_WORDS = {
    "london": "London borough",
    "metropolitan": "Metropolitan borough",
    "unitary": "Unitary authority",
    "district": "District",
    "county": "County",
}
CYCLE_WORDS = {
    "all-out": "whole council elected",
    "thirds": "a third of the council elected",
    "halves": "half of the council elected",
    "by-election": "by-election only",
}
RULE_WORDS = {
    "elected_are_members": "figures stand against other people, and one version elects those who are members afterwards",
    "down_another_list": "the figures were keyed down a list in another order of names",
    "default_lines": "the same figures stand against other people, and the feed compiled afterwards is taken",
    "nought_is_no_figure": "a nought stands where nobody filled in the figure",
    "figure_of_another_line": "a figure was copied from another line of the sheet",
    "nobody_elected_is_outpolled": "somebody elected would have fewer votes than somebody not elected",
    "papers_add_up": "only one version makes up the ballot papers known",
    "ward_mates": "one version is far nearer to what the same party’s other candidates in the ward polled",
    "person_with_votes": "only one feed has votes for the name",
    "members_list": "the list of members afterwards has one version’s elected",
    "official_code": "the official list of ward codes decides",
    "nomination": "the party is taken from the statement of persons nominated",
    "default_feed": "nothing in the figures decides, and the feed compiled afterwards is taken",
}
"""Why one feed's version is taken, by the rule that decides."""
CONVENTION_WORDS: Mapping[Convention, str] = {
    "top_candidate": "best-placed candidate",
    "average": "the average of its candidates",
    "total": "all votes",
}
"""What a party counts by in each ward: `by best-placed candidate`."""
KINDS_WORDS = {
    "london": "London boroughs",
    "metropolitan": "metropolitan boroughs",
    "unitary": "unitary authorities",
    "district": "districts",
    "county": "counties",
}
STAGE_WORDS = {"not_started": "awaited", "counting": "counting", "complete": "declared"}
CLOCK_WORDS = {
    "recorded": "recorded that night",
    "expected": "expected, from another year's list",
    "rule": "set by rule",
    "keyed": "keyed as it happened",
}

FEED_WORDS = {"democracy-club": "Democracy Club", "leap": "LEAP", "commons-library": "Commons Library"}
"""Feeds by their id, as short as a column's head."""
_PARTY_ID = re.compile(r"\bPP\d+\b")
ENTRY_WORDS = {
    "declaration": "Declaration",
    "unopposed": "Returned unopposed",
    "published_total": "The council’s own total",
    "correction": "Correction",
    "withdrawal": "Withdrawal",
}


def short(register: Register, party: PartyId) -> str:
    """What a table prints for a party, a row of the scoreboard or no overall control."""
    if party in (NOC, ""):
        return party
    if party == OTHERS:
        return "Others"
    known = register.parties.get(party)
    return known.short if known else party


def parties_named(register: Register, text: str) -> str:
    """A note of a source with parties by name in place of their ids."""
    return _PARTY_ID.sub(lambda found: register.parties[found[0]].name if found[0] in register.parties else found[0], text)


def as_figure(says: str) -> str:
    """A feed's version as printed: figures as everywhere, words as they stand."""
    return count(int(says)) if says.isascii() and says.isdigit() else says or "nothing"


def feed(name: str) -> str:
    """What a feed is called in a table."""
    return FEED_WORDS.get(name, name)


def running(register: Register, party: PartyId) -> str:
    """A party's name in running text: Lib Dem, Labour, Conservative."""
    known = register.parties.get(party)
    if known is None:
        return short(register, party)
    spoken = {"con": "Conservative", "lab": "Labour", "ld": "Lib Dem", "grn": "Green", "ukip": "UKIP", "ind": "Independent"}
    return spoken.get(known.family, known.name)


def running_control(register: Register, control: Control) -> str:
    """Who has control, in running text: `Conservative`, `no overall control`."""
    return "no overall control" if control == NOC else running(register, control)


def the_region(region: str) -> str:
    """A region in running text: the North West, the East of England, London."""
    return f"the {region}" if region.split(" ")[0] in ("North", "South", "East", "West") else region


def the_party(register: Register, party: PartyId) -> str:
    """A party as the subject of a sentence in the plural: the Conservatives, Labour, the Lib Dems."""
    known = register.parties.get(party)
    spoken = {"con": "the Conservatives", "ld": "the Lib Dems", "grn": "the Greens", "ind": "independents"}
    return spoken.get(known.family, running(register, party)) if known else running(register, party)


def tone(night: Night, control: Control | None) -> str:
    """The colour's name for a party or control: its family, `noc`, `others`, or `none` while awaited."""
    if control is None or control == "":
        return "none"
    if control == NOC:
        return "noc"
    if control == OTHERS:
        return "others"
    known = night.register.parties.get(control)
    return known.family if known else "others"


def control_letters(night: Night, control: Control) -> tuple[str, str]:
    """Letters for a party or NOC on the map: those always shown, and the rest for where there is room."""
    letters = short(night.register, control)
    if letters in ("LD", "NOC"):
        return (letters, "") if letters == "LD" else ("N", "OC")
    return letters[:1], letters[1:4]


def seats_line(night: Night, seats: Mapping[PartyId, int]) -> str:
    """`Lab 30, Con 29, LD 2`; parties outside the five of one short name are not merged."""
    return ", ".join(f"{short(night.register, party)} {count(number)}" for party, number in seats.items() if number)


def council_line(night: Night, one: CouncilNight) -> str:
    """A council in one line: name, what has happened, seats behind it."""
    state, seats = one.control, one.seats
    due = night.register.times.get(one.council.slug)
    if state.stage == "not_started":
        return f"{one.council.name}: awaited" + (f", due {clock(due.time)}" if due else "")
    held = seats_line(night, seats.composition)
    if state.stage == "complete":
        return f"{one.council.name}: {verdict(one)}. {held} of {seats.total}"
    certain = f", {short(night.register, state.control)} certain" if state.control else ""
    return f"{one.council.name}: {seats.declared} of {seats.contested} seats in{certain}. {held} of {seats.total}"


def known_conflicts(night: Night) -> dict[str, tuple[FeedConflict, ...]]:
    """Differences between feeds by ballot, those of awaited ballots left out: they would tell what is not declared yet."""
    ballots = night.register.ballots
    return {
        ballot: found
        for ballot, found in night.register.conflicts.items()
        if ballot not in ballots or ballots[ballot].status == "countermanded" or night.result(ballot) is not None
    }


def verdict(one: CouncilNight) -> str:
    """The verdict in the field's grammar, or why there is none."""
    if one.control.verdict:
        return one.control.verdict
    if one.control.stage == "complete" and one.control.before is None:
        return "control before the night is not settled"
    return STAGE_WORDS[one.control.stage]


def ballot_verdict(night: Night, result: Result, changed: SeatChange | None) -> str:
    """A declared ballot in a few words: `LAB HOLD`, `GRN GAIN FROM CON`, `LD 2, CON 1 · LD +1, CON −1`."""
    register = night.register
    won = [(party, seats) for party, seats in result.won.items() if seats]
    if len(won) == 1 and result.ballot.seats == 1:
        return _sole_seat(register, won[0][0], changed)
    line = ", ".join(f"{short(register, party).upper()} {seats}" for party, seats in won)
    if changed is None or changed.method == "none":
        return line
    moved = moves(register, changed)
    return f"{line} · {moved}" if moved else f"{line} · no change"


def _sole_seat(register: Register, winner: PartyId, changed: SeatChange | None) -> str:
    name = short(register, winner).upper()
    if changed is None or changed.method == "none" or changed.compared == 0:
        return f"{name} elected"
    losers = [party for party, by in changed.change.items() if by < 0]
    if changed.change.get(winner, 0) <= 0:
        return f"{name} HOLD"
    if len(losers) == 1:
        return f"{name} GAIN FROM {short(register, losers[0]).upper()}"
    return f"{name} GAIN"


def moves(register: Register, changed: SeatChange) -> str:
    """`Lab +4, Con −1, UKIP −3`: gains first; empty where nothing moved."""
    moved = [(party, by) for party, by in changed.change.items() if by]
    moved.sort(key=lambda one: (-one[1], short(register, one[0])))
    return ", ".join(f"{short(register, party)} {change(by)}" for party, by in moved)


def what_it_means(night: Night, basis: Basis) -> str:
    """The night so far in one sentence, from the scoreboard alone."""
    board = night.scoreboard
    if not board.ballots_declared:
        first = min(night.register.times.values(), key=lambda due: due.time, default=None)
        due = f"; {night.register.councils[first.council].name} is due first, at {clock(first.time)}" if first else ""
        return f"Polls have closed and {board.councils_total} councils are counting{due}."
    whole = board.councils_declared == board.councils_total
    lead = (
        f"All {plural(board.councils_total, 'council')} are in" if whole else f"{plural(board.councils_declared, 'council')} in"
    )
    if not board.compared[basis]:
        largest = board.rows[0]
        return f"{lead}: {_row_name(night, largest)} with {plural(largest.seats, 'seat')}"
    ups, downs = _movers(board.rows, basis)
    if not ups and not downs:
        return f"{lead}, and no party is up or down on balance."
    gained = ", ".join(f"{_row_name(night, row)} up {count(row.seat_change[basis])}" for row in ups[:2])
    lost = ", ".join(f"{_row_name(night, row)} down {count(-row.seat_change[basis])}" for row in downs[:2])
    return f"{lead}: {'; '.join(part for part in (gained, lost) if part)}"


def what_changed(night: Night, basis: Basis) -> str:
    """What the sentence counts, and the changes of control so far; empty before the first declaration."""
    board, changes = night.scoreboard, night.control_changes
    if not board.ballots_declared:
        return ""
    left = board.councils_total - board.councils_declared
    still = f" {plural(left, 'council')} still to come." if left else ""
    compared = board.compared[basis]
    seats = f"Seats, {BASIS_WORDS[basis]}." if compared else f"No seat compares yet {BASIS_WORDS[basis]}."
    if not changes:
        return f"{seats} No council has changed control.{still}"
    last = changes[-1]
    name = night.register.councils[last.council].name
    told = "has changed control:" if len(changes) == 1 else "have changed control, the latest"
    return f"{seats} {plural(len(changes), 'council')} {told} {name}, {last.verdict}.{still}"


def _movers(rows: tuple[Row, ...], basis: Basis) -> tuple[list[Row], list[Row]]:
    """Rows that are up and rows that are down, most first; equal ones by name."""
    ups = sorted((row for row in rows if row.seat_change[basis] > 0), key=lambda row: (-row.seat_change[basis], row.name))
    downs = sorted((row for row in rows if row.seat_change[basis] < 0), key=lambda row: (row.seat_change[basis], row.name))
    return ups, downs


def _row_name(night: Night, row: Row) -> str:
    plurals = {"con": "Conservatives", "lab": "Labour", "ld": "Lib Dems", "grn": "Greens", "ukip": "UKIP"}
    return "others" if row.id == OTHERS else plurals.get(night.register.parties[row.id].family, row.name)
