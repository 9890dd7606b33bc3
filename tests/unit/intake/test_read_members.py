"""The yearly lists of councillors are read for counts, and no name in them goes any further. Everybody here is made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import little_sources
from nightdesk.context.context_rows import BetweenRow, ListsDifferRow
from nightdesk.intake.before_polls.read_members import lists_differ, members_listed, read_lists
from nightdesk.intake.past_results import read_past_results
from nightdesk.register.party import CON, LAB, SOME_OTHER, UKIP

SOURCE = "open-council-data"


def differ(data: Path, *named: str) -> tuple[ListsDifferRow, ...]:
    borne_out = [
        BetweenRow("adur", "", name, "change_of_party", "", "", 1, "", "", "", "", "", "", "dated_source", "w", "high", "s")
        for name in named
    ]
    return lists_differ(read_lists(data), little_sources.register(), read_past_results(data), borne_out)


def test_members_are_counted_by_council_year_and_party_most_first(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path)
    found = members_listed(read_lists(data), little_sources.register())
    assert [(row.year, row.party, row.members) for row in found] == [
        (2016, CON, 1),
        (2016, LAB, 1),
        (2016, UKIP, 1),
        (2017, CON, 1),
        (2017, LAB, 1),
        (2017, SOME_OTHER, 1),
    ]


def test_a_party_that_no_row_of_the_pack_has_is_some_other(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, councillors_2017=("Labour,PP53", "Founded Later,PP9999"))
    found = members_listed(read_lists(data), little_sources.register())
    assert [(row.party, row.members) for row in found if row.year == 2017] == [(SOME_OTHER, 2), (CON, 1)]


def test_a_council_without_a_list_has_no_row_rather_than_nought(tmp_path: Path) -> None:
    register = little_sources.register()
    elsewhere = replace(register, councils={"mole": replace(register.councils["adur"], slug="mole", name="Mole")})
    assert members_listed(read_lists(little_sources.write(tmp_path)), elsewhere) == ()


def test_who_was_elected_for_one_party_and_is_listed_under_another_is_counted_by_both(tmp_path: Path) -> None:
    assert differ(little_sources.write(tmp_path)) == (
        ListsDifferRow("adur", "elected 2014", "listed 2017", CON, LAB, 1, SOURCE),
        ListsDifferRow("adur", "elected 2014", "listed 2017", LAB, SOME_OTHER, 1, SOURCE),
        ListsDifferRow("adur", "elected 2014", "listed 2017", UKIP, CON, 1, SOURCE),
        ListsDifferRow("adur", "listed 2016", "listed 2017", CON, LAB, 1, SOURCE),
        ListsDifferRow("adur", "listed 2016", "listed 2017", LAB, SOME_OTHER, 1, SOURCE),
        ListsDifferRow("adur", "listed 2016", "listed 2017", UKIP, CON, 1, SOURCE),
    )


def test_whose_change_is_borne_out_is_not_counted_again(tmp_path: Path) -> None:
    left = differ(little_sources.write(tmp_path), little_sources.BRAM, little_sources.DORA)
    assert [(row.later, row.from_, row.to) for row in left] == [("listed 2017", CON, LAB), ("listed 2017", CON, LAB)]


def test_members_of_one_name_in_two_wards_are_two_people(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, councillors_2017=("Adur,Castle,Hal", "Adur,Mere,Hal"))
    assert [row for row in differ(data) if row.to == LAB] == []


def test_the_last_election_at_hand_is_the_one_compared_with(tmp_path: Path) -> None:
    """Elected a Conservative in 2014 and for Labour in 2016: listed for Labour, nothing differs."""
    data = little_sources.write(tmp_path, leap_2016_05_05=("Ines Irving,C", "Hal Hunt,Lab"))
    assert [row for row in differ(data) if row.earlier.startswith("elected") and row.from_ == CON] == []


def test_two_local_labels_are_no_difference(tmp_path: Path) -> None:
    data = little_sources.write(
        tmp_path,
        councillors_2017=("Conservative,PP52", "Independent / Other,"),
        leap_2014_05_22=("Bram Baker,UKIP", "Bram Baker,Ind"),
    )
    assert [row for row in differ(data) if row.earlier == "elected 2014" and row.to == SOME_OTHER] == [
        ListsDifferRow("adur", "elected 2014", "listed 2017", LAB, SOME_OTHER, 1, SOURCE)
    ]
