"""When each council was to declare: recorded that night, expected in another year, or by a stated rule.

The list of expected times for 2018 was not found. What stands here drives a rehearsal clock and is never shown as history.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median_low

from nightdesk.intake.names import place
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council, Kind
from nightdesk.register.roll import ExpectedTime

COUNT_BEGINS = datetime.fromisoformat("2018-05-03T22:00:00+01:00")
FRIDAY_COUNT_BEGINS = datetime.fromisoformat("2018-05-04T09:00:00+01:00")
CLOCK = (
    "A rehearsal clock, not a record. Sixteen councils finish at a time reported that night or that week, others when another "
    "year's list expected them, the rest by a stated rule; the wards of a council are spread before its finish."
)
LIVE_BLOG = "Shout Out UK, live blog of 3 and 4 May 2018; minutes approximate"
RECORDED: Mapping[str, tuple[str, str]] = {
    "south-tyneside": ("2018-05-04T00:16:00+01:00", LIVE_BLOG),
    "broxbourne": ("2018-05-04T00:19:00+01:00", LIVE_BLOG),
    "sunderland": ("2018-05-04T00:23:00+01:00", LIVE_BLOG),
    "castle-point": ("2018-05-04T00:30:00+01:00", LIVE_BLOG),
    "halton": ("2018-05-04T00:32:00+01:00", LIVE_BLOG),
    "wigan": ("2018-05-04T00:58:00+01:00", LIVE_BLOG),
    "tameside": ("2018-05-04T00:58:00+01:00", LIVE_BLOG),
    "harlow": ("2018-05-04T00:58:00+01:00", LIVE_BLOG),
    "basildon": ("2018-05-04T01:02:00+01:00", LIVE_BLOG),
    "southend-on-sea": ("2018-05-04T01:17:00+01:00", LIVE_BLOG),
    "swindon": ("2018-05-04T01:23:00+01:00", LIVE_BLOG),
    "peterborough": ("2018-05-04T01:40:00+01:00", LIVE_BLOG),
    "liverpool": ("2018-05-04T02:04:00+01:00", LIVE_BLOG),
    "wandsworth": ("2018-05-04T04:40:00+01:00", LIVE_BLOG),
    "trafford": ("2018-05-04T05:00:00+01:00", "Place North West, 4 May 2018"),
    "tower-hamlets": ("2018-05-05T02:00:00+01:00", "Reported as the last council, about 02:00 on Saturday"),
}
FRIDAY_IN_LONDON = (
    "bromley",
    "hackney",
    "haringey",
    "harrow",
    "hounslow",
    "islington",
    "kingston-upon-thames",
    "lambeth",
    "lewisham",
    "newham",
)
"""Boroughs London Councils listed as counting on Friday. Tower Hamlets, the eleventh, has a recorded time."""
NEAREST_YEARS = ("2019", "2014", "2022", "2023")
"""Whose list to take, nearest to 2018 first; of two as near, the earlier."""
BY_RULE_FRIDAY = datetime.fromisoformat("2018-05-04T14:00:00+01:00")
PER_BALLOT_FRIDAY, PER_BALLOT = timedelta(minutes=6), timedelta(minutes=1)
"""What each contest adds to the time a council is given by rule, so that larger counts finish later."""
BETWEEN_WARDS = timedelta(minutes=6)
"""Between two wards of one council, at most; closer where the count would have to begin before it could."""


def expected_times(data: Path, councils: Sequence[Council], ballots: Mapping[str, int]) -> tuple[ExpectedTime, ...]:
    """When the last ward of each council declares. `ballots` counts each council's contests, by slug."""
    listed = _listed(data / "context" / "expected-declaration-times.csv")
    known = {one.slug: time for one in councils if (time := _known(one, listed)) is not None}
    usual = _usual(councils, known)
    return tuple(known.get(one.slug) or _by_rule(one, ballots[one.slug], usual) for one in councils)


def ward_times(ballots: Sequence[Ballot], finish: ExpectedTime) -> tuple[tuple[str, str], ...]:
    """(time, clock) for each ward of one council in its order: evenly spread, the last at the finish.

    The first comes no sooner than a third of the way from the start of the count to its finish.
    """
    end = datetime.fromisoformat(finish.time)
    begins = FRIDAY_COUNT_BEGINS if end > FRIDAY_COUNT_BEGINS else COUNT_BEGINS
    step = min(BETWEEN_WARDS, (end - begins) * 2 / 3 / max(len(ballots) - 1, 1))
    before = [(end - step * k).replace(microsecond=0).isoformat() for k in range(len(ballots) - 1, 0, -1)]
    return (*((time, "rule") for time in before), (finish.time, finish.clock))


def _listed(path: Path) -> Mapping[str, ExpectedTime]:
    """Council in normal form → its expected time in the year nearest to 2018."""
    rows: dict[str, dict[str, tuple[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows.setdefault(place(row["council"]), {})[row["election_year"]] = (row["expected_time_local"], row["source_url"])
    found = {}
    for name, years in rows.items():
        year = next((one for one in NEAREST_YEARS if one in years), None)
        if year is not None:
            clock, url = years[year]
            day = "2018-05-03" if clock >= "22:00" else "2018-05-04"
            found[name] = ExpectedTime("", f"{day}T{clock}:00+01:00", "expected", f"Expected in {year}: {url}")
    return found


def _known(council: Council, listed: Mapping[str, ExpectedTime]) -> ExpectedTime | None:
    if council.slug in RECORDED:
        time, source = RECORDED[council.slug]
        return ExpectedTime(council.slug, time, "recorded", source)
    other = listed.get(place(council.name))
    if other is None or council.slug in FRIDAY_IN_LONDON:
        return None
    return ExpectedTime(council.slug, other.time, other.clock, other.source)


def _usual(councils: Sequence[Council], known: Mapping[str, ExpectedTime]) -> Mapping[Kind, datetime]:
    """For each kind of council the middle of the known times of overnight counts."""
    times: dict[Kind, list[datetime]] = {}
    for council in councils:
        if council.slug in known:
            time = datetime.fromisoformat(known[council.slug].time)
            if time < FRIDAY_COUNT_BEGINS:
                times.setdefault(council.kind, []).append(time)
    return {kind: median_low(found) for kind, found in times.items()}


def _by_rule(council: Council, ballots: int, usual: Mapping[Kind, datetime]) -> ExpectedTime:
    if council.slug in FRIDAY_IN_LONDON:
        time = BY_RULE_FRIDAY + PER_BALLOT_FRIDAY * ballots
        source = f"Rule: counted on Friday (London Councils); 14:00 and six minutes for each of {ballots} wards"
    else:
        time = usual[council.kind] + PER_BALLOT * ballots
        kind = _KIND_WORDS[council.kind]
        source = f"Rule: the middle known overnight time of {kind}, and a minute for each of {ballots} wards"
    return ExpectedTime(council.slug, time.isoformat(), "rule", source)


_KIND_WORDS: Mapping[Kind, str] = {
    "london": "London boroughs",
    "metropolitan": "metropolitan districts",
    "unitary": "unitary authorities",
    "district": "districts",
    "county": "counties",
}
