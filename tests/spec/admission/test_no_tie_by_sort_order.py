"""No path elects by sort order: a tie goes in only with the officer's lot, and comes out as the officer had it.

Tried on every path by which a declaration comes into the record: the book in memory, a book of text, the ledger on
disk, an import, a correction. Whatever the order of the sheet, and whichever of the equal the lot fell on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import notation
from nightdesk.ledger.book import Book, read
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Correction, Declaration
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import write_book
from nightdesk.problems import Refused

NONSUCH = """
    Nonsuch, Sutton: 3 seats
      Ann Archer   Con   1500 *
      Bob Baker    Con   1450 *
      Zoe Zander   Con   1405 * lot
      Amy Adams    LD    1405
"""
"""Nonsuch, Sutton, 2018: Conservative and Liberal Democrat on 1,405 each for the last seat; the coin fell Conservative."""
REGISTER = notation.register(NONSUCH)
the_officers = notation.declaration(NONSUCH)
*_, zoe, amy = the_officers.polls
Path_ = Callable[[Declaration, Path], Declaration]


def in_memory(declared: Declaration, folder: Path) -> Declaration:
    book = Book(REGISTER)
    book.append(declared)
    return stood(book.standing.ballot(declared.ballot))


def as_text(declared: Declaration, folder: Path) -> Declaration:
    book, problems = read(write_book(record([declared], night=notation.DAY)), register=REGISTER, file="book.txt")
    if problems:
        raise Refused("refused", problems)
    return stood(book.standing.ballot(declared.ballot))


def on_disk(declared: Declaration, folder: Path) -> Declaration:
    with Ledger.create(folder / f"{len(list(folder.iterdir()))}.ledger", register=REGISTER) as ledger:
        found = ledger.append(declared).recorded.entry
    assert isinstance(found, Declaration)
    return found


def imported(declared: Declaration, folder: Path) -> Declaration:
    with Ledger.create(folder / f"{len(list(folder.iterdir()))}.ledger", register=REGISTER) as ledger:
        ledger.import_text(write_book(record([declared], night=notation.DAY)), file="book.txt")
        found = ledger.entry(1).entry
    assert isinstance(found, Declaration)
    return found


def as_a_correction(declared: Declaration, folder: Path) -> Declaration:
    book = Book(REGISTER)
    book.append(notation.declaration(NONSUCH.replace("1405 * lot", "1406 *")))
    book.append(Correction(1, declared, "After the recount."))
    return stood(book.standing.ballot(declared.ballot))


def stood(stands: object) -> Declaration:
    found = getattr(stands, "announcement", None)
    assert isinstance(found, Declaration)
    return found


PATHS: tuple[Path_, ...] = (in_memory, as_text, on_disk, imported, as_a_correction)


def tie(*, winner: str | None, lot: bool) -> tuple[Declaration, ...]:
    """The sheet with Zoe and Amy level and `winner` marked elected, each of the four first, in either direction."""
    level = tuple(replace(one, elected=one.candidacy == winner, lot=lot and one.candidacy == winner) for one in (zoe, amy))
    polls = (*the_officers.polls[:2], *level)
    turned = [(*polls[at:], *polls[:at]) for at in range(len(polls))]
    return tuple(replace(the_officers, polls=order) for one in turned for order in (one, one[::-1]))


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("winner", ["zoe-zander", "amy-adams"])
def test_with_a_lot_whoever_drew_it_is_elected_on_every_path_whatever_the_order(
    path: Path_, winner: str, tmp_path: Path
) -> None:
    for declared in tie(winner=winner, lot=True):
        found = path(declared, tmp_path)
        assert found == declared
        assert [poll.candidacy for poll in found.polls if poll.lot] == [winner]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("winner", ["zoe-zander", "amy-adams"])
def test_without_a_lot_it_is_refused_on_every_path_whatever_the_order(path: Path_, winner: str, tmp_path: Path) -> None:
    for declared in tie(winner=winner, lot=False):
        with pytest.raises(Refused) as refused:
            path(declared, tmp_path)
        assert [one.rule for one in refused.value.problems] == ["admission/lot-needed"]


@pytest.mark.parametrize("path", PATHS)
def test_a_tie_with_nobody_marked_elected_is_not_filled_in(path: Path_, tmp_path: Path) -> None:
    for declared in tie(winner=None, lot=False):
        with pytest.raises(Refused) as refused:
            path(declared, tmp_path)
        assert [one.rule for one in refused.value.problems] == ["admission/seats"]


@pytest.mark.parametrize("path", PATHS)
def test_both_of_the_equal_are_not_elected_to_one_seat(path: Path_, tmp_path: Path) -> None:
    both = replace(the_officers, polls=(*the_officers.polls[:3], replace(amy, elected=True, lot=True)))
    with pytest.raises(Refused) as refused:
        path(both, tmp_path)
    assert "admission/seats" in [one.rule for one in refused.value.problems]


def test_the_same_sheet_with_the_lot_on_the_other_is_another_fact(tmp_path: Path) -> None:
    """Sent twice with another winner it is not the same declaration: it is refused, and points to `correct`."""
    book = Book(REGISTER)
    book.append(tie(winner="zoe-zander", lot=True)[0])
    with pytest.raises(Refused) as refused:
        book.append(tie(winner="amy-adams", lot=True)[0])
    assert [one.rule for one in refused.value.problems] == ["admission/already-declared"]
