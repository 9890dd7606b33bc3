"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.flow_answer import flow_document, flow_sheet
from nightdesk.publish.answers.referendum_answer import referendum_document, referendum_sheet
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.flow_page import flow_page
from nightdesk.publish.pages.referendum_page import referendum_page
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
        "referendum",
        "The referendum",
        "Did areas that had voted Leave move otherwise than areas that had voted Remain, and whom does that help?",
        referendum_sheet,
        referendum_document,
        referendum_page,
        options=("region", "convention"),
    ),
    Question(
        "flow",
        "Collapse and flow",
        "Where a party collapsed, was it decline or withdrawal, and with whose shares did its own go?",
        flow_sheet,
        flow_document,
        flow_page,
        options=("party", "convention"),
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
