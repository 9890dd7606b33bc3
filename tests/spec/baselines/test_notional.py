"""Notional seats of a council on new wards: the whole council before, scaled to the seats filled, by largest remainder."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from nightdesk.intake.night_2018.notional import last_elected, scaled
from nightdesk.register.pack_rows import HolderRow
from spec.baselines.little_wards import CON, LAB, LD, contest, council, past


def test_south_cambridgeshire_went_from_57_to_45() -> None:
    # 36, 14, 6 and 1 of 57 are 28.42, 11.05, 4.74 and 0.79 of 45: 28, 11, 4 and 0 leave two seats, to 0.79 and 0.74.
    assert scaled({CON: 36, LD: 14, "some-other": 6, LAB: 1}, 45) == {CON: 28, LD: 11, "some-other": 5, LAB: 1}


def test_a_council_that_keeps_its_size_keeps_its_seats() -> None:
    assert scaled({LAB: 39, CON: 30, "some-other": 1}, 70) == {LAB: 39, CON: 30, "some-other": 1}


def test_equal_remainders_at_the_last_seat_prefer_nobody() -> None:
    assert scaled({CON: 5, LAB: 5}, 5) == {CON: 2, LAB: 2, "unsettled": 1}


@given(st.dictionaries(st.sampled_from([CON, LAB, LD, "x", "y"]), st.integers(1, 99), min_size=1), st.integers(1, 99))
def test_the_seats_add_up_and_nobody_is_a_whole_seat_off_the_share(seats: dict[str, int], size: int) -> None:
    found = scaled(seats, size)
    total = sum(seats.values())
    assert sum(found.values()) == size
    assert all(abs(Fraction(count * size, total) - found[party]) < 1 for party, count in seats.items())


def holder(ward: str, name: str, party: str) -> HolderRow:
    return HolderRow("ash", ward, name, party, "held", "ends", "", "a list", "medium")


def test_last_fought_takes_the_party_each_member_was_elected_for_where_a_result_tells() -> None:
    results = past(contest("2016-05-05", "Vale", ("Ann Oak", LAB, 900)))
    seats, ground = last_elected(
        council(total=2, before=3, redrawn=True),
        [holder("Vale", "Ann Oak", CON), holder("Vale", "Ben Elm", LD), holder("Hill", "Cy Ash", LD)],
        results,
    )
    assert seats == {LAB: 1, LD: 2}
    assert "as listed in 2017" in ground


def test_a_council_elected_whole_in_2014_is_taken_from_that_result() -> None:
    results = past(contest("2014-05-22", "Vale", ("Ann Oak", LAB, 900), ("Ben Elm", CON, 800), elected=2))
    seats, ground = last_elected(council(total=1, before=2, redrawn=True), [], results)
    assert (seats, ground) == ({LAB: 1, CON: 1}, "all elected on 22 May 2014")
