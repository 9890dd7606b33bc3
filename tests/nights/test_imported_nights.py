"""Whole nights out of one feed each, against what the feeds themselves and published sources say of them.

The feeds stand in ../shared/data beside the project and are no part of it; where they are absent these tests say so.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from nightdesk.intake.council_sizes import read_council_sizes
from nightdesk.intake.one_feed import ImportedNight, import_feed
from nightdesk.ledger.book import read as read_book
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Declaration, ReturnedUnopposed
from nightdesk.ledger.text import write_book
from nightdesk.register.pack import build_register, read_register
from nightdesk.register.pack_tables import write_pack

DATA = Path(__file__).parents[2].parent / "shared" / "data"
HISTORY = {"2014": "control-1973-2015.csv", "2016": "control-2016-2021.csv", "2017": "control-2016-2021.csv"}


@pytest.fixture(scope="module")
def data() -> Path:
    if not DATA.is_dir():
        pytest.skip("The feeds of past nights are not at ../shared/data, so none can be imported here.")
    return DATA


@pytest.fixture(scope="module")
def handbook(data) -> ImportedNight:
    sizes, _ = read_council_sizes(data / "councils" / "control-2016-2021.csv", night="2021-05-06")
    return import_feed(data / "results" / "commons-library-2021-05-06.xlsx", night="2021-05-06", sizes=sizes)


def seats_won(made: ImportedNight) -> Counter[str]:
    party = {(row.ballot, row.candidacy): row.party for row in made.tables.candidacies}
    won = Counter[str]()
    for one in made.declarations:
        if isinstance(one, Declaration):
            won.update(party[one.ballot, poll.candidacy] for poll in one.polls if poll.elected)
        elif isinstance(one, ReturnedUnopposed):
            won.update(party[one.ballot, candidacy] for candidacy in one.elected)
    return won


def test_2021_the_handbook_has_143_councils_and_every_ward_of_its_sheets(handbook):
    tables = handbook.tables
    assert (len(tables.councils), len(tables.ballots), len(tables.candidacies)) == (143, 3864, 18044)
    assert len(handbook.declarations) == 3864
    kinds = Counter(row.kind for row in tables.councils)
    assert kinds == {"county": 21, "district": 59, "metropolitan": 35, "unitary": 28}


def test_2021_seats_won_are_as_the_handbook_marks_them(handbook):
    won = seats_won(handbook)
    assert sum(won.values()) == 4730
    assert {party: won[party] for party in ("PP52", "PP53", "PP90", "PP63", "PP85")} == {
        "PP52": 2337,
        "PP53": 1346,
        "PP90": 588,
        "PP63": 152,
        "PP85": 0,
    }


def test_2021_the_lot_in_rossmere_is_marked_and_nowhere_else(handbook):
    lots = [one.ballot for one in handbook.declarations if isinstance(one, Declaration) and any(p.lot for p in one.polls)]
    assert lots == ["local.hartlepool.rossmere.2021-05-06"]


def test_2021_albrighton_was_returned_without_a_poll(handbook):
    unopposed = [one.ballot for one in handbook.declarations if isinstance(one, ReturnedUnopposed)]
    assert unopposed == ["local.shropshire.albrighton.2021-05-06"]


def test_2021_turnout_and_electorate_are_the_sheets(handbook):
    ashley = next(one for one in handbook.declarations if one.ballot == "local.bristol.ashley.2021-05-06")
    assert (ashley.turnout_reported, ashley.electorate) == ("48.4", 14245)


def test_2021_hartlepool_is_known_as_elected_whole_by_its_seats_though_the_handbook_says_by_thirds(handbook):
    cycles = {row.council: (row.cycle, row.seats_total) for row in handbook.tables.councils}
    assert cycles["hartlepool"] == ("all-out", 36)
    assert cycles["sheffield"] == ("thirds", 84)
    assert cycles["kent"] == ("all-out", 81)


def test_2021_the_pack_and_its_book_open_from_disk(handbook, tmp_path):
    write_pack(tmp_path / "pack", handbook.tables)
    register, problems = read_register(tmp_path / "pack")
    assert register is not None
    assert problems == ()
    text = write_book(record(handbook.declarations, night="2021-05-06"))
    book, problems = read_book(text, register=register, file="book.txt")
    assert (len(book), problems) == (3864, ())


@pytest.mark.parametrize(
    ("feed", "night", "councils", "ballots"),
    [
        ("leap-2014-05-22.csv", "2014-05-22", 161, 2888),
        ("leap-2016-05-05.csv", "2016-05-05", 149, 2211),
        ("leap-2017-05-04.csv", "2017-05-04", 91, 2259),
    ],
)
def test_the_archives_other_nights_open_with_the_sizes_of_a_history(data, feed, night, councils, ballots):
    sizes, problems = read_council_sizes(data / "councils" / HISTORY[night[:4]], night=night)
    assert problems == ()
    made = import_feed(data / "results" / feed, night=night, sizes=sizes)
    assert (len(made.tables.councils), len(made.tables.ballots), len(made.declarations)) == (councils, ballots, ballots)
    register, problems = build_register(made.tables)
    assert problems == ()
    assert register is not None
    assert sum(row.seats for row in made.tables.ballots) == sum(seats_won(made).values())


HELD_LATER = {
    "local.brent.willesden-green.2018-05-03",
    "local.cherwell.bicester-west.2018-05-03",
    "local.southwark.london-bridge-west-bermondsey.2018-05-03",
    "local.southwark.london-bridge-and-west-bermondsey.2018-05-03",
    "local.stockport.edgeley-cheadle-heath.2018-05-03",
    "local.stockport.edgeley-and-cheadle-heath.2018-05-03",
    "local.tamworth.glascote.2018-05-03",
}
"""The five countermanded polls, which the archive files under 3 May without a mark, by either spelling of their ids."""


def test_2018_the_archive_alone_gives_the_published_totals_once_the_five_polls_held_later_are_left_out(data):
    sizes, _ = read_council_sizes(data / "councils" / "control-2016-2021.csv", night="2018-05-03")
    made = import_feed(data / "results" / "leap-2018-05-03.csv", night="2018-05-03", sizes=sizes)
    ordinary = {row.council for row in made.tables.councils if row.cycle != "by-election"}
    on_the_night = tuple(
        one for one in made.declarations if one.ballot.split(".")[1] in ordinary and one.ballot not in HELD_LATER
    )
    won = seats_won(ImportedNight(made.tables, on_the_night, ()))
    five = ("PP53", "PP52", "PP90", "PP63", "PP85")
    assert len(ordinary) == 150
    assert [won[party] for party in five] == [2350, 1332, 536, 39, 3]
    assert sum(count for party, count in won.items() if party not in five) == 144


def test_2018_democracy_clubs_feed_lacks_the_five_polls_and_says_where_seats_are_missing(data):
    sizes, _ = read_council_sizes(data / "councils" / "control-2016-2021.csv", night="2018-05-03")
    made = import_feed(data / "results" / "democracy-club-2018-05-03.csv", night="2018-05-03", sizes=sizes)
    assert not {row.ballot for row in made.tables.ballots} & HELD_LATER
    missing = next(problem for problem in made.problems if problem.rule == "import/ballots-missing")
    assert "Brent (60 of 63), Southwark (60 of 63)" in missing.message
    refused = [problem.subject for problem in made.problems if problem.rule.startswith("admission/")]
    assert refused == ["local.aylesbury-vale.quainton.by.2018-05-03"]
