"""What has been worked out of something that never changes, kept with it: asked again for the same thing, answered at once.

Nights share what they do not change. A council that has not moved is the same object from one position to the next, so what
follows from it alone need not be worked out again; that is what keeps the questions as cheap late in the night as early.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from nightdesk.analysis.scene import Scene

K = TypeVar("K")
V = TypeVar("V")

POSITIONS = 32
"""Positions of which the answer to one question is kept."""


class KeptWith(Generic[K, V]):
    """Values by the very object they were made from, the last so many made. Any thread may ask."""

    def __init__(self, make: Callable[[K], V], *, most: int) -> None:
        self._make = make
        self._made: _Made[K, V] = _Made(most)

    def of(self, made_from: K) -> V:
        """The value of that object, made on the first call."""
        found = self._made.kept.get(id(made_from))  # asked a thousand times for each entry: no lock, no call between
        return self._made.keep(id(made_from), made_from, self._make(made_from)) if found is None else found[1]


class KeptWithAll(Generic[K, V]):
    """Values by several such objects together, in their order: what follows from the councils of a region, say."""

    def __init__(self, make: Callable[[tuple[K, ...]], V], *, most: int) -> None:
        self._make = make
        self._made: _Made[tuple[K, ...], V] = _Made(most)

    def of(self, made_from: tuple[K, ...]) -> V:
        """The value of those objects, made on the first call."""
        key = tuple(map(id, made_from))
        found = self._made.kept.get(key)
        return self._made.keep(key, made_from, self._make(made_from)) if found is None else found[1]


class KeptForEqual(Generic[V]):
    """Values by arrays that are equal bit for bit, the last so many made: what follows from sums that an entry may leave as
    they were. Any thread may ask."""

    def __init__(self, make: Callable[..., V], *, most: int) -> None:
        self._make = make
        self._made: _Made[None, V] = _Made(most)

    def of(self, *arrays: NDArray[np.generic]) -> V:
        """The value of arrays such as these, made where none are kept."""
        key = tuple((one.shape, one.dtype.char, one.tobytes()) for one in arrays)
        found = self._made.kept.get(key)
        return self._made.keep(key, None, self._make(*arrays)) if found is None else found[1]


def once_a_position(question: Callable[[Scene], V]) -> Callable[[Scene], V]:
    """A question that is worked out once for a position, whoever asks and however often."""
    made: _Made[tuple[object, ...], V] = _Made(POSITIONS)

    @wraps(question)
    def answer(scene: Scene) -> V:
        known = (scene.outset, scene.context, scene.councils)
        key = (*map(id, known), scene.position, scene.time)
        found = made.kept.get(key)
        return made.keep(key, known, question(scene)) if found is None else found[1]

    return answer


class _Made(Generic[K, V]):
    """The last so many values made, by the ids of what they were made from. That is held too, so that no other has its id.

    Reading wants no lock: a key has only ever one value, and whoever misses it makes it again.
    """

    def __init__(self, most: int) -> None:
        self.kept: dict[Hashable, tuple[K, V]] = {}
        self._most = most
        self._lock = Lock()

    def keep(self, key: Hashable, made_from: K, value: V) -> V:
        """Keep the value, and let go of the one made longest ago where there are too many."""
        with self._lock:
            self.kept[key] = (made_from, value)
            while len(self.kept) > self._most:
                del self.kept[next(iter(self.kept))]
        return value
