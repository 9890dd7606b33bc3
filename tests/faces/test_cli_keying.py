"""`nightdesk record`, `correct`, `withdraw`: a small newsroom's own night, keyed from the terminal."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from little_night import ABBEY, BRIDGE, CASTLE, HARBOUR, HILL, MILL
from little_night_pack import write_little_pack
from terminal import NIGHTDESK, Ran, nightdesk

SEEN = ("--seen", "2018-05-04T00:10:00+01:00", "--by", "pat")
ABBEY_FIGURES = ("ann-archer=640*lot", "ben-barker=640", "cat-cole=120")
BRIDGE_FIGURES = ("dan-drew=810*", "eve-ellis=700", "fay-ford=850*", "gus-gale=640", "hal-hunt=300", "ida-ives=250")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_little_pack(tmp_path / "little", book=())


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "my.ledger"


def record(pack: Path, ledger: Path, *words: object, stdin: str = "") -> Ran:
    return nightdesk("record", ledger, *words, "--night", pack, *SEEN, stdin=stdin)


def entries(pack: Path, ledger: Path) -> str:
    return nightdesk("export", "--night", pack, "--ledger", ledger).out


def ballot(pack: Path, ledger: Path, id: str) -> Any:
    return nightdesk("show", "ballot", id, "--night", pack, "--ledger", ledger, "--json").json()


def test_a_declaration_is_recorded_and_its_meaning_told(pack: Path, ledger: Path) -> None:
    ran = record(pack, ledger, ABBEY, *ABBEY_FIGURES, "--papers", 1410, "--rejected", 10, "--turnout", "28.2")
    assert (ran.code, ran.err) == (0, "")
    assert "Recorded at position 1." in ran.out
    assert "Abbey, Millbrook: Ann Archer (Con) elected, majority 0 by lot." in ran.out
    assert "Millbrook: 1 of 3 ballots declared" in ran.out
    assert ballot(pack, ledger, ABBEY)["candidacies"][0] == {
        "name": "Ann Archer",
        "party": "PP52",
        "votes": 640,
        "elected": True,
        "lot": True,
    }


def test_the_ledger_says_who_keyed_it_and_when(pack: Path, ledger: Path) -> None:
    record(pack, ledger, ABBEY, *ABBEY_FIGURES, "--source", "Town Hall", "--where", "https://example.org/abbey")
    book = entries(pack, ledger)
    for line in ("seen 2018-05-04T00:10:00+01:00 keyed", "source Town Hall", "where https://example.org/abbey", "keyed-by pat"):
        assert line in book


def test_a_sheet_from_a_file_or_from_standard_input(pack: Path, ledger: Path, tmp_path: Path) -> None:
    sheet = f"ballot {ABBEY}\npapers 1,410\n\nAnn Archer  640 * lot\nBen Barker  640\nCat Cole    120\n"
    file = tmp_path / "abbey.txt"
    file.write_text(sheet, encoding="utf-8")
    assert record(pack, ledger, "--sheet", file).code == 0
    assert ballot(pack, ledger, ABBEY)["ballot_papers"] == 1410
    other = ledger.with_name("other.ledger")
    assert record(pack, other, "--sheet", "-", stdin=sheet).code == 0
    assert entries(pack, other) == entries(pack, ledger)


def test_the_same_declaration_twice_is_one(pack: Path, ledger: Path) -> None:
    record(pack, ledger, ABBEY, *ABBEY_FIGURES)
    once = entries(pack, ledger)
    again = record(pack, ledger, ABBEY, *ABBEY_FIGURES)
    assert again.code == 0
    assert "says so already, at position 1: nothing was written" in again.out
    assert entries(pack, ledger) == once


def test_another_declaration_of_a_ballot_is_refused_and_the_mend_is_a_correction(pack: Path, ledger: Path) -> None:
    record(pack, ledger, ABBEY, *ABBEY_FIGURES)
    once = entries(pack, ledger)
    ran = record(pack, ledger, ABBEY, "ann-archer=641*", "ben-barker=640", "cat-cole=120")
    assert ran.code == 1
    assert "correct" in ran.err
    assert entries(pack, ledger) == once


@pytest.mark.parametrize(
    ("figures", "says"),
    [
        (("ann-archer=640*", "ben-barker=640", "cat-cole=120"), "lot"),
        (("ann-archer=640", "ben-barker=640", "cat-cole=120"), "0 declared elected"),
        (("ann-archer=640", "ben-barker=641", "cat-cole=120*"), "elected"),
        (("ann-archer=640*", "ben-barker=600*", "cat-cole=120"), "2 declared elected"),
        (("ann-archer=640*", "ben-barker=600"), "cat-cole"),
    ],
)
def test_what_cannot_be_is_refused_and_the_ledger_unharmed(
    pack: Path, ledger: Path, figures: tuple[str, ...], says: str
) -> None:
    """A tie without a lot, nobody elected, somebody outpolled, a seat too many, a candidate left out."""
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    before = entries(pack, ledger)
    ran = record(pack, ledger, ABBEY, *figures)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("nightdesk: Nothing was written.")
    assert says in ran.err
    assert "mend:" in ran.err
    assert entries(pack, ledger) == before


def test_a_refusal_makes_no_ledger(pack: Path, ledger: Path) -> None:
    assert record(pack, ledger, ABBEY, "ann-archer=640*", "ben-barker=640", "cat-cole=120").code == 1
    assert not ledger.exists()


def test_a_figure_that_is_warned_of_needs_a_reason(pack: Path, ledger: Path) -> None:
    """A nought is looked at twice: many a sheet writes it for *not yet*."""
    figures = (ABBEY, "ann-archer=640*", "ben-barker=600", "cat-cole=0")
    ran = record(pack, ledger, *figures)
    assert ran.code == 1
    assert "warning" in ran.err
    assert "--reason" in ran.err
    assert record(pack, ledger, *figures, "--reason", "The officer read out nought.").code == 0
    assert "The officer read out nought." in entries(pack, ledger)


def test_a_dry_run_says_what_would_happen_and_writes_nothing(pack: Path, ledger: Path) -> None:
    ran = record(pack, ledger, ABBEY, *ABBEY_FIGURES, "--dry-run")
    assert ran.code == 0
    assert "dry run" in ran.out
    assert not ledger.exists()
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    before = entries(pack, ledger)
    assert record(pack, ledger, ABBEY, *ABBEY_FIGURES, "--dry-run").code == 0
    assert record(pack, ledger, ABBEY, "ann-archer=1", "--dry-run").code == 1
    assert entries(pack, ledger) == before


def test_a_return_unopposed_has_no_votes(pack: Path, ledger: Path) -> None:
    assert record(pack, ledger, CASTLE, "jo-jones", "--unopposed").code == 0
    assert ballot(pack, ledger, CASTLE)["candidacies"] == [
        {"name": "Jo Jones", "party": "ynmp-party:2", "votes": None, "elected": True, "lot": False}
    ]


def test_a_countermanded_ballot_takes_no_declaration(pack: Path, ledger: Path) -> None:
    ran = record(pack, ledger, MILL, "anybody=1*")
    assert ran.code == 1
    assert not ledger.exists()


def test_a_councils_own_total_is_recorded_and_must_be_met(pack: Path, ledger: Path) -> None:
    for words in ((ABBEY, *ABBEY_FIGURES), (BRIDGE, *BRIDGE_FIGURES), (CASTLE, "jo-jones", "--unopposed")):
        assert record(pack, ledger, *words).code == 0
    met = record(pack, ledger, "millbrook", "Con=5", "Lab=2", "others=1")
    assert (met.code, "mend:" in met.out) == (0, False)
    other = ledger.with_name("other.ledger")
    for words in ((ABBEY, *ABBEY_FIGURES), (BRIDGE, *BRIDGE_FIGURES), (CASTLE, "jo-jones", "--unopposed")):
        record(pack, other, *words)
    missed = record(pack, other, "millbrook", "Con=4", "Lab=3", "others=1")
    assert missed.code == 0
    assert "mend:" in missed.out


def test_a_correction_replaces_and_keeps_what_was_said(pack: Path, ledger: Path) -> None:
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    right = ("dan-drew=810*", "eve-ellis=700", "fay-ford=850*", "gus-gale=640", "hal-hunt=300", "ida-ives=255")
    words = ("correct", ledger, 1, *right, "--reason", "Ida Ives was read out as 255.", "--night", pack, *SEEN)
    ran = nightdesk(*words)
    assert (ran.code, ran.err) == (0, "")
    assert "Recorded at position 2." in ran.out
    now = ballot(pack, ledger, BRIDGE)
    assert now["entries"] == [1, 2]
    assert now["candidacies"][-1]["votes"] == 255
    assert "correction of 1" in entries(pack, ledger)
    assert nightdesk(*words).out.startswith("The ledger says so already, at position 2")


def test_a_withdrawal_makes_the_ballot_awaited_again(pack: Path, ledger: Path) -> None:
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    ran = nightdesk("withdraw", ledger, 1, "--reason", "That was another ward.", "--night", pack, *SEEN)
    assert ran.code == 0
    assert "Bridge, Millbrook: awaited again." in ran.out
    assert ballot(pack, ledger, BRIDGE)["status"] == "awaited"


@pytest.mark.parametrize("verb", [("correct", 1, "ida-ives=255"), ("withdraw", 1)])
def test_a_change_without_a_reason_is_not_made(pack: Path, ledger: Path, verb: tuple[object, ...]) -> None:
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    name, *rest = verb
    ran = nightdesk(name, ledger, *rest, "--night", pack, *SEEN)
    assert ran.code == 2
    assert "--reason" in ran.err


@pytest.mark.parametrize("verb", [("correct", 9, "ida-ives=255"), ("withdraw", 9)])
def test_a_change_of_what_is_not_there_is_not_made(pack: Path, ledger: Path, verb: tuple[object, ...]) -> None:
    record(pack, ledger, BRIDGE, *BRIDGE_FIGURES)
    before = entries(pack, ledger)
    name, *rest = verb
    assert nightdesk(name, ledger, *rest, "--reason", "A slip.", "--night", pack, *SEEN).code in (1, 3)
    assert entries(pack, ledger) == before


@pytest.mark.parametrize("verb", [("correct", 1, "ida-ives=255"), ("withdraw", 1)])
def test_a_change_needs_a_ledger(pack: Path, ledger: Path, verb: tuple[object, ...]) -> None:
    name, *rest = verb
    ran = nightdesk(name, ledger, *rest, "--reason", "A slip.", "--night", pack, *SEEN)
    assert (ran.code, ran.err) == (3, f"nightdesk: There is no ledger {ledger}.\n")
    assert not ledger.exists()


def test_for_a_program_every_answer_is_a_document(pack: Path, ledger: Path) -> None:
    done = record(pack, ledger, ABBEY, *ABBEY_FIGURES, "--json").json()
    assert (done["admitted"], done["already"], done["position"], done["problems"]) == (True, False, 1, [])
    assert len(done["digest"]) == 64
    refused = record(pack, ledger, BRIDGE, "dan-drew=810*", "--json")
    assert refused.code == 1
    import json

    document = json.loads(refused.out)
    assert (document["admitted"], document["position"]) == (False, None)
    assert all(problem["mend"] for problem in document["problems"])
    withdrawn = nightdesk("withdraw", ledger, 1, "--reason", "A slip.", "--night", pack, *SEEN, "--json").json()
    assert withdrawn["position"] == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "Name a ballot"),
        ((ABBEY, "ann-archer=1", "--sheet", "-"), "either --sheet"),
        ((ABBEY, *ABBEY_FIGURES, "--seen", "now"), "not a time"),
        ((ABBEY, *ABBEY_FIGURES, "--seen", "2018-05-04T00:10:00"), "not a time"),
    ],
)
def test_words_that_do_not_go_together_are_exit_code_2(pack: Path, ledger: Path, words: tuple[str, ...], says: str) -> None:
    ran = nightdesk("record", ledger, *words, "--night", pack)
    assert ran.code == 2
    assert says in ran.err
    assert not ledger.exists()


def test_a_file_that_is_no_ledger_is_left_alone(pack: Path, ledger: Path) -> None:
    ledger.write_text("Minutes of the count.\n", encoding="utf-8")
    ran = record(pack, ledger, ABBEY, *ABBEY_FIGURES)
    assert ran.code == 1
    assert str(ledger) in ran.err
    assert ledger.read_text(encoding="utf-8") == "Minutes of the count.\n"


def test_a_whole_night_keyed_is_the_night_of_the_book(pack: Path, ledger: Path, tmp_path: Path) -> None:
    """The little night keyed line by line gives the figures of its own book."""
    hill = ("quin-rae=1300", "rob-rudd=1500*", "sue-shaw=1450*", "tom-todd=1310*", "una-underhill=90")
    harbour = ("kim-king=1200*", "lee-lane=1100*", "may-moss=1000", "ned-nash=1050*", "oli-owen=900", "pam-pitt=400")
    keyed = (
        (ABBEY, *ABBEY_FIGURES, "--papers", 1410, "--rejected", 10, "--turnout", "28.2"),
        (CASTLE, "jo-jones", "--unopposed"),
        (HARBOUR, *harbour),
        (BRIDGE, *BRIDGE_FIGURES),
        ("millbrook", "Con=5", "Lab=2", "others=1"),
        (HILL, *hill),
    )
    for words in keyed:
        assert record(pack, ledger, *words).code == 0, words
    right = (*hill[:4], "una-underhill=190")
    assert nightdesk("correct", ledger, 6, *right, "--reason", "Read out as 190.", "--night", pack, *SEEN).code == 0
    whole = write_little_pack(tmp_path / "whole")
    for view in (("scoreboard",), ("council", "newdale"), ("council", "millbrook"), ("changes",), ("notable",)):
        mine = nightdesk("show", *view, "--night", pack, "--ledger", ledger, "--json").json()
        book = nightdesk("show", *view, "--night", whole, "--json").json()
        assert {**mine, "time": ""} == {**book, "time": ""}


@pytest.mark.parametrize(("encoding", "code"), [("utf-8-sig", 0), ("utf-16", 1), ("cp1252", 1)])
def test_a_sheet_in_another_encoding_is_read_or_named(
    pack: Path, ledger: Path, tmp_path: Path, encoding: str, code: int
) -> None:
    """The mark that some editors put before UTF-8 is no fault; what is not UTF-8 is, with its mend."""
    sheet = f"ballot {ABBEY}\nsource Café Müller\nAnn Archer  640 * lot\nBen Barker  640\nCat Cole    120\n"
    file = tmp_path / "abbey.txt"
    file.write_bytes(sheet.encode(encoding))
    ran = record(pack, ledger, "--sheet", file)
    assert ran.code == code, ran.err
    assert ("UTF-8" in ran.err) == bool(code)
    assert ledger.exists() == (code == 0)


def test_several_terminals_may_make_the_ledger_at_once(pack: Path, ledger: Path) -> None:
    declared = {
        ABBEY: ABBEY_FIGURES,
        BRIDGE: BRIDGE_FIGURES,
        CASTLE: ("jo-jones", "--unopposed"),
        "millbrook": ("Con=5", "Lab=2", "others=1"),
    }
    running = [
        subprocess.Popen([NIGHTDESK, "record", ledger, about, *figures, "--night", pack, *SEEN], stderr=subprocess.PIPE)
        for about, figures in declared.items()
    ]
    said = [one.communicate(timeout=60)[1] for one in running]
    assert [one.returncode for one in running] == [0, 0, 0, 0], said
    assert nightdesk("verify", ledger).out.startswith("The chain holds: 4 entries")


def test_a_ballot_of_another_night_is_met_with_the_way_to_name_the_night(pack: Path, ledger: Path) -> None:
    assert "NIGHTDESK_NIGHT" in record(pack, ledger, "local.adur.buckingham.2018-05-03", "pat-poe=1*").err


def test_a_ledger_left_out_is_said(pack: Path) -> None:
    ran = nightdesk("record", ABBEY, *ABBEY_FIGURES, "--night", pack)
    assert ran.code == 2
    assert "The ledger file comes first" in ran.err
