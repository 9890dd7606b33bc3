"""Who gained, held, lost and runs councils, one by one and counted."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Ground, Read, claim, majority_of
from nightdesk.claims.claim import Says
from nightdesk.tally.control import NOC


def gained(g: Ground) -> Iterable[Read] | None:
    """Each council gained by the party, from the other where one is named."""
    party, other = g.party(), g.party("other")
    return [claim("councils_gained", one, party, other=other) for one in g.places("council")] if party else None


def won(g: Ground) -> Iterable[Read] | None:
    """Each council under the party now; gained too where it is said from whom."""
    party = g.party()
    if party is None:
        return None
    if g.party("other"):
        return gained(g)
    return [claim("control_after", one, is_=party) for one in g.places("council")]


def held(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("councils_held", one, party) for one in g.places("council")] if party else None


def held_in(g: Ground) -> Iterable[Read] | None:
    """'held off the Tories in Sutton'."""
    party = g.party()
    places = tuple(one for one in g.each_area("council"))
    return [claim("control_after", one, is_=party) for one in places if one.level == "council"] or None if party else None


def lost(g: Ground) -> Iterable[Read] | None:
    """Each council lost by the party, to the other where one is named."""
    party, other = g.party(), g.party("other")
    return [claim("councils_lost", one, party, other=other) for one in g.places("council")] if party else None


def lost_in(g: Ground) -> Iterable[Read] | None:
    party, other = g.party(), g.party("other")
    places = [one for one in g.each_area("council") if one.level == "council"]
    return [claim("councils_lost", one, party, other=other) for one in places] or None if party else None


def fell(g: Ground) -> Iterable[Read] | None:
    """Councils that changed hands: to whom, and from whom where that is told."""
    to, source = g.party(), g.party("other")
    councils = g.places("council")
    if to is not None:
        found = [claim("councils_gained", one, to, other=source) for one in councils]
        stated = g.party("before")
        return found + [claim("control_before", one, is_=stated) for one in councils if stated]
    return [claim("councils_lost", one, source) for one in councils] if source else None


def turned(g: Ground) -> Iterable[Read] | None:
    return fell(g)


def is_now(g: Ground) -> Iterable[Read] | None:
    """'is now hung', 'was Tory before polling day'."""
    parties = g.parties()
    q = g.quantity()
    if q is not None:
        parties = (q.party,) if q.party and q.how == "any" else ()
    if len(parties) != 1:
        return None
    when, verb = g.item("when"), g.item("verb")
    before = (when is not None and when.has("eve")) or (
        verb is not None and (verb.has("had") or verb.text.lower().startswith("having"))
    )
    return [claim("control_before" if before else "control_after", one, is_=parties[0]) for one in g.places("council")]


def was_before(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("control_before", one, is_=party) for one in g.places("council")] if party else None


def had_before(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("control_before", one, is_=party) for one in g.places("council") or g.each_area("council")] if party else None


def stayed(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("councils_held", one, party) for one in g.places("council")] if party else None


def nobody(g: Ground) -> Iterable[Read] | None:
    """No party in control."""
    places = g.places("council") or tuple(one for one in g.each_area("council") if one.level == "council")
    return [claim("control_after", one, is_=NOC) for one in places] or None


def majority_in(g: Ground) -> Iterable[Read] | None:
    """A party (or neither of several) has a majority in councils."""
    places = g.places("council") or tuple(one for one in g.each_area("council") if one.level == "council")
    item = g.items["party"]
    if len(item.parties) > 1:
        return [claim("control_after", one, is_=id) for one in places for id in item.parties] if g.denied else None
    party = g.party()
    if party is None or not places:
        return None
    found: list[Read] = [claim("control_after", one, is_=party) for one in places]
    q = g.quantity()
    if q is not None and len(places) == 1:
        found.append(majority_of(g, places[0], q.says()))
    return found


def short_of(g: Ground) -> Iterable[Read] | None:
    """Not won by the party, and not its own now."""
    party = g.party()
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    return [claim("control_after", one, says=Says("is_not", party)) for one in places] or None if party else None


def just_fell(g: Ground) -> Iterable[Read] | None:
    """'Plymouth fell.'"""
    return (
        changed_hands(g)
        if g.items["verb"].has("fall") and g.items["verb"].text.lower().endswith(("fell", "fall", "fallen", "falls", "hands"))
        else None
    )


def changed_hands(g: Ground) -> Iterable[Read] | None:
    found: list[Read] = []
    for one in g.places("council"):
        before = g.measured("control_before", claim("", one).subject).value
        if before is None:
            return None
        found.append(claim("control_after", one, says=Says("is_not", before)))
    to, source = g.party(), g.party("other")
    if to:
        return [claim("councils_gained", one, to, other=source) for one in g.places("council")]
    return found
