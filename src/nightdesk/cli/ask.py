"""The options that verbs share, each worded once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SHIPPED_NIGHT = "2018-05-03"
"""The night a verb is about where none is named."""

NightName = Annotated[
    str,
    typer.Option(
        "--night",
        envvar="NIGHTDESK_NIGHT",
        metavar="NIGHT",
        help="A night that ships with Nightdesk, by its date, or the folder of a night pack.",
    ),
]
LedgerFile = Annotated[
    Path | None,
    typer.Option("--ledger", metavar="FILE", help="Read the declarations from this ledger, not from the pack's book."),
]
AsAt = Annotated[
    int | None,
    typer.Option("--as-at", metavar="N", min=0, help="The night as known at this position of the ledger; default: the latest."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]
