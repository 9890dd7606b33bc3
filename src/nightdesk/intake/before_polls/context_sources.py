"""Where the facts of a night's context come from, and on what terms; told again in words in the pack's CREDITS.md."""

from __future__ import annotations

from nightdesk.register.roll import Source

CONTEXT_SOURCES: tuple[Source, ...] = (
    Source(
        "electoral-commission",
        "Results of the referendum of 23 June 2016 by counting area",
        "The Electoral Commission",
        "https://www.electoralcommission.org.uk/",
        "facts",
        "Results of the referendum: the Electoral Commission.",
    ),
    Source(
        "commons-library",
        "Results of the general election of 8 June 2017 by constituency and candidate",
        "House of Commons Library",
        "https://commonslibrary.parliament.uk/research-briefings/cbp-7979/",
        "OPL-3.0",
        "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    ),
    Source(
        "ons",
        "Wards to constituencies, December 2018",
        "Office for National Statistics",
        "https://geoportal.statistics.gov.uk/",
        "OGL-UK-3.0",
        "Source: Office for National Statistics, licensed under the Open Government Licence v.3.0. "
        "Contains OS data © Crown copyright and database right 2018.",
    ),
    Source(
        "open-council-data",
        "Seats of councils by party since 1973, and councillors by year",
        "Open Council Data UK",
        "http://opencouncildata.co.uk/",
        "CC-BY-SA-4.0",
        "Councils by year and councillors: Open Council Data UK, CC BY-SA 4.0.",
    ),
    Source(
        "leap",
        "Local Elections Archive Project: results of earlier elections in the wards of the night, and who was nominated",
        "Andrew Teale",
        "https://www.andrewteale.me.uk/leap/",
        "CC-BY-SA-3.0",
        "Results: Andrew Teale, Local Elections Archive Project, CC BY-SA 3.0.",
    ),
    Source(
        "published-facts",
        "Prices, forecasts, national shares, changes of party and what people said, as published sources state them",
        "Bookmakers, broadcasters, pollsters, councils and newspapers, named on each row",
        "https://en.wikipedia.org/wiki/2018_United_Kingdom_local_elections",
        "facts",
        "Facts stated by the sources named on each row.",
    ),
)
