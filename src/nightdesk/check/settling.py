"""Items made ready for patterns: titles and weights of words taken off, denials, times and places lifted out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nightdesk.check.gapping import IN
from nightdesk.check.items import Item
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.rows_tried import VOCABULARY
from nightdesk.check.token import Sentence
from nightdesk.check.word_lists import word_list

TRAILING = word_list("amid despite following thanks after during with for because")
"""Words that may begin a tail which adds nothing that could make a claim false."""


TAIL_NOT = word_list(
    """
    not no never nor neither only except but than more fewer less most least first last every none nobody if unless
    until almost nearly second third
    """
)


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


def plainer(items: Sequence[Item]) -> tuple[Item, ...]:
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


def settled(
    lexicon: Lexicon, sentence: Sentence, items: Sequence[Item]
) -> tuple[tuple[Item, ...], bool, str, tuple[Item, ...]] | None:
    """The items without their denials and their times of the night, and whether they are denied."""
    denied, mood = False, "fact"
    out: list[Item] = []
    night = lexicon.calendar.night.isoformat()
    for item in plainer(items):
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


def lifted(items: tuple[Item, ...], where: Item | None) -> list[tuple[tuple[Item, ...], tuple[Item, ...], tuple[Item, ...]]]:
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
        where = None  # councils are not counted within one of them
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


def loosened(items: Sequence[Item]) -> tuple[Item, ...] | None:
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


def tail_at(items: Sequence[Item]) -> tuple[int, bool] | None:
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
