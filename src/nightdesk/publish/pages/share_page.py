"""The page of share and swing."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.share_and_swing import NAMED_FROM, PartySpread, spreads
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.answer_choices import convention_choice, region_choice
from nightdesk.publish.answer_page import Choice, Figure, answer_page
from nightdesk.publish.answers.share_answer import share_sheet
from nightdesk.publish.answers.share_asked import SharesAsked, area_name, shares_asked
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, decimal, share
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.share_councils import council_figures
from nightdesk.publish.pages.share_moves import move_figures
from nightdesk.publish.words import CONVENTION_WORDS, KINDS_WORDS, running, the_party, tone
from nightdesk.register.party import OTHERS

_ROWS = 9
"""Parties drawn; the table has more."""
_TITLE = "Share of the vote"


def share_and_swing(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Shares by three conventions and what hangs on them; change and swing by region, kind of council, council and ward."""
    night, options = moment.night, moment.options
    asked = shares_asked(night, options)
    found = spreads(night.outset, asked.area.votes)
    large = [one for one in found if max(by.share for by in one.by.values()) >= NAMED_FROM]
    drawn = [one for one in large if one.party != OTHERS][:_ROWS]
    figures = (_spread(moment, asked, drawn), *move_figures(moment, asked), *council_figures(moment, asked)) if drawn else ()
    return answer_page(
        moment,
        kind="share",
        title=_TITLE if asked.whole else f"{_TITLE}: {area_name(night, asked.area)}",
        sheet=share_sheet(night, options),
        figures=figures,
        choices=_choices(moment, asked),
    )


def _choices(moment: Moment, asked: SharesAsked) -> tuple[Choice, ...]:
    convention = convention_choice(asked.convention)
    if asked.area.scope in ("council", "ward"):
        return (convention,)
    night, options = moment.night, moment.options
    regions = [name for name, slugs in night.regional.items() if slugs]
    kinds = dict.fromkeys(one.council.kind for one in night.scene.ordinary)
    region = next((name for name in regions if region_slug(name) == region_slug(options.get("region", ""))), None)
    kind = asked.area.id.rpartition(" ")[2] if "kind" in asked.area.scope else ""
    return (
        region_choice(regions, region),
        Choice("kind", "Councils", (("", "every kind"), *((one, KINDS_WORDS[one]) for one in kinds)), kind),
        convention,
    )


def _spread(moment: Moment, asked: SharesAsked, found: list[PartySpread]) -> Figure:
    night = moment.night
    highest = max(float(one.by[convention].share) for one in found for convention in CONVENTIONS)
    scale = axis([0.0, highest], title="Share of the vote, per cent", words=lambda value: f"{value * 100:g}")
    rows = [
        DotRow(
            capital(running(night.register, one.party)),
            tuple(_dots(moment, one)),
            href=moment.link("party", party=one.party),
            note=" · ".join(share(one.by[convention].share) for convention in CONVENTIONS),
        )
        for one in found
    ]
    return Figure(
        "spread",
        _said(moment, asked, found),
        dot_rows(rows, scale, says=f"Shares of the vote in {area_name(night, asked.area)} by three conventions"),
        "shares",
        note="Below each name its shares: by best-placed candidate (filled dot), by the average of its candidates (small "
        "ring), by all votes (large ring).",
    )


def _dots(moment: Moment, one: PartySpread) -> list[RowDot]:
    """The ring of all votes below, the small ring of the average on top, and the range they span behind them."""
    night, name = moment.night, running(moment.night.register, one.party)
    shares = {convention: one.by[convention].share for convention in CONVENTIONS}
    low, high = float(min(shares.values())), float(max(shares.values()))
    looks: tuple[tuple[Convention, str, float], ...] = (
        ("total", " hollow", 6.0),
        ("top_candidate", "", 5.0),
        ("average", " hollow", 2.5),
    )
    return [
        RowDot(
            float(shares[convention]),
            f"{tone(night, one.party)}{look}",
            f"{name} {share(shares[convention])} per cent by {CONVENTION_WORDS[convention]}",
            low=low if convention == "total" else None,
            high=high if convention == "total" else None,
            size=size,
        )
        for convention, look, size in looks
    ]


def _said(moment: Moment, asked: SharesAsked, found: list[PartySpread]) -> str:
    """What hangs on the convention: who moves most, and whether the order does."""
    register = moment.night.register
    most = max(found, key=lambda one: one.range)
    orders = {
        convention: [one.party for one in sorted(found, key=lambda one: -one.by[convention].share)]
        for convention in CONVENTIONS
    }
    leaders = list(dict.fromkeys(order[0] for order in orders.values()))
    lead = (
        f"{capital(the_party(register, next(iter(leaders))))} come first however candidates are counted"
        if len(leaders) == 1
        else f"Who comes first in {area_name(moment.night, asked.area)} hangs on how candidates are counted"
    )
    if not most.range:
        return f"{lead}; no share hangs on it"
    return f"{lead}; what hangs on it is at most {decimal(most.range * 100, 1)} points, for {the_party(register, most.party)}"
