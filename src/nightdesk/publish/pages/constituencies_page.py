"""The page of local votes beside the general election, over all constituencies with a ward that votes."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.answer_page import Choice, answer_page
from nightdesk.publish.answers.constituencies_answer import constituencies_sheet
from nightdesk.publish.answers.constituencies_asked import ConstituenciesAsked, constituencies_asked
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.constituencies_charts import gaps_figure, others_figure
from nightdesk.publish.words import CONVENTION_WORDS


def constituencies(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Who leads on tonight's local votes in each constituency, beside the last general election there."""
    night, options = moment.night, moment.options
    asked = constituencies_asked(night, options)
    figures = (gaps_figure(moment, asked), others_figure(moment, asked)) if asked.date else ()
    return answer_page(
        moment,
        kind="constituencies",
        title="The general election beside it",
        sheet=constituencies_sheet(night, options),
        figures=tuple(one for one in figures if one is not None),
        choices=_choices(moment, asked) if asked.date else (),
    )


def _choices(moment: Moment, asked: ConstituenciesAsked) -> tuple[Choice, ...]:
    regions = [(region_slug(name), name) for name, slugs in moment.night.regional.items() if slugs]
    first = CONVENTIONS[0]
    return (
        Choice("region", "Region", (("", "all England"), *regions), region_slug(asked.region) if asked.region else ""),
        Choice(
            "convention",
            "Local votes by",
            tuple(("" if one == first else one, CONVENTION_WORDS[one]) for one in CONVENTIONS),
            "" if asked.convention == first else asked.convention,
        ),
    )
