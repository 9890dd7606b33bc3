"""All that was known before the polls opened, beside the register: each fact dated, sourced and licensed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from nightdesk.context.area_constituencies import AreaPart
from nightdesk.context.constituencies import Constituency, ConstituencyWards, WardPlace
from nightdesk.context.control_history import CouncilYear
from nightdesk.context.earlier_contests import EarlierContest
from nightdesk.context.eu_vote import CountingArea
from nightdesk.context.expectations import Expectation
from nightdesk.context.members import Between, ListsDiffer, MembersListed
from nightdesk.context.national_shares import NationalShare
from nightdesk.context.prices import Quote
from nightdesk.context.statements import Statement
from nightdesk.register.roll import Source


@dataclass(frozen=True, slots=True)
class Context:
    """Mappings keep the order of the pack's files. An empty one is a night without that kind of fact: a question that
    needs it then answers that it cannot be asked, never with a nought."""

    sources: tuple[Source, ...] = ()
    areas: Mapping[str, CountingArea] = field(default_factory=dict)
    """By code of the authority as it stood at the referendum."""
    areas_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes of the counting areas each council of the night covers, by slug: one, but for a county."""
    constituencies: Mapping[str, Constituency] = field(default_factory=dict)
    """By code."""
    places: Mapping[str, tuple[WardPlace, ...]] = field(default_factory=dict)
    """By ballot id: more than one for a split ward."""
    wards_of: Mapping[str, ConstituencyWards] = field(default_factory=dict)
    """By code of the constituency."""
    history: Mapping[str, tuple[CouncilYear, ...]] = field(default_factory=dict)
    """By slug, oldest first."""
    quotes: tuple[Quote, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    national_shares: tuple[NationalShare, ...] = ()
    between: tuple[Between, ...] = ()
    members_listed: tuple[MembersListed, ...] = ()
    lists_differ: tuple[ListsDiffer, ...] = ()
    area_parts: Mapping[str, tuple[AreaPart, ...]] = field(default_factory=dict)
    """By code of the counting area: the constituencies it lies in."""
    earlier_contests: Mapping[str, tuple[EarlierContest, ...]] = field(default_factory=dict)
    """By ballot id, oldest first."""
    statements: tuple[Statement, ...] = ()

    def leave_share(self, council: str) -> Fraction | None:
        """Leave over all valid votes in a council, of 1; None where its counting areas are not known."""
        found = [self.areas[code] for code in self.areas_of.get(council, ())]
        valid = sum(one.remain + one.leave for one in found)
        return Fraction(sum(one.leave for one in found), valid) if valid else None


NO_CONTEXT = Context()
"""Of a night of which nothing is known beyond its register."""
