"""The index of the analysis: each question with the sentence that answers it now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.question import Question


def analysis_index(moment: Moment, names: Mapping[str, str], questions: Sequence[Question]) -> bytes:
    """Every question of the analysis, and what can be said to it at this moment."""
    answers = [(question, question.sheet(moment.night, {}).said[0]) for question in questions]
    return page("analysis.html", moment, kind="analysis", title="Analysis", answers=answers)
