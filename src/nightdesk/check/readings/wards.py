"""Wards and those who stood in them: elected, beaten, by how many, with how many votes, in which place; turnout; the
closest."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.people import margin, ward_named
from nightdesk.check.readings.row import Ground, Outcome, Read, claim
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Place, Subject, ballots_of
from nightdesk.claims.verify import holds


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
