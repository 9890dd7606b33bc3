"""A text that is posted to be checked: by the page's form, or by a program. It is read, answered and let go."""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from nightdesk.check.report import MOST_LETTERS
from nightdesk.problems import Problem, Refused

MOST_BYTES = MOST_LETTERS * 9 + 1_000
"""A letter of three bytes takes nine in a form; beside the text there is little."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A text, and what of the night it is to be held against."""

    text: str
    query: dict[str, str]


async def posted_form(request: Request) -> Posted:
    """What the page's own form sends. Refused where it is longer than a text may be, or no text is in it."""
    fields = dict(parse_qsl((await _body(request)).decode("utf-8", "replace"), max_num_fields=10, keep_blank_values=True))
    return Posted(fields.pop("text", ""), fields)


async def posted_json(request: Request) -> Posted:
    """`{"text": …}`, with `as_at` beside it or in the address; or the text itself, where it is sent as text/plain."""
    body = await _body(request)
    query = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("text/plain"):
        return Posted(body.decode("utf-8", "replace"), query)
    try:
        asked = json.loads(body)
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise _refused("The request is not JSON", 'Send {"text": "…"}, or the text itself as text/plain.') from None
    text = asked.get("text") if isinstance(asked, dict) else None
    if not isinstance(text, str):
        raise _refused("The request has no text", 'Send {"text": "…"}, or the text itself as text/plain.')
    if asked.get("as_at") is not None:
        query["as_at"] = str(asked["as_at"])
    return Posted(text, query)


async def _body(request: Request) -> bytes:
    """All that was sent, and no more than a text may have, whatever its length is said to be."""
    found = bytearray()
    async for part in request.stream():
        found += part
        if len(found) > MOST_BYTES:
            raise _refused(
                "The text is longer than is checked at once", f"Give it in parts of at most {MOST_LETTERS:,} letters each."
            )
    return bytes(found)


def _refused(message: str, mend: str) -> Refused:
    return Refused(f"{message}.", (Problem(rule="check/request", message=f"{message}.", mend=mend, file="request"),))
