"""Votes of parties: shares, leads, who had most, swing. A convention that is not named is looked at under all three."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.row import Ground, Outcome, Read, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import ENGLAND, Subject

PLACES = ("ward", "council", "region", "several", "england")


def share(g: Ground) -> Iterable[Read] | None:
    """So much of the vote."""
    q, party, place = g.quantity(), g.party(), g.area(*PLACES)
    if q is None or party is None or place is None or q.how != "share" or q.points:
        return None
    found: list[Read] = [claim("vote_share", place, party, says=q.says())]
    other, more = g.party("other"), g.quantity("q2")
    if other and more:
        found.append(claim("vote_share", place, other, says=more.says()))
    return found


def votes(g: Ground) -> Iterable[Read] | None:
    q, party, place = g.quantity(), g.party(), g.area(*PLACES)
    if q is None or party is None or place is None or q.how != "number" or q.noun != "votes" or q.more:
        return None
    return [claim("party_votes", place, party, says=q.says())]


def most(g: Ground) -> Iterable[Read] | None:
    """'won the popular vote', 'took most votes'."""
    party, places = g.party(), g.places(*PLACES) or g.each_area(*PLACES)
    return [claim("most_votes", one, is_=party) for one in places] or None if party else None


def lead(g: Ground) -> Iterable[Read] | None:
    """More votes than another; by so many points."""
    party, other, place = g.party(), g.party("other"), g.area(*PLACES)
    if party is None or other is None or place is None:
        return None
    q = g.quantity()
    if q is not None and q.how != "share":
        return None
    said = q.says() if q is not None else Says("more_than", 0)
    return [claim("vote_lead", place, party, says=said, other=other)]


def behind(g: Ground) -> Iterable[Read] | None:
    party, other, place = g.party(), g.party("other"), g.area(*PLACES)
    if party is None or other is None or place is None:
        return None
    q = g.quantity()
    said = q.says(-1) if q is not None and q.how == "share" else Says("less_than", 0)
    return [claim("vote_lead", place, party, says=said, other=other)]


def rank(g: Ground) -> Iterable[Read] | None:
    party, place, ordinal = g.party(), g.area(*PLACES), g.item("ordinal")
    if party is None or place is None or ordinal is None or ordinal.number is None:
        return None
    each = Claim("vote_share", Subject(), Says("at_least", 0))
    return [
        Claim(
            "rank_of",
            Subject(place, party),
            Says("is", int(ordinal.number)),
            universe=Universe("party", Subject(place)),
            each=each,
        )
    ]


def swing(g: Ground) -> Iterable[Read] | None:
    party, other = g.party(), g.party("other")
    places = g.places(*PLACES) or g.each_area(*PLACES)
    if party is None or other is None or not places:
        return None
    q = g.quantity()
    said = q.says() if q is not None and q.how == "share" else Says("more_than", 0)
    return [claim("swing", one, party, says=said, other=other) for one in places]


def change(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        q, party, place = g.quantity(), g.party(), g.area(*PLACES)
        if party is None or place is None or (q is not None and (q.how != "share" or not q.points)):
            return None
        said = q.says(sign) if q is not None else Says("more_than" if sign > 0 else "less_than", 0)
        return [claim("share_change", place, party, says=said)]

    return build


def everywhere(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [Outcome("unknown", "shares of every place were not looked at")] if party and g.area() == ENGLAND else None
