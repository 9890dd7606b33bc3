"""A stretch of declarations folded in, against the same figures worked out from nothing with polars after each of them.

Seats, control, shares and both changes, by council and party, and the scoreboard; in stretches spread over the night, both
sides in one run and in turn, each by the least of a few repeats. The figures of both are compared before any time is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

import polars as pl

from bench.figure import Figure, seconds
from bench.peer_frames import NO_CONTROL, OPEN, Frames, first_declarations, frames_of
from bench.polars_peer import CONVENTIONS, PeerFigures, peer_figures
from bench.the_night import recorded, register
from nightdesk.ledger.entry import Recorded
from nightdesk.night import Night
from nightdesk.register.baseline import BASES
from nightdesk.tally.control import NOC

STRETCHES = 10
LENGTH = 6
REPEATS = 4
OURS = {"top": "top_candidate", "average": "average", "total": "total"}


def measure() -> list[Figure]:
    """How many times cheaper one declaration is folded in."""
    declarations = first_declarations(recorded())
    frames = frames_of(register(), declarations)
    nights = [Night.open(register())]
    for one in declarations:
        nights.append(nights[-1].advance(one))
    starts = [stretch * (len(declarations) - LENGTH) // (STRETCHES - 1) for stretch in range(STRETCHES)]
    for start in starts:
        found = disagreements(frames, nights[start + LENGTH], peer_figures(frames, start + LENGTH))
        if found:
            raise SystemExit(f"The peer and the night disagree after {start + LENGTH} declarations: {found[:3]}")
    ours, theirs = [], []
    for start in starts:
        stretch = declarations[start : start + LENGTH]
        fold, again = [], []
        for _ in range(REPEATS):
            fold.append(seconds(lambda: _fold(nights[start], stretch)) / LENGTH)  # noqa: B023
            again.append(seconds(lambda: _again(frames, start)) / LENGTH)  # noqa: B023
        ours.append(min(fold))
        theirs.append(min(again))
    return [
        Figure(
            "the same figures from nothing with polars, over one declaration folded in",
            mean(theirs) / mean(ours),
            "ratio",
            ">= 50",
        ),
        Figure("one declaration folded in with all facts", mean(ours) * 1e6, "µs", ""),
        Figure("the same figures from nothing with polars", mean(theirs) * 1000, "ms", ""),
    ]


def _fold(night: Night, stretch: Sequence[Recorded]) -> None:
    for one in stretch:
        night = night.advance(one)


def _again(frames: Frames, start: int) -> None:
    for place in range(start + 1, start + LENGTH + 1):
        peer_figures(frames, place)


def disagreements(frames: Frames, night: Night, peer: PeerFigures) -> list[str]:
    """Every figure on which the two differ; none is the only acceptable answer."""
    found = []
    composition = _by_council(peer.composition, frames, "party", "seats")
    control = dict(zip(peer.control["council"], peer.control["control"], strict=True))
    changes = {basis: _by_council(frame, frames, "party", "seats") for basis, frame in peer.changes.items()}
    shares = {
        each: (_by_council(peer.shares, frames, "pooled", each), _by_council(peer.shares, frames, "pooled", f"{each}_change"))
        for each in CONVENTIONS
    }
    for number, (slug, one) in enumerate(night.councils.items()):
        if dict(one.seats.composition) != composition.get(slug, {}):
            found.append(f"{slug}: composition")
        ours = one.control.control
        numbered = OPEN if ours is None else NO_CONTROL if ours == NOC else frames.parties.index(ours)
        if numbered != control[number]:
            found.append(f"{slug}: control {ours}")
        for basis in BASES:
            if dict(one.seat_change[basis].change) != {
                id: count for id, count in changes[basis].get(slug, {}).items() if count
            }:
                found.append(f"{slug}: change on {basis}")
        for each in CONVENTIONS:
            found += _shares_that_differ(night, slug, each, shares[each])
    return found + _rows_that_differ(frames, night, peer.scoreboard)


def _shares_that_differ(night: Night, slug: str, each: str, peer: tuple[dict, dict]) -> list[str]:  # type: ignore[type-arg]
    area = night.shares(convention=OURS[each], council=slug)  # type: ignore[arg-type]
    now, moved = peer[0].get(slug, {}), peer[1].get(slug, {})
    found = []
    for one in area.shares:
        if abs(float(one.share) - (now.get(one.party) or 0)) > 1e-9:
            found.append(f"{slug}: {each} share of {one.party}")
        if one.change is not None and abs(float(one.change) - (moved.get(one.party) or 0)) > 1e-9:
            found.append(f"{slug}: {each} change of {one.party}")
    return found


def _rows_that_differ(frames: Frames, night: Night, scoreboard: pl.DataFrame) -> list[str]:
    peer = {(row, what): count for row, what, count in scoreboard.iter_rows()}
    found = []
    for row in night.scoreboard.rows:
        number = frames.parties.index(row.id) if row.id in frames.parties else len(frames.parties)
        ours = {
            "seats": row.seats,
            "councils": row.councils,
            **row.seat_change,
            "before": row.councils - row.council_change,
        }
        found += [f"{row.short}: {what}" for what, count in ours.items() if count != peer.get((number, what), 0)]
    if night.scoreboard.noc_councils != peer.get((NO_CONTROL, "councils"), 0):
        found.append("NOC")
    return found


def _by_council(frame: pl.DataFrame, frames: Frames, party: str, value: str) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for council, who, count in frame.select("council", party, value).iter_rows():
        found.setdefault(frames.councils[council], {})[frames.parties[who]] = count
    return found
