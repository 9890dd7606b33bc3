"""Items to clauses: a compound sentence parted into what it says one by one, each with its subject, in active order.

'Labour, which failed to take Westminster, gained three seats there' is two clauses of Labour. What a part leaves out it takes
from the part before: 'and five in Trafford', 'Labour the rest', 'as was Barnes'. 'X was lost by Y to Z' becomes 'Y lost X
to Z'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nightdesk.check.gapping import IN, gapped, with_noun
from nightdesk.check.items import Item
from nightdesk.check.voices import active
from nightdesk.check.word_lists import word_list

CONNECTORS = word_list(
    """
    but while whereas though although yet who which whose where when because since_ until unless if that nor and so
    after with
    """
)


MARKS = frozenset((",", ";", "-", "–", "—", "(", ")"))


RELATIVE = word_list("who which whose where that")


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a sentence, in one or more ways of completing it; the first that a reading fits is taken."""

    ways: tuple[tuple[Item, ...], ...]
    connector: str = ""
    where: Item | None = None
    """A place named for all of it: 'In Merton, ...'; or the place that 'where' points back to."""
    own: tuple[Item, ...] = ()
    """The items of the text that it was made of, for what it leaves unread."""
    bare: bool = False
    """Whether it has no verb of its own."""


@dataclass(slots=True)
class _State:
    subject: tuple[Item, ...] = ()
    template: tuple[Item, ...] = ()
    where: Item | None = None
    near: Item | None = None
    when: tuple[Item, ...] = ()
    last: tuple[Item, ...] = ()


def clauses_of(items: Sequence[Item]) -> tuple[Clause, ...]:
    """The clauses of a sentence, in its order."""
    state = _State()
    found: list[Clause] = []
    parts = _parts(items)
    named = {one.text: one for one in items if one.type == "L" and not one.has("area")}
    state.near = next(iter(named.values())) if len(named) == 1 else None
    held = parts.pop(0) if len(parts) > 1 and _led(parts[0][1]) else None
    for connector, part in parts:
        found += _clause(connector, part, state, first=not found)
        if held is not None and state.subject:
            bare = tuple(one for one in held[1] if one.word not in LEADING)
            keep = (state.template, state.last)
            found += _clause(",", bare, state, first=False)
            state.template, state.last = keep
            held = None
        places = [one for one in part if one.type == "L"]
        if (
            len(found) > 1
            and connector in ("and", ",")
            and found[-1].bare
            and len(part) > 2
            and part[-1].type == "L"
            and part[-2].word in IN
        ):
            _shared(found, part[-1], state)
        state.near = next((one for one in reversed(places) if one.has("council")), places[-1]) if places else state.near
    return tuple(found)


def _shared(found: list[Clause], place: Item, state: _State) -> None:
    """'Labour won 30 seats and the Greens two in Kent': the place at the end is that of the whole run, where none before named
    one."""
    n = len(found) - 1
    while n > 0 and found[n].bare and not any(one.type == "L" for one in found[n - 1].own):
        n -= 1
    if n == len(found) - 1 or found[n].bare or not any(one.type == "Q" for one in found[n].own) or state.where is not None:
        return
    for i in range(n, len(found) - 1):
        found[i] = replace(found[i], where=place)


def _parts(items: Sequence[Item]) -> list[tuple[str, tuple[Item, ...]]]:
    parts: list[tuple[str, tuple[Item, ...]]] = []
    now: list[Item] = []
    connector = ""
    for i, item in enumerate(items):
        cut = item.type == "mark" and (item.word in MARKS or (item.word == ":" and any(one.type == "V" for one in now)))
        word = item.word if item.type == "w" else ""
        if word in CONNECTORS and word not in ("so", "that", "with", "after"):
            cut = word not in ("until", "unless", "if", "because", "though") or any(
                one.type == "V" for one in _until_mark(items, i + 1)
            )
        elif word == "so":
            cut = (
                i + 1 < len(items) and items[i + 1].type == "V" and items[i + 1].features & {"do", "be", "have"} != frozenset()
            )
        elif word == "that":
            cut = i + 1 < len(items) and any(one.type == "V" for one in _until_mark(items, i + 1))
        elif word in ("as", "after", "before", "since", "without", "by", "despite", "until") and i + 1 < len(items):
            rest = _until_mark(items, i + 1)
            starts = items[i + 1]
            lots = starts.has("draw") or starts.has("toss")
            cut = (
                starts.type == "V" and not lots and not starts.has("pp") and (word in ("as", "since") or starts.has("ing"))
            ) or (
                word not in ("without", "by", "despite")
                and starts.type in ("P", "L", "W")
                and any(one.type == "V" and not one.has("to") for one in rest[1:3])
            )
        if cut:
            if now:
                parts.append((connector, tuple(now)))
                connector = ""
            connector = _joined(connector, item.word)
            now = []
        else:
            now.append(item)
    if now:
        parts.append((connector, tuple(now)))
    return parts


BEFORE_TIMES = word_list(
    """
    on in at by compared compare with set against measured to since before until
    """
)


LEADING = word_list("after despite by before while in without since from")


def _led(part: Sequence[Item]) -> bool:
    """Whether a part leads on to its subject: 'After losing Trafford, the Tories ...'."""
    bare = [one for one in part if one.word not in LEADING]
    return (bool(bare) and bare[0].type == "V" and bare[0].has("ing")) or (
        bool(bare) and bare[0].type == "V" and bare[0].text.lower().startswith("having")
    )


def _joined(before: str, word: str) -> str:
    if before in ("", ",") or (before == "and" and word in RELATIVE):
        return word
    return before if word == "," else word


def _until_mark(items: Sequence[Item], i: int) -> list[Item]:
    out = []
    for item in items[i:]:
        if item.type == "mark":
            break
        out.append(item)
    return out


def finite(part: Sequence[Item]) -> int:
    """Where the verb of a part stands; -1 where it has none."""
    for i, item in enumerate(part):
        if (
            item.type == "V"
            and not item.has("to")
            and not (item.has("ing") and i > 1)
            and not (item.has("pp") and _participle(part, i))
        ):
            return i
    return next((i for i, item in enumerate(part) if item.type == "V" and item.has("ing")), -1)


def _participle(part: Sequence[Item], i: int) -> bool:
    """Whether a past form is one that qualifies a noun: 'the only Green elected in Islington'."""
    return any(one.type == "V" and not one.has("to") for one in part[i + 1 :]) and part[i].has("elect")


def _clause(connector: str, part: tuple[Item, ...], state: _State, *, first: bool) -> list[Clause]:
    verb = finite(part)
    apposed = (
        verb > 0
        and connector == ","
        and part[verb].has("pp")
        and part[verb].has("elect")
        and state.subject
        and state.subject[0].type == "W"
    )
    if verb < 0 or (apposed and part[0].type != "W"):
        return _bare(connector, part, state, first=first)
    before, after = part[:verb], part[verb + 1 :]
    lead, before = _lead(before)
    where = lead or state.where or state.near
    relative = connector in RELATIVE
    ways: list[tuple[Item, ...]] = []
    subject = before
    if connector in ("as", "so") and part[verb].features & {"do", "be", "have"} and not before:
        ways = _as_did(after, state.template)
        return [Clause(tuple(ways), connector, where, part)]
    if relative:
        antecedent = _antecedent(connector, state)
        if connector == "where":
            where = antecedent[0] if antecedent else where
            ways.append((before or state.subject) + part[verb:])
        elif connector == "whose":
            ways.append(tuple(replace(one, owns=True) for one in antecedent) + part)
        elif before:
            ways += [before + part[verb : verb + 1] + antecedent + after, before + part[verb:]]
        else:
            ways += [one + part[verb:] for one in (antecedent, state.subject) if one]
        ways = ways or [part]
        found = tuple(active(one) for one in ways)
        state.last = part
        return [Clause(found, connector, where, part)]
    if not before and part[verb].has("pp") and not first and (after and after[0].word in ("by", "from", "off")):
        near = next((one for one in reversed((*state.subject, *state.last)) if one.type == "L"), None)
        if near is not None:
            return [Clause((active((near, _passive(part[verb]), *after)),), connector, where, part)]
    if not before:
        subject = state.subject
        figure = next((one for one in state.template if one.type == "Q" and one.has("councils")), None)
        if figure is not None:
            after = tuple(with_noun(one, figure) if one.type == "Q" and one.has("bare") else one for one in after)
            part = (*part[: verb + 1], *after)
        if part[verb].has("pp") and first:
            return [Clause((active((_passive(part[verb]), *after)), part), connector, where, part)]
    if lead is not None and first:
        state.where = lead
    if connector == "without":
        part = (*part[:verb], replace(part[verb], negated=not part[verb].negated), *part[verb + 1 :])
    raw = subject + part[verb:] + state.when
    state.when = ()
    ways.append(active(raw))
    if not before and state.last and state.last is not subject:
        last = next((one for one in reversed(state.last) if one.type in ("P", "L", "W")), None)
        if last is not None and part[verb].has("ing"):
            ways.append(active((last, *part[verb:])))
    if before and before[0].type == "w" and before[0].word in ("with", "for", "to", "from"):
        ways.append(active(state.subject + part))
    if before or not state.subject:
        state.subject = subject
    state.template, state.last = raw, part
    return [Clause(tuple(dict.fromkeys(ways)), connector, where, part)]


def _passive(item: Item) -> Item:
    return replace(item, features=item.features | {"passive"})


def _lead(before: tuple[Item, ...]) -> tuple[Item | None, tuple[Item, ...]]:
    """A place with 'in' at the head, and the rest."""
    if len(before) >= 2 and before[0].word in IN and before[1].type == "L" and not before[1].owns:
        return before[1], before[2:]
    if (
        before
        and before[0].type == "L"
        and (before[0].has("england") or before[0].word == "there" or before[0].text.lower() == "there")
        and len(before) > 1
    ):
        return before[0], before[1:]
    return None, before


def _antecedent(connector: str, state: _State) -> tuple[Item, ...]:
    kinds = {
        "who": ("P", "W"),
        "which": ("L", "P", "Q"),
        "where": ("L",),
        "whose": ("L", "W", "P"),
        "that": ("Q", "L", "P", "W"),
    }[connector]
    near = [one for one in (state.last or state.subject) if one.type in kinds]
    return (near[-1],) if near else tuple(one for one in state.subject if one.type in kinds)[:1]


def _as_did(named: tuple[Item, ...], template: tuple[Item, ...]) -> list[tuple[Item, ...]]:
    """'as was Barnes', 'so did Tandridge': the template with another in the place of its like."""
    ways = []
    if named and template:
        for i, item in enumerate(template):
            if item.type == named[0].type:
                ways.append(active((*template[:i], *named, *template[i + 1 :])))
    return ways


UTMOST = word_list("largest biggest greatest most best worst heaviest highest lowest fewest first")


def _bare(connector: str, part: tuple[Item, ...], state: _State, *, first: bool) -> list[Clause]:
    """A part without a verb: a place for all that follows, a subject, a shorter part of the same make, or an apposition."""
    lead, rest = _lead(part)
    if lead is not None and not rest:
        if first or not state.template:
            state.where = lead
            if first and not state.subject:
                return []
        near = next((one for one in reversed(state.last or state.subject) if one.type == "L"), None)
        ways: list[tuple[Item, ...]] = [(near, part[0], lead)] if near is not None else []
        ways.append(state.subject + part)
        if state.template and connector == "and":
            ways = [*gapped(part, state.template), *ways]
        return [Clause(tuple(ways), connector or ",", None, part, bare=True)] if ways else []
    if (
        first
        and any(one.type == "T" for one in part)
        and all(one.type == "T" or (one.type == "w" and one.word in BEFORE_TIMES) for one in part)
    ):
        state.when = part
        return [Clause((part,), "time", None, part, bare=True)]
    if connector == "(" and state.template and any(one.word in ("up", "down", "unchanged") for one in part):
        return _aside(part, state)
    if first or (not state.template and not state.subject):
        _, named = _lead(part)
        state.subject, state.last = named or part, part
        state.where = _lead(part)[0] or state.where
        return [Clause((part,), "subject", state.where, part, bare=True)]
    ways = gapped(part, state.template) if state.template else []
    if (
        connector in (")", "and", ",")
        and all(one.type != "V" for one in part)
        and any(one.word in UTMOST for one in state.template)
        and part[-1].type == "L"
    ):
        state.last = part
        return [Clause((), connector, None, part, bare=True)]  # of several that are the largest, none is the largest
    if len(part) == 1 and part[0].type == "L" and any(one.type == "Q" for one in state.template):
        ways.append(tuple(part[0] if one.type == "Q" else one for one in state.template))
    near = next((one for one in reversed(state.last or state.subject) if one.type in ("P", "L", "W", "Q")), None)
    ways += [state.subject + part]
    if near is not None and (near,) != state.subject:
        ways.append((near, *part))
    ways.append(part)
    if state.template:
        ways.append((*state.template, *part))
    found = Clause(tuple(active(one) for one in dict.fromkeys(ways)), connector, state.where or state.near, part, bare=True)
    state.last = part
    return [found]


def _aside(part: tuple[Item, ...], state: _State) -> list[Clause]:
    """'(up two)' after a figure or a place: the change of what was told just before."""
    said = state.last or state.template
    party = next((one for one in reversed(said) if one.type == "P"), None) or next(
        (one for one in state.subject if one.type == "P"), None
    )
    figure = next((one for one in state.template if one.type == "Q"), None)
    place = said[-1] if said and said[-1].type == "L" else None
    if party is None:
        return [Clause((), "(", None, part, bare=True)]
    made = tuple(
        with_noun(one, figure) if one.type == "Q" and figure is not None and figure.has("councils") else one for one in part
    )
    noun = () if any(one.type == "Q" for one in part) or figure is None else (figure,)
    return [Clause(((party, *made, *noun),), "(", place or state.where, part, bare=True)]
