"""Small multiples: the same chart for one thing after another, each under its name, side by side where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape


def panels(drawings: Sequence[tuple[str, str, Markup]]) -> Markup:
    """(name, tone, drawing) of each: the tone is a class of colour, for the line beside the name."""
    parts = "".join(
        f'<div class="panel"><h3 class="{escape(tone)}">{escape(name)}</h3>{drawing}</div>' for name, tone, drawing in drawings
    )
    return Markup(f'<div class="panels">{parts}</div>')  # noqa: S704 every part is escaped, or a drawing
