"""People who stood in wards: elected, beaten, with how many votes, in which place, for which party."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nightdesk.check.readings.row import Both, Ground, Outcome, Read, claim
from nightdesk.check.token import Who
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import PartyId


def party_of(who: Who, party: PartyId | None, g: Ground, name: str = "person") -> list[Read]:
    """That a person stood for a party: the one that is said, or that stands with the name."""
    item = g.item(name)
    if party is None and item is not None and len(item.parties) == 1:
        party = item.parties[0]
    if party is None or not who.party:
        return []
    short = g.scene.register.parties[who.party].short if who.party in g.scene.register.parties else who.party
    name = g.lexicon.names.get((who.place.key, who.person), who.person)
    asked = g.scene.register.parties[party].short if party in g.scene.register.parties else party
    right = who.party == party or (g.scene.outset.pooled.get(who.party, who.party) == party)
    return [Outcome("supported" if right else "contradicted", f"{name} stood for {asked}", f"stood for {short}")]


def margin(g: Ground, ward: Place, name: str = "margin") -> list[Read]:
    q = g.quantity(name)
    if q is None or q.how != "number" or q.noun not in ("votes", ""):
        return []
    return [claim("majority_votes", ward, says=q.says())]


def ward_named(g: Ground, who: Who) -> bool:
    """Whether the ward named, if any, is the person's own."""
    named = [place for item in (g.item("place"), *g.where) if item is not None for place in item.of_level("ward")]
    return not named or who.place in named


def council_named(g: Ground, who: Who) -> bool:
    councils = [
        place.key
        for item in (g.item("place"), *g.where)
        if item is not None
        for place in item.of_level("council")
        if not item.of_level("ward")
    ]
    return not councils or g.lexicon.council_of.get(who.place.key) in councils


def person_won(g: Ground) -> Iterable[Read] | None:
    """'Jay Blissett won Canvey Island West for the Tories by one vote from Labour'."""
    who = g.who()
    if who is None or not council_named(g, who):
        return None
    if not ward_named(g, who):
        return [Outcome("contradicted", f"{g.items['person'].text} stood there", "stood elsewhere")]
    ward = who.place
    found = elected_as(g, who)
    verb = g.item("verb")
    other = g.party("other")
    if other is not None and who.party:
        if "margin" in g and verb is not None and not verb.has("gain"):
            found += second(g, ward, other)
        else:
            found.append(claim("ward_gained", ward, who.party, is_=True, other=other))
    elif verb is not None and verb.has("gain") and not verb.has("win") and who.party:
        found.append(claim("ward_gained", ward, who.party, is_=True))
    return found


def elected_as(g: Ground, who: Who) -> list[Read]:
    """Elected; by so many, or with so many votes, where that is told; and for the party named."""
    elected = claim("elected", who.place, person=who.person, is_=True)
    figures = [one for one in margin(g, who.place) if isinstance(one, Claim)]
    votes = g.quantity("votes")
    if votes is not None:
        figures.append(claim("votes", who.place, person=who.person, says=votes.says()))
    party = [one for one in party_of(who, g.party(), g) if isinstance(one, Outcome)]
    if figures:
        return [*(Both((elected, one)) for one in figures), *party]
    return [Both((elected, *party))] if party else [elected]


def second(g: Ground, ward: Place, party: PartyId) -> list[Read]:
    """That a party came next after those elected."""
    result = g.scene.result(ward.key)
    if result is None:
        return [Outcome("unknown", "the ward is awaited")]
    ballot = g.scene.register.ballots[ward.key]
    lost = [one for one in ballot.candidacies if not g.true(claim("elected", ward, person=one.id, is_=True))]
    best = min(lost, key=lambda one: _place(g, ward, one.id), default=None)
    if best is None:
        return []
    name = g.scene.register.parties[best.party].short if best.party in g.scene.register.parties else best.party
    return [
        Outcome(
            "supported" if best.party == party else "contradicted",
            "the first not elected there was of that party",
            f"{best.name} ({name})",
        )
    ]


def _place(g: Ground, ward: Place, person: str) -> int:
    value = g.measured("place_in_ward", Subject(ward, person=person)).value
    return int(value) if isinstance(value, (int, Fraction)) else 99


def person_elected(g: Ground) -> Iterable[Read] | None:
    who = g.who()
    if who is None or not council_named(g, who):
        return None
    if not ward_named(g, who):
        return [Outcome("contradicted", f"{g.items['person'].text} stood there", "stood elsewhere")]
    return elected_as(g, who)


def person_lost(g: Ground) -> Iterable[Read] | None:
    """'lost his seat in Boulton to UKIP'; 'was thrown out by the voters of Barnes'."""
    who = g.who()
    if who is None or not council_named(g, who) or not ward_named(g, who):
        return None
    found: list[Read] = [claim("elected", who.place, person=who.person, is_=False)]
    other = g.party("other")
    if other is not None:
        found.append(claim("seats_won", who.place, other, says=Says("at_least", 1)))
    return [*found, *party_of(who, g.party(), g), *margin(g, who.place)]


def person_beat(g: Ground) -> Iterable[Read] | None:
    """'Margaret Corvid beat the Tory Steve Ricketts'; 'James Tasker defeated Labour'."""
    who, loser, other = g.who(), g.who("loser"), g.party("other")
    if who is None or not council_named(g, who) or not ward_named(g, who):
        return None
    found: list[Read] = [
        claim("elected", who.place, person=who.person, is_=True),
        *party_of(who, g.party(), g),
        *margin(g, who.place),
    ]
    if "loser" in g:
        if loser is None or loser.place != who.place:
            return None
        found.append(claim("elected", loser.place, person=loser.person, is_=False))
        found += party_of(loser, other, g, "loser")
    elif other is not None:
        found.append(claim("stood", who.place, other, is_=True))
    return found


def person_votes(g: Ground) -> Iterable[Read] | None:
    q, who = g.quantity(), g.who()
    if who is None or q is None or not council_named(g, who) or not ward_named(g, who) or q.how != "number":
        return None
    return [claim("votes", who.place, person=who.person, says=q.says()), *party_of(who, g.party(), g)]


def person_place(g: Ground) -> Iterable[Read] | None:
    who, ordinal = g.who(), g.item("ordinal")
    if who is None or not council_named(g, who) or not ward_named(g, who):
        return None
    number = (
        int(ordinal.number)
        if ordinal is not None and ordinal.number
        else (1 if "verb" in g and g.items["verb"].has("top") else 0)
    )
    if not number:
        return None
    found: list[Read] = [claim("place_in_ward", who.place, person=who.person, is_=number)]
    votes = g.quantity("votes")
    return [*found, claim("votes", who.place, person=who.person, says=votes.says())] if votes else found


def standing_for(g: Ground) -> Iterable[Read] | None:
    who, party = g.who(), g.party()
    return party_of(who, party, g) or None if who is not None and party else None


def ward_went_to_person(g: Ground) -> Iterable[Read] | None:
    who, wards = g.who(), g.places("ward")
    if who is None or wards != (who.place,):
        return None
    return [claim("elected", who.place, person=who.person, is_=True), *party_of(who, g.party(), g)]


def party_beat(g: Ground) -> Iterable[Read] | None:
    party, other, q, wards = (
        g.party(),
        g.party("other"),
        g.quantity(),
        tuple(one for one in g.each_area("ward") if one.level == "ward"),
    )
    if party is None or other is None or q is None or q.how != "number" or len(wards) != 1:
        return None
    return [
        claim("seats_won", wards[0], party, says=Says("at_least", 1)),
        claim("majority_votes", wards[0], says=q.says()),
        *second(g, wards[0], other),
    ]


def clear_of(g: Ground) -> Iterable[Read] | None:
    """'two votes clear of the Lib Dems'."""
    who = g.who()
    party, q = g.party("other"), g.quantity()
    if who is None or q is None or q.how != "number":
        return None
    return [claim("majority_votes", who.place, says=q.says()), *(second(g, who.place, party) if party else [])]


def leader(g: Ground) -> Iterable[Read] | None:
    """'Ranjit Banwait, Derby's Labour leader': that the person leads the council named."""
    who = g.item("person")
    councils = g.places("council") or tuple(one for one in g.each_area("council", default=None))
    if who is None or not councils:
        return None
    slug = councils[0].key
    name = next((one.name for one in g.scene.register.leaders if one.council == slug), None)
    if name is None:
        return [Outcome("unknown", "who leads a council is not held")]
    right = any(part in name for part in who.text.replace("'s", "").split()[-1:])
    if not right:
        return [Outcome("unknown", "who leads a council changes, and one leader alone is recorded")]
    return [Outcome("not_checkable", f"{name} leads {slug}", name)]


def leader_out(g: Ground) -> Iterable[Read] | None:
    councils = g.places("council") or tuple(one for one in g.each_area("council", default=None))
    return [claim("leader_out", one, is_=True) for one in councils] or None


def only_elected(g: Ground) -> Iterable[Read] | None:
    """'the only Green elected in Islington'."""
    who, party, place = g.who(), g.party(), g.area("council", "england", "region")
    if who is None or party is None or place is None:
        return None
    return [
        claim("elected", who.place, person=who.person, is_=True),
        *party_of(who, party, g),
        claim("seats_won", place, party, is_=1),
    ]
