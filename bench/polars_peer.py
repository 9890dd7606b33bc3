"""The peer: the same figures from nothing with polars, over a table of every declaration so far.

Written as a fair opponent. The frames are prepared once, with small integers for ids; "so far" is a slice of the front of a
table in the order of declaration, which copies nothing; the plan is lazy and one `collect_all` asks for every figure, so that
polars may share work and use every core. It is spared corrections, lots, reasons, reach, swing and notables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from bench.peer_frames import NO_CONTROL, OPEN, Frames
from nightdesk.register.baseline import BASES

CONVENTIONS = ("top", "average", "total")
HERE = ["council", "party"]


@dataclass(frozen=True)
class PeerFigures:
    """What the peer works out after so many declarations."""

    composition: pl.DataFrame
    control: pl.DataFrame
    shares: pl.DataFrame
    changes: Mapping[str, pl.DataFrame]
    scoreboard: pl.DataFrame


def peer_figures(frames: Frames, declarations: int) -> PeerFigures:
    """Seats, control, shares and their changes, changes of seats on both bases, by council and party; and the scoreboard."""
    lines = frames.lines.head(frames.upto[declarations]).lazy()
    winners = lines.filter("elected").select("ballot", "council", "party")
    won = winners.group_by(HERE).agg(seats=pl.len().cast(pl.Int64))
    declared = lines.select("ballot", "council").unique()
    counted = frames.fixed.lazy().join(
        declared.group_by("council").agg(declared=pl.len().cast(pl.Int64)), on="council", how="left"
    )
    composition = pl.concat([frames.continuing.lazy(), won]).group_by(HERE).agg(pl.col("seats").sum())
    control = _control(frames, composition, declared, counted)
    changes = [_changes(frames, basis, winners, declared, counted) for basis in BASES]
    plans = [composition, control, _shares(frames, lines), *changes, _scoreboard(frames, won, changes, control)]
    composed, controlled, shares, one, other, scoreboard = pl.collect_all(plans)
    return PeerFigures(composed, controlled, shares, {BASES[0]: one, BASES[1]: other}, scoreboard)


def _control(frames: Frames, composition: pl.LazyFrame, declared: pl.LazyFrame, counted: pl.LazyFrame) -> pl.LazyFrame:
    still_open = frames.openings.lazy().join(declared, on="ballot", how="anti").group_by(HERE).agg(pl.col("can").sum())
    return (
        pl.concat(
            [
                composition.with_columns(can=pl.lit(0, pl.Int64)),
                still_open.select(*HERE, seats=pl.lit(0, pl.Int64), can=pl.col("can")),
            ]
        )
        .group_by(HERE)
        .agg(pl.col("seats").sum(), pl.col("can").sum())
        .join(frames.parties_frame.lazy(), on="party")
        .filter("able")
        .join(counted, on="council")
        .group_by("council")
        .agg(
            holder=pl.col("party").filter(pl.col("seats") >= pl.col("needed")).first(),
            possible=(pl.col("seats") + pl.col("can") >= pl.col("needed")).any(),
            complete=(pl.col("declared") == pl.col("ballots")).first(),
            before=pl.col("before").first(),
            started=pl.col("declared").is_not_null().first(),
        )
        .with_columns(
            control=pl.when(~pl.col("started"))
            .then(OPEN)
            .when(pl.col("holder").is_not_null())
            .then(pl.col("holder"))
            .when(pl.col("possible"))
            .then(OPEN)
            .otherwise(NO_CONTROL)
        )
    )


def _shares(frames: Frames, lines: pl.LazyFrame) -> pl.LazyFrame:
    """Shares now and their change over the wards that compare, by council and party, by three conventions."""
    wards = (
        lines.filter(pl.col("votes").is_not_null())
        .group_by("ballot", "council", "pooled")
        .agg(top=pl.col("votes").max(), average=pl.col("votes").mean(), total=pl.col("votes").sum())
    )
    then = frames.then.lazy()
    alike = wards.join(then.select("ballot").unique(), on="ballot", how="semi")
    before = then.join(wards.select("ballot").unique(), on="ballot", how="semi")
    sums = [pl.col(convention).sum() for convention in CONVENTIONS]
    here = ["council", "pooled"]
    share = [(pl.col(each) / pl.col(each).sum().over("council")).alias(each) for each in CONVENTIONS]
    now, alike_share, then_share = (frame.group_by(here).agg(sums).with_columns(share) for frame in (wards, alike, before))
    moved = (
        pl.concat([alike_share, then_share.with_columns(-pl.col(each) for each in CONVENTIONS)])
        .group_by(here)
        .agg(sums)
        .rename({each: f"{each}_change" for each in CONVENTIONS})
    )
    return now.join(moved, on=here, how="full", coalesce=True)


def _changes(frames: Frames, basis: str, winners: pl.LazyFrame, declared: pl.LazyFrame, counted: pl.LazyFrame) -> pl.LazyFrame:
    """Seats won less seats defended, ward by ward; in a redrawn council all together, once it is complete."""
    compares, defended = frames.compares[basis].lazy(), frames.defended[basis].lazy()
    whole = counted.filter(pl.col("redrawn") & (pl.col("declared") == pl.col("ballots")))
    whole = whole.join(compares.filter(pl.col("ballot").is_null()), on="council", how="semi")
    columns = (*HERE, "seats")
    parts = [
        winners.join(compares, on="ballot", how="semi").select(*HERE, seats=pl.lit(1, pl.Int64)),
        defended.join(declared, on="ballot", how="semi").select(*HERE, -pl.col("seats")),
        winners.join(whole, on="council", how="semi").select(*HERE, seats=pl.lit(1, pl.Int64)),
        defended.filter(pl.col("ballot").is_null()).join(whole, on="council", how="semi").select(*HERE, -pl.col("seats")),
    ]
    return pl.concat([part.select(columns) for part in parts]).group_by(HERE).agg(pl.col("seats").sum())


def _scoreboard(frames: Frames, won: pl.LazyFrame, changes: list[pl.LazyFrame], control: pl.LazyFrame) -> pl.LazyFrame:
    """By row: seats, change of seats on each basis, complete councils now and before."""
    complete = control.filter(pl.col("complete"))
    parts = [
        won.select("party", pl.lit("seats").alias("what"), "seats"),
        *(change.select("party", pl.lit(basis).alias("what"), "seats") for basis, change in zip(BASES, changes, strict=True)),
        complete.select(pl.col("control").alias("party"), pl.lit("councils").alias("what"), pl.lit(1, pl.Int64).alias("seats")),
        complete.select(pl.col("before").alias("party"), pl.lit("before").alias("what"), pl.lit(1, pl.Int64).alias("seats")),
    ]
    rows = frames.parties_frame.lazy().select("party", "row")
    return (
        pl.concat(parts)
        .join(rows, on="party", how="left")
        .with_columns(pl.col("row").fill_null(NO_CONTROL))
        .group_by("row", "what")
        .agg(pl.col("seats").sum())
    )
