"""Where the facts of the night's pack come from, and on what terms; told again in words in CREDITS.md and LICENCE.md."""

from __future__ import annotations

from nightdesk.intake.night_2018.declarations import COMPOSITIONS
from nightdesk.register.roll import Source

SOURCES: tuple[Source, ...] = (
    Source(
        "democracy-club",
        "Candidates and results of 3 May 2018",
        "Democracy Club",
        "https://candidates.democracyclub.org.uk/",
        "CC-BY-4.0",
        "Candidates, ballot ids and results: Democracy Club and its volunteers, CC BY 4.0.",
    ),
    Source(
        "leap",
        "Local Elections Archive Project: results of 2014, 2016 and 2018",
        "Andrew Teale",
        "https://www.andrewteale.me.uk/leap/",
        "CC-BY-SA-3.0",
        "Results and ward names: Andrew Teale, Local Elections Archive Project, CC BY-SA 3.0.",
    ),
    Source(
        "open-council-data",
        "Councillors of 2016, 2017 and 2018",
        "Open Council Data UK",
        "http://opencouncildata.co.uk/",
        "CC-BY-SA-4.0",
        "Councillors and seats: Open Council Data UK, CC BY-SA 4.0.",
    ),
    Source(
        COMPOSITIONS,
        "Compositions and changes of party as published sources state them",
        "Councils, newspapers and broadcasters, named on each row",
        "https://en.wikipedia.org/wiki/2018_United_Kingdom_local_elections",
        "facts",
        "Facts stated by councils, newspapers and broadcasters; the source stands on each row.",
    ),
    Source(
        "declaration-times",
        "Times of declaration: reported in 2018, and expected in other years",
        "Shout Out UK, Place North West, the Press Association's lists as printed",
        "https://www.shoutoutuk.org/",
        "facts",
        "Facts; the source stands on each row of times.csv.",
    ),
    Source(
        "ons",
        "Wards to constituencies, and districts to regions, December 2018",
        "Office for National Statistics",
        "https://geoportal.statistics.gov.uk/",
        "OGL-UK-3.0",
        "Source: Office for National Statistics, licensed under the Open Government Licence v.3.0. "
        "Contains OS data © Crown copyright and database right 2018.",
    ),
    Source(
        "mysociety",
        "UK local authority names and codes",
        "mySociety",
        "https://pages.mysociety.org/uk_local_authority_names_and_codes/",
        "CC-BY-4.0",
        "Codes, kinds and regions of councils: mySociety, CC BY 4.0.",
    ),
    Source(
        "open-innovations",
        "Hex map of the districts of 2018",
        "Open Innovations",
        "https://open-innovations.org/projects/hexmaps/",
        "MIT",
        "Places on the hex map: Open Innovations, MIT licence.",
    ),
)
