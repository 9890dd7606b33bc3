"""Parts without a verb of their own: 'Labour won 30 seats and the Greens two' says of the Greens what it says of Labour."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.check.items import Item
from nightdesk.check.word_lists import word_list

IN = word_list("in at across throughout around within inside over on")
"""Words that put what is told in a place."""


def gapped(part: tuple[Item, ...], template: tuple[Item, ...]) -> list[tuple[Item, ...]]:
    """The template with what the part names anew in the place of its like, in order; and with the new places in place of the
    old."""
    out, at = list(template), 0
    added: list[Item] = []
    names = [one for one in part if one.type in ("P", "L", "W", "Q")]
    if not names or names[0].type not in {one.type for one in template}:
        return []
    i = 0
    while i < len(part):
        item = part[i]
        if item.type == "w" and item.word in IN and i + 1 < len(part) and part[i + 1].type == "L":
            old = next((n for n in range(1, len(out)) if out[n].type == "L" and out[n - 1].word in IN), None)
            if old is not None:
                out[old] = part[i + 1]
            else:
                added += part[i : i + 2]
            i += 2
            continue
        if item.type in ("P", "L", "W", "Q"):
            old = next((n for n in range(at, len(out)) if out[n].type == item.type and _alike(out[n], item)), None)
            if old is None:
                return []
            out[old] = with_noun(item, out[old])
            at = old + 1
        elif item.word not in (
            "and",
            "more",
            "each",
            "all",
            "also",
            "the",
            "with",
            "in",
            "plus",
            "then",
            "including",
            "by",
            "for",
        ):
            same = item.type == "w" and any(one.word == item.word for one in template)
            if not same:
                added.append(item)
        i += 1
    return [tuple(out) + tuple(added)]


def _alike(old: Item, new: Item) -> bool:
    if old.type == "P":
        return old.has("noc") == new.has("noc")
    return (
        old.type != "L"
        or bool((old.features & new.features) & {"council", "ward", "area", "constituency", "outside"})
        or new.has("outside")
    )


def with_noun(new: Item, old: Item) -> Item:
    """A bare number takes the noun of the quantity it stands for."""
    if new.quantity is None or old.quantity is None or new.quantity.noun:
        return new
    made = replace(
        new.quantity,
        noun=old.quantity.noun,
        more=old.quantity.more,
        net=old.quantity.net,
        party=new.quantity.party or old.quantity.party,
    )
    features = (new.features - {"bare", "more"}) | {old.quantity.noun}
    return replace(new, quantity=made, features=frozenset(features))
