"""The checker: a text goes in, and comes back sentence by sentence with what the record says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nightdesk.check.checked import Checked
from nightdesk.check.report import MOST_LETTERS, ORDER, claims_told, verdicts
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page

SIGNS = {"supported": "✓", "contradicted": "✗", "partly": "◐", "depends": "⇄", "unknown": "?", "not_checkable": "–"}
SAID = {
    "supported": "Supported",
    "contradicted": "Contradicted",
    "partly": "Partly",
    "depends": "Depends",
    "unknown": "Unknown",
    "not_checkable": "Not checkable",
}
MEANS = {
    "supported": "the record bears it out",
    "contradicted": "the record says otherwise, on every basis",
    "partly": "it says several things, and some of them do not hold",
    "depends": "true on one basis or convention and false on another",
    "unknown": "it could be checked, but the data at hand do not say, or it could not be read with confidence",
    "not_checkable": "opinion, quotation, cause or prediction",
}


def check(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Paste a text, and see each sentence held against the record."""
    return checked_page(moment, "", None)


def checked_page(moment: Moment, text: str, checked: Sequence[Checked] | None, *, wrong: str = "") -> bytes:
    """The page with a text on it, and what came of it; `wrong` says why nothing did."""
    counted = verdicts(checked or ())
    return page(
        "check.html",
        moment,
        kind="check",
        title="Check a text",
        text=text,
        checked=[(one, claims_told(one)) for one in checked or ()],
        counted=[(verdict, number) for verdict, number in counted.items()],
        wrong=wrong,
        most=MOST_LETTERS,
        order=ORDER,
        signs=SIGNS,
        said=SAID,
        means=MEANS,
    )


def check_document(moment: Moment) -> Document:
    """What the checker of a position is: its verdicts, and how much it takes at once. A text is posted to /api/check."""
    return {
        **moment_of(moment.night),
        "most_letters": MOST_LETTERS,
        "verdicts": [{"verdict": one, "means": MEANS[one]} for one in ORDER],
    }
