"""Wards and those who stood in them: elected, beaten, by how many, with how many votes, in which place; turnout; the closest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from nightdesk.check.readings.row import Both, Ground, Outcome, Read, claim
from nightdesk.check.token import Who
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place, Subject, ballots_of
from nightdesk.claims.verify import holds
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


def wards_of(g: Ground) -> tuple[Place, ...]:
    return g.places("ward") or tuple(one for one in g.each_area("ward") if one.level == "ward")


def ward_gained(g: Ground) -> Iterable[Read] | None:
    party, other = g.party(), g.party("other")
    wards = g.places("ward")
    if party is None or not wards:
        return None
    found: list[Read] = [claim("ward_gained", one, party, is_=True, other=other) for one in wards]
    return [*found, *(read for one in wards[:1] for read in margin(g, one))] if len(wards) == 1 else found


def ward_won(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    wards = wards_of(g)
    if party is None or not wards:
        return None
    if g.party("other"):
        return ward_gained(g)
    found: list[Read] = [claim("seats_won", one, party, says=Says("at_least", 1)) for one in wards]
    return [*found, *margin(g, wards[0])] if len(wards) == 1 else found


def ward_held(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    wards = wards_of(g)
    if party is None or not wards:
        return None
    found: list[Read] = []
    for one in wards:
        known = any(
            g.measured("ward_held", Subject(one, party), basis).value is not None for basis in ("last_fought", "eve_of_poll")
        )
        found.append(
            claim("ward_held", one, party, is_=True) if known else claim("seats_won", one, party, says=Says("at_least", 1))
        )
    return [*found, *margin(g, wards[0])] if len(wards) == 1 else found


def ward_lost(g: Ground) -> Iterable[Read] | None:
    """Lost by the party; to the other, where one is named."""
    party, other, wards = g.party(), g.party("other"), g.places("ward")
    if party is None or not wards:
        return None
    if other is not None:
        return [claim("ward_gained", one, other, is_=True, other=party) for one in wards]
    return [claim("seats_change", one, party, says=Says("less_than", 0)) for one in wards]


def ward_fell(g: Ground) -> Iterable[Read] | None:
    party, wards = g.party(), g.places("ward")
    if party is None or not wards:
        return None
    found: list[Read] = [claim("ward_gained", one, party, is_=True, other=g.party("other")) for one in wards]
    return [*found, *margin(g, wards[0])] if len(wards) == 1 else found


def ward_seat_of(g: Ground) -> Iterable[Read] | None:
    """'Castle Bromwich, a Conservative seat': it had been theirs to defend."""
    party = g.party() or (g.quantity().party if g.quantity() else None)  # type: ignore[union-attr]
    wards = g.places("ward")
    return [claim("seats_defended", one, party, says=Says("at_least", 1)) for one in wards] or None if party else None


def ward_went_to_person(g: Ground) -> Iterable[Read] | None:
    who, wards = g.who(), g.places("ward")
    if who is None or wards != (who.place,):
        return None
    return [claim("elected", who.place, person=who.person, is_=True), *party_of(who, g.party(), g)]


def majority(g: Ground) -> Iterable[Read] | None:
    """'Katie Thornburrow's majority in Trumpington was 40'; 'Labour got home by 111'."""
    q = g.quantity()
    if q is None or q.how != "number":
        return None
    who = g.who()
    if "person" in g:
        if who is None or not ward_named(g, who):
            return None
        return [claim("majority_votes", who.place, says=q.says())]
    wards = wards_of(g)
    if len(wards) != 1:
        return None
    found: list[Read] = [claim("majority_votes", wards[0], says=q.says())]
    party = g.party()
    return [claim("seats_won", wards[0], party, says=Says("at_least", 1)), *found] if party else found


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


def turnout(g: Ground) -> Iterable[Read] | None:
    q = g.quantity()
    places = g.places("ward") or g.places("council") or g.each_area("ward", "council", "region", "several", "england")
    if q is None or q.how != "share" or q.points or len(places) != 1:
        return None
    return [claim("turnout", places[0], says=q.says())]


def topped(g: Ground) -> Iterable[Read] | None:
    q = g.quantity()
    places = g.places("ward", "council") or g.each_area("ward", "council", "region", "several", "england")
    if q is None or q.how != "share" or len(places) != 1:
        return None
    return [claim("turnout", places[0], says=Says("more_than", q.value))]


def lots(g: Ground) -> Iterable[Read] | None:
    q, wards = g.quantity(), g.places("ward")
    if wards:
        return [claim("decided_by_lot", one, is_=True) for one in wards]
    here = tuple(one for one in g.each_area("ward", default=None) if one.level == "ward")
    if here:
        return [claim("decided_by_lot", one, is_=True) for one in here]
    place = g.area("council", "region", "several", "england")
    if place is None:
        return None
    said = Says("at_least", 1) if q is None or q.how == "any" else Says("is", 0) if q.how == "no" else q.says()
    return [claim("lots", place, says=said)]


def settled_by(g: Ground) -> Iterable[Read] | None:
    """'Seven contests were settled by a single vote.'"""
    q, by, place = g.quantity(), g.quantity("margin"), g.area("council", "region", "several", "england")
    if q is None or by is None or place is None or by.noun not in ("votes", "") or q.noun not in ("wards", "seats"):
        return None
    said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    asked = Says("is", 1) if by.how == "any" else by.says()
    if any(g.scene.result(one.id) is None and one.status != "countermanded" for one in ballots_of(g.scene, place)):
        return [Outcome("unknown", "more is awaited")]
    found = sum(holds(asked, one) for one in margins(g, place).values())
    return [
        Outcome(
            "supported" if holds(said, found) else "contradicted",
            f"wards won by {by.value} votes, the last elected over the first who was not",
            str(found),
        )
    ]


def margins(g: Ground, place: Place) -> dict[str, int]:
    found: dict[str, int] = {}
    for ballot in ballots_of(g.scene, place):
        value = g.measured("majority_votes", Subject(Place("ward", ballot.id)), "last_over_first").value
        if isinstance(value, int):
            found[ballot.id] = value
    return found


def extreme(least: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """The closest result, or the most one-sided, of a place: by how many, or in which ward."""

    def build(g: Ground) -> Iterable[Read] | None:
        wards = g.places("ward") or tuple(place for item in g.where for place in item.of_level("ward"))
        area = next(
            (
                place
                for item in g.where
                for place in item.of_level("council", "region", "several", "england")
                if not item.of_level("ward")
            ),
            None,
        )
        area = area or Place("england")
        found = margins(g, area)
        awaited = any(g.scene.result(one.id) is None and one.status != "countermanded" for one in ballots_of(g.scene, area))
        if awaited or not found:
            return [Outcome("unknown", "more is awaited")]
        best = min(found.values()) if least else max(found.values())
        q = g.quantity()
        out: list[Read] = []
        if wards:
            mine = found.get(wards[0].key)
            ok = mine == best
            out.append(
                Outcome(
                    "supported" if ok else "contradicted",
                    f"the {'smallest' if least else 'largest'} margin there",
                    f"{best:,} votes; in the ward named {mine or 0:,}",
                )
            )
            if q is not None:
                out.append(claim("majority_votes", wards[0], says=q.says()))
        elif q is not None and q.how in ("number", "any"):
            ok = holds(q.says(), best)
            out.append(
                Outcome(
                    "supported" if ok else "contradicted",
                    f"the {'smallest' if least else 'largest'} margin there",
                    f"{best:,} votes",
                )
            )
        return out or None

    return build


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


def all_wards(g: Ground) -> Iterable[Read] | None:
    """In every ward of a place somebody of the party was elected."""
    q, party, place = g.quantity(), g.party(), g.area("council", "england", "region", "several")
    if q is None or party is None or place is None or q.how not in ("every", "number", "no"):
        return None
    polled = [one for one in ballots_of(g.scene, place) if one.status != "countermanded"]
    if any(g.scene.result(one.id) is None for one in polled):
        return [Outcome("unknown", "more is awaited")]
    won = sum(g.true(claim("seats_won", Place("ward", one.id), party, says=Says("at_least", 1))) for one in polled)
    said = Says("is", len(polled)) if q.how == "every" else Says("is", 0) if q.how == "no" else q.says()
    return [
        Outcome(
            "supported" if holds(said, won) else "contradicted",
            "wards in which the party won a seat",
            f"{won} of {len(polled)}",
        )
    ]


def postponed(g: Ground) -> Iterable[Read] | None:
    """'Voting in one Southwark ward, London Bridge, was postponed to June.'"""
    wards = g.places("ward")
    here = tuple(one for one in g.each_area("ward", default=None) if one.level == "ward")
    place = (wards or here)[0] if wards or here else g.area("council", "england", "region", "several")
    q = g.quantity()
    if wards or here:
        return [claim("countermanded", one, is_=1) for one in wards or here]
    if place is None:
        return None
    said = q.says() if q is not None and q.how == "number" else Says("at_least", 1)
    found: list[Read] = [claim("countermanded", place, says=said)]
    return found


def uncontested(g: Ground) -> Iterable[Read] | None:
    q, wards = g.quantity(), g.places("ward")
    if wards:
        return [claim("uncontested", one, is_=1) for one in wards]
    place = g.area("council", "england", "region", "several")
    if q is None or place is None:
        return None
    said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("uncontested", place, says=said)]
