"""The one table of the questions of the analysis: pages, addresses, JSON, CSV and the terminal all work from it."""

from __future__ import annotations

from nightdesk.publish.answers.battleground_answer import battleground_document, battleground_sheet
from nightdesk.publish.answers.candidacy_answer import candidacy_document, candidacy_sheet
from nightdesk.publish.answers.constituencies_answer import constituencies_sheet
from nightdesk.publish.answers.constituencies_asked import OPTIONS as CONSTITUENCIES_OPTIONS
from nightdesk.publish.answers.constituency_document import constituencies_document
from nightdesk.publish.answers.defections_answer import defections_document, defections_sheet
from nightdesk.publish.answers.efficiency_answer import efficiency_document, efficiency_sheet
from nightdesk.publish.answers.expected_answer import expected_sheet
from nightdesk.publish.answers.expected_document import expected_document
from nightdesk.publish.answers.flow_answer import flow_document, flow_sheet
from nightdesk.publish.answers.national_answer import national_document, national_sheet
from nightdesk.publish.answers.notable_answer import notable_sheet
from nightdesk.publish.answers.notable_document import notables_document
from nightdesk.publish.answers.referendum_answer import referendum_document, referendum_sheet
from nightdesk.publish.answers.share_answer import share_sheet
from nightdesk.publish.answers.share_asked import OPTIONS as SHARE_OPTIONS
from nightdesk.publish.answers.share_document import share_document
from nightdesk.publish.answers.watch_answer import watch_document, watch_sheet
from nightdesk.publish.pages.battleground_page import battleground_page
from nightdesk.publish.pages.candidacy_page import candidacy
from nightdesk.publish.pages.constituencies_page import constituencies
from nightdesk.publish.pages.defections_page import defections_page
from nightdesk.publish.pages.efficiency_page import efficiency_page
from nightdesk.publish.pages.expected_page import expected_and_actual
from nightdesk.publish.pages.flow_page import flow_page
from nightdesk.publish.pages.national_page import national_measure
from nightdesk.publish.pages.notable_page import notable
from nightdesk.publish.pages.referendum_page import referendum_page
from nightdesk.publish.pages.share_page import share_and_swing
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
        "watch",
        "What to watch",
        "What is due, what is late, and which awaited wards matter most?",
        watch_sheet,
        watch_document,
        watch_page,
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
        "share",
        "Share of the vote",
        "Who has what share of the vote, how has it moved, and what hangs on how candidates are counted?",
        share_sheet,
        share_document,
        share_and_swing,
        SHARE_OPTIONS,
    ),
    Question(
        "national",
        "A national measure",
        "What would it come to, had all of Great Britain voted tonight?",
        national_sheet,
        national_document,
        national_measure,
    ),
    Question(
        "referendum",
        "The referendum",
        "Did areas that had voted Leave move otherwise than areas that had voted Remain, and whom does that help?",
        referendum_sheet,
        referendum_document,
        referendum_page,
        ("region", "convention"),
    ),
    Question(
        "flow",
        "Collapse and flow",
        "Where a party collapsed, was it decline or withdrawal, and with whose shares did its own go?",
        flow_sheet,
        flow_document,
        flow_page,
        ("party", "convention"),
    ),
    Question(
        "efficiency",
        "Where votes counted",
        "How many votes did a seat take, and where did a party’s gains fall: at home, in marginals, in others’ strongholds?",
        efficiency_sheet,
        efficiency_document,
        efficiency_page,
        ("party",),
    ),
    Question(
        "constituencies",
        "The general election beside it",
        "Who leads on tonight’s local votes in each constituency, and how did it vote at the last general election?",
        constituencies_sheet,
        constituencies_document,
        constituencies,
        CONSTITUENCIES_OPTIONS,
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
        "defections",
        "Councillors between elections",
        "Who sat for another party than the one elected for, and what became of their seats?",
        defections_sheet,
        defections_document,
        defections_page,
        ("council",),
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
"""In the order in which a reader of the night would ask them."""
BY_QUESTION = {question.kind: question for question in QUESTIONS}
