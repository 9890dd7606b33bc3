"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.battleground_answer import battleground_document, battleground_sheet
from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.watch_answer import watch_document, watch_sheet
from nightdesk.publish.pages.battleground_page import battleground_page
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.watch_page import watch_page
from nightdesk.publish.question import Question

QUESTIONS: tuple[Question, ...] = (
    Question(
        "battleground",
        "The battleground",
        "Which councils and wards did each party need, how near were they, and what has become of them?",
        battleground_sheet,
        battleground_document,
        battleground_page,
        ("party", "region"),
    ),
    Question(
        "candidacy",
        "Who stands where",
        "Who fights every seat, who does not, and who stood aside?",
        candidacy_sheet,
        candidacy_document,
        candidacy,
    ),
    Question(
        "watch",
        "What to watch",
        "What is due, what is late, and which awaited wards matter most?",
        watch_sheet,
        watch_document,
        watch_page,
    ),
)
BY_QUESTION = {question.kind: question for question in QUESTIONS}
