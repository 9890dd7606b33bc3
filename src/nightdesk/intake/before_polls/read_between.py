"""Reads what happened to council seats before 3 May 2018: the collected changes, the pack's own repairs, past results.

Three witnesses, and each of them names a member or does not. The changes that were collected do where their cell is a
name. A repair of the pack does where its source, in words known here, tells of an event; that a list of members has somebody
elsewhere is no event. Past results and the nominations do where both have the member, in one ward, for two parties.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from nightdesk.context.members import Corroboration, SeatEvent
from nightdesk.intake.before_polls.between_words import (
    LEFT_OUT,
    PARTY_BEFORE,
    VACANT,
    WHAT_HAPPENED,
    Told,
    may_be_later,
    month_in,
    when,
    who,
)
from nightdesk.intake.names import place, same_person
from nightdesk.intake.past_results import PastCandidate, PastResults
from nightdesk.intake.sitting import ward_key
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.baseline import Holder, SeatCorrection
from nightdesk.register.council import Council
from nightdesk.register.party import CON, FIVE, LAB, LD, UKIP, PartyId
from nightdesk.register.roll import Register

FILE = "councils/changes-2018.csv"
NIGHT = "2018-05-03"
PUBLISHED, RESULTS = "published-facts", "leap"
NOMINATIONS_CLOSED = "6 April 2018"
"""Whoever was nominated for another party had left the first by then."""
ELECTED_ON = {"2014-05-22": "22 May 2014", "2016-05-05": "5 May 2016"}
VACANT_BY_LAW = "The ward fills one seat more than is due on the night"
BY_LAW = "the ward fills one seat more than is due: Local Government Act 1972, s. 89"
AS_CORRECTED = "before the eve of poll"

_PUBLIC = re.compile(r"domain\.md")
"""Named as a source in the collection, and none that anybody could look up."""
_EVENTS: tuple[tuple[re.Pattern[str], SeatEvent], ...] = (
    (re.compile(r"by-election "), "by_election"),
    (re.compile(r"left (?:UKIP|Labour|the [A-Z])"), "change_of_party"),
    (re.compile(r"joined (?:Labour|the [A-Z])"), "change_of_party"),
    (re.compile(r"one of seven who went from UKIP to the Conservatives"), "change_of_party"),
    (re.compile(r"the member for .* went independent"), "change_of_party"),
    (re.compile(r"elected for \w+ in \d{4}, joined "), "change_of_party"),
    (re.compile(r"all 17 UKIP members formed"), "group_change"),
    (re.compile(r"former UKIP members of .* sat as"), "group_change"),
    (re.compile(r"suspended "), "suspension"),
    (re.compile(r"died on "), "death"),
    (re.compile(r"[A-Z]\w+ [A-Z]\w+ resigned in "), "resignation"),
)
"""How the source of a repair begins where it tells of an event. All others say why the list is wrong."""
_PARTY_LEFT = re.compile(r"(?:left|from) (UKIP|Labour|the Conservatives|the Liberal Democrats)")
_LEFT_THEN = re.compile(r"^elected for .*?, ")
"""What a source says of the election before it comes to the event."""
_PARTIES: Mapping[str, PartyId] = {"UKIP": UKIP, "Labour": LAB, "the Conservatives": CON, "the Liberal Democrats": LD}


def told_by_changes(data: Path, register: Register) -> tuple[tuple[Told, ...], tuple[Problem, ...]]:
    """What each row of the collection tells, and a note for each that is left out, with the reason."""
    slugs = {place(council.name): slug for slug, council in register.councils.items()}
    found: list[Told] = []
    problems: list[Problem] = []
    with (data / FILE).open(encoding="utf-8-sig", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            slug = slugs.get(place(row["council"]), "")
            reason = _why_not(row, slug, register.night)
            if reason:
                problems.append(_note(line, slug, reason))
            else:
                found += _steps(row, slug)
    return tuple(found), tuple(problems)


def told_by_corrections(register: Register, past: PastResults) -> tuple[Told, ...]:
    """What the pack's repairs of the list tell of events; a seat left vacant among them, without a name."""
    found: list[Told] = []
    last: dict[tuple[str, str, str], PartyId] = {}
    ballots = {(one.council, one.ward, one.name): one.ballot for one in _sitting(register)}
    for row in register.corrections:
        who_it_is = (row.council, row.ward, row.person)
        told = _correction(row, register.councils[row.council], past, before=last.get(who_it_is))
        if told is not None:
            in_a_group = told.event == "group_change" and not told.person
            found.append(replace(told, ballot=ballots.get(who_it_is, "")) if in_a_group else told)
            last[who_it_is] = told.to
    return tuple(found)


def told_by_results(register: Register, past: PastResults) -> tuple[Told, ...]:
    """Members elected for one party and nominated in the same ward for another, one of the two among the five.

    Only whose own seat is up, for nobody else stands in the ward. Between two local parties a change of label may be none.
    """
    found = []
    for holder in _sitting(register):
        council = register.councils[holder.council]
        won = election_of(council, holder.ward, holder.name, past)
        stands = None if holder.continuing else candidacy_of(register, holder.council, holder.ward, holder.name)
        if won is None or stands is None or stands[1].party == won[0].party:
            continue
        (elected, day), party = won, stands[1].party
        if elected.party in FIVE or party in FIVE:
            found.append(
                Told(
                    holder.council,
                    holder.ward,
                    elected.name,
                    "change_of_party",
                    elected.party,
                    party,
                    1,
                    "",
                    f"between {ELECTED_ON[day]} and {NOMINATIONS_CLOSED}",
                    "election_result",
                    f"Local Elections Archive Project, {day[:4]} and {NIGHT[:4]}",
                    "high",
                    RESULTS,
                )
            )
    return tuple(found)


def election_of(council: Council, ward: str, person: str, past: PastResults) -> tuple[PastCandidate, str] | None:
    """The member's last election in that ward, of those at hand, and its day; None where none tells."""
    for contest in past.latest(council.name, ward):
        winner = contest.winner(person)
        if winner is not None:
            return winner, contest.day
    return None


def candidacy_of(register: Register, council: str, ward: str, person: str) -> tuple[Ballot, Candidacy] | None:
    """Where a person stands in the ward of that name; None where nobody fits, or more than one."""
    name = register.councils[council].name
    ballots = [one for one in register.by_council[council] if ward_key(name, one.ward) == ward_key(name, ward)]
    fits = [(ballot, one) for ballot in ballots for one in ballot.candidacies if same_person(one.name, person)]
    return fits[0] if len(fits) == 1 else None


def _sitting(register: Register) -> Iterator[Holder]:
    for council in register.eve.values():
        yield from (one for one in council.holders if one.state != "vacant" and one.name)


def _why_not(row: Mapping[str, str], slug: str, night: str) -> str:
    """Why a row is not taken up; empty where it is."""
    if not slug:
        return "Its council has no election on the night."
    after, before = row["to_party"], row["from_party"]
    if after in LEFT_OUT:
        return LEFT_OUT[after]
    if not who(row["person"]).seats:
        return "It names neither one member nor how many seats."
    if after not in WHAT_HAPPENED or before not in PARTY_BEFORE:
        return "The words of its parties are not known."
    date, words = when(row["date"])
    if not (date or words):
        return "It has no date."
    if may_be_later(words, night):
        return "Its date allows for a day after the night."
    return ""


def _steps(row: Mapping[str, str], slug: str) -> Iterator[Told]:
    """One thing told for each party the seat came to, one after the other."""
    meaning, member = WHAT_HAPPENED[row["to_party"]], who(row["person"])
    date, words = when(row["date"])
    before = PARTY_BEFORE[row["from_party"]]
    event: SeatEvent = "group_change" if member.seats > 1 else meaning.event
    for after in meaning.steps:
        yield Told(
            slug,
            row["ward"],
            "" if meaning.event == "vacancy" else member.person,
            "by_election" if "by-election" in row["person"] else event,
            before,
            after,
            member.seats,
            date,
            words,
            "dated_source",
            _PUBLIC.sub("", re.sub(r" \(.*?\)", "", row["source"])).strip(),
            row["confidence"],
            PUBLISHED,
        )
        before = after


def _correction(row: SeatCorrection, council: Council, past: PastResults, *, before: PartyId | None) -> Told | None:
    """What one repair tells; `before` is the party an earlier repair brought the same member to.

    The party before is never the list's word alone: the source says it, or the member was elected for it.
    """
    won = election_of(council, row.ward, row.person, past)
    elected = won[0].party if won else ""
    said = _PARTY_LEFT.search(row.source.partition(": ")[0])
    agreed = before or (_PARTIES[said[1]] if said else row.from_ if row.from_ == elected else "")
    if row.source.startswith(VACANT_BY_LAW):
        return _told(row, "vacancy", "", agreed, borne_out_by="election_result", where=BY_LAW)
    event = next((event for pattern, event in _EVENTS if pattern.match(row.source)), None)
    if event is None or event == "by_election":
        return _told(row, event or "vacancy", "", agreed) if event or row.to == VACANT else None
    if event in ("death", "resignation"):
        return _told(row, event, row.person, agreed)
    left = _PARTIES[said[1]] if said else UKIP if event == "group_change" else elected
    return _told(row, event, "" if event == "group_change" and elected != left else row.person, left)


def _told(
    row: SeatCorrection,
    event: SeatEvent,
    person: str,
    before: PartyId,
    *,
    borne_out_by: Corroboration = "dated_source",
    where: str = "",
) -> Told:
    date = row.date or month_in(_LEFT_THEN.sub("", row.source.partition(": ")[0]))
    return Told(
        row.council,
        row.ward,
        person,
        event,
        before,
        row.to,
        1,
        date,
        "" if date else AS_CORRECTED,
        borne_out_by,
        where or _reference(row.source),
        row.confidence,
        RESULTS if where else PUBLISHED,
    )


def _reference(source: str) -> str:
    """Where it was published: what stands behind the words, as far as the first mark that ends a reference."""
    _, colon, after = source.partition(": ")
    return re.sub(r"^.*(?=Wikipedia, )", "", re.split(r"; | \(", after if colon else source)[0])


def _note(line: int, council: str, reason: str) -> Problem:
    return Problem(
        "context/left-out",
        f"The row is left out. {reason}",
        "Nothing need be done, unless a source tells more.",
        file=FILE,
        line=line,
        subject=council,
        gravity="note",
    )
