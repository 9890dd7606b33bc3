"""Who stood where, in other words: every ward with a candidate, nobody to vote for, fewer candidates than another party."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.candidacy_read import PLACES, every_seat, full, left_out, most_candidates
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Relation, Says
from nightdesk.claims.subject import Subject


def each_with(g: Ground) -> Iterable[Read] | None:
    """'There was a Conservative candidate in every ward.'"""
    who, q = g.quantity("who"), g.quantity()
    one = who is None or who.how == "any" or (who.how == "number" and who.value == 1 and who.relation == "is")
    return every_seat(g) if one and q is not None and q.how == "every" else None


def nobody_to_vote_for(g: Ground) -> Iterable[Read] | None:
    """'Voters had no Lib Dem to vote for.'"""
    q, place = g.quantity(), g.area(*PLACES)
    party = g.party() or (q.party if q is not None else None)
    if q is None or party is None or place is None or q.how not in ("no", "any"):
        return None
    return [claim("stood", place, party, is_=q.how == "any")]


def against(relation: Relation) -> Callable[[Ground], Iterable[Read] | None]:
    """More, fewer or as many candidates as another party."""

    def build(g: Ground) -> Iterable[Read] | None:
        party, other, place = g.party(), g.party("other"), g.area(*PLACES)
        if party is None or other is None or place is None:
            return None
        theirs = g.measured("candidates", Subject(place, other)).value
        return [claim("candidates", place, party, says=Says(relation, theirs))] if isinstance(theirs, int) else None

    return build


ROWS: tuple[Row, ...] = (
    Row(
        "every ward with a candidate",
        """
        there V.be Q.candidates=who in/for Q.wards; there V.be Q.candidates=who in/for Q.seats; there V.be Q.seats=who
        in/for Q.wards; Q.wards V.have Q.candidates=who; Q.seats V.have Q.candidates=who; P candidates V.stand in/for
        Q.wards; P candidates V.stand in/for Q.seats; P V.have candidates/candidate in/for Q.wards; P V.have
        candidates/candidate in/for Q.seats; P V.be on ballot [ paper/papers ] in/for Q.wards; P V.stand
        somebody/someone in/for Q.wards
        """,
        each_with,
        examples=(
            ("Every ward in Basildon had a Conservative candidate.", "supported"),
            ("There was a Labour candidate in every ward in England.", "contradicted"),
        ),
    ),
    Row(
        "nobody to vote for",
        """
        voters/residents/people V.have Q V.vote.to [ for ]; L voters V.have Q V.vote.to [ for ]; voters V.have
        Q.candidates
        """,
        nobody_to_vote_for,
        examples=(("Voters in Basildon had no Lib Dem to vote for.", "supported"),),
    ),
    Row(
        "short of a full slate",
        """
        P V.be Q.candidates short of full slate/list [ of candidates ]; P V.be Q.bare short of full slate/list [ of
        candidates ]; P V.fall Q.candidates short of full slate; P V.fall Q.bare short of full slate
        """,
        left_out,
        examples=(("Labour were one candidate short of a full slate in Basildon.", "supported"),),
    ),
    Row(
        "a complete slate",
        """
        P V.have V.complete slate; P V.stand complete slate/list/team [ of candidates ]; P V.have complete/full
        slate/list/team [ of candidates
        ]; P slate V.be full/complete
        """,
        full,
        examples=(("Labour had a complete slate in Wandsworth.", "supported"),),
    ),
    Row(
        "as many candidates",
        """
        P V.stand as many candidates as P=other [ V.do ]; P V.have as many candidates as P=other [ V.do ]
        """,
        against("is"),
        examples=(("The Greens nominated as many candidates as Labour.", "contradicted"),),
    ),
    Row(
        "fewer candidates",
        """
        P V.stand fewer candidates than P=other [ V.do ]; P V.have fewer candidates than P=other [ V.do ]; P V.contest
        fewer seats than P=other [ V.do ]
        """,
        against("less_than"),
        examples=(("The Greens fielded fewer candidates than Labour.", "supported"),),
    ),
    Row(
        "more candidates",
        """
        P V.stand more candidates than P=other V.do; P V.have more candidates than P=other V.do
        """,
        against("more_than"),
        examples=(("Labour stood more candidates than the Greens did.", "supported"),),
    ),
    Row(
        "nobody had more candidates",
        """
        nobody V.stand more candidates than P; nobody V.have more candidates than P; P V.stand largest/biggest number
        of candidates; P V.have largest/biggest number of candidates; P V.stand largest/biggest slate; P V.stand more
        candidates than ( every other party | all other parties )
        """,
        most_candidates,
        examples=(("No party fielded more candidates than the Conservatives.", "supported"),),
    ),
)
