"""Laws of the wards as arrays: at any position of any night they are what a slow plain reading of its results gives.

And so they are the same whether the position was reached entry by entry, councils kept from one to the next, or all at once.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import HealthCheck, given, settings

from laws.nights import Drawn, nights
from nightdesk.analysis.ward_figures import WardFigures, ward_figures
from nightdesk.analysis.ward_table import COLUMNS, WardTable, ward_table
from nightdesk.night import Night
from nightdesk.register.party import FIVE, INDEPENDENT, OTHERS, PartyId
from nightdesk.register.roll import Register
from nightdesk.tally.outset import outset_of
from nightdesk.tally.result import Result

TRIED = settings(max_examples=30, deadline=None, suppress_health_check=(HealthCheck.too_slow,))


def column_of(register: Register, party: PartyId) -> int:
    if party in FIVE:
        return FIVE.index(party)
    known = register.parties.get(party)
    return COLUMNS.index(INDEPENDENT if known is not None and known.family == "ind" else OTHERS)


def plain_votes(register: Register, polled: list[tuple[PartyId, int]]) -> list[list[Fraction]]:
    """Best, average and all votes by column: each party by itself first, all independents as one party."""
    by_party: dict[PartyId, list[int]] = {}
    for party, votes in polled:
        known = register.parties.get(party)
        by_party.setdefault(INDEPENDENT if known and known.family == "ind" else party, []).append(votes)
    rows = [[Fraction(0)] * len(COLUMNS) for _ in range(3)]
    for party, each in by_party.items():
        at = column_of(register, party)
        for row, quantity in zip(rows, (max(each), Fraction(sum(each), len(each)), sum(each)), strict=True):
            row[at] += quantity
    return rows


def is_row(register: Register, ballot: str) -> bool:
    found = register.ballots[ballot]
    return found.status != "countermanded" and register.councils[found.council].cycle != "by-election"


def check_table(register: Register, table: WardTable) -> None:
    assert sorted(table.row) == sorted(ballot for ballot in register.ballots if is_row(register, ballot))
    for ballot, row in table.row.items():
        found = register.ballots[ballot]
        assert table.ballots[row] is found
        assert table.councils[table.council[row]].slug == found.council
        assert table.rows_of[found.council].start <= row < table.rows_of[found.council].stop
        stood = [0] * len(COLUMNS)
        for one in found.candidacies:
            stood[column_of(register, one.party)] += 1
        assert table.stood[row].tolist() == stood
        past = register.last_fought.get(ballot)
        known = past is not None and past.method == "like_for_like" and past.candidacies
        whole = bool(known) and all(one.votes is not None for one in past.candidacies)  # type: ignore[union-attr]
        assert bool(table.compares[row]) == whole
        if whole and past is not None:
            then = plain_votes(register, [(one.party, one.votes or 0) for one in past.candidacies])
            np.testing.assert_allclose(table.then[:, row], [[float(each) for each in one] for one in then])
        else:
            assert np.isnan(table.then[:, row]).all()


def check_figures(night: Night, figures: WardFigures) -> None:
    register, table = night.register, figures.table
    for ballot, row in table.row.items():
        result: Result | None = night.result(ballot)
        assert bool(figures.declared[row]) == (result is not None)
        if result is None:
            assert np.isnan(figures.won[row]).all()
        else:
            won = [0] * len(COLUMNS)
            for party, seats in result.won.items():
                won[column_of(register, party)] += seats
            assert figures.won[row].tolist() == won
        polled = result is not None and result.votes_cast is not None
        assert bool(figures.polled[row]) == polled
        assert bool(figures.compared[row]) == (polled and bool(table.compares[row]))
        if polled and result is not None:
            now = plain_votes(register, [(line.candidacy.party, line.votes or 0) for line in result.lines])
            np.testing.assert_allclose(figures.now[:, row], [[float(each) for each in one] for one in now])
        else:
            assert np.isnan(figures.now[:, row]).all()


@TRIED
@given(nights())
def test_a_row_for_each_ballot_but_countermanded_ones_and_those_of_councils_with_a_by_election_alone(drawn: Drawn) -> None:
    check_table(drawn.register, ward_table(outset_of(drawn.register)))


@TRIED
@given(nights())
def test_at_every_position_the_figures_are_those_a_plain_reading_of_the_results_gives(drawn: Drawn) -> None:
    night = Night.open(drawn.register)
    check_figures(night, ward_figures(night.scene))
    for recorded in drawn.recorded:
        night = night.advance(recorded)
        check_figures(night, ward_figures(night.scene))


@TRIED
@given(nights())
def test_the_same_position_gives_the_same_figures_however_it_was_reached(drawn: Drawn) -> None:
    asked, unasked = Night.open(drawn.register), Night.open(drawn.register)
    for recorded in drawn.recorded:
        asked, unasked = asked.advance(recorded), unasked.advance(recorded)
        ward_figures(asked.scene)
    one, other = ward_figures(asked.scene), ward_figures(unasked.scene)
    for name in ("declared", "polled", "now", "won"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


@TRIED
@given(nights())
def test_shares_of_a_ward_come_to_one_and_changes_to_nought(drawn: Drawn) -> None:
    night = Night.open(drawn.register)
    for recorded in drawn.recorded:
        night = night.advance(recorded)
    figures = ward_figures(night.scene)
    for convention in range(3):
        cast = np.nansum(figures.now[convention], axis=1) > 0
        np.testing.assert_allclose(figures.share(convention)[figures.polled & cast].sum(axis=1), 1)
        then = np.nansum(figures.table.then[convention], axis=1) > 0
        changes = figures.change(convention)[figures.compared & cast & then].sum(axis=1)
        np.testing.assert_allclose(changes, 0, atol=1e-12)
        assert np.isnan(figures.change(convention)[~figures.compared]).all()


@TRIED
@given(nights())
def test_nothing_in_them_can_be_written_to(drawn: Drawn) -> None:
    figures = ward_figures(Night.open(drawn.register).scene)
    arrays = (figures.declared, figures.polled, figures.now, figures.won, figures.table.then, figures.table.stood)
    assert not any(array.flags.writeable for array in arrays)
