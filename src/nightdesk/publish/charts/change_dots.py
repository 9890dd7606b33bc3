"""A dot for each council, by how many seats a party has gained or lost there: the spread behind one net figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nightdesk.analysis.party_night import PartyInCouncil
from nightdesk.night import Night
from nightdesk.publish.figures import change
from nightdesk.register.baseline import Basis

_STEP = 17.0
_SIDE = 30.0
_TALLEST = 230.0
"""Height of the tallest stack; dots shrink to fit it."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One council."""

    x: float
    y: float
    href: str
    words: str


@dataclass(frozen=True, slots=True)
class Dots:
    """The dots, stacked over their change, with the ticks of the axis."""

    width: float
    height: float
    floor: float
    radius: float
    nought: float
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]


def change_dots(night: Night, rows: Iterable[PartyInCouncil], basis: Basis, link: Callable[..., str]) -> Dots | None:
    """None where no council compares yet."""
    found = [(row, row.change[basis]) for row in rows]
    moved = [(row, by) for row, by in found if by is not None]
    if not moved:
        return None
    least, most = min(-3, *(by for _, by in moved)), max(3, *(by for _, by in moved))
    stacks: dict[int, int] = {}
    for _, by in moved:
        stacks[by] = stacks.get(by, 0) + 1
    tallest = max(stacks.values())
    high = min(13.0, _TALLEST / tallest)
    floor = 10 + tallest * high
    filled: dict[int, int] = {}
    dots = []
    for row, by in moved:
        level = filled[by] = filled.get(by, 0) + 1
        name = night.register.councils[row.council].name
        dots.append(
            Dot(
                x=_SIDE + (by - least) * _STEP,
                y=floor - (level - 0.5) * high,
                href=link("council", slug=row.council),
                words=f"{name} {change(by)}",
            )
        )
    marks = range(-(-least // 5) * 5, most + 1, 5)
    return Dots(
        width=2 * _SIDE + (most - least) * _STEP,
        height=floor + 22,
        floor=floor,
        radius=round(high * 0.46, 2),
        nought=_SIDE - least * _STEP,
        dots=tuple(dots),
        ticks=tuple((_SIDE + (mark - least) * _STEP, change(mark)) for mark in marks),
    )
