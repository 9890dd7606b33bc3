"""A council of three wards and five seats that the Conservatives hold and Labour is after, for the spec of the battleground.

In 2014         Con   Lab   LD     seats   so Labour is behind by
Castle          500   480   20     Con 2   20 of 1000:  2 points, a swing of 1
Marsh           600   400          Con 2   200 of 1000: 20 points, a swing of 10
Hill            300   700          Lab 1   ahead
"""

from __future__ import annotations

from collections.abc import Mapping

import notation
from night_of import night_of
from nightdesk.analysis.battleground import Battleground, DefenceOnBoard, TargetOnBoard, battleground
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.night import Night

CON, LAB, LD = (notation.party(short).id for short in ("Con", "Lab", "LD"))

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con
      Bob Baker    Con
      Cat Cole     Lab
      Dan Drew     Lab
"""
MARSH = """
    Marsh, Adur: 2 seats
      Eve Ellis    Con
      Fay Ford     Con
      Gus Gale     Lab
      Hal Hunt     Lab
"""
HILL = """
    Hill, Adur: 1 seat
      Ida Ives     Con
      Jo Jones     Lab
"""
SHEETS = (CASTLE, MARSH, HILL)
CASTLE_THEN = """
    Castle, Adur: 2 seats
      Ann Archer   Con   500 *
      Bob Baker    Con   490 *
      Cat Cole     Lab   480
      Lee Lane     LD     20
"""
MARSH_THEN = """
    Marsh, Adur: 2 seats
      Eve Ellis    Con   600 *
      Fay Ford     Con   590 *
      Gus Gale     Lab   400
"""
HILL_THEN = """
    Hill, Adur: 1 seat
      Ida Ives     Con   300
      Jo Jones     Lab   700 *
"""
THEN = (CASTLE_THEN, MARSH_THEN, HILL_THEN)
LAST_FOUGHT = {("last_fought", "castle"): "Con 2", ("last_fought", "marsh"): "Con 2", ("last_fought", "hill"): "Lab 1"}
EVE = {"adur": "Con 4, Lab 1"}


def fought(
    *sheets: str,
    before: tuple[str, ...] = THEN,
    eve: Mapping[str, str] | None = None,
    context: Context = NO_CONTEXT,
    **more: object,
) -> Night:
    """The night of the sheets, those left out being awaited, in a council the Conservatives hold with four of five."""
    named = {sheet.strip().splitlines()[0].split(":")[0]: sheet for sheet in (*SHEETS, *sheets)}
    given: dict[str, object] = {"defended": LAST_FOUGHT, **more}
    return night_of(*named.values(), before=before, eve=eve or EVE, context=context, **given)  # type: ignore[arg-type]


def board(night: Night) -> Battleground:
    """The battleground of it."""
    return battleground(night.scene)


def target(night: Night, party: str = LAB, council: str = "adur") -> TargetOnBoard:
    """The council as a target of one party, Labour's where none is named."""
    return board(night).contests[council].targets[party]


def defence(night: Night, council: str = "adur") -> DefenceOnBoard:
    """The council as its holder's."""
    found = board(night).contests[council].defence
    assert found is not None
    return found


def won(sheet: str, **votes: int) -> str:
    """The sheet declared: votes by first name, in capitals those elected: `won(CASTLE, ann=90, CAT=95)`."""
    lines = []
    for line in sheet.rstrip().splitlines():
        name = line.split()[0].lower() if line.split() else ""
        if name in votes:
            line += f"  {votes[name]}"
        elif name.upper() in votes:
            line += f"  {votes[name.upper()]} *"
        lines.append(line)
    return "\n".join(lines)
