"""What has been worked out of something that never changes, kept with it: asked again for the same thing, answered at once.

Nights share what they do not change. A council that has not moved is the same object from one position to the next, so what
follows from it alone need not be worked out again; that is what keeps the questions as cheap late in the night as early.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import Generic, TypeVar

from nightdesk.analysis.scene import Scene

K = TypeVar("K")
V = TypeVar("V")

POSITIONS = 32
"""Positions of which the answer to one question is kept."""


class KeptWith(Generic[K, V]):
    """Values by the very object they were made from, the last so many asked for. Any thread may ask."""

    def __init__(self, make: Callable[[K], V], *, most: int) -> None:
        self._make = make
        self._lately: _Lately[V] = _Lately(most)

    def of(self, made_from: K) -> V:
        """The value of that object, made on the first call."""
        return self._lately.value(id(made_from), made_from, lambda: self._make(made_from))


class KeptWithAll(Generic[K, V]):
    """Values by several such objects together, in their order: what follows from the councils of a region, say."""

    def __init__(self, make: Callable[[tuple[K, ...]], V], *, most: int) -> None:
        self._make = make
        self._lately: _Lately[V] = _Lately(most)

    def of(self, made_from: tuple[K, ...]) -> V:
        """The value of those objects, made on the first call."""
        return self._lately.value(tuple(map(id, made_from)), made_from, lambda: self._make(made_from))


def once_a_position(question: Callable[[Scene], V]) -> Callable[[Scene], V]:
    """A question that is worked out once for a position, whoever asks and however often."""
    lately: _Lately[V] = _Lately(POSITIONS)

    @wraps(question)
    def answer(scene: Scene) -> V:
        known = (scene.outset, scene.context, scene.councils)
        return lately.value((*map(id, known), scene.position, scene.time), known, lambda: question(scene))

    return answer


class _Lately(Generic[V]):
    """The last values asked for, by the ids of what they were made from, which is held so that no other has its id."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[object, V]] = OrderedDict()
        self._lock = Lock()

    def value(self, key: Hashable, made_from: object, make: Callable[[], V]) -> V:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found[1]
        value = make()
        with self._lock:
            self._kept[key] = (made_from, value)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return value
