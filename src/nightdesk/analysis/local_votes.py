"""Votes of several wards added up for one area, where some wards lie in it only in part: equal parts, and the bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from nightdesk.analysis.votes import Amounts
from nightdesk.register.party import PartyId

Ward = tuple[Mapping[PartyId, Amounts], int]
"""The votes of a ward, and in how many areas it lies."""


@dataclass(frozen=True, slots=True)
class LocalVote:
    """One party's local votes in a constituency by one convention."""

    party: PartyId
    votes: Fraction
    """Those of a split ward in equal parts for each constituency it lies in."""
    low: Fraction
    """With none of its votes in split wards."""
    high: Fraction
    """With all of them."""
    share: Fraction | None
    """Of 1, of `votes`; None where nobody has a vote."""
    share_low: Fraction | None
    """The least it can be: none of its own votes in split wards lie in the constituency, all of the others' do."""
    share_high: Fraction | None
    place: int | None
    """From 1, equal votes sharing a place; None where it hangs on where the votes of split wards lie."""
    then: Fraction | None
    """Share at the general election, of 1; None unless one candidate stood for it."""

    @property
    def change(self) -> Fraction | None:
        """Local share less the share at the general election: two kinds of election, and no swing."""
        return None if self.share is None or self.then is None else self.share - self.then


def local_votes(
    wards: Iterable[Ward],
    *,
    place: int,
    unit: int,
    names: Mapping[PartyId, str],
    then: Callable[[PartyId], Fraction | None],
) -> tuple[LocalVote, ...]:
    """Every party, most votes first, then by name. `place`: of the convention in `Amounts`; `unit`: of its parts in a vote."""
    found = list(wards)
    parts = lcm(*(lies_in for _, lies_in in found)) if found else 1
    equal: dict[PartyId, int] = {}
    low: dict[PartyId, int] = {}
    high: dict[PartyId, int] = {}
    for amounts, lies_in in found:
        for party, four in amounts.items():
            count = four[place]
            equal[party] = equal.get(party, 0) + count * parts // lies_in
            low[party] = low.get(party, 0) + (count if lies_in == 1 else 0)
            high[party] = high.get(party, 0) + count
    cast, lowest, highest = sum(equal.values()), sum(low.values()), sum(high.values())
    order = sorted(equal, key=lambda party: (-equal[party], names.get(party, party), party))
    return tuple(
        LocalVote(
            party=party,
            votes=Fraction(equal[party], parts * unit),
            low=Fraction(low[party], unit),
            high=Fraction(high[party], unit),
            share=_part(equal[party], cast),
            share_low=_part(low[party], low[party] + highest - high[party]),
            share_high=_part(high[party], high[party] + lowest - low[party]),
            place=_place(party, low, high),
            then=then(party),
        )
        for party in order
    )


def gap(votes: Iterable[LocalVote], party: PartyId, other: PartyId) -> tuple[Fraction, Fraction, Fraction] | None:
    """One party's share less another's, of 1: with split wards in equal parts, and the least and the most it can be.

    None where one of the two has no candidate, or nobody a vote.
    """
    found = {one.party: one for one in votes}
    one, two = found.get(party), found.get(other)
    if one is None or two is None or one.share is None or two.share is None:
        return None
    rest = [one for one in found.values() if one.party not in (party, other)]
    rest_low, rest_high = sum((one.low for one in rest), Fraction(0)), sum((one.high for one in rest), Fraction(0))

    def extreme(mine: Fraction, theirs: Fraction, *, most: bool) -> Fraction:
        ahead = mine - theirs
        others = rest_low if (ahead > 0) == most else rest_high
        cast = mine + theirs + others
        return ahead / cast if cast else Fraction(0)

    return one.share - two.share, extreme(one.low, two.high, most=False), extreme(one.high, two.low, most=True)


def _part(count: int, whole: int) -> Fraction | None:
    return Fraction(count, whole) if whole else None


def _place(party: PartyId, low: Mapping[PartyId, int], high: Mapping[PartyId, int]) -> int | None:
    """One more than the parties ahead of it over the whole range; None where another may or may not be ahead."""
    surely = sum(count > high[party] for count in low.values())
    perhaps = sum(count > low[party] for other, count in high.items() if other != party)
    return 1 + surely if surely == perhaps else None
