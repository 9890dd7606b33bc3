"""Seats of councils by year, out of two files of two layouts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import little_sources
from nightdesk.context.context_rows import HistoryRow
from nightdesk.intake.before_polls.read_history import read_history


def history(data: Path, night: str = "2018-05-03") -> tuple[HistoryRow, ...]:
    return read_history(data, little_sources.register().councils.values(), night=night)


def test_each_year_before_the_night_in_order_for_councils_of_the_night_alone(tmp_path: Path) -> None:
    rows = history(little_sources.write(tmp_path))
    assert [(row.council, row.year) for row in rows] == [("adur", 1973), ("adur", 2017)]


def test_a_year_whose_file_does_not_tell_a_party_apart_has_none_for_it_not_nought(tmp_path: Path) -> None:
    first, last = history(little_sources.write(tmp_path))
    assert (first.green, first.ukip, first.ld) == (None, None, 20)
    assert (last.green, last.ukip) == (0, 9)


def test_the_word_of_the_file_on_control_is_not_taken(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, control_1973_2015=("LD,LD", "Con,Con"))
    assert history(data)[0] == history(little_sources.write(tmp_path / "plain"))[0]


def test_later_parties_of_the_second_file_are_others(tmp_path: Path) -> None:
    rows = history(little_sources.write(tmp_path), "2019-05-02")
    assert [(row.year, row.other) for row in rows] == [(1973, 1), (2017, 3), (2018, 4)]


def test_nationalists_of_either_file_stand_together(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, control_2016_2021=("9,,0,0,3", "6,,2,1,3"))
    assert [row.nat for row in history(data)] == [0, 3]


def test_a_row_that_other_sources_contradict_is_left_out(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, control_2016_2021=("Adur,2017", "Great Yarmouth,2017"))
    adur = little_sources.register().councils["adur"]
    assert read_history(data, [replace(adur, slug="great-yarmouth", name="Great Yarmouth")], night="2018-05-03") == ()
