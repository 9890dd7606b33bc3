"""Control of one council since its history begins: a stripe for each May, runs named in it, the eve and tonight at the end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from nightdesk.analysis.strongholds import control_of_year
from nightdesk.night import Night
from nightdesk.publish.words import short, tone
from nightdesk.tally.control import Control

_NAMED = 4
"""Stripes a run must have for its name to stand in it."""


@dataclass(frozen=True, slots=True)
class _Stripe:
    label: str
    control: Control | None


def control_strip(night: Night, slug: str) -> Markup | None:
    """The strip; None where no history is known."""
    history = night.context.history.get(slug, ())
    if not history:
        return None
    state = night.councils[slug].control
    stripes = [_Stripe(str(year.year), control_of_year(year)) for year in history]
    stripes += [_Stripe("the eve", state.before), _Stripe("now", state.control)]
    wide = 100 / len(stripes)
    parts, names, at = [], [], 0
    for control, some in groupby(stripes, key=lambda one: one.control):
        run = list(some)
        said = _said(night, control, run)
        look = f"{tone(night, control)}{' hatched' if control == 'NOC' else ''}"
        parts.append(
            f'<rect class="mark {escape(look)}" x="{at * wide:.2f}%" width="{len(run) * wide:.2f}%" y="0" height="24">'
            f"<title>{escape(said)}</title></rect>"
        )
        if len(run) >= _NAMED and control is not None:
            middle, letters = (at + len(run) / 2) * wide, escape(short(night.register, control))
            names.append(f'<text class="letters {escape(look)}" x="{middle:.2f}%" y="16">{letters}</text>')
        at += len(run)
    spoken = "; ".join(_said(night, control, list(some)) for control, some in groupby(stripes, key=lambda one: one.control))
    ends = (
        f'<text class="tick start" x="0" y="40">{history[0].year}</text>'
        f'<text class="tick end" x="100%" y="40">the eve, now</text>'
    )
    return Markup(  # noqa: S704 every part is escaped
        f'<svg class="chart control-strip" height="44" role="img" aria-label="{escape(spoken)}">'
        '<defs><pattern id="noc-strip" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect class="noc-ground" width="5" height="5"/><rect class="noc-line" width="2" height="5"/></pattern></defs>'
        f"{''.join(parts)}{''.join(names)}{ends}</svg>"
    )


def _said(night: Night, control: Control | None, run: list[_Stripe]) -> str:
    when = run[0].label if len(run) == 1 else f"{run[0].label} to {run[-1].label}"
    if control is None:
        return f"{when}: {'awaited' if run[-1].label == 'now' else 'not known'}"
    return f"{when}: {'no overall control' if control == 'NOC' else short(night.register, control)}"
