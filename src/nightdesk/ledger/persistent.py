"""A mapping that is never changed: adding a key gives a new mapping and leaves the old one good.

For a night of a few thousand keys: the keys lie in pigeonholes, and an addition copies one of them and the row of holes,
a microsecond or two that hardly grows over the night, where copying a whole dict would. It has no order to iterate in,
and so none that could leak into a page.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_HOLES = 128


class PersistentMap(Generic[K, V]):
    """Keys to values. Safe to share between threads: nothing in it is ever written to twice."""

    __slots__ = ("_holes",)

    def __init__(self, _holes: list[dict[K, V]] | None = None) -> None:
        self._holes: list[dict[K, V]] = [{}] * _HOLES if _holes is None else _holes

    def get(self, key: K) -> V | None:
        """The value of `key`, or None."""
        return self._holes[hash(key) % _HOLES].get(key)

    def __getitem__(self, key: K) -> V:
        return self._holes[hash(key) % _HOLES][key]

    def put(self, key: K, value: V) -> PersistentMap[K, V]:
        """A mapping in which `key` has `value`; this one is as it was."""
        at = hash(key) % _HOLES
        holes = self._holes.copy()
        holes[at] = {**holes[at], key: value}
        return PersistentMap(holes)

    def __contains__(self, key: K) -> bool:
        return key in self._holes[hash(key) % _HOLES]

    def __len__(self) -> int:
        return sum(map(len, self._holes))
