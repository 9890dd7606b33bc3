"""Reads mySociety's register of authorities for what joins them: former codes, districts of counties, successors."""

from __future__ import annotations

import csv
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

FILE = "councils/local-authorities.csv"
WRONG_COUNTY = {"FOR": "SFK"}
"""Districts the register has in another county than their own: Forest Heath, of Suffolk, stands there under Surrey."""


@dataclass(frozen=True, slots=True)
class _Authority:
    code: str
    """Of three letters."""
    gss: str
    former: tuple[str, ...]
    county: str
    """Three letters of the county it lies in, or empty."""
    successor: str
    """Three letters of the authority that took its place, or empty."""


@dataclass(frozen=True, slots=True)
class Authorities:
    """The register as far as it is at hand: empty where the file is missing, and then every code stands for itself."""

    all: tuple[_Authority, ...] = ()

    def counted_as(self, gss: str, known: Container[str]) -> str:
        """The code among `known` that an authority had or has: its own, a former one, or its present one; else empty."""
        if gss in known:
            return gss
        for one in self.all:
            if gss == one.gss or gss in one.former:
                return next((code for code in (one.gss, *one.former) if code in known), "")
        return ""

    def beneath(self, gss: str, known: Container[str]) -> tuple[str, ...]:
        """Codes among `known` of the districts a county covers, and of the authorities a new one took the place of.

        In the order of the register. A county the new authority took the place of has no area of its own, its districts have.
        """
        own = next((one.code for one in self.all if gss == one.gss), "")
        if not own:
            return ()
        found = (one for one in self.all if own in (one.county, one.successor))
        return tuple(dict.fromkeys(code for one in found if (code := self.counted_as(one.gss, known))))


def read_authorities(data: Path) -> Authorities:
    """Every authority, standing or abolished."""
    with (data / FILE).open(encoding="utf-8-sig", newline="") as file:
        return Authorities(
            tuple(
                _Authority(
                    row["local-authority-code"],
                    row["gss-code"],
                    tuple(row["former-gss-codes"].replace(",", " ").split()),
                    WRONG_COUNTY.get(row["local-authority-code"], row["county-la"]),
                    row["replaced-by"],
                )
                for row in csv.DictReader(file)
            )
        )
