"""A desk on a port of this machine, to be started, stopped and started again, and a browser to look at it with."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, sync_playwright

from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.controls import Controls
from nightdesk.web.live import Broadcaster

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
NO_CHROMIUM = "no chromium on this machine: bring it with `sudo apt-get install chromium`"
AXE = Path(__file__).parent / "vendor" / "axe.min.js"


def needs_chromium() -> pytest.MarkDecorator:
    """Skips loudly, with the command that would help."""
    return pytest.mark.skipif(CHROMIUM is None, reason=NO_CHROMIUM)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser that asks nothing of anybody by itself."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield opened
        opened.close()


class Desk:
    """The pages of one timeline, served."""

    def __init__(self, timeline: Timeline, controls: Controls | None = None) -> None:
        self.timeline = timeline
        self._controls = controls
        self._port = _free_port()
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        self.broadcaster = Broadcaster(self.timeline.position, heartbeat=0.5)
        app = create_app(self.timeline, mode="rehearsal", broadcaster=self.broadcaster, controls=self._controls)
        settings = uvicorn.Config(app, host="127.0.0.1", port=self._port, log_level="error", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(settings)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        waited = time.monotonic() + 10
        while not self._server.started:
            if time.monotonic() > waited:
                raise TimeoutError("the desk did not start")
            time.sleep(0.02)

    def stop(self) -> None:
        self.broadcaster.close()
        self._server.should_exit = True
        self._thread.join(10)

    def record(self, recorded: object) -> None:
        """The next entry comes in, and every reader is told."""
        night = self.timeline.append(recorded)  # type: ignore[arg-type]
        self.broadcaster.announce(night.position)


def _free_port() -> int:
    """A port nobody answers on; tests that run side by side look in ranges of their own."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    first = 18200 + 100 * int(worker)
    for port in range(first, first + 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
    raise OSError("no free port")
