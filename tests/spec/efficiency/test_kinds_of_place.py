"""What a place was to a party is settled before the polls open: its own, between, another's; and gains are told by it.

Councils by control on the eve of poll; wards by the lead in the contest compared with, marginal within ten points of it.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

import notation
from night_of import night_of
from nightdesk.analysis.efficiency import InPlaces, efficiency
from nightdesk.analysis.kinds_of_place import KINDS, Grouping, Kind, council_kind, ward_kind
from nightdesk.night import Night
from nightdesk.register.baseline import BASES
from nightdesk.register.party import CON, LAB, LD, UKIP
from nightdesk.tally.control import NOC

ADUR = """
    Abbey, Adur: 1 seat
      Ann Archer   Con   400
      Bob Baker    Lab   600 *
"""
BURY = """
    Bridge, Bury: 1 seat
      Cat Cole     Con   300
      Dan Drew     Lab   700 *
"""
COLNE = """
    Castle, Colne: 1 seat
      Eve Ellis    Con   450 *
      Fay Ford     Lab   300
      Gus Gale     LD    250
"""
BEFORE = (
    "Abbey, Adur: 1 seat\n  Old Owen  Con  600 *\n  Bob Baker  Lab  400",
    "Bridge, Bury: 1 seat\n  Cat Cole  Con  450\n  Dan Drew  Lab  550 *",
    "Castle, Colne: 1 seat\n  Eve Ellis  Con  470\n  Fay Ford  Lab  430\n  Gus Gale  LD  500 *",
)
EVE = {"adur": "Con 2", "bury": "Lab 2", "colne": "Con 1, Lab 1"}


def night(*sheets: str) -> Night:
    wards = {"abbey": ("Con 1", "Con 1"), "bridge": ("Lab 1", "Con 1"), "castle": ("LD 1", "LD 1")}
    defended = {
        (basis, ward): seats[place]
        for ward, seats in wards.items()
        for place, basis in enumerate(("last_fought", "eve_of_poll"))
    }
    return night_of(*sheets, eve=EVE, continuing=dict.fromkeys(EVE, "Con 1"), before=BEFORE, defended=defended)  # type: ignore[arg-type]


def place(found: Night, grouping: Grouping, short: str, kind: Kind) -> InPlaces:
    rows = efficiency(found.scene).places(grouping, notation.party(short).id)
    return next(one for one in rows if one.kind == kind)


ALL = (ADUR, BURY, COLNE)


@pytest.mark.parametrize(
    ("control", "party", "kind"),
    [(CON, CON, "own"), (CON, LAB, "others"), (NOC, CON, "between"), (None, CON, "not_known")],
)
def test_a_council_is_told_by_control_on_the_eve(control: str | None, party: str, kind: Kind) -> None:
    assert council_kind(control, party) == kind


def votes(**best: int) -> dict[str, tuple[int, int, int, int]]:
    ids = {"con": CON, "lab": LAB, "ld": LD}
    return {ids[name]: (1, count, count, count) for name, count in best.items()}


@pytest.mark.parametrize(
    ("then", "party", "kind"),
    [
        (votes(con=550, lab=450), CON, "own"),
        (votes(con=549, lab=451), CON, "between"),
        (votes(con=549, lab=451), LAB, "between"),
        (votes(con=550, lab=450), LAB, "others"),
        (votes(con=400, lab=350, ld=250), LD, "others"),
        (votes(con=500, lab=500), LAB, "between"),
        (votes(con=1000), LAB, "others"),
        (votes(con=1000), CON, "own"),
        (None, CON, "not_known"),
    ],
)
def test_a_ward_is_told_by_the_lead_of_the_best_placed_ten_points_being_safe(
    then: dict[str, tuple[int, int, int, int]] | None, party: str, kind: Kind
) -> None:
    assert ward_kind(then, party) == kind


def test_the_votes_of_a_party_are_told_by_kind_of_council() -> None:
    found = night(*ALL)
    assert [place(found, "council", "Lab", kind).votes for kind in KINDS[:3]] == [700, 300, 600]
    assert [place(found, "council", "Con", kind).votes for kind in KINDS[:3]] == [400, 450, 300]


def test_places_are_counted_whether_they_have_declared_or_not() -> None:
    awaited = night(*(sheet.replace("*", "") for sheet in ALL))
    own = place(awaited, "council", "Lab", "own")
    assert (own.places, own.wards, own.won, own.gained) == (1, 0, 0, {"last_fought": None, "eve_of_poll": None})
    assert own.change is None


def test_net_seats_are_on_both_bases_and_each_over_what_compares_on_it() -> None:
    found = night(*ALL)
    assert place(found, "council", "Lab", "own").gained == {"last_fought": 0, "eve_of_poll": 1}
    assert place(found, "council", "Lab", "others").gained == {"last_fought": 1, "eve_of_poll": 1}
    assert place(found, "council", "Con", "own").gained == {"last_fought": -1, "eve_of_poll": -1}


def test_net_seats_of_all_kinds_come_to_the_scoreboards() -> None:
    found = night(*ALL)
    for row in found.scoreboard.rows:
        if row.id in (CON, LAB, LD, UKIP):
            rows = efficiency(found.scene).places("council", row.id)
            for basis in BASES:
                assert sum(one.gained[basis] or 0 for one in rows) == row.seat_change[basis], (row.id, basis)


def test_by_ward_a_gain_falls_in_what_the_ward_was_last_time() -> None:
    found = night(*ALL)
    assert place(found, "ward", "Lab", "others").gained["last_fought"] == 1
    assert place(found, "ward", "Con", "own").gained["last_fought"] == -1
    assert place(found, "ward", "Con", "between").gained["last_fought"] == 1
    assert place(found, "ward", "LD", "between").gained["last_fought"] == -1


def test_shares_then_and_now_are_over_the_wards_that_compare() -> None:
    one = place(night(*ALL), "council", "Lab", "others")
    assert (one.compared, one.share_then, one.share_now) == (1, Fraction(2, 5), Fraction(3, 5))
    assert one.change == Fraction(1, 5)


def test_the_parts_of_a_change_in_share_come_to_the_whole() -> None:
    found = night(*ALL)
    rows = efficiency(found.scene).places("council", LAB)
    whole = found.shares(convention="top_candidate").of(LAB)
    assert whole is not None
    assert sum(one.part_of_change or 0 for one in rows) == whole.change


def test_a_ward_without_a_comparison_is_in_no_kind_of_ward_and_still_in_a_kind_of_council() -> None:
    new = "Dock, Adur: 1 seat\n  Jo Jones  Lab  10 *\n  Ned Nash  Con  5"
    found = night(*ALL, new)
    assert place(found, "ward", "Lab", "not_known").votes == 10
    assert place(found, "council", "Lab", "others").votes == 610
    assert place(found, "ward", "Lab", "not_known").change is None
