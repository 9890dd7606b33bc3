"""Results of earlier nights beside a feed (`--past`): what each ballot is compared with, and why where with nothing.

By council: the latest night given that lies a term back, or on which the whole council was elected. By ward: its code, or else
its name in a council whose wards are the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.intake.one_feed import ImportedNight, import_feed
from nightdesk.intake.past_nights import read_past_nights
from nightdesk.problems import DeskError, NotFound
from nightdesk.register.pack import build_register
from nightdesk.register.pack_rows import LastFoughtRow

NIGHT = "2018-05-03"
WARDS = ("Abbey", "Arboretum", "Mickleover", "Normanton")
CODES = {ward: f"E0500{1770 + at}" for at, ward in enumerate(WARDS)}
Polled = tuple[tuple[str, str, int, int], ...]
"""(name, party, votes, elected)."""
TWO: Polled = (("Ann Ash", "Lab", 900, 1), ("Ben Birch", "C", 800, 0))
THREE: Polled = (
    ("Cat Cedar", "LD", 700, 1),
    ("Dan Damson", "Lab", 600, 1),
    ("Eve Elder", "C", 500, 1),
    ("Fay Fig", "Grn", 90, 0),
)


def archive(path: Path, wards: dict[str, Polled], *, codes: dict[str, str] | None = None) -> Path:
    """A file of the archive: Derby's wards. Without `codes` in the form of 2014, which has none."""
    rows = []
    for ward, polled in wards.items():
        for name, party, votes, elected in polled:
            cells = ("Derby", "E06000015", ward, codes[ward]) if codes else (ward, "Derby")
            rows.append(",".join(f'"{cell}"' for cell in (*cells, name, party, votes, elected)))
    head = [] if codes else ['"Ward","Council","Candidate","Party","Votes","Elected"']
    path.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")
    return path


def imported(tmp_path: Path, *past: str | Path, wards: tuple[str, ...] = WARDS, seats: int = 51) -> ImportedNight:
    codes = {ward: CODES.get(ward, "E05009999") for ward in wards}
    feed = archive(tmp_path / "feed.csv", dict.fromkeys(wards, TWO), codes=codes)
    nights, problems = read_past_nights([str(one) for one in past], night=NIGHT)
    assert problems == ()
    return import_feed(feed, night=NIGHT, sizes={"derby": seats}, past=nights)


def row(made: ImportedNight, ward: str = "abbey") -> LastFoughtRow:
    return next(one for one in made.tables.last_fought if one.ballot == f"local.derby.{ward}.{NIGHT}")


def test_without_an_earlier_night_nothing_is_compared(tmp_path: Path) -> None:
    assert imported(tmp_path).tables.last_fought == ()


def test_a_ward_is_found_by_its_code_whatever_its_name(tmp_path: Path) -> None:
    then = {"Abbey and Friary": TWO, **dict.fromkeys(WARDS[1:], TWO)}
    past = archive(tmp_path / "leap-2014-05-22.csv", then, codes={"Abbey and Friary": CODES["Abbey"], **CODES})
    assert row(imported(tmp_path, past))[1:4] == ("2014-05-22", "like_for_like", "sole_winner")


def test_another_code_is_another_ward_whatever_its_name(tmp_path: Path) -> None:
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO), codes={**CODES, "Abbey": "E05000001"})
    found = row(imported(tmp_path, past))
    assert (found.method, found.rule) == ("none", "new_code")
    assert found.reason == "The ward has another code than on 22 May 2014: its boundaries have been drawn again."


def test_without_codes_the_name_decides_where_the_councils_wards_are_the_same(tmp_path: Path) -> None:
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO))
    made = imported(tmp_path, past)
    assert [one.rule for one in made.tables.last_fought] == ["sole_winner"] * 4
    assert [(one.name, one.party, one.votes, one.elected, one.seat_up) for one in made.tables.last_fought_candidacies][:2] == [
        ("Ann Ash", "PP53", 900, True, True),
        ("Ben Birch", "PP52", 800, False, False),
    ]


def test_a_council_more_than_a_tenth_of_whose_names_are_new_has_been_redrawn_and_no_name_is_proof(tmp_path: Path) -> None:
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO))
    made = imported(tmp_path, past, wards=(*WARDS, "Newtown"))
    assert (row(made).rule, row(made, "newtown").rule) == ("wards_changed", "no_such_ward")


def test_seats_are_compared_with_the_latest_night_that_lies_a_term_back(tmp_path: Path) -> None:
    """By thirds, those elected in 2016 sit on until 2020: the seats now up were filled in 2014."""
    old, late = (archive(tmp_path / f"leap-{day}.csv", dict.fromkeys(WARDS, TWO)) for day in ("2014-05-22", "2016-05-05"))
    assert row(imported(tmp_path, late, old)).date == "2014-05-22"
    assert row(imported(tmp_path, late)).rule == "not_at_hand"


def test_or_with_a_later_night_on_which_the_whole_council_was_elected(tmp_path: Path) -> None:
    """Twelve seats of twelve in 2016: by thirds since, so that in 2018 the one elected with fewest votes retires first."""
    old = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO))
    whole = archive(tmp_path / "leap-2016-05-05.csv", dict.fromkeys(WARDS, THREE))
    made = imported(tmp_path, old, whole, seats=12)
    assert row(made)[1:4] == ("2016-05-05", "like_for_like", "lowest_of_three")
    up = [one.name for one in made.tables.last_fought_candidacies if one.seat_up]
    assert up == ["Eve Elder"] * 4


def test_after_a_whole_election_four_years_back_the_top_placed_retires_last(tmp_path: Path) -> None:
    whole = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, THREE))
    made = imported(tmp_path, whole, seats=12)
    assert row(made).rule == "top_of_three"
    assert {one.name for one in made.tables.last_fought_candidacies if one.seat_up} == {"Cat Cedar"}


def test_where_all_elected_together_were_of_one_party_it_does_not_matter_whose_seat_is_up(tmp_path: Path) -> None:
    alike = tuple((name, "Lab" if elected else party, votes, elected) for name, party, votes, elected in THREE)
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, alike))
    assert row(imported(tmp_path, past)).rule == "one_party"


def test_where_nothing_settles_whose_seat_is_up_nothing_is_compared(tmp_path: Path) -> None:
    """Three seats filled in a council that was not elected whole: nobody says which of them is up now."""
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, THREE))
    found = row(imported(tmp_path, past, seats=51))
    assert (found.method, found.rule) == ("none", "whose_seat")


def test_a_day_on_which_only_by_elections_were_held_is_no_earlier_contest(tmp_path: Path) -> None:
    wards = tuple(f"Ward {at}" for at in range(12))
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(wards[:2], TWO))
    made = imported(tmp_path, past, wards=wards)
    assert {one.rule for one in made.tables.last_fought} == {"not_at_hand"}


def test_how_many_compare_and_how_many_not_is_said(tmp_path: Path) -> None:
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO), codes={**CODES, "Abbey": "E05000001"})
    told = next(one.message for one in imported(tmp_path, past).problems if one.rule == "import/last-fought")
    assert told == "Compared with an earlier contest: 3 of 4 ballots. Not: new_code 1."


def test_the_pack_opens_and_seats_defended_follow(tmp_path: Path) -> None:
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, TWO))
    register, problems = build_register(imported(tmp_path, past).tables)
    assert problems == ()
    assert register is not None
    defended = register.defended["last_fought", f"local.derby.abbey.{NIGHT}"]
    assert (defended.method, defended.seats) == ("like_for_like", {"PP53": 1})


def test_parties_only_the_past_knew_are_added_and_no_two_are_printed_alike(tmp_path: Path) -> None:
    polled = (*TWO, ("Gil Gorse", "Arb1st", 50, 0))
    past = archive(tmp_path / "leap-2014-05-22.csv", dict.fromkeys(WARDS, polled))
    parties = imported(tmp_path, past).tables.parties
    assert "leap:arb1st" in [one.party for one in parties]
    assert len({one.short for one in parties}) == len(parties)


def test_the_day_stands_in_the_name_or_before_it(tmp_path: Path) -> None:
    archive(tmp_path / "leap-2014-05-22.csv", {"Abbey": TWO})
    archive(tmp_path / "old.csv", {"Abbey": TWO})
    named, given = tmp_path / "leap-2014-05-22.csv", f"2016-05-05={tmp_path / 'old.csv'}"
    nights, _ = read_past_nights([str(named), given], night=NIGHT)
    assert [one.day for one in nights] == ["2016-05-05", "2014-05-22"]


@pytest.mark.parametrize(
    ("name", "error", "said"),
    [
        ("none-2014-05-22.csv", NotFound, "There is no file"),
        ("old.csv", DeskError, "does not say of which day it is"),
        ("leap-2018-05-03.csv", DeskError, "not before the night"),
        ("leap-2014-13-45.csv", DeskError, "leap-2014-13-45.csv"),
    ],
)
def test_a_file_whose_day_cannot_be_told_is_refused(tmp_path: Path, name: str, error: type[Exception], said: str) -> None:
    for made in ("old.csv", "leap-2018-05-03.csv", "leap-2014-13-45.csv"):
        archive(tmp_path / made, {"Abbey": TWO})
    with pytest.raises(error, match=said):
        read_past_nights([str(tmp_path / name)], night=NIGHT)


def test_two_files_of_one_day_are_refused(tmp_path: Path) -> None:
    one, other = (archive(tmp_path / f"{name}-2014-05-22.csv", {"Abbey": TWO}) for name in ("a", "b"))
    with pytest.raises(DeskError, match="Two files are given for 2014-05-22"):
        read_past_nights([str(one), str(other)], night=NIGHT)
