"""Wards and those who stood in them: elected, beaten, by how many, with how many votes, in which place; turnout; the closest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from nightdesk.check.items import Quantity
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, Row, claim
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
    councils = [place.key for item in (g.item("place"), *g.where) if item is not None for place in item.of_level("council") if not item.of_level("ward")]
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
    return [Outcome("supported" if best.party == party else "contradicted", "the first not elected there was of that party", f"{best.name} ({name})")]


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
    found: list[Read] = [claim("elected", who.place, person=who.person, is_=True), *party_of(who, g.party(), g), *margin(g, who.place)]
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
    number = int(ordinal.number) if ordinal is not None and ordinal.number else (1 if "verb" in g and g.items["verb"].has("top") else 0)
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
        known = any(g.measured("ward_held", Subject(one, party), basis).value is not None for basis in ("last_fought", "eve_of_poll"))
        found.append(claim("ward_held", one, party, is_=True) if known else claim("seats_won", one, party, says=Says("at_least", 1)))
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
    party, other, q, wards = g.party(), g.party("other"), g.quantity(), tuple(one for one in g.each_area("ward") if one.level == "ward")
    if party is None or other is None or q is None or q.how != "number" or len(wards) != 1:
        return None
    return [claim("seats_won", wards[0], party, says=Says("at_least", 1)), claim("majority_votes", wards[0], says=q.says()), *second(g, wards[0], other)]


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
    return [Outcome("supported" if holds(said, found) else "contradicted", f"wards won by {by.value} votes, the last elected over the first who was not", str(found))]


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
        area = next((place for item in g.where for place in item.of_level("council", "region", "several", "england") if not item.of_level("ward")), None)
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
            out.append(Outcome("supported" if ok else "contradicted", f"the {'smallest' if least else 'largest'} margin there", f"{best:,} votes; in the ward named {mine or 0:,}"))
            if q is not None:
                out.append(claim("majority_votes", wards[0], says=q.says()))
        elif q is not None and q.how in ("number", "any"):
            ok = holds(q.says(), best)
            out.append(Outcome("supported" if ok else "contradicted", f"the {'smallest' if least else 'largest'} margin there", f"{best:,} votes"))
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
    return [claim("elected", who.place, person=who.person, is_=True), *party_of(who, party, g), claim("seats_won", place, party, is_=1)]


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
    return [Outcome("supported" if holds(said, won) else "contradicted", "wards in which the party won a seat", f"{won} of {len(polled)}")]


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


CLOSEST = "( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight | battle | win | victory | majority | margin | ward ) [ of ]"
WIDEST = "( biggest | largest | widest ) ( majority | margin ) [ of ]"
MORE = "{ for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to P=other | , }"
ROWS: tuple[Row, ...] = (
    Row("a person won a ward", (f"W V.win L.ward {MORE}", f"W V.hold L.ward {MORE}", f"W V.gain L.ward {MORE}", f"P W V.win L.ward {MORE}", f"P W V.hold L.ward {MORE}", f"P W V.gain L.ward {MORE}", f"W V.win {MORE}", f"W V.win Q.any=x {MORE}", f"W V.get in {MORE}", f"W V.be Q.any=x {MORE}", f"W V.gain Q.any=x {MORE}", f"W V.hold seat {MORE}", f"W V.hold his/her seat {MORE}", f"P W V.hold his/her seat {MORE}", f"W V.gain seat {MORE}", f"W V.win seat {MORE}"), person_won, (
        ("Ari Leitner won Kersal for Labour by 750.", "partly"), ("Val Laurent kept Harefield for the Tories in Southampton by 614 votes.", "supported"), ("Tom Commis won Hapton with Park with 1,565 votes.", "partly"))),
    Row("elected", (f"someone V.elect W {MORE}", f"someone V.elect P W {MORE}", "someone V.elect P co-leader W", "someone V.elect co-leader W", f"W V.elect.was {MORE}", "L V.elect W", "L.ward V.elect W", "L V.elect P W"), person_elected, (
        ("Kaltum Rivers was elected in Sheffield for the Liberal Democrats.", "partly"), ("Jonathan Bartley was elected in St Leonard's, Lambeth.", "supported"))),
    Row("a person lost", (f"W V.lose his/her/seat [ seat ] {MORE}", f"W V.lose {MORE}", f"someone V.oust W [ L.ward ] {MORE}", "someone V.beat W", "P=other V.beat W", "P=other V.oust W", f"P W V.lose his/her/seat [ seat ] {MORE}", f"W V.lose L.ward {MORE}", "P=other V.defeat W", "P=other V.beat leader W", f"P W V.lose {MORE}"), person_lost, (
        ("Paul Hodgins was thrown out by the voters of Barnes.", "contradicted"), ("Ranjit Banwait lost his seat in Boulton to UKIP.", "supported"), ("Neil Parkin was beaten by Labour in St Nicolas.", "contradicted"))),
    Row("a person beat another", (f"W V.beat [ P=other ] W=loser {MORE}", f"W V.beat P=other {MORE}", f"P W V.beat P=other {MORE}", f"P W V.beat [ P=other ] W=loser {MORE}", "W V.beat P=other leader W=loser"), person_beat, (
        ("James Tasker defeated Labour in Rainhill by more than 900.", "supported"),)),
    Row("votes of a person", ("W V.poll Q.votes [ for P ]", "W V.have Q.votes", "L.ward V.give W Q.votes", "Q V.vote for W", "Q.people V.vote for W", "W Q.votes", "W V.be on Q.votes", "P W V.poll Q.votes", "W V.win Q.votes", "P W V.win Q.votes"), person_votes, (("Alan Graves polled 2,478 votes for Ukip in Alvaston.", "supported"), ("In the Leeds ward of Garforth and Swillington Mark Dobson amassed 5,377 votes.", "supported"))),
    Row("place of a person", ("W V.come O [ place ] [ with Q.votes=votes ]", "W V.top poll [ with Q.votes=votes ]", "W V.come in O [ place ]", "P W V.come O [ with Q.votes=votes ]", "P W V.top poll [ with Q.votes=votes ]"), person_place, (("Caroline Russell came first in Highbury East.", "supported"), ("Malcolm Grimston topped the poll in West Hill with just over 4,000 votes.", "supported"))),
    Row("stood for", ("W V.stand as P", "W V.stand for P", "W V.be P", "W V.stand.ing as P", "W P", "W , P"), standing_for, (("Malcolm Grimston stood as an independent.", "supported"),)),
    Row("leads a council", ("W P leader", "W leader of L", "W leader of P", "W leader", "W P leader of L", "W L P leader", "W V.be leader of L", "W council leader"), leader, ()),
    Row("a leader out", ("L.council leader V.beat", "someone V.oust.was L.council leader", "someone V.beat.was L.council leader", "someone V.unseat.was leader", "someone V.beat.was leader", "someone V.oust.was leader", "leader of L.council V.lose his/her/seat [ seat ]", "L.council leader V.lose his/her/seat [ seat ]", "someone V.oust leader of L.council", "L.council P leader V.lose his/her/seat [ seat ]", "P leader V.lose his/her/seat [ seat ]", "leader V.lose his/her/seat [ seat ]", "someone V.beat leader of L.council"), leader_out, (("The leader of Derby lost his seat.", "supported"),)),
    Row("the only one elected", ("W only P V.elect", "W only P", "W V.be only P V.elect", "W V.be only P"), only_elected, ()),
    Row("a ward gained", (f"P V.gain L.ward [ from/off P=other ] [ by [ majority/margin of ] Q=margin ]", "P V.gain.take L.ward [ from/off P=other ] [ by [ majority/margin of ] Q=margin ]", "L.ward V.be P gain [ from P=other ]", "L.ward V.be among P gain", "P V.gain from P=other L.ward", "L.ward V.be P Q.gains", "P , together with L.ward", "P V.win L.ward from/off P=other [ by [ majority/margin of ] Q=margin ]", "L.ward V.be among P Q.gains", "L.ward V.be one of P gain"), ward_gained, (
        ("The Lib Dems gained Trumpington from Labour.", "contradicted"), ("The Tories gained Church Hill from Labour.", "depends"))),
    Row("a ward won", ("P V.win L.ward [ by [ majority/margin of ] Q=margin ]", "P V.win in L.ward [ by [ majority/margin of ] Q=margin ]", "P V.be V.win in L.ward"), ward_won, (("Labour won Ham in Plymouth.", "supported"),)),
    Row("a ward held", ("P V.hold L.ward [ by [ majority/margin of ] Q=margin ]", "L.ward V.stay with P", "L.ward V.stay P", "L.ward V.be P hold", "L.ward V.stay in P hands", "L.ward V.stay"), ward_held, (("Whyteleafe in Tandridge stayed with the Conservatives.", "contradicted"),)),
    Row("a ward lost", ("P V.lose L.ward [ to P=other ] [ by [ majority/margin of ] Q=margin ]", "P V.lose to P=other L.ward"), ward_lost, (("Sunderland's Millfield and Sandhill were lost by Labour to the Lib Dems.", "supported"),)),
    Row("a ward fell", ("L.ward V.fall P [ by [ majority/margin of ] Q=margin ]", "L.ward V.fall from P=other to P [ by [ majority/margin of ] Q=margin ]", "L.ward V.fall P=other to P [ by [ majority/margin of ] Q=margin ]", "L.ward V.fall to P from P=other", "L.ward V.fall P from P=other [ by [ majority/margin of ] Q=margin ]", "L.ward V.fall to/into P"), ward_fell, (("Castle Bromwich fell to the Greens by more than 1,300 votes.", "supported"),)),
    Row("a party's seat", ("L.ward Q.seats", "L.ward P seat"), ward_seat_of, (("Castle Bromwich, a Conservative seat, fell to the Greens.", "supported"),)),
    Row("a ward went to a person", ("L.ward V.fall P W", "L.ward V.fall W", "someone V.win L.ward by W"), ward_went_to_person, (("Chorley North West went to the independent Ralph Snape.", "supported"),)),
    Row("majority in a ward", ("W majority [ in L.ward ] V.be Q", "P majority V.be Q", "W V.have Q.votes to spare", "P V.win by Q", "P V.get by Q", "W V.win by Q", "P V.hold by Q", "someone V.win.was L.ward by Q", "someone V.decide.was L.ward by Q", "margin V.be Q", "margin V.be Q.votes", "Q.votes separated P", "Q.votes separated parties", "Q.votes lay between P", "Q.votes V.decide L.ward", "Q.votes V.decide", "L.ward V.fall.hands by Q", "L.ward V.fall hands by Q", "L.ward V.be V.win by Q", "majority V.be just Q", "someone V.hold.was L.ward by Q", "majority V.be Q.votes", "W majority V.be Q.votes", "W V.have majority of Q.votes", "P V.win by Q.votes", "W V.win by Q.votes", "P V.have majority of Q.votes", "P majority V.be Q.votes", "L.ward majority V.be Q.votes", "W V.have majority of Q", "W V.be elect by Q", "majority V.be Q", "W V.get by Q", "P V.scrape home by Q", "W V.scrape home by Q", "L.ward majority V.be Q", "W V.hold by Q", "P margin V.be Q", "W margin V.be Q", "P majority V.be V.reduce Q", "P V.have majority of Q", "P V.win L.ward with majority of Q", "W majority Q"), majority, (
        ("Katie Thornburrow's majority in Trumpington was 40.", "contradicted"), ("In Euxton South, Labour got home by 111.", "partly"), ("Labour's majority in Southall Green was over 3,100.", "depends"))),
    Row("a party beat another", ("P V.lead_votes P=other by Q.votes", "P V.beat P=other by Q.votes", "P V.beat P=other by Q", "P V.overtake P=other by Q.votes"), party_beat, (("Labour edged the Lib Dems by four votes in Trumpington.", "supported"),)),
    Row("clear of", ("W Q.votes clear of P=other", "W Q.votes of P=other", "W Q.votes ahead of P=other", "W Q.votes clear", "W V.be Q.votes ahead of P=other", "W V.be Q.votes clear of P=other"), clear_of, (("David Meller squeaked home in Cheadle Hulme North, two votes clear of the Lib Dems.", "supported"),)),
    Row("turnout", ("turnout V.be Q", "L.ward turnout V.be Q", "turnout L.ward V.be Q", "turnout in L.ward V.be Q", "L V.see Q turnout", "L V.see turnout of Q", "L V.make turnout of Q", "turnout of Q", "L.council turnout V.be Q", "Q V.fall to polls", "Q voters V.go to polls", "Q.voters V.go to poll", "Q.voters V.go to polls", "Q.voters V.fall to polls", "Q.voters V.vote", "Q.voters V.turn out", "Q V.turn out", "Q.voters V.turn out to V.vote", "Q of electorate V.vote", "Q V.vote", "turnout Q", "turnout L Q", "Q.voters V.fall polls", "L V.have Q turnout", "L V.have turnout of Q", "turnout L V.be Q", "turnout V.reach Q", "turnout V.stand Q", "Q.voters V.cast P=they vote", "L V.see Q.turnout", "L V.make Q.turnout", "L V.have Q.turnout", "there V.be Q.turnout", "turnout in L V.be Q"), turnout, (
        ("Turnout in Sheffield's City ward was a miserable 13 per cent.", "supported"), ("Plymouth's Ham ward saw a 53% turnout.", "contradicted"), ("Turnout in Derby's Boulton ward was 40 per cent.", "unknown"))),
    Row("turnout topped", ("turnout V.top Q", "turnout L.ward V.top Q", "turnout in L V.top Q", "turnout V.be above Q"), topped, (("Turnout in Derby's Boulton ward topped 40 per cent.", "unknown"),)),
    Row("decided by lot", ("someone V.decide Q by V.draw lots", "Q V.decide by V.draw lots", "someone V.decide Q.seats by lot/lots", "someone V.decide Q.wards by lot/lots", "someone V.decide Q.seats by V.draw lots", "someone V.decide Q.wards by V.draw lots", "someone V.decide L.ward by lot/lots", "someone V.decide L.ward by V.draw lots", "someone V.decide L.ward V.draw of lots", "lots V.draw L.ward", "someone V.draw lots", "someone V.draw.was lots", "lots V.draw", "someone V.decide L.ward by draw of lots", "someone V.decide L.ward by lot", "someone V.decide ~ by draw of lots", "someone V.decide ~ by lot/lots", "someone V.decide ~ by V.draw lots", "result V.come down to draw of lots", "result V.come ~ draw of lots", "~ V.be V.decide by lot/lots"), lots, (("Only one seat in the country had to be decided by drawing lots.", "supported"),)),
    Row("settled by so few", ("someone V.decide Q.wards by [ majority/margin of ] Q=margin", "someone V.decide Q.seats by [ majority/margin of ] Q=margin", "Q.wards V.be V.decide by [ majority/margin of ] Q=margin", "someone V.win.was Q.wards by [ majority/margin of ] Q=margin", "someone V.win.was Q.seats by [ majority/margin of ] Q=margin"), settled_by, (("Seven contests were settled by a single vote.", "supported"),)),
    Row("the closest", (f"{CLOSEST} V.be [ in ] [ L.ward ] [ by Q ]", f"{CLOSEST} V.come [ in ] [ L.ward ]", f"{CLOSEST} V.be Q [ , in L.ward ] [ in L.ward ]", f"someone V.win.was {CLOSEST} by Q", f"someone V.decide.was {CLOSEST} by Q", "L.ward V.be closest/narrowest/tightest result/contest/race/fight [ of ]", "someone V.win.was closest [ P ] fight/contest/ward/race/result/battle by Q", "closest [ P ] fight/contest/ward/race/result/battle V.be L.ward [ by Q ]", "closest [ P ] fight/contest/ward/race/result/battle V.come in L.ward", "L.ward V.be closest result/contest/ward/race [ of night ] [ by Q ]", "L.ward V.see closest result/contest/race [ of night ]", "someone V.decide.was closest fight/contest/ward/race/result/battle by Q", "closest fight/contest/ward/race/result/battle V.be V.decide by Q", "narrowest margin/majority V.be Q", "smallest majority/margin V.be Q", "closest Q.wards V.be L.ward", "someone V.win.was closest [ P ] Q.wards by Q", "someone V.win.was closest P P=other fight by Q"), extreme(True), (("The closest contest in Barnet was won by 20 votes.", "contradicted"),)),
    Row("the most one-sided", (f"{WIDEST} V.be [ in ] [ L.ward ]", f"{WIDEST} V.come [ in ] [ L.ward ]", f"{WIDEST} V.be Q [ , in L.ward ]", "L.ward V.be most one-sided result/contest [ of night ] [ by Q ]", "most one-sided result/contest V.be L.ward", "biggest/largest majority/margin V.be Q", "L.ward V.see biggest/largest majority/margin", "L.ward V.have biggest/largest majority/margin", "biggest/largest majority/margin V.be L.ward", "L.ward V.be most lopsided result/contest [ of night ]", "biggest/largest majority/margin V.come in L.ward", "largest/biggest majority/margin of night V.be Q"), extreme(False), (("Alum Rock in Birmingham was the most one-sided result of all.", "supported"),)),
    Row("wards all won", ("Q.wards V.elect P [ councillors ]", "P V.win Q.wards", "P V.top poll in Q.wards", "P V.hold Q.wards", "Q.wards V.be V.win P", "Q.wards V.fall to P", "Q.wards V.be P"), all_wards, (("Every ward in Newham elected Labour councillors.", "supported"),)),
    Row("postponed", ("someone V.postpone.was Q elections", "someone V.postpone.was Q.polls", "vote V.be V.postpone ~", "someone V.postpone.was vote until/to T", "someone V.postpone.was ~ until/to T", "someone V.postpone.was ~ L.ward until/to T", "someone V.postpone.was Q election", "someone V.postpone.was voting [ in ] [ Q.bare ] [ L.council=c ] [ L.ward ] [ to/until ~ ]", "someone V.postpone.was voting [ in ] [ Q ] [ L=c ] , L.ward , [ to/until ~ ]", "someone V.postpone.was L.ward [ to/until ~ ]", "someone V.postpone.was V.vote [ to/until ~ ]", "someone V.postpone.was poll [ L.ward ] [ to/until ~ ]", "someone V.postpone.was Q.polls", "someone V.postpone.was Q.wards", "someone V.postpone.was election [ L.ward ] [ to/until ~ ]", "someone V.postpone.was voting [ L.ward ] [ to/until ~ ]", "someone V.postpone.was vote [ to/until ~ ]", "someone V.postpone.was polls [ to/until ~ ]", "someone V.postpone.was election [ after death of Q ] ~", "someone V.postpone.was poll ~", "someone V.postpone.was voting ~"), postponed, (("The poll in London Bridge and West Bermondsey, Southwark, was postponed.", "supported"),), time=True),
    Row("uncontested", ("there V.be no contest in Q.wards", "in Q.wards no poll V.be needed", "there V.be no contest in L.ward", "someone V.need.was in Q.wards no poll", "Q.wards V.be uncontested", "Q.seats V.be uncontested", "Q.wards V.go uncontested", "L.ward V.be uncontested", "someone V.elect.was Q.seats without contest", "Q.wards V.fall uncontested", "L.ward V.fall uncontested"), uncontested, (("In Daventry no ward was uncontested.", "supported"),)),
)
