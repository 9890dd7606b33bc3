"""Constituencies for the spec of local votes beside a general election, written as candidates with their votes.

    context(seat("Eastford", "Con 500 *, Lab 400, LD 100", castle=1, marsh=2), wards={"Eastford": 2})

`castle=1` says that the ward Castle lies in it, `marsh=2` that Marsh lies in two constituencies, this among them; the second
stands in the pack as Elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import notation
from nightdesk.context.constituencies import Constituency, ConstituencyWards, ParliamentaryCandidate, WardPlace
from nightdesk.context.context import Context

DAY = "2017-06-08"


@dataclass(frozen=True)
class Seat:
    """A constituency and the wards that lie in it."""

    seat: Constituency
    wards: dict[str, int]


def code(name: str) -> str:
    """A code made of the name, as unlike a real one as may be."""
    return f"X{notation.slug(name)}"


def seat(name: str, candidates: str, /, **wards: int) -> Seat:
    """`Con 500 *, Lab 400, LD 100 former`: who stood, most votes first; `*` the member, `former` a former member."""
    stood = []
    for one in candidates.split(", "):
        short, votes, *words = one.split()
        party = notation.party(short)
        stood.append(
            ParliamentaryCandidate(f"{short} Candidate", party.id, party.name, int(votes), "*" in words, "former" in words)
        )
    valid = sum(one.votes for one in stood)
    found = Constituency(code(name), name, "England", "Nowhere", DAY, 2 * valid, valid, tuple(stood), "made-up")
    return Seat(found, wards)


def context(*seats: Seat, wards: dict[str, int] | None = None) -> Context:
    """The context of the seats. `wards`: how many wards each has, else those named."""
    elsewhere = seat("Elsewhere", "Con 10 *, Lab 5").seat
    places: dict[str, list[WardPlace]] = {}
    for one in seats:
        for ward, lies_in in one.wards.items():
            ballot = f"local.adur.{ward}.{notation.DAY}"
            for gss in (one.seat.gss, *[elsewhere.gss] * (lies_in - 1)):
                places.setdefault(ballot, []).append(WardPlace(ballot, gss, DAY, "code", "made-up"))
    counts = {one.seat.gss: (wards or {}).get(one.seat.name, len(one.wards)) for one in seats}
    return Context(
        constituencies={one.gss: one for one in (*(each.seat for each in seats), elsewhere)},
        places={ballot: tuple(found) for ballot, found in places.items()},
        wards_of={gss: ConstituencyWards(gss, count, 0, DAY, "made-up") for gss, count in counts.items()},
    )
