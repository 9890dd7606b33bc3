"""Reading a page: which moment is asked for, the tag that says whether it has changed, and the bytes, kept while they last."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.problems import NotFound, Problem, Refused
from nightdesk.publish.assets import VERSION
from nightdesk.publish.documents import Document
from nightdesk.publish.moment import Moment, Press, ReplayState
from nightdesk.publish.pages.councils_page import ORDERS
from nightdesk.publish.sheet_csv import sheet_csv
from nightdesk.register.baseline import BASES, Basis

KEPT = 256
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """One document as it goes out."""

    tag: str
    media_type: str
    body: bytes
    packed: bytes
    """The same, gzipped."""


class Reading:
    """Pages of one press, each rendered once per position and kept."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self._answers: OrderedDict[str, Answer] = OrderedDict()

    def moment(
        self, query: Mapping[str, str], *, document: Document | None = None, replay: ReplayState | None = None
    ) -> Moment:
        """The moment a query asks for. Refused where the query makes no sense, NotFound beyond the last position."""
        timeline = self.press.timeline
        latest = timeline.latest
        as_at = _position(query["as_at"]) if "as_at" in query else None
        if "step" in query:
            as_at = self.press.strip.position_at(_position(query["step"], name="step"))
        if as_at is not None and as_at > latest.position:
            raise NotFound(f"The night has not come to entry {as_at} yet; it stands at {latest.position}.")
        options = document.options if document else ()
        return Moment(
            press=self.press,
            night=latest if as_at is None else timeline.at(as_at),
            latest=latest,
            as_at=as_at,
            basis=_basis(query.get("basis", BASES[0])),
            options={name: _option(name, query[name]) for name in options if query.get(name)},
            replay=replay if as_at is None else None,
        )

    def tag(self, document: Document, names: Mapping[str, str], moment: Moment, form: str) -> str:
        """Names what a reader would get: the same tag, the same bytes."""
        parts = (
            VERSION,
            form,
            document.kind,
            repr(sorted(names.items())),
            repr(sorted(moment.options.items())),
            moment.basis,
            repr(moment.as_at),
            self._digest(moment.night.position),
            self._digest(moment.latest.position),
            repr(moment.replay),
        )
        return f'W/"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:24]}"'

    def answer(self, document: Document, names: Mapping[str, str], moment: Moment, form: str, tag: str) -> Answer:
        """The document at one moment; `form` is `html`, `json` or, for one with tables, `csv`. NotFound without the table."""
        kept = self._answers.get(tag)
        if kept is not None:
            self._answers.move_to_end(tag)
            return kept
        if form == "json":
            body = json.dumps(document.data(moment, names), ensure_ascii=False).encode()
            media_type = "application/json"
        elif form == "csv":
            body = _table(document, names, moment).encode()
            media_type = "text/csv; charset=utf-8"
        else:
            body = document.page(moment, names)
            media_type = "text/html; charset=utf-8"
        answer = Answer(tag=tag, media_type=media_type, body=body, packed=gzip.compress(body, _LEVEL, mtime=0))
        self._answers[tag] = answer
        while len(self._answers) > KEPT:
            self._answers.popitem(last=False)
        return answer

    def _digest(self, position: int) -> str:
        return self.press.timeline.entry(position).digest if position else "open"


def _table(document: Document, names: Mapping[str, str], moment: Moment) -> str:
    """The table asked for, or the first."""
    asked = moment.options.get("table", "")
    table = document.sheet(moment, names).table(asked) if document.sheet else None
    if table is None:
        raise NotFound(f"This page has no table {asked!r}." if asked else "This page has no table to give as CSV.")
    return sheet_csv(moment.night, table)


def _position(text: str, *, name: str = "as_at") -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise _refused(name, "is not a whole number of entries", "Use the slider, or a number from 0 to the last entry.")
    return int(text)


def _option(name: str, text: str) -> str:
    """What a page lets its reader choose; a filter may be any words, for one that nothing meets finds nothing."""
    if name == "before":
        _position(text, name=name)
    if name == "sort" and text not in ORDERS:
        raise _refused(name, "is not an order these pages know", f"Use one of {', '.join(ORDERS)}.")
    return text[:80]


def _basis(text: str) -> Basis:
    for basis in BASES:
        if text == basis:
            return basis
    raise _refused("basis", "is not a basis these pages know", f"Use {' or '.join(BASES)}.")


def _refused(name: str, wrong: str, mend: str) -> Refused:
    problem = Problem(rule="web/query", message=f"{name} {wrong}.", mend=mend, file="address", column=name)
    return Refused(problem.message, (problem,))
