"""`nightdesk verify`, `diff`, `export` and `pack check`: what a ledger holds, and whether it is whole."""

from __future__ import annotations

import json
from pathlib import Path

import apsw
import pytest

from little_night import ABBEY, HILL, LITTLE_BOOK
from little_night_pack import write_little_pack
from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.ledger.store import Ledger
from nightdesk.register.roll import Register
from terminal import nightdesk


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_little_pack(tmp_path / "little")


@pytest.fixture
def ledger(tmp_path: Path, register: Register) -> Path:
    path = tmp_path / "night.ledger"
    with Ledger.create(path, register=register) as made:
        made.append_all(LITTLE_BOOK)
    return path


def test_a_whole_ledger_is_proved_to_its_last_digest(ledger: Path) -> None:
    proof = nightdesk("verify", ledger, "--json").json()
    assert (proof["night"], proof["entries"], proof["holds"], proof["problem"]) == ("2018-05-03", 7, True, None)
    ran = nightdesk("verify", ledger)
    assert ran.out.startswith("The chain holds: 7 entries")
    assert proof["digest"] in ran.out


@pytest.mark.parametrize("position", [1, 4, 7])
def test_an_altered_entry_is_found_and_named(ledger: Path, position: int) -> None:
    """One digit changed behind the desk's back, in the file itself."""
    alter(ledger, "UPDATE entry SET text = replace(text, '0', '1') WHERE position = ?", position)
    ran = nightdesk("verify", ledger)
    assert (ran.code, ran.out) == (1, "")
    assert f"Entry {position} " in ran.err
    told = nightdesk("verify", ledger, "--json")
    assert told.code == 1
    document = json.loads(told.out)
    assert (document["holds"], document["entries"]) == (False, position - 1)
    assert document["problem"]["subject"] == str(position)


def test_an_entry_that_was_taken_out_is_missed(ledger: Path) -> None:
    alter(ledger, "DELETE FROM entry WHERE position = ?", 3)
    ran = nightdesk("verify", ledger)
    assert ran.code == 1
    assert "Entry 3 is missing" in ran.err


def test_an_altered_ledger_is_not_read_as_if_it_were_whole(pack: Path, ledger: Path) -> None:
    alter(ledger, "UPDATE entry SET text = replace(text, '640', '641') WHERE position = ?", 1)
    ran = nightdesk("show", "scoreboard", "--night", pack, "--ledger", ledger)
    assert (ran.code, ran.out) == (1, "")
    assert "altered" in ran.err


def alter(path: Path, statement: str, position: int) -> None:
    """Change the file as somebody with a database tool would, past its own guards."""
    connection = apsw.Connection(str(path))
    for (name,) in list(connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute(statement, (position,))
    connection.close()


def test_a_ledger_that_is_not_there_is_exit_code_3(tmp_path: Path) -> None:
    assert nightdesk("verify", tmp_path / "none.ledger").code == 3


def test_the_difference_between_two_positions(pack: Path) -> None:
    said = nightdesk("diff", "--from", 3, "--to", 7, "--night", pack)
    assert said.code == 0
    for words in ("Millbrook: CON GAIN FROM NOC", "Newdale: LD GAIN FROM LAB", "Bridge, Millbrook", "Hill, Newdale"):
        assert words in said.out
    corrected = nightdesk("diff", "--from", 6, "--night", pack).out
    assert "Ballots corrected: 1" in corrected
    document = nightdesk("diff", "--from", 3, "--to", 7, "--night", pack, "--json").json()
    assert (document["from"], document["to"]) == (3, 7)


def test_a_difference_can_be_asked_backwards_and_not_beyond_the_end(pack: Path) -> None:
    assert "Councils no longer complete: 1" in nightdesk("diff", "--from", 7, "--to", 5, "--night", pack).out
    assert nightdesk("diff", "--from", 0, "--to", 8, "--night", pack).code == 3


def test_the_book_comes_out_byte_for_byte(pack: Path, ledger: Path, tmp_path: Path) -> None:
    book = (pack / "book.txt").read_text(encoding="utf-8")
    assert nightdesk("export", "--night", pack).out == book
    assert nightdesk("export", "--night", pack, "--ledger", ledger).out == book
    file = tmp_path / "out.txt"
    assert nightdesk("export", "--night", pack, "--ledger", ledger, "--output", file).code == 0
    assert file.read_bytes() == (pack / "book.txt").read_bytes()


def test_the_results_read_back_as_democracy_clubs(pack: Path, tmp_path: Path) -> None:
    """The CSV is in Democracy Club's columns: our own reader of its files takes it, and finds the same votes."""
    file = tmp_path / "results.csv"
    assert nightdesk("export", "--format", "csv", "--night", pack, "--output", file).code == 0
    reading = read_democracy_club(file)
    abbey = next(one for one in reading.ballots if one.ballot == ABBEY)
    assert {one.name: one.votes for one in abbey.candidates} == {"Ann Archer": 640, "Ben Barker": 640, "Cat Cole": 120}
    assert {one.name for one in abbey.candidates if one.elected} == {"Ann Archer"}
    hill = next(one for one in reading.ballots if one.ballot == HILL)
    assert {one.name: one.votes for one in hill.candidates}["Una Underhill"] == 190


def test_everything_as_json_at_any_position(pack: Path) -> None:
    whole = nightdesk("export", "--format", "json", "--night", pack, "--as-at", 4).json()
    assert set(whole) == {"scoreboard", "councils", "ballots", "changes", "notable"}
    assert whole["scoreboard"] == nightdesk("show", "scoreboard", "--night", pack, "--as-at", 4, "--json").json()
    assert [one["ballot"] for one in whole["ballots"]][:1] == [ABBEY]


def test_a_pack_is_checked_with_its_book(pack: Path) -> None:
    ready = nightdesk("pack", "check", pack, "--json").json()
    assert (ready["ready"], ready["councils"], ready["ballots"], ready["entries"]) == (True, 2, 6, 7)
    assert "Ready, with" in nightdesk("pack", "check", pack).out


def test_a_book_that_cannot_be_true_is_an_error_of_the_pack(pack: Path) -> None:
    """A tie without its lot, in a book made by hand."""
    book = pack / "book.txt"
    book.write_text(book.read_text(encoding="utf-8").replace("* ann-archer 640 lot", "* ann-archer 640"), encoding="utf-8")
    ran = nightdesk("pack", "check", pack)
    assert ran.code == 1
    assert "Not ready" in ran.out
    assert "lot" in ran.out


def test_a_folder_that_is_no_pack_is_exit_code_3(tmp_path: Path) -> None:
    assert nightdesk("pack", "check", tmp_path).code == 3


def test_the_nights_that_ship_are_listed() -> None:
    assert "2018-05-03" in nightdesk("nights").out
    assert [one["night"] for one in nightdesk("nights", "--json").json()["nights"]] == ["2018-05-03"]
