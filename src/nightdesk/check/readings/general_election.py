"""The general election of 2017: who won constituencies, by how many, with how many votes, in which place."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Both, Ground, OneOf, Outcome, Read, claim
from nightdesk.check.token import Who
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Place


def seat(g: Ground, *, who: Who | None = None) -> Place | None:
    """The constituency: named, or the person's own."""
    named = g.places("constituency") or tuple(place for item in g.where for place in item.of_level("constituency"))
    if len(named) == 1:
        return named[0]
    if not named and g.sentence.place is not None and g.sentence.place.level == "constituency":
        return g.sentence.place
    when = g.item("when")
    return (
        who.place
        if who is not None and not named and when is not None and (when.when[:4] == "2017" or when.has("general"))
        else None
    )


def _person(g: Ground, name: str = "person") -> Who | None:
    """The candidate of 2017 of that name; of several, the one of the constituency named."""
    item = g.item(name)
    if item is None:
        return None
    found = [one for one in item.people if one.place.level == "constituency"]
    named = seat(g)
    here = [one for one in found if named is not None and one.place == named]
    found = here or found
    return found[0] if len(found) == 1 else None


def of_2017(g: Ground) -> bool:
    when = g.item("when")
    if when is None:
        return False
    return when.when[:4] == "2017" or (when.has("general") and not when.when)


def won(g: Ground) -> Iterable[Read] | None:
    """'Emma Dent Coad won Kensington by 20 votes at last year's general election.'"""
    who = _person(g)
    place = seat(g, who=who)
    if who is None or place is None or ("when" in g and not of_2017(g)):
        return None
    elected = claim("ge_elected", place, person=who.person, is_=True)
    q = g.quantity("margin")
    party = [one for one in _stood(g, who) if isinstance(one, Outcome)]
    found: list[Read] = [Both((elected, *party))]
    if q is not None:
        found = [Both((elected, claim("ge_majority", place, says=q.says()))), *party]
    votes = g.quantity("votes")
    return [*found, claim("ge_votes", place, person=who.person, says=votes.says())] if votes else found


def lost(g: Ground) -> Iterable[Read] | None:
    who = _person(g)
    place = seat(g, who=who)
    if place is None or "when" not in g or not of_2017(g):
        return None
    if "person" in g:
        return [claim("ge_elected", place, person=who.person, is_=False)] if who is not None else None
    party = g.party()
    return [claim("ge_won", place, says=Says("is_not", party))] if party is not None else None


def _stood(g: Ground, who: Who) -> list[Read]:
    item = g.item("person")
    party = g.party() or (item.parties[0] if item is not None and len(item.parties) == 1 else None)
    if party is None or not who.party:
        return []
    parties = g.scene.register.parties
    asked, was = (parties[one].short if one in parties else one for one in (party, who.party))
    return [
        Outcome("supported" if party == who.party else "contradicted", f"{who.person} stood for {asked}", f"stood for {was}")
    ]


def votes(g: Ground) -> Iterable[Read] | None:
    q, who = g.quantity(), _person(g)
    place = seat(g, who=who)
    if q is None or who is None or place is None or ("when" in g and not of_2017(g)):
        return None
    return [claim("ge_votes", place, person=who.person, says=q.says())]


def place_of(g: Ground) -> Iterable[Read] | None:
    who, ordinal = _person(g), g.item("ordinal")
    place = seat(g, who=who)
    number = int(ordinal.number) if ordinal is not None and ordinal.number else 2 if "second" in g.items else 0
    if who is None or place is None:
        return None
    if not number:
        number = 2
    return [claim("ge_place", place, person=who.person, is_=number), *_stood(g, who)]


def behind(g: Ground) -> Iterable[Read] | None:
    """'was runner-up to Steve Double'."""
    who, first = _person(g), _person(g, "first")
    place = seat(g, who=who)
    if who is None or first is None or place is None:
        return None
    return [claim("ge_place", place, person=who.person, is_=2), claim("ge_elected", place, person=first.person, is_=True)]


def third(g: Ground) -> Iterable[Read] | None:
    """'forced former MP Stephen Gilbert into third place'."""
    who, ordinal = _person(g, "other"), g.item("ordinal")
    place = seat(g, who=who)
    if who is None or place is None or ordinal is None or ordinal.number is None:
        return None
    found: list[Read] = [claim("ge_place", place, person=who.person, is_=int(ordinal.number))]
    if "former" in g:
        found.append(claim("ge_former_member", place, person=who.person, is_=True))
    return found


def party_won(g: Ground) -> Iterable[Read] | None:
    """'Nuneaton elected a Labour MP in 2017.'"""
    party, place = g.party() or (g.quantity().party if g.quantity() else None), seat(g)  # type: ignore[union-attr]
    place_only = not g.places("council") or "when" in g
    if party is None or place is None or not place_only or ("when" in g and not of_2017(g)):
        return None
    found: list[Read] = [claim("ge_won", place, is_=party)]
    q = g.quantity("margin")
    return [*found, claim("ge_majority", place, says=q.says())] if q else found


def seats(g: Ground) -> Iterable[Read] | None:
    q, party, place = g.quantity(), g.party(), g.area("region", "england")
    if q is None or party is None or place is None or q.how != "number" or not of_2017(g):
        return None
    here = claim("ge_seats", place, party, says=q.says())
    if place.level != "england" or g.where:
        return [here]
    return [OneOf((claim("ge_seats_everywhere", place, party, says=q.says()), here), any_of=True)]


def is_member(g: Ground) -> Iterable[Read] | None:
    who = _person(g)
    place = seat(g, who=who)
    if who is None or place is None:
        return None
    q = g.quantity("margin")
    size: list[Read] = [claim("ge_majority", place, says=q.says())] if q is not None else []
    return [claim("ge_elected", place, person=who.person, is_=True), *size, *_stood(g, who)]
