"""The tables of local votes beside the general election."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from nightdesk.analysis.constituency import ConstituencyBeside
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.local_votes import gap
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.publish.answers.constituencies_asked import STATE_WORDS, ConstituenciesAsked
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.publish.words import CONVENTION_WORDS
from nightdesk.register.party import CON, LAB, PartyId

_STATES = ("same", "other", "level", "cannot_be_told", "not_yet")


def majority_then(one: ConstituencyBeside) -> Value:
    """First less second at the general election, of 1."""
    votes = [candidate.votes for candidate in one.seat.candidates]
    if not votes or not one.seat.valid_votes:
        return None
    return (votes[0] - (votes[1] if len(votes) > 1 else 0)) / one.seat.valid_votes


def others_lead_table(asked: ConstituenciesAsked) -> SheetTable:
    """How far the leader was and is ahead of the member's party."""
    rows = tuple(map(_OTHER_ROWS[asked.convention].of, asked.others_lead))
    return SheetTable(
        "another-leads",
        "Where another party than the member’s leads on local votes",
        (
            Column("constituency", "Constituency", "constituency"),
            Column("member", "Member", "party"),
            Column("leads", "Leads on local votes", "party"),
            Column("gap_then", "Ahead of it, then", "points"),
            Column("gap_now", "now", "points"),
            Column("gap_low", "at least", "points"),
            Column("gap_high", "at most", "points"),
            Column("wards_voting", "Wards voting", "count"),
            Column("wards", "of", "count"),
        ),
        rows,
        note="How far the leader on local votes was and is ahead of the member’s party, in points; with a minus behind.",
    )


def members_table(asked: ConstituenciesAsked) -> SheetTable:
    """By party of the member: where it leads, where another does, where it cannot be told."""
    counts: dict[PartyId, dict[str, int]] = {}
    for one in asked.compared:
        state: str = one.states[asked.convention]
        if state == "leads":
            state = "same" if one.leaders[asked.convention] == one.member else "other"
        found = counts.setdefault(one.member, dict.fromkeys(_STATES, 0))
        found[state] += 1
    rows = []
    for party, found in sorted(counts.items(), key=lambda pair: (-sum(pair[1].values()), pair[0])):
        not_told = found["level"] + found["cannot_be_told"]
        rows.append((party or None, sum(found.values()), found["same"], found["other"], not_told, found["not_yet"]))
    return SheetTable(
        "members",
        "The party of the member, and who leads on local votes",
        (
            Column("member", "Member", "party"),
            Column("constituencies", "Compared", "count"),
            Column("same", "Same party leads", "count"),
            Column("other", "Another leads", "count"),
            Column("cannot_be_told", "Cannot be told", "count"),
            Column("not_yet", "Not yet", "count"),
        ),
        tuple(rows),
    )


def constituencies_table(asked: ConstituenciesAsked) -> SheetTable:
    """Every constituency, those that are not compared among them."""
    rows = tuple(map(_ROWS[asked.convention].of, asked.found))
    return SheetTable(
        "constituencies",
        "Every constituency with a ward that votes tonight",
        (
            Column("constituency", "Constituency", "constituency"),
            Column("region", "Region", "region"),
            Column("member", "Member", "party"),
            Column("majority_then", "Majority, points", "points"),
            Column("wards", "Wards", "count"),
            Column("wards_voting", "voting", "count"),
            Column("wards_split", "split", "count"),
            Column("wards_counted", "in", "count"),
            Column("told", "Told"),
            Column("leads", "Leads", "party"),
            Column("lead", "by", "points"),
            Column("leads_by_all_votes", "By all votes", "party"),
            Column("lab_con_then", "Lab less Con, then", "points"),
            Column("lab_con_now", "now", "points"),
            Column("lab_con_low", "at least", "points"),
            Column("lab_con_high", "at most", "points"),
        ),
        rows,
        note=f"By {CONVENTION_WORDS[asked.convention]}. “Cannot be told”: it hangs on where the votes of split wards lie.",
    )


def _other_row(convention: Convention, one: ConstituencyBeside) -> tuple[Value, ...]:
    leader = one.leaders[convention] or ""
    now = gap(one.votes[convention], leader, one.member)
    ends = now if now is not None else (None, None, None)
    return (one.seat.gss, one.member or None, leader, one.gap_then(leader, one.member), *ends, len(one.voting), one.wards)


def _row(convention: Convention, one: ConstituencyBeside) -> tuple[Value, ...]:
    leads = one.leaders[convention]
    now = gap(one.votes[convention], LAB, CON) if one.complete and one.set_beside else None
    return (
        one.seat.gss,
        one.seat.region,
        one.member or None,
        majority_then(one),
        one.wards,
        len(one.voting),
        one.split,
        one.counted,
        STATE_WORDS[one.states[convention]],
        leads,
        one.lead(convention) if leads else None,
        one.leaders["total"],
        one.gap_then(LAB, CON),
        *(now if now is not None else (None, None, None)),
    )


_OTHER_ROWS: Mapping[Convention, KeptWith[ConstituencyBeside, tuple[Value, ...]]] = {
    convention: KeptWith(partial(_other_row, convention), most=512) for convention in CONVENTIONS
}
_ROWS: Mapping[Convention, KeptWith[ConstituencyBeside, tuple[Value, ...]]] = {
    convention: KeptWith(partial(_row, convention), most=2_048) for convention in CONVENTIONS
}
"""Rows kept with the constituency, which is the same object while none of its wards moves."""
