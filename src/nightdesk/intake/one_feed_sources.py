"""Who made each feed, and on what terms it comes."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.register.roll import Source

COUNCILS = Source(
    id="uk-local-authorities",
    title="Register of UK local authorities",
    publisher="mySociety",
    url="https://pages.mysociety.org/uk_local_authority_names_and_codes/",
    licence="CC-BY-4.0",
    credit="Names, codes, kinds and regions of councils: mySociety, CC BY 4.0.",
)
MAP = Source(
    id="hex-map",
    title="Hex cartogram of local authority districts",
    publisher="Open Innovations",
    url="https://open-innovations.org/projects/hexmaps/",
    licence="MIT",
    credit="Places on the hex map: Open Innovations, MIT.",
)
SOURCES: Mapping[str, tuple[Source, ...]] = {
    "democracy-club": (
        Source(
            id="democracy-club",
            title="Candidates and results",
            publisher="Democracy Club",
            url="https://candidates.democracyclub.org.uk/",
            licence="CC-BY-4.0",
            credit="Candidates, ballot ids and results: Democracy Club and its volunteers, CC BY 4.0.",
        ),
        COUNCILS,
        MAP,
    ),
    "leap": (
        Source(
            id="leap",
            title="Local Elections Archive Project",
            publisher="Andrew Teale",
            url="https://www.andrewteale.me.uk/leap/",
            licence="CC-BY-SA-3.0",
            credit="Results and ward names: Andrew Teale, Local Elections Archive Project, CC BY-SA 3.0.",
        ),
        COUNCILS,
        MAP,
    ),
    "commons-library": (
        Source(
            id="commons-library",
            title="Local elections handbook and dataset",
            publisher="House of Commons Library",
            url="https://commonslibrary.parliament.uk/",
            licence="OPL-UK-3.0",
            credit="Results, electorates and turnout: House of Commons Library, Open Parliament Licence v3.0.",
        ),
        COUNCILS,
        MAP,
    ),
}
"""Sources of a pack made from one feed, by the feed's id, which is the id of the first."""
