"""One measured figure, its goal, and whether it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """A row of the table and of `build/bench.json`."""

    name: str
    value: float
    unit: str
    goal: str
    """`<= 1.2`, `>= 50`, or empty where there is none."""

    @property
    def holds(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if not self.goal:
            return None
        sign, bound = self.goal.split()
        return self.value <= float(bound) if sign == "<=" else self.value >= float(bound)

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "holds": self.holds}


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, by the wall."""
    start = perf_counter()
    work()
    return perf_counter() - start
