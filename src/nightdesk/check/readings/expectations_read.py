"""What was expected: favourites, odds, polls, upsets, national projections."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.items import Item
from nightdesk.check.readings.row import Ground, Read, claim
from nightdesk.claims.subject import ENGLAND, Place


def _day(g: Ground) -> str | None:
    when = g.item("when")
    return when.when[:10] if when is not None and when.when else None


def _markets(g: Ground) -> tuple[Place, ...]:
    return g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")


def _price(item: Item) -> str:
    number = item.number
    if number is None:
        return ""
    text = item.text
    return "evens" if number == 1 and "/" not in text and "-" not in text else f"{number.numerator}/{number.denominator}"


def favourite(g: Ground) -> Iterable[Read] | None:
    """The bookmakers' favourite to win councils, with odds where they are told."""
    party, places = g.party(), _markets(g)
    if party is None or not places:
        return None
    day = _day(g)
    found: list[Read] = [claim("favourite", one, is_=party, day=day) for one in places]
    if g.party("other"):  # 'to take it from the Tories' says who had it
        found += [claim("control_before", one, is_=g.party("other")) for one in places]
    odds = g.item("odds")
    if odds is not None:
        found += [claim("odds", one, party, is_=_price(odds), day=day) for one in places]
    if "on" in g.items:
        found += [claim("odds_on", one, party, is_=True, day=day) for one in places]
    return found


def odds(g: Ground) -> Iterable[Read] | None:
    party, places, item = g.party(), _markets(g), g.item("odds")
    if party is None or not places or item is None:
        return None
    return [claim("odds", one, party, is_=_price(item), day=_day(g)) for one in places]


def next_general(g: Ground) -> Iterable[Read] | None:
    """Favourites for most seats at the next general election, at decimal odds."""
    party, q = g.party(), g.quantity()
    if party is None:
        return None
    found: list[Read] = [claim("favourite", ENGLAND, is_=party)]
    other, q2 = g.party("other"), g.quantity("q2")
    for one, price in ((party, q), (other, q2)):
        if one is not None and price is not None:
            found.append(
                claim("odds", ENGLAND, one, is_=f"{float(price.value):g}" if price.value.denominator > 1 else f"{price.value}")
            )
    return found


def poll(g: Ground) -> Iterable[Read] | None:
    """'The last YouGov poll had Labour on 51% in London and the Tories on 29%.'"""
    party, q, place = g.party(), g.quantity(), g.area("region", "council", "england", default=Place("region", "London"))
    if party is None or q is None or q.how != "share" or place is None:
        return None
    if "area" in g:
        place = (*g.places("region", "council", name="area"), place)[0]
    day = _day(g)
    found: list[Read] = [claim("poll_share", place, party, says=q.says(), day=day)]
    other, q2 = g.party("other"), g.quantity("q2")
    return [*found, claim("poll_share", place, other, says=q2.says(), day=day)] if other and q2 else found


def upset(g: Ground) -> Iterable[Read] | None:
    """'failed to cause an upset in Westminster': the favourite was not beaten."""
    places = _markets(g)
    return [claim("favourite_beaten", one, is_=True) for one in places] or None


PNS, NEV = "projected_national_share", "national_equivalent_vote"
