"""What the peer is given before the night: frames of numbers, prepared once, from the register and the declarations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from nightdesk.ledger.entry import Declaration, Recorded, ReturnedUnopposed
from nightdesk.night import Night
from nightdesk.register.baseline import BASES
from nightdesk.register.party import INDEPENDENT
from nightdesk.register.roll import Register
from nightdesk.tally.control import openings

NO_CONTROL, OPEN = -1, -2
ID, COUNT = pl.Int32, pl.Int64
Rows = list[tuple[object, ...]]


@dataclass(frozen=True)
class Frames:
    """Councils, ballots and parties are numbered in the order of the register."""

    councils: Sequence[str]
    parties: Sequence[str]
    lines: pl.DataFrame
    """A row for each candidate declared, in the order of declaration."""
    upto: Sequence[int]
    """Rows of `lines` that are in after so many declarations."""
    openings: pl.DataFrame
    """Most seats each party can win in each ballot."""
    continuing: pl.DataFrame
    fixed: pl.DataFrame
    """Of each council: the seats that make control, its ballots, its control before, whether it is redrawn."""
    compares: Mapping[str, pl.DataFrame]
    """By basis: ballots with a comparison, and councils redrawn that have one (ballot null)."""
    defended: Mapping[str, pl.DataFrame]
    then: pl.DataFrame
    """Votes, by the three conventions, in the contests that ballots compare with."""
    parties_frame: pl.DataFrame
    """Of each party: its row of the scoreboard, whether it can have control, whom its votes are pooled with."""


def frames_of(register: Register, recorded: Sequence[Recorded]) -> Frames:
    """The frames for a night of first declarations; entries of other kinds are left out of the race on both sides."""
    council = {slug: place for place, slug in enumerate(register.councils)}
    party = {id: place for place, id in enumerate(register.parties)}
    ballot = {id: place for place, id in enumerate(register.ballots)}
    opening = Night.open(register)
    lines, upto = _lines(register, recorded, council, party, ballot)
    polled = [one for one in register.ballots.values() if one.status != "countermanded"]
    return Frames(
        councils=tuple(council),
        parties=tuple(party),
        lines=_frame(lines, ballot=ID, council=ID, party=ID, pooled=ID, votes=COUNT, elected=pl.Boolean),
        upto=upto,
        openings=_frame(
            [(ballot[one.id], council[one.council], party[id], can) for one in polled for id, can in openings(one).items()],
            ballot=ID,
            council=ID,
            party=ID,
            can=COUNT,
        ),
        continuing=_frame(
            [(council[slug], party[id], seats) for slug, eve in register.eve.items() for id, seats in eve.continuing.items()],
            council=ID,
            party=ID,
            seats=COUNT,
        ),
        fixed=_frame(
            [
                (
                    council[slug],
                    one.overall_majority_at,
                    sum(each.status != "countermanded" for each in register.by_council[slug]),
                    _control(opening.councils[slug].control.before, party),
                    one.redrawn,
                )
                for slug, one in register.councils.items()
            ],
            council=ID,
            needed=COUNT,
            ballots=COUNT,
            before=ID,
            redrawn=pl.Boolean,
        ),
        compares={basis: _compares(register, basis, council, ballot) for basis in BASES},
        defended={basis: _defended(register, basis, council, party, ballot) for basis in BASES},
        then=_then(register, council, party, ballot),
        parties_frame=_frame(
            [(party[id], party.get(one.row, len(party)), id in opening.outset.able) for id, one in register.parties.items()],
            party=ID,
            row=ID,
            able=pl.Boolean,
        ),
    )


def _lines(
    register: Register,
    recorded: Iterable[Recorded],
    council: Mapping[str, int],
    party: Mapping[str, int],
    ballot: Mapping[str, int],
) -> tuple[Rows, list[int]]:
    rows: Rows = []
    upto = [0]
    for one in first_declarations(recorded):
        entry = one.entry
        polls = (
            [(id, None, True) for id in entry.elected]
            if isinstance(entry, ReturnedUnopposed)
            else [(poll.candidacy, poll.votes, poll.elected) for poll in entry.polls]
        )
        held = register.ballots[entry.ballot]
        of = {candidacy.id: candidacy.party for candidacy in held.candidacies}
        for id, votes, elected in polls:
            pooled = INDEPENDENT if register.parties[of[id]].family == "ind" else of[id]
            rows.append((ballot[held.id], council[held.council], party[of[id]], party[pooled], votes, elected))
        upto.append(len(rows))
    return rows, upto


def first_declarations(recorded: Iterable[Recorded]) -> list[Recorded]:
    """The entries the race is run over: each ballot's first, numbered anew."""
    seen: dict[str, Recorded] = {}
    for one in recorded:
        if isinstance(one.entry, Declaration | ReturnedUnopposed) and one.entry.ballot not in seen:
            seen[one.entry.ballot] = Recorded(len(seen) + 1, one.entry, one.digest)
    return list(seen.values())


def _compares(register: Register, basis: str, council: Mapping[str, int], ballot: Mapping[str, int]) -> pl.DataFrame:
    rows: Rows = []
    for (of, key), defended in register.defended.items():
        if of == basis and defended.method != "none":
            rows.append((None, council[key]) if key in council else (ballot[key], council[register.ballots[key].council]))
    return _frame(rows, ballot=ID, council=ID)


def _defended(
    register: Register, basis: str, council: Mapping[str, int], party: Mapping[str, int], ballot: Mapping[str, int]
) -> pl.DataFrame:
    rows: Rows = []
    for (of, key), defended in register.defended.items():
        if of == basis and defended.method != "none":
            where = (None, council[key]) if key in council else (ballot[key], council[register.ballots[key].council])
            rows += [(*where, party[id], seats) for id, seats in defended.seats.items()]
    return _frame(rows, ballot=ID, council=ID, party=ID, seats=COUNT)


def _then(register: Register, council: Mapping[str, int], party: Mapping[str, int], ballot: Mapping[str, int]) -> pl.DataFrame:
    rows: Rows = []
    for id, contest in register.last_fought.items():
        known = all(one.votes is not None for one in contest.candidacies)
        if contest.method == "like_for_like" and contest.candidacies and known:
            for one in contest.candidacies:
                pooled = INDEPENDENT if register.parties[one.party].family == "ind" else one.party
                rows.append((ballot[id], council[register.ballots[id].council], party[pooled], one.votes))
    return (
        _frame(rows, ballot=ID, council=ID, pooled=ID, votes=COUNT)
        .group_by("ballot", "council", "pooled")
        .agg(top=pl.col("votes").max(), average=pl.col("votes").mean(), total=pl.col("votes").sum())
    )


def _control(control: str | None, party: Mapping[str, int]) -> int:
    return OPEN if control is None else party.get(control, NO_CONTROL)


def _frame(rows: Rows, **columns: type[pl.DataType]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=columns, orient="row")
