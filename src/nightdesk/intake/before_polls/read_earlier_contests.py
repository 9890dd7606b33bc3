"""Reads what the wards of the night did at ordinary elections between the one they are compared with and the night.

From the Local Elections Archive Project's files. Only a ward that compares like for like is asked for, and only in between:
there its boundaries are known to have stayed. Where the archive gives a ward's code and it is another than the night's, the
contest is left out all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from nightdesk.context.national_rows import EarlierContestRow
from nightdesk.intake.english_councils import find_council
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.leap import read_leap
from nightdesk.intake.names import place
from nightdesk.intake.one_feed_parties import Parties
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import CON, LAB, LD
from nightdesk.register.roll import Register

FILES: Mapping[str, str] = {
    "2014-05-22": "results/leap-2014-05-22.csv",
    "2016-05-05": "results/leap-2016-05-05.csv",
    "2017-05-04": "results/leap-2017-05-04.csv",
    "2018-05-03": "results/leap-2018-05-03.csv",
}
"""Day of the poll → file, oldest first."""
SOURCE = "leap"
ORDINARY = Fraction(1, 5)
"""Of the wards a council fights on the night: where fewer were fought that day, those were by-elections."""


def files_for(register: Register) -> tuple[str, ...]:
    """The files of the days that lie in between for any ballot; none where no ballot compares."""
    first = min((one.date for one in register.last_fought.values() if one.method == "like_for_like"), default=register.night)
    return tuple(file for day, file in FILES.items() if first < day < register.night)


def read_earlier_contests(data: Path, register: Register) -> tuple[EarlierContestRow, ...]:
    """Contests in which the three parties all stood and every figure is known, ballots in the order of the register."""
    parties = Parties(SOURCE, {})
    found: dict[tuple[str, str], EarlierContestRow] = {}
    for day in (day for day, file in FILES.items() if file in files_for(register)):
        for slug, wards in _by_council(read_leap(data / FILES[day]).ballots, day).items():
            ballots = register.by_council.get(slug, ())
            if len(wards) < ORDINARY * len(ballots):
                continue
            for ballot in ballots:
                compared = register.last_fought.get(ballot.id)
                if compared is None or compared.method != "like_for_like" or not compared.date < day:
                    continue
                row = _row(ballot, day, wards, parties)
                if row is not None:
                    found[ballot.id, day] = row
    return tuple(found[id, day] for id in register.ballots for day in FILES if (id, day) in found)


def _by_council(ballots: Iterable[FeedBallot], day: str) -> dict[str, list[FeedBallot]]:
    wards: dict[str, list[FeedBallot]] = {}
    for one in ballots:
        council = find_council(name=one.council, gss=one.council_gss, night=day)
        if council is not None:
            wards.setdefault(council.council, []).append(one)
    return wards


def _row(ballot: Ballot, day: str, wards: Sequence[FeedBallot], parties: Parties) -> EarlierContestRow | None:
    contest = next((one for one in wards if one.gss and one.gss == ballot.gss), None)
    if contest is None:
        named = [one for one in wards if place(one.ward) == place(ballot.ward) and not (one.gss and ballot.gss)]
        contest = named[0] if len(named) == 1 else None
    if contest is None or any(one.votes is None for one in contest.candidates):
        return None
    best: dict[str, int] = {}
    for one in contest.candidates:
        party = parties.of(one)
        best[party] = max(best.get(party, 0), one.votes or 0)
    con, lab, ld = (best.pop(party, 0) for party in (CON, LAB, LD))
    return EarlierContestRow(ballot.id, day, con, lab, ld, sum(best.values()), SOURCE) if con and lab and ld else None
