"""The one table of documents: path pattern, kind, how it is rendered. The live web and a static bake both work from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nightdesk.publish import json_documents as as_json
from nightdesk.publish.addresses import PATTERNS
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.front_page import front

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of document."""

    kind: str
    pattern: str
    page: Callable[[Moment, Names], bytes]
    """HTML of the document at one moment. NotFound where a name leads nowhere."""
    facts: Callable[[Moment, Names], as_json.Document]
    """The same facts as JSON."""
    options: tuple[str, ...] = ()
    """What its query may choose beyond `as_at`, `basis` and `format`."""


def _document(
    kind: str,
    page: Callable[[Moment, Names], bytes],
    facts: Callable[[Moment, Names], as_json.Document],
    *options: str,
) -> Document:
    return Document(kind=kind, pattern=PATTERNS[kind], page=page, facts=facts, options=options)


DOCUMENTS: tuple[Document, ...] = (_document("front", front, lambda moment, names: as_json.scoreboard_document(moment.night)),)
BY_KIND: Mapping[str, Document] = {document.kind: document for document in DOCUMENTS}
