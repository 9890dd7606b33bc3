"""The interval: where the measure will be once every key ward is in, nine times in ten."""

from __future__ import annotations

from little_country import context_of, councils, night_in
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import ProjectedShare, projected_share
from nightdesk.night import Night

KNOWN = context_of(councils())


def night(declared: set[int]) -> Night:
    """Twelve councils of four wards whose Con share differs from one to the next."""
    return night_in(KNOWN, lambda at: (33 + (7 * at) % 5, 34, 18), wards=4, declared=lambda at: at in declared)


def width(found: ProjectedShare) -> float:
    assert found.low is not None
    assert found.high is not None
    return found.high[0] - found.low[0]


def test_it_narrows_as_councils_come_in_and_ends_in_nothing() -> None:
    ten, eleven, all_in = (projected_share(night(set(range(number))).scene) for number in (10, 11, 12))
    assert width(ten) > width(eleven) > width(all_in) == 0


def test_it_lies_about_the_share() -> None:
    found = projected_share(night(set(range(10))).scene)
    assert found.low is not None
    assert found.high is not None
    assert found.share is not None
    assert all(low < share < high for low, share, high in zip(found.low, found.share, found.high, strict=True))


def test_what_is_meant_is_less_sure_than_where_the_measure_will_end() -> None:
    found = projected_share(night(set(range(11))).scene)
    assert found.model_low is not None
    assert found.low is not None
    assert found.model_low[0] < found.low[0]


def test_each_point_of_its_course_is_the_measure_when_so_many_key_wards_were_in() -> None:
    course = national_course(night(set(range(12))).scene)
    assert [one.wards for one in course] == sorted(one.wards for one in course)
    assert (course[-1].wards, course[-1].part) == (48, 1.0)
    ten = projected_share(night(set(range(10))).scene)
    then = next(one for one in course if one.wards == 41)  # 85 per cent of 48, after ten councils and one ward
    assert ten.share is not None
    assert abs(then.share[0] - ten.share[0]) < 0.005
    assert then.low[0] < then.share[0] < then.high[0]


def test_the_course_goes_by_the_order_in_which_wards_came_in() -> None:
    course = national_course(night(set(range(12))).scene)
    assert [one.position for one in course] == [one.wards for one in course], "sheets are declared in the order given"
