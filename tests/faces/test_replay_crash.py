"""A rehearsal or an import killed without warning: what was acknowledged is there, once, and it can be taken up again."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Declaration, Poll, Provenance
from nightdesk.ledger.text import write_book
from nightdesk.register import pack_rows as rows
from nightdesk.register.pack_night import NightFacts
from nightdesk.register.pack_tables import BOOK_FILE, PackTables, write_pack
from nightdesk.register.party import CON, LAB
from nightdesk.register.roll import Source
from terminal import NIGHTDESK, nightdesk

NIGHT = "2018-05-03"
WARDS = 1500
TIMES = 20


def wide_pack(folder: Path) -> Path:
    """One council of many wards, so that a process can be killed anywhere in a long book."""
    ids = [f"local.wide.ward-{number}.{NIGHT}" for number in range(1, WARDS + 1)]
    write_pack(
        folder,
        PackTables(
            night=NightFacts(
                NIGHT,
                "A wide night",
                f"{NIGHT}T22:00:00+01:00",
                "Made up.",
                (Source("officer", "Sheets", "Nobody", "https://example.org/", "CC0-1.0", "Nobody"),),
            ),
            parties=(rows.PartyRow(CON, "Conservative", "Con", "con"), rows.PartyRow(LAB, "Labour", "Lab", "lab")),
            councils=(rows.CouncilRow("wide", "Wide", "", "East", "district", "all-out", WARDS, WARDS, False, None, None, ""),),
            ballots=tuple(
                rows.BallotRow(id, "wide", f"Ward {number}", "", 1, 0, "contested", False, None, "")
                for number, id in enumerate(ids, start=1)
            ),
            candidacies=tuple(
                rows.CandidacyRow(id, name, name.title(), party, "", "")
                for id in ids
                for name, party in (("ann", CON), ("bob", LAB))
            ),
        ),
    )
    seen = Provenance("officer", "2018-05-04T00:10:00+01:00", "rule")
    book = (
        Declaration(id, (Poll("ann", 700 + number % 90, True), Poll("bob", 500 + number % 70, False)), seen)
        for number, id in enumerate(ids)
    )
    (folder / BOOK_FILE).write_text(write_book(record(book, night=NIGHT)), encoding="utf-8", newline="")
    return folder


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wide_pack(tmp_path_factory.mktemp("packs") / "wide")


def killed(pack: Path, ledger: Path, *, after: int, speed: int) -> int:
    """Replay until so many more entries are acknowledged, kill -9, and give the last position acknowledged."""
    command = [NIGHTDESK, "replay", "--night", pack, "--ledger", ledger, "--no-pages", "--json", "--speed", str(speed)]
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    last = 0
    for _ in range(after):
        line = process.stdout.readline()
        if not line:
            break
        last = json.loads(line)["position"]
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read().split("\n")
    process.wait()
    return max([last, *(json.loads(line)["position"] for line in rest if line.endswith("}"))])


def test_kill_9_during_a_replay_loses_nothing_and_doubles_nothing(wide: Path, tmp_path: Path) -> None:
    """Twenty times, at a random entry: the ledger holds, has all that was acknowledged, and is the beginning of the book."""
    chance = random.Random(20180503)
    ledger, book = tmp_path / "night.ledger", (wide / BOOK_FILE).read_text(encoding="utf-8")
    acknowledged = killed_in_between = 0
    for _ in range(TIMES):
        acknowledged = max(acknowledged, killed(wide, ledger, after=chance.randint(1, 60), speed=1_000_000))
        proof = nightdesk("verify", ledger, "--json").json()
        assert proof["holds"]
        assert proof["entries"] >= acknowledged
        assert book.startswith(nightdesk("export", "--night", wide, "--ledger", ledger).out)
        killed_in_between += proof["entries"] < WARDS
    assert killed_in_between >= TIMES // 2
    assert nightdesk("replay", "--night", wide, "--ledger", ledger, "--no-pages", "--speed", 1_000_000).code == 0
    assert nightdesk("export", "--night", wide, "--ledger", ledger).out == book


def test_kill_9_during_the_real_night(tmp_path: Path) -> None:
    """The night of 3 May 2018, killed three times in its rush hour, ends as the book that ships."""
    ledger = tmp_path / "night.ledger"
    for after in (1, 700, 400):
        acknowledged = killed(Path("2018-05-03"), ledger, after=after, speed=100_000)
        proof = nightdesk("verify", ledger, "--json").json()
        assert proof["holds"]
        assert proof["entries"] >= acknowledged >= after
    assert nightdesk("replay", "--ledger", ledger, "--no-pages", "--speed", 1_000_000).code == 0
    assert nightdesk("export", "--ledger", ledger).out == nightdesk("export").out


def test_kill_9_during_an_import_leaves_the_old_pack_or_the_new_one(wide: Path, tmp_path: Path) -> None:
    """Never half of one: the pack is written beside the old one and takes its place when all of it is there."""
    feed, pack = tmp_path / "results.csv", tmp_path / "pack"
    assert nightdesk("export", "--night", wide, "--format", "csv", "--output", feed).code == 0
    command = [str(NIGHTDESK), "import", str(feed), "--night", NIGHT, "--to", str(pack)]
    subprocess.run(command, check=True, capture_output=True)
    whole = {path.name: path.read_bytes() for path in pack.iterdir()}
    chance = random.Random(3)
    for _ in range(8):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 1.2))
        process.kill()
        process.wait()
        assert {path.name: path.read_bytes() for path in pack.iterdir()} == whole
    subprocess.run(command, check=True, capture_output=True)
    assert {path.name: path.read_bytes() for path in pack.iterdir()} == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack", "results.csv"]
