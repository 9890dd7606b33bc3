"""Every local authority of Great Britain as a national measure sees it: its size, and what is known of it before the count.

An authority is one in which the referendum of 2016 was counted. What a measure goes by is known of all of them, with or
without an election tonight:

- **Leave**, share of all valid votes at the referendum. Since 2017 the parties have gained and lost along it, and the places
with elections are not as the country is; it is the one characteristic Curtice and Fisher name for 2018 ("Calculating the
local elections projected national share in 2018", 2 May 2018).
- **Prior strength** of the Conservatives and of the Liberal Democrats, as shares of the votes of the three parties at the
last general election, Labour's being what is left. A party's change depends on where it starts from. The general election is
the one contest every authority has had; of the three parties' votes, so that Scotland and Wales, where nationalists take a
large part, lie among the English authorities and not beyond them, where a line would be followed blindly.
- **Metropolitan boroughs**, which elect by thirds, where the count is early and Labour strong; London is a region of its
own, the other kinds of council are taken together.
- **Region**, as an effect that is not fixed: a region without an election (Scotland, Wales) has none known, and adds doubt.

Votes of a constituency are divided among the authorities it lies in by wards, a split ward as half of one, each
authority's wards taken as equal in electors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.mixed_model import Layout
from nightdesk.analysis.ward_table import Bools, Floats, Ints
from nightdesk.context.context import Context
from nightdesk.context.eu_vote import CountingArea, Nation
from nightdesk.register.party import CON, LAB, LD, PartyId

THREE: tuple[PartyId, ...] = (CON, LAB, LD)
"""The parties measured; all others are what is left."""
BRITAIN: tuple[Nation, ...] = ("England", "Scotland", "Wales")
NATIONALISTS: tuple[PartyId, ...] = ("PP102", "PP77")
"""Scottish National Party, Plaid Cymru."""
COLUMNS = ("level", "leave", "con_strength", "ld_strength", "metropolitan")
"""What a change is a line in, the first being one throughout; the others are less their mean over Great Britain."""
LOOSE = (float("inf"), 8.0, 4.0, 4.0, 0.5)
"""Prior standard deviation of each coefficient over that of wards (some 7 points): 56 points of change from all Remain to all
Leave, 28 from none to all of the three parties' votes, 3½ between metropolitan and other councils. Wide enough to give way
to a few councils, narrow enough to say something before any has told."""
LONDON, METROPOLITAN, UNITARY, SHIRE = "london", "metropolitan", "unitary", "shire"
KINDS = (LONDON, METROPOLITAN, UNITARY, SHIRE)
_KIND = {"E06": UNITARY, "E07": SHIRE, "E08": METROPOLITAN, "E09": LONDON}
"""By the first three letters of an authority's code (Office for National Statistics). A district and its county are one."""


@dataclass(frozen=True, eq=False)
class GreatBritain:
    """`a` authorities."""

    areas: tuple[CountingArea, ...]
    row: Mapping[str, int]
    """By code."""
    weight: Floats
    """(a) Part of the electorate of Great Britain."""
    columns: Floats
    """(a, 5) By `COLUMNS`."""
    regions: tuple[str, ...]
    region: Ints
    """(a) Place in `regions`."""
    kinds: tuple[str, ...]
    """(a) One of `KINDS`, or empty in Scotland and Wales."""
    nationalist: Floats
    """(a) Share of the nationalists at the last general election, of 1."""
    no_strength: tuple[str, ...]
    """Codes of authorities whose strength is not known: taken as the mean's."""
    election: str
    """Day of the general election whose votes prior strength is."""


def great_britain(context: Context) -> GreatBritain | None:
    """The authorities of a context, made once; None where it lacks the referendum, the general election or the look-up."""
    return _KEPT.of(context)


def kind_of(area: str) -> str:
    """Kind of the council whose area has that code; empty outside England."""
    return _KIND.get(area[:3], "")


def layout_of(country: GreatBritain, context: Context, councils: tuple[str, ...], units: Ints) -> Layout:
    """How councils, some with a county's areas and some sharing one, lie in the country.

    A council of several areas has their mean, weighted by electors, and the region of the first. An area that two councils
    cover, a county and a district, counts for each of them by half.
    """
    found = [[country.row[code] for code in context.areas_of[slug] if code in country.row] for slug in councils]
    shared = Counter(row for rows in found for row in rows)
    weights = [country.weight[rows] / np.array([shared[row] for row in rows]) for rows in found]
    columns = [country.weight[rows] @ country.columns[rows] / country.weight[rows].sum() for rows in found]
    return Layout(
        columns=np.array(columns).reshape(len(councils), country.columns.shape[1]),
        region=np.array([country.region[rows[0]] for rows in found], dtype=np.int64),
        units=units,
        loose=np.array(LOOSE),
        aim_columns=country.weight @ country.columns,
        aim_regions=np.bincount(country.region, weights=country.weight, minlength=len(country.regions)).astype(float),
        aim_councils=np.array([one.sum() for one in weights]),
        aim_alone=float(sum(weight**2 for row, weight in enumerate(country.weight) if row not in shared)),
    )


def _made(context: Context) -> GreatBritain | None:
    areas = tuple(one for one in context.areas.values() if one.nation in BRITAIN)
    if not areas or not context.area_parts or not context.constituencies:
        return None
    electors = np.array([one.electorate for one in areas], dtype=float)
    weight = electors / electors.sum()
    strength, nationalist = _strength(context, areas, electors)
    unknown: Bools = np.isnan(strength[:, 0])
    metropolitan = np.array([kind_of(one.gss) == METROPOLITAN for one in areas], dtype=float)
    leave = np.array([float(one.leave_share) for one in areas])
    measured = np.column_stack([leave, strength, metropolitan])
    known = np.where(unknown[:, None], np.nan, measured)
    part = np.where(unknown, 0.0, weight)
    means = np.nansum(known * part[:, None], axis=0) / part.sum() if part.any() else np.zeros(measured.shape[1])
    regions = tuple(dict.fromkeys(one.region for one in areas))
    return GreatBritain(
        areas=areas,
        row={one.gss: row for row, one in enumerate(areas)},
        weight=weight,
        columns=np.column_stack([np.ones(len(areas)), np.nan_to_num(measured - means)]),
        regions=regions,
        region=np.array([regions.index(one.region) for one in areas], dtype=np.int64),
        kinds=tuple(kind_of(one.gss) for one in areas),
        nationalist=nationalist,
        no_strength=tuple(one.gss for one, lost in zip(areas, unknown, strict=True) if lost),
        election=next(iter(context.constituencies.values())).date,
    )


def _strength(context: Context, areas: tuple[CountingArea, ...], electors: Floats) -> tuple[Floats, Floats]:
    """(a, 2) Con and LD of the three parties' votes, NaN where not known; and (a) the nationalists of all votes."""
    wards: dict[str, float] = {}
    parts = [context.area_parts.get(one.gss, ()) for one in areas]
    sizes = [number / max(sum(part.in_all for part in found), 0.5) for number, found in zip(electors, parts, strict=True)]
    for size, found in zip(sizes, parts, strict=True):
        for part in found:
            wards[part.constituency] = wards.get(part.constituency, 0.0) + part.in_all * size
    places = {party: place for place, party in enumerate((*THREE, *NATIONALISTS))}
    polled = {}
    for code, seat in context.constituencies.items():
        votes = np.zeros(len(places) + 1)
        for one in seat.candidates:
            votes[places.get(one.party, len(places))] += one.votes
        polled[code] = votes
    strength, nationalist = np.full((len(areas), 2), np.nan), np.zeros(len(areas))
    for row, (size, found) in enumerate(zip(sizes, parts, strict=True)):
        votes = np.zeros(len(places) + 1)
        for part in found:
            if part.constituency in polled:
                votes = votes + polled[part.constituency] * (part.in_all * size / wards[part.constituency])
        three = votes[: len(THREE)].sum()
        if three:
            strength[row] = votes[0] / three, votes[2] / three
            nationalist[row] = votes[len(THREE) : len(places)].sum() / votes.sum()
    return strength, nationalist


_KEPT: KeptWith[Context, GreatBritain | None] = KeptWith(_made, most=8)
