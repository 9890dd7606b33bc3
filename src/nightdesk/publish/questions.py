"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.share_answer import share_sheet
from nightdesk.publish.answers.share_asked import OPTIONS as SHARE_OPTIONS
from nightdesk.publish.answers.share_document import share_document
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.share_page import share_and_swing
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
        "share",
        "Share of the vote",
        "Who has what share of the vote, how has it moved, and what hangs on how candidates are counted?",
        share_sheet,
        share_document,
        share_and_swing,
        SHARE_OPTIONS,
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
