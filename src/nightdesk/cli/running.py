"""`nightdesk replay` and `nightdesk serve`: a past night coming in again, and the pages of a night."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsJson, NightName

Port = Annotated[int, typer.Option("--port", min=0, max=65535, metavar="N", help="Port of the pages; 0 for any that is free.")]
Host = Annotated[
    str, typer.Option("--host", metavar="ADDRESS", help="Address to serve on; the default reaches this machine alone.")
]

HERE = "127.0.0.1"
PORT = 8018


def replay(
    night: NightName = SHIPPED_NIGHT,
    ledger: Annotated[
        Path | None,
        typer.Option(
            "--ledger", metavar="FILE", help="Append to this ledger, and go on where it stands; default: one thrown away."
        ),
    ] = None,
    speed: Annotated[
        float | None,
        typer.Option(
            "--speed", metavar="X", help="Seconds of the night in one second, 1 is life; default: all of it in ten minutes."
        ),
    ] = None,
    port: Port = PORT,
    host: Host = HERE,
    pages: Annotated[bool, typer.Option("--pages/--no-pages", help="Serve the pages of the night while it comes in.")] = True,
    json: AsJson = False,
) -> None:
    """Let a past night come in again.

    On the terminal and on its pages, in its own order and rhythm. Long silences are shortened.
    """
    from nightdesk.cli.opening import open_pack

    pack = open_pack(night)
    if pages:
        from nightdesk.cli.rehearsing_on_pages import rehearse_on_pages

        rehearse_on_pages(pack, ledger, speed=speed, json=json, host=host, port=port)
    else:
        from nightdesk.cli.rehearsing import rehearse

        rehearse(pack, ledger, speed=speed, json=json)


def serve(
    night: NightName = SHIPPED_NIGHT,
    ledger: Annotated[
        Path | None,
        typer.Option("--ledger", metavar="FILE", help="Serve this ledger and follow it as it grows; default: the pack's book."),
    ] = None,
    port: Port = PORT,
    host: Host = HERE,
    json: AsJson = False,
) -> None:
    """Serve the pages of a night.

    A finished one from its pack, or your own while you record it.
    """
    from nightdesk.cli.serving import serve_book, serve_ledger

    if ledger is None:
        serve_book(night, host=host, port=port, json=json)
    else:
        serve_ledger(night, ledger, host=host, port=port, json=json)
