"""Clauses in active order: who did it first, and what somebody is helped or kept from doing as done or not done."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.check.items import Item
from nightdesk.check.word_lists import word_list

HELPS = word_list("help see allow enable watch let")


def helped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """'Student votes helped the Greens seize Norwich' says that they did; 'stopped Labour winning' that they did not."""
    for i in range(len(items) - 2):
        one, who, then = items[i], items[i + 1], items[i + 2]
        if one.type != "V" or who.type not in ("P", "W", "L"):
            continue
        from_ = then.word == "from" and i + 3 < len(items)
        then = items[i + 3] if from_ else then
        if (
            then.type != "V"
            or then.mood != "fact"
            or not (then.has("to") or then.has("ing") or then.text.split()[-1].lower() == _plain(then))
        ):
            continue
        rest = items[i + 3 + from_ :]
        where = [
            word
            for place in items[:i]
            if place.type == "L" and one.has("see")
            for word in (Item("w", "in", frozenset(("in",))), place)
        ]
        if one.features & HELPS and not one.has("passive"):
            made = replace(then, features=then.features - {"to", "ing"}, negated=then.negated != one.negated, mood=one.mood)
            return (who, made, *rest, *where)
        if one.has("deny") and not one.has("passive"):
            made = replace(then, features=then.features - {"to", "ing"}, negated=then.negated == one.negated, mood=one.mood)
            return (who, made, *rest)
    return items


def _plain(item: Item) -> str:
    return item.tokens[-1].lemma if item.tokens else ""


def active(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """In active order: who did it first. Where that is not said, the word `someone` stands for it."""
    items = helped(items)
    verb = next((i for i, one in enumerate(items) if one.type == "V" and one.has("passive")), None)
    if verb is None:
        return items
    before, group, after = items[:verb], items[verb], items[verb + 1 :]
    if any(one.type == "V" and not one.has("passive") for one in before):
        return items
    group = replace(group, features=group.features - {"passive"} | {"was"})
    for i in range(len(after) - 1):
        if after[i].word == "by" and after[i + 1].type in ("P", "W"):
            agent = after[i + 1]
            rest = (*after[:i], *after[i + 2 :])
            return (agent, group, *before, *rest)
    someone = Item("w", "someone", frozenset(("someone",)))
    return (someone, group, *before, *after)
