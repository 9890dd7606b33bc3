"""The results as CSV in the columns of Democracy Club's results archive, a row for each candidate of a declared ballot.

`ballots_cast` is the candidate's votes, `turnout` a count of ballot papers, `turnout_percentage` the per cent as reported,
`spoilt_ballots` the papers rejected at the count. Empty is not known, never nought.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from nightdesk.register.ballot import Ballot
from nightdesk.tally.result import Line, Result
from nightdesk.timeline import Timeline

COLUMNS = (
    "election_id",
    "ballot_paper_id",
    "person_id",
    "party_id",
    "party_name",
    "person_name",
    "ballots_cast",
    "elected",
    "spoilt_ballots",
    "turnout",
    "turnout_percentage",
    "total_electorate",
    "source",
)


def results_csv(timeline: Timeline, *, position: int) -> str:
    """Every declared ballot as known at a position, in the order of the register, most votes first within a ballot."""
    night = timeline.at(position)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for ballot in night.register.ballots.values():
        result = night.result(ballot.id)
        if result is not None:
            writer.writerows(_rows(timeline, ballot, result))
    return text.getvalue()


def _rows(timeline: Timeline, ballot: Ballot, result: Result) -> Iterator[tuple[object, ...]]:
    entry = timeline.line(result.standing)
    date = ballot.id.rpartition(".")[2]
    for line in result.lines:
        yield (
            f"local.{ballot.council}.{date}",
            ballot.id,
            line.candidacy.person,
            line.candidacy.party,
            _party_name(timeline, line),
            line.candidacy.name,
            line.votes,
            line.elected,
            result.rejected_ballot_papers,
            result.ballot_papers,
            result.turnout_reported,
            result.electorate,
            entry.where or entry.source,
        )


def _party_name(timeline: Timeline, line: Line) -> str:
    return line.candidacy.description or timeline.register.party(line.candidacy.party).name
