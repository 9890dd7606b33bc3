"""Docs that cannot rot: every command, option, address and word of the glossary is checked against the code."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from docs_scripts import DOCS, script
from nightdesk.cli.verbs import app
from nightdesk.publish.documents import DOCUMENTS
from nightdesk.publish.questions import QUESTIONS

ROOT = DOCS.parent
REFERENCE = DOCS / "reference"
reference = script("write_reference")
MARKDOWN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


@pytest.mark.parametrize("page", sorted(reference.PAGES))
def test_a_page_made_from_the_code_is_as_the_code_makes_it(page: str) -> None:
    """After a change of the command line, the addresses or the specification: `make docs`."""
    assert (REFERENCE / page).read_text(encoding="utf-8") == reference.PAGES[page]()


def test_every_verb_and_every_option_is_in_the_reference() -> None:
    text = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    sections = {part.splitlines()[0].strip("` "): part for part in text.split("\n## ")[1:]}
    for words, command in verbs(get_command(app), ("nightdesk",)):
        section = sections[" ".join(words)]
        for option in command.params:
            assert all(f"`{name}" in section for name in option.opts if name.startswith("--") and name != "--help"), words


def verbs(command: Any, words: tuple[str, ...]) -> list[tuple[tuple[str, ...], Any]]:
    if not hasattr(command, "commands"):
        return [(words, command)]
    return [found for name, one in command.commands.items() for found in verbs(one, (*words, name))]


def test_every_verb_is_told_in_the_index_and_once() -> None:
    text = (DOCS / "index.md").read_text(encoding="utf-8")
    assert [
        " ".join(words) for words, _ in verbs(get_command(app), ("nightdesk",)) if text.count(f"`{' '.join(words)}`") != 1
    ] == []


def test_no_page_is_linked_twice_from_the_index() -> None:
    links = re.findall(r"\]\(([^)]+)\)", (DOCS / "index.md").read_text(encoding="utf-8"))
    assert [link for link, times in Counter(links).items() if times > 1] == []


def test_the_readme_counts_the_questions_of_the_analysis_as_they_are() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert (len(QUESTIONS), "\nTwelve questions, " in text) == (12, True)


def test_every_address_is_in_the_reference() -> None:
    text = (REFERENCE / "addresses.md").read_text(encoding="utf-8")
    assert [document.pattern for document in DOCUMENTS if f"| `{document.pattern}` |" not in text] == []


def test_every_identifier_of_the_glossary_is_in_the_code() -> None:
    """A word of the glossary that no code uses is a promise; a word the code has dropped is a trap."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src" / "nightdesk").rglob("*.py"))
    lines = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.startswith("| ")]
    identifiers = [name for row in rows[1:] for name in re.findall(r"`([^`]+)`", row[3])]
    assert len(identifiers) > 30
    assert [name for name in identifiers if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", code)] == []


def test_no_word_of_the_glossary_is_told_twice() -> None:
    lines = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines()
    words = Counter(line.split("|")[1].strip() for line in lines if line.startswith("| "))
    assert [word for word, times in words.items() if times > 1 and word != "word"] == []


def test_every_link_between_the_pages_leads_somewhere() -> None:
    broken = []
    for page in MARKDOWN:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not re.match(r"https?://", target) and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def test_every_page_of_the_docs_can_be_reached_from_the_index() -> None:
    reached, waiting = set[Path](), [DOCS / "index.md", ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        waiting += [(page.parent / target).resolve() for target in links if "://" not in target]
    assert sorted(str(page.relative_to(ROOT)) for page in MARKDOWN if page not in reached) == []


def test_every_command_of_make_is_in_contributing_or_the_readme() -> None:
    text = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name in targets if f"make {name}" not in text] == []


def test_every_decision_is_numbered_and_answers_a_question() -> None:
    records = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        text = path.read_text(encoding="utf-8")
        assert all(f"\n**{part}.**" in text for part in ("Question", "Decision")), path.name


def test_the_changelog_says_what_is_not_released_yet() -> None:
    assert "\n## Unreleased\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
