"""The real night that is measured, read once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nightdesk.context.context import Context
from nightdesk.context.context_pack import read_context
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.ledger.text import read_book
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.roll import Register

NIGHT = "2018-05-03"


@cache
def register() -> Register:
    """Who stood where."""
    (folder,) = [path for path in shipped_nights() if path.name == NIGHT]
    found, problems = read_register(folder)
    if found is None:
        raise SystemExit("\n".join(map(str, problems)))
    return found


@cache
def context() -> Context:
    """What was known before."""
    (folder,) = [path for path in shipped_nights() if path.name == NIGHT]
    found, problems = read_context(folder, register())
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    return found


@cache
def entries() -> Sequence[Entry]:
    """What was declared, in order."""
    (folder,) = [path for path in shipped_nights() if path.name == NIGHT]
    found, problems = read_book((folder / "book.txt").read_text(encoding="utf-8"), file="book.txt")
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    return found


@cache
def recorded() -> Sequence[Recorded]:
    """The same in their places in the ledger."""
    return tuple(record(entries(), night=NIGHT))
