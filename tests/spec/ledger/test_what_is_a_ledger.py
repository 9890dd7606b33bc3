"""What is a ledger and what is not: every other file is refused in words, and left as it was."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import apsw
import pytest

import notation
from nightdesk.ledger.ledger_file import APPLICATION_ID, migrations
from nightdesk.ledger.store import Ledger, night_of, verify
from nightdesk.problems import DeskError, NotFound

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
REGISTER = notation.register(CASTLE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "night.ledger"


def made(path: Path) -> Path:
    with Ledger.create(path, register=REGISTER) as ledger:
        ledger.append(notation.declaration(CASTLE))
    return path


def refused(path: Path) -> str:
    """What opening, verifying and asking for the night say; they say the same, and leave the file alone."""
    before = path.read_bytes() if path.is_file() else None
    said = []
    for attempt in (lambda: Ledger(path, register=REGISTER), lambda: verify(path), lambda: night_of(path)):
        with pytest.raises(DeskError) as error:
            attempt()
        said.append(error.value.message)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert len(set(said)) == 1
    assert str(path) in said[0]
    return said[0]


def test_a_file_that_is_not_there(path: Path) -> None:
    assert "There is no ledger" in refused(path)
    with pytest.raises(NotFound):
        Ledger(path, register=REGISTER)
    assert not path.exists(), "opening makes nothing"


def test_a_folder(path: Path) -> None:
    path.mkdir()
    assert "is a folder" in refused(path)


def test_an_empty_file(path: Path) -> None:
    path.touch()
    assert "is an empty file" in refused(path)


@pytest.mark.parametrize("content", [b"x", b"1 declaration local.adur\n", b"SQLite format 2\x00" * 100, bytes(5000)])
def test_some_other_kind_of_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "some other kind of file" in refused(path)


def test_another_programs_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE entry (position, text, digest)")
    connection.close()
    assert "another program's database" in refused(path)


def test_a_ledger_of_a_newer_nightdesk(path: Path) -> None:
    connection = apsw.Connection(str(made(path)))
    connection.pragma("user_version", len(migrations()) + 1)
    connection.pragma("journal_mode", "delete")
    connection.close()
    assert "newer Nightdesk" in refused(path)


def test_a_file_cut_off(path: Path) -> None:
    whole = made(path).read_bytes()
    for size in (20, 100, 2000, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:size])
        assert re.search("damaged|altered", refused(path)), size


def test_a_file_with_a_page_overwritten(path: Path) -> None:
    whole = made(path).read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    assert "damaged" in refused(path)


def test_a_ledger_that_does_not_say_its_night(path: Path) -> None:
    connection = apsw.Connection(str(made(path)))
    connection.execute("DROP TRIGGER entry_is_never_changed")
    connection.execute("UPDATE entry SET text = 'nightdesk ledger of 2022-05-05' || char(10) WHERE position = 0")
    connection.pragma("journal_mode", "delete")
    connection.close()
    assert "does not say which night" in refused(path)


def test_the_ledger_of_another_night(path: Path) -> None:
    other = notation.register(CASTLE)
    made(path)
    with pytest.raises(DeskError, match="is the ledger of 2018-05-03, not of 2022-05-05"):
        Ledger(path, register=type(other)(**{name: getattr(other, name) for name in other.__slots__} | {"night": "2022-05-05"}))


def test_a_ledger_is_never_made_over_something_else(path: Path) -> None:
    for content in (made(path).read_bytes(), b"my notes", b""):
        path.write_bytes(content)
        with pytest.raises(DeskError, match="exists already"):
            Ledger.create(path, register=REGISTER)
        assert path.read_bytes() == content
    path.unlink()
    path.mkdir()
    with pytest.raises(DeskError, match="exists already"):
        Ledger.create(path, register=REGISTER)


def test_a_ledger_is_made_in_a_folder_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no folder"):
        Ledger.create(tmp_path / "nowhere" / "night.ledger", register=REGISTER)


def test_what_a_killed_process_left_half_made_is_no_ledger_and_in_nobodys_way(path: Path) -> None:
    left = path.with_name(f"{path.name}.12345.making")
    left.write_bytes(b"half of a ledger")
    with Ledger.create(path, register=REGISTER) as ledger:
        assert ledger.position == 0
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_path_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="cannot be used as a ledger"):
        Ledger.create(Path("/proc/night.ledger"), register=REGISTER)


def test_a_copy_of_the_file_is_the_same_ledger(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(made(path), tmp_path / "copy.ledger"))
    assert verify(copy) == verify(path)


def test_the_file_says_whose_it_is(path: Path) -> None:
    assert made(path).read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"NDSK"
