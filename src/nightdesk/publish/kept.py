"""Pieces of a page that are kept while what they show stands: a line about a council that has not moved is not made again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from markupsafe import Markup

_MOST = 2_000


class Kept:
    """Pieces by name, each with the very object it was made from. Nights share what they do not change, so identity tells."""

    def __init__(self) -> None:
        self._pieces: OrderedDict[tuple[str, ...], tuple[object, Markup]] = OrderedDict()

    def piece(self, name: tuple[str, ...], made_from: object, make: Callable[[], Markup]) -> Markup:
        """The piece of that name, made again if it was made from another object."""
        kept = self._pieces.get(name)
        if kept is None or kept[0] is not made_from:
            kept = self._pieces[name] = (made_from, make())
            while len(self._pieces) > _MOST:
                self._pieces.popitem(last=False)
        return kept[1]
