"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.expected_answer import expected_sheet
from nightdesk.publish.answers.expected_document import expected_document
from nightdesk.publish.answers.notable_answer import notable_sheet
from nightdesk.publish.answers.notable_document import notables_document
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.expected_page import expected_and_actual
from nightdesk.publish.pages.notable_page import notable
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
        "expected",
        "Expected and actual",
        "Who was expected to take what, how surprising was it, and which forecasts came about?",
        expected_sheet,
        expected_document,
        expected_and_actual,
    ),
    Question(
        "notable",
        "Closest results and other notables",
        "What was closest, what happened for the first time, what is a record?",
        notable_sheet,
        notables_document,
        notable,
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
