"""Slates against seats: what is full, partial and none, and who alone stands everywhere."""

from __future__ import annotations

import notation
from night_of import night_of
from nightdesk.analysis.candidacy import Candidacies, CouncilSlates, PartySlates, candidacies

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con
      Bob Baker    Con
      Cat Cole     Lab
      Dan Drew     Ind
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con
      Gus Gale     Lab
      Hal Hunt     LD
"""
HILL = """
    Hill, Barnet: 1 seat
      Ida Ives     Lab
      Jo Jones     LD
"""
NOBODY_KNOWN = """
    Mill, Barnet: 1 seat, countermanded
"""
UNOPPOSED = """
    Mere, Barnet: 1 seat, uncontested
      Kim King     Lab *
"""
CON, LAB, LD, GRN = (notation.party(short).id for short in ("Con", "Lab", "LD", "Grn"))


def asked(*sheets: str, before: tuple[str, ...] = ()) -> Candidacies:
    return candidacies(night_of(*sheets, before=before).scene)


def of(found: Candidacies, party: str) -> PartySlates:
    return next(one for one in found.parties if one.party == party)


def council(found: Candidacies, slug: str) -> CouncilSlates:
    return next(one for one in found.councils if one.council == slug)


def test_a_slate_is_full_where_every_ward_has_as_many_candidates_as_seats() -> None:
    adur = council(asked(CASTLE, MARSH), "adur")
    assert {party: adur.slates[party] for party in (CON, LAB, LD, GRN)} == {
        CON: "full",
        LAB: "partial",
        LD: "partial",
        GRN: "none",
    }


def test_too_many_in_one_ward_make_up_for_none_in_another_nowhere() -> None:
    """Two candidates for one seat, none for the next: as many candidates as seats, and no full slate."""
    found = asked(MARSH.replace("Gus Gale     Lab", "Gus Gale     LD"), HILL.replace("Barnet", "Adur").replace("LD", "Lab"))
    assert of(found, LD).candidates == council(found, "adur").seats == 2
    assert council(found, "adur").slates[LD] == "partial"


def test_alone_with_a_full_slate_among_the_five() -> None:
    found = asked(CASTLE, MARSH, HILL)
    assert council(found, "adur").alone_full == CON
    assert council(found, "barnet").alone_full is None, "two have one"


def test_nobody_stood_everywhere_unless_full_in_every_council() -> None:
    assert asked(CASTLE, MARSH, HILL).everywhere == ()
    assert asked(CASTLE, MARSH).everywhere == (CON,)


def test_wards_without_and_wards_short() -> None:
    labour = of(asked(CASTLE, MARSH, HILL), LAB)
    assert (labour.candidates, labour.seats, labour.wards, labour.wards_short, labour.wards_without) == (3, 4, 3, 1, 0)


def test_countermanded_polls_are_left_out_and_returns_unopposed_are_in() -> None:
    found = asked(HILL, NOBODY_KNOWN, UNOPPOSED)
    assert (found.ballots, found.seats) == (2, 2)
    assert found.uncontested == ("local.barnet.mere.2018-05-03",)
    assert found.uncontested_seats == 1
    assert council(found, "barnet").slates[LAB] == "full"


def test_who_is_elected_so_far_comes_in_with_the_night() -> None:
    declared = CASTLE.replace("Con\n      Bob", "Con  90 *\n      Bob").replace("Bob Baker    Con", "Bob Baker    Con  80 *")
    declared = declared.replace("Cat Cole     Lab", "Cat Cole     Lab  70").replace("Dan Drew     Ind", "Dan Drew     Ind  9")
    found = of(asked(declared, MARSH), CON)
    assert (found.candidates, found.candidates_declared, found.elected) == (3, 2, 2)


def test_independents_stand_in_one_row_and_are_counted_apart_from_local_parties() -> None:
    found = asked(CASTLE, MARSH.replace("LD", "Residents"))
    assert (found.independents, found.local_candidates) == (1, 1)
    assert {one.candidates for one in found.local} == {1}
    assert len(found.local) == 2
