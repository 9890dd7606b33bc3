"""Every, none, only, first: what ranges over a universe is worked out from all of it, and is open while one of it is."""

from __future__ import annotations

from dataclasses import replace

from claimed import CON, GRN, LAB, LD, council

from night_of import night_of
from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.finding import Finding
from nightdesk.claims.subject import ENGLAND, Subject
from nightdesk.claims.verify import verify

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con  900 *
      Bob Baker    Lab  800
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con  500
      Gus Gale     Lab  510 *
"""
HILL = """
    Hill, Barnet: 1 seat
      Ida Ives     Lab
      Jo Jones     LD
"""
HILL_IN = """
    Hill, Barnet: 1 seat
      Ida Ives     Lab  500 *
      Jo Jones     LD   100
"""
MERE = """
    Mere, Barnet: 1 seat
      Kim King     Lab  ? *
      Lou Lane     LD   ?
"""
WARDS = Universe("ward", Subject(ENGLAND))
WON_BY_LABOUR = Claim("seats_won", Subject(party=LAB), Says("at_least", 1))
CLOSE = Claim("majority_votes", Subject(), Says("at_most", 20), "last_over_first")


def counting() -> Scene:
    return night_of(CASTLE, MARSH, HILL).scene


def counted(scene: Scene, each: Claim, says: Says, universe: Universe = WARDS) -> Finding:
    return verify(Claim("count_of", Subject(), says, universe=universe, each=each), scene)


def test_a_count_is_bounded_by_those_that_are_out() -> None:
    """A party may stand in the claim itself, or with the universe: it is the same for all."""
    bare, labour = Claim("seats_won", Subject(), Says("at_least", 1)), Universe("ward", Subject(ENGLAND, LAB))
    for each, wards in ((WON_BY_LABOUR, WARDS), (bare, labour)):
        assert counted(counting(), each, Says("at_least", 1), wards).verdict == "true"
        assert counted(counting(), each, Says("is", 2), wards).verdict == "undecided"
        assert counted(counting(), each, Says("is", 3), wards).verdict == "false"


def test_a_count_names_those_of_which_it_holds() -> None:
    found = counted(counting(), CLOSE, Says("at_least", 1))
    assert found.measured["last_over_first"].evidence.facts == ("Marsh, Adur",)


def test_one_of_which_nothing_is_known_leaves_the_count_unknown_and_not_undecided() -> None:
    scene = night_of(CASTLE, MARSH, HILL_IN, MERE).scene
    assert counted(scene, CLOSE, Says("is", 1)).verdict == "unknown"
    assert counted(scene, CLOSE, Says("at_least", 1)).verdict == "true"
    assert counted(scene, CLOSE, Says("is", 0)).verdict == "false"


def test_a_count_of_which_no_basis_is_named_is_looked_at_under_each() -> None:
    wide = replace(CLOSE, basis=None, says=Says("at_least", 1))
    found = counted(counting(), wide, Says("at_least", 2))
    assert set(found.measured) == {"last_over_first", "best_over_best"}


def test_a_condition_takes_out_of_the_universe_those_of_which_it_does_not_hold() -> None:
    stood = Claim("stood", Subject(party=CON), Says("is", True))
    wards = Universe("ward", Subject(ENGLAND, LAB), stood)
    assert counted(counting(), WON_BY_LABOUR, Says("is", 1), wards).verdict == "true"


def test_a_condition_that_is_open_leaves_the_count_open() -> None:
    lib_dem = Claim("seats_won", Subject(party=LD), Says("at_least", 1))
    contested = Claim("stood", Subject(party=LAB), Says("is", True))
    found = counted(counting(), contested, Says("is", 0), Universe("ward", Subject(ENGLAND), lib_dem))
    assert found.verdict == "undecided"


def test_a_count_over_councils_moves_with_the_one_council_that_moves() -> None:
    scenes = [night_of(CASTLE, MARSH, hill).scene for hill in (HILL, HILL_IN)]
    councils = Universe("council", Subject(ENGLAND, LAB))
    assert [counted(scene, WON_BY_LABOUR, Says("is", 2), councils).verdict for scene in scenes] == ["undecided", "true"]


def test_what_ranges_inside_what_ranges_is_worked_out_too() -> None:
    """What is inside ranges over wards of its own, here the same for each."""
    adur = Universe("ward", Subject(council("adur")))
    inner = Claim("count_of", Subject(), Says("at_least", 1), universe=adur, each=CLOSE)
    assert counted(counting(), inner, Says("is", 2), Universe("council", Subject(ENGLAND))).verdict == "true"


def test_a_rank_is_open_while_any_of_its_figures_is() -> None:
    """Each party of the universe has its own figure, whatever party the claim names."""
    parties = Universe("party", Subject(ENGLAND))
    first = Claim("rank_of", Subject(ENGLAND, LAB), Says("is", 1), universe=parties, each=WON_BY_LABOUR)
    assert verify(first, counting()).verdict == "undecided"
    assert verify(first, night_of(CASTLE, MARSH, HILL_IN).scene).verdict == "true"


def test_a_party_that_is_nowhere_has_no_rank_among_those_that_stand() -> None:
    shares = Claim("vote_share", Subject(), Says("at_least", 0), "total")
    parties = Universe("party", Subject(council("adur")))
    ranked = Claim("rank_of", Subject(council("adur"), GRN), Says("is", 1), universe=parties, each=shares)
    assert verify(ranked, counting()).verdict == "unknown"
