"""The two bases of 3 May 2018 as they ship: control before and after from seats, and changes against published figures.

Verdicts: BBC, 4 and 5 May 2018. Council figures: BBC and the councils themselves; those of the eve, local newspapers.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from changed_hands_2018 import CHANGED_HANDS
from nightdesk.ledger.chain import record
from nightdesk.ledger.text import read_book
from nightdesk.night import Night
from nightdesk.register.baseline import Basis
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.party import CON, GRN, LAB, LD, OTHERS, UKIP

WRITER = Path(__file__).parents[2] / "docs" / "write_bases.py"
LAST_FOUGHT = {
    "barnet": {CON: 6, LAB: -5, LD: -1},
    "wandsworth": {CON: -8, LAB: 7, OTHERS: 1},
    "westminster": {CON: -3, LAB: 3},
    "plymouth": {LAB: 4, CON: -1, UKIP: -3},
    "nuneaton-and-bedworth": {CON: 9, LAB: -8, GRN: -1},
    "richmond-upon-thames": {LD: 24, CON: -28, GRN: 4},
    "sheffield": {LAB: -4, LD: 3, GRN: 2, UKIP: -1},
    "islington": {},
    "tower-hamlets": {LAB: 20, CON: -3, OTHERS: -17},
    "hillingdon": {CON: 2, LAB: -2},
    "kensington-and-chelsea": {LAB: 1, CON: -1},
    "sutton": {LD: -12, CON: 9, OTHERS: 3},
    "wigan": {LAB: -5, CON: 2, OTHERS: 3},
}
EVE = {
    "plymouth": {LAB: 4, CON: -4},
    "derby": {CON: 2, UKIP: 1, LAB: -3},
    "sheffield": {LAB: -3, LD: 2, GRN: 2, UKIP: -1},
    "thurrock": {LAB: 3, CON: 1, OTHERS: -4},
    "adur": {LAB: 3, UKIP: -2, OTHERS: -1},
    "dudley": {CON: 6, UKIP: -6},
}


@cache
def night() -> Night:
    folder = next(one for one in shipped_nights() if one.name == "2018-05-03")
    register, problems = read_register(folder)
    assert register is not None, problems[:5]
    entries, faults = read_book((folder / "book.txt").read_text(encoding="utf-8"), file="book.txt")
    assert faults == ()
    found = Night.open(register)
    for recorded in record(entries, night=register.night):
        found = found.advance(recorded)
    return found


@cache
def writer() -> ModuleType:
    """docs/write_bases.py, which makes the tables of the document."""
    spec = importlib.util.spec_from_file_location("write_bases", WRITER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def change(council: str, basis: Basis) -> dict[str, int]:
    by_row = Counter[str]()
    for party, count in night().councils[council].seat_change[basis].change.items():
        by_row[night().register.party(party).row] += count
    return {row: count for row, count in by_row.items() if count}


def test_the_fifteen_changes_of_control_and_no_others() -> None:
    assert {one.council: one.verdict for one in night().control_changes} == CHANGED_HANDS


def test_who_controls_what_after_the_night() -> None:
    controls = Counter(one.control.control for one in night().councils.values())
    assert controls == {LAB: 74, CON: 46, LD: 9, "NOC": 21}


@pytest.mark.parametrize(
    ("council", "verdict"),
    [
        ("pendle", "NOC NO CHANGE"),
        ("hartlepool", "LAB HOLD"),
        ("woking", "CON HOLD"),
        ("great-yarmouth", "CON HOLD"),
        ("worcester", "NOC NO CHANGE"),
        ("southend-on-sea", "CON HOLD"),
    ],
)
def test_councils_that_did_not_change_hands(council: str, verdict: str) -> None:
    assert night().councils[council].control.verdict == verdict


def test_every_seat_of_every_council_is_accounted_for_before_and_after() -> None:
    register = night().register
    for slug, council in register.councils.items():
        eve, ballots = register.eve[slug], register.by_council[slug]
        continuing = sum(eve.continuing.values()) + eve.continuing_vacant + eve.continuing_unsettled
        assert len(eve.holders) == council.seats_before == sum(eve.held.values()) + eve.vacant + eve.unsettled, slug
        assert continuing + sum(one.seats for one in ballots) == council.seats_total, slug
        if not council.redrawn:
            filled = Counter(one.ballot for one in eve.holders if one.ballot)
            assert filled == {one.id: one.seats for one in ballots}, slug


@pytest.mark.parametrize(
    ("council", "seats"),
    [
        ("barnet", {CON: 31, LAB: 30, LD: 1, OTHERS: 1}),
        ("derby", {LAB: 26, CON: 18, LD: 5, UKIP: 2}),
        ("exeter", {LAB: 29, CON: 8, LD: 1, GRN: 1}),
        ("great-yarmouth", {CON: 21, LAB: 10, UKIP: 5, OTHERS: 2}),
        ("peterborough", {CON: 30, LAB: 15, LD: 5, UKIP: 2, OTHERS: 8}),
        ("plymouth", {CON: 30, LAB: 27}),
        ("redditch", {LAB: 15, CON: 13, UKIP: 1}),
        ("south-cambridgeshire", {CON: 36, LD: 14, LAB: 1, OTHERS: 6}),
        ("thurrock", {CON: 19, LAB: 14, OTHERS: 16}),
        ("three-rivers", {LD: 19, CON: 16, LAB: 3, OTHERS: 1}),
        ("woking", {CON: 17, LD: 7, LAB: 3, OTHERS: 3}),
        ("kirklees", {LAB: 33, CON: 19, LD: 9, GRN: 3, OTHERS: 4}),
    ],
)
def test_published_compositions_of_the_eve(council: str, seats: dict[str, int]) -> None:
    by_row = Counter[str]()
    for party, count in night().register.eve[council].held.items():
        by_row[night().register.party(party).row] += count
    assert by_row == seats


def test_five_seats_are_not_settled_and_every_one_says_between_whom() -> None:
    open_ = [one for eve in night().register.eve.values() for one in eve.holders if one.state == "unsettled"]
    assert Counter(one.council for one in open_) == {"broxbourne": 1, "rochford": 2, "stockport": 1, "tamworth": 1}
    assert all(one.source.startswith("Not settled between ") and one.party == "" for one in open_)
    assert all(one.continuing for one in open_), "none is at stake, so each declared seat compares on the eve"
    assert sum(one.seats.unsettled for one in night().councils.values()) == len(open_)


def test_no_seat_is_counted_for_a_party_on_a_list_alone_that_another_contradicts() -> None:
    held = (one for eve in night().register.eve.values() for one in eve.holders if one.state == "held")
    assert {one.confidence for one in held} == {"high", "medium"}


def test_control_before_and_after_is_known_of_every_council() -> None:
    unknown = [slug for slug, one in night().councils.items() if None in (one.control.before, one.control.control)]
    assert unknown == []


def test_what_is_compared_nets_to_nought_where_every_seat_before_is_known() -> None:
    for slug, one in night().councils.items():
        for basis in ("last_fought", "eve_of_poll"):
            found = one.seat_change[basis]
            assert sum(found.change.values()) == found.unknown == 0, (slug, basis)
            assert found.compared + found.not_compared == one.seats.declared, (slug, basis)


@pytest.mark.parametrize("council", LAST_FOUGHT)
def test_published_changes_against_the_last_time_the_seats_were_fought(council: str) -> None:
    assert change(council, "last_fought") == LAST_FOUGHT[council]


@pytest.mark.parametrize("council", EVE)
def test_published_changes_against_the_eve_of_poll(council: str) -> None:
    assert change(council, "eve_of_poll") == EVE[council]


def test_a_member_re_elected_for_another_party_is_a_gain_on_one_basis_and_a_hold_on_the_other() -> None:
    # Churchill, Westminster: elected for Labour in 2014, joined the Conservatives, elected for them in 2018.
    ballot = "local.westminster.churchill.2018-05-03"
    last, eve = (night().ballot_change(ballot, basis) for basis in ("last_fought", "eve_of_poll"))
    assert last is not None
    assert eve is not None
    assert last.change[CON] == eve.change.get(CON, 0) + 1


def test_sixteen_councils_on_new_wards_are_compared_as_a_whole_or_not_at_all() -> None:
    redrawn = [one for one in night().councils.values() if one.council.redrawn]
    assert len(redrawn) == 16
    assert sum(one.seats.declared for one in redrawn) == 991
    assert {one.seat_change[basis].method for one in redrawn for basis in ("last_fought", "eve_of_poll")} == {"notional"}


def test_the_document_says_what_the_pack_holds() -> None:
    text = writer().DOCUMENT.read_text(encoding="utf-8")
    assert writer().document(text) == text, "run .venv/bin/python docs/write_bases.py"
    assert [name for name in writer().TABLES if f"<!-- made: {name} -->" not in text] == []
