"""What a reader is told when something cannot be done: a status and plain words, never what went wrong inside."""

from __future__ import annotations

from starlette.exceptions import HTTPException

from nightdesk.problems import NotFound, Refused


def told(error: Exception) -> tuple[int, str]:
    """Status and words for a reader; what went wrong inside is never among them."""
    match error:
        case NotFound():
            return 404, error.message
        case Refused():
            return 400, " ".join([error.message, *(problem.mend for problem in error.problems)])
        case HTTPException(status_code=404):
            return 404, "There is no page at this address."
        case HTTPException(status_code=403):
            return 403, "That form was not sent from these pages."
        case HTTPException(status_code=405):
            return 405, "This page can only be read."
        case _:
            return 500, "Something went wrong while this page was made. The ledger is not affected."
