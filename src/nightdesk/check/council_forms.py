"""Every usual way of naming a council of the night: short, long, with its title and without."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nightdesk.check.pieces import form_of
from nightdesk.check.word_lists import word_list
from nightdesk.register.council import Council

SHORTER = """
barking-and-dagenham: Barking & Dagenham, Barking, LBBD
basingstoke-and-deane: Basingstoke
birmingham: Brum
blackburn-with-darwen: Blackburn, Blackburn & Darwen, Blackburn and Darwen
cannock-chase: Cannock
city-of-lincoln: City of Lincoln
great-yarmouth: Yarmouth, Gt Yarmouth
hammersmith-and-fulham: H&F, H and F, Hammersmith, LBHF
huntingdonshire: Hunts, Huntingdon
kensington-and-chelsea: K&C, K and C, RBKC, Kensington
kingston-upon-hull: Hull
kingston-upon-thames: Kingston, Kingston on Thames, RBK
milton-keynes: MK
newcastle-under-lyme: Newcastle under Lyme, Newcastle-under-Lyne
newcastle-upon-tyne: Newcastle, Newcastle on Tyne
north-east-lincolnshire: NE Lincolnshire, North East Lincs, NE Lincs, North-East Lincolnshire
north-hertfordshire: North Herts, N Herts
north-tyneside: N Tyneside
nuneaton-and-bedworth: Nuneaton
reigate-and-banstead: Reigate
richmond-upon-thames: Richmond, Richmond on Thames
south-cambridgeshire: South Cambs, S Cambs, South Cambridge
south-lakeland: South Lakes
south-tyneside: S Tyneside
southend-on-sea: Southend
st-albans: Saint Albans
st-helens: Saint Helens
three-rivers: 3 Rivers
tower-hamlets: LBTH
tunbridge-wells: Royal Tunbridge Wells
welwyn-hatfield: Welwyn and Hatfield, Welwyn & Hatfield, Welwyn
west-lancashire: West Lancs, W Lancs, W Lancashire
west-oxfordshire: West Oxon, W Oxfordshire
"""
"""Short forms in use beside the name itself. 'Newcastle' alone is the one upon Tyne, as newspapers have it."""
SHARED = {"newcastle": ("newcastle-upon-tyne", "newcastle-under-lyme")}
"""Forms that may mean another council too, likeliest first."""
BEFORE = (
    "the london borough of", "london borough of", "the royal borough of", "royal borough of", "the metropolitan borough of",
    "metropolitan borough of", "the city of", "city of", "the borough of", "borough of", "the district of", "district of",
    "the town of", "town of", "the council of", "the city and borough of", "the london borough council of",
)  # fmt: skip
AFTER = (
    "council", "city council", "borough council", "district council", "metropolitan borough council",
    "metropolitan district council",
    "metropolitan council", "london borough council", "town council", "unitary council", "mbc", "bc", "dc", "mdc", "lbc",
    "local authority", "city",
)  # fmt: skip
"""Words after the name that belong to it. `city` and `council` are taken only where they are no part of what follows."""
CITIES = word_list(
    """
    birmingham bradford cambridge carlisle city-of-lincoln coventry derby exeter kingston-upon-hull leeds liverpool
    manchester newcastle-upon-tyne norwich oxford peterborough plymouth portsmouth preston salford sheffield southampton
    st-albans sunderland wakefield westminster winchester wolverhampton worcester
    """
)
"""Councils of a city (letters patent in force in 2018): 'the city' can mean no other of the night's."""


def forms_of(text: str) -> str:
    """A name as it is looked up: the forms of its words, with one blank between."""
    return " ".join(form_of(word) if word != "&" else "and" for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*['’]?|&", text))


def council_names(council: Council) -> tuple[str, ...]:
    """The names it goes by, without its title."""
    written = [council.name, *_shorter().get(council.slug, ())]
    plain = council.name.replace("-", " ")
    for word, other in ((" upon ", " on "), (" and ", " & "), ("St ", "St. ")):
        if word in plain or plain.startswith(word):
            written.append(plain.replace(word, other))
    return tuple(dict.fromkeys(written))


def council_keys(councils: Iterable[Council]) -> dict[str, tuple[str, ...]]:
    """Slugs by each form of a name, likeliest first; with and without what stands before it as a title."""
    found: dict[str, tuple[str, ...]] = {}
    for council in councils:
        for key in dict.fromkeys(forms_of(name) for name in council_names(council)):
            for full in (key, *(f"{title} {key}" for title in BEFORE)):
                found.setdefault(full, (council.slug,))
    for key, slugs in SHARED.items():
        there = tuple(slug for slug in slugs if any(one.slug == slug for one in councils))
        if there:
            found[key] = there
    return found


def _shorter() -> dict[str, tuple[str, ...]]:
    lines = (line.partition(":") for line in SHORTER.strip().splitlines())
    return {slug: tuple(name.strip() for name in names.split(",")) for slug, _, names in lines}
