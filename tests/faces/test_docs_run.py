"""The tutorial and the how-tos do what they say: every command in a `console` block is run, and answers as printed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from docs_scripts import DOCS, script
from terminal import NIGHTDESK

answers = script("write_answers")


@pytest.mark.parametrize("page", answers.PAGES, ids=lambda page: page.stem)
def test_every_command_of_a_page_answers_as_printed(page: Path, tmp_path: Path) -> None:
    """In one session, from the first to the last, as a reader would type them. `make docs` writes the answers anew."""
    for one in answers.session(page, tmp_path):
        assert one.as_printed, f"{page.name}: {one.step.written}\n{one.said}"


def test_the_tutorial_has_commands_to_run() -> None:
    """And they are the command as installed, not another of that name."""
    text = (DOCS / "tutorial" / "one-night.md").read_text(encoding="utf-8")
    assert len([step for block in answers.BLOCK.findall(text) for step in answers.steps(block)]) >= 10
    assert NIGHTDESK.is_file()
    assert Path(sys.executable).parent == NIGHTDESK.parent
