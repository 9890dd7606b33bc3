"""What a clause comes to that no pattern fits as a whole: its names, figures and verb taken as slots, whatever their order.

A slot reading is trusted less than a pattern. It may bear a claim out; it contradicts one only where every word between
the slots
is a small word of no meaning of its own (`SMALL`). Anything else it would contradict is left unread (`reading`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from nightdesk.check.items import Item, Quantity
from nightdesk.check.readings.changes_read import change
from nightdesk.check.readings.people import elected_as, margin
from nightdesk.check.readings.row import Ground, Outcome, Read, claim
from nightdesk.check.readings.seats_read import seats_said
from nightdesk.check.word_lists import word_list
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import ENGLAND, Place

SMALL = word_list(
    """
    of in for to by from with on at off out up down the a an its their his her who that which into here there and over
    across it , : -
    """
)
"""Words that may stand between the slots of a reading that contradicts."""
NEVER = word_list(
    """
    not no never nor neither only except but than more fewer less most least first last every none nobody if unless
    until almost nearly second third half twice double would could should might may most all any other another others
    rest each either both nowhere far short away ahead behind closest narrowest biggest largest smallest since ago
    when before after without despite except bar besides combined average record
    """
)
"""Words with which no slot reading is tried."""
OTHERS_BEFORE = word_list("from to over against off than at of by")


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of a clause."""

    g: Ground
    party: Item | None
    other: Item | None
    q: Quantity | None
    q2: Quantity | None
    place: Item | None
    person: Item | None
    when: Item | None
    before_when: str
    senses: frozenset[str]
    words: frozenset[str]

    @property
    def ground(self) -> Ground:
        """With the slots under the names that builders know."""
        named = {"party": self.party, "other": self.other, "place": self.place, "person": self.person, "when": self.when}
        items = {name: item for name, item in named.items() if item is not None}
        return replace(
            self.g, items={**items, **{name: one for name, one in self.g.items.items() if name in ("q", "q2", "verb")}}
        )


def slots_of(g: Ground, items: Sequence[Item]) -> Slots | None:
    """The slots; None where a clause has more of a kind than a slot reading can tell apart."""
    parties: list[tuple[str, Item]] = []
    others: dict[str, list[Item]] = {}
    words: set[str] = set()
    senses: set[str] = set()
    before_when = ""
    for i, item in enumerate(items):
        before = items[i - 1].word if i else ""
        if item.type == "P":
            parties.append((before, item))
        elif item.type in ("Q", "L", "W", "T"):
            others.setdefault(item.type, []).append(item)
            before_when = before if item.type == "T" else before_when
        elif item.type == "V":
            senses |= item.features
            others.setdefault("V", []).append(item)
        elif item.type in ("O", "D"):
            return None
        else:
            words |= item.features
    if words & NEVER or any(item.has("outside") or item.mood != "fact" for item in items):
        return None
    if (
        len(parties) > 2
        or len(others.get("Q", ())) > 2
        or len(others.get("V", ())) > 2
        or any(len(others.get(one, ())) > 1 for one in ("L", "W", "T"))
    ):
        return None
    if any(len(item.parties) != 1 for _, item in parties):
        return None
    own = [item for before, item in parties if before not in OTHERS_BEFORE or len(parties) == 1]
    set_against = [item for before, item in parties if item not in own]
    if len(own) > 1 or (not own and len(parties) > 1):
        return None
    qs = others.get("Q", [])
    named = dict(zip(("q", "q2"), qs, strict=False))
    if others.get("V"):
        named["verb"] = others["V"][0]

    def one(kind: str) -> Item | None:
        return next(iter(others.get(kind, ())), None)

    return Slots(
        replace(g, items=named),
        own[0] if own else None, set_against[0] if set_against else None, qs[0].quantity if qs else None,
        qs[1].quantity if len(qs) > 1 else None, one("L"), one("W"), one("T"), before_when, frozenset(senses), frozenset(words),
    )  # fmt: skip


def _council(s: Slots) -> tuple[Place, ...]:
    return s.ground.places("council") or tuple(one for one in s.g.each_area("council", default=None) if one.level == "council")


def _ward(s: Slots) -> Place | None:
    found = s.ground.places("ward") or tuple(one for one in s.g.each_area("ward", default=None) if one.level == "ward")
    return found[0] if len(found) == 1 else None


def _where(s: Slots) -> Slots:
    """With the place as where it happened."""
    return replace(s, g=replace(s.g, where=(s.place,))) if s.place is not None and not s.g.where else s


LOSING = frozenset(["lose", "down", "wipe"])
GAINING = frozenset(["gain", "up", "put_on"])


def seats_changed(s: Slots) -> Iterable[Read] | None:
    if (
        s.q is None
        or s.party is None
        or s.q2 is not None
        or s.q.noun not in ("seats", "gains", "losses", "")
        or s.q.how not in ("number", "no", "any")
        or s.q.total is not None
    ):
        return None
    down = bool(s.senses & LOSING or s.words & {"loss", "losses", "down", "fewer"} or s.q.noun == "losses")
    up = bool(s.senses & GAINING or s.words & {"gain", "gains", "up"} or s.q.noun == "gains")
    if up == down or (
        not s.q.noun and not s.words & {"gain", "gains", "loss", "losses", "net"} and not s.senses & (GAINING | LOSING)
    ):
        return None
    s = _where(s)
    ground = replace(s.ground, items={name: item for name, item in s.ground.items.items() if name != "place"})
    return change(-1 if down else 1)(ground)


def seats_have(s: Slots) -> Iterable[Read] | None:
    party = s.party.parties[0] if s.party is not None else s.q.party if s.q is not None else None
    if s.q is None or party is None or s.q2 is not None or s.q.noun != "seats" or s.q.more or s.other is not None or s.q.net:
        return None
    if s.senses & (LOSING | GAINING) or s.words & {
        "gain",
        "gains",
        "loss",
        "losses",
        "net",
        "majority",
        "short",
        "gap",
        "lead",
    }:
        return None
    s = _where(s)
    place = s.g.area("ward", "council", "region", "several", "england")
    if place is None:
        return None
    quantity = s.q
    if quantity is None:
        return None
    if s.senses & {"win", "elect", "fall"}:
        return seats_said(s.g, quantity, place, party, "seats_won")
    if s.senses & {"have", "hold", "be", "end", "reduce", "stay"}:
        return seats_said(s.g, quantity, place, party, "seats_held" if place.level == "council" else "seats_won")
    return None


def controlled(s: Slots) -> Iterable[Read] | None:
    """A council and one party, without a figure."""
    if s.q is not None or s.party is None or s.person is not None or s.words & {"out", "away"}:
        return None
    party, other = s.party.parties[0], s.other.parties[0] if s.other is not None else None
    direct = s.ground.places("council")
    about = bool(s.words & {"control", "power", "council", "majority", "hall", "grip"})
    councils = direct or (_council(s) if about else ())
    if not councils or s.words & {
        "seat",
        "seats",
        "ward",
        "wards",
        "vote",
        "votes",
        "ground",
        "councillor",
        "councillors",
        "share",
        "candidate",
        "leader",
        "poll",
        "swing",
    }:
        return None
    senses = s.senses
    if senses & {"lose", "oust"}:
        return [claim("councils_lost", one, party, other=other) for one in councils]
    if senses & {"hold", "stay"}:
        return [claim("councils_held", one, party) for one in councils]
    if senses & {"gain"}:
        return [claim("councils_gained", one, party, other=other) for one in councils]
    if senses & {"win", "run", "fall"}:
        return [claim("control_after", one, is_=party) for one in councils]
    return None


def won_by(s: Slots) -> Iterable[Read] | None:
    """A ward, a figure of votes, perhaps a person or a party."""
    ward, q = _ward(s), s.q
    who = s.ground.who()
    if q is None or s.q2 is not None or q.how != "number" or q.noun not in ("votes", "") or (ward is None and who is None):
        return None
    if s.person is not None and who is None:
        return None
    place = who.place if who is not None else ward
    if place is None or (ward is not None and who is not None and who.place != ward):
        return None
    by = bool(s.words & {"majority", "margin", "by", "clear", "spare", "separated"})
    ground = replace(s.ground, items={**s.ground.items, ("margin" if by else "votes"): s.g.items["q"]})
    if who is not None:
        if not by and not s.senses & {"win", "elect", "hold", "gain"}:
            return [claim("votes", place, person=who.person, says=q.says())] if q.noun == "votes" else None
        return elected_as(ground, who)
    if not by:
        return None
    found = margin(ground, place)
    party = s.party.parties[0] if s.party is not None else None
    if party is not None and s.senses & {"lose", "oust"}:
        return None
    return [*found, claim("seats_won", place, party, says=Says("at_least", 1))] if party else found


def share(s: Slots) -> Iterable[Read] | None:
    q = s.q
    if q is None or q.how != "share" or q.points or s.q2 is not None:
        return None
    s = _where(s)
    place = s.g.area("ward", "council", "region", "several", "england")
    if place is None:
        return None
    if "turnout" in s.words or (
        s.senses & {"vote"} and s.party is None and s.place is not None and q.noun in ("voters", "people", "")
    ):
        if s.words & {"leave", "remain", "brexit"} or s.senses & {"quit", "stay"}:
            return None
        return [claim("turnout", place, says=q.says())] if s.party is None else None
    if s.party is not None and s.other is None and (q.noun == "votes" or s.words & {"vote", "votes", "share"}):
        if s.words & {"bbc", "thrasher", "national", "projected", "yougov", "poll"}:
            return None
        return [claim("vote_share", place, s.party.parties[0], says=q.says())]
    return None


def national(s: Slots) -> Iterable[Read] | None:
    q = s.q
    basis = (
        "projected_national_share"
        if s.words & {"bbc", "projected", "project"}
        else "national_equivalent_vote"
        if s.words & {"thrasher", "equivalent"}
        else None
    )
    if q is None or basis is None or s.party is None or q.how != "share" or s.q2 is not None:
        return None
    party = s.party.parties[0]
    if q.points:
        other = s.other.parties[0] if s.other is not None else None
        return [claim("national_lead", ENGLAND, party, says=q.says(), other=other, basis=basis)] if other else None
    return [claim("national_share", ENGLAND, party, says=q.says(), basis=basis)]


def declared(s: Slots) -> Iterable[Read] | None:
    if s.when is None or not s.when.has("clock") or len(s.when.when) < 16 or s.q is not None:
        return None
    relation = {
        "before": "less_than",
        "by": "at_most",
        "after": "at_least",
        "around": "about",
        "about": "about",
        "shortly": "about",
    }.get(s.before_when, "is")
    if s.place is None and s.words & {"polls", "poll", "voting", "polling", "ballot"} and s.senses & {"close", "open"}:
        return [claim("polls_open" if "open" in s.senses else "polls_close", ENGLAND, is_=s.when.when[11:16])]
    councils = _council(s)
    if len(councils) == 1 and (s.senses & {"declare"} or s.words & {"result", "outcome", "declaration", "count", "declared"}):
        return [claim("council_declared", councils[0], says=Says(relation, s.when.when))]  # type: ignore[arg-type]
    return None


def person(s: Slots) -> Iterable[Read] | None:
    who = s.ground.who()
    if who is None or s.q is not None or s.other is not None:
        return None
    ward = _ward(s)
    if ward is not None and ward != who.place:
        return None
    if s.senses & {"win", "elect", "hold", "gain"} and not s.senses & {"lose", "oust", "beat"}:
        return elected_as(s.ground, who)
    if s.senses & {"lose", "oust"} and s.party is None:
        return [claim("elected", who.place, person=who.person, is_=False)]
    return None


READERS: tuple[Callable[[Slots], Iterable[Read] | None], ...] = (
    national,
    declared,
    won_by,
    share,
    seats_changed,
    seats_have,
    person,
    controlled,
)


def gist(g: Ground, items: Sequence[Item]) -> tuple[tuple[Read, ...], bool] | None:
    """The claims by slots, and whether they may contradict."""
    slots = slots_of(g, items)
    if slots is None:
        return None
    for reader in READERS:
        if slots.when is not None and reader is not declared:
            continue
        found = tuple(reader(slots) or ())
        if found:
            strict = reader in STRICT and all(word in SMALL for word in slots.words - MEANT)
            return found, strict and not any(isinstance(one, Outcome) for one in found)
    return None


STRICT = (declared, share, won_by)
MEANT = word_list(
    """
    turnout vote votes share majority margin gain gains loss losses net result outcome control power council bbc
    project projected national equivalent thrasher poll polls voting polling seat seats
    """
)
"""Words that the readers take in."""
