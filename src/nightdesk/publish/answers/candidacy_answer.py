"""Who stands where, in words, tables and JSON."""

from __future__ import annotations

from nightdesk.analysis.candidacy import Candidacies, PartySlates, candidacies
from nightdesk.night import Night
from nightdesk.publish.figures import capital, count, listed, plural
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable
from nightdesk.publish.words import the_party
from nightdesk.register.party import FIVE

_LISTED = 12
"""Councils named in a sentence, at most."""


def candidacy_sheet(night: Night, options: Options) -> Sheet:
    """Slates against seats, nationally and by council."""
    found = candidacies(night.scene)
    return Sheet(
        said=_said(night, found),
        basis=(
            ("Universe", f"{plural(found.ballots, 'ballot')} and {plural(found.seats, 'seat')}; countermanded polls left out"),
            ("Full slate", "as many candidates as seats in every ward of the council"),
            ("Stood aside", "against the contest each ward is compared with, on the same boundaries"),
        ),
        laid_out=lambda: (_parties(found), _councils(night, found), _aside(found), _local(found), _uncontested(found)),
        notes=("Labour and Co-operative candidates are Labour’s. Independents are people and not one party.",),
    )


def candidacy_document(night: Night, options: Options) -> Document:
    """All of it as JSON."""
    found = candidacies(night.scene)
    return {
        **moment_of(night),
        "ballots": found.ballots,
        "seats": found.seats,
        "candidates": found.candidates,
        "parties": [
            {
                "party": one.party,
                "candidates": one.candidates,
                "seats": one.seats,
                "wards": one.wards,
                "wards_short": one.wards_short,
                "wards_without": one.wards_without,
                "councils": dict(one.councils),
                "elected": one.elected,
                "candidates_declared": one.candidates_declared,
            }
            for one in found.parties
        ],
        "councils": [
            {
                "council": one.council,
                "seats": one.seats,
                "candidates": dict(one.candidates),
                "slates": dict(one.slates),
                "alone_full": one.alone_full,
            }
            for one in found.councils
        ],
        "everywhere": list(found.everywhere),
        "uncontested": {"ballots": list(found.uncontested), "seats": found.uncontested_seats},
        "stood_aside": [
            {
                "party": one.party,
                "wards_compared": one.wards,
                "stood_then": one.stood_then,
                "stood_both": one.stood_both,
                "gone": one.gone,
                "new": one.new,
            }
            for one in found.aside
        ],
        "outside_the_five": [
            {"party": one.party, "candidates": one.candidates, "councils": one.councils, "elected": one.elected}
            for one in found.local
        ],
        "independents": found.independents,
        "local_candidates": found.local_candidates,
    }


def _said(night: Night, found: Candidacies) -> tuple[str, ...]:
    register = night.register
    if not found.parties or not found.seats:
        return ("Nobody is to be elected on this night.",)
    most = found.parties[0]
    everywhere = (
        f"{capital(listed([the_party(register, party) for party in found.everywhere]))} stand for every seat."
        if found.everywhere
        else "No party stands for every seat."
    )
    lead = (
        f"{everywhere} {capital(the_party(register, most.party))} come nearest, with {_of(most)} "
        f"({count(most.wards_without)} of {plural(found.ballots, 'ward')} without a candidate, "
        f"{count(most.wards_short)} with too few)."
    )
    rest = "; ".join(f"{the_party(register, one.party)} {_of(one)}" for one in found.parties[1:])
    said = [lead, f"The others: {rest}."]
    for party in FIVE:
        alone = [register.councils[one.council].name for one in found.councils if one.alone_full == party]
        if alone:
            some = alone[:_LISTED] + ([f"{len(alone) - _LISTED} more"] if len(alone) > _LISTED else [])
            said.append(
                f"In {plural(len(alone), 'council')} {the_party(register, party)} alone among the five stood for every seat: "
                f"{listed(some)}."
            )
    return tuple(said)


def _of(one: PartySlates) -> str:
    return f"{count(one.candidates)} of {plural(one.seats, 'seat')}"


def _parties(found: Candidacies) -> SheetTable:
    return SheetTable(
        "parties",
        "Slates against seats",
        (
            Column("party", "Party", "party"),
            Column("candidates", "Candidates", "count"),
            Column("share_of_seats", "% of seats", "share"),
            Column("wards_without", "Wards without", "count"),
            Column("wards_short", "Wards with too few", "count"),
            Column("councils_full", "Councils full", "count"),
            Column("councils_partial", "partial", "count"),
            Column("councils_none", "none", "count"),
            Column("elected", "Elected so far", "count"),
        ),
        tuple(
            (
                one.party,
                one.candidates,
                one.candidates / one.seats if one.seats else None,
                one.wards_without,
                one.wards_short,
                one.councils["full"],
                one.councils["partial"],
                one.councils["none"],
                one.elected,
            )
            for one in found.parties
        ),
    )


def _councils(night: Night, found: Candidacies) -> SheetTable:
    shorts = night.outset.shorts
    return SheetTable(
        "councils",
        "Candidates by council",
        (
            Column("council", "Council", "council"),
            Column("seats", "Seats", "count"),
            *(Column(shorts[party].lower(), shorts[party], "count") for party in FIVE if party in shorts),
            Column("alone_full", "Alone full", "party"),
        ),
        tuple(
            (one.council, one.seats, *(one.candidates[party] for party in FIVE if party in shorts), one.alone_full)
            for one in found.councils
        ),
        note="“Alone full”: the one of the five with as many candidates as seats in every ward, where only one has.",
    )


def _aside(found: Candidacies) -> SheetTable:
    return SheetTable(
        "stood-aside",
        "Who stood aside since the seats were last fought",
        (
            Column("party", "Party", "party"),
            Column("wards_compared", "Wards that compare", "count"),
            Column("stood_then", "Stood then", "count"),
            Column("gone", "Stands no longer", "count"),
            Column("new", "Stands anew", "count"),
        ),
        tuple((one.party, one.wards, one.stood_then, one.gone, one.new) for one in found.aside),
    )


def _local(found: Candidacies) -> SheetTable:
    return SheetTable(
        "outside-the-five",
        "Independents, local parties and others",
        (
            Column("party", "Party", "party"),
            Column("candidates", "Candidates", "count"),
            Column("councils", "Councils", "count"),
            Column("elected", "Elected so far", "count"),
        ),
        tuple((one.party, one.candidates, one.councils, one.elected) for one in found.local),
        shown=15,
        note="All independents stand in one row; they are no party.",
    )


def _uncontested(found: Candidacies) -> SheetTable:
    return SheetTable(
        "uncontested",
        "Returned without a poll",
        (Column("ballot", "Ward", "ward"),),
        tuple((ballot,) for ballot in found.uncontested),
        note="No more candidates than seats: elected without a vote.",
    )
