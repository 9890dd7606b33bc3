"""Who has had control of a council from year to year: a length for each unbroken run, lettered, then the eve and tonight.

One council's strip stands alone; those of many are rows on one scale. A run too short for its letters leaves them out on a
narrow screen; what it is says its line, and the strip's own label says all. The eve of poll is the last year of the scale:
seats change party between one May and the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from nightdesk.analysis.past_control import runs_of_control
from nightdesk.night import Night
from nightdesk.publish.words import running_control, short, tone
from nightdesk.tally.control import Control

_LETTERED, _LETTERED_NARROW = 3, 7
"""Years a run must last for its letters: at 1,440 px, and at 390."""
_LEFT, _WIDE = 1.0, 88.0
"""Per cent across at which a strip begins, and its width."""
_TONIGHT, _TONIGHT_WIDE = 90.5, 9.0
"""Per cent across at which tonight's box begins, set apart from history, and its width."""
_HEIGHT, _TOP, _DEEP = 26, 3, 20
"""Pixels: of a row, above a strip, and of the strip."""
_SCALE = 18
"""Pixels: of the years below a strip that stands alone."""
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

    @property
    def words(self) -> str:
        """Every run, for whoever cannot see it."""
        return "; ".join(run.words for run in (*self.runs, self.tonight))


def strip_of(night: Night, slug: str, *, href: str = "", note: str = "") -> Strip | None:
    """Control of a council after every May at hand, on the eve and tonight; None where no history is known."""
    past = runs_of_control(night.context.history.get(slug, ()))
    if not past:
        return None
    name, state, year = night.register.councils[slug].name, night.councils[slug].control, int(night.register.night[:4])
    goes_on = state.before == past[-1].control and past[-1].last == year - 1
    runs = []
    for place, one in enumerate(past):
        eve = goes_on and place == len(past) - 1
        years = f"{one.first}" if one.first == one.last else f"{one.first} to {one.last}"
        words = f"after May {years}{' and on the eve of poll' if eve else ''}"
        runs.append(_run_of(night, name, one.control, first=one.first, last=year if eve else one.last, words=words))
    if state.before is not None and not goes_on:
        runs.append(_run_of(night, name, state.before, first=year, last=year, words="on the eve of poll"))
    tonight = _run_of(night, name, state.control, first=year, last=year, words="now")
    return Strip(name, tuple(runs), tonight, href=href, note=note)


def _run_of(night: Night, name: str, control: Control | None, *, first: int, last: int, words: str) -> StripRun:
    if control is None:
        return StripRun(first, last, tone(night, None), "–", f"{name}: awaited")
    who = running_control(night.register, control)
    return StripRun(first, last, tone(night, control), short(night.register, control), f"{name}: {who} {words}")


def control_strip(strip: Strip) -> Markup:
    """One council's strip, the years marked at the decades below it."""
    first, last = _span([strip])
    ticks = _ticks(first, last, y=_HEIGHT + _SCALE - 5)
    return Markup(  # noqa: S704 all is escaped
        f'<svg class="chart" height="{_HEIGHT + _SCALE}" role="img" aria-label="{escape(strip.words)}">'
        f"{_drawn(strip, first, last)}{ticks}</svg>"
    )


def control_strips(strips: Sequence[Strip], *, says: str) -> Markup:
    """The strips as a list, on one scale of years marked at the decades on top, with tonight at the right."""
    first, last = _span(strips)
    ticks = _ticks(first, last, y=16)
    head = f'<li class="dotrow axis" aria-hidden="true"><span></span><svg class="chart" height="22">{ticks}</svg></li>'
    rows = "".join(_strip(strip, first, last) for strip in strips)
    return Markup(f'<ol class="dotrows strips" aria-label="{escape(says)}">{head}{rows}</ol>')  # noqa: S704 all is escaped


def _strip(strip: Strip, first: int, last: int) -> str:
    name = f'<a href="{escape(strip.href)}">{escape(strip.name)}</a>' if strip.href else str(escape(strip.name))
    note = f'<span class="more">{escape(strip.note)}</span>' if strip.note else ""
    return (
        f'<li class="dotrow"><span class="dotname">{name}{note}</span>'
        f'<svg class="chart" height="{_HEIGHT}" role="img" aria-label="{escape(strip.words)}">'
        f"{_drawn(strip, first, last)}</svg></li>"
    )


def _span(strips: Sequence[Strip]) -> tuple[int, int]:
    """First year of the scale, and the one after its last, which is the eve of poll."""
    return min(run.first for strip in strips for run in strip.runs), max(strip.tonight.last for strip in strips) + 1


def _ticks(first: int, last: int, *, y: int) -> str:
    decades = [year for year in range(first, last) if year % _DECADE == 0]
    marks = [(_at(year, first, last), str(year)) for year in decades] + [(_TONIGHT + _TONIGHT_WIDE / 2, "now")]
    return "".join(f'<text class="tick middle" x="{at:.2f}%" y="{y}">{letters}</text>' for at, letters in marks)


def _drawn(strip: Strip, first: int, last: int) -> str:
    past = "".join(_run(run, first, last) for run in strip.runs)
    return past + _box(strip.tonight, _TONIGHT, _TONIGHT + _TONIGHT_WIDE, letters="letters", look="fresh")


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
