"""Telling every reader that the night has moved: server-sent events that carry a position and nothing else.

A reader needs only the latest position, so each is owed one message at most: whoever is slow skips what is past.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

HEARTBEAT = 5.0
"""Seconds of silence after which a beat is sent, so that a page can tell a quiet night from a lost connection."""
PAUSE = 0.2
"""Least seconds between two messages to one reader."""
_BEAT = b"event: beat\ndata: beat\n\n"


class Broadcaster:
    """Carries the latest position to all who listen. `announce` may be called from any thread and never waits."""

    def __init__(self, position: int = 0, *, heartbeat: float = HEARTBEAT, pause: float = PAUSE) -> None:
        self._position = position
        self._message = _encoded(position)
        self._heartbeat = heartbeat
        self._pause = pause
        self._waiting: dict[asyncio.Event, None] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    @property
    def listeners(self) -> int:
        """Readers connected now."""
        return len(self._waiting)

    def announce(self, position: int) -> None:
        """The night has moved to a position."""
        self._position = position
        self._message = _encoded(position)
        self._wake_all()

    def close(self) -> None:
        """Ends every stream, so that a server can stop."""
        self._closed = True
        self._wake_all()

    async def listen(self) -> AsyncIterator[bytes]:
        """The latest position at once, then each later one as it comes, with beats in between."""
        self._loop = asyncio.get_running_loop()
        moved = asyncio.Event()
        self._waiting[moved] = None
        try:
            yield b"retry: 1000\n\n"
            sent = b""
            while not self._closed:
                moved.clear()
                if sent != self._message:  # the message may have been sent before the news of it woke us
                    sent = self._message
                    yield sent
                    await asyncio.sleep(self._pause)
                while not moved.is_set():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(moved.wait(), self._heartbeat)
                    if not moved.is_set():
                        yield _BEAT
        finally:
            del self._waiting[moved]

    def _wake_all(self) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has just been closed: nobody listens any more
                self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for moved in self._waiting:
            moved.set()


def _encoded(position: int) -> bytes:
    return f"event: position\nid: {position}\ndata: {position}\n\n".encode()
