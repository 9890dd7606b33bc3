"""Every table of phrasings, by name. No phrasing has a figure in it: figures come in slots, with their claims."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.story import phrase_background, phrase_control, phrase_progress, phrase_seats

PHRASES: Mapping[str, tuple[str, ...]] = {
    **phrase_progress.TABLES,
    **phrase_control.TABLES,
    **phrase_seats.TABLES,
    **phrase_background.TABLES,
}
