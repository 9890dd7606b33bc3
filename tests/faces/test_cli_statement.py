"""`nightdesk statement`: the desk enters what somebody said, with who, when and where; one at fault is not entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from little_context import write
from little_night_pack import write_little_pack
from terminal import nightdesk

WHEN = ("--published", "2018-05-04T02:10")
SAID = ("--who", "Bo Bell", "--said", "We never gave up.", "--where", "heard at the count", *WHEN)
TERMS = ("sources.csv", "statements.csv")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write(write_little_pack(tmp_path / "little"))


def test_a_statement_that_is_entered_is_listed_with_who_when_and_where(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entered = nightdesk(
        "statement", "add", pack, *SAID, "--party", "Lab", "--area", "Millbrook", "--about", "Con", "--role", "agent"
    )
    assert (entered.code, entered.prose.startswith("Entered. 3 in ")) == (0, True), entered.err
    last = nightdesk("statement", "list", pack, "--json").json()["statements"][-1]
    assert last == {
        "who": "Bo Bell",
        "role": "agent",
        "party": "PP53",
        "area": "millbrook",
        "ballot": "",
        "about": "PP52",
        "said_on": "",
        "published_on": "2018-05-04T02:10",
        "verbatim": True,
        "words": "We never gave up.",
        "where": "heard at the count",
    }
    monkeypatch.setenv("COLUMNS", "200")  # a line of the list is one line on a wide terminal
    assert "Bo Bell, agent, said “We never gave up.”" in nightdesk("statement", "list", pack).prose


def test_a_paraphrase_is_told_as_one(pack: Path) -> None:
    assert nightdesk("statement", "add", pack, *SAID, "--paraphrase").code == 0
    assert nightdesk("statement", "list", pack, "--json").json()["statements"][-1]["verbatim"] is False


def test_a_night_that_had_no_statement_gets_its_file_and_its_source(pack: Path) -> None:
    for file in (pack / "context").iterdir():
        file.unlink()
    assert nightdesk("statement", "add", pack, *SAID).code == 0
    assert sorted(file.name for file in (pack / "context").iterdir()) == list(TERMS)
    assert nightdesk("statement", "add", pack, *SAID[:3], "Nor did they.", *SAID[4:]).code == 0
    assert len((pack / "context" / "sources.csv").read_text(encoding="utf-8").splitlines()) == 2
    assert nightdesk("statement", "list", pack, "--json").json()["statements"][1]["words"] == "Nor did they."


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--party", "Whig"), 3, "No party 'Whig'"),
        (("--area", "Mercia"), 3, "No council 'Mercia'"),
        (("--area", "Newdale", "--ward", "Abbey"), 1, "No ballot"),
        (("--said-on", "2018-05-05"), 1, "which is later"),
        (("--confidence", "certain"), 1, "statements.csv"),
        (("--published", "tonight"), 1, "statements.csv"),
    ],
)
def test_a_statement_at_fault_is_not_entered(pack: Path, words: tuple[str, ...], code: int, told: str) -> None:
    before = {file: (pack / "context" / file).read_bytes() for file in TERMS}
    ran = nightdesk("statement", "add", pack, *SAID, *words)
    assert ran.code == code
    assert told in " ".join(ran.err.split())
    assert {file: (pack / "context" / file).read_bytes() for file in TERMS} == before


def test_the_same_words_of_the_same_speaker_stand_once(pack: Path) -> None:
    assert nightdesk("statement", "add", pack, *SAID).code == 0
    again = nightdesk("statement", "add", pack, *SAID)
    assert (again.code, "stands on line" in again.err) == (1, True)


def test_a_context_made_anew_keeps_what_was_entered(pack: Path, tmp_path: Path) -> None:
    assert nightdesk("statement", "add", pack, *SAID).code == 0
    (tmp_path / "empty").mkdir()
    assert nightdesk("context", "import", pack, "--from", tmp_path / "empty").code == 0
    kept = nightdesk("statement", "list", pack, "--json").json()["statements"]
    assert [one["who"] for one in kept].count("Bo Bell") == 1
    assert len(kept) == 3 + 5, "and the five that are kept by hand for that night"


def test_what_is_no_night_pack_is_not_written_to(tmp_path: Path) -> None:
    assert nightdesk("statement", "add", tmp_path, *SAID).code == 3
    assert list(tmp_path.iterdir()) == []
