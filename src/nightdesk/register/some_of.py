"""How many names a sentence lists before it says how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

SHOWN = 6


def some_of(names: Sequence[str]) -> str:
    """The first few names, and how many more: `Adur, Barnet and 7 more`."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")
