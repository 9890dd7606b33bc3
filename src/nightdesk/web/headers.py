"""What the headers of a request say: whom it is meant for, what its reader has already, what packing he takes."""

from __future__ import annotations

import re

HERE = frozenset({"127.0.0.1", "localhost", "::1"})
"""Names of this machine that nobody else can point elsewhere."""
_HOST = re.compile(r"(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[^\s:/@\[\]]+))(?::[0-9]{0,5})?", re.IGNORECASE)
_NOUGHT = re.compile(r"0(\.0{0,3})?")


def meant_for_us(host: str, ours: frozenset[str]) -> bool:
    """True where a Host header names one of our own hosts, on any port.

    A page from elsewhere can have its own name point at this machine, and would then pass for one of these pages; its
    name is what gives it away.
    """
    found = _HOST.fullmatch(host)
    return found is not None and (found["six"] or found["name"]).lower() in HERE | ours


def takes_gzip(accepted: str) -> bool:
    """True where an Accept-Encoding header takes gzip: named, or by `*`, and not at a quality of nought."""
    quality: dict[str, bool] = {}
    for part in accepted.split(","):
        coding, *parameters = (one.strip().lower() for one in part.split(";"))
        qualities = [one[2:].strip() for one in parameters if one.startswith("q=")]
        quality[coding] = not any(_NOUGHT.fullmatch(one) for one in qualities)
    return quality.get("gzip", quality.get("x-gzip", quality.get("*", False)))


def has_already(held: str, tag: str) -> bool:
    """True where an If-None-Match header lists the tag. Weak or strong is all one: the comparison for reading is weak."""
    return tag.removeprefix("W/") in (one.strip().removeprefix("W/") for one in held.split(","))


def takes_any(held: str) -> bool:
    """True where an If-None-Match header holds for whatever there is."""
    return held.strip() == "*"
