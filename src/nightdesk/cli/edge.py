"""The one place where what went wrong becomes an exit code and a line on the terminal: never a traceback.

0    done
1    refused, or problems were found
2    the command was not understood
3    no such night, council, ballot, party, position or file
70   a fault in Nightdesk itself
130  stopped from the keyboard
141  nobody reads the output any more
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable

from nightdesk.problems import DeskError, NotFound, Problem

DONE, PROBLEMS, USAGE, NOT_FOUND, FAULT, STOPPED, UNREAD = 0, 1, 2, 3, 70, 130, 141

MOST_SHOWN = 40
"""Problems printed before the rest are only counted."""


class Misused(DeskError):
    """The options given do not go together; exit code 2."""


class Unread(Exception):
    """Nobody reads standard output any more; exit code 141, as of any program whose reader has gone."""


def at_the_edge(run: Callable[[], object]) -> None:
    """Run a verb; whatever goes wrong in it leaves as a line on standard error and an exit code."""
    try:
        try:
            run()
        finally:
            sys.stdout.flush()
    except (Unread, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(UNREAD)
    except KeyboardInterrupt:
        sys.exit(STOPPED)
    except DeskError as error:
        tell(error.message, error.problems)
        sys.exit(exit_code(error))
    except OSError as error:
        tell(_in_words(error))
        sys.exit(NOT_FOUND if isinstance(error, FileNotFoundError) else PROBLEMS)
    except Exception as error:
        if os.environ.get("NIGHTDESK_TRACE"):
            raise
        tell(f"A fault in Nightdesk itself: {type(error).__name__}: {error}. With NIGHTDESK_TRACE=1 it says where.")
        sys.exit(FAULT)


def exit_code(error: DeskError) -> int:
    """The exit code of a call that could not be carried out."""
    if isinstance(error, NotFound):
        return NOT_FOUND
    return USAGE if isinstance(error, Misused) else PROBLEMS


def tell(message: str, problems: Iterable[Problem] = ()) -> None:
    """Say on standard error what went wrong: one line, then a line and its mend for each problem."""
    print(f"nightdesk: {message}", file=sys.stderr)
    every = list(problems)
    for problem in every[:MOST_SHOWN]:
        for line in problem_lines(problem):
            print(line, file=sys.stderr)
    if len(every) > MOST_SHOWN:
        print(f"  … and {len(every) - MOST_SHOWN} more", file=sys.stderr)


def problem_lines(problem: Problem) -> list[str]:
    """A problem as the terminal shows it: where and what, how to mend it, and the authority it rests on."""
    where = problem.where()
    lines = [
        f"  {problem.gravity} {where}: {problem.message}" if where else f"  {problem.gravity}: {problem.message}",
        f"    mend: {problem.mend}",
    ]
    if problem.authority:
        lines.append(f"    authority: {problem.authority}")
    return lines


def _in_words(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."
