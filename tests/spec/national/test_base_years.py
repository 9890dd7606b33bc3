"""Base years: what wards fought in two of them say of the change between the two must be the published change."""

from __future__ import annotations

from little_country import BASES, NAMES, THEN, context_of, councils, earlier_in, night_in
from nightdesk.analysis.base_years import BaseYears, base_years_of
from nightdesk.analysis.projected_share import projected_share
from nightdesk.night import Night

AGREED = (31, 30, 17)
"""In 2016, where every ward moves as the published shares do: 29, 31, 13 to 30, 31, 15."""
CONTRADICTED = (31, 34, 17)
"""Labour is up four where the published shares have it level."""


def night(in_2016: tuple[int, int, int], *, wards: int = 9) -> Night:
    context = context_of(councils(), earlier=earlier_in(in_2016, wards=wards))
    return night_in(context, lambda at: (36, 34, 18), wards=wards)


def bases(in_2016: tuple[int, int, int], *, wards: int = 9) -> BaseYears:
    scene = night(in_2016, wards=wards).scene
    return base_years_of(scene.context, scene.outset)


def rounded(shares: tuple[float, float, float]) -> list[float]:
    return [round(100 * one, 1) for one in shares]


def test_two_that_agree_stay_as_published() -> None:
    found = bases(AGREED)
    assert {day: rounded(one.reconciled) for day, one in found.years.items()} == {
        "2014-05-22": [29.0, 31.0, 13.0],
        "2016-05-05": [30.0, 31.0, 15.0],
    }


def test_of_two_that_contradict_each_other_each_gives_way_by_half() -> None:
    """Nobody can tell which of the two is out: Labour at 29 and 33, four points apart as the wards have it."""
    found = bases(CONTRADICTED)
    assert {day: rounded(one.reconciled) for day, one in found.years.items()} == {
        "2014-05-22": [29.0, 29.0, 13.0],
        "2016-05-05": [30.0, 33.0, 15.0],
    }


def test_the_gap_is_told_beside_the_published_change() -> None:
    (pair,) = bases(CONTRADICTED).pairs
    assert (pair.earlier, pair.later, pair.wards, pair.councils, pair.used) == ("2014-05-22", "2016-05-05", 108, 12, True)
    assert (rounded(pair.published), rounded(pair.found)) == ([1.0, 0.0, 2.0], [1.0, 4.0, 2.0])


def test_the_projected_share_rests_on_the_reconciled_base_and_the_published_one_stands_beside_it() -> None:
    found = projected_share(night(CONTRADICTED).scene)
    assert found.share is not None
    assert found.as_published is not None
    assert (rounded(found.share), rounded(found.as_published)) == ([35.0, 33.0, 16.0], [35.0, 35.0, 16.0])


def test_fewer_than_a_hundred_wards_move_nothing() -> None:
    found = bases(CONTRADICTED, wards=8)
    assert [(pair.wards, pair.used) for pair in found.pairs] == [(96, False)]
    assert rounded(found.years["2014-05-22"].reconciled) == [29.0, 31.0, 13.0]


def test_fewer_than_ten_councils_move_nothing() -> None:
    names = NAMES[:9]
    context = context_of(councils(), earlier=earlier_in(CONTRADICTED, wards=12, names=names))
    scene = night_in(context, lambda at: (36, 34, 18), wards=12, names=names).scene
    found = base_years_of(scene.context, scene.outset)
    assert [(pair.wards, pair.councils, pair.used) for pair in found.pairs] == [(108, 9, False)]


def test_nothing_of_the_night_itself_enters_it() -> None:
    """The same whatever is declared, and the share published of the night is no base."""
    context = context_of(councils(), earlier=earlier_in(CONTRADICTED, wards=9))
    scenes = [
        night_in(context, lambda at, s=shares: s, wards=9, declared=lambda at, d=declared: d).scene
        for shares, declared in (((36, 34, 18), True), (THEN, True), (THEN, False))
    ]
    found = [base_years_of(one.context, one.outset) for one in scenes]
    assert {tuple(rounded(one.years["2014-05-22"].reconciled)) for one in found} == {(29.0, 29.0, 13.0)}
    assert all("2018-05-03" not in one.years for one in found)
    assert any(one.date == "2018-05-03" for one in BASES)
