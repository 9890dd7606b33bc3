"""Whether a night pack is ready: its tables, its register, and the book admitted entry by entry."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nightdesk.cli.edge import MOST_SHOWN, problem_lines
from nightdesk.cli.opening import BOOK, book_text
from nightdesk.cli.printing import console, count, counted, problem_document
from nightdesk.context.context_pack import read_context
from nightdesk.ledger.book import read as read_admitted
from nightdesk.problems import NotFound, Problem
from nightdesk.register.completeness import completeness
from nightdesk.register.pack import read_register
from nightdesk.register.roll import Register


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a pack holds and what is wrong with it."""

    folder: Path
    register: Register | None
    """None where the tables have errors."""
    entries: int | None
    """Entries of the book; None where it could not be looked at, 0 where there is none yet."""
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """Faults that have to be mended before the night."""
        return sum(problem.gravity == "error" for problem in self.problems)

    def document(self) -> dict[str, object]:
        """As JSON."""
        register = self.register
        return {
            "pack": str(self.folder),
            "night": register.night if register else None,
            "ready": not self.errors,
            "councils": len(register.councils) if register else None,
            "ballots": len(register.ballots) if register else None,
            "candidacies": sum(len(one.candidacies) for one in register.ballots.values()) if register else None,
            "entries": self.entries,
            "problems": [problem_document(problem) for problem in self.problems],
        }

    def print(self) -> None:
        """On the terminal: errors first, then what to know, then whether the pack is ready."""
        out = console()
        for problem in self.problems[:MOST_SHOWN]:
            lines = problem_lines(problem)
            out.print("\n".join(lines[:1] if problem.gravity == "note" else lines))
        if len(self.problems) > MOST_SHOWN:
            out.print(f"  … and {count(len(self.problems) - MOST_SHOWN)} more")
        if self.register is not None:
            register = self.register
            holds = [
                counted(len(register.councils), "council"),
                counted(len(register.ballots), "ballot"),
                counted(sum(len(one.candidacies) for one in register.ballots.values()), "candidacy", "candidacies"),
                counted(self.entries or 0, "entry in the book", "entries in the book"),
            ]
            out.print(f"{register.title}: {', '.join(holds)}.")
        told = len(self.problems) - self.errors
        if self.errors:
            out.print(f"Not ready: {counted(self.errors, 'error')} to mend.", style="bold")
        else:
            out.print(f"Ready, with {counted(told, 'thing')} to know." if told else "Ready.", style="bold")


def readiness(folder: Path) -> Readiness:
    """Read and check everything in a pack. NotFound where the folder is none."""
    if not (folder / "night.toml").is_file():
        raise NotFound(f"{folder} is not a night pack: it has no night.toml.")
    register, problems = read_register(folder)
    if register is None:
        return Readiness(folder, None, None, problems)
    problems += completeness(register) + read_context(folder, register)[1]
    text, faults = book_text(folder)
    if text is None:
        return Readiness(folder, register, None if faults else 0, _errors_first((*problems, *faults)))
    book, faults = read_admitted(text, register=register, file=str(folder / BOOK))
    return Readiness(folder, register, len(book), _errors_first((*problems, *faults)))


def _errors_first(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    order = ("error", "warning", "note")
    return tuple(sorted(problems, key=lambda problem: order.index(problem.gravity)))
