"""The manual names every rule that admission keeps, and no other."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from nightdesk.ledger import admission

MANUAL = Path(__file__).parents[3] / "docs" / "reference" / "admission.md"
CODE = sorted(Path(admission.__file__).parent.glob("*.py"))
SAYS = {"finding", "NotChecked", "_better", "_objection"}


def named_in_the_code() -> set[str]:
    """The rule each finding is made with: its first word, in the call that makes it."""
    found = set()
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found | {f"unknown-{what}" for what in ("ballot", "council")}


def test_every_rule_of_the_code_is_in_the_manual_and_the_other_way_round() -> None:
    rows = re.findall(r"^\| (`.*?) \|", MANUAL.read_text("utf-8"), re.MULTILINE)
    named_in_the_manual = {rule for row in rows for rule in re.findall(r"`([a-z-]+)`", row)}
    assert len(named_in_the_code()) > 30
    assert named_in_the_manual == named_in_the_code()
