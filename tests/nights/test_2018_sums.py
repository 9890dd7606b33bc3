"""English local elections, 3 May 2018: the sums of the real night, against what was published of it.

Figures are from the night's record in the shipped pack; each published figure says under which convention it holds.
"""

from __future__ import annotations

from functools import cache

import pytest

from laws.oracle import Memory, council_figures, figures, notables, result, scoreboard
from laws.oracle_of_entries import by_subject, standing
from laws.oracle_of_votes import Plain
from laws.plain_night import differences, figures_of, plain_council, plain_notables, plain_scoreboard
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Declaration, Recorded, ReturnedUnopposed
from nightdesk.ledger.text import read_book
from nightdesk.night import Night
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, UKIP
from nightdesk.tally.control import NOC
from nightdesk.timeline import Timeline

SHORTS = {CON: "Con", LAB: "Lab", LD: "LD", GRN: "Grn", UKIP: "UKIP", INDEPENDENT: "Ind"}
MEMORY: Memory = {}
"""The slow tally remembers what it found of a council at each of its entries, for both of the tests that ask it."""


@cache
def timeline() -> Timeline:
    (folder,) = [path for path in shipped_nights() if path.name == "2018-05-03"]
    register, problems = read_register(folder)
    assert register is not None, problems
    entries, problems = read_book((folder / "book.txt").read_text(encoding="utf-8"), file="book.txt")
    assert problems == ()
    made = Timeline(register)
    for one in record(entries, night=register.night):
        made.append(one)
    return made


@pytest.fixture
def night() -> Night:
    """After the last declaration."""
    return timeline().latest


def short(counts: object) -> dict[str, int]:
    return {SHORTS[party]: count for party, count in dict(counts).items() if party in SHORTS}  # type: ignore[call-overload]


def test_the_bbcs_totals_to_the_seat(night: Night) -> None:
    board = night.scoreboard
    assert (board.councils_declared, board.ballots_declared, board.seats_declared) == (150, 2739, 4404)
    assert (board.councils_total, board.ballots_total, board.seats_total) == (150, 2739, 4404)
    assert (board.countermanded_ballots, board.countermanded_seats) == (5, 9)
    assert {SHORTS.get(row.id, row.id): row.seats for row in board.rows} == {
        "Lab": 2350,
        "Con": 1332,
        "LD": 536,
        "Grn": 39,
        "UKIP": 3,
        "others": 144,
    }


def test_councils_after_the_night_and_their_changes(night: Night) -> None:
    """BBC, 150 councils: Lab 74 (0), Con 46 (-2), LD 9 (+4), NOC 21 (-2)."""
    rows = {SHORTS.get(row.id, row.id): (row.councils, row.council_change) for row in night.scoreboard.rows}
    assert rows == {"Lab": (74, 0), "Con": (46, -2), "LD": (9, 4), "Grn": (0, 0), "UKIP": (0, 0), "others": (0, 0)}
    assert (night.scoreboard.noc_councils, night.scoreboard.noc_change) == (21, -2)
    assert night.scoreboard.unsettled_councils == 0


CHANGES = {
    "barnet": "CON GAIN FROM NOC",
    "basildon": "CON GAIN FROM NOC",
    "derby": "LAB LOSE TO NOC",
    "kingston-upon-thames": "LD GAIN FROM CON",
    "kirklees": "LAB GAIN FROM NOC",
    "mole-valley": "CON LOSE TO NOC",
    "nuneaton-and-bedworth": "LAB LOSE TO NOC",
    "peterborough": "CON GAIN FROM NOC",
    "plymouth": "LAB GAIN FROM CON",
    "redditch": "CON GAIN FROM LAB",
    "richmond-upon-thames": "LD GAIN FROM CON",
    "south-cambridgeshire": "LD GAIN FROM CON",
    "three-rivers": "LD GAIN FROM NOC",
    "tower-hamlets": "LAB GAIN FROM NOC",
    "trafford": "CON LOSE TO NOC",
}


def test_the_fifteen_changes_of_control_and_no_others(night: Night) -> None:
    assert {one.council: one.verdict for one in night.control_changes} == CHANGES


@pytest.mark.parametrize(
    ("council", "verdict"),
    [
        ("pendle", "NOC NO CHANGE"),
        ("hartlepool", "LAB HOLD"),
        ("woking", "CON HOLD"),
        ("great-yarmouth", "CON HOLD"),
        ("wandsworth", "CON HOLD"),
        ("worcester", "NOC NO CHANGE"),
        ("islington", "LAB HOLD"),
    ],
)
def test_councils_a_source_or_two_had_otherwise_or_that_were_watched(night: Night, council: str, verdict: str) -> None:
    assert night.council(council).control.verdict == verdict


def test_every_councils_seats_sum_at_every_hundredth_position() -> None:
    for position in range(0, timeline().position + 1, 100):
        for one in timeline().at(position).councils.values():
            seats = one.seats
            assert seats.not_up + seats.declared + seats.awaited + seats.countermanded + seats.vacant == seats.total
            assert seats.total == one.council.seats_total


@pytest.mark.parametrize(
    ("council", "won", "after"),
    [
        ("barnet", {"Con": 38, "Lab": 25}, {"Con": 38, "Lab": 25}),
        ("plymouth", {"Lab": 11, "Con": 8}, {"Lab": 31, "Con": 26}),
        ("trafford", {"Lab": 13, "Con": 7, "Grn": 2}, {"Lab": 30, "Con": 29, "LD": 2, "Grn": 2}),
        ("derby", {"Con": 8, "Lab": 5, "LD": 2, "UKIP": 2}, {"Lab": 23, "Con": 20, "LD": 5, "UKIP": 3}),
        ("nuneaton-and-bedworth", {"Con": 11, "Lab": 6}, {"Lab": 17, "Con": 16, "Grn": 1}),
        ("sheffield", {"Lab": 16, "LD": 9, "Grn": 3}, {"Lab": 53, "LD": 22, "Grn": 6, "UKIP": 3}),
        ("basildon", {"Con": 10, "Lab": 3, "Ind": 2}, {"Con": 23, "Lab": 12, "UKIP": 5, "Ind": 2}),
        ("redditch", {"Con": 7, "Lab": 3}, {"Con": 17, "Lab": 12}),
        ("worcester", {"Con": 6, "Lab": 6, "Grn": 1}, {"Con": 17, "Lab": 15, "Grn": 3}),
    ],
)
def test_seats_won_and_seats_after(night: Night, council: str, won: dict[str, int], after: dict[str, int]) -> None:
    seats = night.council(council).seats
    assert short(seats.won) == won
    assert short(seats.composition) == after


@pytest.mark.parametrize(
    ("council", "change"),
    [
        ("barnet", {"Con": 6, "Lab": -5, "LD": -1}),
        ("wandsworth", {"Con": -8, "Lab": 7, "Ind": 1}),
        ("westminster", {"Lab": 3, "Con": -3}),
        ("plymouth", {"Lab": 4, "Con": -1, "UKIP": -3}),
        ("nuneaton-and-bedworth", {"Con": 9, "Lab": -8, "Grn": -1}),
        ("richmond-upon-thames", {"LD": 24, "Con": -28, "Grn": 4}),
        ("sheffield", {"Lab": -4, "LD": 3, "Grn": 2, "UKIP": -1}),
        ("hillingdon", {"Con": 2, "Lab": -2}),
        ("kensington-and-chelsea", {"Lab": 1, "Con": -1}),
        ("islington", {}),
    ],
)
def test_seat_changes_since_the_seats_were_last_fought(night: Night, council: str, change: dict[str, int]) -> None:
    found = night.council(council).seat_change["last_fought"]
    assert short(found.change) == change
    assert found.not_compared == 0


@pytest.mark.parametrize(
    ("council", "change"),
    [("plymouth", {"Lab": 4, "Con": -4}), ("westminster", {"Lab": 4, "Con": -4})],
)
def test_and_since_the_eve_of_poll(night: Night, council: str, change: dict[str, int]) -> None:
    """Seats that changed hands without a vote in between are on one basis a hold and on the other a gain."""
    assert short(night.council(council).seat_change["eve_of_poll"].change) == change


@pytest.mark.parametrize(
    ("convention", "independents", "labour"),
    [
        ("top_candidate", "pooled", 41.23),
        ("average", "pooled", 41.37),
        ("total", "pooled", 44.29),
        ("top_candidate", "apart", 41.1),
        ("average", "apart", 41.2),
        ("total", "apart", 44.3),
    ],
)
def test_labours_share_in_england(night: Night, convention: str, independents: str, labour: float) -> None:
    area = night.shares(convention=convention, independents=independents)  # type: ignore[arg-type]
    found = area.of(LAB)
    assert found is not None
    places = 2 if independents == "pooled" else 1
    assert round(float(found.share) * 100, places) == labour


@pytest.mark.parametrize(
    ("independents", "shares"),
    [("pooled", {"Lab": 43.7, "Con": 28.8, "LD": 13.1}), ("apart", {"Lab": 43.5, "Con": 28.7, "LD": 13.1})],
)
def test_the_shares_of_london_by_best_candidate(night: Night, independents: str, shares: dict[str, float]) -> None:
    """On the night, so without the two polls that were countermanded."""
    area = night.shares(convention="top_candidate", independents=independents, region="London")  # type: ignore[arg-type]
    found = {SHORTS[one.party]: round(float(one.share) * 100, 1) for one in area.shares[:3]}
    assert found == shares


def test_wandsworth_voted_labour_by_a_nose_and_elected_conservatives(night: Night) -> None:
    """By best candidate 38.6 to 38.1; 26 seats to 33."""
    area = night.shares(convention="top_candidate", council="wandsworth", independents="apart")
    assert {SHORTS[one.party]: round(float(one.share) * 100, 1) for one in area.shares[:2]} == {"Lab": 38.6, "Con": 38.1}


def test_the_closest_results(night: Night) -> None:
    """Nought in Nonsuch, by lot; a single vote in seven wards."""
    closest = night.notables.closest
    assert (closest[0].ballot, closest[0].majority_votes, closest[0].by_lot) == ("local.sutton.nonsuch.2018-05-03", 0, True)
    assert {one.ballot.removesuffix(".2018-05-03") for one in closest if one.majority_votes == 1} == {
        "local.barnet.high-barnet",
        "local.castle-point.canvey-island-west",
        "local.derby.abbey",
        "local.harlow.staple-tye",
        "local.redditch.church-hill",
        "local.richmond-upon-thames.mortlake-and-barnes-common",
        "local.south-cambridgeshire.cambourne",
    }
    assert night.notables.lots == ("local.sutton.nonsuch.2018-05-03",)


def test_the_leader_of_derby_lost_his_seat(night: Night) -> None:
    assert [(one.council, one.name) for one in night.notables.leaders_out] == [("derby", "Ranjit Banwait")]


def test_tower_hamlets_is_called_before_its_count_is_complete(night: Night) -> None:
    council = night.council("tower-hamlets")
    assert council.settled_at is not None
    assert council.completed_at is not None
    assert council.settled_at < council.completed_at
    called = timeline().at(council.settled_at).council("tower-hamlets")
    assert called.seats.won[LAB] >= 23
    assert timeline().at(council.settled_at - 1).council("tower-hamlets").control.control is None


def test_net_change_is_the_change_in_seats_less_those_unknown_before(night: Night) -> None:
    for one in night.councils.values():
        for change in one.seat_change.values():
            if one.council.redrawn or not change.compared:
                continue
            assert sum(change.change.values()) == change.unknown


def test_changes_of_councils_sum_to_nought(night: Night) -> None:
    assert sum(row.council_change for row in night.scoreboard.rows) + night.scoreboard.noc_change == 0
    assert {one.control.control for one in night.councils.values()} == {LAB, CON, LD, NOC}


def test_at_its_middle_and_its_end_the_night_equals_the_slow_tally_of_everything() -> None:
    register, recorded = timeline().register, timeline().recorded
    for position in (len(recorded) // 2, len(recorded)):
        assert differences(figures_of(timeline().at(position)), figures(register, recorded[:position], MEMORY)) == []


def test_at_every_tenth_position_and_as_each_council_completes_the_night_equals_the_slow_tally() -> None:
    """A council's figures rest on its own entries alone: those no entry has touched since the last look are as they were.

    Shares, which are slow to add up slowly, are compared at the middle and the end of the night instead.
    """
    register, recorded = timeline().register, timeline().recorded
    completions = {one.completed_at for one in timeline().latest.councils.values()}
    about = by_subject(recorded)
    slow = {slug: slow_council(slug, about, 0)[0] for slug in register.councils}
    ballots: dict[str, Plain] = {}
    touched: dict[str, None] = {}
    for position in range(1, len(recorded) + 1):
        touched[timeline().line(position).council] = None
        if position % 10 and position not in completions:
            continue
        night = timeline().at(position)
        for slug in touched:
            slow[slug], found = slow_council(slug, about, position)
            ballots |= found
            assert differences(plain_council(night, slug, votes=False), slow[slug]) == []
        touched.clear()
        everywhere = tuple(register.councils)
        assert differences(plain_scoreboard(night.scoreboard), scoreboard(register, everywhere, slow)) == []
        assert differences(plain_notables(night), notables(register, everywhere, slow, ballots)) == []
        changed = {slug: one["control"]["verdict"] for slug, one in slow.items() if one["control"]["changed"]}
        assert {one.council: one.verdict for one in night.control_changes} == changed


def slow_council(slug: str, about: dict[str, list[Recorded]], position: int) -> tuple[Plain, dict[str, Plain]]:
    """One council by the slow tally, and its ballots, from the entries about it up to a position."""
    register = timeline().register
    subjects = [slug, *(ballot.id for ballot in register.by_council[slug])]
    upto = {one: [each for each in about.get(one, []) if each.position <= position] for one in subjects}
    entries = {one: each for one, each in upto.items() if each}
    said = {id: standing(each) for id, each in entries.items() if id in register.ballots}
    ballots = {id: result(register, register.ballots[id], *each) for id, each in said.items() if each is not None}
    return council_figures(register, slug, ballots, entries, MEMORY, votes=False), ballots


def test_declared_in_another_order_the_night_ends_with_the_same_figures() -> None:
    """The councils in the order of the register, the last ward of each first."""
    register = timeline().register
    first = {
        one.entry.ballot: one.entry for one in timeline().recorded if isinstance(one.entry, Declaration | ReturnedUnopposed)
    }
    other = Night.open(register)
    place = 0
    for ballots in register.by_council.values():
        for ballot in reversed(ballots):
            if ballot.id in first:
                place += 1
                other = other.advance(Recorded(place, first[ballot.id], ""))
    night = timeline().latest
    assert other.scoreboard == night.scoreboard
    assert other.notables == night.notables
    assert {one.council: one.verdict for one in other.control_changes} == CHANGES
    for slug, one in night.councils.items():
        assert other.councils[slug].seats == one.seats
        assert other.councils[slug].control == one.control
        assert other.councils[slug].seat_change == one.seat_change
        assert other.councils[slug].votes == one.votes
