"""The page of local votes beside the general election, over all constituencies with a ward that votes."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.publish.answer_choices import convention_choice, region_choice
from nightdesk.publish.answer_page import Choice, answer_page
from nightdesk.publish.answers.constituencies_answer import constituencies_sheet
from nightdesk.publish.answers.constituencies_asked import ConstituenciesAsked, constituencies_asked
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.constituencies_charts import gaps_figure, others_figure


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
    regions = [name for name, slugs in moment.night.regional.items() if slugs]
    return region_choice(regions, asked.region), convention_choice(asked.convention, words="Local votes by")
