"""Which council is meant, by code or by name, and what is known of it whatever the night: kind, region, place on the map.

The table is made from mySociety's register of local authorities (CC BY 4.0) and Open Innovations' hex map (MIT). How many
seats a council has and which of them are up belong to a night, and are not in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from nightdesk.intake.names import plain, slug
from nightdesk.problems import DeskError
from nightdesk.register import cells
from nightdesk.register.council import Kind
from nightdesk.register.tables import Table, read_table

SOURCE_ID = "uk-local-authorities"
_STYLE = re.compile(
    r"\b(?:(?:london |royal )?borough of|(?:city|county|council) of(?: the)?|city of|metropolitan|borough|district|city|county"
    r"|council|unitary|authority|ua|and|the)\b"
)


class EnglishCouncil(NamedTuple):
    """A council of England, standing or abolished. `from_` and `to` bound the nights on which it could elect."""

    council: str
    name: str
    gss: str
    former_gss: str
    region: str
    kind: Kind | Literal[""]
    """Empty only for a council that is not in the table."""
    from_: str
    to: str
    other_names: str
    hex_column: int | None
    hex_row: int | None


TABLE = Table(
    "english_councils.csv",
    EnglishCouncil,
    {
        "council": cells.slug,
        "name": cells.text,
        "gss": cells.text,
        "former_gss": cells.words,
        "region": cells.text,
        "kind": cells.one_of("london", "metropolitan", "unitary", "district", "county"),
        "from": cells.day_or_none,
        "to": cells.day_or_none,
        "other_names": cells.words,
        "hex_column": cells.number_or_none,
        "hex_row": cells.number_or_none,
    },
)


def find_council(*, name: str, gss: str = "", night: str) -> EnglishCouncil | None:
    """The council of that code, or failing that of that name or short name, which stood on the night; else None."""
    by_gss, by_slug, by_name = _indexes()
    for found in (by_gss.get(gss, ()), by_slug.get(name, ()), by_slug.get(slug(name), ()), by_name.get(_key(name), ())):
        standing = [one for one in found if one.from_ <= night and (not one.to or night < one.to)]
        if len(standing) == 1:
            return standing[0]
    return None


@cache
def english_councils() -> tuple[EnglishCouncil, ...]:
    """Every row of the table that ships beside this file."""
    councils, problems = read_table(Path(__file__).parent, TABLE)
    if problems:
        raise DeskError("The table of councils that ships with Nightdesk does not read.", problems)
    return councils


Index = Mapping[str, Sequence[EnglishCouncil]]


@cache
def _indexes() -> tuple[Index, Index, Index]:
    by_gss: dict[str, list[EnglishCouncil]] = {}
    by_slug: dict[str, list[EnglishCouncil]] = {}
    by_name: dict[str, list[EnglishCouncil]] = {}
    for one in english_councils():
        for code in (one.gss, *one.former_gss.split()):
            by_gss.setdefault(code, []).append(one)
        by_slug.setdefault(one.council, []).append(one)
        for key in {_key(name): None for name in (one.name, *one.other_names.split("; ")) if name}:
            by_name.setdefault(key, []).append(one)
    return by_gss, by_slug, by_name


def _key(name: str) -> str:
    """A name without what styles it: `Bristol, City Of` and `Bristol City Council` are both `bristol`."""
    return _STYLE.sub(" ", plain(name)).replace(" ", "")
