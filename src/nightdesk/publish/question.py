"""One question of the analysis, as every face needs it: what it asks, how it is answered, where it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nightdesk.night import Night
from nightdesk.publish.json_documents import Document
from nightdesk.publish.moment import Moment
from nightdesk.publish.sheet import Sheet

Options = Mapping[str, str]
"""What a reader may choose, by name; a question refuses a choice it does not know."""


@dataclass(frozen=True, slots=True)
class Question:
    """One of the table in `questions.py`."""

    kind: str
    """Name of its address and of its verb."""
    title: str
    asks: str
    """The question in words, for the index of the analysis."""
    sheet: Callable[[Night, Options], Sheet]
    data: Callable[[Night, Options], Document]
    """The answer as JSON, whole."""
    page: Callable[[Moment, Mapping[str, str]], bytes]
    options: tuple[str, ...] = ()
