"""Killed at any moment, a ledger holds every acknowledged entry once, and its chain holds.

Each round starts a process that writes, and ends it with SIGKILL after a while; the next round starts it again, and it
offers everything from the first entry. What a kill cannot show, the loss of power, rests on SQLite's `synchronous=FULL`.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from laws.writing_process import night
from nightdesk.ledger.entry import Declaration
from nightdesk.ledger.store import Ledger, verify
from nightdesk.problems import DeskError

ROUNDS = 20
TESTS = Path(__file__).parents[1]


def writer(how: str, path: Path, ballots: int) -> subprocess.Popen[bytes]:
    """A process that writes."""
    command = [sys.executable, str(TESTS / "laws" / "writing_process.py"), how, str(path), str(ballots)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(TESTS)})


def written(how: str, path: Path, ballots: int, *, until: int = 0, seconds: float | None = None) -> tuple[list[int], bool]:
    """Positions acknowledged by a process killed some `seconds` after position `until`, and whether it was done before.

    Position 0 is when it is ready to begin. Without `seconds` it is left to finish.
    """
    with writer(how, path, ballots) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        said = "".join(process.stdout.readline().decode() for _ in range(until))
        if seconds is not None:
            time.sleep(seconds)
            process.kill()
        said += process.stdout.read().decode()
    # A last line without its end was not an acknowledgement yet.
    lines = said[: said.rfind("\n") + 1].split()
    return [int(line) for line in lines if line != "done"], "done" in lines


def ballots_in(ledger: Ledger) -> list[str]:
    return [one.entry.ballot for one in ledger.since(0) if isinstance(one.entry, Declaration)]


def test_killed_while_it_appends_no_acknowledged_entry_is_lost_and_none_doubled(tmp_path: Path) -> None:
    register, declarations = night(ballots := 800)
    path = tmp_path / "night.ledger"
    dice = random.Random(2018)
    acknowledged, cut_short = 0, 0
    for round_ in range(ROUNDS):
        # In every other round killed before it begins or while it looks at what is there, else while it writes.
        further = acknowledged + dice.randrange(1, 20) if round_ % 2 else dice.randrange(acknowledged + 1)
        positions, done = written("append", path, ballots, until=further, seconds=dice.uniform(0.0, 0.004))
        cut_short += not done
        assert positions == list(range(1, len(positions) + 1)), "offered again, each entry is in its old place"
        acknowledged = max([acknowledged, *positions])
        if not path.exists():
            assert acknowledged == 0
            continue
        assert verify(path).altered is None
        with Ledger(path, register=register) as ledger:
            found = ballots_in(ledger)
            assert len(found) >= acknowledged
            assert found == [one.ballot for one in declarations[: len(found)]]
    assert cut_short == ROUNDS, "every kill came before the end"
    assert 0 < acknowledged < ballots
    _, done = written("append", path, ballots)
    assert done
    with Ledger(path, register=register) as ledger:
        assert ballots_in(ledger) == [one.ballot for one in declarations]


def test_killed_while_it_imports_all_of_the_book_is_there_or_nothing(tmp_path: Path) -> None:
    register, _ = night(ballots := 400)
    dice = random.Random(1405)
    outcomes: set[int] = set()
    for round_ in range(ROUNDS):
        path = tmp_path / f"{round_}.ledger"
        seconds = dice.uniform(0.0, 0.3) if round_ else None
        positions, _ = written("import", path, ballots, seconds=seconds)
        if not path.exists():
            assert positions == []
            continue
        assert verify(path).altered is None
        with Ledger(path, register=register) as ledger:
            assert ledger.position in ((ballots,) if positions else (0, ballots))
            outcomes.add(ledger.position)
            again = ledger.import_text(ledger.export() if ledger.position else "", file="book.txt")
            assert again == ()
    assert ballots in outcomes, "the one that was left to finish at least"


def test_two_processes_killed_in_turn_write_one_ledger_between_them(tmp_path: Path) -> None:
    register, declarations = night(ballots := 120)
    path = tmp_path / "night.ledger"
    Ledger.create(path, register=register).close()
    dice = random.Random(412)
    for _ in range(5):
        with writer("append", path, ballots) as one, writer("append", path, ballots) as other:
            time.sleep(dice.uniform(0.4, 0.7))
            one.kill()
            other.kill()
        assert verify(path).altered is None
    with Ledger(path, register=register) as ledger:
        for declared in declarations:
            ledger.append(declared)
        assert sorted(ballots_in(ledger)) == sorted(one.ballot for one in declarations)


def test_a_damaged_ledger_is_never_taken_for_an_empty_one(tmp_path: Path) -> None:
    register, declarations = night(3)
    path = tmp_path / "night.ledger"
    with Ledger.create(path, register=register) as ledger:
        ledger.append_all(declarations)
    whole = path.read_bytes()
    for size in range(1, len(whole), 997):
        path.write_bytes(whole[:size])
        with pytest.raises(DeskError, match=r"damaged|altered"):
            Ledger(path, register=register)
