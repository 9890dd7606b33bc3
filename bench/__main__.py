"""Run every measurement, print a table, write `build/bench.json`.

`python -m bench` runs all; `python -m bench start one_declaration` some. Ratios are taken within one run, so that they can be
repeated on another machine; times are of this machine and this moment.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import against_polars, durable_appends, one_declaration, start, the_analysis, the_story, whole_night
from bench.figure import Figure

MEASURES = {
    "one_declaration": one_declaration.measure,
    "against_polars": against_polars.measure,
    "whole_night": whole_night.measure,
    "the_analysis": the_analysis.measure,
    "the_story": the_story.measure,
    "durable_appends": durable_appends.measure,
    "start": start.measure,
}


def main(wanted: list[str]) -> int:
    """0 where every goal holds."""
    unknown = [name for name in wanted if name not in MEASURES]
    if unknown:
        sys.stderr.write(f"No measurement {unknown[0]!r}; there are {', '.join(MEASURES)}.\n")
        return 2
    console = Console()
    figures: list[Figure] = []
    for name in wanted or list(MEASURES):
        console.print(f"[dim]measuring {name.replace('_', ' ')} …[/dim]")
        figures += MEASURES[name]()
    table = Table("figure", "value", "unit", "goal", "holds", title="The night of 3 May 2018, measured")
    for one in figures:
        word = "" if one.holds is None else "yes" if one.holds else "NO"
        table.add_row(one.name, f"{one.value:.3g}", one.unit, one.goal, word)
    console.print(table)
    out = Path("build") / "bench.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps([one.as_json() for one in figures], indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    console.print(f"written to {out}")
    return 0 if all(one.holds is not False for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
