"""Of which constituencies, and by which convention, local votes beside the general election are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.analysis.constituency import ConstituencyBeside, LeadState, constituencies
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.night import Night
from nightdesk.publish.answers.share_asked import convention_named, region_named
from nightdesk.publish.question import Options

OPTIONS = ("region", "convention")
STATE_WORDS: Mapping[LeadState, str] = {
    "leads": "leads",
    "level": "level",
    "cannot_be_told": "cannot be told",
    "not_yet": "not yet",
    "not_set_beside": "too few wards vote",
}


@dataclass(frozen=True, slots=True)
class ConstituenciesAsked:
    """What is asked, and the constituencies it is asked of."""

    region: str
    convention: Convention
    date: str
    found: tuple[ConstituencyBeside, ...]
    unplaced: int
    compared: tuple[ConstituencyBeside, ...]
    """Those set beside their general election."""
    others_lead: tuple[ConstituencyBeside, ...]
    """Those in which another party than the member's leads on local votes."""


def constituencies_asked(night: Night, options: Options) -> ConstituenciesAsked:
    """What the options ask. Refused where one of them makes no sense."""
    region, convention = options.get("region", ""), options.get("convention", "")
    every = constituencies(night.scene)
    name = region_named(night, region) if region else ""
    by = convention_named(convention) if convention else CONVENTIONS[0]
    found = tuple(one for one in every.beside if name in ("", one.seat.region))
    compared = tuple(one for one in found if one.set_beside)
    led = [(one, one.leaders[by]) for one in compared]
    return ConstituenciesAsked(
        region=name,
        convention=by,
        date=every.date,
        found=found,
        unplaced=len(every.unplaced),
        compared=compared,
        others_lead=tuple(one for one, leader in led if leader is not None and leader != one.member),
    )
