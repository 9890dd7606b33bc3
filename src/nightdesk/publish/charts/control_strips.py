"""Who has had control of a council from year to year: a strip for each, a length for each unbroken run, lettered.

A run too short for its letters leaves them out on a narrow screen; what it is says its line, and the row's own label says all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

_LETTERED, _LETTERED_NARROW = 3, 7
"""Years a run must last for its letters: at 1,440 px, and at 390."""
_LEFT, _WIDE = 1.0, 88.0
"""Per cent across at which a strip begins, and its width."""
_TONIGHT, _TONIGHT_WIDE = 90.5, 9.0
"""Per cent across at which tonight's box begins, set apart from history, and its width."""
_HEIGHT, _TOP, _DEEP = 26, 3, 20
"""Pixels: of a row, above a strip, and of the strip."""
_DECADE = 10


@dataclass(frozen=True, slots=True)
class StripRun:
    """One unbroken run."""

    first: int
    last: int
    """Years, both included."""
    tone: str
    letters: str
    words: str
    """The line it says."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One council."""

    name: str
    runs: tuple[StripRun, ...]
    tonight: StripRun
    """Drawn apart, outlined; its years are not."""
    href: str = ""
    note: str = ""
    """Small, below the name."""


def control_strips(strips: Sequence[Strip], *, says: str) -> Markup:
    """The strips as a list, on one scale of years marked at the decades on top, with tonight at the right."""
    first = min(run.first for strip in strips for run in strip.runs)
    last = max(run.last for strip in strips for run in strip.runs) + 1
    decades = [year for year in range(first, last) if year % _DECADE == 0]
    ticks = "".join(f'<text class="tick middle" x="{_at(year, first, last):.2f}%" y="16">{year}</text>' for year in decades)
    now = f'<text class="tick middle" x="{_TONIGHT + _TONIGHT_WIDE / 2:.2f}%" y="16">now</text>'
    head = f'<li class="dotrow axis" aria-hidden="true"><span></span><svg class="chart" height="22">{ticks}{now}</svg></li>'
    rows = "".join(_strip(strip, first, last) for strip in strips)
    return Markup(f'<ol class="dotrows strips" aria-label="{escape(says)}">{head}{rows}</ol>')  # noqa: S704 all is escaped


def _strip(strip: Strip, first: int, last: int) -> str:
    name = f'<a href="{escape(strip.href)}">{escape(strip.name)}</a>' if strip.href else str(escape(strip.name))
    note = f'<span class="more">{escape(strip.note)}</span>' if strip.note else ""
    spoken = "; ".join(run.words for run in (*strip.runs, strip.tonight))
    drawn = "".join(_run(run, first, last) for run in strip.runs) + _box(
        strip.tonight, _TONIGHT, _TONIGHT + _TONIGHT_WIDE, letters="letters", look="fresh"
    )
    return (
        f'<li class="dotrow"><span class="dotname">{name}{note}</span>'
        f'<svg class="chart" height="{_HEIGHT}" role="img" aria-label="{escape(spoken)}">{drawn}</svg></li>'
    )


def _run(run: StripRun, first: int, last: int) -> str:
    years = run.last - run.first + 1
    letters = "letters" if years >= _LETTERED_NARROW else "letters wide-only" if years >= _LETTERED else ""
    return _box(run, _at(run.first, first, last), _at(run.last + 1, first, last), letters=letters)


def _box(run: StripRun, left: float, right: float, *, letters: str, look: str = "") -> str:
    middle = (left + right) / 2
    text = f'<text class="{letters} {escape(run.tone)}" x="{middle:.2f}%" y="{_TOP + _DEEP - 6}">{escape(run.letters)}</text>'
    return (
        f'<g class="mark-group"><rect class="mark run {escape(run.tone)} {look}" x="{left:.2f}%" y="{_TOP}" '
        f'width="{right - left:.2f}%" height="{_DEEP}"><title>{escape(run.words)}</title></rect>{text if letters else ""}</g>'
    )


def _at(year: int, first: int, last: int) -> float:
    return _LEFT + _WIDE * (year - first) / (last - first)
