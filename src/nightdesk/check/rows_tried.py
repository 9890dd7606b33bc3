"""The rows with their patterns made ready: all, those tried on a whole sentence, and the words they give a meaning to."""

from __future__ import annotations

from nightdesk.check.clauses import CONNECTORS
from nightdesk.check.readings.pattern import pattern
from nightdesk.check.readings.row import Row, patterns_of
from nightdesk.check.readings.table import ROWS

Table = tuple[tuple[Row, tuple[str, ...]], ...]


TABLE: Table = tuple((row, patterns_of(row)) for row in ROWS)


def _whole() -> Table:
    """Rows with the patterns that hold a word at which sentences are parted: they are tried on the whole first."""
    found = []
    for row, patterns in TABLE:
        kept = tuple(
            one
            for one in patterns
            if pattern(one).words & ((CONNECTORS - {"with", "after"}) | {"according"}) or one.split()[0] in ("of", "on")
        )
        if kept:
            found.append((row, kept))
    return tuple(found)


WHOLE = _whole()


VOCABULARY = frozenset(word for _, patterns in TABLE for one in patterns for word in pattern(one).words)
"""Words that some pattern gives a meaning to."""


RULES = {row.name: row.future for row in ROWS}
