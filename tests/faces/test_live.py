"""The stream of positions: every reader is owed the latest, nobody is waited for, silence is broken by beats."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable

import httpx
from desk_in_browser import Desk

from nightdesk.ledger.entry import Recorded
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline
from nightdesk.web.live import Broadcaster


async def next_position(stream: AsyncIterator[bytes]) -> int:
    while True:
        message = await asyncio.wait_for(anext(stream), 5)
        if message.startswith(b"event: position"):
            return int(message.split(b"data: ")[1])


def quick(position: int = 0) -> Broadcaster:
    return Broadcaster(position, heartbeat=0.05, pause=0.0)


def test_a_reader_is_told_the_position_at_once_and_then_each_move() -> None:
    async def watch() -> list[int]:
        broadcaster = quick(3)
        stream = broadcaster.listen()
        seen = [await next_position(stream)]
        for position in (4, 9):
            broadcaster.announce(position)
            seen.append(await next_position(stream))
        return seen

    assert asyncio.run(watch()) == [3, 4, 9]


def test_a_slow_reader_skips_to_the_latest() -> None:
    async def watch() -> list[int]:
        broadcaster = quick()
        stream = broadcaster.listen()
        seen = [await next_position(stream)]
        for position in range(1, 1001):
            broadcaster.announce(position)
        seen.append(await next_position(stream))
        return seen

    assert asyncio.run(watch()) == [0, 1000]


def test_silence_is_broken_by_beats() -> None:
    async def watch() -> bytes:
        stream = quick().listen()
        await next_position(stream)
        return await asyncio.wait_for(anext(stream), 5)

    assert asyncio.run(watch()).startswith(b"event: beat")


def test_moves_may_be_announced_from_another_thread() -> None:
    async def watch() -> list[int]:
        broadcaster = quick()
        streams = [broadcaster.listen() for _ in range(3)]
        for stream in streams:
            await next_position(stream)
        threading.Thread(target=broadcaster.announce, args=(7,)).start()
        return [await next_position(stream) for stream in streams]

    assert asyncio.run(watch()) == [7, 7, 7]


def test_a_reader_who_leaves_is_forgotten() -> None:
    async def watch() -> tuple[int, int]:
        broadcaster = quick()
        stream = broadcaster.listen()
        await next_position(stream)
        there = broadcaster.listeners
        await stream.aclose()  # type: ignore[attr-defined]
        return there, broadcaster.listeners

    assert asyncio.run(watch()) == (1, 0)


def test_closing_ends_every_stream() -> None:
    async def watch() -> bool:
        broadcaster = quick()
        stream = broadcaster.listen()
        await next_position(stream)
        broadcaster.close()
        async with asyncio.timeout(5):
            async for _ in stream:
                pass
        return broadcaster.listeners == 0

    assert asyncio.run(watch())


def test_a_position_told_before_its_news_arrives_is_not_told_again() -> None:
    async def watch() -> list[int]:
        broadcaster = Broadcaster(1, heartbeat=60, pause=0)
        seen = []
        async for message in broadcaster.listen():
            if b"position" in message:
                seen.append(int(message.split(b"data: ")[1]))
                if len(seen) == 1:
                    broadcaster.announce(1)
                    asyncio.get_running_loop().call_later(0.05, broadcaster.announce, 2)
                elif seen[-1] == 2:
                    broadcaster.close()
        return seen

    assert asyncio.run(watch()) == [1, 2]


def test_announcing_before_anyone_listens_or_after_the_loop_is_gone_does_no_harm() -> None:
    broadcaster = quick()
    broadcaster.announce(1)

    async def watch() -> int:
        return await next_position(broadcaster.listen())

    assert asyncio.run(watch()) == 1
    broadcaster.announce(2)
    assert broadcaster.listeners == 0


def test_readers_over_the_wire_are_all_told_and_forgotten_when_they_leave(
    register: Register, recorded: tuple[Recorded, ...]
) -> None:
    desk = Desk(Timeline(register))

    async def read(client: httpx.AsyncClient, seen: list[int]) -> None:
        async with client.stream("GET", f"{desk.address}/live", timeout=None) as answer:
            async for line in answer.aiter_lines():
                if line.startswith("data: ") and line[6:].isdigit():
                    seen.append(int(line[6:]))

    async def watch() -> list[list[int]]:
        every: list[list[int]] = [[] for _ in range(20)]
        async with httpx.AsyncClient() as client:
            readers = [asyncio.create_task(read(client, seen)) for seen in every]
            await until(lambda: desk.broadcaster.listeners == len(every))
            for one in recorded:
                desk.record(one)
            await until(lambda: all(seen and seen[-1] == len(recorded) for seen in every))
            for reader in readers:
                reader.cancel()
            await asyncio.gather(*readers, return_exceptions=True)
        await until(lambda: desk.broadcaster.listeners == 0)
        return every

    try:
        assert all(seen == sorted(set(seen)) for seen in asyncio.run(watch()))
    finally:
        desk.stop()


async def until(true: Callable[[], bool]) -> None:
    """Waits until something is so; ten seconds at the most."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.02)
