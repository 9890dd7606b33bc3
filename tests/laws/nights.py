"""Any register and any admissible book of it: what the laws of the sums are tried on.

Councils are small and cruel: equal votes, lots, figures not announced, officers whose word goes against the votes, casual
vacancies, unsettled and vacant seats, redrawn wards, countermanded polls, councils with a by-election alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from little_night import in_book
from nightdesk.ledger.entry import (
    Correction,
    Declaration,
    Entry,
    Poll,
    Provenance,
    PublishedTotal,
    Recorded,
    ReturnedUnopposed,
    Withdrawal,
)
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.baseline import BASES, Defended, EveComposition, LastFought, PastCandidacy
from nightdesk.register.council import Council
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, OTHERS, SOME_OTHER, UKIP, Party
from nightdesk.register.roll import Leader, Register

PARTIES = {
    party.id: party
    for party in (
        Party(CON, "Conservative and Unionist Party", "Con", "con"),
        Party(LAB, "Labour Party", "Lab", "lab"),
        Party(LD, "Liberal Democrats", "LD", "ld"),
        Party(GRN, "Green Party", "Grn", "grn"),
        Party(UKIP, "UK Independence Party (UKIP)", "UKIP", "ukip"),
        Party(INDEPENDENT, "Independent", "Ind", "ind"),
        Party("PP9001", "Havering Residents", "Residents", "local"),
        Party("PP9002", "Independent Network", "Ind Net", "other"),
        Party(SOME_OTHER, "Some other", "Other", "other"),
    )
}
STANDING = tuple(id for id in PARTIES if id != SOME_OTHER)
FEW = tuple(STANDING[:4])
REGIONS = ("North West", "London")


@dataclass(frozen=True)
class Drawn:
    """A register and a book of it."""

    register: Register
    recorded: tuple[Recorded, ...]


def seats_by_party(most: int) -> st.SearchStrategy[dict[str, int]]:
    return st.dictionaries(st.sampled_from(FEW) | st.sampled_from(tuple(PARTIES)), st.integers(1, most), max_size=4)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """One to three councils of one to four wards."""
    councils, ballots, by_council, eve, last_fought, defended, leaders = {}, {}, {}, {}, {}, {}, []
    for number in range(draw(st.integers(1, 3))):
        slug = f"council-{number}"
        redrawn = draw(st.booleans())
        wards = [draw(a_ballot(slug, ward, redrawn)) for ward in range(draw(st.integers(1, 4)))]
        up = sum(ward.seats for ward in wards)
        continuing = draw(seats_by_party(6)) if not redrawn else {}
        vacant, unsettled = (draw(st.integers(0, 2)), draw(st.integers(0, 2))) if not redrawn else (0, 0)
        before = Counter(draw(seats_by_party(4)))
        held = dict(before + Counter(continuing))
        total = sum(continuing.values()) + vacant + unsettled + up
        eve_vacant, eve_unsettled = vacant + draw(st.integers(0, 1)), unsettled + draw(st.integers(0, 1))
        councils[slug] = Council(
            slug,
            f"Council {number}",
            "",
            draw(st.sampled_from(REGIONS)),
            "district",
            draw(st.sampled_from(("all-out", "thirds", "by-election"))),
            seats_total=total,
            seats_before=sum(held.values()) + eve_vacant + eve_unsettled,
            redrawn=redrawn,
        )
        by_council[slug] = tuple(wards)
        eve[slug] = EveComposition(
            slug, held, eve_vacant, eve_unsettled, continuing, vacant, unsettled, "sourced_composition", (), "", ""
        )
        for ward in wards:
            ballots[ward.id] = ward
            last_fought[ward.id] = draw(a_past_contest(ward.id))
        for key in [slug] if redrawn else [ward.id for ward in wards]:
            for basis in BASES:
                method = draw(st.sampled_from(("like_for_like", "notional", "none", "absent")))
                if method != "absent":
                    seats = {} if method == "none" else draw(seats_by_party(3))
                    defended[basis, key] = Defended(basis, method, seats, draw(st.integers(0, 1)), "")  # type: ignore[arg-type]
        if draw(st.booleans()):
            ward = draw(st.sampled_from(wards))
            who = draw(st.sampled_from([*(one.id for one in ward.candidacies), ""]))
            leaders.append(Leader(slug, f"Leader {number}", LAB, "leader", ward.id, who, ""))
    return Register(
        night="2018-05-03",
        title="Any night",
        polls_close="2018-05-03T22:00:00+01:00",
        clock="",
        sources=(),
        parties=PARTIES,
        councils=councils,
        ballots=ballots,
        by_council=by_council,
        eve=eve,
        last_fought=last_fought,
        defended=defended,
        corrections=(),
        conflicts={},
        times={},
        leaders=tuple(leaders),
    )


@st.composite
def a_ballot(draw: st.DrawFn, slug: str, ward: int, redrawn: bool) -> Ballot:
    seats = draw(st.integers(1, 3))
    parties = draw(st.lists(st.sampled_from(FEW) | st.sampled_from(STANDING), min_size=seats, max_size=seats + 4))
    unopposed = len(parties) == seats
    return Ballot(
        id=f"local.{slug}.ward-{ward}.2018-05-03",
        council=slug,
        ward=f"Ward {ward}",
        gss="",
        seats=seats,
        short_term_seats=draw(st.integers(0, seats)),
        status=draw(st.sampled_from(("uncontested" if unopposed else "contested",) * 4 + ("countermanded",))),
        redrawn=redrawn,
        candidacies=tuple(Candidacy(f"who-{place}", f"Who {place}", party) for place, party in enumerate(parties)),
        electorate=draw(st.none() | st.integers(0, 9)),
    )


@st.composite
def a_past_contest(draw: st.DrawFn, ballot: str) -> LastFought:
    method = draw(st.sampled_from(("like_for_like", "like_for_like", "notional", "none")))
    people = draw(st.lists(st.tuples(st.sampled_from(STANDING), st.none() | st.integers(0, 40)), max_size=5))
    past = tuple(PastCandidacy(f"Past {place}", party, votes, False, False) for place, (party, votes) in enumerate(people))
    return LastFought(ballot, "2014-05-22", method, "", "", () if method == "none" else past)  # type: ignore[arg-type]


def provenance(minute: int) -> Provenance:
    return Provenance("officer", f"2018-05-04T00:{minute % 60:02}:00+01:00", "recorded")


@st.composite
def an_announcement(draw: st.DrawFn, ballot: Ballot, minute: int) -> Declaration | ReturnedUnopposed:
    if ballot.status == "uncontested":
        return ReturnedUnopposed(ballot.id, tuple(one.id for one in ballot.candidacies), provenance(minute))
    votes = [draw(st.integers(0, 6)) for _ in ballot.candidacies]
    order = sorted(range(len(votes)), key=lambda place: -votes[place])
    if draw(st.integers(0, 4)) == 0:
        order = draw(st.permutations(order))
    elected = order[: ballot.seats]
    level = [place for place in elected if votes[place] == min(votes[one] for one in elected)]
    lot = any(votes[place] == votes[level[0]] for place in order[ballot.seats :])
    not_read_out = draw(st.sampled_from([()] * 5 + [(0,), tuple(range(len(votes)))]))
    left_out = draw(st.sampled_from([()] * 5 + [tuple(order[-1:])]))
    polls = tuple(
        Poll(
            one.id,
            None if place in not_read_out else votes[place],
            elected=place in elected,
            lot=lot and place in level,
        )
        for place, one in enumerate(ballot.candidacies)
        if place not in left_out or place in elected
    )
    papers = draw(st.none() | st.integers(0, 9))
    return Declaration(
        ballot.id, polls, provenance(minute), ballot_papers=papers, electorate=draw(st.none() | st.integers(1, 9))
    )


@st.composite
def nights(draw: st.DrawFn, most: int = 14) -> Drawn:
    """A register with a book of it: declarations in any order, some corrected, some withdrawn and made again."""
    register = draw(registers())
    waiting = draw(st.permutations([one for one in register.ballots.values() if one.status != "countermanded"]))
    entries: list[Entry] = []
    live: dict[Any, list[int]] = {}
    for _ in range(draw(st.integers(0, most))):
        deeds = (["declare"] * 4 if waiting else []) + (["correct", "withdraw"] if live else []) + ["total"]
        deed = draw(st.sampled_from(deeds))
        position = len(entries) + 1
        if deed == "declare":
            ballot, waiting = waiting[0], waiting[1:]
            entries.append(draw(an_announcement(ballot, position)))
            live[ballot.id] = [position]
        elif deed == "total":
            slug = draw(st.sampled_from(tuple(register.councils)))
            if slug in live:
                continue
            entries.append(draw(a_total(slug, position)))
            live[slug] = [position]
        else:
            subject = draw(st.sampled_from(tuple(live)))
            of = live[subject][-1]
            if deed == "withdraw":
                entries.append(Withdrawal(of, "Made in error.", provenance(position)))
                live[subject].pop()
                if not live[subject]:
                    del live[subject]
                    if subject in register.ballots:
                        waiting = [*waiting, register.ballots[subject]]
            else:
                said = draw(
                    a_total(subject, position)
                    if subject in register.councils
                    else an_announcement(register.ballots[subject], position)
                )
                entries.append(Correction(of, said, "Read out wrongly."))
                live[subject].append(position)
    return Drawn(register, in_book(*entries))


@st.composite
def a_total(draw: st.DrawFn, slug: str, minute: int) -> PublishedTotal:
    rows = draw(st.dictionaries(st.sampled_from((CON, LAB, LD, OTHERS)), st.integers(0, 6), max_size=4))
    return PublishedTotal(slug, tuple(rows.items()), provenance(minute))
