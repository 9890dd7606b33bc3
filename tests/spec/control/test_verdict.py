"""What the desk says of a council, from control before and after."""

from __future__ import annotations

import pytest
from a_council import control


@pytest.mark.parametrize(
    ("before", "composition", "verdict"),
    [
        ("Lab", "Lab 6, Con 3", "LAB HOLD"),
        ("Con", "LD 5, Con 4", "LD GAIN FROM CON"),
        ("Con", "Con 4, Lab 4, LD 1", "CON LOSE TO NOC"),
        ("NOC", "Con 5, Lab 4", "CON GAIN FROM NOC"),
        ("NOC", "Con 4, Lab 4, LD 1", "NOC NO CHANGE"),
        ("Con", "Residents 5, Con 4", "RESIDENTS GAIN FROM CON"),
    ],
)
def test_the_grammar(before: str, composition: str, verdict: str) -> None:
    state = control(9, composition, before=before)
    assert state.verdict == verdict
    assert state.changed == (not verdict.endswith(("HOLD", "NO CHANGE")))
