"""The slow, obvious tally: every figure of a night from the entries so far, by plain loops, from nothing.

It shares no code with the sums it checks: only the register and the entries. `figures` gives all of it as plain values;
`plain_night.figures_of` reads the same values off a `Night`, so that a law is one equation.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from laws.oracle_of_entries import by_subject, standing, time_of
from laws.oracle_of_votes import Plain, plus, shares
from nightdesk.ledger.entry import (
    Declaration,
    PublishedTotal,
    Recorded,
    ReturnedUnopposed,
)
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

FIVE = ("PP52", "PP53", "PP90", "PP63", "PP85")
BASES = ("last_fought", "eve_of_poll")
SOME_OTHER, OTHERS, NOC = "some-other", "others", "NOC"

Memory = dict[tuple[str, int], tuple[bool, str | None]]
"""Whether a council was complete, and its control, after an entry: what was known then never changes."""


def figures(register: Register, recorded: Sequence[Recorded], memory: Memory | None = None) -> Plain:
    """Every figure of the night after those entries."""
    entries = by_subject(recorded)
    ballots = {}
    for id, ballot in register.ballots.items():
        said = standing(entries.get(id, []))
        if said is not None:
            ballots[id] = result(register, ballot, *said)
    councils = {slug: council_figures(register, slug, ballots, entries, memory) for slug in register.councils}
    ordinary = [slug for slug, council in register.councils.items() if council.cycle != "by-election"]
    regions = list(dict.fromkeys(council.region for council in register.councils.values()))
    inside = {region: [slug for slug in ordinary if register.councils[slug].region == region] for region in regions}
    changed = [slug for slug in ordinary if councils[slug]["control"]["changed"]]
    changed.sort(key=lambda slug: councils[slug]["settled_at"])
    return {
        "position": recorded[-1].position if recorded else 0,
        "time": time_of(recorded[-1]) if recorded else register.polls_close,
        "ballots": ballots,
        "councils": councils,
        "scoreboard": scoreboard(register, ordinary, councils),
        "regions": {region: scoreboard(register, slugs, councils) for region, slugs in inside.items()},
        "control_changes": [(slug, councils[slug]["control"]["verdict"], councils[slug]["settled_at"]) for slug in changed],
        "notables": notables(register, ordinary, councils, ballots),
        "problems": [problem for slug in register.councils for problem in councils[slug]["problems"]],
        "shares": shares(register, [ballots[id] for id in ballots if register.ballots[id].council in ordinary]),
    }


def result(register: Register, ballot: Ballot, said: Any, position: int, entries: list[int], first: str) -> Plain:
    sheet: dict[str, tuple[int | None, bool, bool]] = {one.id: (None, False, False) for one in ballot.candidacies}
    papers = rejected = electorate = reported = None
    if isinstance(said, ReturnedUnopposed):
        for id in said.elected:
            sheet[id] = (None, True, False)
    else:
        assert isinstance(said, Declaration)
        for poll in said.polls:
            sheet[poll.candidacy] = (poll.votes, poll.elected, poll.lot)
        papers, rejected = said.ballot_papers, said.rejected_ballot_papers
        electorate, reported = said.electorate, said.turnout_reported
    if electorate is None:
        electorate = ballot.electorate
    known = all(votes is not None for votes, _, _ in sheet.values())
    ids = list(sheet)

    def before(id: str, other: str) -> bool:
        """Whether `id` comes before `other` in the list of the result."""
        if known and sheet[id][0] != sheet[other][0]:
            return sheet[id][0] > sheet[other][0]  # type: ignore[operator]
        if sheet[id][1] != sheet[other][1]:
            return sheet[id][1]
        return ids.index(id) < ids.index(other)

    order = sorted(ids, key=lambda id: sum(before(other, id) for other in ids if other != id))
    elected = [id for id in order if sheet[id][1]]
    lines = []
    for id in order:
        votes, in_, lot = sheet[id]
        place = 1 + sum(sheet[other][0] > votes for other in ids) if known else None  # type: ignore[operator]
        short: bool | None = False
        if in_ and ballot.short_term_seats >= len(elected):
            short = True
        elif in_ and ballot.short_term_seats > 0:
            short = None
            if known:
                ahead = sum(sheet[other][0] > votes for other in elected)  # type: ignore[operator]
                level = sum(sheet[other][0] == votes for other in elected)
                full = len(elected) - ballot.short_term_seats
                short = False if ahead + level <= full else True if ahead >= full else None
        lines.append((id, votes, place, in_, lot, short))
    party = {one.id: one.party for one in ballot.candidacies}
    lots = any(lot for _, _, lot in sheet.values())
    losers = [id for id in ids if not sheet[id][1]]
    majority: int | None = None
    if lots:
        majority = 0
    elif known and elected and losers:
        majority = min(sheet[id][0] for id in elected) - max(sheet[id][0] for id in losers)  # type: ignore[type-var,operator]
    won = tally([party[id] for id in elected])
    return {
        "id": ballot.id,
        "lines": lines,
        "unopposed": isinstance(said, ReturnedUnopposed),
        "won": won,
        "majority_votes": majority,
        "by_lot": lots,
        "votes_cast": sum(votes for votes, _, _ in sheet.values()) if known else None,  # type: ignore[misc]
        "papers": (papers, rejected, electorate, reported),
        "turnout": Fraction(papers, electorate) if papers is not None and electorate else None,
        "standing": (position, entries, first),
        "change": {basis: ballot_change(register, ballot, won, basis) for basis in BASES},
    }


def ballot_change(register: Register, ballot: Ballot, won: dict[PartyId, int], basis: str) -> Plain:
    seats = sum(won.values())
    if register.councils[ballot.council].redrawn:
        return nothing_compares(seats)
    return net(register.defended.get((basis, ballot.id)), won)  # type: ignore[call-overload]


def nothing_compares(seats: int) -> Plain:
    return {"method": "none", "change": {}, "compared": 0, "notional": 0, "not_compared": seats, "unknown": 0}


def net(defended: Any, won: dict[PartyId, int]) -> Plain:
    seats = sum(won.values())
    if defended is None or defended.method == "none":
        return nothing_compares(seats)
    parties = [*won, *defended.seats]
    change = {party: won.get(party, 0) - defended.seats.get(party, 0) for party in parties}
    return {
        "method": defended.method,
        "change": {party: count for party, count in change.items() if count},
        "compared": seats,
        "notional": seats if defended.method == "notional" else 0,
        "not_compared": 0,
        "unknown": defended.unknown,
    }


def council_figures(
    register: Register,
    slug: str,
    ballots: dict[str, Plain],
    entries: dict[str, list[Recorded]],
    memory: Memory | None = None,
    *,
    votes: bool = True,
) -> Plain:
    ids = [one.id for one in register.by_council[slug]]
    mine = [ballots[id] for id in ids if id in ballots]
    seats = council_seats(register, slug, mine)
    control = council_control(register, slug, mine, seats)
    published = standing(entries.get(slug, []))
    completed_at = settled_at = None
    held_complete, held_control = False, None
    for position, complete, now in council_history(
        register, slug, {id: entries[id] for id in ids if id in entries}, {} if memory is None else memory
    ):
        if complete and not held_complete:
            completed_at = position
        if now != held_control:
            settled_at = position
        held_complete, held_control = complete, now
    positions = [one.position for subject in (*ids, slug) for one in entries.get(subject, [])]
    return {
        "seats": seats,
        "control": control,
        "change": {basis: council_change(register, slug, mine, seats, basis) for basis in BASES},
        "last_position": max(positions, default=0),
        "completed_at": completed_at if control["stage"] == "complete" else None,
        "settled_at": settled_at if control["control"] is not None else None,
        "problems": unmet(register, slug, published[0], seats) if published and control["stage"] == "complete" else [],
        "shares": shares(register, mine) if votes else {},
    }


def council_history(
    register: Register, slug: str, entries: dict[str, list[Recorded]], memory: Memory
) -> list[tuple[int, bool, str | None]]:
    """After each entry about one of the council's ballots: whether it was complete, and its control."""
    history = []
    seen: dict[tuple[str, int], Plain] = {}
    for position in sorted(one.position for about in entries.values() for one in about):
        if (slug, position) not in memory:
            results = []
            for id, about in entries.items():
                said = standing([one for one in about if one.position <= position])
                if said is not None:
                    if (id, said[1]) not in seen:
                        seen[id, said[1]] = result(register, register.ballots[id], *said)
                    results.append(seen[id, said[1]])
            control = council_control(register, slug, results, council_seats(register, slug, results))
            memory[slug, position] = (control["stage"] == "complete", control["control"])
        history.append((position, *memory[slug, position]))
    return history


def council_seats(register: Register, slug: str, mine: list[Plain]) -> Plain:
    eve, ballots = register.eve[slug], register.by_council[slug]
    in_ = [one["id"] for one in mine]
    won: dict[PartyId, int] = {}
    for one in mine:
        won = plus(won, one["won"])
    composition = {party: count for party, count in plus(dict(eve.continuing), won).items() if count}
    return {
        "total": register.councils[slug].seats_total,
        "contested": sum(one.seats for one in ballots if one.status != "countermanded"),
        "not_up": sum(eve.continuing.values()) + eve.continuing_unsettled,
        "declared": sum(one.seats for one in ballots if one.id in in_),
        "awaited": sum(one.seats for one in ballots if one.id not in in_ and one.status != "countermanded"),
        "countermanded": sum(one.seats for one in ballots if one.status == "countermanded"),
        "vacant": eve.continuing_vacant,
        "unsettled": eve.continuing_unsettled,
        "won": {party: count for party, count in won.items() if count},
        "composition": ranked(register, composition),
    }


def council_control(register: Register, slug: str, mine: list[Plain], seats: Plain) -> Plain:
    eve, council = register.eve[slug], register.councils[slug]
    in_ = [one["id"] for one in mine]
    awaited = [one for one in register.by_council[slug] if one.id not in in_ and one.status != "countermanded"]
    composition = dict(seats["composition"])
    here = [*eve.held, *composition, *(who.party for one in register.by_council[slug] for who in one.candidacies)]
    able = {party: most_it_can_win(awaited, party) for party in dict.fromkeys(here)}
    before = settled(register, dict(eve.held), council.seats_before, eve.unsettled, dict.fromkeys(able, 0))
    secured = settled(register, composition, council.seats_total, seats["unsettled"], able)
    control = secured if mine else None
    stage = "complete" if mine and not awaited else "counting" if mine else "not_started"
    known = control is not None and before is not None
    majority = None
    if stage == "complete" and control not in (None, NOC) and not seats["unsettled"]:
        majority = composition[control] - sum(count for party, count in composition.items() if party != control)
    need = council.seats_total // 2 + 1
    seeking = [party for party in able if composition.get(party) or able[party]]
    return {
        "stage": stage,
        "before": before,
        "secured": secured,
        "control": control,
        "verdict": said_of(register, before, control) if known else None,
        "changed": before != control if known else None,
        "majority": majority,
        "reach": {
            party: (
                composition.get(party, 0),
                max(0, need - composition.get(party, 0)),
                able[party],
                can_control(register, party) and composition.get(party, 0) + able[party] >= need,
            )
            for party in seeking
        },
    }


def most_it_can_win(awaited: Sequence[Ballot], party: PartyId) -> int:
    return sum(min(one.seats, sum(who.party == party for who in one.candidacies)) for one in awaited)


def can_control(register: Register, party: PartyId) -> bool:
    return party != SOME_OTHER and register.parties[party].family != "ind"


def settled(register: Register, held: dict[PartyId, int], total: int, unsettled: int, able: dict[PartyId, int]) -> str | None:
    """Who has control however the open seats fall: give every open seat to each party in turn."""
    outcomes = []
    for party in [*(one for one in able if can_control(register, one)), "a party nobody has named"]:
        nameless = held.get(SOME_OTHER, 0) if party not in FIVE else 0
        at_least = held.get(party, 0)
        at_most = at_least + able.get(party, 0) + unsettled + nameless
        if 2 * at_least > total:
            return party
        outcomes.append(2 * at_most > total)
    return None if any(outcomes) else NOC


def said_of(register: Register, before: Any, after: Any) -> str:
    def short(control: str) -> str:
        return "NOC" if control == NOC else register.parties[control].short.upper()

    if before == after == NOC:
        return "NOC NO CHANGE"
    if before == after:
        return f"{short(after)} HOLD"
    return f"{short(before)} LOSE TO NOC" if after == NOC else f"{short(after)} GAIN FROM {short(before)}"


def council_change(register: Register, slug: str, mine: list[Plain], seats: Plain, basis: str) -> Plain:
    if register.councils[slug].redrawn:
        if seats["awaited"] or not mine:
            return nothing_compares(seats["declared"])
        return net(register.defended.get((basis, slug)), seats["won"])  # type: ignore[call-overload]
    whole = nothing_compares(0)
    for one in mine:
        ward = one["change"][basis]
        for count in ("compared", "notional", "not_compared", "unknown"):
            whole[count] += ward[count]
        whole["change"] = plus(whole["change"], ward["change"])
    whole["change"] = {party: count for party, count in whole["change"].items() if count}
    whole["method"] = "notional" if whole["notional"] else "like_for_like" if whole["compared"] else "none"
    return whole


def unmet(register: Register, slug: str, published: PublishedTotal, seats: Plain) -> list[str]:
    """Rows of a council's own total that its seats do not come to."""
    said = dict(published.seats)
    have = dict.fromkeys(said, 0)
    for party, count in seats["composition"]:
        row = party if party in said else OTHERS
        have[row] = have.get(row, 0) + count
    return [f"{slug}: {said.get(row, 0)} != {count}" for row, count in have.items() if said.get(row, 0) != count]


def scoreboard(register: Register, slugs: Sequence[str], councils: dict[str, Plain]) -> Plain:
    rows = {row: {"seats": 0, "councils": 0, "council_change": 0, **dict.fromkeys(BASES, 0)} for row in (*FIVE, OTHERS)}
    noc = {"councils": 0, "council_change": 0}
    compared = dict.fromkeys(BASES, 0)
    declared = {"councils": 0, "seats": 0, "unsettled": 0, "controls": 0}
    for slug in slugs:
        one = councils[slug]
        declared["seats"] += one["seats"]["declared"]
        for party, count in one["seats"]["won"].items():
            rows[row_of(party)]["seats"] += count
        for basis in BASES:
            compared[basis] += one["change"][basis]["compared"]
            for party, count in one["change"][basis]["change"].items():
                rows[row_of(party)][basis] += count
        if one["control"]["stage"] == "complete":
            declared["councils"] += 1
            before, after = one["control"]["before"], one["control"]["control"]
            if after is None:
                declared["unsettled"] += 1
                continue
            (noc if after == NOC else rows[row_of(after)])["councils"] += 1
            if before is not None:
                declared["controls"] += 1
                (noc if after == NOC else rows[row_of(after)])["council_change"] += 1
                (noc if before == NOC else rows[row_of(before)])["council_change"] -= 1
    return {"rows": rows, "noc": noc, "compared": compared, **declared, "of": len(slugs)}


def row_of(party: PartyId) -> PartyId:
    return party if party in FIVE else OTHERS


def notables(register: Register, slugs: Sequence[str], councils: dict[str, Plain], ballots: dict[str, Plain]) -> Plain:
    margins = [
        (one["majority_votes"], id)
        for id, one in ballots.items()
        if one["majority_votes"] is not None and register.ballots[id].council in slugs
    ]
    out = []
    for leader in register.leaders:
        if leader.candidacy and leader.ballot in ballots and register.ballots[leader.ballot].council in slugs:
            elected = [line[0] for line in ballots[leader.ballot]["lines"] if line[3]]
            if leader.candidacy not in elected:
                out.append(leader.name)
    wiped = []
    for slug in slugs:
        one = councils[slug]
        left = dict(one["seats"]["composition"])
        if one["control"]["stage"] == "complete" and not one["seats"]["unsettled"] and SOME_OTHER not in left:
            held = register.eve[slug].held
            wiped += [
                (slug, party, held[party])
                for party in register.parties
                if held.get(party) and party not in left and can_control(register, party)
            ]
    in_order = [one.id for slug in slugs for one in register.by_council[slug] if one.id in ballots]
    return {
        "closest": [id for _, id in sorted(margins)[:100]],
        "largest": [id for _, id in sorted(margins, key=lambda pair: (-pair[0], pair[1]))[:100]],
        "lots": [id for id in in_order if ballots[id]["by_lot"]],
        "leaders_out": sorted(out),
        "wiped_out": sorted(wiped),
    }


def tally(parties: Sequence[PartyId]) -> dict[PartyId, int]:
    return {party: parties.count(party) for party in dict.fromkeys(parties)}


def ranked(register: Register, counts: dict[PartyId, int]) -> list[tuple[PartyId, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], register.parties[pair[0]].name))
