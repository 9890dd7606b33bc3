"""The two ways things go wrong: a Problem is bad data, a value; a DeskError is a bad call, an exception.

A Problem is collected and shown to the person who can mend it; it never stops the reading of the rest.
A DeskError stops what was asked, and is turned into an exit code or an HTTP status once, at the edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gravity = Literal["error", "warning", "note"]
"""error: refused until mended. warning: admitted only with a reason. note: admitted, and said."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in what we were given: where it is, what it is, how to mend it."""

    rule: str
    """Name of the rule that is broken, as `family/rule`: `pack/unknown-party`, `admission/outpolled`."""
    message: str
    """What is wrong, in one sentence."""
    mend: str
    """What to do about it, in one sentence."""
    file: str = ""
    """File or feed it was found in; empty for what was keyed by hand."""
    line: int | None = None
    """Line in the file, from 1, the header being line 1."""
    column: str = ""
    """Name of the column or field."""
    subject: str = ""
    """Ballot id, council slug or entry position the problem is about."""
    authority: str = ""
    """Statute, guidance or paper the rule rests on."""
    gravity: Gravity = "error"

    def where(self) -> str:
        """`file:line:column`, as much of it as is known, or the subject."""
        parts = [self.file or self.subject]
        if self.line is not None:
            parts.append(str(self.line))
        if self.column:
            parts.append(self.column)
        return ":".join(part for part in parts if part)

    def __str__(self) -> str:
        where = self.where()
        head = f"{where}: " if where else ""
        return f"{head}{self.gravity}: {self.message} {self.mend} [{self.rule}]"


class DeskError(Exception):
    """A call that cannot be carried out. `problems` says why, one by one."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.problems = problems


class NotFound(DeskError):
    """Something was named that the register or the ledger does not hold."""


class Refused(DeskError):
    """Bad data was offered where only clean data may enter; nothing was written."""
