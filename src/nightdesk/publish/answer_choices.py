"""What a reader may choose on the page of a question: a party, a region, how candidates are counted."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.night import Night
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.answer_page import Choice
from nightdesk.publish.words import CONVENTION_WORDS, running
from nightdesk.register.party import PartyId


def party_choice(night: Night, parties: Iterable[PartyId], chosen: PartyId | None, *, without: str) -> Choice:
    """One of the parties of the register; `without` is what stands while none is chosen."""
    known = tuple((one, running(night.register, one)) for one in parties if one in night.register.parties)
    return Choice("party", "Party", (("", without), *known), chosen or "")


def region_choice(names: Iterable[str], chosen: str | None) -> Choice:
    """One of the regions named, or all England."""
    return Choice(
        "region",
        "Region",
        (("", "All England"), *((region_slug(name), name) for name in names)),
        region_slug(chosen) if chosen else "",
    )


def convention_choice(chosen: Convention, *, words: str = "Shares by") -> Choice:
    """How a party's candidates are counted, the first convention where none is chosen."""
    return Choice(
        "convention",
        words,
        tuple(("" if one == CONVENTIONS[0] else one, CONVENTION_WORDS[one]) for one in CONVENTIONS),
        "" if chosen == CONVENTIONS[0] else chosen,
    )
