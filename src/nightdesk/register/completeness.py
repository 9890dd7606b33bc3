"""Is the register ready for the night? What is missing, and what a reader will therefore not be told.

A tuple of small checks over a register that reads without error. Each gives Problems: an `error` where the night cannot be
told rightly, a `warning` where a figure will be missing or open, a `note` where something is as it should be but worth
knowing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from uk_election_ids.election_ids import IdBuilder  # type: ignore[import-untyped]

from nightdesk.problems import Gravity, Problem
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import FIVE
from nightdesk.register.roll import Register
from nightdesk.register.some_of import some_of

IDS = "Democracy Club's reference definition of UK election ids"
WHOLE_COUNCIL = "Local Government Act 1972, section 7 (counties) and Schedule 2 (London boroughs)"
CASUAL_VACANCY = (
    "Local Government Act 1972, section 89(3): a vacancy in the last six months is filled with the ordinary election"
)
ONE_WARD = (
    "Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2, Part 2 (nomination in more than one ward)"
)

Check = Callable[[Register], Iterator[Problem]]


def completeness(register: Register) -> tuple[Problem, ...]:
    """What every check has to say, errors first."""
    found = [problem for check in CHECKS for problem in check(register)]
    weight: dict[Gravity, int] = {"error": 0, "warning": 1, "note": 2}
    return tuple(sorted(found, key=lambda problem: weight[problem.gravity]))


def every_council_has_ballots(register: Register) -> Iterator[Problem]:
    """A council in the register elects somebody on the night."""
    for slug, council in register.councils.items():
        if not register.by_council[slug]:
            yield _about(
                "no-ballots",
                f"{council.name} has no ballot.",
                "Add its ballots, or take the council out.",
                slug,
                gravity="error",
            )


def ballot_ids_follow_the_rule(register: Register) -> Iterator[Problem]:
    """The published rule for ids, given council, ward, kind and date, gives the ballot's id back."""
    other_slug = []
    for ballot in register.ballots.values():
        parts = ballot.id.split(".")
        if _built(register, ballot, parts[2]) != ballot.id:
            message = f"{ballot.id} is not an id that Democracy Club's rule can give."
            yield _about("ballot-id", message, "Build it again from council, ward and date.", ballot.id, IDS, gravity="error")
        elif _built(register, ballot, ballot.ward) != ballot.id:
            other_slug.append(f"{ballot.ward} ({ballot.id})")
    if other_slug:
        message = f"The ward's name does not give the id back in {_count(other_slug)}: {some_of(other_slug)}."
        yield _about("ballot-id-ward", message, "Nothing, where the id is the one Democracy Club gave out.", "", IDS)


def whole_councils_have_nobody_continuing(register: Register) -> Iterator[Problem]:
    """Where a council is elected whole no seat continues; London boroughs and counties always are."""
    for slug, council in register.councils.items():
        eve = register.eve[slug]
        continuing = sum(eve.continuing.values()) + eve.continuing_vacant + eve.continuing_unsettled
        if council.cycle == "all-out" and continuing:
            message = f"{council.name} is elected whole, yet {continuing} of its seats continue."
            yield _about("whole-council", message, "Mend the cycle, or the ballots that are missing.", slug, gravity="warning")
        elif council.kind in ("london", "county") and council.cycle not in ("all-out", "by-election"):
            message = f"{council.name} is always elected whole, never by {council.cycle}."
            yield _about("whole-council", message, "Mend the cycle or the kind.", slug, WHOLE_COUNCIL, gravity="warning")


def vacancies_filled_alongside_have_short_terms(register: Register) -> Iterator[Problem]:
    """By thirds one seat of a ward is up in its turn; a second is a casual vacancy, and its winner serves less."""
    for ballot in register.ballots.values():
        if register.councils[ballot.council].cycle == "thirds" and ballot.seats - ballot.short_term_seats > 1:
            message = f"{ballot.seats} seats are up in {ballot.ward}, {ballot.short_term_seats} of them for a short term."
            mend = "Give short_term_seats, unless the ward's whole membership is up."
            yield _about("short-terms", message, mend, ballot.id, CASUAL_VACANCY, gravity="warning")


def nobody_stands_twice_in_a_council(register: Register) -> Iterator[Problem]:
    """One person stands in one ward of a council at most."""
    for slug, ballots in register.by_council.items():
        people = Counter(one.person for ballot in ballots for one in ballot.candidacies if one.person)
        for person, times in people.items():
            if times > 1:
                where = [ballot.ward for ballot in ballots if any(one.person == person for one in ballot.candidacies)]
                message = f"Person {person} stands in {times} wards of {register.councils[slug].name}: {some_of(where)}."
                yield _about("stands-twice", message, "Check the person numbers.", slug, ONE_WARD, gravity="warning")


def seats_of_the_eve_are_settled(register: Register) -> Iterator[Problem]:
    """Who sat where on the eve; what is open leaves control before open too where it could decide it."""
    for slug, eve in register.eve.items():
        council = register.councils[slug]
        if eve.settled == "not_known":
            message = (
                f"Nobody is listed for {council.name} on the eve, so control before and the change on that basis are not told."
            )
            yield _about("eve-not-known", message, "Fill in holders.csv or compositions.csv.", slug, gravity="warning")
            continue
        if eve.unsettled:
            most = max(eve.held.values(), default=0)
            at = council.seats_before // 2 + 1
            open_ = most < at <= most + eve.unsettled
            said = "; control before is open" if open_ else ""
            message = f"Unsettled on the eve in {council.name}: {eve.unsettled} of {council.seats_before} seats{said}."
            yield _about("unsettled-seats", message, "Settle them in corrections.csv with a source.", slug, gravity="warning")
        if eve.settled == "sourced_composition":
            message = f"{council.name} is known by its composition only, so its wards have no change on the eve of poll."
            yield _about("composition-only", message, "Settle its seats one by one where a source allows.", slug)
    vacant = sum(eve.vacant for eve in register.eve.values())
    yield _about("vacant-seats", f"Seats vacant on the eve: {vacant}.", "Nothing, where that is so.", "")


def ballots_have_a_comparison(register: Register) -> Iterator[Problem]:
    """What a ballot, or a redrawn council, is compared with on the basis last fought."""
    reasons: dict[str, list[str]] = {}
    for ballot in register.ballots.values():
        contest = register.last_fought[ballot.id]
        if contest.method == "none" and not register.councils[ballot.council].redrawn:
            reasons.setdefault(contest.reason, []).append(ballot.id)
    for reason, ids in reasons.items():
        message = f"No comparison on last fought for {_count(ids)}: {reason.rstrip('.')}: {some_of(ids)}."
        yield _about("no-comparison", message, "Nothing, where none is honest.", "")
    for (basis, slug), defended in register.defended.items():
        if slug in register.councils and register.councils[slug].redrawn and defended.method == "none":
            message = f"{register.councils[slug].name} is redrawn and has no comparison on {basis}: {defended.reason}"
            yield _about("no-comparison", message, "Fill in notional.csv where a method is honest.", slug)


def figures_of_the_poll(register: Register) -> Iterator[Problem]:
    """How many electorates and ward codes are known."""
    total = len(register.ballots)
    electorates = sum(ballot.electorate is not None for ballot in register.ballots.values())
    codes = sum(bool(ballot.gss) for ballot in register.ballots.values())
    message = f"The electorate is known for {electorates} of {total} ballots; turnout can be checked against it only there."
    yield _about("electorates", message, "Fill in electorate in ballots.csv where it is known.", "")
    if codes < total:
        yield _about("ward-codes", f"The ward code is known for {codes} of {total} ballots.", "Fill in gss in ballots.csv.", "")


def polls_that_are_not_held(register: Register) -> Iterator[Problem]:
    """Which ballots nobody need wait for."""
    for status in ("uncontested", "countermanded"):
        ids = [ballot.id for ballot in register.ballots.values() if ballot.status == status]
        if ids:
            message = f"{status.capitalize()}: {_count(ids)}: {some_of(ids)}."
            yield _about(status, message, "Nothing, where that is so.", "")


def parties_stand_short(register: Register) -> Iterator[Problem]:
    """Where each of the five has fewer candidates than seats: its share by total votes understates it."""
    contested = [ballot for ballot in register.ballots.values() if ballot.status != "countermanded"]
    seats = sum(ballot.seats for ballot in contested)
    for party in FIVE:
        if party not in register.parties:
            continue
        standing = {ballot.id: sum(one.party == party for one in ballot.candidacies) for ballot in contested}
        absent = sum(standing[ballot.id] == 0 for ballot in contested)
        short = sum(0 < standing[ballot.id] < ballot.seats for ballot in contested)
        message = (
            f"{register.parties[party].short} has {sum(standing.values())} standing for {seats} seats: "
            f"ballots without one {absent}, with fewer than its seats {short}."
        )
        yield _about("short-slates", message, "Nothing, where that is so.", party)


def councils_have_time_and_place(register: Register) -> Iterator[Problem]:
    """When each council is due, and where it stands on the map."""
    names = {slug: council.name for slug, council in register.councils.items()}
    undated = [name for slug, name in names.items() if slug not in register.times]
    unplaced = [name for slug, name in names.items() if register.councils[slug].hex is None]
    if undated:
        message = f"No time of declaration is known for {some_of(undated)}."
        yield _about("times", message, "Fill in times.csv.", "", gravity="warning")
    if unplaced:
        message = f"No place on the map is given for {some_of(unplaced)}."
        yield _about("places", message, "Fill in hex_column and hex_row in councils.csv.", "", gravity="warning")
    clocks = Counter(time.clock for time in register.times.values())
    said = ", ".join(f"{count} {clock}" for clock, count in sorted(clocks.items()))
    if said:
        yield _about("clocks", f"Times of declaration: {said}.", "Nothing, where that is so.", "")


def short_names_tell_parties_apart(register: Register) -> Iterator[Problem]:
    """No two parties are printed alike."""
    first: dict[str, str] = {}
    for party in register.parties.values():
        other = first.setdefault(party.short, party.name)
        if other != party.name:
            message = f"{party.name} and {other} are both printed as “{party.short}”."
            yield _about("short-names", message, "Give each its own short in parties.csv.", party.id, gravity="warning")


CHECKS: tuple[Check, ...] = (
    every_council_has_ballots,
    ballot_ids_follow_the_rule,
    whole_councils_have_nobody_continuing,
    vacancies_filled_alongside_have_short_terms,
    nobody_stands_twice_in_a_council,
    seats_of_the_eve_are_settled,
    ballots_have_a_comparison,
    figures_of_the_poll,
    polls_that_are_not_held,
    parties_stand_short,
    councils_have_time_and_place,
    short_names_tell_parties_apart,
)


def _built(register: Register, ballot: Ballot, division: str) -> str:
    builder = IdBuilder("local", date.fromisoformat(register.night)).with_organisation(ballot.council).with_division(division)
    if ballot.id.split(".")[3] == "by":
        builder = builder.with_contest_type("by")
    return str(builder.ballot_id)


def _count(names: list[str]) -> str:
    return "1 ballot" if len(names) == 1 else f"{len(names)} ballots"


def _about(rule: str, message: str, mend: str, subject: str, authority: str = "", *, gravity: Gravity = "note") -> Problem:
    return Problem(
        rule=f"completeness/{rule}", message=message, mend=mend, subject=subject, authority=authority, gravity=gravity
    )
