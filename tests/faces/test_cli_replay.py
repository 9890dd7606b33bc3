"""`nightdesk replay` and `serve`: a night coming in on the terminal and on its pages, from a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from little_night import ABBEY, LITTLE_BOOK
from little_night_pack import write_little_pack
from terminal import NIGHTDESK, nightdesk

PATIENCE = 30.0
SLOW, FAST = "0.1", "1000000"
SEEN = ("--seen", "2018-05-04T00:10:00+01:00")


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


@contextmanager
def running(*words: object) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command, serving pages on a port of its own; the process and the address it says."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(NIGHTDESK), *map(str, words), "--port", str(port), "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if "url" in (said := json.loads(line)):
                yield process, said["url"]
                break
        else:
            pytest.fail(f"it did not serve: {process.stderr.read() if process.stderr else ''}")
    finally:
        process.kill()
        process.wait()


def position(address: str) -> int:
    return int(board(address)["position"])


def board(address: str) -> Any:
    with urllib.request.urlopen(f"{address}/?format=json", timeout=10) as answer:
        return json.load(answer)


def press(address: str, **fields: object) -> int:
    """Press one of the page's controls, as its form does; the HTTP status."""
    body = urllib.parse.urlencode(fields).encode()
    request = urllib.request.Request(f"{address}/replay", data=body, headers={"Origin": address})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)


def test_each_entry_is_told_once_it_is_in_the_ledger(pack: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "night.ledger"
    ran = nightdesk("replay", "--night", pack, "--ledger", ledger, "--no-pages", "--speed", FAST, "--json")
    assert ran.code == 0
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["position"] for line in lines] == [1, 2, 3, 4, 5, 6, 7]
    assert [line["verdict"] for line in lines if line["verdict"]] == [
        "Millbrook: CON GAIN FROM NOC",
        "Newdale: LD GAIN FROM LAB",
    ]
    assert nightdesk("export", "--night", pack, "--ledger", ledger).out == (pack / "book.txt").read_text(encoding="utf-8")


def test_a_person_reads_each_council_as_its_count_is_complete(pack: Path) -> None:
    ran = nightdesk("replay", "--night", pack, "--no-pages", "--speed", FAST)
    assert ran.code == 0
    assert "00:40  Millbrook: CON GAIN FROM NOC" in ran.out
    assert "00:50  Newdale: LD GAIN FROM LAB" in ran.out
    assert "Times are made up." in ran.out


def test_it_is_taken_up_again_where_its_ledger_stands(pack: Path, tmp_path: Path) -> None:
    half = write_little_pack(tmp_path / "half", book=LITTLE_BOOK[:4])
    ledger = tmp_path / "night.ledger"
    assert nightdesk("replay", "--night", half, "--ledger", ledger, "--no-pages", "--speed", FAST).code == 0
    again = nightdesk("replay", "--night", pack, "--ledger", ledger, "--no-pages", "--speed", FAST)
    assert "Taken up again at position 4 of 7." in again.out
    done = nightdesk("replay", "--night", pack, "--ledger", ledger, "--no-pages", "--speed", FAST, "--json")
    assert (done.code, done.out) == (0, "")
    assert nightdesk("verify", ledger, "--json").json()["entries"] == 7


def test_a_ledger_of_anything_else_is_refused(pack: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "night.ledger"
    recorded = nightdesk("record", ledger, ABBEY, "ann-archer=900*", "ben-barker=640", "cat-cole=120", "--night", pack, *SEEN)
    assert recorded.code == 0, recorded.err
    ran = nightdesk("replay", "--night", pack, "--ledger", ledger, "--no-pages")
    assert ran.code == 1
    assert "not a rehearsal of that night" in ran.err


def test_a_pack_without_a_book_has_nothing_to_replay(tmp_path: Path) -> None:
    empty = write_little_pack(tmp_path / "empty", book=())
    ran = nightdesk("replay", "--night", empty, "--no-pages")
    assert ran.code == 1
    assert "no book" in ran.err


def test_the_page_shows_it_and_its_controls_move_it(pack: Path) -> None:
    with running("replay", "--night", pack, "--speed", SLOW) as (_, address):
        assert position(address) == 0
        assert press(address, do="pause") == 200
        assert press(address, do="jump", position=4) == 200
        until(lambda: position(address) == 4)
        assert board(address)["councils"] == {"total": 2, "declared": 1}
        assert press(address, do="speed", speed="100000") == 200
        time.sleep(0.3)
        assert position(address) == 4
        assert press(address, do="resume") == 200
        until(lambda: position(address) == 7)
        assert press(address, do="jump", position=2) == 400
        with urllib.request.urlopen(f"{address}/?format=json&as_at=2", timeout=10) as answer:
            assert json.load(answer)["position"] == 2


def test_stopped_from_the_keyboard_it_ends_quietly(pack: Path) -> None:
    """With a page open and listening, too."""
    with running("replay", "--night", pack, "--speed", SLOW) as (process, address):
        assert position(address) == 0
        listening = urllib.request.urlopen(f"{address}/live", timeout=10)
        assert listening.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        listening.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_stopped_by_the_machine_it_leaves_nothing_behind(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with running("replay", "--night", pack, "--speed", SLOW) as (process, _):
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith("nightdesk-")]
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_is_taken_is_said_in_one_line(pack: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for verb in ("replay", "serve"):
            ran = nightdesk(verb, "--night", pack, "--port", port)
            assert ran.code == 1
            assert f"Port {port} of 127.0.0.1 cannot be used" in ran.err
            assert len(ran.err.splitlines()) == 1


def test_a_finished_night_is_served_from_its_pack(pack: Path) -> None:
    with running("serve", "--night", pack) as (_, address):
        assert board(address)["position"] == 7
        assert press(address, do="pause") in (404, 405)


def test_what_is_recorded_shows_on_the_pages_of_the_ledger(pack: Path, tmp_path: Path) -> None:
    """A small newsroom's night: one terminal serves the ledger, another records into it."""
    ledger = tmp_path / "my.ledger"
    nightdesk("record", ledger, "local.millbrook.castle.2018-05-03", "jo-jones", "--unopposed", "--night", pack, *SEEN)
    with running("serve", "--night", pack, "--ledger", ledger) as (_, address):
        assert position(address) == 1
        figures = ("ann-archer=640*lot", "ben-barker=640", "cat-cole=120")
        ran = nightdesk("record", ledger, ABBEY, *figures, "--night", pack, *SEEN)
        assert (ran.code, ran.err) == (0, "")
        until(lambda: position(address) == 2)
        assert board(address)["seats_declared"] == 2
