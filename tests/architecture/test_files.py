"""Every file answers one question, is named for it, and names no machine."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "nightdesk"
MOST_LINES = 400
WRITTEN = (".py", ".js", ".css", ".html", ".svg", ".toml", ".md", ".sql", ".txt", ".csv", "")
BANNED = {"utils", "util", "helpers", "helper", "manager", "handler", "service", "common", "misc", "base"}
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
MACHINE = re.compile(r"(?<![\w.])/(?:work|root|tmp|home|Users)/|C:\\\\|[\w.-]+\.internal\b")
INDEX = re.compile(r"py" r"pi\.|index-" r"url\s*=|extra-" r"index|files\.python" r"hosted|registry\.np" r"mjs", re.IGNORECASE)


def tracked() -> list[Path]:
    """Files of the repository as git has them, with new ones not yet added."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [path for name in listed.stdout.splitlines() if (path := ROOT / name).is_file()]


FILES = tracked()
CODE = [path for path in FILES if path.suffix in (".py", ".js", ".css", ".html") and "vendor" not in path.parts]
TEXTS = [path for path in FILES if path.suffix in WRITTEN and "vendor" not in path.parts]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [pytest.param(path, id=name(path)) for path in CODE])
def test_a_file_is_four_hundred_lines_at_the_most(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{name(path)} has {lines} lines: which second question does it answer?"


def test_no_two_files_of_the_package_have_one_name() -> None:
    """But for `__init__` and `__main__`: a name says which question is answered, and a question is answered once."""
    modules = [path.stem for path in PACKAGE.rglob("*.py") if path.stem not in ("__init__", "__main__")]
    assert [stem for stem, times in Counter(modules).items() if times > 1] == []


def test_no_two_files_of_the_tests_have_one_name() -> None:
    modules = [path.stem for path in (ROOT / "tests").rglob("*.py") if path.stem not in ("__init__", "conftest")]
    assert [stem for stem, times in Counter(modules).items() if times > 1] == []


def test_no_file_or_folder_is_named_for_nothing_in_particular() -> None:
    named = [
        path for path in CODE if BANNED & {part.removesuffix(path.suffix).strip("_") for part in path.relative_to(ROOT).parts}
    ]
    assert [name(path) for path in named] == []


def test_nothing_is_left_unfinished() -> None:
    found = [f"{name(path)}:{number}" for path, number, line in lines_of(CODE) if UNFINISHED.search(line)]
    assert found == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    """No absolute path of anybody's folders, and no address of a package index."""
    here = Path(__file__)
    texts = [path for path in TEXTS if path != here]
    found = [f"{name(path)}:{number}" for path, number, line in lines_of(texts) if MACHINE.search(line) or INDEX.search(line)]
    assert found == []


def test_nothing_is_shipped_that_is_made_when_it_runs() -> None:
    made = (".ledger", ".ledger-wal", ".ledger-shm", ".pyc", ".sqlite", ".db")
    assert [name(path) for path in FILES if path.suffix in made] == []
    assert not (ROOT / "uv.lock").exists()


def lines_of(paths: list[Path]) -> list[tuple[Path, int, str]]:
    return [
        (path, number, line)
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
    ]


def test_no_class_is_dressed_on_its_own_in_two_stylesheets() -> None:
    """A page that is changed in one sheet must not be changed by another that uses its word for something else."""
    dressed: dict[str, set[str]] = {}
    for path in sorted((PACKAGE / "publish" / "assets").glob("*.css")):
        if "print" in path.stem:
            continue  # dresses everything anew, for paper
        for selector in re.findall(r"^(\.[\w-]+)(?=\s*\{)", path.read_text(encoding="utf-8"), re.MULTILINE):
            dressed.setdefault(selector, set()).add(path.name)
    assert {selector: sorted(sheets) for selector, sheets in dressed.items() if len(sheets) > 1} == {}
