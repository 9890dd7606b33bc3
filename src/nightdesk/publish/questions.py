"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.defections_answer import defections_document, defections_sheet
from nightdesk.publish.answers.efficiency_answer import efficiency_document, efficiency_sheet
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.defections_page import defections_page
from nightdesk.publish.pages.efficiency_page import efficiency_page
from nightdesk.publish.question import Question

QUESTIONS: tuple[Question, ...] = (
    Question(
        "candidacy",
        "Who stands where",
        "Who fights every seat, who does not, and who stood aside?",
        candidacy_sheet,
        candidacy_document,
        candidacy,
    ),
    Question(
        "efficiency",
        "Where votes counted",
        "How many votes did a seat take, and where did a party’s gains fall: at home, in marginals, in others’ strongholds?",
        efficiency_sheet,
        efficiency_document,
        efficiency_page,
        options=("party",),
    ),
    Question(
        "defections",
        "Councillors between elections",
        "Who sat for another party than the one elected for, and what became of their seats?",
        defections_sheet,
        defections_document,
        defections_page,
        options=("council",),
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
