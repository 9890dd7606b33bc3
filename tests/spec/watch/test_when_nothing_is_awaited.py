"""At the end of the night, and on nights with little or nothing to watch, the answer says so."""

from __future__ import annotations

from dataclasses import replace

from a_late_council import asked, awaited, late, ward

from nightdesk.night import Night
from nightdesk.publish.answers.watch_answer import watch_document, watch_sheet

CASTLE, MARSH = awaited("Castle", "Con 50, Lab 50"), awaited("Marsh", "Con 50, Lab 50")
DONE = [ward("Castle", "Con 60, Lab 40", elected="Con 1"), ward("Marsh", "Con 60, Lab 40", elected="Con 1")]
MILL = "\n    Mill, Adur: 1 seat, countermanded\n"


def test_when_all_is_in_nothing_is_awaited() -> None:
    night = late(CASTLE, MARSH, eve={"adur": "Con 2"}, now=DONE)
    found = asked(night)
    assert (found.due, found.councils, found.wards, found.national, found.wards_out) == ((), (), (), (), 0)
    assert watch_sheet(night, {}).said == ("Nothing is awaited: the one council has finished.",)


def test_polls_countermanded_are_not_awaited_tonight_and_are_told() -> None:
    night = late(CASTLE, MARSH, (MILL, MARSH[1]), eve={"adur": "Con 3"}, now=DONE)
    assert asked(night).wards_out == 0
    assert "1 countermanded poll is held on a later day." in watch_sheet(night, {}).said[0].replace("\u00a0", " ")


def test_its_tables_are_empty_and_say_so() -> None:
    sheet = watch_sheet(late(CASTLE, eve={"adur": "Con 1"}, now=DONE[:1]), {})
    assert [table.id for table in sheet.tables if not table.rows] == ["due", "councils", "wards", "national"]
    assert {table.nothing for table in sheet.tables if not table.rows} == {"No such council or ward is awaited."}


def test_a_night_without_a_council_has_nothing_to_watch() -> None:
    register = replace(late(CASTLE).register, councils={}, ballots={}, by_council={}, eve={})
    night = Night.open(register)
    assert asked(night).councils == ()
    assert watch_sheet(night, {}).said == ("Nothing is awaited: no council elects anybody tonight.",)


def test_where_control_of_all_that_is_out_is_certain_that_is_said() -> None:
    night = late(CASTLE, continuing={"adur": "Con 6"}, eve={"adur": "Con 7"})
    said = watch_sheet(night, {}).said
    assert said[0] == "The one council is still out, and its control is in doubt no longer."
    assert watch_document(night, {})["wards"] == []
