"""Slips of the key: warnings, told by the last time the ward voted, that somebody answers with a reason."""

from __future__ import annotations

import pytest

import notation
from admitting import broken, offer, sheet, unchecked
from nightdesk.ledger.admission_slips import swaps, tenfold
from nightdesk.ledger.entry import provenance_of

BEFORE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   1405 *
      Gil Gray     Lab   1150
      Hal Hart     LD    520
      Ivy Innes    UKIP  610
"""
NOW = """
    Castle, Adur: 1 seat
      Ann Archer   Con   1512 *
      Bob Baker    Lab   1160
      Cat Cooper   LD    610
      Dan Dyer     UKIP  140
"""


def warnings(text: str) -> list[str]:
    found = sheet(text, before=BEFORE)
    return broken(found, "warning")


def test_a_sheet_like_last_times_raises_no_question() -> None:
    found = sheet(NOW, before=BEFORE)
    assert found.problems == ()
    assert {"out-of-scale", "digit-slip", "transposed"}.isdisjoint(unchecked(found))


def test_parties_are_compared_by_their_best_candidate_now_and_then() -> None:
    """Wherever on the sheet the best one is; a figure of last time that is not known is not compared."""
    two = """
        Castle, Adur: 2 seats
          Ann Archer   Con   {} *
          Bob Baker    Con   {} *
          Cat Cooper   Lab   1160
          Dan Dyer     Lab   {}
    """
    before = two.format(1405, 1300, "?")
    for first, second in ((1512, 900), (900, 1512)):
        text = two.format(first, second, 700).replace("900 *", "900").replace("1160", "1160 *")
        assert broken(sheet(text, before=before), "warning") == []
    slip = two.format(15120, 14900, 1150).replace("1160", "1161")
    found = sheet(slip, before=before)
    assert broken(found, "warning") == ["out-of-scale", "digit-slip"]
    assert found.problems[1].column == "ann-archer"


def test_a_digit_typed_twice_is_asked_after() -> None:
    assert warnings(NOW.replace("1512 *", "15512 *")) == ["out-of-scale", "digit-slip"]


def test_a_digit_left_out_is_asked_after() -> None:
    found = sheet(NOW.replace("1160", "116"), before=BEFORE)
    assert broken(found, "warning") == ["digit-slip"]
    assert found.problems[0].message == "bob-baker has 116 votes, where the party's best had 1150 last time: is it 1160?"


def test_two_digits_exchanged_are_asked_after() -> None:
    swapped = NOW.replace("610", "6010").replace("1512 *", "5112 *")
    assert "transposed" in warnings(swapped)
    found = sheet(NOW.replace("1512 *", "5112 *"), before=BEFORE)
    assert broken(found, "warning") == ["transposed"]
    assert "is it 1512?" in found.problems[0].message


def test_a_party_that_collapsed_while_the_ward_voted_as_ever_is_no_slip() -> None:
    """UKIP fell to a tenth in many wards of 2018; ten times its votes would not bring the total nearer."""
    assert warnings(NOW.replace("140", "61").replace("1512", "1600")) == []


def test_a_total_twice_or_half_of_last_times_is_asked_after() -> None:
    # 1,405 + 1,150 + 520 + 610 is 3,685.
    doubled = NOW.replace("1512", "3000").replace("1160", "2300").replace("610", "1100")
    assert warnings(doubled.replace("140", "970")) == []
    assert warnings(doubled.replace("140", "971")) == ["out-of-scale"]
    halved = NOW.replace("1512", "700").replace("1160", "600").replace("610", "300")
    assert warnings(halved.replace("140", "243")) == []
    assert warnings(halved.replace("140", "242")) == ["out-of-scale"]


def test_a_party_with_few_votes_last_time_says_nothing() -> None:
    grown = NOW.replace("140", "500").replace("1512", "1405").replace("1160", "900").replace("610", "520")
    for then, rules in (("49", []), ("50", ["digit-slip"])):
        before = BEFORE.replace("610", then).replace("1150", "700")
        assert broken(sheet(grown.replace("900", "700"), before=before), "warning") == rules


def test_without_a_like_for_like_result_the_checks_pass_on_and_say_so() -> None:
    found = sheet(NOW.replace("1160", "116"))
    assert found.admitted
    assert {"out-of-scale", "digit-slip", "transposed"} <= set(unchecked(found))


def test_where_votes_were_not_announced_the_total_is_not_compared() -> None:
    assert "out-of-scale" in unchecked(sheet(NOW.replace("1160", "?"), before=BEFORE))


def test_candidates_of_one_party_in_one_ward_poll_alike() -> None:
    """Told without any baseline; independents are no slate."""
    text = """
        Castle, Adur: 2 seats
          Ann Archer   Con   1512 *
          Bob Baker    Con   1490 *
          Cat Cooper   Lab   1160
          Dan Dyer     Lab   115
          Eve Elder    Ind   900
          Fay Fisher   Ind   40
    """
    found = sheet(text)
    assert broken(found, "warning") == ["slate-apart"]
    assert found.problems[0].message == "cat-cooper has 1160 votes and dan-dyer, of the same party, 115."
    assert found.problems[0].column == "dan-dyer"
    assert broken(sheet(text.replace("Eve Elder    Ind", "Eve Elder    Lab")), "warning") == ["slate-apart"], "three too"
    assert broken(sheet(text.replace("115\n", "290\n")), "warning") == []
    assert broken(sheet(text.replace("115\n", "289\n")), "warning") == ["slate-apart"]


def test_a_warning_keeps_the_entry_out_until_there_is_a_reason() -> None:
    slip = NOW.replace("1160", "116")
    declared = notation.declaration(slip)
    assert not offer(declared, slip, before=(BEFORE,)).admitted
    assert not offer(declared, slip, before=(BEFORE,), reason="   ").admitted
    found = offer(declared, slip, before=(BEFORE,), reason="Read back to the hall.")
    assert found.admitted
    assert provenance_of(found.entry).checked == "Read back to the hall."
    assert offer(found.entry, slip, before=(BEFORE,)).admitted, "what was answered once is answered for good"


def test_a_reason_where_nothing_was_asked_is_not_recorded() -> None:
    declared = notation.declaration(NOW)
    assert offer(declared, NOW, before=(BEFORE,), reason="Because.").entry == declared


def test_no_reason_excuses_an_error() -> None:
    wrong = NOW.replace("1512 *", "1512")
    assert not offer(notation.declaration(wrong), wrong, reason="I am sure.").admitted


@pytest.mark.parametrize(
    ("votes", "others"), [(1405, [4105, 1045, 1450]), (7, []), (10, []), (11, []), (100, []), (12, [21]), (1012, [1102, 1021])]
)
def test_exchanged_neighbours(votes: int, others: list[int]) -> None:
    assert swaps(votes) == others


def test_a_digit_more_and_a_digit_fewer() -> None:
    assert tenfold(1405) == [14050, 140]
