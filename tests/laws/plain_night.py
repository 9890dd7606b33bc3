"""A night as plain values, in the shape of the oracle's."""

from __future__ import annotations

from typing import Any

from laws.oracle import BASES
from laws.oracle_of_votes import CONVENTIONS, Plain
from nightdesk.night import Night


def figures_of(night: Night) -> Plain:
    """The same values, read off a night."""
    return {
        "position": night.position,
        "time": night.time,
        "ballots": {
            id: {
                "id": id,
                "lines": [
                    (one.candidacy.id, one.votes, one.place, one.elected, one.lot, one.short_term) for one in found.lines
                ],
                "unopposed": found.unopposed,
                "won": dict(found.won),
                "majority_votes": found.majority_votes,
                "by_lot": found.by_lot,
                "votes_cast": found.votes_cast,
                "papers": (found.ballot_papers, found.rejected_ballot_papers, found.electorate, found.turnout_reported),
                "turnout": found.turnout_computed,
                "standing": (found.standing, list(found.entries), found.declared_at),
                "change": {basis: plain_change(night.ballot_change(id, basis)) for basis in BASES},
            }
            for id in night.register.ballots
            if (found := night.result(id)) is not None
        },
        "councils": {slug: plain_council(night, slug) for slug in night.councils},
        "scoreboard": plain_scoreboard(night.scoreboard),
        "regions": {region: plain_scoreboard(night.region(region).scoreboard) for region in night.regions},
        "control_changes": [(one.council, one.verdict, one.position) for one in night.control_changes],
        "notables": plain_notables(night),
        "problems": [plain_problem(night, one.subject, one.message) for one in night.problems],
        "shares": plain_shares(night, None),
    }


def plain_notables(night: Night) -> Plain:
    return {
        "closest": [one.ballot for one in night.notables.closest],
        "largest": [one.ballot for one in night.notables.largest],
        "lots": list(night.notables.lots),
        "leaders_out": sorted(one.name for one in night.notables.leaders_out),
        "wiped_out": sorted((one.council, one.party, one.seats_before) for one in night.notables.wiped_out),
    }


def plain_change(change: Any) -> Plain:
    return {
        "method": change.method,
        "change": dict(change.change),
        "compared": change.compared,
        "notional": change.notional,
        "not_compared": change.not_compared,
        "unknown": change.unknown,
    }


def plain_council(night: Night, slug: str, *, votes: bool = True) -> Plain:
    one = night.council(slug)
    seats, control = one.seats, one.control
    return {
        "seats": {
            "total": seats.total,
            "contested": seats.contested,
            "not_up": seats.not_up,
            "declared": seats.declared,
            "awaited": seats.awaited,
            "countermanded": seats.countermanded,
            "vacant": seats.vacant,
            "unsettled": seats.unsettled,
            "won": dict(seats.won),
            "composition": list(seats.composition.items()),
        },
        "control": {
            "stage": control.stage,
            "before": control.before,
            "secured": control.secured,
            "control": control.control,
            "verdict": control.verdict,
            "changed": control.changed,
            "majority": control.majority,
            "reach": {each.party: (each.seats, each.needs, each.can_still_win, each.possible) for each in control.reach},
        },
        "change": {basis: plain_change(one.seat_change[basis]) for basis in BASES},  # type: ignore[index]
        "last_position": one.last_position,
        "completed_at": one.completed_at,
        "settled_at": one.settled_at,
        "problems": [plain_problem(night, slug, problem.message) for problem in one.problems],
        "shares": plain_shares(night, slug) if votes else {},
    }


def plain_problem(night: Night, slug: str, message: str) -> str:
    """`slug: said != have`, from the figures of the sentence."""
    name = night.register.councils[slug].name
    said = message.removeprefix(f"{name} says ").split()[0]
    have = message.split(" come to ")[1].split(",")[0].rstrip(".")
    return f"{slug}: {said} != {have}"


def plain_scoreboard(found: Any) -> Plain:
    return {
        "rows": {
            row.id: {"seats": row.seats, "councils": row.councils, "council_change": row.council_change, **row.seat_change}
            for row in found.rows
        },
        "noc": {"councils": found.noc_councils, "council_change": found.noc_change},
        "compared": dict(found.compared),
        "councils": found.councils_declared,
        "seats": found.seats_declared,
        "unsettled": found.unsettled_councils,
        "controls": found.councils_compared,
        "of": found.councils_total,
    }


def plain_shares(night: Night, council: str | None) -> Plain:
    found = {}
    for convention in CONVENTIONS:
        for independents in ("pooled", "apart"):
            area = night.shares(convention=convention, independents=independents, council=council)  # type: ignore[arg-type]
            found[convention, independents] = {
                "ballots": area.ballots,
                "compared": area.compared,
                "shares": {one.party: (one.share, one.change) for one in area.shares},
            }
    return found


def differences(one: Any, other: Any, where: str = "") -> list[str]:
    """Every place in which two plain nights differ, so that a broken law can be read."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = [*one, *(key for key in other if key not in one)]
        return [each for key in keys for each in differences(one.get(key), other.get(key), f"{where}/{key}")]
    return [] if one == other else [f"{where}: {one!r} is not {other!r}"]
