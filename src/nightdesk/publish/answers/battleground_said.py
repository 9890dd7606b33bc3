"""The sentences that answer: who took what of what lay within reach, in London and in strongholds."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.battleground import TARGET_STATES, Battleground, DefenceState, TargetOnBoard
from nightdesk.analysis.strongholds import LONG
from nightdesk.night import Night
from nightdesk.publish.answers.battleground_words import (
    DEFENCE_WORDS,
    control_words,
    in_region,
    name_of,
    since_words,
    swing_words,
    within,
)
from nightdesk.publish.figures import capital, count, listed, plural
from nightdesk.publish.words import the_party, the_region
from nightdesk.register.party import FIVE, PartyId

LONDON = "London"
"""The region that is a battleground of its own: every seat of every borough is up at once."""
_NAMED = 6
"""Councils named in a sentence, at most."""


def said(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> tuple[str, ...]:
    """The sentences, the one that answers first."""
    sentences = [lead(night, found, party, region)]
    if region is None and LONDON in night.regions:
        sentences += fates_in(night, found, party, LONDON)
    elif region is not None:
        sentences += fates_in(night, found, party, region)
    sentences += _strongholds(night, found, party, region)
    return tuple(sentences)


def party_line(night: Night, party: PartyId, rows: list[TargetOnBoard], *, most: int = _NAMED) -> str:
    """`Labour, with 15 councils within …, took Plymouth and missed 14.`: one party's targets within reach in a sentence."""
    who = capital(the_party(night.register, party))
    by = {state: [one for one in rows if one.state == state] for state in TARGET_STATES}
    if not rows:
        return f"{who} had no council within a swing of ten points."
    if len(by["open"]) == len(rows):
        nearest = listed([_near(night, one) for one in rows[:3]])
        return f"{who} can take {plural(len(rows), 'council')} within a swing of ten points, the nearest {nearest}."
    missed, gone = len(by["missed"]), len(by["gone"])
    told = [f"took {_names(night, by['taken'], most)}"] if by["taken"] else []
    if missed:
        told.append(f"missed {'all' if missed == len(rows) else count(missed)}")
    if gone:
        told.append(f"can no longer take {count(gone)}")
    still = f"; {plural(len(by['open']), 'is', 'are')} open" if by["open"] else ""
    return f"{who}, with {plural(len(rows), 'council')} within a swing of ten points, {listed(told)}{still}."


def lead(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> str:
    """How many councils within reach each party has taken, or could."""
    rows, where = within(night, found, party, region), f" in {the_region(region)}" if region else ""
    if not rows:
        whose = f" of {the_party(night.register, party)}" if party else ""
        return f"No council{where} is known to lie within a swing of ten points{whose}."
    if party is not None:
        return party_line(night, party, rows)
    open_ = sum(one.state == "open" for one in rows)
    councils = len(dict.fromkeys(one.target.council for one in rows))
    if open_ == len(rows):
        could = f"{capital(plural(councils, 'council'))}{where} could change hands on a swing of ten points or less"
        return f"{could}; {_firsts(night, rows)}."
    parts: list[str] = []
    for of in FIVE:
        mine = [one for one in rows if one.target.party == of]
        if mine:
            got, who = sum(one.state == "taken" for one in mine), the_party(night.register, of)
            if parts:
                parts.append(f"{who} {count(got) if got else 'none'} of {count(len(mine))}")
                continue
            one = len(mine) == 1
            which = "the one council" if one else f"{count(got) if got else 'none'} of the {plural(len(mine), 'council')}"
            took = _verb(who, open_, taken=got > 0 or not one)
            parts.append(f"{who} {took} {which}{where} within a swing of ten points")
    still = f"; {plural(open_, 'chance is', 'chances are')} still open" if open_ else ""
    return f"{capital(listed(parts))}{still}."


def _verb(who: str, still_open: int, *, taken: bool) -> str:
    """`took`, `did not take`, and while something is open `have taken`, `has not taken`."""
    if not still_open:
        return "took" if taken else "did not take"
    return f"{'have' if who.startswith('the ') else 'has'} {'' if taken else 'not '}taken"


def _firsts(night: Night, rows: list[TargetOnBoard]) -> str:
    nearest = [next((one for one in rows if one.target.party == party), None) for party in FIVE]
    found = [one for one in nearest if one is not None]
    return "; ".join(f"nearest to {the_party(night.register, one.target.party)} is {_near(night, one)}" for one in found)


def _near(night: Night, one: TargetOnBoard) -> str:
    swing = one.target.needed.swing
    return f"{name_of(night, one)} ({swing_words(swing)})" if swing is not None else name_of(night, one)


def fates_in(night: Night, found: Battleground, party: PartyId | None, region: str) -> list[str]:
    """What became of the councils of one region that were within reach of each party, named."""
    rows = within(night, found, party, region)
    if not rows:
        return []
    parts = []
    for of in FIVE:
        mine = [one for one in rows if one.target.party == of]
        if mine:
            parts.append(f"{the_party(night.register, of)} {_fate(night, mine)}")
    lie = "lie" if any(one.state == "open" for one in rows) else "lay"
    councils = plural(len(dict.fromkeys(one.target.council for one in rows)), "council")
    return [f"In {the_region(region)} {councils} {lie} within ten points of changing hands: {'; '.join(parts)}."]


def _fate(night: Night, rows: list[TargetOnBoard]) -> str:
    """`took Tower Hamlets and missed Barnet (2 gains, 0.8 points)`."""
    taken = [one for one in rows if one.state == "taken"]
    missed, gone = ([one for one in rows if one.state == state] for state in ("missed", "gone"))
    open_ = [one for one in rows if one.state == "open"]
    told = []
    if taken:
        told.append(f"took {listed([name_of(night, one) for one in taken])}")
    if missed:
        told.append(f"missed {listed([_needed(night, one) for one in missed])}")
    if gone:
        told.append(f"can no longer take {listed([_needed(night, one) for one in gone])}")
    if open_:
        told.append(f"can still take {listed([_near(night, one) for one in open_])}")
    return listed(told)


def _needed(night: Night, one: TargetOnBoard) -> str:
    needs, swing = one.target.gains_needed[one.target.basis], one.target.needed.swing
    gains = plural(needs, "gain") if needs is not None and needs > 0 else ""
    told = ", ".join(part for part in (gains, swing_words(swing) if swing is not None else "") if part)
    return f"{name_of(night, one)} ({told})"


def _strongholds(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> list[str]:
    """Councils one party has had for long: how many, how many are lost, and which of them lay within reach."""
    councils, runs = night.register.councils, found.runs
    long = [slug for slug in found.strongholds if region in (None, councils[slug].region)]
    if not long:
        return []
    states = {slug: defence.state for slug in long if (defence := found.contests[slug].defence) is not None}
    sentences = [_how_many(night, states)]
    near = []
    for slug in long:
        rows = [one for one in found.contests[slug].targets.values() if one.within and party in (None, one.target.party)]
        if rows:
            first = min(rows, key=lambda one: one.target.needed.swing or Fraction(0))
            swing = first.target.needed.swing or Fraction(0)
            state = states.get(slug, "open")
            near.append(
                f"{councils[slug].name}, {control_words(night, runs[slug].control)} since {since_words(runs[slug])} "
                f"({swing_words(swing)} from {the_party(night.register, first.target.party)}: {DEFENCE_WORDS[state]})"
            )
    if near:
        sentences.append(f"Within reach of a challenger among them: {'; '.join(near)}.")
    return sentences


def _how_many(night: Night, states: Mapping[str, DefenceState]) -> str:
    """`26 councils had been in one party’s hands for 20 years or more: 14 are held, none has fallen and 12 are to come.`"""
    councils = night.register.councils
    lost = [councils[slug].name for slug, state in states.items() if state in ("lost", "gone")]
    held, to_come = (sum(state == which for state in states.values()) for which in ("held", "open"))
    told = []
    if held:
        told.append("all are held" if held == len(states) else f"{plural(held, 'is', 'are')} held")
    if lost:
        told.append(f"{listed(lost)} {'has' if len(lost) == 1 else 'have'} fallen")
    elif held and to_come:
        told.append("none has fallen")
    if to_come:
        told.append("all are still to come" if to_come == len(states) else f"{plural(to_come, 'is', 'are')} still to come")
    had = f"{capital(plural(len(states), 'council'))} had been in one party’s hands for {LONG} years or more"
    return f"{had}: {listed(told)}."


def strongholds_line(night: Night, found: Battleground, region: str | None) -> str:
    """What has become of the strongholds of a region or of England."""
    states = {
        slug: defence.state
        for slug in found.strongholds
        if (defence := found.contests[slug].defence) is not None and in_region(night, slug, region)
    }
    return _how_many(night, states)


def _names(night: Night, rows: list[TargetOnBoard], most: int) -> str:
    names = [name_of(night, one) for one in rows[:most]]
    return listed(names if len(rows) <= most else [*names, f"{count(len(rows) - most)} more"])
