"""The seats–votes curve: the seats the night's own wards would have given with more or fewer votes, by uniform swing.

No curve with too few wards; and with no swing at all everybody is elected whom the officer declared.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from night_of import night_of
from nightdesk.analysis.seats_votes_curve import AT_NOUGHT, ENOUGH_WARDS, POINT, SWINGS, Curve, curve
from nightdesk.night import Night
from nightdesk.register.party import CON, FIVE, LAB, PartyId
from nightdesk.tally.result import Result


def sheets(count: int) -> list[str]:
    """So many wards, one or three seats each, from a Conservative to a Labour stronghold; those with most votes are elected."""
    made = []
    for place in range(count):
        con, lab, ld = 900 - 3 * place, 300 + 3 * place, 150 + (7 * place) % 200
        seats = 1 if place % 3 else 3
        votes = [("A Ash  Con", con), ("D Dale  Lab", lab), ("G Gorse  LD", ld)]
        if seats == 3:
            votes += [("B Beech  Con", con - 20), ("E Elm  Lab", lab - 25), ("F Fir  Lab", lab - 50)]
        votes.sort(key=lambda one: -one[1])
        lines = [f"  {who}  {number}{' *' if at < seats else ''}" for at, (who, number) in enumerate(votes)]
        made.append("\n".join([f"Ward {place}, Adur: {seats} seats", *lines]))
    return made


@pytest.fixture(scope="module")
def night() -> Night:
    return night_of(*sheets(ENOUGH_WARDS))


def drawn(night: Night, party: PartyId | None) -> Curve:
    found = curve(night.scene, party)
    assert found is not None
    return found


def test_with_too_few_wards_there_is_none() -> None:
    assert curve(night_of(*sheets(ENOUGH_WARDS - 1)).scene, None) is None


@pytest.mark.parametrize("party", [None, *FIVE])
def test_with_no_swing_the_seats_and_votes_are_those_declared(night: Night, party: PartyId | None) -> None:
    found = drawn(night, party)
    of = found.party
    won = sum(result.won.get(of, 0) for result in night.councils["adur"].results.values())
    assert SWINGS[AT_NOUGHT] == 0
    assert found.seats[AT_NOUGHT] == won
    share = night.shares(convention="top_candidate").of(of)
    if party is not None:
        assert found.votes[AT_NOUGHT] == pytest.approx(float(share.share) if share else 0.0)


@pytest.mark.parametrize("party", [None, CON, LAB])
def test_more_votes_never_bring_fewer_seats(night: Night, party: PartyId | None) -> None:
    found = drawn(night, party)
    assert (np.diff(found.seats) >= 0).all()
    assert (np.diff(found.votes) >= 0).all()
    assert found.seats[0] < found.seats[-1]


def test_one_party_against_all_is_what_a_plain_count_of_each_ward_gives(night: Night) -> None:
    """Each candidate of the party up by as many points of the ward's vote, all others down in proportion, counted anew."""
    for party in (CON, LAB):
        found = drawn(night, party)
        for at in range(0, len(SWINGS), POINT):
            assert found.seats[at] == sum(alone(result, party, SWINGS[at]) for result in results(night)), (party, SWINGS[at])


def test_two_parties_are_what_a_plain_count_of_each_ward_gives(night: Night) -> None:
    found = drawn(night, None)
    for at in range(0, len(SWINGS), POINT):
        pairs = [between(result, SWINGS[at]) for result in results(night)]
        assert found.seats[at] == sum(lab for lab, _ in pairs)
        assert found.of[at] == sum(lab + con for lab, con in pairs)


def test_the_two_are_compared_by_their_votes_alone_and_level_is_where_they_have_as_many(night: Night) -> None:
    found = drawn(night, None)
    lab, con = (night.shares(convention="top_candidate").of(party) for party in (LAB, CON))
    assert lab is not None
    assert con is not None
    assert found.votes[AT_NOUGHT] == pytest.approx(float(lab.votes / (lab.votes + con.votes)))
    level = found.seats_at(0.5)
    assert level is not None
    assert found.seats.min() <= level[0] <= found.seats.max()
    assert found.seats_at(0.01) is None


def test_a_lot_decides_at_no_swing_and_the_least_swing_overrules_it() -> None:
    tied = "Tie, Adur: 1 seat\n  Z Zed  Con  500 * lot\n  Y York  Lab  500\n  X Xu  LD  10"
    found = drawn(night_of(*sheets(ENOUGH_WARDS), tied), LAB)
    without = drawn(night_of(*sheets(ENOUGH_WARDS)), LAB)
    assert found.seats[AT_NOUGHT] == without.seats[AT_NOUGHT]
    assert found.seats[AT_NOUGHT + 1] - without.seats[AT_NOUGHT + 1] == 1


def test_a_ward_only_one_of_the_two_fights_stays_as_it_is() -> None:
    alone_there = "Mill, Adur: 1 seat\n  Z Zed  Lab  500 *\n  X Xu  LD  499"
    with_it, without = (drawn(night_of(*sheets(ENOUGH_WARDS), *more), None) for more in ((alone_there,), ()))
    assert (with_it.seats - without.seats == 1).all()


def test_a_return_without_a_poll_is_on_no_curve() -> None:
    returned = "Hill, Adur: 1 seat, uncontested\n  Z Zed  Lab *"
    with_it, without = (drawn(night_of(*sheets(ENOUGH_WARDS), *more), LAB) for more in ((returned,), ()))
    assert (with_it.seats == without.seats).all()
    assert (with_it.of == without.of).all()


def results(night: Night) -> Iterable[Result]:
    return night.councils["adur"].results.values()


def counted(result: Result, moved: dict[int, float], party: PartyId, *, favour: bool) -> int:
    """Seats of a party once its candidates, by line, have `moved` votes; equal votes go to it or away from it."""
    lines = list(enumerate(result.lines))
    lines.sort(key=lambda pair: (-moved[pair[0]], (pair[1].candidacy.party != party) == favour))
    return sum(line.candidacy.party == party for _, line in lines[: result.ballot.seats])


def alone(result: Result, party: PartyId, swing: float) -> int:
    best: dict[PartyId, int] = {}
    for line in result.lines:
        best[line.candidacy.party] = max(best.get(line.candidacy.party, 0), line.votes or 0)
    total = sum(best.values())
    share = best.get(party, 0) / total
    moved = {
        at: (line.votes or 0) + swing * total
        if line.candidacy.party == party
        else (line.votes or 0) * (1 - swing / (1 - share))
        for at, line in enumerate(result.lines)
    }
    return result.won.get(party, 0) if swing == 0 else counted(result, moved, party, favour=True)


def between(result: Result, swing: float) -> tuple[int, int]:
    parties = {line.candidacy.party for line in result.lines}
    if swing == 0 or not {LAB, CON} <= parties:
        return result.won.get(LAB, 0), result.won.get(CON, 0)
    best: dict[PartyId, int] = {}
    for line in result.lines:
        best[line.candidacy.party] = max(best.get(line.candidacy.party, 0), line.votes or 0)
    total = sum(best.values())
    sign = {LAB: 1, CON: -1}
    moved = {at: (line.votes or 0) + sign.get(line.candidacy.party, 0) * swing * total for at, line in enumerate(result.lines)}
    return counted(result, moved, LAB, favour=True), counted(result, moved, CON, favour=True)
