"""The pack of 3 May 2018 as it ships: the English local elections of that day.

Totals: the BBC's, 4 and 5 May 2018, to the seat. Countermanded polls: notices of the five councils.
"""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nightdesk.intake.night_2018.build import build_pack
from nightdesk.ledger.admission import admit
from nightdesk.ledger.entry import Declaration, Entry, PublishedTotal, Recorded, ReturnedUnopposed, provenance_of
from nightdesk.ledger.standing import Standing
from nightdesk.ledger.text import read_book
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP
from nightdesk.register.roll import FeedConflict, Register

DATA = Path(__file__).parents[2].parent / "shared" / "data"


def folder() -> Path:
    return next(one for one in shipped_nights() if one.name == "2018-05-03")


@cache
def register() -> Register:
    found, problems = read_register(folder())
    assert found is not None, problems[:5]
    assert problems == ()
    return found


@cache
def book() -> tuple[Entry, ...]:
    entries, problems = read_book((folder() / "book.txt").read_bytes().decode("utf-8"), file="book.txt")
    assert problems == ()
    return entries


def declarations() -> dict[str, Declaration]:
    return {one.ballot: one for one in book() if isinstance(one, Declaration)}


def conflicts() -> list[FeedConflict]:
    return [one for found in register().conflicts.values() for one in found]


def test_150_councils_and_2744_ballots_of_which_five_are_countermanded() -> None:
    ballots = register().ballots.values()
    assert len(register().councils) == 150
    assert Counter(one.status for one in ballots) == {"contested": 2738, "uncontested": 1, "countermanded": 5}
    assert sum(one.seats for one in ballots if one.status != "countermanded") == 4404
    assert Counter(one.kind for one in register().councils.values()) == {
        "london": 32,
        "metropolitan": 34,
        "unitary": 17,
        "district": 67,
    }


def test_councils_with_nothing_but_a_by_election_mayors_and_parliament_are_no_part_of_it() -> None:
    outside = {"cheshire-west-and-chester", "st-edmundsbury", "warwickshire", "weymouth-and-portland", "hertfordshire"}
    assert not outside & set(register().councils)
    assert all(id.startswith("local.") for id in register().ballots)
    assert [id for id in register().ballots if ".by." in id] == [
        "local.daventry.walgrave.by.2018-05-03",
        "local.epping-forest.moreton-and-fyfield.by.2018-05-03",
    ]


def test_the_countermanded_polls_have_no_candidates_no_entry_and_nine_seats() -> None:
    found = {one.id: one for one in register().ballots.values() if one.status == "countermanded"}
    assert {id: one.seats for id, one in found.items()} == {
        "local.brent.willesden-green.2018-05-03": 3,
        "local.cherwell.bicester-west.2018-05-03": 1,
        "local.southwark.london-bridge-west-bermondsey.2018-05-03": 3,
        "local.stockport.edgeley-and-cheadle-heath.2018-05-03": 1,
        "local.tamworth.glascote.2018-05-03": 1,
    }
    assert all(one.candidacies == () and "held on 2018-" in one.note for one in found.values())
    assert not set(found) & set(declarations())


def test_the_seats_declared_are_the_published_totals_to_the_seat() -> None:
    won: Counter[str] = Counter()
    for entry in book():
        if isinstance(entry, Declaration):
            ballot = register().ballot(entry.ballot)
            parties = {one.id: one.party for one in ballot.candidacies}
            won.update(parties[one.candidacy] for one in entry.polls if one.elected)
        elif isinstance(entry, ReturnedUnopposed):
            won.update(one.party for one in register().ballot(entry.ballot).candidacies)
    assert {party: won[party] for party in (LAB, CON, LD, GRN, UKIP)} == {LAB: 2350, CON: 1332, LD: 536, GRN: 39, UKIP: 3}
    assert won.total() == 4404


def test_one_return_without_a_poll_carries_no_votes() -> None:
    (one,) = [entry for entry in book() if isinstance(entry, ReturnedUnopposed)]
    assert (one.ballot, one.elected) == ("local.epping-forest.moreton-and-fyfield.by.2018-05-03", ("ian-hadley",))


def test_the_one_lot_of_the_night_was_drawn_in_nonsuch() -> None:
    lots = [(entry.ballot, one) for entry in declarations().values() for one in entry.polls if one.lot]
    ((ballot, won),) = lots
    lost = next(one for one in declarations()[ballot].polls if one.candidacy == "samantha-bourne")
    assert ballot == "local.sutton.nonsuch.2018-05-03"
    assert (won.candidacy, won.votes, won.elected) == ("james-mcdermott-hill", 1405, True)
    assert (lost.votes, lost.elected, lost.lot) == (1405, False, False)


def test_the_ledger_would_take_every_entry_of_the_book() -> None:
    standing = Standing()
    for position, entry in enumerate(book(), start=1):
        admission = admit(entry, register=register(), standing=standing)
        assert admission.admitted, (position, [str(one) for one in admission.problems])
        assert admission.already is None
        standing, _ = standing.advance(Recorded(position, entry, ""))


def test_entries_are_in_order_of_time_and_each_says_what_its_clock_is() -> None:
    times = [provenance_of(entry).seen for entry in book()]
    assert times == sorted(times)
    assert Counter(one.clock for one in register().times.values()) == {"recorded": 16, "expected": 80, "rule": 54}
    last = {entry.ballot.split(".")[1]: entry for entry in book() if not isinstance(entry, PublishedTotal)}
    assert {slug: provenance_of(entry).clock for slug, entry in last.items()} == {
        slug: one.clock for slug, one in register().times.items()
    }
    assert last["tower-hamlets"] is next(one for one in reversed(book()) if not isinstance(one, PublishedTotal))


def test_every_council_finishes_with_its_published_total_where_one_is_sourced() -> None:
    for entry, after in zip(book(), (*book()[1:], None), strict=True):
        if isinstance(after, PublishedTotal):
            assert not isinstance(entry, PublishedTotal)
            assert entry.ballot.split(".")[1] == after.council
    totals = [one for one in book() if isinstance(one, PublishedTotal)]
    assert len(totals) == len({one.council for one in totals}) >= 40
    assert all(sum(n for _, n in one.seats) == register().council(one.council).seats_total for one in totals)


def test_casual_vacancies_filled_alongside_have_the_shorter_term() -> None:
    short = {one.id: (one.seats, one.short_term_seats) for one in register().ballots.values() if one.short_term_seats}
    assert Counter(short.values()) == {(2, 1): 42, (1, 1): 4}
    assert all(register().council(id.split(".")[1]).cycle != "all-out" for id in short)
    assert short["local.carlisle.castle.2018-05-03"] == (1, 1)
    assert short["local.trafford.altrincham.2018-05-03"] == (2, 1)


def test_old_codes_are_recoded_and_wards_carry_the_codes_of_2018() -> None:
    codes = {slug: register().council(slug).gss for slug in ("gateshead", "st-albans", "stevenage", "welwyn-hatfield")}
    assert codes == {
        "gateshead": "E08000037",
        "st-albans": "E07000240",
        "stevenage": "E07000243",
        "welwyn-hatfield": "E07000241",
    }
    assert register().ballot("local.leeds.alwoodley.2018-05-03").gss == "E05011383"
    assert register().ballot("local.south-tyneside.westoe.2018-05-03").gss == "E05001149"


def test_sixteen_councils_of_994_seats_stand_on_new_wards() -> None:
    redrawn = [one for one in register().councils.values() if one.redrawn]
    assert (len(redrawn), sum(one.seats_total for one in redrawn)) == (16, 994)
    sizes = {one.slug: (one.seats_before, one.seats_total) for one in redrawn}
    assert (sizes["birmingham"], sizes["bexley"], sizes["south-cambridgeshire"]) == ((120, 101), (63, 45), (57, 45))


def test_labour_and_cooperative_is_a_description_of_labour() -> None:
    people = [one for ballot in register().ballots.values() for one in ballot.candidacies]
    described = [one for one in people if one.description == "Labour and Co-operative Party"]
    assert len(described) > 300
    assert {one.party for one in described} == {LAB}
    assert len(people) == 16_005


def test_local_parties_and_independents_are_kept_by_name_and_family() -> None:
    parties = register().parties
    assert (parties["PP6718"].name, parties["PP6718"].family) == ("Save Our Beeston and Holbeck Independents", "local")
    assert (parties["ynmp-party:2"].name, parties["ynmp-party:2"].family) == ("Independent", "ind")


def test_every_short_name_is_readable_and_one_of_its_ballot() -> None:
    for ballot in register().ballots.values():
        ids = [one.id for one in ballot.candidacies]
        assert len(set(ids)) == len(ids)
        assert all(id.isascii() and id == id.lower() and " " not in id for id in ids)
    assert register().ballot("local.adur.buckingham.2018-05-03").candidacy("emma-evans") is not None


def test_figures_of_the_count_are_there_where_known_and_empty_where_not() -> None:
    found = declarations().values()
    assert sum(one.ballot_papers is not None for one in found) == 51
    assert declarations()["local.sutton.nonsuch.2018-05-03"].ballot_papers is None
    assert sum(one.turnout_reported is not None for one in found) == 1109
    assert sum(one.rejected_ballot_papers is not None for one in found) == 1136
    assert all(one.ballot_papers is None or one.ballot_papers > 100 for one in found)


def test_every_conflict_has_both_versions_a_choice_a_rule_and_a_reason() -> None:
    for one in conflicts():
        assert [feed for feed, _ in one.versions] == ["democracy-club", "leap"]
        assert one.versions[0][1] != one.versions[1][1]
        assert one.taken in ("democracy-club", "leap")
        assert one.rule
        assert one.reason


def test_the_conflicts_by_what_they_are_about() -> None:
    assert Counter(one.field for one in conflicts()) == {"votes": 133, "ward": 17, "elected": 6, "candidate": 5}
    assert len(register().conflicts) == 111


@pytest.mark.parametrize(
    ("ballot", "candidacy", "votes", "elected"),
    [
        ("local.preston.sharoe-green", "keith-sedgewick", 922, True),
        ("local.preston.st-matthews", "jono-grisdale", 957, True),
        ("local.south-tyneside.west-park", "norman-dick", 795, True),
        ("local.fareham.fareham-north", "pamela-bryant", 1349, True),
        ("local.camden.regents-park", "heather-johnson", 1797, True),
        ("local.wandsworth.east-putney", "richard-morris", 240, False),
        ("local.havering.cranham", "gillian-ford", 2932, True),
        ("local.tower-hamlets.whitechapel", "catherine-harris-greenslade", 414, False),
        ("local.lambeth.coldharbour", "michael-groce", 761, False),
        ("local.lambeth.coldharbour", "olivier-bertin", 182, False),
        ("local.leeds.kippax-methley", "mitchell-galdas", 382, False),
        ("local.north-tyneside.preston", "kate-osborne", 1255, True),
        ("local.wokingham.hillside", "christopher-smith", 1233, True),
        ("local.broxbourne.waltham-cross", "carol-bowman", 1231, True),
    ],
)
def test_what_the_pack_takes_where_the_feeds_differ(ballot: str, candidacy: str, votes: int, elected: bool) -> None:
    poll = next(one for one in declarations()[f"{ballot}.2018-05-03"].polls if one.candidacy == candidacy)
    assert (poll.votes, poll.elected) == (votes, elected)


def test_the_one_rule_overruled_by_hand_names_the_page_that_says_otherwise() -> None:
    (one,) = [one for one in conflicts() if one.overruled]
    assert (one.ballot, one.candidate) == ("local.lambeth.coldharbour.2018-05-03", "Michael Groce")
    assert (one.rule, one.taken) == ("ward_mates", "leap")
    assert "https://brixtonblog.com/" in one.reason


def test_the_explanation_of_the_reconciliation_counts_what_the_pack_holds() -> None:
    """Each row of its tables of rules: `rule`, what it says, ballots, those it decides for LEAP, those for Democracy Club."""
    text = (Path(__file__).parents[2] / "docs" / "explanation" / "reconciliation.md").read_text(encoding="utf-8")
    told = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[0].startswith("`"):
            told[cells[0].strip("`")] = tuple(int(cell or 0) for cell in cells[2:])
    found: dict[str, tuple[set[str], set[str], set[str]]] = {rule: (set(), set(), set()) for rule in told}
    for one in conflicts():
        chose_leap = (one.taken == "leap") != one.overruled
        for group in (found[one.rule][0], found[one.rule][1 if chose_leap else 2]):
            group.add(one.ballot)
    assert told == {rule: tuple(len(ballots) for ballots in groups) for rule, groups in found.items()}
    assert len(told) == 13


def test_sources_are_credited_and_licensed() -> None:
    ids = [one.id for one in register().sources]
    assert {"democracy-club", "leap", "open-council-data", "ons"} <= set(ids)
    credits = (folder() / "CREDITS.md").read_text(encoding="utf-8")
    for name in ("Democracy Club", "Andrew Teale", "Open Council Data UK", "mySociety", "Office for National Statistics"):
        assert name in credits
    assert "CC BY-SA 4.0" in (folder() / "LICENCE.md").read_text(encoding="utf-8")


def test_no_row_of_a_source_file_is_copied_into_the_pack() -> None:
    for path in sorted(folder().glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert "ballots_cast" not in header
        assert "Councillor Name" not in header


@pytest.mark.skipif(not DATA.is_dir(), reason="The source data is not at ../shared/data: the pack cannot be built anew here.")
def test_building_it_anew_gives_the_same_bytes(tmp_path: Path) -> None:
    problems = build_pack(DATA, tmp_path)
    assert {one.gravity for one in problems} == {"note"}
    shipped = sorted(path.relative_to(folder()) for path in folder().rglob("*") if path.is_file())
    assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()) == shipped
    for name in shipped:
        assert (tmp_path / name).read_bytes() == (folder() / name).read_bytes(), name


def test_a_folder_without_the_source_data_is_named_file_by_file_and_nothing_is_written(tmp_path: Path) -> None:
    problems = build_pack(tmp_path, tmp_path / "pack")
    assert {one.rule for one in problems} == {"build/no-data"}
    assert any(one.file.endswith("leap-2018-05-03.csv") for one in problems)
    assert not (tmp_path / "pack").exists()
