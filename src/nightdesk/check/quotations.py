"""Which stretches of a text stand in quotation marks: what somebody is said to have said."""

from __future__ import annotations

import re

from nightdesk.check.pieces import APOSTROPHES

_PARAGRAPH = re.compile(r".+?(?:\n\s*\n|\Z)", re.DOTALL)


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """(from, to) of each quotation, its marks left out. One that is not closed runs to the end of its paragraph."""
    straight = text.translate(APOSTROPHES)
    found: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(straight):
        found += _double(straight, paragraph.start(), paragraph.end())
        found += _single(straight, paragraph.start(), paragraph.end())
    return tuple(sorted(found))


def closing_marks(text: str) -> frozenset[int]:
    """Places of the apostrophes that close a quotation and so own nothing."""
    return frozenset(end for _, end in quotations(text) if text[end : end + 1] in ("'", "’"))


def _double(text: str, start: int, end: int) -> list[tuple[int, int]]:
    marks = [i for i in range(start, end) if text[i] == '"']
    if len(marks) % 2:
        marks.append(end)
    return [(marks[i] + 1, marks[i + 1]) for i in range(0, len(marks), 2)]


def _single(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = start
    while (open_at := text.find("'", at, end)) >= 0:
        at = open_at + 1
        if (open_at > start and text[open_at - 1].isalnum()) or not text[open_at + 1 : open_at + 2].isalpha():
            continue
        close = next((i for i in range(open_at + 2, end) if text[i] == "'" and _closes(text, i)), None)
        if close is not None and "\n\n" not in text[open_at:close]:
            found.append((open_at + 1, close))
            at = close + 1
    return found


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at + 1 : at + 2]
    if after.isalnum() or before.isspace():
        return False
    return before != "s" or not re.match(r"\s[a-z]", text[at + 1 : at + 3])
