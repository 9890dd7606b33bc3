"""What names of areas of England mean: regions, parts of the country, counties. Each in its wider and its narrower meaning.

Regions are those of the Office for National Statistics; the parts are made of them. Metropolitan counties and their districts:
Local Government Act 1972, Schedule 1, Part I. A district's county: mySociety’s register of local authorities (CC BY 4.0), but
for Forest Heath, which is of Suffolk. Unitary authorities, and counties none of whose councils is here, by the Lieutenancies
Act 1997, Schedule 1: Southend is in Essex whoever runs its schools. Inner London has two meanings: the twelve boroughs of the
London Government Act 1963, and the Office for National Statistics’ fourteen, Haringey and Newham in and Greenwich out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Codes = tuple[tuple[str, int, int], ...]
"""Codes of authorities, as runs: kind, first and last number. The codes of districts run county by county."""

NORTH = ("North East", "North West", "Yorkshire and The Humber")
MIDLANDS = ("East Midlands", "West Midlands")
SOUTH, SOUTH_AT_MOST = ("South East", "South West"), ("South East", "South West", "London", "East of England")
REGIONS = (*NORTH, *MIDLANDS, "East of England", "London", *SOUTH)

COUNTIES: Mapping[str, Codes] = {
    "berkshire": (("E06", 38, 39), ("E06", 41, 41)),
    "buckinghamshire": (("E06", 42, 42), ("E07", 4, 7)),
    "cambridgeshire": (("E06", 31, 31), ("E07", 8, 12)),
    "cheshire": (("E06", 6, 6),),
    "cumbria": (("E07", 26, 31),),
    "derbyshire": (("E06", 15, 15), ("E07", 32, 39)),
    "devon": (("E06", 26, 26), ("E07", 40, 47)),
    "dorset": (("E07", 48, 53),),
    "durham": (("E06", 1, 1),),
    "east riding of yorkshire": (("E06", 10, 10),),
    "east sussex": (("E07", 61, 65),),
    "essex": (("E06", 33, 34), ("E07", 66, 77)),
    "gloucestershire": (("E07", 78, 83),),
    "greater london": (("E09", 1, 33),),
    "greater manchester": (("E08", 1, 10),),
    "hampshire": (("E06", 44, 45), ("E07", 84, 94)),
    "hertfordshire": (("E07", 95, 104), ("E07", 240, 243)),
    "kent": (("E07", 105, 116),),
    "lancashire": (("E06", 8, 8), ("E07", 117, 128)),
    "leicestershire": (("E07", 129, 135),),
    "lincolnshire": (("E06", 12, 12), ("E07", 136, 142)),
    "merseyside": (("E08", 11, 15),),
    "norfolk": (("E07", 143, 149),),
    "north yorkshire": (("E07", 163, 169),),
    "northamptonshire": (("E07", 150, 156),),
    "nottinghamshire": (("E07", 170, 176),),
    "oxfordshire": (("E07", 177, 181),),
    "somerset": (("E07", 187, 191), ("E07", 246, 246)),
    "south yorkshire": (("E08", 16, 19),),
    "staffordshire": (("E07", 192, 199),),
    "suffolk": (("E07", 200, 206), ("E07", 244, 245)),
    "surrey": (("E07", 207, 217),),
    "tyne and wear": (("E08", 20, 24), ("E08", 37, 37)),
    "warwickshire": (("E07", 218, 222),),
    "west midlands": (("E08", 25, 31),),
    "west sussex": (("E07", 223, 229),),
    "west yorkshire": (("E08", 32, 36),),
    "wiltshire": (("E06", 30, 30),),
    "worcestershire": (("E07", 234, 239),),
    **dict.fromkeys(("bedfordshire", "bristol", "cornwall", "herefordshire", "isle of wight"), ()),
    **dict.fromkeys(("northumberland", "rutland", "shropshire"), ()),
}
"""By name, lower case. The code of a council that is in none is not known here."""

INNER_BY_STATUTE = (7, 11, 12, 13, 19, 20, 22, 23, 28, 30, 32, 33)
"""Camden, Greenwich, Hackney, Hammersmith and Fulham, Islington, Kensington and Chelsea, Lambeth, Lewisham, Southwark, Tower
Hamlets, Wandsworth, Westminster."""
INNER_BY_STATISTICS = (7, 12, 13, 14, 19, 20, 22, 23, 25, 28, 30, 32, 33)
"""Less the City, which elects no borough council."""


@dataclass(frozen=True, slots=True)
class Area:
    """One meaning of a name: whole regions, or whole counties, or London boroughs by number."""

    meaning: str
    """In words, for a reader."""
    regions: tuple[str, ...] = ()
    counties: tuple[str, ...] = ()
    boroughs: tuple[int, ...] | None = None


def meanings(name: str) -> tuple[Area, Area] | None:
    """The wider and the narrower meaning of a name, the same twice where it has one; None of a name that is not known."""
    asked = _plain(name)
    if asked in _NAMED:
        return _NAMED[asked]
    region = next((one for one in REGIONS if _plain(one) == asked), None)
    if region:
        return _both(Area(f"the region {region}", (region,)))
    return _both(Area(f"the county of {name}", counties=(asked,))) if asked in COUNTIES else None


def county_of(gss: str) -> str | None:
    """The county of an authority by its code; None where it is not known here."""
    kind, number = gss[:3], int(gss[3:])
    for county, codes in COUNTIES.items():
        if any(kind == one and first <= number <= last for one, first, last in codes):
            return county
    return None


def _plain(name: str) -> str:
    """As names are compared: `the North-West of England` is `north west`."""
    words = name.casefold().replace("-", " ").replace("&", "and").split()
    while words and words[0] in ("the", "county"):
        words = words[1:]
    if words[-2:] == ["of", "england"] and words != ["east", "of", "england"]:
        words = words[:-2]
    return " ".join(words[:-1] if len(words) > 1 and words[-1] == "england" and words[-2] != "of" else words)


def _both(area: Area) -> tuple[Area, Area]:
    return area, area


def _inner(boroughs: set[int], meaning: str) -> Area:
    return Area(meaning, boroughs=tuple(sorted(boroughs)))


_ALL = set(range(2, 34))
_EITHER = set(INNER_BY_STATUTE) | set(INNER_BY_STATISTICS)
_BOTH = set(INNER_BY_STATUTE) & set(INNER_BY_STATISTICS)
_LONDON = _both(Area("Greater London", ("London",)))
_NORTH = _both(Area("the regions North East, North West and Yorkshire and The Humber", NORTH))
_SOUTH = (
    Area("the regions South East and South West, London and the East of England", SOUTH_AT_MOST),
    Area("the regions South East and South West", SOUTH),
)
_YORKSHIRE = ("north yorkshire", "south yorkshire", "west yorkshire", "east riding of yorkshire")
_NAMED: Mapping[str, tuple[Area, Area]] = {
    "england": _both(Area("England", REGIONS)),
    "north": _NORTH,
    "northern": _NORTH,
    "midlands": _both(Area("the regions East Midlands and West Midlands", MIDLANDS)),
    "south": _SOUTH,
    "southern": _SOUTH,
    "east": _both(Area("the region East of England", ("East of England",))),
    "capital": _LONDON,
    "london": _LONDON,
    "greater london": _LONDON,
    "inner london": (
        _inner(_EITHER, "inner London by the Act of 1963 or by the statisticians"),
        _inner(_BOTH, "inner London by both"),
    ),
    "outer london": (
        _inner(_ALL - _BOTH, "outer London by the Act of 1963 or by the statisticians"),
        _inner(_ALL - _EITHER, "outer London by both"),
    ),
    "west midlands": (
        Area("the region West Midlands", ("West Midlands",)),
        Area("the metropolitan county of West Midlands", counties=("west midlands",)),
    ),
    "yorkshire": (
        Area("the region Yorkshire and The Humber", ("Yorkshire and The Humber",)),
        Area("North, South and West Yorkshire and the East Riding", counties=_YORKSHIRE),
    ),
    "yorkshire and humberside": _both(Area("the region Yorkshire and The Humber", ("Yorkshire and The Humber",))),
    "yorkshire and humber": _both(Area("the region Yorkshire and The Humber", ("Yorkshire and The Humber",))),
    "sussex": _both(Area("East and West Sussex", counties=("east sussex", "west sussex"))),
    "east riding": _both(Area("the East Riding of Yorkshire", counties=("east riding of yorkshire",))),
    "east anglia": (
        Area("Norfolk, Suffolk and Cambridgeshire", counties=("norfolk", "suffolk", "cambridgeshire")),
        Area("Norfolk and Suffolk", counties=("norfolk", "suffolk")),
    ),
}
