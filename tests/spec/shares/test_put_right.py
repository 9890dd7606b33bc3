"""Shares after a correction or a withdrawal are those of a night on which it had been said right at once."""

from __future__ import annotations

from little_night import in_book
from night_of import declared, register_of
from nightdesk.analysis.shares import CONVENTIONS, AreaShares
from nightdesk.ledger.entry import Correction, Entry, Withdrawal
from nightdesk.night import Night

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   610
      Bob Baker    Con   790 *
      Cat Cole     Lab   640 *
      Dan Drew     Ind   300
      Eve Ellis    Ind   310
"""
MISREAD = CASTLE.replace("790", "970").replace("310", "130")
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con   50
      Gus Gale     Lab   90 *
      Hal Hunt     UKIP   7
"""
HILL = """
    Hill, Adur: 1 seat
      Ida Ives     Con   11 *
      Jo Jones     Ind   10
"""
IN_2014 = (
    """
    Castle, Adur: 1 seat
      Kim King     Con   500 *
      Lee Lane     Con   400
      May Moss     LD    300
    """,
    """
    Marsh, Adur: 1 seat
      Ned Nash     Con   60 *
      Oli Owen     Lab   55
    """,
)
SHEETS = (CASTLE, MARSH, HILL)


def after(*entries: Entry) -> Night:
    night = Night.open(register_of(*SHEETS, before=IN_2014))
    for one in in_book(*entries):
        night = night.advance(one)
    return night


def every_share(night: Night) -> list[AreaShares]:
    return [
        night.shares(convention=convention, independents=independents, council=council, region=region)
        for convention in CONVENTIONS
        for independents in ("pooled", "apart")
        for council, region in ((None, None), ("adur", None), (None, "Nowhere"))
    ]


castle, marsh, hill = (one.entry for one in declared(*SHEETS))
(misread,) = (one.entry for one in declared(MISREAD))


def test_after_a_correction() -> None:
    put_right = after(misread, marsh, hill, Correction(1, castle, "Misheard."))  # type: ignore[arg-type]
    assert every_share(put_right) == every_share(after(castle, marsh, hill))


def test_after_a_withdrawal() -> None:
    """The ward's parties leave no trace, not even a share of nought."""
    withdrawn = after(castle, marsh, hill, Withdrawal(1, "Of another ward.", castle.provenance))  # type: ignore[union-attr]
    assert every_share(withdrawn) == every_share(after(marsh, hill))
    once_more = after(hill, marsh, Withdrawal(1, "Of another ward.", hill.provenance))  # type: ignore[union-attr]
    assert every_share(once_more) == every_share(after(marsh))


def test_whichever_ward_comes_first() -> None:
    assert every_share(after(hill, castle, marsh)) == every_share(after(castle, marsh, hill))


def test_the_best_of_a_slate_counts_wherever_on_the_sheet_he_stands() -> None:
    top = after(castle).shares(convention="top_candidate", independents="pooled")
    assert [one.votes for one in top.shares if one.share] == [790, 640, 310]
    average = after(castle).shares(convention="average", independents="pooled")
    assert [one.votes for one in average.shares if one.share] == [700, 640, 305]
