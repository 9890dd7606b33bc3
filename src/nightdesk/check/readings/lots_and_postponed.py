"""Ties settled by lot, polls put off on the death of a candidate, and wards returned without a poll."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nightdesk.check.readings.ranges import WIDE, area_of, said_of, size, way
from nightdesk.check.readings.row import Ground, Outcome, Read, Row, claim
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Place

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAY = re.compile(r"poll was held on \d{4}-(\d\d)-(\d\d)")


def ward_of(g: Ground) -> Place | None:
    """The one ward meant."""
    named = g.places("ward", name="ward")
    found = named or tuple(one for one in g.each_area("ward", "council", *WIDE) if one.level == "ward")
    return found[0] if len(found) == 1 else None


def by_lot(g: Ground) -> Iterable[Read] | None:
    """'had to be decided by drawing lots', 'was settled by the toss of a coin'."""
    ward, q = ward_of(g), g.quantity("s")
    found: list[Read]
    if ward is not None:
        if q is not None and (q.how != "any" and q.value != 1):
            return None
        found = [claim("decided_by_lot", ward, is_=not g.denied)]
        if g.party():
            found.append(claim("seats_won", ward, g.party(), says=Says("at_least", 1)))
    else:
        place = area_of(g, "council", *WIDE)
        words = {token.lemma for token in g.sentence.tokens}
        if place is None or "party" in g:
            return None
        denied = g.denied != bool(words & {"nowhere", "none", "nobody"})
        said = (
            said_of(q, size(g, "ward", place), denied=denied)
            if q is not None
            else Says("is", 0)
            if denied
            else Says("at_least", 1)
        )
        if said is None:
            return None
        found = [claim("lots", place, says=said)]
    if {token.lemma for token in g.sentence.tokens} & {"coin", "straw", "straws", "card", "cards", "dice"} and not g.denied:
        found.append(Outcome("unknown", "by which kind of lot is not held"))
    return found


def postponed(g: Ground) -> Iterable[Read] | None:
    """'Voting in one Southwark ward was postponed to June', 'five polls were countermanded'."""
    ward, q = ward_of(g), g.quantity("s")
    if ward is not None:
        if q is not None and (q.how not in ("any", "number") or (q.how == "number" and q.value != 1)):
            return None
        found: list[Read] = [claim("countermanded", ward, is_=0 if g.denied or "ahead" in g else 1)]
        return found + _held_on(g, ward)
    place = area_of(g, "council", *WIDE)
    words = {token.text.lower() for token in g.sentence.tokens}
    if place is None or "to" in words or "until" in words:
        return None
    if q is None:
        return [claim("countermanded", place, says=Says("is", 0) if "no" in words or g.denied else Says("at_least", 1))]
    said = said_of(q, size(g, "ward", place), denied=g.denied)
    return [claim("countermanded", place, says=said)] if said else None


def _held_on(g: Ground, ward: Place) -> list[Read]:
    """Until when it is said to have been put off, against the day it was held."""
    words = [token.text.lower() for token in g.sentence.tokens]
    month = next(
        (one for one in MONTHS if one in words and words[max(0, words.index(one) - 1)] in ("to", "until", "till", "in")), None
    )
    when = g.item("until")
    held = _DAY.search(g.scene.register.ballots[ward.key].note)
    if month is None and when is None:
        return []
    if held is None:
        return [Outcome("unknown", "the day of the poll that was put off is not held")]
    told = f"{int(held[2])} {MONTHS[int(held[1]) - 1].title()}"
    said = when.when[5:] if when is not None and when.when else f"{MONTHS.index(month) + 1:02}" if month else ""
    right = bool(said) and f"{held[1]}-{held[2]}".startswith(said)
    return [Outcome("supported" if right else "contradicted", "the day to which it was put off", told)]


def uncontested(g: Ground) -> Iterable[Read] | None:
    """'Only one ward was uncontested', 'Labour was returned unopposed in'."""
    ward, q, party = ward_of(g), g.quantity("s"), g.party()
    if ward is not None:
        found: list[Read] = [claim("uncontested", ward, is_=0 if g.denied else 1)]
        return [*found, claim("seats_won", ward, party, says=Says("at_least", 1))] if party else found
    place = area_of(g, "council", *WIDE)
    if place is None or q is None or party or q.noun not in ("wards", "polls"):
        return None
    said = said_of(q, size(g, "ward", place), denied=g.denied)
    return [claim("uncontested", place, says=said)] if said else None


LOTS = (
    "( lot/lots | V.draw lots/straws | V.draw of lots/straws | draw/drawing of lots/straws | drawing lots | V.toss of coin "
    "| toss of coin | coin toss | V.flip of coin | flip of coin | V.toss coin | V.draw lot )"
)
WHAT = (
    "( Q.seats=s | Q.wards=s | Q.results=s | [ last/final/third/second ] seat/result/contest/tie/place/outcome/winner/election "
    "| L.ward=ward [ result/seat ] | O [ seat/place ] )"
)
AFTER = "[ after tie/dead-heat/draw | after dead heat | following tie ]"
VOTING = (
    "( vote/voting/poll/polling/election/elections/contest/ballot/polls | V.vote | V.poll | Q.wards=s | Q.polls=s | Q.seats=s "
    "| L.ward=ward [ poll/election ] "
    "| [ vote/voting/poll/polling/election/elections | V.vote ] in Q.bare=s "
    "[ ward/wards | L.council L.ward=ward | L.ward=ward ] "
    "| [ vote/voting/poll/polling/election/elections | V.vote ] in Q.wards=s [ L.ward=ward ] )"
)
WHY = (
    "[ after death of ( Q.candidates=why | P candidate | candidate ) "
    "| because Q.candidates=why ( V.die | died | V.have die ) "
    "| after Q.candidates=why ( V.die | died ) | following death of ( Q.candidates=why | candidate ) "
    "| on death of Q.candidates=why "
    "| because of death of Q.candidates=why | by death of ( Q.candidates=why | candidate ) | after candidates died ]"
)
UNTIL = "[ to/until ( T=until | january/february/march/april/may/june/july/august | later date ) ]"
ROWS: tuple[Row, ...] = (
    way(
        "settled by lot",
        (
            f"someone ( V.decide | V.settle | V.break | V.resolve | V.win ) {WHAT} ( by | on | through ) {LOTS} {AFTER}",
            f"{WHAT} ( V.come | V.be | V.go ) down to {LOTS}",
            f"someone V.draw lots/straws [ for {WHAT} ]",
            f"someone V.draw lots/straws V.decide {WHAT}",
            f"lots/straws V.draw [ for {WHAT} ]",
            f"( P | W ) V.win ( L.ward=ward | [ last/final/third/second/O ] seat | O seat ) ( by | on | after ) {LOTS} {AFTER}",
            f"~ ( V.end | V.come down ) in/to {LOTS}",
            f"{LOTS} V.decide {WHAT}",
            f"nowhere V.be {WHAT} V.decide by {LOTS}",
            f"{WHAT} V.decide by {LOTS} {AFTER}",
        ),
        by_lot,
        (
            ("Only one seat in the country had to be decided by drawing lots.", "supported"),
            ("Lots were drawn in Nonsuch.", "supported"),
            ("The result in Nonsuch was decided by drawing lots.", "supported"),
            ("The last seat in Nonsuch was settled by drawing lots after a tie.", "supported"),
            ("Two seats were decided by the drawing of lots.", "contradicted"),
            ("The result in Ham, Plymouth, was decided by lot.", "contradicted"),
            ("Nowhere was a seat decided by lot.", "contradicted"),
            ("One ward was settled by the toss of a coin.", "unknown"),
        ),
        denies=True,
    ),
    way(
        "put off",
        (
            f"someone V.postpone {VOTING} {UNTIL} {WHY} {UNTIL}",
            f"someone V.postpone no poll {WHY}",
            f"{VOTING} V.postpone {UNTIL} {WHY}",
            f"( vote/voting/poll/election | L.ward=ward ) V.be V.postpone {UNTIL} {WHY}",
        ),
        postponed,
        (
            ("Voting in one Southwark ward, London Bridge and West Bermondsey, was postponed to June.", "supported"),
            ("The election in London Bridge and West Bermondsey was postponed after the death of a candidate.", "supported"),
            ("The poll in London Bridge and West Bermondsey was postponed until July.", "partly"),
            ("Five polls were countermanded.", "supported"),
            ("Two polls were postponed after the death of a candidate.", "contradicted"),
            ("No poll was countermanded in Southwark.", "contradicted"),
        ),
        time=True,
        denies=True,
    ),
    way(
        "without a poll",
        (
            "( Q.wards=s | Q.seats=s | L.ward=ward ) ( V.be | V.go | V.fall | V.stay ) uncontested/unopposed/unfought",
            "Q.wards=s ( V.see | V.have ) no contest/election/poll",
            "someone V.elect P unopposed/uncontested",
            "P V.win L.ward=ward unopposed/uncontested",
            "P V.win L.ward=ward without ( contest | poll | vote | Q )",
            "there V.be no contest/poll/election in Q.wards=s",
            "Q.wards=s V.fill without contest/poll",
        ),
        uncontested,
        (
            ("Only one ward saw no contest.", "supported"),
            ("Two wards were uncontested.", "contradicted"),
            ("Not a single ward was uncontested.", "contradicted"),
        ),
        denies=True,
    ),
)
