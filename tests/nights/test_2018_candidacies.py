"""Who stood on 3 May 2018 (domain facts recomputed from the statements of persons nominated).

Universe: the night's 2,739 ballots and 4,404 seats; the five countermanded polls left out.
"""

from __future__ import annotations

from nightdesk.analysis.candidacy import Candidacies, candidacies
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP
from shipped_scene import scene


def found() -> Candidacies:
    return candidacies(scene())


def test_candidates_of_the_five_on_the_nights_seats() -> None:
    assert (found().ballots, found().seats) == (2_739, 4_404)
    assert {one.party: one.candidates for one in found().parties} == {CON: 4_391, LAB: 4_358, LD: 3_308, GRN: 2_152, UKIP: 649}


def test_no_party_stood_for_every_seat() -> None:
    assert found().everywhere == ()
    by_party = {one.party: (one.wards_without, one.wards_short) for one in found().parties}
    assert (by_party[CON], by_party[LAB]) == ((10, 3), (16, 22))


def test_the_seven_councils_where_the_conservatives_alone_among_the_five_stood_a_full_slate() -> None:
    assert [one.council for one in found().councils if one.alone_full == CON] == [
        "basildon",
        "epping-forest",
        "harrogate",
        "rochford",
        "runnymede",
        "south-lakeland",
        "welwyn-hatfield",
    ]


def test_one_ward_was_returned_without_a_poll() -> None:
    """The archive flags one; the Electoral Commission counted three unopposed wards (CBP-8306): sources differ."""
    assert found().uncontested == ("local.epping-forest.moreton-and-fyfield.by.2018-05-03",)
