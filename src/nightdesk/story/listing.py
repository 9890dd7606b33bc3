"""Lists in which each party has its figure: seats won, seats on the council, changes, councils, shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.claims.desk import FIVE, OTHERS, Desk, Fact, PartyId, Place
from nightdesk.story.house_style import cardinal, counted, joined, listed, moved, number, party, share, together
from nightdesk.story.sentence import Words

ROWS: tuple[PartyId, ...] = (*FIVE, OTHERS)
"""As on a scoreboard."""
Asked = tuple[PartyId, Fact]


def asked(
    desk: Desk, kind: str, place: Place, parties: Iterable[PartyId] = ROWS, *, basis: str | None = None
) -> list[Asked] | None:
    """Figures of some parties, largest first; None where one of them has none."""
    found = [(one, desk.fact(kind, place, one, basis=basis)) for one in parties]
    known = [(one, fact) for one, fact in found if fact is not None]
    if len(known) < len(found) or not known:
        return None
    return sorted(known, key=lambda one: -one[1].value if not isinstance(one[1].value, str) else 0)


def sure(found: Iterable[Asked] | None) -> bool:
    """Whether nothing that is awaited can change any of the figures."""
    return found is not None and all(fact.sure for _, fact in found)


def won(desk: Desk, found: list[Asked] | None, verb: str = "have won", noun: Callable[[Fact], Words] = counted) -> Words | None:
    """`Labour have won 2,350 seats, the Conservatives 1,332 and the Lib Dems 536`. Those with nothing are left out."""
    some = [one for one in found or () if one[1].value]
    if not some:
        return None
    first, *rest = some
    parts = [_first(desk, first, verb, noun)]
    parts += [together(f"{party(desk, id).text} {cardinal(fact).text}", [cardinal(fact)]) for id, fact in rest]
    return listed(parts)


def _first(desk: Desk, one: Asked, verb: str, noun: Callable[[Fact], Words]) -> Words:
    figure = noun(one[1])
    return together(f"{party(desk, one[0]).text} {verb} {figure.text}", [figure])


def changes(desk: Desk, found: list[Asked] | None) -> Words | None:
    """`Labour are up 85 and the Lib Dems up 76, while the Conservatives are down 30 and UKIP down 127`."""
    ups = [one for one in found or () if one[1].number > 0]
    downs = [one for one in reversed(found or ()) if one[1].number < 0]
    sides = [side for side in (ups, downs) if side]
    if not sides:
        return None
    return joined([_side(desk, side) for side in sides], ", while ")


def _side(desk: Desk, side: list[Asked]) -> Words:
    first, *rest = side
    told = moved(first[1])
    parts = [together(f"{party(desk, first[0]).text} are {told.text}", [told])]
    parts += [together(f"{party(desk, id).text} {moved(fact).text}", [moved(fact)]) for id, fact in rest]
    return listed(parts)


def controls(desk: Desk, now: list[Asked] | None, change: dict[PartyId, Fact]) -> Words | None:
    """`Labour control 74 councils, as before, the Conservatives 46, down two, and the Lib Dems nine, up four`."""
    some = [one for one in now or () if one[1].value and one[0] in change]
    parts = []
    for place, (id, fact) in enumerate(some):
        figure = counted(fact) if place == 0 else cardinal(fact)
        by = change[id].number
        how = "unchanged" if by == 0 else f"{'up' if by > 0 else 'down'} {number(abs(by))}"
        verb = " control" if place == 0 else ""
        text = f"{party(desk, id).text}{verb} {figure.text} ({how})"
        parts.append(together(text, [figure, Words("", (change[id].claim,))]))
    return listed(parts) if parts else None


def shares(desk: Desk, found: list[Asked] | None, most: int = 4) -> Words | None:
    """`Labour have 44.0 per cent, the Conservatives 44.7 per cent …`, the largest few."""
    some = [one for one in found or () if one[1].value][:most]
    if not some:
        return None
    parts = []
    for place, (id, fact) in enumerate(some):
        figure = share(fact)
        parts.append(together(f"{party(desk, id).text} {'have ' if place == 0 else ''}{figure.text}", [figure]))
    return listed([Words(one.text, one.claims) for one in parts])
