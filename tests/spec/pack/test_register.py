"""Reading a pack gives the register of the night: who stands where, and who held what before, on two bases."""

from __future__ import annotations

import pytest

from nightdesk.register.pack import build_register, read_register, shipped_nights
from nightdesk.register.pack_tables import TABLES, pack_texts, read_tables, write_pack
from nightdesk.register.roll import Register
from spec.pack import little_pack


@pytest.fixture
def register(tmp_path) -> Register:
    read, problems = read_register(little_pack.write(tmp_path / "little"))
    assert problems == ()
    assert read is not None
    return read


def test_councils_and_ballots_keep_the_order_of_the_files(register):
    assert list(register.councils) == ["ash", "oak"]
    assert [ballot.id for ballot in register.by_council["oak"]] == ["local.oak.hill.2018-05-03", "local.oak.mill.2018-05-03"]


def test_a_council_has_its_place_on_the_map_and_its_note(register):
    assert register.councils["ash"].hex == (1, 2)
    assert register.notes == {"ash": "A member was readmitted, late."}


def test_a_candidacy_keeps_the_words_on_the_paper_apart_from_the_party(register):
    bob = register.ballot("local.ash.town.2018-05-03").candidacy("bob-birch")
    assert (bob.party, bob.description, bob.person) == ("PP53", "Labour and Co-operative Party", "102")


def test_electorate_is_a_number_where_known_and_none_where_not(register):
    assert register.ballot("local.ash.town.2018-05-03").electorate == 4000
    assert register.ballot("local.ash.vale.2018-05-03").electorate is None


def test_a_countermanded_poll_may_name_nobody(register):
    assert register.ballot("local.oak.mill.2018-05-03").candidacies == ()


def test_a_correction_changes_the_one_seat_it_matches_and_brings_its_source(register):
    vic, xan = register.eve["ash"].holders[1], register.eve["ash"].holders[3]
    assert (vic.name, vic.state, vic.party, vic.source) == ("Vic Violet", "vacant", "", "the paper")
    assert (xan.name, xan.state, xan.party, xan.confidence) == ("Xan Xanthic", "held", "ynmp-party:2", "medium")
    assert [one.to for one in register.corrections] == ["vacant", "ynmp-party:2"]


def test_the_eve_adds_up_to_the_seats_before(register):
    ash = register.eve["ash"]
    assert (ash.held, ash.vacant, ash.unsettled) == ({"PP52": 1, "PP53": 3, "ynmp-party:2": 1}, 1, 0)
    assert (ash.continuing, ash.continuing_vacant, ash.continuing_unsettled) == ({"PP53": 3}, 0, 0)
    assert ash.settled == "seat_by_seat"


def test_a_ballot_defends_on_the_eve_what_its_holders_hold_and_a_vacant_seat_for_who_held_it_last(register):
    defended = register.defended["eve_of_poll", "local.ash.town.2018-05-03"]
    assert (defended.seats, defended.unknown, defended.method) == ({"PP52": 2}, 0, "like_for_like")


def test_a_ballot_for_a_seat_that_is_not_settled_is_not_compared_on_the_eve(tmp_path):
    register, _ = read_register(little_pack.write(tmp_path, corrections=("PP52,vacant", "PP52,unsettled")))
    defended = register.defended["eve_of_poll", "local.ash.town.2018-05-03"]
    assert (defended.method, defended.seats, defended.unknown) == ("none", {}, 2)
    assert defended.reason == "1 of 2 seats at stake is not settled on the eve: no source says for which party."
    assert register.defended["last_fought", "local.ash.town.2018-05-03"].method == "like_for_like"


def test_a_seat_not_settled_in_a_redrawn_council_is_said_to_be_unknown(tmp_path):
    notional = ("oak,PP52,2,notional", "oak,unsettled,2,notional")
    register, _ = read_register(little_pack.write(tmp_path, notional=notional))
    defended = register.defended["last_fought", "oak"]
    assert (defended.seats, defended.unknown) == ({"PP53": 2}, 2)


def test_a_ballot_defends_on_last_fought_the_seats_marked_as_up(register):
    defended = register.defended["last_fought", "local.ash.town.2018-05-03"]
    assert (defended.seats, defended.unknown) == ({"PP52": 1}, 1)


def test_where_there_is_no_comparison_every_seat_is_unknown(register):
    defended = register.defended["last_fought", "local.ash.vale.2018-05-03"]
    assert (defended.method, defended.seats, defended.unknown, defended.reason) == ("none", {}, 1, "No result at hand.")


def test_a_redrawn_council_is_compared_as_a_whole_never_by_its_wards(register):
    assert register.defended["last_fought", "oak"].seats == {"PP52": 2, "PP53": 2}
    assert register.defended["eve_of_poll", "oak"].method == "none"
    assert not [key for _, key in register.defended if key.startswith("local.oak.")]


def test_every_ballot_has_a_comparison_even_where_the_pack_has_no_row_for_it(register):
    contest = register.last_fought["local.oak.hill.2018-05-03"]
    assert (contest.method, contest.candidacies) == ("none", ())
    assert contest.reason


def test_a_conflict_keeps_both_versions_and_which_is_taken(register):
    (conflict,) = register.conflicts["local.ash.town.2018-05-03"]
    assert (conflict.versions, conflict.taken) == ((("another", "901"), ("one", "910")), "one")


def test_times_and_leaders_are_by_council(register):
    assert register.times["oak"].clock == "rule"
    assert [leader.name for leader in register.leaders] == ["Ann Alder", "Quin Quince"]


COMPOSITION = """\
ash,continuing,PP53,3,the council,high
ash,ends,PP52,1,the council,high
ash,ends,some-other,1,the council,high
ash,ends,unsettled,1,the council,high
"""


def with_composition(tmp_path):
    head = little_pack.FILES["compositions.csv"]
    folder = little_pack.write(tmp_path / "little", compositions=(head, head + COMPOSITION))
    register, problems = read_register(folder)
    assert problems == ()
    return register


def test_a_sourced_composition_stands_in_place_of_the_holders_of_its_council(tmp_path):
    eve = with_composition(tmp_path).eve["ash"]
    assert (eve.settled, eve.holders, eve.source) == ("sourced_composition", (), "the council")
    assert (eve.held, eve.unsettled) == ({"PP52": 1, "PP53": 3, "some-other": 1}, 1)


def test_a_sourced_composition_is_compared_for_the_whole_council_and_says_so(tmp_path):
    register = with_composition(tmp_path)
    defended = register.defended["eve_of_poll", "ash"]
    assert (defended.seats, defended.unknown) == ({"PP52": 1, "some-other": 1}, 1)
    assert "not settled seat by seat" in defended.reason
    assert ("eve_of_poll", "local.ash.town.2018-05-03") not in register.defended
    assert ("last_fought", "local.ash.town.2018-05-03") in register.defended


def test_some_other_is_a_party_a_reader_can_look_up(tmp_path):
    assert with_composition(tmp_path).party("some-other").row == "others"


def test_a_council_with_no_holders_at_all_is_unsettled_never_empty(tmp_path):
    tables, _ = read_tables(little_pack.write(tmp_path / "little"))
    bare = tables.__class__(
        night=tables.night,
        parties=tables.parties,
        councils=tuple(row for row in tables.councils if row.council == "ash"),
        ballots=tuple(row for row in tables.ballots if row.council == "ash"),
        candidacies=tuple(row for row in tables.candidacies if ".ash." in row.ballot),
    )
    register, problems = build_register(bare)
    assert problems == ()
    eve = register.eve["ash"]
    assert (eve.settled, eve.held, eve.vacant, eve.unsettled) == ("not_known", {}, 0, 6)
    assert (eve.continuing, eve.continuing_unsettled) == ({}, 3)
    assert register.defended["eve_of_poll", "ash"].unknown == 3
    assert register.defended["eve_of_poll", "ash"].method == "none"


def test_what_is_written_reads_back_and_is_written_again_byte_for_byte(tmp_path):
    given, _ = read_tables(little_pack.write(tmp_path / "given"))
    write_pack(tmp_path / "once", given)
    read, problems = read_tables(tmp_path / "once")
    assert (read, problems) == (given, ())
    write_pack(tmp_path / "twice", read)
    names = sorted(path.name for path in (tmp_path / "once").iterdir())
    assert names == sorted(["night.toml", *(table.file for table in TABLES.values())])
    for name in names:
        assert (tmp_path / "once" / name).read_bytes() == (tmp_path / "twice" / name).read_bytes(), name


def test_a_canonical_file_is_written_back_exactly_as_it_was(tmp_path):
    tables, _ = read_tables(little_pack.write(tmp_path / "given"))
    texts, problems = pack_texts(tables)
    assert problems == ()
    for name, text in little_pack.FILES.items():
        assert texts[name] == text.replace('"Scaled to four seats."', "Scaled to four seats."), name


def test_writing_leaves_the_book_and_the_credits_alone(tmp_path):
    tables, _ = read_tables(little_pack.write(tmp_path / "given"))
    (tmp_path / "given" / "book.txt").write_text("the book")
    write_pack(tmp_path / "given", tables)
    assert (tmp_path / "given" / "book.txt").read_text() == "the book"


@pytest.mark.parametrize("folder", shipped_nights(), ids=lambda folder: folder.name)
def test_every_night_that_ships_reads_without_a_fault_and_is_canonical(folder):
    tables, problems = read_tables(folder)
    assert problems == ()
    _, problems = build_register(tables)
    assert problems == ()
    for name, text in pack_texts(tables)[0].items():
        assert (folder / name).read_bytes().decode("utf-8") == text, name
