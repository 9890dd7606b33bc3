"""Councillors between elections before 3 May 2018, as published sources and results bear it out.

Universe: the 150 councils of the night; not complete. Golden cases: the domain's notes on Westminster Churchill, Wandsworth
West Hill, Plymouth, Great Yarmouth, Thurrock and Barnet. Out of it: Cornwall, which had no election that night, and with it
Penzance East.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from nightdesk.analysis.defections import Defections, Defender, defections
from nightdesk.intake.before_polls.between_words import who
from nightdesk.intake.names import person, same_person
from nightdesk.intake.past_results import PastResults, read_past_results
from nightdesk.publish.answers.defections_answer import defections_sheet
from nightdesk.publish.words import ballot_verdict
from nightdesk.register.baseline import BASES
from nightdesk.register.pack import NIGHTS
from nightdesk.register.party import CON, FIVE, INDEPENDENT, LAB, UKIP
from shipped_scene import NIGHT, scene, shipped_night

DATA = Path(__file__).parents[2].parent / "shared" / "data"
THURROCK_INDEPENDENTS = "PP6707"
BETWEEN = NIGHTS / NIGHT / "context" / "between_elections.csv"
needs_data = pytest.mark.skipif(
    not DATA.is_dir(), reason="The source data is not at ../shared/data: names cannot be checked here."
)


def found() -> Defections:
    return defections(scene())


def defender(name: str) -> Defender:
    return next(one for one in found().defenders if one.moved.person == name)


def verdicts(one: Defender) -> list[str]:
    assert one.result is not None
    return [ballot_verdict(shipped_night(), one.result, one.changes[basis]) for basis in BASES]


@cache
def shipped_rows() -> tuple[dict[str, str], ...]:
    with BETWEEN.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def test_churchill_is_a_gain_since_it_was_last_fought_and_no_change_since_the_eve() -> None:
    one = defender("Murad Gassanly")
    assert (one.moved.was, one.moved.sits, one.re_elected, one.kept) == (LAB, CON, True, True)
    assert verdicts(one) == ["LAB 2, CON 1 · Con +1, Lab −1", "LAB 2, CON 1 · no change"]


def test_grimston_was_elected_a_conservative_and_is_an_independent_hold_since_the_eve() -> None:
    one = defender("Malcolm Grimston")
    assert (one.moved.was, one.moved.sits, one.re_elected, one.kept) == (CON, INDEPENDENT, True, True)
    assert one.changes["last_fought"].change.get(INDEPENDENT, 0) == 1
    assert one.changes["eve_of_poll"].change.get(INDEPENDENT, 0) == 0


def test_of_the_plymouth_three_one_was_re_elected() -> None:
    three = [one for one in found().defenders if one.moved.council == "plymouth"]
    assert [(one.moved.ward, one.moved.was, one.moved.sits, one.re_elected) for one in three] == [
        ("Ham", UKIP, CON, False),
        ("Honicknowle", UKIP, CON, False),
        ("Moor View", UKIP, CON, True),
    ]


def test_great_yarmouths_seven_went_from_ukip_to_the_conservatives_in_october_2017() -> None:
    seven = [one for one in found().moved if one.council == "great-yarmouth" and one.sits == CON]
    assert len(seven) == 7
    assert {(one.was, one.last.date) for one in seven} == {(UKIP, "2017-10")}


def test_all_seventeen_ukip_members_of_thurrock_went_over_and_kept_none_of_the_seats_that_were_up() -> None:
    group = [one for one in found().moved if one.council == "thurrock"]
    assert sum(one.seats for one in group) == 17
    assert {(one.was, one.sits) for one in group} == {(UKIP, THURROCK_INDEPENDENTS)}
    up = [one for one in found().defenders if one.moved.council == "thurrock"]
    won = sum(one.result.won.get(THURROCK_INDEPENDENTS, 0) for one in up if one.result)
    assert (len(up), sum(bool(one.kept) for one in up)) == (5, won)


def test_barnet_was_without_overall_control_on_the_eve_because_one_councillor_had_left() -> None:
    (one,) = [one for one in found().moved if one.council == "barnet"]
    assert (one.was, one.sits, one.last.date) == (CON, INDEPENDENT, "2018-03-15")


def test_the_member_readmitted_in_pendle_is_told_once_the_day_of_it_is_over_and_is_in_no_sum() -> None:
    (later,) = found().since
    assert (later.council, later.date, later.to) == ("pendle", "2018-05-04", CON)
    assert shipped_night(2_000).time < "2018-05-05"
    assert defections(scene(2_000)).since == ()
    pendle = [one for one in found().moved if one.council == "pendle"]
    assert [(one.was, one.sits) for one in pendle] == [(CON, INDEPENDENT)]


def test_ukip_defended_half_of_what_it_had_won() -> None:
    """Over the ballots that compare on both bases with every holder known; the BBC's 126 counts redrawn wards too."""
    ukip = next(one for one in found().parties if one.party == UKIP)
    assert dict(ukip.at_stake) == {"last_fought": 121, "eve_of_poll": 62}
    assert (ukip.joined, ukip.left) == (0, 61)


def test_what_is_told_is_the_same_before_the_first_declaration_and_after_the_last() -> None:
    before = defections(scene(0))
    assert (before.moved, before.parties, before.councils) == (found().moved, found().parties, found().councils)
    assert [one.result for one in before.defenders] == [None] * len(found().defenders)


def test_nothing_of_cornwall_is_in_it() -> None:
    assert [one for one in found().moved if one.council not in shipped_night().register.councils] == []
    assert "Dwelly" not in BETWEEN.read_text(encoding="utf-8")


def test_no_row_but_one_is_dated_after_the_polls_closed_and_no_result_of_the_night_is_told() -> None:
    assert [(row["council"], row["date"]) for row in shipped_rows() if row["date"] > NIGHT] == [("pendle", "2018-05-04")]
    text = BETWEEN.read_text(encoding="utf-8")
    later = ("after the night", "list of 2018", "Lab hold", "won back", "gain in same poll")
    assert [words for words in later if words in text] == []


@needs_data
def test_every_name_is_told_by_a_dated_source_or_by_a_result_and_a_nomination() -> None:
    """Each name stands in the collected changes or in the pack's repairs, whose sources are dated; or the member was elected in
    that ward for the one party and nominated in it for the other."""
    past, told = read_past_results(DATA), named_by_sources()
    not_borne_out = []
    for row in shipped_rows():
        if row["person"]:
            named = any(council == row["council"] and same(name, row["person"]) for council, name in told)
            by_source = named and row["borne_out_by"] == "dated_source"
            if not (by_source or by_result(row, past)):
                not_borne_out.append((row["council"], row["person"]))
    assert not_borne_out == []


@needs_data
def test_no_name_of_the_lists_is_in_a_table_of_counts() -> None:
    for name in ("members_listed.csv", "lists_differ.csv"):
        with (BETWEEN.parent / name).open(encoding="utf-8", newline="") as file:
            columns = next(csv.reader(file))
        assert not {"person", "name", "ward"} & set(columns)


@needs_data
def test_no_difference_is_counted_of_whoever_is_named() -> None:
    total = sum(one.members for one in found().differ if one.later == "listed 2017" and one.earlier.startswith("elected"))
    assert total == sum(one.differ for one in found().councils) > 0


def named_by_sources() -> list[tuple[str, str]]:
    """(council, member) the collected changes name, and those of a repair whose source tells of an event and not of a list."""
    register = shipped_night().register
    slugs = {council.name: slug for slug, council in register.councils.items()}
    with (DATA / "councils" / "changes-2018.csv").open(encoding="utf-8-sig", newline="") as file:
        told = [(slugs.get(row["council"], ""), who(row["person"]).person) for row in csv.DictReader(file)]
    words = ("left ", "joined ", "suspended ", "died ", "resigned ", "went ", "formed ")
    told += [
        (one.council, one.person)
        for one in register.corrections
        if any(word in one.source.partition(": ")[0] for word in words) and "list" not in one.source.partition(": ")[0]
    ]
    return [(council, name) for council, name in told if council and name]


def by_result(row: dict[str, str], past: PastResults) -> bool:
    register = shipped_night().register
    council = register.councils[row["council"]]
    elected = [
        one.party
        for contest in past.latest(council.name, row["ward"])
        for one in contest.winners
        if same_person(one.name, row["person"])
    ]
    stands = register.ballots[row["ballot"]].candidacy(row["candidacy"]) if row["candidacy"] else None
    return (
        bool(elected)
        and stands is not None
        and same_person(stands.name, row["person"])
        and (elected[0], stands.party) == (row["from"], row["to"])
        and (elected[0] in FIVE or stands.party in FIVE)
    )


def same(one: str, other: str) -> bool:
    """One name however it is written: the surname first, letters after it, a short form."""
    return same_person(one, other) or set(person(one)) <= set(person(other)) or set(person(other)) <= set(person(one))


def test_the_lead_says_how_many_and_names_nobody() -> None:
    lead = defections_sheet(shipped_night(), {}).said[0].replace("\u00a0", " ")
    assert lead.startswith("111 councillors in 54 councils are known to have changed party since being elected: 61 left UKIP")
