"""The labelled sentences as they stand in the two files, and what each says of itself."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from check.truths import Truth

FOLDER = Path(__file__).parent
HALVES = ("sentences_to_build_with", "sentences_to_score_by")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One entry: the text, its sentences, and for each a verdict and the truth it follows from."""

    half: str
    text: str
    sentences: tuple[str, ...]
    verdicts: tuple[str, ...]
    truths: tuple[Truth, ...]
    verdict: str
    kind: str
    because: str


@cache
def half(name: str) -> tuple[Labelled, ...]:
    """One of the two halves, in the order of its file."""
    with (FOLDER / f"{name}.toml").open("rb") as handle:
        entries = tomllib.load(handle)["sentence"]
    return tuple(
        Labelled(
            name,
            one["text"],
            tuple(one.get("sentences", [one["text"]])),
            tuple(one.get("verdicts", [one["verdict"]])),
            tuple(one["truths"] if "truths" in one else [one["truth"]]),
            one["verdict"],
            one["kind"],
            one["because"],
        )
        for one in entries
    )


@cache
def everything() -> tuple[Labelled, ...]:
    return tuple(one for name in HALVES for one in half(name))
