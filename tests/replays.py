"""Replays of a night for its national measure: in random order, and region by region, from a fifth of the key wards on.

    python tests/replays.py [PACK]

prints the table of docs/explanation/national.md. A replay takes the councils in an order of its own and looks at the measure
once in each band of the night; what is asked is whether the 90 per cent interval held then what the measure came to in the
end.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nightdesk.analysis.base_years import total_by
from nightdesk.analysis.great_britain import THREE
from nightdesk.analysis.projected_share import half_width, projected_share, wards_in
from nightdesk.analysis.scene import Scene

Order = Literal["random", "region by region", "ward by ward"]
ORDERS: tuple[Order, ...] = ("random", "region by region", "ward by ward")
"""Councils in random order; regions in random order with their councils at random within; wards in random order."""
BANDS = ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 0.95))
"""Of the key wards in, from and to."""
REPLAYS = 200


@dataclass(frozen=True)
class Replays:
    """Two hundred replays in one order."""

    order: Order
    held: np.ndarray  # type: ignore[type-arg]
    """(replays, bands, 3) Whether the interval held the last value of Con, Lab and LD."""
    width: np.ndarray  # type: ignore[type-arg]
    """(replays, bands, 3) Of the interval, in points."""
    off: np.ndarray  # type: ignore[type-arg]
    """(replays, bands, 3) The share then less its last value, in points."""


def replayed(scene: Scene, order: Order, *, seed: int = 2018) -> Replays:
    """The replays of a night of which everything is in."""
    found, last = wards_in(scene), projected_share(scene).share
    assert found is not None
    assert last is not None
    key, said = found.key, found.said
    council, region = key.council[found.inside], key.model.layout.region
    wards, councils = len(council), len(key.councils)
    dice = np.random.default_rng(seed)
    held, width, off = [], [], []
    for _ in range(REPLAYS):
        came = _came(order, council, region, dice)
        for low, high in BANDS:
            inside = came[: int(dice.uniform(low, high) * wards)]
            count = np.bincount(council[inside], minlength=councils)
            given = key.model.given(count)
            assert given is not None
            estimate = given.estimate(total_by(said[inside], council[inside], councils), (said[inside] ** 2).sum(axis=0))
            half = half_width(estimate.to_come, int((count > 0).sum()))
            held.append(np.abs(estimate.value - last) <= half)
            width.append(200 * half)
            off.append(100 * (estimate.value - last))
    shape = (REPLAYS, len(BANDS), len(THREE))
    return Replays(order, np.reshape(held, shape), np.reshape(width, shape), np.reshape(off, shape))


def _came(order: Order, council: np.ndarray, region: np.ndarray, dice: np.random.Generator) -> np.ndarray:  # type: ignore[type-arg]
    """Places of the wards in the order in which they come in; those of one council together, but where wards come by
    themselves."""
    if order == "ward by ward":
        return dice.permutation(len(council))
    rank = dice.random(len(region))
    if order == "region by region":
        rank = rank + dice.permutation(int(region.max()) + 1)[region]
    return np.lexsort((dice.random(len(council)), rank[council]))


def table(scene: Scene) -> str:
    """The table of the docs, in Markdown."""
    lines = [
        "| order | key wards in | held | Con | Lab | LD | mean width | root mean square miss |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for order in ORDERS:
        found = replayed(scene, order)
        for band, (low, high) in enumerate(BANDS):
            part = (one[:, band] for one in (found.held, found.width, found.off))
            lines.append(_line(order, f"{low:.0%} to {high:.0%}", *part))
        lines.append(_line(order, "all", found.held, found.width, found.off))
    return "\n".join(lines)


def _line(order: str, band: str, held: np.ndarray, width: np.ndarray, off: np.ndarray) -> str:  # type: ignore[type-arg]
    parties = [held[..., place].mean() for place in range(len(THREE))]
    shares = " | ".join(f"{100 * one:.0f}%" for one in (held.mean(), *parties))
    return f"| {order} | {band} | {shares} | {width.mean():.1f} | {np.sqrt((off**2).mean()):.2f} |"


if __name__ == "__main__":
    from nightdesk.cli.ask import SHIPPED_NIGHT
    from nightdesk.cli.opening import open_night

    night = open_night(sys.argv[1] if len(sys.argv) > 1 else SHIPPED_NIGHT, ledger=None, as_at=None)
    print(table(night.scene))
