"""The one table of documents: path pattern, kind, how it is rendered. The live web and a static bake both work from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nightdesk.publish import json_documents as as_json
from nightdesk.publish import json_lists as facts
from nightdesk.publish.addresses import PATTERNS
from nightdesk.publish.answers.constituency_answer import OPTIONS as CONSTITUENCY_OPTIONS
from nightdesk.publish.answers.constituency_answer import constituency_sheet
from nightdesk.publish.answers.constituency_document import constituency_document
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.analysis_page import analysis_index
from nightdesk.publish.pages.area_pages import parties, party, party_rows, region, region_of
from nightdesk.publish.pages.ballot_page import ballot
from nightdesk.publish.pages.check_page import check, check_document
from nightdesk.publish.pages.constituency_page import constituency
from nightdesk.publish.pages.council_page import council
from nightdesk.publish.pages.councils_page import councils
from nightdesk.publish.pages.front_page import front
from nightdesk.publish.pages.list_pages import changes, conflicts, entries, problems
from nightdesk.publish.pages.method_pages import about, method
from nightdesk.publish.pages.story_page import OPTIONS as STORY_OPTIONS
from nightdesk.publish.pages.story_page import story_data, story_of_one, the_story
from nightdesk.publish.question import Question
from nightdesk.publish.questions import QUESTIONS
from nightdesk.publish.sheet import Sheet

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of document."""

    kind: str
    pattern: str
    page: Callable[[Moment, Names], bytes]
    """HTML of the document at one moment. NotFound where a name leads nowhere."""
    data: Callable[[Moment, Names], as_json.Document]
    """The same facts as JSON."""
    options: tuple[str, ...] = ()
    """What its query may choose beyond `as_at`, `basis` and `format`."""
    sheet: Callable[[Moment, Names], Sheet] | None = None
    """The tables behind it, for `?format=csv&table=…`; None where it has none."""


def _document(
    kind: str,
    page: Callable[[Moment, Names], bytes],
    data: Callable[[Moment, Names], as_json.Document],
    *options: str,
) -> Document:
    return Document(kind=kind, pattern=PATTERNS[kind], page=page, data=data, options=options)


def _question(question: Question) -> Document:
    return Document(
        kind=question.kind,
        pattern=PATTERNS[question.kind],
        page=question.page,
        data=lambda moment, names: question.data(moment.night, moment.options),
        options=(*question.options, "table"),
        sheet=lambda moment, names: question.sheet(moment.night, moment.options),
    )


def _analysis(moment: Moment, names: Names) -> bytes:
    """Every question of the analysis, with the sentence that answers it now."""
    return analysis_index(moment, names, QUESTIONS)


DOCUMENTS: tuple[Document, ...] = (
    _document("front", front, lambda moment, names: as_json.scoreboard_document(moment.night)),
    _document("councils", councils, lambda moment, names: facts.councils_document(moment.night), "region", "kind", "sort"),
    _document("council", council, lambda moment, names: as_json.council_document(moment.night, names["slug"])),
    _document("ballot", ballot, lambda moment, names: as_json.ballot_document(moment.night, names["ballot"])),
    _document("parties", parties, lambda moment, names: facts.parties_document(moment.night, party_rows(moment))),
    _document("party", party, lambda moment, names: as_json.party_document(moment.night, names["party"])),
    _document("region", region, lambda moment, names: facts.region_document(moment.night, region_of(moment, names["region"]))),
    _document("changes", changes, lambda moment, names: as_json.changes_document(moment.night)),
    _document("story", the_story, story_data, *STORY_OPTIONS),
    _document("story_of", story_of_one, story_data, *STORY_OPTIONS),
    _document("analysis", _analysis, lambda moment, names: facts.analysis_document(moment.night, QUESTIONS)),
    *(_question(question) for question in QUESTIONS),
    Document(
        kind="constituency",
        pattern=PATTERNS["constituency"],
        page=constituency,
        data=lambda moment, names: constituency_document(moment.night, names["constituency"]),
        options=(*CONSTITUENCY_OPTIONS, "table"),
        sheet=lambda moment, names: constituency_sheet(moment.night, names["constituency"], moment.options),
    ),
    _document("check", check, lambda moment, names: check_document(moment)),
    _document("entries", entries, lambda moment, names: facts.entries_document(moment), "before"),
    _document("conflicts", conflicts, lambda moment, names: facts.conflicts_document(moment.night)),
    _document("problems", problems, lambda moment, names: facts.problems_document(moment.night)),
    _document("method", method, lambda moment, names: facts.sources_document(moment.night)),
    _document("about", about, lambda moment, names: facts.sources_document(moment.night)),
)
BY_KIND: Mapping[str, Document] = {document.kind: document for document in DOCUMENTS}
