"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.national_answer import national_document, national_sheet
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.national_page import national_measure
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
        "national",
        "A national measure",
        "What would it come to, had all of Great Britain voted tonight?",
        national_sheet,
        national_document,
        national_measure,
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
