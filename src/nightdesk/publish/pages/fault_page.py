"""The page for what cannot be shown: plain words, and the way back."""

from __future__ import annotations

from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page


def fault(moment: Moment, words: str) -> bytes:
    """A page that says why there is none here."""
    return page("fault.html", moment, kind="front", title="Not to be shown", words=words)
