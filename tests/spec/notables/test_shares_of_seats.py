"""Records in seats: shares and not numbers, since when, first seats, and whole regions against the same councils."""

from __future__ import annotations

from fractions import Fraction

from history import known

from night_of import night_of
from nightdesk.analysis.area_records import AreaRecord
from nightdesk.analysis.records import Records, records
from nightdesk.analysis.seat_records import SeatRecord
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP

HISTON = """
    Histon, Cambs: 4 seats
      Ann Archer   Lab   90 *
      Bob Baker    Lab   80 *
      Cat Cole     Lab   70 *
      Dan Drew     Con   60 *
      Eve Ellis    Con   50
"""


def found(*years: str, sheet: str = HISTON, eve: str = "Lab 2, Con 2", continuing: str = "") -> Records:
    night = night_of(sheet, eve={"cambs": eve}, continuing={"cambs": continuing}, context=known(cambs=years))
    return records(night.scene)


def of(some: Records, party: str) -> list[tuple[str, int | None]]:
    return [(one.extreme, one.since) for one in some.seats if one.party == party]


def test_a_share_larger_or_smaller_than_after_every_may_at_hand() -> None:
    some = found("1973 Lab 2, Con 2 of 4", "2017 Lab 2, Con 2 of 4")
    assert of(some, LAB) == [("most", None)]
    assert of(some, CON) == [("fewest", None)]
    assert of(some, LD) == [], "none then and none now is no record"


def test_shares_are_compared_and_not_numbers_for_councils_are_redrawn_to_other_sizes() -> None:
    """Three of four is more than five of eight."""
    labour = next(one for one in found("1973 Lab 5, Con 3 of 8").seats if one.party == LAB)
    assert (labour.seats, labour.total, labour.share, labour.largest) == (3, 4, Fraction(3, 4), Fraction(5, 8))


def test_a_share_not_seen_for_twenty_years_names_the_last_may_that_saw_it() -> None:
    last = "2017 Lab 2, Con 2 of 4"
    assert of(found("1973 Lab 2, Con 2 of 4", "1998 Lab 3, Con 1 of 4", last), LAB) == [("most", 1998)]
    assert of(found("1973 Lab 2, Con 2 of 4", "1999 Lab 3, Con 1 of 4", last), LAB) == []


def test_a_history_that_breaks_off_is_no_record_since_it_does() -> None:
    """Nobody knows what came between."""
    assert of(found("1973 Lab 2, Con 2 of 4", "1977 Lab 3, Con 1 of 4"), LAB) == []


def test_shares_never_seen_come_before_those_not_seen_for_long() -> None:
    some = found("1973 Lab 2, Con 1, other 1 of 4", "1999 Lab 2, Con 2 of 4")
    assert [(one.party, one.since) for one in some.seats] == [(LAB, None), (CON, 1973)]


def test_only_a_complete_count_is_compared() -> None:
    assert found("1973 Lab 2, Con 2 of 4", sheet=HISTON.replace(" *", "")).seats == ()


def test_nothing_is_compared_where_a_continuing_seat_is_unsettled() -> None:
    assert found("1973 Lab 2, Con 3 of 5", continuing="unsettled 1", eve="Lab 2, Con 2, unsettled 1").seats == ()


def test_where_a_poll_is_still_to_be_held_no_share_is_called_small() -> None:
    night = night_of(
        HISTON,
        "Sawston, Cambs: 1 seat, countermanded",
        eve={"cambs": "Lab 2, Con 3"},
        context=known(cambs=("1973 Lab 2, Con 3 of 5",)),
    )
    assert {one.extreme for one in records(night.scene).seats} == {"most"}


def test_the_greens_have_no_record_but_their_first_seats_are_told_from_the_years_that_tell_them_apart() -> None:
    """Trafford 2018."""
    greens = HISTON.replace("Con   60 *", "Grn   60 *")
    some = found("1973 Lab 4 of 4", "2016 Lab 4 of 4", "2017 Lab 4 of 4", sheet=greens)
    assert of(some, GRN) == []
    assert [(one.party, one.seats, one.begins) for one in some.first_seats] == [(GRN, 1, 2016)]


def test_seats_are_not_first_where_a_member_sat_on_the_eve() -> None:
    greens = HISTON.replace("Con   60 *", "Grn   60 *")
    assert found("2016 Lab 4 of 4", sheet=greens, eve="Lab 3, Grn 1").first_seats == ()


def test_first_seats_are_told_as_soon_as_one_is_declared() -> None:
    ukip = "Histon, Cambs: 1 seat\n  Ann Archer   UKIP   9 *\n  Bob Baker   Con   8"
    night = night_of(
        ukip, "Sawston, Cambs: 1 seat\n  Cat Cole   Con", eve={"cambs": "Con 2"}, context=known(cambs=("2016 Con 2 of 2",))
    )
    assert [one.party for one in records(night.scene).first_seats] == [UKIP]


OTHER = """
    Ely, Fens: 2 seats
      Fay Ford     Con   90 *
      Gus Gale     Con   80 *
      Hal Hunt     Lab   70
"""


def areas(
    *sheets: str,
    fens: tuple[str, ...] = ("1973 Con 1, Lab 1 of 2", "1977 Con 2 of 2"),
    continuing: dict[str, str] | None = None,
) -> dict[tuple[str, str], AreaRecord]:
    night = night_of(
        *sheets,
        eve={"cambs": "Lab 2, Con 2", "fens": "Con 2"} if continuing is None else {"cambs": "Lab 4", "fens": "unsettled 3"},
        continuing=continuing or {},
        context=known(cambs=("1973 Lab 1, Con 3 of 4", "1977 Lab 2, Con 2 of 4"), fens=fens),
    )
    return {(one.region, one.party): one for one in records(night.scene).areas}


def test_a_whole_region_is_compared_with_the_same_councils_by_number_and_by_share() -> None:
    """Labour three of six now; two of six after both Mays."""
    labour = areas(HISTON, OTHER)["Nowhere", LAB]
    assert (labour.seats, labour.total, labour.councils, labour.begins) == (3, 6, 2, 1973)
    assert (labour.as_many, labour.as_few, labour.as_large, labour.as_small) == (None, 1977, None, 1977)
    conservatives = areas(HISTON, OTHER)["", CON]
    assert (conservatives.seats, conservatives.as_many, conservatives.as_few) == (3, 1977, None)


def test_a_region_is_notable_where_it_never_was_so_or_not_for_twenty_years() -> None:
    """Labour had as few after the last May at hand; the Liberal Democrats had none then and have none now."""
    found = areas(HISTON, OTHER)
    assert found["", LAB].notable, "never as many"
    assert not found["", LD].notable


def test_a_may_at_which_a_council_is_not_at_hand_is_left_out_for_the_whole_region() -> None:
    assert areas(HISTON, OTHER, fens=("1977 Con 2 of 2",))["", LAB].begins == 1977


def test_nothing_is_said_of_a_region_before_all_its_councils_are_complete() -> None:
    assert areas(HISTON, OTHER.replace(" *", "")) == {}


def test_nothing_is_said_of_a_region_with_a_seat_not_up_whose_holder_is_not_settled() -> None:
    assert areas(HISTON, OTHER, continuing={"fens": "unsettled 1"}) == {}


def test_without_a_history_there_are_no_records_and_the_desk_says_since_when_there_are() -> None:
    some = records(night_of(HISTON, eve={"cambs": "Lab 4"}).scene)
    assert (some.seats, some.first_seats, some.areas, some.begins, some.councils_at_hand) == ((), (), (), None, 0)
    assert (found("1973 Lab 4 of 4", "2017 Lab 4 of 4").begins, found("1973 Lab 4 of 4").ends) == (1973, 1973)


def test_a_record_has_the_range_of_all_earlier_shares_beside_it() -> None:
    (conservatives,) = (one for one in found("1973 Lab 1, Con 3 of 4", "1977 Lab 2, Con 2 of 4").seats if one.party == CON)
    assert isinstance(conservatives, SeatRecord)
    assert (conservatives.share, conservatives.least, conservatives.largest) == (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
