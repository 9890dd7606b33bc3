"""The result of one officer's sheet, and the tie of Nonsuch in Sutton, 3 May 2018."""

from __future__ import annotations

from dataclasses import replace

import notation
from nightdesk.tally.result import Result, result_of

NONSUCH = """
    Nonsuch, Sutton: 3 seats
      Richard Broadbent    Con   1405
      Eleanor Hughes       Con   1405 * lot
      Richard Taylor       LD    1501 *
      Susan Wade           LD    1439 *
      Graham Whitham       LD    1405
      Rosa Rajendran       Grn    312
"""
"""After the night's tie of 1,405 votes, decided by lot; the other figures are made up."""


def result(sheet: str, *, electorate: int | None = None) -> Result:
    """The result that follows from the sheet."""
    said = notation.unopposed(sheet) if "uncontested" in sheet else notation.declaration(sheet)
    ballot = replace(notation.ballot(sheet), electorate=electorate)
    return result_of(ballot, said, standing=1, entries=(1,), declared_at="2018-05-04T01:00:00+01:00")
