"""The national measure of 3 May 2018, beside the published 35, 35, 16 (BBC; Curtice and Fisher) and 37, 36, 14 (Rallings and
Thrasher), and two hundred replays in each order.

Universe: the night's 2,739 ballots; key wards contested by Con, Lab and LD now and when last fought, on the same boundaries,
shares by best-placed candidate. Per cent of the vote in Great Britain.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from nightdesk.analysis.great_britain import great_britain
from nightdesk.analysis.national import national
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import by_convention, projected_share
from nightdesk.analysis.summed_votes import summed_votes
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.publish.answers.national_answer import national_sheet
from replays import BANDS, ORDERS, Order, Replays, replayed
from shipped_scene import scene, shipped_night

PROJECTED, EQUIVALENT = (35, 35, 16), (37, 36, 14)
"""Published: Con, Lab, LD (domain facts, high and medium confidence)."""


def per_cent(share: tuple[float, float, float] | None) -> list[float]:
    assert share is not None
    return [round(100 * one, 1) for one in share]


def test_it_is_within_a_point_and_a_half_of_the_projected_national_share_for_each_of_the_three() -> None:
    found = per_cent(projected_share(scene()).share)
    assert found == [35.2, 35.6, 16.0]
    assert all(abs(ours - theirs) <= 1.5 for ours, theirs in zip(found, PROJECTED, strict=True))


def test_the_key_wards_as_they_stand_have_the_changes_curtice_gave_for_his() -> None:
    """Since 2014: Labour up six, the Conservatives five, the Lib Dems three, in the wards and not in the country."""
    found = projected_share(scene())
    assert found.key is not None
    assert len(found.key.rows) == found.declared == 1_382
    base = found.key.base.mean(axis=0)
    assert found.in_key_wards is not None
    assert [round(100 * (one - was)) for one, was in zip(found.in_key_wards, base, strict=True)] == [5, 6, 3]


def test_each_step_from_the_wards_to_the_measure() -> None:
    """Predicted for every authority the Conservatives are up two; reconciled base years take Labour down one and a half."""
    found = projected_share(scene())
    assert per_cent(found.in_key_wards) == [33.8, 37.1, 16.1]
    assert per_cent(found.as_published) == [35.7, 37.1, 16.0]
    assert per_cent(found.share) == [35.2, 35.6, 16.0]


def test_the_base_years_2014_and_2016_contradict_each_other_by_four_points_for_labour() -> None:
    """746 wards fought by all three in both years. Nothing of 2018 is in it."""
    found = projected_share(scene()).bases
    pair = next(one for one in found.pairs if one.used)
    assert (pair.earlier, pair.later, pair.wards, pair.councils) == ("2014-05-22", "2016-05-05", 746, 75)
    assert (per_cent(pair.published), per_cent(pair.found)) == ([1.0, 0.0, 2.0], [2.2, 3.9, 1.9])
    assert per_cent(found.years["2014-05-22"].reconciled) == [28.4, 29.0, 13.0]


def test_the_same_wards_put_labour_three_points_apart_from_the_two_base_years() -> None:
    """Key wards fought by all three in 2014 and in 2016 too, each as it stands: one night, two answers. The published figure
    lies between them."""
    found = projected_share(scene())
    assert found.key is not None
    key, figures, earlier = found.key, ward_figures(scene()), scene().context.earlier_contests
    both = [
        row
        for row, day in zip(key.rows, key.fought, strict=True)
        if day == "2014-05-22" and figures.table.ballots[row].id in earlier
    ]
    now = figures.share(0)[both][:, :3]
    then = {
        "2014-05-22": figures.table.share_then(0)[both][:, :3],
        "2016-05-05": np.array([earlier[figures.table.ballots[row].id][0].shares for row in both]),
    }
    from_base = {day: found.bases.years[day].published + (now - shares).mean(axis=0) for day, shares in then.items()}
    assert len(both) == 711
    assert {day: [round(100 * one, 1) for one in shares] for day, shares in from_base.items()} == {
        "2014-05-22": [35.7, 37.7, 16.1],
        "2016-05-05": [34.8, 34.3, 16.3],
    }


def test_the_all_votes_share_beside_the_national_equivalent_vote() -> None:
    """Wards last fought in 2014 alone: the national equivalent vote of 2016 is at hand from memory only, and is not used."""
    found = summed_votes(scene())
    assert (dict(found.bases), found.passed_over) == ({"2014-05-22": 1_237}, 242)
    assert per_cent(found.share) == [36.0, 37.1, 14.1]
    assert all(abs(ours - theirs) <= 1.5 for ours, theirs in zip(per_cent(found.share), EQUIVALENT, strict=True))


def test_the_average_of_candidates_gives_the_same_and_all_votes_flatter_long_slates_of_2014() -> None:
    found = {name: per_cent(share) for name, share in by_convention(scene()).items()}
    assert found == {"top_candidate": [35.2, 35.6, 16.0], "average": [35.4, 35.7, 16.0], "total": [34.1, 34.8, 15.9]}


def test_great_britain_has_380_authorities_each_with_its_strength() -> None:
    country = great_britain(scene().context)
    assert country is not None
    assert (len(country.areas), country.no_strength) == (380, ())
    assert country.weight.sum() == pytest.approx(1.0)


def test_there_is_none_before_a_fifth_of_the_key_wards_and_nothing_published_before_its_day_is_over() -> None:
    assert [projected_share(scene(position)).wanting for position in (0, 60, 600, 800)] == ["more", "more", "more", ""]
    assert [one.measure for one in national(scene(2_700)).published] == []
    assert len(national(scene()).published) == 2
    assert "Published" not in " ".join(national_sheet(shipped_night(2_700), {}).said)


def test_its_course_ends_in_the_measure_and_narrows() -> None:
    course = national_course(scene())
    assert (course[0].wards, course[-1].wards, per_cent(course[-1].share)) == (277, 1_382, [35.2, 35.6, 16.0])
    widths = [one.high[1] - one.low[1] for one in course]
    assert widths[0] > 0.02 > widths[len(widths) // 2] > widths[-1] == 0.0


@cache
def replays(order: Order) -> Replays:
    return replayed(scene(), order)


@pytest.mark.parametrize("order", ORDERS)
def test_over_two_hundred_replays_the_interval_holds_its_last_value_nine_times_in_ten(order: Order) -> None:
    assert 0.85 <= replays(order).held.mean() <= 0.95


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("band", range(len(BANDS)))
def test_no_part_of_the_night_is_far_from_that(order: Order, band: int) -> None:
    assert 0.83 <= replays(order).held[:, band].mean() <= 0.97


def test_it_is_wider_where_whole_regions_are_missing_than_where_councils_are() -> None:
    early = [replays(order).width[:, 0].mean() for order in ("ward by ward", "random", "region by region")]
    assert early == sorted(early)
    assert early[-1] < 4.0
