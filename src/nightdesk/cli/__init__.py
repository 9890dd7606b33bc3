"""The command line: the verbs of the desk. `main` is what `nightdesk` runs."""

from __future__ import annotations

import os

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""The matrices of a night are small: shared out over threads they take several times as long. Whoever sets these otherwise has
his way. They are read when numpy is first imported, which no verb does before it runs."""


def main() -> None:
    """Run the verb on the command line and leave with its exit code."""
    for name, value in ONE_THREAD.items():
        os.environ.setdefault(name, value)
    from nightdesk.cli.edge import at_the_edge
    from nightdesk.cli.verbs import app

    at_the_edge(lambda: app(prog_name="nightdesk"))
