"""Short ways to write a list of members, a past contest and a ballot, for the chapter on the two bases."""

from __future__ import annotations

from nightdesk.intake.names import place
from nightdesk.intake.past_results import PastCandidate, PastContest, PastResults
from nightdesk.intake.sitting import Sitting, ward_key
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.council import Council, Cycle

CON, LAB, LD, UKIP, IND = "PP52", "PP53", "PP90", "PP85", "ynmp-party:2"
UP, NEXT_YEAR, IN_2020 = "2022-05-05", "2019-05-02", "2020-05-07"


def ballot(ward: str, *people: tuple[str, str], seats: int = 1, council: str = "ash", redrawn: bool = False) -> Ballot:
    """A contest of 3 May 2018 in a ward of Ash; each of `people` is a name and a party."""
    standing = tuple(Candidacy(place(name), name, party) for name, party in people)
    id = f"local.{council}.{place(ward)}.2018-05-03"
    return Ballot(id, council, ward, "", seats, 0, "contested", redrawn, standing)


def contest(day: str, ward: str, *people: tuple[str, str, int], elected: int = 1) -> PastContest:
    """A past contest; `people` from first to last, of whom the first `elected` won."""
    return PastContest(
        day, ward, tuple(PastCandidate(name, party, votes, at < elected) for at, (name, party, votes) in enumerate(people))
    )


def past(*contests: PastContest, council: str = "Ash") -> PastResults:
    """Past contests of one council."""
    return PastResults({(one.day, place(council), ward_key(council, one.ward)): one for one in contests})


def sits(ward: str, name: str, party: str, ends: str) -> Sitting:
    """A line of a list of members."""
    return Sitting(ward, name, ends, party)


def council(*, cycle: Cycle = "thirds", total: int = 3, before: int | None = None, redrawn: bool = False) -> Council:
    """The council of Ash."""
    return Council("ash", "Ash", "E07000001", "East", "district", cycle, total, total if before is None else before, redrawn)
