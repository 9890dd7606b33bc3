"""The language of patterns. A pattern is words and elements with blanks between, and must fit a whole clause:

`P` a party, `P.noc`, `P=other` (kept under the name `other`); `L.council`, `L.ward`, `L.area`, `L.constituency`; `W` a person;
`Q.seats`, `Q.votes`, `Q` a quantity; `V.gain` a verb of that sense (`V.gain.had`: of both); `T` a time, `T.clock`; `O` an
ordinal;
`D` odds; a word stands for itself, `from/off` for either; `[ … ]` may be there or not; `( … | … )` is either; `{ … | … }` any
number of them in any order; `~` up to three words of whatever kind, none of them a name, a figure or a denial.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nightdesk.check.items import Item

NAMES: Mapping[str, str] = {
    "P": "party",
    "L": "place",
    "W": "person",
    "Q": "q",
    "V": "verb",
    "T": "when",
    "O": "ordinal",
    "D": "odds",
}
_FIXED = {"[": "(?:", "]": ")?", "(": "(?:", "|": "|", ")": ")", "{": "(?:", "}": ")*", "~": "(?:<w [^<>]*>){0,3}?"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, made ready."""

    written: str
    compiled: re.Pattern[str]
    words: frozenset[str]


@lru_cache(None)
def pattern(written: str) -> Pattern:
    """A pattern as written, made ready."""
    made, words = [], set()
    explicit = {token.partition("=")[2] for token in written.split() if "=" in token}
    names: set[str] = set()
    for token in written.split():
        if token in _FIXED:
            made.append(_FIXED[token])
        elif token[0] in NAMES and (len(token) == 1 or token[1] in ".="):
            element, _, name = token.partition("=")
            kind, *features = element.split(".")
            given = bool(name)
            name = name or NAMES[kind]
            while name in names or (not given and name in explicit):
                name += "_"
            names.add(name)
            asked = "".join(rf"(?=[^<>]* {re.escape(one)}[ >])" for one in features)
            made.append(rf"(?P<{name}><{kind}{asked}[^<>]*>)")
        else:
            options = token.split("/")
            words.update(options)
            either = "|".join(map(re.escape, options))
            made.append(rf"<[wm] (?:(?:{either})(?: [^<> ]+)?|[^<> ]+ (?:{either}))>")
    return Pattern(written, re.compile("".join(made)), frozenset(words))


def written_as(items: Sequence[Item]) -> tuple[str, tuple[int, ...]]:
    """Items as the text that patterns match, and where in it each begins."""
    out, starts, at = [], [], 0
    for item in items:
        if item.type in ("w", "mark"):
            one = f"<{'w' if item.type == 'w' else 'm'} {' '.join(sorted(item.features))}>"
        else:
            one = f"<{item.type} {' '.join(sorted(item.features))}>" if item.features else f"<{item.type} >"
        starts.append(at)
        out.append(one)
        at += len(one)
    return "".join(out), tuple(starts)


def matched(found: re.Match[str], items: Sequence[Item], starts: Sequence[int]) -> dict[str, Item]:
    """The items under their names."""
    named = {name: items[starts.index(found.start(name))] for name in found.re.groupindex if found.group(name) is not None}
    for name in ("when_", "when__", "when___"):
        if name in named:
            named.setdefault("when", named[name])
    return named
