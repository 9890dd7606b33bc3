"""The ledger on disk: append only, each entry once, nothing written that was not admitted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

import notation
from nightdesk.ledger.entry import Correction, Withdrawal
from nightdesk.ledger.store import Ledger, night_of, verify
from nightdesk.problems import DeskError, NotFound, Refused

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
HARBOUR = CASTLE.replace("Castle", "Harbour")
MARKET = CASTLE.replace("Castle", "Market")
REGISTER = notation.register(CASTLE, HARBOUR, MARKET)
castle, harbour, market = (notation.declaration(one) for one in (CASTLE, HARBOUR, MARKET))
castle_corrected = notation.declaration(CASTLE.replace("590", "595"))
tied = notation.declaration(MARKET.replace("590", "610"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "night.ledger"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.create(path, register=REGISTER) as made:
        yield made


def reread(path: Path) -> str:
    """What another process would find in the file."""
    with Ledger(path, register=REGISTER, read_only=True) as other:
        return other.export()


def test_a_new_ledger_is_empty_and_says_which_night_it_is(ledger: Ledger, path: Path) -> None:
    assert ledger.position == 0
    assert night_of(path) == "2018-05-03"
    assert reread(path) == ""


def test_what_is_appended_is_in_the_file_in_its_place(ledger: Ledger, path: Path) -> None:
    assert ledger.append(castle).recorded.position == 1
    assert ledger.append(harbour).recorded.position == 2
    assert ledger.entry(2).entry == harbour
    assert reread(path) == ledger.export()


def test_the_same_declaration_twice_is_one(ledger: Ledger, path: Path) -> None:
    ledger.append(castle)
    ledger.append(harbour)
    again = ledger.append(replace(castle, provenance=notation.seen(source="another feed")))
    assert (again.already, again.recorded.position, ledger.position) == (True, 1, 2)
    assert ledger.entry(1).entry == castle, "the first to say it keeps the place"


def test_a_declaration_that_differs_is_refused_with_the_way_to_correct_it(ledger: Ledger, path: Path) -> None:
    ledger.append(castle)
    before = path.read_bytes(), reread(path)
    with pytest.raises(Refused) as refused:
        ledger.append(castle_corrected)
    assert "`nightdesk correct LEDGER 1 " in refused.value.problems[0].mend
    assert (path.read_bytes(), reread(path)) == before


def test_a_correction_and_a_withdrawal_sent_twice_are_one(ledger: Ledger) -> None:
    ledger.append(castle)
    correction = Correction(1, castle_corrected, "Misread.")
    assert [ledger.append(correction).already for _ in range(2)] == [False, True]
    withdrawal = Withdrawal(2, "Misheard.", notation.seen())
    assert [ledger.append(withdrawal).already for _ in range(2)] == [False, True]
    assert ledger.position == 3


def test_after_a_withdrawal_the_ballot_may_be_declared_anew(ledger: Ledger) -> None:
    ledger.append(castle)
    ledger.append(Withdrawal(1, "Wrong hall.", notation.seen()))
    assert ledger.append(castle).recorded.position == 3


def test_several_entries_are_written_together_or_not_at_all(ledger: Ledger, path: Path) -> None:
    with pytest.raises(Refused):
        ledger.append_all([castle, harbour, tied])
    assert ledger.position == 0
    assert reread(path) == ""
    assert [one.recorded.position for one in ledger.append_all([castle, harbour, castle, market])] == [1, 2, 1, 3]
    assert ledger.position == 3


def test_two_processes_write_into_one_ledger_without_knowing_of_each_other(ledger: Ledger, path: Path) -> None:
    with Ledger(path, register=REGISTER) as other:
        ledger.append(castle)
        assert other.append(harbour).recorded.position == 2
        assert other.append(castle).already
        assert [one.position for one in ledger.catch_up()] == [2]
        assert ledger.append(market).recorded.position == 3
        assert other.export() == ledger.export()


def test_an_entry_is_judged_by_what_others_wrote_not_by_what_this_process_last_saw(ledger: Ledger, path: Path) -> None:
    with Ledger(path, register=REGISTER) as other:
        ledger.append(castle)
        other.append(Withdrawal(1, "Wrong hall.", notation.seen()))
        assert ledger.append(castle).recorded.position == 3, "it looked to be there already"
        other.append(Withdrawal(3, "Wrong hall.", notation.seen()))
        assert ledger.append(castle_corrected).recorded.position == 5, "it looked to differ from what stands"
        other.append(Correction(5, castle, "Misread."))
        with pytest.raises(Refused):
            ledger.append(Withdrawal(5, "Wrong hall.", notation.seen()))
        assert [one.position for one in ledger.since(5)] == [6]


def test_many_threads_with_their_own_connections_write_every_entry_once(tmp_path: Path) -> None:
    sheets = [CASTLE.replace("Castle", f"Ward {number}") for number in range(40)]
    register = notation.register(*sheets)
    path = tmp_path / "night.ledger"
    Ledger.create(path, register=register).close()

    def write() -> None:
        with Ledger(path, register=register) as mine:
            for sheet in sheets:
                mine.append(notation.declaration(sheet))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Ledger(path, register=register) as found:
        ballots = [one.entry.ballot for one in found.since(0) if hasattr(one.entry, "ballot")]
    assert sorted(ballots) == sorted(notation.ballot(sheet).id for sheet in sheets)
    assert verify(path).altered is None


def test_an_entry_admitted_in_another_copy_is_taken_over_only_in_its_place(ledger: Ledger, tmp_path: Path) -> None:
    first = ledger.append(castle).recorded
    second = ledger.append(harbour).recorded
    with Ledger.create(tmp_path / "copy.ledger", register=REGISTER) as copy:
        with pytest.raises(Refused):
            copy.append_recorded(second)
        copy.append_recorded(first)
        with pytest.raises(Refused):
            copy.append_recorded(replace(second, entry=market))
        copy.append_recorded(second)
        assert (copy.digest, copy.export()) == (ledger.digest, ledger.export())


def test_an_entry_from_another_copy_is_refused_where_a_third_wrote_in_the_meantime(ledger: Ledger, tmp_path: Path) -> None:
    first = ledger.append(castle).recorded
    path = tmp_path / "copy.ledger"
    with Ledger.create(path, register=REGISTER) as copy, Ledger(path, register=REGISTER) as third:
        third.append(harbour)
        with pytest.raises(Refused, match="another process"):
            copy.append_recorded(first)
        assert copy.export() == third.export()
        assert verify(path).altered is None


def test_looking_writes_nothing(ledger: Ledger, path: Path) -> None:
    assert ledger.admit(castle).admitted
    assert not ledger.admit(tied).admitted
    assert reread(path) == ""


def test_there_is_no_entry_outside_the_ledger(ledger: Ledger) -> None:
    ledger.append(castle)
    for position in (0, 2, -1):
        with pytest.raises(NotFound):
            ledger.entry(position)


def test_a_ledger_opened_to_read_is_not_written(ledger: Ledger, path: Path) -> None:
    with Ledger(path, register=REGISTER, read_only=True) as other, pytest.raises(DeskError, match="read only"):
        other.append(castle)
    assert ledger.position == 0


def test_a_ledger_moved_away_while_open_takes_nothing_more(ledger: Ledger, path: Path) -> None:
    """SQLite would write on into a file nobody can find, and what was acknowledged would be lost."""
    ledger.append(castle)
    path.rename(path.with_name("elsewhere.ledger"))
    with pytest.raises(DeskError, match="moved or replaced"):
        ledger.append(harbour)


def test_the_file_itself_refuses_to_change_or_remove_an_entry(ledger: Ledger, path: Path) -> None:
    ledger.append(castle)
    connection = apsw.Connection(str(path))
    for statement in (
        "UPDATE entry SET text = '' WHERE position = 1",
        "DELETE FROM entry",
        "INSERT INTO entry VALUES (1, '', '')",
    ):
        with pytest.raises(apsw.ConstraintError):
            connection.execute(statement)
    connection.close()


def test_a_commit_that_returned_is_on_the_disk(path: Path) -> None:
    """The settings durability rests on: write-ahead log, synchronous FULL."""
    with Ledger.create(path, register=REGISTER) as ledger:
        assert ledger._connection.pragma("journal_mode") == "wal"
        assert ledger._connection.pragma("synchronous") == 2
