"""How far councils and regions move apart from one night to another, beside the wards of one council.

    python tests/how_far_apart.py [PACK]

prints, for every two nights on which the three parties fought the same wards, the two ratios that the measure of
docs/explanation/national.md has priors for, as the wards by themselves have them: by restricted likelihood, without a prior,
over the three parties together, each with a scale of its own. The pairs are those of a pack and of the earlier contests in its
context. Worked out with full matrices, apart from `analysis/mixed_model.py`: seconds for the night of 2018, minutes for 2021.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from itertools import combinations

import numpy as np
from scipy.optimize import minimize

from nightdesk.analysis.great_britain import great_britain, layout_of
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.analysis.ward_table import ward_table

LEAST_WARDS, LEAST_COUNCILS = 100, 10
"""Of a pair, as for base years: fewer say nothing of councils and regions."""
Array = np.ndarray  # type: ignore[type-arg]


def ratios(changes: Array, columns: Array, council: Array, region: Array) -> tuple[float, float, Array]:
    """Standard deviations of councils and of regions over that of the wards (n, p) of a council, and that of wards (p)."""
    alike = [(place[:, None] == place[None, :]).astype(float) for place in (council, region)]

    def scales(logs: Array) -> tuple[float, Array]:
        spread = np.eye(len(changes)) + sum(np.exp(2 * log) * one for log, one in zip(logs, alike, strict=True))
        root = np.linalg.cholesky(spread)
        x, y = np.linalg.solve(root, columns), np.linalg.solve(root, changes)
        q, upper = np.linalg.qr(x)
        degrees = len(changes) - columns.shape[1]
        squares = ((y - q @ (q.T @ y)) ** 2).sum(axis=0)
        fixed = np.log(np.diag(root)).sum() + np.log(np.abs(np.diag(upper))).sum()
        return changes.shape[1] * fixed + 0.5 * degrees * np.log(squares).sum(), np.sqrt(squares / degrees)

    begin, enough = np.log([0.4, 0.06]), {"xatol": 0.01, "fatol": 0.01}
    best = minimize(lambda logs: scales(logs)[0], begin, method="Nelder-Mead", options=enough)
    return float(np.exp(best.x[0])), float(np.exp(best.x[1])), scales(best.x)[1]


def contests(scene: Scene) -> dict[str, dict[str, tuple[float, ...]]]:
    """Ballot → day → shares of the three, of 1, by best-placed candidate, where all three stood on the same boundaries."""
    table, figures = ward_table(scene.outset), ward_figures(scene)
    now, then = figures.share(0), table.share_then(0)
    found: dict[str, dict[str, tuple[float, ...]]] = {}
    for row, ballot in enumerate(table.ballots):
        if table.compares[row] and (table.stood_then[row, :3] > 0).all():
            days = {one.date: one.shares for one in scene.context.earlier_contests.get(ballot.id, ())}
            days[table.fought[row]] = tuple(then[row, :3])
            if figures.declared[row] and (table.stood[row, :3] > 0).all():
                days[scene.outset.register.night] = tuple(now[row, :3])
            found[ballot.id] = days
    return found


def table(scene: Scene) -> str:
    """The pairs of a night in Markdown."""
    every = contests(scene)
    lines = ["| from | to | wards | councils | councils | regions | wards: Con, Lab, LD |", "|---|---|---|---|---|---|---|"]
    for earlier, later in combinations(sorted({day for days in every.values() for day in days}), 2):
        both = {id: np.subtract(days[later], days[earlier]) for id, days in every.items() if {earlier, later} <= days.keys()}
        line = _line(scene, both)
        if line:
            lines.append(f"| {earlier} | {later} | {line} |")
    return "\n".join(lines)


def _line(scene: Scene, both: Mapping[str, Array]) -> str:
    country = great_britain(scene.context)
    assert country is not None
    of = {id: scene.outset.register.ballots[id].council for id in both}
    of = {id: slug for id, slug in of.items() if any(code in country.row for code in scene.context.areas_of.get(slug, ()))}
    councils = tuple(dict.fromkeys(of.values()))
    if len(of) < LEAST_WARDS or len(councils) < LEAST_COUNCILS:
        return ""
    place = np.array([councils.index(slug) for slug in of.values()])
    layout = layout_of(country, scene.context, councils, np.bincount(place))
    changes = np.array([both[id] for id in of])
    kept = layout.columns[place]
    kept = kept[:, np.ptp(kept, axis=0) > 0]
    x = np.column_stack([np.ones(len(place)), kept])
    council, region, wards = ratios(changes, x, place, layout.region[place])
    return f"{len(of):,} | {len(councils)} | {council:.2f} | {region:.2f} | {', '.join(f'{100 * one:.1f}' for one in wards)}"


if __name__ == "__main__":
    from nightdesk.cli.ask import SHIPPED_NIGHT
    from nightdesk.cli.opening import open_night

    print(table(open_night(sys.argv[1] if len(sys.argv) > 1 else SHIPPED_NIGHT, ledger=None, as_at=None).scene))
