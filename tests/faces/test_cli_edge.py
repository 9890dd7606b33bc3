"""Whatever goes wrong leaves the command as one line and an exit code: never a traceback, and nothing half said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from little_night_pack import write_little_pack
from nightdesk.cli import printing
from terminal import NIGHTDESK, nightdesk


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


def test_without_a_word_it_says_what_it_can_do() -> None:
    ran = nightdesk()
    assert "Usage: nightdesk" in ran.out + ran.err


def test_it_says_which_it_is() -> None:
    assert nightdesk("--version").out.startswith("nightdesk 0.")


@pytest.mark.parametrize(
    "words", [("shew",), ("show", "scoreboard", "--as-at", "noon"), ("show", "ballot"), ("replay", "--port", "70000")]
)
def test_a_command_that_is_not_understood_is_exit_code_2(words: tuple[str, ...]) -> None:
    ran = nightdesk(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage: nightdesk" in ran.err


def test_a_night_that_is_not_there_is_exit_code_3_and_names_those_that_are() -> None:
    ran = nightdesk("show", "scoreboard", "--night", "1997-05-01")
    assert ran.code == 3
    assert "2018-05-03" in ran.err


def test_a_pack_with_faults_is_exit_code_1_and_every_fault_is_named(pack: Path, tmp_path: Path) -> None:
    import shutil

    spoilt = tmp_path / "spoilt"
    shutil.copytree(pack, spoilt)
    text = (spoilt / "ballots.csv").read_text(encoding="utf-8")
    (spoilt / "ballots.csv").write_text(text.replace(",2,1,contested", ",two,1,contested"), encoding="utf-8")
    ran = nightdesk("show", "scoreboard", "--night", spoilt)
    assert (ran.code, ran.out) == (1, "")
    assert "ballots.csv:3:seats" in ran.err
    assert "mend:" in ran.err


def test_a_book_with_faults_is_named_by_its_line(pack: Path, tmp_path: Path) -> None:
    import shutil

    spoilt = tmp_path / "spoilt"
    shutil.copytree(pack, spoilt)
    (spoilt / "book.txt").write_text("1 declaration\n", encoding="utf-8")
    ran = nightdesk("show", "scoreboard", "--night", spoilt)
    assert ran.code == 1
    assert "book.txt:1" in ran.err


def test_a_fault_of_our_own_is_one_line_and_exit_code_70(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*words: object, **more: object) -> None:
        raise KeyError("a fault")

    monkeypatch.setattr(printing, "print_json", fails)
    monkeypatch.setattr("nightdesk.cli.packs.print_json", fails)
    ran = nightdesk("nights", "--json")
    assert ran.code == 70
    assert len(ran.err.splitlines()) == 1
    assert "NIGHTDESK_TRACE=1" in ran.err


def test_a_reader_who_goes_away_is_no_fault(pack: Path) -> None:
    """`nightdesk export | head -1` ends without a word on standard error."""
    command = f'"{NIGHTDESK}" export --format json --night "{pack}" | head -c 1; exit ${{PIPESTATUS[0]}}'
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.returncode in (0, 141)


def test_nobody_reading_at_all_is_exit_code_141(pack: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run([NIGHTDESK, "export", "--night", pack], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (141, b"")


def test_help_starts_without_the_machinery_of_the_night() -> None:
    """The web framework, the tables of the terminal and the feeds are read when a verb needs them."""
    heavy = ["rich", "fastapi", "uvicorn", "pydantic", "apsw", "jinja2", "rapidfuzz", "nightdesk.night"]
    code = (
        "import sys\nfrom nightdesk.cli import main\nsys.argv = ['nightdesk', '--help']\n"
        "try:\n    main()\nexcept SystemExit as left:\n    assert not left.code\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Usage: nightdesk" in ran.stdout
    assert ran.stderr.strip() == "[]"


@pytest.mark.parametrize("columns", ["40", "60", "200"])
def test_on_a_narrow_terminal_no_figure_is_cut_off(pack: Path, columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    ran = nightdesk("show", "ballot", "local.millbrook.abbey.2018-05-03", "--night", pack)
    assert ran.code == 0
    assert "…" not in ran.out
    assert "640" in ran.out
    assert all(len(line) <= int(columns) for line in ran.out.splitlines())


def test_colour_is_left_out_where_it_is_not_wanted(pack: Path) -> None:
    asked = {**os.environ, "FORCE_COLOR": "1"}
    coloured = _scoreboard(pack, asked)
    plain = _scoreboard(pack, {**asked, "NO_COLOR": "1"})
    assert "\x1b[3" not in plain
    assert "\x1b[9" not in plain
    assert _scoreboard(pack, dict(os.environ)).count("\x1b") == 0
    assert "Lab" in coloured


def _scoreboard(pack: Path, environment: dict[str, str]) -> str:
    command = [str(NIGHTDESK), "show", "scoreboard", "--night", str(pack)]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def test_the_night_can_be_named_once_for_all(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """NIGHTDESK_NIGHT stands for --night, so that a newsroom need not type it each time."""
    monkeypatch.setenv("NIGHTDESK_NIGHT", str(pack))
    assert "The little night" in nightdesk("show", "scoreboard").out
