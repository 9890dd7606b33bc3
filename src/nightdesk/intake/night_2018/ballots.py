"""The ballots of 3 May 2018 and who stands in them: 2,744, of which five were countermanded.

Ids, persons and parties are Democracy Club's, ward names the Local Elections Archive Project's. The five countermanded
polls were held later with other nominations; the archive files those under 3 May without a mark. Their nominations for
May are not known here, so nobody stands in them.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from uk_election_ids.election_ids import IdBuilder  # type: ignore[import-untyped]

from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.intake.difference import Evidence
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.leap import read_leap
from nightdesk.intake.names import person, place, slug
from nightdesk.intake.night_2018.councils import NIGHT, NightCouncil, councils_2018
from nightdesk.intake.night_2018.parties import parties_2018, party_codes
from nightdesk.intake.pairing import Pair, council_links, pair_ballots
from nightdesk.intake.reconcile import Settled, reconcile
from nightdesk.intake.rulings import read_rulings
from nightdesk.intake.short_names import candidacies
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot, BallotStatus
from nightdesk.register.council import Council
from nightdesk.register.party import Party, PartyId

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class NightBallots:
    """Who stands where on the night, and what other files call it. Councils by slug, ballots by council and id."""

    councils: Mapping[str, Council]
    archive_councils: Mapping[str, str]
    """Council slug → its name in the Local Elections Archive Project."""
    ballots: Mapping[str, Ballot]
    archive_wards: Mapping[str, tuple[str, str]]
    """Ballot id → (council, ward) in the Local Elections Archive Project's file of 2018."""
    parties: Mapping[PartyId, Party]
    settled: Mapping[str, Settled]
    """What both feeds say of each ballot that was declared, by ballot id."""
    problems: tuple[Problem, ...]


def ballots_2018(data: Path) -> NightBallots:
    """All of it, out of the folder of source data."""
    results = data / "results"
    club = read_democracy_club(results / "democracy-club-2018-05-03.csv")
    archive = read_leap(results / "leap-2018-05-03.csv")
    left = ward_codes(club.ballots, results)
    pairs = pair_ballots(left, archive.ballots)
    links = council_links(left, archive.ballots)
    gss = {one.council: one.council_gss for one in archive.ballots}
    councils = councils_2018(data, {gss[name]: slug for slug, name in links.items()})
    rulings, faults = read_rulings(HERE, feeds=(club.feed, archive.feed))
    settled, problems = reconcile(
        pairs,
        parties=party_codes(data),
        evidence=_evidence(data),
        rulings=rulings,
    )
    return _assemble(
        councils, pairs, settled, parties_2018(club.ballots), (*club.problems, *archive.problems, *faults, *problems)
    )


def ward_codes(ballots: Sequence[FeedBallot], results: Path) -> tuple[FeedBallot, ...]:
    """Democracy Club's ballots with the ward codes it gives them in a file of its own."""
    with (results / "democracy-club-2018-ballot-to-gss.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["ballot_id"]: row["gss_code"] for row in csv.DictReader(file)}
    return tuple(replace(one, gss=codes.get(one.ballot, "")) for one in ballots)


def _evidence(data: Path) -> Evidence:
    """The official ward codes of 2018, and each council's members after the election."""
    with (data / "geography" / "ward-to-constituency-2018.csv").open(encoding="utf-8-sig", newline="") as file:
        ward_names = {row["WD18CD"]: row["WD18NM"] for row in csv.DictReader(file)}
    members: dict[tuple[str, str], tuple[str, ...]] = {}
    with (data / "councils" / "councillors-2018.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            key = (place(row["Council"]), place(row["Ward Name"]))
            members[key] = (*members.get(key, ()), row["Councillor Name"])
    return Evidence(ward_names, members)


def _assemble(
    councils: Sequence[NightCouncil],
    pairs: Sequence[Pair],
    settled: Sequence[Settled],
    parties: Mapping[PartyId, Party],
    problems: tuple[Problem, ...],
) -> NightBallots:
    slugs = {one.archive_name: one.council.slug for one in councils}
    by_slug = {one.council.slug: one.council for one in councils}
    ours = {one.ballot.ballot: _in_paper_order(one) for one in settled if one.ballot.council in by_slug}
    found = {id: _ballot(one.ballot, by_slug[one.ballot.council]) for id, one in ours.items()}
    wards = {
        pair.left.ballot: (pair.right.council, pair.right.ward)
        for pair in pairs
        if pair.left and pair.right and pair.left.ballot in found
    }
    for pair in pairs:
        if pair.left is None and pair.right is not None and pair.right.council in slugs:
            ballot = _countermanded(pair.right, by_slug[slugs[pair.right.council]], [*found])
            found[ballot.id] = ballot
            wards[ballot.id] = (pair.right.council, pair.right.ward)
    ordered = sorted(found, key=lambda id: (found[id].council, id))
    return NightBallots(
        councils=by_slug,
        archive_councils={one.council.slug: one.archive_name for one in councils},
        ballots={id: found[id] for id in ordered},
        archive_wards={id: wards[id] for id in ordered},
        parties=parties,
        settled={id: ours[id] for id in ordered if id in ours},
        problems=problems,
    )


def _in_paper_order(settled: Settled) -> Settled:
    """Candidates by surname, then first names, as on the ballot paper: no feed keeps that order, and one goes by votes."""
    people = sorted(settled.ballot.candidates, key=lambda one: (person(one.name)[-1:], person(one.name)))
    return replace(settled, ballot=replace(settled.ballot, candidates=tuple(people)))


def _ballot(feed: FeedBallot, council: Council) -> Ballot:
    status: BallotStatus = "uncontested" if feed.unopposed else "contested"
    return Ballot(
        id=feed.ballot,
        council=council.slug,
        ward=feed.ward,
        gss=feed.gss,
        seats=feed.elected,
        short_term_seats=short_term_seats(feed.ballot, feed.elected, council),
        status=status,
        redrawn=council.redrawn,
        candidacies=candidacies(feed.candidates),
        electorate=feed.electorate,
    )


LONE_VACANCIES = frozenset(
    {
        "local.carlisle.castle.2018-05-03",
        "local.daventry.walgrave.by.2018-05-03",
        "local.epping-forest.moreton-and-fyfield.by.2018-05-03",
        "local.preston.university.2018-05-03",
    }
)
"""Wards not up that year which fill a single casual vacancy."""


def short_term_seats(ballot: str, seats: int, council: Council) -> int:
    """Seats of the contest that run for less than a full term.

    Where a council elects by thirds or halves one seat of a ward is up in its turn; a second is a casual vacancy filled with it
    (Local Government Act 1972, s. 89(3)).
    """
    if council.cycle == "all-out":
        return 0
    return 1 if ballot in LONE_VACANCIES else seats - 1


COUNTERMANDED: Mapping[tuple[str, str], str] = {
    ("Brent", "Willesden Green"): "2018-06-21",
    ("Cherwell", "Bicester West"): "2018-06-21",
    ("Southwark", "London Bridge and West Bermondsey"): "2018-06-14",
    ("Stockport", "Edgeley and Cheadle Heath"): "2018-05-24",
    ("Tamworth", "Glascote"): "2018-05-25",
}
"""Polls countermanded on the death of a candidate (Local Elections Rules 2006, r. 55) → the day they were held."""


def _countermanded(feed: FeedBallot, council: Council, ids: Sequence[str]) -> Ballot:
    held = COUNTERMANDED[(feed.council, feed.ward)]
    return Ballot(
        id=built_id(council.slug, feed.ward, ids),
        council=council.slug,
        ward=feed.ward,
        gss=feed.gss,
        seats=feed.elected,
        short_term_seats=0,
        status="countermanded",
        redrawn=council.redrawn,
        candidacies=(),
        note=f"Countermanded on the death of a candidate; the poll was held on {held}. The nominations for May are not known.",
    )


def built_id(council: str, ward: str, ids: Sequence[str]) -> str:
    """The id Democracy Club's rule gives. Councils whose other ids drop `and` write their wards with an ampersand."""
    here = [id for id in ids if id.startswith(f"local.{council}.")]
    division = slug(ward) if any("-and-" in id for id in here) else slug(ward).replace("-and-", "-")
    builder = IdBuilder("local", date.fromisoformat(NIGHT)).with_organisation(council).with_division(division)
    return str(builder.ballot_id)
