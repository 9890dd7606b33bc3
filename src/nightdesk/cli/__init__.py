"""The command line: the verbs of the desk. `main` is what `nightdesk` runs."""

from __future__ import annotations


def main() -> None:
    """Run the verb on the command line and leave with its exit code."""
    from nightdesk.cli.edge import at_the_edge
    from nightdesk.cli.verbs import app

    at_the_edge(lambda: app(prog_name="nightdesk"))
