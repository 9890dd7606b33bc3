"""Clauses to claims: the first row of the table that fits a whole clause, with every name, number and denial in it
accounted for.

What a row does not take in is never passed over. A denial turns the claim round; a place named with 'in' must be the
claim's own
or lie round it; a wish or a forecast is no claim; and anything else that bears meaning leaves the clause unread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nightdesk.analysis.scene import Scene
from nightdesk.check.clauses import CONNECTORS, Clause, clauses_of
from nightdesk.check.gist import gist
from nightdesk.check.items import Item
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.readings.pattern import matched, pattern, written_as
from nightdesk.check.readings.row import Both, Ground, OneOf, Outcome, Read, claim, deny
from nightdesk.check.rows_tried import RULES, TABLE, WHOLE, Table
from nightdesk.check.settling import lifted, loosened, plainer, settled, tail_at
from nightdesk.check.token import Sentence
from nightdesk.check.told_back import told
from nightdesk.check.voices import active
from nightdesk.check.voting_words import how_places_voted
from nightdesk.claims.claim import Claim
from nightdesk.claims.subject import Place, councils_of


@dataclass(frozen=True, slots=True)
class Part:
    """What one clause came to."""

    clause: Clause
    reads: tuple[Read, ...] = ()
    row: str = ""
    unread: bool = False
    mood: str = "fact"
    tail: bool = False
    """Whether a part that only adds to the claim was left unread."""


def parts_of(
    scene: Scene, lexicon: Lexicon, sentence: Sentence, items: Sequence[Item], before: Sequence[Claim]
) -> tuple[Part, ...]:
    """What each clause of a sentence is read as."""
    items, voted = how_places_voted(items)
    said = (Part(Clause(((),)), voted, "how a place voted"),) if voted else ()
    reader = _Reader(scene, lexicon, sentence, list(before))
    items = plainer(items)
    whole = reader.whole(items)
    if whole is not None:
        return (*said, whole)
    start, reader.lead = _lead_basis(items)
    each = (reader.read(clause, framed=not place) for place, clause in enumerate(clauses_of(items[start:])))
    return (*said, *each)


AGAINST = frozenset(("set", "against", "compare", "compared", "measured", "with", "to", "on", "since", "by", "from", "counted"))


def _lead_basis(items: Sequence[Item]) -> tuple[int, tuple[Item, ...]]:
    """Where a sentence goes on after 'Set against the eve of poll, after defections, ...', and the basis it names."""
    end = next((i for i, one in enumerate(items) if one.type in ("P", "L", "W", "Q", "D", "O")), 0)
    basis = tuple(_known(one) for one in items[:end] if one.type == "T" and (one.has("eve") or _known(one).has("last")))
    if not basis or not (items[end - 1].type == "mark" or items[end - 1].type == "T"):
        return 0, ()
    leads = items[0].type == "T" or items[0].word in AGAINST or items[0].text.lower() in AGAINST
    return (end, basis) if leads else (0, ())


def _known(item: Item) -> Item:
    """'the last time' with the two words as features of their own."""
    return replace(item, features=item.features | {"last", "time"}) if item.has("last time") else item


class _Reader:
    own: tuple[Item, ...] = ()
    frame: Item | None = None
    """The area that leads the sentence, where it is said of the clause."""
    lead: tuple[Item, ...] = ()
    """The basis named for all of the sentence."""

    def __init__(self, scene: Scene, lexicon: Lexicon, sentence: Sentence, before: list[Claim]) -> None:
        self.scene, self.lexicon, self.sentence, self.before = scene, lexicon, sentence, before

    def whole(self, items: Sequence[Item]) -> Part | None:
        """A sentence that a row fits as it stands, undivided."""
        plain = tuple(one for one in items if one.type != "mark" or one.word == ":")
        if not 2 <= len(plain) <= 16:
            return None
        if not (
            any(one.type == "w" and one.word in CONNECTORS | {"according"} for one in plain)
            or plain[0].word in ("of", "on", "with")
        ):
            return None
        clause = Clause((plain,), own=plain)
        found = self.fit(active(plain), WHOLE, None)
        return Part(clause, found[0], found[1], mood=found[2]) if found is not None else None

    def read(self, clause: Clause, *, framed: bool = False) -> Part:
        """`framed`: whether a place that leads the sentence ('In the north, …') is said of what this clause tells."""
        self.frame = clause.where if framed and clause.where is not None and clause.where.has("area") else None
        if clause.connector in ("time",):
            return Part(clause)
        for way in clause.ways:
            for items in _hypothetical(clause, way):
                found = self.fit(items, TABLE, clause.where)
                if found is not None:
                    self.before += claims_in(found[0])
                    return Part(clause, found[0], found[1], mood="fact" if RULES.get(found[1]) else found[2], tail=found[3])
        gisted = self.gist(clause)
        if gisted is not None:
            self.before += claims_in(gisted)
            return Part(clause, gisted, "by slots")
        moods = [one.mood for one in clause.own if one.type == "V" and one.mood != "fact"]
        return Part(clause, unread=True, mood=moods[0] if moods else "fact")

    def gist(self, clause: Clause) -> tuple[Read, ...] | None:
        """By slots, where no pattern fits; a reading that would contradict only where it is strict."""
        for way in clause.ways[:2]:
            made = settled(self.lexicon, self.sentence, way)
            if made is None:
                continue
            items, denied, mood, when = made
            if mood != "fact" or clause.connector in ("if", "unless", "because", "until"):
                continue
            own, places, rest = lifted(items, clause.where)[0]
            ground = Ground(self.scene, self.lexicon, self.sentence, {}, places, when, denied, tuple(self.before))
            found = gist(ground, rest)
            if found is None:
                continue
            self.own = own if self.frame is None or self.frame in own else (*own, self.frame)
            done = self.placed(found[0], own, {})
            if done is None:
                continue
            if denied:
                turned = [deny(one) for one in done]
                if None in turned:
                    continue
                done = tuple(one for one in turned if one is not None)
            if not found[1] and any(told(self.scene, one).verdict == "contradicted" for one in done):
                continue
            return done
        return None

    def fit(self, items: Sequence[Item], rows: Table, where: Item | None) -> tuple[tuple[Read, ...], str, str, bool] | None:
        made = settled(self.lexicon, self.sentence, items)
        if made is None:
            return None
        items, denied, mood, when = made
        for own, places, rest in lifted(items, where):
            self.own = own if self.frame is None or self.frame in own else (*own, self.frame)
            found = self.rows(rest, rows, places, when, denied)
            if found is not None:
                return (*found, mood, False)
            cut = tail_at(rest)
            if cut is not None:
                found = self.rows(rest[: cut[0]], rows, places, when, denied)
                if found is not None:
                    return (*found, mood, cut[1])
        if rows is not TABLE:
            return None
        for own, places, rest in lifted(items, where)[:1]:
            fewer = loosened(rest)
            if fewer is not None:
                self.own = own if self.frame is None or self.frame in own else (*own, self.frame)
                found = self.rows(fewer, rows, places, when, denied)
                if found is not None:
                    return (*found, mood, False)
        return None

    def rows(
        self, items: Sequence[Item], rows: Table, where: tuple[Item, ...], when: tuple[Item, ...], denied: bool
    ) -> tuple[tuple[Read, ...], str] | None:
        text, starts = written_as(items)
        for row, patterns in rows:
            if (when and not row.time) or (denied and not (row.negatable or row.denies)):
                continue
            for written in patterns:
                hit = pattern(written).compiled.fullmatch(text)
                if hit is None:
                    continue
                named = matched(hit, items, starts)
                if any(one.has("outside") for one in (*named.values(), *where)):
                    return (
                        Outcome("unknown", "about a place or a party of which the desk holds no data for this night"),
                    ), row.name
                ground = Ground(
                    self.scene, self.lexicon, self.sentence, named, where, when or self.lead, denied, tuple(self.before)
                )
                reads = row.build(ground)
                if not reads:
                    continue
                done = self.placed(tuple(reads), self.own, named)
                if done is None:
                    continue
                if denied and not row.denies:
                    turned = [deny(one) for one in done]
                    if None in turned:
                        continue
                    done = tuple(one for one in turned if one is not None)
                return done, row.name
        return None

    def placed(self, reads: tuple[Read, ...], where: tuple[Item, ...], named: object) -> tuple[Read, ...] | None:
        """The claims, and that each lies in a place named with 'in' that is not its own. None where that makes no sense."""
        subjects = tuple(dict.fromkeys(one.subject.place for one in claims_in(reads)))
        if not subjects:
            return reads
        added: list[Read] = []
        for item in where:
            places = [place for each in item.places for place in each]
            if not places or any(self.same(one, place) for one in subjects for place in places):
                continue
            if any(place.level == "england" for place in places):
                continue
            small = [one for one in subjects if one.level in ("council", "ward", "constituency")]
            if not small:
                return None
            councils = [place for place in places if place.level == "council"]
            if councils and not all(self.inside(one, place) for one in small for place in councils):
                return None
            if item.has("area"):
                area = item.text.removesuffix("'s").removesuffix(" boroughs").removesuffix(" borough")
                added += [claim("lies_in", one, is_=True, other=area) for one in small]
            elif not all(self.inside(one, place) for one in small for place in places if place.level == "council"):
                return None
        return (*reads, *added)

    def same(self, one: Place, other: Place) -> bool:
        return one == other or (one.level == "several" and other in one.parts)

    def inside(self, one: Place, other: Place) -> bool:
        if one.level == "ward":
            return self.lexicon.council_of.get(one.key) == other.key
        return one.level == "constituency" or any(found.council.slug == other.key for found in councils_of(self.scene, one))


def claims_in(reads: Iterable[Read]) -> list[Claim]:
    found: list[Claim] = []
    for one in reads:
        if isinstance(one, Claim):
            found.append(one)
        elif isinstance(one, OneOf):
            found += one.claims
        elif isinstance(one, Both):
            found += [each for each in one.reads if isinstance(each, Claim)]
    return found


def _hypothetical(clause: Clause, way: tuple[Item, ...]) -> tuple[tuple[Item, ...], ...]:
    return (way,)
