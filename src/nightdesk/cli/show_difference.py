"""What changed between two positions, on the terminal."""

from __future__ import annotations

from nightdesk.cli.printing import change, console, count, print_table, table
from nightdesk.cli.show_night import short, ward
from nightdesk.timeline import Timeline

LISTED = 20
"""Ballots named before the rest are only counted."""


def print_difference(timeline: Timeline, *, from_: int, to: int) -> None:
    """Councils and ballots come in, seats moved, control changed, corrections made."""
    register, said, out = timeline.register, timeline.difference(from_, to), console()
    out.print(f"{register.title}: from position {count(from_)} to position {count(to)}", style="bold")
    for title, slugs in (
        ("Councils declared", said.councils_declared),
        ("Councils no longer complete", said.councils_reopened),
    ):
        _print_list(title, [register.council(slug).name for slug in slugs])
    for title, changes in (
        ("Changes of control", said.control_changes),
        ("Changes of control undone", said.control_changes_undone),
    ):
        _print_list(title, [f"{register.council(one.council).name}: {one.verdict}" for one in changes])
    if said.seats:
        out.print("Seats declared", style="bold")
        shown = table("party", "seats", figures=("seats",))
        for row, by in said.seats:
            shown.add_row(short(register, row), change(by))
        print_table(shown)
    for title, ids in (
        ("Ballots declared", said.ballots_declared),
        ("Ballots awaited again", said.ballots_reopened),
        ("Ballots corrected", said.ballots_corrected),
    ):
        _print_list(title, [ward(register, id) for id in ids])


def _print_list(title: str, lines: list[str]) -> None:
    if not lines:
        return
    out = console()
    out.print(f"{title}: {count(len(lines))}", style="bold")
    for line in lines[:LISTED]:
        out.print(f"  {line}")
    if len(lines) > LISTED:
        out.print(f"  … and {count(len(lines) - LISTED)} more")
