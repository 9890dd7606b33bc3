"""Key wards: contested by the Conservatives, Labour and the Lib Dems now and then, on the same boundaries, from a known
base."""

from __future__ import annotations

from little_country import BASES, NAMES, THEN, context_of, councils, night_in, sheet
from night_of import night_of
from nightdesk.analysis.key_wards import NO_AREA, NO_BASE, NOT_ALL_THREE, NOT_LIKE_FOR_LIKE, KeyWards, key_wards
from nightdesk.context.context import NO_CONTEXT

KNOWN = context_of(councils())


def found_in(*sheets: str, before: tuple[str, ...]) -> KeyWards:
    found = key_wards(night_of(*sheets, before=before, context=KNOWN).scene)
    assert found is not None
    return found


def test_a_ward_is_key_where_all_three_stand_now_and_stood_then() -> None:
    found = found_in(sheet("Oak", "Green", (35, 35, 16)), before=(sheet("Oak", "Green", THEN),))
    assert (found.councils, found.fought, found.left_out) == (("oak",), ("2014-05-22",), {})


def test_none_where_one_of_the_three_is_missing_now_or_then() -> None:
    wards = ("Green", "Mill")
    shares, past = ((35, 35, -1), (35, 35, 16)), (THEN, (30, -1, 15))
    found = found_in(
        *(sheet("Oak", ward, one) for ward, one in zip(wards, shares, strict=True)),
        before=tuple(sheet("Oak", ward, one) for ward, one in zip(wards, past, strict=True)),
    )
    assert (len(found.rows), found.left_out) == (0, {NOT_ALL_THREE: 2})


def test_none_where_there_is_no_contest_on_the_same_boundaries() -> None:
    assert found_in(sheet("Oak", "Green", (35, 35, 16)), before=()).left_out == {NOT_LIKE_FOR_LIKE: 1}


def test_none_where_the_share_of_the_country_in_the_year_compared_with_is_not_known() -> None:
    later = tuple(one for one in BASES if one.date != "2014-05-22")
    found = key_wards(night_in(context_of(councils(), shares=later), lambda at: (35, 35, 16)).scene)
    assert found is not None
    assert found.left_out == {NO_BASE: 2 * len(NAMES)}


def test_none_in_a_council_that_no_authority_of_the_referendum_is_known_for() -> None:
    found = key_wards(night_in(context_of(councils()[1:]), lambda at: (35, 35, 16)).scene)
    assert found is not None
    assert found.left_out == {NO_AREA: 2}
    assert "alder" not in found.councils


def test_a_national_equivalent_vote_is_no_base_of_a_projected_share() -> None:
    other = tuple(one for one in BASES if one.measure != "projected_national_share")
    found = key_wards(night_in(context_of(councils(), shares=other), lambda at: (35, 35, 16)).scene)
    assert found is not None
    assert len(found.rows) == 0


def test_without_a_context_there_are_none_to_speak_of() -> None:
    assert key_wards(night_in(NO_CONTEXT, lambda at: (35, 35, 16)).scene) is None
