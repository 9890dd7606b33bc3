"""The whole night on the terminal: scoreboard, a party, changes of control."""

from __future__ import annotations

from nightdesk.cli.printing import (
    BASIS_WORDS,
    UNKNOWN,
    change,
    console,
    count,
    counted,
    day_and_clock,
    listed,
    print_table,
    table,
)
from nightdesk.night import Night
from nightdesk.register.baseline import BASES
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register
from nightdesk.tally.control import NOC


def print_heading(night: Night) -> None:
    """What night this is and how far it has come: the two lines above every view."""
    board = night.scoreboard
    at = f"position {count(night.position)}"
    time = f" · {day_and_clock(night.time)}" if night.time and night.position else ""
    console().print(night.register.title, style="bold")
    console().print(
        f"As known at {at}{time} · {count(board.councils_declared)} of {count(board.councils_total)} councils, "
        f"{count(board.ballots_declared)} of {count(board.ballots_total)} ballots, "
        f"{count(board.seats_declared)} of {count(board.seats_total)} seats declared"
    )
    if board.countermanded_ballots:
        console().print(
            f"{counted(board.countermanded_ballots, 'ballot')} countermanded "
            f"({counted(board.countermanded_seats, 'seat')}): "
            "neither awaited nor vacant"
        )
    console().print()


def print_scoreboard(night: Night) -> None:
    """Councils and seats by party. Both bases stand side by side, each named."""
    board = night.scoreboard
    print_heading(night)
    bases = [BASIS_WORDS[basis] for basis in BASES]
    shown = table("", "councils", "change", "seats", *bases, figures=("councils", "change", "seats", *bases))
    known = board.councils_compared > 0
    for row in board.rows:
        shown.add_row(
            row.short,
            count(row.councils),
            change(row.council_change if known else None),
            count(row.seats),
            *(change(row.seat_change[basis] if board.compared[basis] else None) for basis in BASES),
        )
    shown.add_row("NOC", count(board.noc_councils), change(board.noc_change if known else None))
    out = console()
    print_table(shown)
    out.print()
    over = f"over the {count(board.councils_compared)} that compare" if known else "where none compares yet"
    out.print(f"Councils: complete ones; change since the eve of poll, {over}.")
    compared = listed([f"{count(board.compared[basis])} {BASIS_WORDS[basis]}" for basis in BASES])
    if any(board.compared.values()):
        out.print(f"Seats: change over the declared seats that compare: {compared}.")
    else:
        out.print("Seats: no declared seat compares yet.")


def print_party(night: Night, id: PartyId) -> None:
    """One party council by council: won, seats in all, change on both bases; what it has gained and lost."""
    register, one, out = night.register, night.party(id), console()
    print_heading(night)
    out.print(register.party(id).name, style="bold")
    changes = listed([f"{change(one.change[basis])} {BASIS_WORDS[basis]}" for basis in BASES])
    out.print(f"{counted(one.won, 'seat')} won: {changes}, over the declared seats that compare.")
    for said, slugs in (("Controls", one.controlled), ("Gained", one.gained), ("Lost", one.lost)):
        if slugs:
            out.print(f"{said}: {listed([register.council(slug).name for slug in slugs])}.")
    out.print()
    columns = ("won", "in all", *(BASIS_WORDS[basis] for basis in BASES))
    shown = table("council", *columns, figures=columns)
    for line in one.councils:
        by = (change(line.change[basis]) for basis in BASES)
        shown.add_row(register.council(line.council).name, count(line.won), count(line.composition), *by)
    print_table(shown)


def print_changes(night: Night) -> None:
    """Every change of control, in the order in which each was settled."""
    print_heading(night)
    out = console()
    if not night.control_changes:
        out.print("No council has changed control since the eve of poll.")
        return
    out.print("Changes of control since the eve of poll", style="bold")
    shown = table("position", "council", "change of control", figures=("position",))
    for one in night.control_changes:
        shown.add_row(count(one.position), night.register.council(one.council).name, one.verdict)
    print_table(shown)


def short(register: Register, id: PartyId) -> str:
    """What tables print for a party, `NOC` for no overall control, `others` for the rest together."""
    return register.parties[id].short if id in register.parties else "NOC" if id == NOC else id


def ward(register: Register, ballot_id: str) -> str:
    """`Nonsuch, Sutton`."""
    ballot = register.ballot(ballot_id)
    return f"{ballot.ward}, {register.council(ballot.council).name}"


def settled(register: Register, control: str | None) -> str:
    """Control in a word or two; a dash while it is awaited or not known."""
    return UNKNOWN if control is None else short(register, control)
