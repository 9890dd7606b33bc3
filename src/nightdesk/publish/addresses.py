"""The one table of addresses: what path each kind of document has. Pages link through it, web and bake serve by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlencode

PATTERNS: Mapping[str, str] = {
    "front": "/",
    "councils": "/councils",
    "council": "/council/{slug}",
    "ballot": "/ballot/{ballot}",
    "parties": "/parties",
    "party": "/party/{party}",
    "region": "/region/{region}",
    "changes": "/changes",
    "story": "/story",
    "story_of": "/story/{of}",
    "analysis": "/analysis",
    "battleground": "/battleground",
    "watch": "/watch",
    "expected": "/expected",
    "share": "/share",
    "national": "/national",
    "referendum": "/referendum",
    "flow": "/flow",
    "efficiency": "/efficiency",
    "constituencies": "/constituencies",
    "candidacy": "/candidacy",
    "defections": "/defections",
    "notable": "/notable",
    "constituency": "/constituency/{constituency}",
    "check": "/check",
    "entries": "/entries",
    "conflicts": "/conflicts",
    "problems": "/problems",
    "method": "/method",
    "about": "/about",
}
"""Path pattern by kind of document."""

_NAMES = re.compile(r"\{(\w+)\}")
_MATCHERS = {kind: re.compile(_NAMES.sub(r"(?P<\1>[^/]+)", pattern) + r"\Z") for kind, pattern in PATTERNS.items()}


def address(kind: str, names: Mapping[str, str] | None = None, query: Mapping[str, str] | None = None) -> str:
    """Address of one document: its path with the names filled in, and the query if there is one."""
    given = names or {}
    path = _NAMES.sub(lambda found: quote(given[found[1]], safe=""), PATTERNS[kind])
    return f"{path}?{urlencode(query)}" if query else path


def recognise(path: str) -> tuple[str, dict[str, str]] | None:
    """Kind and names behind a path that is already unquoted, or None where no document has it."""
    for kind, matcher in _MATCHERS.items():
        found = matcher.match(path)
        if found:
            return kind, found.groupdict()
    return None


def region_slug(region: str) -> str:
    """`yorkshire-and-the-humber` of a region's name."""
    return re.sub(r"[^a-z0-9]+", "-", region.lower()).strip("-")
