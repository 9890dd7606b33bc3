"""Not yet: a national measure waits until enough is in, and says what it waits for."""

from __future__ import annotations

import pytest

from little_country import BASES, NAMES, THEN, context_of, councils, night_in, sheet
from night_of import night_of
from nightdesk.analysis.national import national
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import projected_share
from nightdesk.context.context import NO_CONTEXT
from nightdesk.night import Night
from nightdesk.publish.answers.national_answer import national_sheet

KNOWN = context_of(councils())


def with_in(number: int) -> Night:
    return night_in(KNOWN, lambda at: (36, 34, 18), declared=lambda at: at < number)


def test_before_the_first_declaration_there_is_none() -> None:
    night = with_in(0)
    assert projected_share(night.scene).wanting == "more"
    assert national_sheet(night, {}).said[0] == (
        "Not yet: a national measure waits for a fifth of its 24\u00a0key wards, from 10 councils at least; "
        "0 are in, from 0\u00a0councils."
    )


@pytest.mark.parametrize(("councils_in", "wanting"), [(9, "more"), (10, "")])
def test_ten_councils_must_be_in(councils_in: int, wanting: str) -> None:
    assert projected_share(with_in(councils_in).scene).wanting == wanting


def test_a_fifth_of_the_key_wards_must_be_in() -> None:
    """Ten councils of one ward each are in, and two of more wards each are out: ten of fifty, then ten of ninety."""
    assert [projected_share(ten_small_and_two(large=size).scene).wanting for size in (20, 40)] == ["", "more"]


def ten_small_and_two(*, large: int) -> Night:
    wards = [(name, f"W{number}") for at, name in enumerate(NAMES) for number in range(1 if at < 10 else large)]
    sheets = [sheet(name, ward, (36, 34, 18), declared=name in NAMES[:10]) for name, ward in wards]
    return night_of(*sheets, before=tuple(sheet(name, ward, THEN) for name, ward in wards), context=KNOWN)


def test_a_night_of_which_nothing_is_known_has_none_and_says_what_it_lacks() -> None:
    night = night_in(NO_CONTEXT, lambda at: (36, 34, 18))
    found = national(night.scene)
    assert (found.projected.wanting, found.summed.wanting, national_course(night.scene)) == ("context", "context", ())
    assert "its context lacks the referendum" in national_sheet(night, {}).said[0]


def test_a_night_whose_wards_compare_with_no_known_base_has_none_and_says_so() -> None:
    later = tuple(one for one in BASES if one.date != "2014-05-22")
    night = night_in(context_of(councils(), shares=later), lambda at: (36, 34, 18))
    assert projected_share(night.scene).wanting == "key_wards"
    assert "no ward compares with a day whose projected national share is known" in national_sheet(night, {}).said[0]
