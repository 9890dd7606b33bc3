"""A rehearsal with its pages: apart from `rehearsing`, so that one on the terminal alone need not wait for a web server."""

from __future__ import annotations

from pathlib import Path

from nightdesk.cli.opening import Pack
from nightdesk.cli.rehearsing import rehearsal, tell_fault
from nightdesk.cli.serving import PageControls, serve_pages
from nightdesk.web.live import Broadcaster


def rehearse_on_pages(pack: Pack, ledger: Path | None, *, speed: float | None, json: bool, host: str, port: int) -> None:
    """Play the book while its pages are served, and go on serving until stopped from the keyboard."""
    broadcaster = Broadcaster()
    with rehearsal(pack, ledger, speed=speed, json=json, announce=broadcaster.announce) as made:
        broadcaster.announce(made.timeline.position)
        controls = PageControls(made.driver)
        serve_pages(
            made.timeline,
            mode="rehearsal",
            broadcaster=broadcaster,
            controls=controls,
            host=host,
            port=port,
            json=json,
            started=made.driver.start,
        )
        made.driver.stop()
        tell_fault(made.driver)
