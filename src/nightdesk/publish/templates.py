"""The page templates, compiled once. Everything that is not markup of our own is escaped; a name misspelt is an error."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from nightdesk.publish import figures, words
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.assets import asset_address
from nightdesk.publish.sheet import FIGURES, printed
from nightdesk.publish.sheet_rows import sheet_rows
from nightdesk.register.baseline import BASES

_environment = Environment(
    loader=PackageLoader("nightdesk.publish", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_environment.filters |= {
    "count": figures.count,
    "change": figures.change,
    "share": figures.share,
    "points": figures.points,
    "clock": figures.clock,
    "clock_of_night": figures.clock_of_night,
    "day": figures.day,
    "long_day": figures.long_day,
}
_environment.globals |= {
    "asset": asset_address,
    "sheet_rows": sheet_rows,
    "printed": printed,
    "FIGURE_KINDS": FIGURES,
    "region_slug": region_slug,
    "plural": figures.plural,
    "short": words.short,
    "running": words.running,
    "tone": words.tone,
    "verdict": words.verdict,
    "moves": words.moves,
    "seats_line": words.seats_line,
    "BASES": BASES,
    "BASIS_WORDS": words.BASIS_WORDS,
    "KIND_WORDS": words.KIND_WORDS,
    "CYCLE_WORDS": words.CYCLE_WORDS,
    "CLOCK_WORDS": words.CLOCK_WORDS,
    "STAGE_WORDS": words.STAGE_WORDS,
    "feed": words.feed,
    "RULE_WORDS": words.RULE_WORDS,
    "as_figure": words.as_figure,
    "parties_named": words.parties_named,
    "ENTRY_WORDS": words.ENTRY_WORDS,
}


def render(template: str, /, **context: object) -> bytes:
    """The template filled in, as UTF-8."""
    return _environment.get_template(template).render(context).encode()


def macro(template: str, name: str) -> Callable[..., Markup]:
    """One macro of a template, to be called by itself."""
    found: Callable[..., Markup] = getattr(_environment.get_template(template).module, name)
    return found
