"""Where the sentences of newspaper copy begin and end: full stops that end nothing, headlines without one, bullets."""

from __future__ import annotations

import re

from nightdesk.check.pieces import APOSTROPHES
from nightdesk.check.word_lists import word_list

SHORT = word_list(
    """
    mr mrs ms dr st sts cllr cllrs rev revd prof hon rt no nos vs v etc approx inc ltd co jr gen sgt col capt lt ald
    gov jan feb mar apr jun jul aug sept sep oct nov dec eg ie cf fig maj
    """
)
"""Abbreviations after which a full stop ends no sentence, even with a capital to follow."""
_END = re.compile(r"""([.!?…]+)(["')\]]*)(?=\s|$)|(?<=[a-z]{3})([.!?])(?=[A-Z][a-z])""")
_BULLET = re.compile(r"^\s*(?:[•·▪●◦*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*")
_LETTER = re.compile(r"(?:^|[\s.(\"'])([A-Za-z])$")
WRAPPED = 55
"""Letters a line must have for its end to be no more than where the copy was folded."""


def sentence_ends(text: str) -> tuple[tuple[int, int], ...]:
    """(from, to) of each sentence, bullets and blanks around it left out, in the order of the text."""
    straight = text.translate(APOSTROPHES)
    found: list[tuple[int, int]] = []
    for start, end in _blocks(straight):
        bullet = _BULLET.match(straight[start:end])
        begin = start + (bullet.end() if bullet is not None else 0)
        for stop in (*_stops(straight, begin, end), end):
            run = straight[begin:stop]
            if any(letter.isalnum() for letter in run):
                lead = len(run) - len(run.lstrip())
                found.append((begin + lead, begin + len(run.rstrip())))
                begin = stop
    return tuple(found)


def _blocks(text: str) -> list[tuple[int, int]]:
    """Stretches that no sentence runs across: paragraphs, lines of a list, headlines."""
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n\r]*(?:\r\n|\n|\r|$)", text) if match.group()]
    found: list[tuple[int, int]] = []
    for start, end in lines:
        line = text[start:end]
        if not line.strip():
            found.append((start, end))
        elif found and text[found[-1][0] : found[-1][1]].strip() and _runs_on(text, found[-1], line):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [one for one in found if text[one[0] : one[1]].strip()]


def _runs_on(text: str, before: tuple[int, int], line: str) -> bool:
    """Whether a line goes on with the sentence of the one before: folded copy, not a headline and not a list."""
    last = text[before[0] : before[1]].rstrip().splitlines()[-1].rstrip()
    if _BULLET.match(line) or last.endswith((".", "!", "?", ":", '"')):
        return False
    return line.lstrip()[:1].islower() or last.endswith((",", ";")) or len(last) >= WRAPPED


def _stops(text: str, begin: int, end: int) -> list[int]:
    found = []
    for match in _END.finditer(text, begin, end):
        if match.group(3) is not None:
            if not text[begin : match.start()].rpartition(" ")[2].startswith(("www", "http")):
                found.append(match.end())
        elif _ends(text, begin, match, end):
            found.append(match.end())
    return found


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    rest = text[match.end() : end].lstrip()
    if not rest:
        return True
    after = rest.lstrip("\"'([")[:1]
    if after.islower() or rest[:1] in ",;:-–—)":
        return False
    if match.group(1) != "." or match.group(2):
        return True
    before = text[begin : match.start()]
    word = re.split(r"[\s(\"']", before)[-1]
    if word.lower().replace(".", "") in ("am", "pm") or not word:
        return True
    if _LETTER.search(before):
        return before[-1:] == "I" and after.isupper() and before[-2:-1] == " "
    return word.lower().rstrip(".") not in SHORT
