"""Clauses to claims: the first row of the table that fits a whole clause, with every name, number and denial in it accounted for.

What a row does not take in is never passed over. A denial turns the claim round; a place named with 'in' must be the claim's own
or lie round it; a wish or a forecast is no claim; and anything else that bears meaning leaves the clause unread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nightdesk.analysis.scene import Scene
from nightdesk.check.clauses import CONNECTORS, IN, Clause, active, clauses_of
from nightdesk.check.gist import gist
from nightdesk.check.items import Item
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.readings.pattern import matched, pattern, written_as
from nightdesk.check.readings.row import Both, Ground, OneOf, Outcome, Read, Row, claim, deny, patterns_of
from nightdesk.check.readings.table import ROWS
from nightdesk.check.telling import told
from nightdesk.check.token import Sentence
from nightdesk.check.word_lists import word_list
from nightdesk.claims.claim import Claim
from nightdesk.claims.subject import Place, councils_of

TRAILING = word_list("amid despite following thanks after during with for because")
"""Words that may begin a tail which adds nothing that could make a claim false."""
TAIL_NOT = word_list(
    """
    decade decades years year century generation generations term terms months ago not no never nor neither only except but than more fewer less most least first last every none nobody if unless
    until almost nearly second third
    """
)


Table = tuple[tuple[Row, tuple[str, ...]], ...]
TABLE: Table = tuple((row, patterns_of(row)) for row in ROWS)


def _whole() -> Table:
    """Rows with the patterns that hold a word at which sentences are parted: they are tried on the whole first."""
    found = []
    for row, patterns in TABLE:
        kept = tuple(
            one
            for one in patterns
            if pattern(one).words & ((CONNECTORS - {"with", "after"}) | {"according"}) or one.split()[0] in ("of", "on")
        )
        if kept:
            found.append((row, kept))
    return tuple(found)


WHOLE = _whole()
VOCABULARY = frozenset(word for _, patterns in TABLE for one in patterns for word in pattern(one).words)
"""Words that some pattern gives a meaning to."""
RULES = {row.name: row.future for row in ROWS}


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
    reader = _Reader(scene, lexicon, sentence, list(before))
    items = _plainer(items)
    whole = reader.whole(items)
    if whole is not None:
        return (whole,)
    start, reader.lead = _lead_basis(items)
    return tuple(reader.read(clause) for clause in clauses_of(items[start:]))


AGAINST = frozenset("set against compare compared measured with to on since by from counted".split())


def _lead_basis(items: Sequence[Item]) -> tuple[int, tuple[Item, ...]]:
    """Where the sentence goes on after 'Set against the eve of poll, after defections and by-elections, ...', and the basis it names."""
    end = next((i for i, one in enumerate(items) if one.type in ("P", "L", "W", "Q", "D", "O")), 0)
    basis = tuple(_known(one) for one in items[:end] if one.type == "T" and (one.has("eve") or _known(one).has("last")))
    if (
        not basis
        or not (items[end - 1].type == "mark" or items[end - 1].type == "T")
        or not (items[0].type == "T" or items[0].word in AGAINST or items[0].text.lower() in AGAINST)
    ):
        return 0, ()
    return end, basis


def _known(item: Item) -> Item:
    """'the last time' with the two words as features of their own."""
    return replace(item, features=item.features | {"last", "time"}) if item.has("last time") else item


class _Reader:
    own: tuple[Item, ...] = ()
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

    def read(self, clause: Clause) -> Part:
        if clause.connector in ("time",):
            return Part(clause)
        for way in clause.ways:
            for items in _hypothetical(clause, way):
                found = self.fit(items, TABLE, clause.where)
                if found is not None:
                    self.before += [one for one in claims_in(found[0])]
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
            made = _settled(self.lexicon, self.sentence, way)
            if made is None:
                continue
            items, denied, mood, when = made
            if mood != "fact" or clause.connector in ("if", "unless", "because", "until"):
                continue
            own, lifted, rest = _lifted(items, clause.where)[0]
            ground = Ground(self.scene, self.lexicon, self.sentence, {}, lifted, when, denied, tuple(self.before))
            found = gist(ground, rest)
            if found is None:
                continue
            self.own = own
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
        made = _settled(self.lexicon, self.sentence, items)
        if made is None:
            return None
        items, denied, mood, when = made
        for own, lifted, rest in _lifted(items, where):
            self.own = own
            found = self.rows(rest, rows, lifted, when, denied)
            if found is not None:
                return (*found, mood, False)
            cut = _tail(rest)
            if cut is not None:
                found = self.rows(rest[: cut[0]], rows, lifted, when, denied)
                if found is not None:
                    return (*found, mood, cut[1])
        if rows is not TABLE:
            return None
        for own, lifted, rest in _lifted(items, where)[:1]:
            fewer = _loosened(rest)
            if fewer is not None:
                self.own = own
                found = self.rows(fewer, rows, lifted, when, denied)
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
        """The claims, and for each place with 'in' that is not theirs, that theirs lie in it. None where that makes no sense."""
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
                added += [
                    claim(
                        "lies_in",
                        one,
                        is_=True,
                        other=item.text.removesuffix("'s").removesuffix(" borough").removesuffix(" boroughs"),
                    )
                    for one in small
                ]
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


AFTER_PARTY = word_list("hands rule territory column administration camp")
ELECTION = frozenset(["elections", "election"])
STRENGTH = word_list(
    """
    tally total number numbers group strength representation haul count contingent presence ranks benches score
    headcount delegation
    """
)
"""Words for how many a party has, which stand for the party itself."""
TITLES = word_list(
    """
    leader councillor cllr candidate co-leader group deputy co-chair newcomer incumbent veteran stalwart challenger
    councillors councillor's
    """
)


def _plainer(items: Sequence[Item]) -> tuple[Item, ...]:
    """Without titles before names, the party of a person kept with the person; without words that add nothing to a party."""
    out: list[Item] = []
    skip = 0
    items = list(items)
    if len(items) > 2 and items[0].word in ("control", "power") and items[1].word in ("of", "in") and items[2].type == "L":
        items = items[2:]
    if (
        len(items) > 3
        and items[0].word in ("in", "at", "on", "by", "before", "since")
        and items[1].type == "T"
        and items[2].type != "mark"
    ):
        items = [*items[2:], *items[:2]]
    items = [
        one
        for i, one in enumerate(items)
        if not (one.word in ("his", "her", "this") and i + 1 < len(items) and items[i + 1].type == "L")
    ]
    for i, item in enumerate(items):
        after = items[i + 1] if i + 1 < len(items) else None
        if (
            item.type == "w"
            and item.word in STRENGTH
            and out
            and out[-1].type == "P"
            and (after is None or after.word not in ("of",))
        ):
            out[-1] = replace(out[-1], owns=False)
            continue
        if (
            item.type == "w"
            and item.word == "seat"
            and out
            and out[-1].type == "P"
            and after is not None
            and after.word in STRENGTH | {"gain", "gains", "loss", "losses"}
        ):
            continue
        if (
            item.type == "w"
            and item.word in STRENGTH
            and after is not None
            and after.word == "of"
            and i + 2 < len(items)
            and items[i + 2].type == "P"
        ):
            skip = 1
            continue
        if skip and item.word == "of":
            continue
        if skip and item.type == "w" and item.word in ("councillors", "seats", "members"):
            skip = 0
            continue
        if item.type == "w" and item.word in ELECTION and out and out[-1].type == "L" and out[-1].owns:
            out[-1] = replace(out[-1], owns=False)
            continue
        if item.type == "W":
            while len(out) > 1 and out[-1].type == "w" and out[-1].word in TITLES:
                out.pop()
            if (
                out
                and out[-1].type == "P"
                and len(out[-1].parties) == 1
                and not (len(out) > 1 and out[-2].type == "V" and out[-2].has("beat"))
            ):
                item = replace(item, parties=out.pop().parties)
            out.append(item)
            continue
        if item.type == "P" and len(out) > 1 and out[-1].word == "of" and out[-2].type == "W":
            out.pop()
            out[-1] = replace(out[-1], parties=item.parties)
            continue
        if item.type == "w" and out and out[-1].type == "P" and out[-1].has("party"):
            after = items[i + 1] if i + 1 < len(items) else None
            if item.word in AFTER_PARTY or (
                item.word == "control" and not (after is not None and after.word in ("of", "in", "on"))
            ):
                continue
        out.append(item)
    return tuple(out)


BENIGN_TIMES = ("2018-05-03", "2018-05-04")


def _settled(
    lexicon: Lexicon, sentence: Sentence, items: Sequence[Item]
) -> tuple[tuple[Item, ...], bool, str, tuple[Item, ...]] | None:
    """The items without their denials and their times of the night, and whether they are denied."""
    denied, mood = False, "fact"
    out: list[Item] = []
    night = lexicon.calendar.night.isoformat()
    for item in _plainer(items):
        if item.type == "V":
            denied ^= item.negated
            if item.mood != "fact":
                mood = item.mood
        if item.type == "P" and item.has("nor"):
            pass
        if item.type == "w" and item.word in ("neither", "not", "never", "nor"):
            denied = True if item.word in ("neither", "nor") else not denied
            continue
        if item.type == "w" and item.word in ("either", "respectively"):
            continue
        if (
            item.type == "T"
            and item.has("day")
            and not item.has("eve")
            and (item.when[:10] == night or item.when[:10] in BENIGN_TIMES)
            and len(item.when) <= 10
        ):
            if out and out[-1].word in ("on", "in", "at", "of", "from"):
                out.pop()
            continue
        if item.type == "T" and item.has("election") and item.when[:4] == night[:4] and not item.has("general"):
            if out and out[-1].word in ("in", "at"):
                out.pop()
            continue
        if item.type == "T" and item.has("day") and item.when in (night[:4], night[:7]):
            if out and out[-1].word in ("on", "in", "at", "of", "this"):
                out.pop()
            continue
        out.append(item)
    basis = tuple(
        one
        for one in out
        if one.type == "T" and ((one.has("last") and one.has("time")) or one.has("last time") or _compared(out, one))
    )
    return _without_basis(out, basis), denied, mood, basis


COMPARED = (
    ("compared", "with"),
    ("compared", "to"),
    ("compare", "with"),
    ("set", "against"),
    ("measured", "against"),
    ("since",),
    ("on",),
    ("against",),
    ("over",),
    ("than",),
    ("from",),
)


def _compared(items: Sequence[Item], when: Item) -> bool:
    """Whether a year or the eve of poll is what a change is set against."""
    at = items.index(when)
    if when.has("eve"):
        return (
            at > 0
            and items[at - 1].word in ("with", "against", "to", "since", "from", "than")
            and any(
                one.word in ("than",) or one.word in ("compared", "compare", "set", "measured", "since", "against")
                for one in items
            )
        )
    if not when.has("year") or len(when.when) != 4 or not when.when.isdigit() or int(when.when) < 2014:
        return False
    return (
        at > 0
        and items[at - 1].word in ("with", "against", "to", "on")
        and any(one.word in ("compared", "compare", "set", "measured", "against", "on") for one in items)
    )


def _without_basis(items: Sequence[Item], basis: Sequence[Item]) -> tuple[Item, ...]:
    if not basis:
        return tuple(items)
    drop = {id(one) for one in basis}
    out = [one for one in items if id(one) not in drop]
    words = ("compared", "compare", "set", "measured", "with", "against", "to", "since", "on", "than")
    if any(one.word in ("compared", "compare", "set", "measured", "against") for one in out):
        out = [
            one
            for i, one in enumerate(out)
            if one.word not in words or (i + 1 < len(out) and out[i + 1].type in ("P", "L", "Q"))
        ]
    elif out and out[-1].word in words:
        out.pop()
    return tuple(one for i, one in enumerate(out) if not (one.type == "mark" and (i == 0 or i == len(out) - 1)))


def _lifted(items: tuple[Item, ...], where: Item | None) -> list[tuple[tuple[Item, ...], tuple[Item, ...], tuple[Item, ...]]]:
    """Ways of taking out the places named with 'in': all of them, then none."""
    rest: list[Item] = []
    taken: list[Item] = []
    i = 0
    while i < len(items):
        item, after = items[i], items[i + 1] if i + 1 < len(items) else None
        if item.word in IN and item.type == "w" and after is not None and after.type == "L" and not after.owns:
            taken.append(after)
            i += 2
            continue
        if item.type == "L" and item.owns and after is not None and after.type in ("P", "W", "Q"):
            taken.append(item)
            i += 1
            continue
        if (
            item.type == "L"
            and (item.has("england") or item.text.lower() in ("there", "nationwide", "nationally"))
            and (not rest or rest[-1].word not in IN | {"of", "across"})
        ):
            taken.append(item)
            i += 1
            continue
        if item.type == "Q" and item.places:
            taken.append(
                replace(
                    item, type="L", features=frozenset(place.level for each in item.places for place in each), quantity=None
                )
            )
            rest.append(replace(item, places=()))
            i += 1
            continue
        if (
            item.word == "of"
            and item.type == "w"
            and after is not None
            and after.type == "L"
            and rest
            and rest[-1].type == "Q"
            and rest[-1].has("wards")
        ):
            taken.append(after)
            i += 2
            continue
        if item.type == "L" and item.has("area") and rest and rest[-1].type == "Q" and rest[-1].has("councils"):
            taken.append(item)
            i += 1
            continue
        rest.append(item)
        i += 1
    if where is not None and where.has("council") and any(one.type == "Q" and one.has("councils") for one in items):
        where = None
    own = (where,) if where is not None else ()
    if taken and where is not None and where.has("council") and all(one.has("area") for one in taken):
        taken.insert(0, where)
    found = [(tuple(taken), tuple(taken) or own, tuple(rest))]
    if taken:
        found.append(((), own, items))
    if own and not taken:
        found.append(((), (), tuple(rest)))
    first = next((n for n, one in enumerate(rest) if one.type == "mark"), None)
    if first is not None:
        bare = tuple(one for one in rest if one.type != "mark")
        found.append((tuple(taken), tuple(taken) or own, bare))
    return found


def _loosened(items: Sequence[Item]) -> tuple[Item, ...] | None:
    """The items without words that no pattern knows, where they can but qualify what follows; None where there are none."""
    out: list[Item] = []
    dropped = 0
    for i, item in enumerate(items):
        after = items[i + 1] if i + 1 < len(items) else None
        unknown = item.type == "w" and not item.features & VOCABULARY and item.word not in TAIL_NOT and not item.owns
        if (
            unknown
            and after is not None
            and (
                after.type in ("P", "L", "W")
                or (after.type == "Q" and (not out or out[-1].type != "Q"))
                or (after.type == "w" and bool(out) and out[-1].type != "V")
            )
        ):
            dropped += 1
            continue
        if unknown and after is not None and after.type == "V" and out and out[-1].type in ("P", "L", "W"):
            dropped += 1
            continue
        out.append(item)
    return tuple(out) if 0 < dropped <= 3 else None


def _tail(items: Sequence[Item]) -> tuple[int, bool] | None:
    """Where a tail begins that can be left out, and whether it says more that is left unread."""
    for i in range(2, len(items)):
        item = items[i]
        if item.type != "w" or item.word not in TRAILING:
            continue
        rest = items[i:]
        ordinal = item.word == "for" and i + 1 < len(items) and items[i + 1].type == "O"
        if ordinal and not any(one.type in ("P", "L", "W") for one in rest):
            return i, True
        if all(one.type in ("w", "mark") for one in rest) and not any(
            one.word in TAIL_NOT or one.features & VOCABULARY for one in rest[1:]
        ):
            return i, False
    return None
