"""'Leave-voting Swindon': a claim made in one word before a place, taken out of the sentence and judged beside it."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.check.items import Item
from nightdesk.check.readings.row import Read, claim

LEAVE = frozenset(
    ["leave-voting", "brexit-voting", "leave-backing", "brexit-backing", "leave-supporting", "brexit-supporting", "pro-leave"]
)
REMAIN = frozenset(["remain-voting", "remain-backing", "remain-supporting", "pro-remain"])


def how_places_voted(items: Sequence[Item]) -> tuple[tuple[Item, ...], tuple[Read, ...]]:
    """The items without such words before a council, and what they claim."""
    rest: list[Item] = []
    reads: list[Read] = []
    for i, item in enumerate(items):
        after = items[i + 1] if i + 1 < len(items) else None
        if (
            item.type == "w"
            and item.word in LEAVE | REMAIN
            and after is not None
            and after.type == "L"
            and len(after.places) == 1
        ):
            reads += [claim("voted_leave", one, is_=item.word in LEAVE) for one in after.of_level("council")]
            if after.of_level("council"):
                continue
        rest.append(item)
    return tuple(rest), tuple(reads)
