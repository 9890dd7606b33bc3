"""Proof: the chain holds from the first link, or the first entry that was altered, added or removed is named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

import notation
from nightdesk.ledger.chain import digest_of
from nightdesk.ledger.store import Ledger, verify
from nightdesk.problems import DeskError

SHEET = """
    Ward 1, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
SHEETS = [SHEET.replace("Ward 1", f"Ward {number}") for number in range(1, 6)]
REGISTER = notation.register(*SHEETS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "night.ledger"
    with Ledger.create(path, register=REGISTER) as ledger:
        ledger.append_all(notation.declaration(sheet) for sheet in SHEETS)
    return path


def tamper(path: Path, *statements: str) -> None:
    """What somebody with the file and another program can do."""
    connection = sqlite3.connect(path)
    for statement in ("DROP TRIGGER entry_is_never_changed", "DROP TRIGGER entry_is_never_removed", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_ledger_nobody_altered_is_proved_to_its_end(path: Path) -> None:
    proof = verify(path)
    with Ledger(path, register=REGISTER) as ledger:
        assert (proof.night, proof.position, proof.digest, proof.altered) == ("2018-05-03", 5, ledger.digest, None)


@pytest.mark.parametrize(
    ("statement", "first"),
    [
        ("UPDATE entry SET text = replace(text, '590', '591') WHERE position = 3", 3),
        ("UPDATE entry SET text = text || ' ' WHERE position = 5", 5),
        ("UPDATE entry SET digest = upper(digest) WHERE position = 2", 2),
        ("UPDATE entry SET digest = '' WHERE position = 1", 1),
        ("DELETE FROM entry WHERE position = 2", 2),
        ("DELETE FROM entry WHERE position = 1", 1),
        ("UPDATE entry SET position = 9 WHERE position = 4", 4),
        ("INSERT INTO entry SELECT 6, text, digest FROM entry WHERE position = 5", 6),
        ("INSERT INTO entry SELECT 8, text, digest FROM entry WHERE position = 5", 6),
    ],
)
def test_the_first_altered_entry_is_named(path: Path, statement: str, first: int) -> None:
    tamper(path, statement)
    proof = verify(path)
    assert proof.altered is not None
    assert proof.altered.subject == str(first)
    assert proof.position == first - 1
    with pytest.raises(DeskError, match="was altered"):
        Ledger(path, register=REGISTER)


def test_two_entries_exchanged_are_named(path: Path) -> None:
    tamper(
        path,
        "UPDATE entry SET position = 90 WHERE position = 2",
        "UPDATE entry SET position = 2 WHERE position = 3",
        "UPDATE entry SET position = 3 WHERE position = 90",
    )
    found = verify(path).altered
    assert found is not None
    assert found.subject == "2"


def test_what_is_chained_but_is_no_entry_is_named(path: Path) -> None:
    digest = verify(path).digest
    tamper(path, f"INSERT INTO entry VALUES (6, '6 nonsense', '{digest_of(digest, '6 nonsense')}')")
    found = verify(path).altered
    assert found is not None
    assert found.subject == "6"


@pytest.mark.parametrize("position", range(6))
def test_a_byte_that_is_no_text_any_more_is_named(path: Path, position: int) -> None:
    """A high bit flipped in the file leaves what SQLite takes for sound and no reader can decode."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (text,) = connection.execute("SELECT text FROM entry WHERE position = ?", (position,)).fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    assert data.count(text.encode()) == 1
    data[data.index(text.encode()) + 20] ^= 0x80
    path.write_bytes(data)
    with pytest.raises(DeskError, match=f"was altered: .*{'which night' if position == 0 else f'Entry {position} '}"):
        Ledger(path, register=REGISTER)
    if position == 0:
        with pytest.raises(DeskError, match="which night"):
            verify(path)
    else:
        found = verify(path).altered
        assert found is not None
        assert found.subject == str(position)


@pytest.mark.parametrize("statement", ["DROP TABLE entry", "ALTER TABLE entry RENAME COLUMN text TO words"])
def test_a_ledger_without_its_table_is_refused_in_words(path: Path, statement: str) -> None:
    tamper(path, statement)
    with pytest.raises(DeskError, match="cannot be used as a ledger"):
        Ledger(path, register=REGISTER)
    with pytest.raises(DeskError, match="cannot be used as a ledger"):
        verify(path)


def test_entries_cut_off_the_end_show_only_against_a_digest_kept_elsewhere(path: Path) -> None:
    """A chain cannot miss its own tail: whoever wants to prove it keeps the digest that `verify` prints."""
    kept = verify(path).digest
    tamper(path, "DELETE FROM entry WHERE position = 5")
    proof = verify(path)
    assert (proof.position, proof.altered) == (4, None)
    assert proof.digest != kept


def test_a_ledger_altered_while_it_is_open_takes_nothing_more(path: Path) -> None:
    with Ledger(path, register=REGISTER) as ledger:
        tamper(path, "DELETE FROM entry WHERE position = 5")
        with pytest.raises(DeskError, match="was altered"):
            ledger.append(notation.declaration(SHEETS[4]))
    assert verify(path).position == 4
