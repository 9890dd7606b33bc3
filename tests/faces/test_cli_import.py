"""`nightdesk import` and `pack build`: from somebody else's file to a night pack, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from terminal import nightdesk

DATA = Path(__file__).parents[3] / "shared" / "data"
HEADER = (
    "election_id,ballot_paper_id,person_id,party_id,party_name,person_name,ballots_cast,elected,spoilt_ballots,turnout,"
    "turnout_percentage,total_electorate,source"
)
ELSON = "local.gosport.2018-05-03,local.gosport.elson.2018-05-03"
ROWS = (
    f"{ELSON},102,PP52,Conservative and Unionist Party,Dev Dunn,498,True,,,,,https://example.org/elson",
    f"{ELSON},101,PP53,Labour Party,Ada Ash,412,False,,,,,https://example.org/elson",
)
TIED = (ROWS[0], ROWS[1].replace(",412,", ",498,"))


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    return written(tmp_path / "results.csv", ROWS)


def written(path: Path, rows: tuple[str, ...]) -> Path:
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_feed_becomes_a_pack_and_says_what_is_missing(feed: Path, tmp_path: Path) -> None:
    pack = tmp_path / "gosport"
    ran = nightdesk("import", feed, "--night", "2018-05-03", "--to", pack)
    assert ran.code == 0
    assert "Wrote the pack" in ran.out
    assert "seats_total" in ran.out
    check = nightdesk("pack", "check", pack)
    assert check.code == 1
    assert "councils.csv:2:seats_total" in check.out


def test_once_it_is_filled_in_the_pack_is_a_night(feed: Path, tmp_path: Path) -> None:
    pack = tmp_path / "gosport"
    made = nightdesk("import", feed, "--night", "2018-05-03", "--to", pack, "--title", "Gosport", "--json").json()
    assert (made["pack"], made["entries"]) == (str(pack), 1)
    councils = pack / "councils.csv"
    councils.write_text(
        councils.read_text(encoding="utf-8").replace(",district,,,,", ",district,halves,34,34,"), encoding="utf-8"
    )
    assert nightdesk("pack", "check", pack).code == 0
    ballot = nightdesk("show", "ballot", "local.gosport.elson.2018-05-03", "--night", pack, "--json").json()
    assert (ballot["majority_votes"], ballot["candidacies"][0]["name"]) == (86, "Dev Dunn")
    council = nightdesk("show", "council", "gosport", "--night", pack, "--json").json()
    assert (council["control_before"], council["verdict"]) == (None, None)


def test_sizes_of_councils_come_from_a_table(feed: Path, tmp_path: Path) -> None:
    sizes = tmp_path / "sizes.csv"
    sizes.write_text("authority,year,total\nGosport,2018,34\n", encoding="utf-8")
    pack = tmp_path / "gosport"
    assert nightdesk("import", feed, "--night", "2018-05-03", "--to", pack, "--sizes", sizes).code == 0
    assert ",34," in (pack / "councils.csv").read_text(encoding="utf-8")


def test_a_tie_in_a_feed_is_the_feeds_word_and_is_said(tmp_path: Path) -> None:
    """Whom the feed has as elected is taken as drawn by lot, with a warning to check; never the first of the two."""
    second = (TIED[0].replace(",True,", ",False,"), TIED[1].replace(",False,", ",True,"))
    for rows, elected in ((TIED, "dev-dunn"), (second, "ada-ash")):
        pack = tmp_path / f"pack-{elected}"
        ran = nightdesk("import", written(tmp_path / "tied.csv", rows), "--night", "2018-05-03", "--to", pack)
        assert ran.code == 0
        assert "lot" in ran.out
        assert f"* {elected} 498 lot" in (pack / "book.txt").read_text(encoding="utf-8")


def test_a_tie_in_which_the_feed_elects_nobody_is_not_imported(tmp_path: Path) -> None:
    """Neither of the two is picked: the ballot is left to be added by hand."""
    rows = (TIED[0].replace(",True,", ",False,"), TIED[1])
    ran = nightdesk("import", written(tmp_path / "tied.csv", rows), "--night", "2018-05-03", "--to", tmp_path / "pack")
    assert ran.code == 1
    assert "neither how many seats" in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tied.csv"]


def test_a_folder_that_is_no_pack_is_left_alone(feed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "notes.txt").write_text("Minutes.", encoding="utf-8")
    ran = nightdesk("import", feed, "--night", "2018-05-03", "--to", folder)
    assert ran.code == 1
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize(
    ("words", "code"),
    [(("none.csv", "--night", "2018-05-03"), 3), (("results.csv", "--night", "May"), 1), (("results.csv",), 2)],
)
def test_what_cannot_be_imported_leaves_no_pack(feed: Path, tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    name, *rest = words
    ran = nightdesk("import", tmp_path / name, *rest, "--to", tmp_path / "pack")
    assert ran.code == code
    assert sorted(path.name for path in tmp_path.iterdir()) == ["results.csv"]


def test_a_build_without_its_sources_writes_nothing(tmp_path: Path) -> None:
    assert nightdesk("pack", "build", "--from", tmp_path / "none", "--to", tmp_path / "pack").code == 3
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = nightdesk("pack", "build", "--from", empty, "--to", tmp_path / "pack")
    assert ran.code == 1
    assert "mend:" in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty"]


@pytest.mark.skipif(not DATA.is_dir(), reason="the source data is not beside the clone, in ../shared/data")
def test_the_pack_that_ships_is_the_one_its_sources_build(tmp_path: Path) -> None:
    """Byte for byte."""
    built, shipped = tmp_path / "built", Path(nightdesk("nights", "--json").json()["nights"][0]["folder"])
    assert nightdesk("pack", "build", "--from", DATA, "--to", built).code == 0
    files = {
        folder: {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()} for folder in (built, shipped)
    }
    assert sorted(files[built]) == sorted(files[shipped])
    assert [str(name) for name, path in files[built].items() if path.read_bytes() != files[shipped][name].read_bytes()] == []


def test_a_night_without_an_eve_has_no_changes_rather_than_none_of_them(feed: Path, tmp_path: Path) -> None:
    """A feed does not say who held what before: the columns of change are dashes, never noughts."""
    pack = tmp_path / "gosport"
    nightdesk("import", feed, "--night", "2018-05-03", "--to", pack)
    councils = pack / "councils.csv"
    councils.write_text(
        councils.read_text(encoding="utf-8").replace(",district,,,,", ",district,halves,34,34,"), encoding="utf-8"
    )
    rows = [line.split() for line in nightdesk("show", "scoreboard", "--night", pack).out.splitlines()]
    assert ["Con", "0", "–", "1", "–", "–"] in rows


def test_with_an_earlier_night_beside_it_a_ballot_is_compared(feed: Path, tmp_path: Path) -> None:
    past = tmp_path / "old.csv"
    past.write_text(
        '"Ward","Council","Candidate","Party","Votes","Elected"\n'
        '"Elson","Gosport","Ada Ash","Lab","400","1"\n"Elson","Gosport","Dev Dunn","C","390","0"\n',
        encoding="utf-8",
    )
    pack = tmp_path / "gosport"
    ran = nightdesk("import", feed, "--night", "2018-05-03", "--to", pack, "--past", f"2014-05-22={past}")
    assert ran.code == 0
    assert "Compared with an earlier contest: 1 of 1 ballots." in ran.out
    assert "2014-05-22,like_for_like,sole_winner" in (pack / "last_fought.csv").read_text(encoding="utf-8")
    refused = nightdesk("import", feed, "--night", "2018-05-03", "--to", pack, "--past", past)
    assert refused.code == 1
    assert "does not say of which day it is" in refused.err
