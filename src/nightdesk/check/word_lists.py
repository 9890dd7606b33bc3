"""Lists of words as they are written in these files: one string, blanks between."""

from __future__ import annotations


def word_list(written: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(written.split())
