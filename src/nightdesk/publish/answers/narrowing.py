"""What a reader may narrow an answer to: a party or a region, by whatever name they know it; not found where there is none."""

from __future__ import annotations

from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.question import Options
from nightdesk.publish.words import running
from nightdesk.register.party import FIVE, PartyId


def party_chosen(night: Night, options: Options) -> PartyId | None:
    """The one of the five that is meant, by its number, short name or name in any case; None where none is chosen."""
    asked = options.get("party", "").casefold()
    if not asked:
        return None
    register = night.register
    known = [register.parties[party] for party in FIVE if party in register.parties]
    for one in known:
        if asked in (one.id.casefold(), one.short.casefold(), one.name.casefold(), running(register, one.id).casefold()):
            return one.id
    shorts = ", ".join(one.short for one in known)
    raise NotFound(f"No party {options['party']!r} among those whose targets are reckoned here: {shorts}.")


def region_chosen(night: Night, options: Options) -> str | None:
    """The region that is meant, by its name or its name in addresses; None where none is chosen."""
    asked = options.get("region", "")
    if not asked:
        return None
    for name in night.regions:
        if region_slug(asked) == region_slug(name):
            return name
    raise NotFound(f"No region {asked!r} in the register of {night.register.night}: {', '.join(night.regions)}.")
