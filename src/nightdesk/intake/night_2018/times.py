"""When each council was to declare: recorded that night, expected in another year, or by a stated rule.

The list of expected times for 2018 was not found. What stands here drives a rehearsal clock and is never shown as history.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from nightdesk.intake.names import place
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council, Kind
from nightdesk.register.roll import ExpectedTime

FIRST_WARDS = datetime.fromisoformat("2018-05-03T23:30:00+01:00")
"""No ward is put sooner: the first council of the night finished at 00:16, and papers are verified before they are counted."""
FRIDAY_BEGINS = datetime.fromisoformat("2018-05-04T09:00:00+01:00")
FIRST_WARDS_ON_FRIDAY = datetime.fromisoformat("2018-05-04T11:00:00+01:00")
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
NEAREST_YEARS = ("2019", "2022", "2014", "2023")
"""Whose list to take, nearest to 2018 first; of two as near, the one of local elections alone."""
BY_RULE_FRIDAY = datetime.fromisoformat("2018-05-04T14:00:00+01:00")
PER_WARD = timedelta(minutes=6)
"""What each ward adds to the time a council is given by rule, so that larger counts finish later."""
BETWEEN_WARDS = timedelta(minutes=6)
"""Between two wards of one council, at most; closer where the first would otherwise come too soon."""


def expected_times(data: Path, councils: Sequence[Council], ballots: Mapping[str, int]) -> tuple[ExpectedTime, ...]:
    """When the last ward of each council declares. `ballots` counts each council's contests, by slug."""
    listed = _listed(data / "context" / "expected-declaration-times.csv")
    known = {one.slug: time for one in councils if (time := _known(one, listed)) is not None}
    usual = _usual(councils, known)
    return tuple(known.get(one.slug) or _by_rule(one, ballots[one.slug], usual) for one in councils)


def ward_times(ballots: Sequence[Ballot], finish: ExpectedTime) -> tuple[tuple[str, str], ...]:
    """(time, clock) for each ward of one council in its order: evenly spread, the last at the finish."""
    end = datetime.fromisoformat(finish.time)
    first = FIRST_WARDS_ON_FRIDAY if end > FRIDAY_BEGINS else FIRST_WARDS
    room = (end - first) // timedelta(seconds=1) // max(len(ballots) - 1, 1)
    step = min(BETWEEN_WARDS, timedelta(seconds=room))
    before = [(end - step * k).isoformat() for k in range(len(ballots) - 1, 0, -1)]
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
    """For each kind of council the time by which a quarter of those known to count overnight had finished."""
    times: dict[Kind, list[datetime]] = {}
    for council in councils:
        if council.slug in known:
            time = datetime.fromisoformat(known[council.slug].time)
            if time < FRIDAY_BEGINS:
                times.setdefault(council.kind, []).append(time)
    return {kind: sorted(found)[len(found) // 4] for kind, found in times.items()}


def _by_rule(council: Council, ballots: int, usual: Mapping[Kind, datetime]) -> ExpectedTime:
    if council.slug in FRIDAY_IN_LONDON:
        time = BY_RULE_FRIDAY + PER_WARD * ballots
        source = f"Rule: counted on Friday (London Councils); 14:00 and six minutes for each of {ballots} wards"
    else:
        time = usual[council.kind] + PER_WARD * ballots
        kind = _KIND_WORDS[council.kind]
        source = f"Rule: when a quarter of {kind} with a known time had finished, and six minutes for each of {ballots} wards"
    return ExpectedTime(council.slug, time.isoformat(), "rule", source)


_KIND_WORDS: Mapping[Kind, str] = {
    "london": "London boroughs",
    "metropolitan": "metropolitan districts",
    "unitary": "unitary authorities",
    "district": "districts",
    "county": "counties",
}
