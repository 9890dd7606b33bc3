"""The pages of a night, served from this machine: a finished night, a rehearsal, or a ledger that is still growing."""

from __future__ import annotations

import errno
import gc
import json as json_format
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from types import FrameType
from typing import Literal

import uvicorn

from nightdesk.cli.edge import tell
from nightdesk.cli.opening import fold, open_context, open_ledger, open_register, open_timeline, pack_folder
from nightdesk.cli.printing import console
from nightdesk.problems import DeskError
from nightdesk.rehearsal.replay import Replay
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.controls import Controls, ReplayState
from nightdesk.web.live import Broadcaster

Mode = Literal["live", "rehearsal", "record"]
LOOK_EVERY = 0.5
"""Seconds between two looks at a ledger that another process may append to."""


class PageControls:
    """The page's pause, jump and speed, handed to the driver of the rehearsal."""

    def __init__(self, driver: Replay) -> None:
        self._driver = driver

    def state(self) -> ReplayState:
        """How far the rehearsal has come."""
        now = self._driver.state()
        return ReplayState(
            paused=now.paused,
            speed=now.speed,
            position=now.position,
            last_position=now.last_position,
            finished=now.finished,
        )

    def pause(self) -> None:
        """Hold the night."""
        self._driver.pause()

    def resume(self) -> None:
        """Let it go on."""
        self._driver.resume()

    def jump(self, position: int) -> None:
        """Play at once up to that position."""
        self._driver.jump(position)

    def set_speed(self, factor: float) -> None:
        """Seconds of the night in one second."""
        self._driver.set_speed(factor)


class Stopping(uvicorn.Server):
    """The server, which lets go of the readers who are listening as soon as it is told to stop."""

    def __init__(self, config: uvicorn.Config, broadcaster: Broadcaster) -> None:
        super().__init__(config)
        self._broadcaster = broadcaster

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End every stream, then stop."""
        self._broadcaster.close()
        super().handle_exit(sig, frame)


def serve_book(night: str, *, host: str, port: int, json: bool) -> None:
    """Serve a finished night from its pack."""
    timeline = open_timeline(night, ledger=None)
    serve_pages(
        timeline, mode="record", broadcaster=Broadcaster(timeline.position), controls=None, host=host, port=port, json=json
    )


def serve_ledger(night: str, path: Path, *, host: str, port: int, json: bool) -> None:
    """Serve a ledger and follow it: what `nightdesk record` appends shows on the pages within a second."""
    register = open_register(night)
    stopped = Event()
    with open_ledger(path, register) as ledger:
        timeline = fold(register, ledger.since(0), context=open_context(pack_folder(night), register))
        broadcaster = Broadcaster(timeline.position)

        def follow() -> None:
            told = ""
            while not stopped.wait(LOOK_EVERY):
                try:
                    ledger.catch_up()
                    for recorded in ledger.since(timeline.position):
                        timeline.append(recorded)
                        broadcaster.announce(recorded.position)
                    told = ""
                except DeskError as error:  # busy for a moment, or altered: said once, and looked at again
                    if error.message != told:
                        tell(error.message, error.problems)
                    told = error.message

        follower = Thread(target=follow, name="follow the ledger", daemon=True)
        try:
            serve_pages(
                timeline,
                mode="live",
                broadcaster=broadcaster,
                controls=None,
                host=host,
                port=port,
                json=json,
                started=follower.start,
            )
        finally:
            stopped.set()
            if follower.is_alive():
                follower.join()


def serve_pages(
    timeline: Timeline,
    *,
    mode: Mode,
    broadcaster: Broadcaster,
    controls: Controls | None,
    host: str,
    port: int,
    json: bool,
    started: Callable[[], None] = lambda: None,
) -> None:
    """Serve until stopped from the keyboard. `started` is called once the address is ours."""
    gc.collect()
    gc.freeze()  # what was read stays to the end: looking through it again would hold up a page by a third of a second
    app = create_app(timeline, mode=mode, broadcaster=broadcaster, controls=controls, host=host)
    config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=2, lifespan="off")
    server = Stopping(config, broadcaster)
    with _listening(host, port) as listening:
        signal.signal(signal.SIGTERM, _stop)
        try:
            _tell_address(timeline, f"http://{host}:{listening.getsockname()[1]}", mode=mode, json=json)
            started()
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            if not json:
                console().print("Stopped.")


def _tell_address(timeline: Timeline, address: str, *, mode: Mode, json: bool) -> None:
    if json:
        facts = {"url": address, "night": timeline.register.night, "mode": mode, "position": timeline.position}
        print(json_format.dumps(facts), flush=True)
    else:
        console().print(f"The pages are at {address}  (Ctrl-C stops)", style="bold")


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), reuse_port=False)
    except OSError as error:
        raise DeskError(f"Port {port} of {host} cannot be used: {_why(error)}. Choose another with --port.") from error


def _why(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "something else is using it"
    return os.strerror(error.errno).lower() if error.errno and error.errno > 0 else str(error.strerror)


def _stop(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
