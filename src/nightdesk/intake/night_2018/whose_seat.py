"""Whose seat is up? In a council that elects by thirds or halves the list of members has to be asked ward by ward.

The list's own dates are right for nearly all. Where they are missing (Great Yarmouth, Reigate and Banstead, Runnymede,
Wyre Forest), run the other way, or leave one out because a vacancy is filled alongside, the members of the ward are
ranked by the grounds below, each weaker than the one before, and as many seats are up as the ballot fills.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nightdesk.intake.names import person, place, same_person
from nightdesk.intake.past_results import PastResults
from nightdesk.intake.sitting import ENDS_ON_THE_NIGHT, Sitting, read_sitting, ward_key
from nightdesk.problems import DeskError
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Term:
    """One seat on the eve: the member listed, and the ballot that fills it, if it is up."""

    sitting: Sitting
    ballot: Ballot | None
    """None where the seat is not up, or where its ward was redrawn away."""
    ends: bool
    casual: bool
    """True where the seat is up only because it fell vacant: the listed member's own term runs on."""
    ground: str
    """Why the seat counts as up; empty where it is not."""


@dataclass(frozen=True, slots=True)
class _Grounds:
    named: bool
    stood: bool
    """Stood on the night under the very name: nobody does whose seat is not up."""
    dated: bool
    undated_won_2014: bool
    """As `won_2014`, where the list dates no seat of the council for the night: then it is the best there is."""
    won_2014: bool
    """Won the ward in 2014 and has not been returned since."""
    stood_or_so: bool
    """Stood under a name that can be the same: an initial, a short form."""
    gone: bool
    """Is in the list of 2017 and not in that of 2018."""

    @property
    def rank(self) -> tuple[bool, ...]:
        return (self.named, self.stood, self.dated, self.undated_won_2014, self.gone, self.stood_or_so, self.won_2014)

    def casual(self, seats: int, dated_council: bool) -> bool:
        """Only vacant, not due: dated for another year, not standing again, and gone by the list of 2018."""
        due = self.dated or (self.won_2014 and not dated_council)
        return self.gone and not due and not self.stood and (dated_council or seats > 1)

    @property
    def words(self) -> str:
        said = (
            (self.named, "named by hand"),
            (self.dated, "date in the list"),
            (self.stood or self.stood_or_so, "stood again on the night"),
            (self.won_2014, "elected in 2014 and not returned since"),
            (self.gone, "not in the list of 2018"),
        )
        return next((words for holds, words in said if holds), "")


def terms_of_night(
    data: Path, councils: Sequence[Council], ballots: Sequence[Ballot], past: PastResults
) -> Mapping[str, tuple[Term, ...]]:
    """The seats of every council in the order of the list of 2017, by council.

    Raises DeskError where the list has another number of members than the council has seats.
    """
    lists = {year: read_sitting(data / "councils" / f"councillors-{year}.csv") for year in (2017, 2018)}
    found: dict[str, tuple[Term, ...]] = {}
    for council in councils:
        members, later = (lists[year].get(place(council.name), ()) for year in (2017, 2018))
        if len(members) != council.seats_before:
            raise DeskError(f"{council.name}: {len(members)} members in the list of 2017 for {council.seats_before} seats.")
        if council.redrawn:
            ground = "the whole council, on new wards"
            found[council.slug] = tuple(Term(one, None, ends=True, casual=False, ground=ground) for one in members)
            continue
        by_ward = {ward_key(council.name, one.ward): one for one in ballots if one.council == council.slug}
        all_out = council.cycle == "all-out"
        seats = terms(council.slug, council.name, members, later, by_ward, past)
        found[council.slug] = tuple(replace(one, casual=one.casual and not all_out) for one in seats)
    return found


def terms(
    council: str,
    name: str,
    members: Sequence[Sitting],
    after: Iterable[Sitting],
    ballots: Mapping[str, Ballot],
    past: PastResults,
) -> tuple[Term, ...]:
    """The seats of one council in the order of the list; `ballots` by `ward_key`, `after` the list of 2018.

    Raises DeskError where two members of a ward have the same claim to be the one whose seat is up: nobody is chosen
    by the order of a file.
    """
    named = _named(council)
    later = list(after)
    dated = any(one.ends in ENDS_ON_THE_NIGHT for one in members)
    found: dict[int, Term] = {}
    by_ward: dict[str, list[int]] = {}
    for at, member in enumerate(members):
        by_ward.setdefault(ward_key(name, member.ward), []).append(at)
    for ward, places in by_ward.items():
        ballot = ballots.get(ward)
        seats = ballot.seats if ballot else 0
        grounds = {at: _grounds(name, members[at], later, ballot, past, named, dated) for at in places}
        ranked = sorted(places, key=lambda at: grounds[at].rank, reverse=True)
        if 0 < seats < len(ranked) and grounds[ranked[seats - 1]].rank == grounds[ranked[seats]].rank:
            tied = ", ".join(members[at].name for at in ranked)
            raise DeskError(
                f"{name}, {members[places[0]].ward}: {seats} of these seats are up, and nothing tells which: {tied}."
            )
        for order, at in enumerate(ranked):
            ends = order < seats
            casual = ends and grounds[at].casual(seats, dated)
            words = ("all seats of the ward" if seats >= len(ranked) else grounds[at].words) if ends else ""
            found[at] = Term(members[at], ballot if ends else None, ends, casual, words)
    return tuple(found[at] for at in range(len(members)))


def _grounds(
    name: str,
    member: Sitting,
    after: list[Sitting],
    ballot: Ballot | None,
    past: PastResults,
    named: set[tuple[str, str]],
    dated: bool,
) -> _Grounds:
    standing = [one.name for one in ballot.candidacies] if ballot else []
    words = person(member.name)
    contests = {one.day[:4]: one for one in past.latest(name, member.ward)}
    won = {year: contest.winner(member.name) is not None for year, contest in contests.items()}
    ward = ward_key(name, member.ward)
    won_2014 = won.get("2014", False) and not won.get("2016", False)
    return _Grounds(
        named=(member.ward, member.name) in named,
        stood=any(person(one)[:1] == words[:1] and person(one)[-1:] == words[-1:] for one in standing),
        dated=member.ends in ENDS_ON_THE_NIGHT,
        undated_won_2014=won_2014 and not dated,
        won_2014=won_2014,
        stood_or_so=any(same_person(one, member.name) for one in standing),
        gone=not any(ward_key(name, one.ward) == ward and same_person(one.name, member.name) for one in after),
    )


def _named(council: str) -> set[tuple[str, str]]:
    with (_HERE / "whose_seat.csv").open(encoding="utf-8", newline="") as file:
        return {(row["ward"], row["person"]) for row in csv.DictReader(file) if row["council"] == council}
