"""A process that writes into a ledger until it is killed: `python writing_process.py append|import LEDGER BALLOTS`.

It prints the position of each entry after `append` has returned for it, one line each, straight to the pipe; whoever
reads a line has an acknowledgement. Started again it offers every entry from the first, as a feed would.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import notation
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Declaration
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import write_book
from nightdesk.problems import DeskError
from nightdesk.register.roll import Register

SHEET = """
    Ward 1, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""


def night(ballots: int) -> tuple[Register, list[Declaration]]:
    """A register of that many wards, and their declarations."""
    sheets = [SHEET.replace("Ward 1", f"Ward {number}") for number in range(1, ballots + 1)]
    return notation.register(*sheets), [notation.declaration(sheet) for sheet in sheets]


def opened(path: Path, register: Register) -> Ledger:
    """The ledger, made if need be: a process killed while making it leaves none."""
    try:
        return Ledger.create(path, register=register)
    except DeskError:
        return Ledger(path, register=register)


def main(how: str, path: Path, ballots: int) -> None:
    register, declarations = night(ballots)
    os.write(1, b"ready\n")
    with opened(path, register) as ledger:
        if how == "import":
            ledger.import_text(write_book(record(declarations, night=notation.DAY)), file="book.txt")
            os.write(1, f"{ledger.position}\n".encode())
        else:
            for declared in declarations:
                appended = ledger.append(declared)
                os.write(1, f"{appended.recorded.position}\n".encode())
    os.write(1, b"done\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
