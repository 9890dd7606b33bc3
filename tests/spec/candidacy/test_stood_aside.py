"""Who stood aside: against the contest each ward is compared with, on the same boundaries, and against nothing else."""

from __future__ import annotations

import notation
from night_of import night_of
from nightdesk.analysis.candidacy import StoodAside, candidacies

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con
      Bob Baker    Lab
"""
IN_2014 = """
    Castle, Adur: 1 seat
      Cat Cole     Con   50 *
      Eve Ellis    UKIP  25
"""
ELSEWHERE = """
    Marsh, Adur: 1 seat
      Fay Ford     LD
      Gus Gale     UKIP
"""


def aside(short: str) -> StoodAside:
    found = candidacies(night_of(CASTLE, ELSEWHERE, before=(IN_2014,)).scene)
    return next(one for one in found.aside if one.party == notation.party(short).id)


def test_gone_is_who_stood_then_and_stands_no_longer() -> None:
    ukip = aside("UKIP")
    assert (ukip.stood_then, ukip.stood_both, ukip.gone, ukip.new) == (1, 0, 1, 0)


def test_new_is_who_did_not_stand_then() -> None:
    labour = aside("Lab")
    assert (labour.stood_then, labour.gone, labour.new) == (0, 0, 1)


def test_a_ward_without_a_comparison_says_nothing_of_either() -> None:
    assert aside("UKIP").wards == 1
    assert aside("LD") == StoodAside(notation.party("LD").id, 1, 0, 0, 0, 0)
