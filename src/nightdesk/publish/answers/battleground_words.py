"""Words of the battleground: a state, a swing, a run of control, what others published; and which targets a reader sees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from nightdesk.analysis.battleground import Battleground, CouncilContest, DefenceState, TargetOnBoard, TargetState
from nightdesk.analysis.strongholds import Run
from nightdesk.analysis.targets import SwingNeeded
from nightdesk.context.expectations import Expectation
from nightdesk.night import Night
from nightdesk.publish.figures import NBSP, decimal, listed, long_day
from nightdesk.publish.words import running_control, the_party
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.control import Control

TARGET_WORDS: Mapping[TargetState, str] = {"taken": "taken", "missed": "missed", "open": "open", "gone": "out of reach"}
DEFENCE_WORDS: Mapping[DefenceState, str] = {"held": "held", "lost": "lost", "open": "open", "gone": "out of reach"}
UNSWUNG_WORDS = {
    "redrawn": "new ward boundaries",
    "too_few_wards_compare": "too few wards compare",
    "too_few_seats_up": "too few seats are up",
}


def target_words(one: TargetOnBoard) -> str:
    """`taken`, `missed`, `open`, `out of reach`, `never in reach`."""
    return "never in reach" if not one.target.possible else TARGET_WORDS[one.state]


def swing_words(swing: Fraction) -> str:
    """`8.3 points`, `no swing` where last time's votes would do."""
    return f"{decimal(swing * 100, 1)}{NBSP}points" if swing > 0 else "no swing needed"


def since_words(run: Run) -> str:
    """`1978`, `at least 1973`; why there is none."""
    if run.since is not None:
        return f"at least {run.since}" if run.at_least else str(run.since)
    if run.broken == "since_the_last_may":
        return f"after May {run.ends}"
    return ""


def since_phrase(run: Run) -> str:
    """`since 1978`, `since at least 1973`, `since some time after May 2017`; empty where it is not known."""
    return {"none": "since ", "since_the_last_may": "since some time "}.get(run.broken, "") + since_words(run)


def control_words(night: Night, control: Control | None) -> str:
    """`Conservative`, `no overall control`."""
    if control is None:
        return "not settled"
    return running_control(night.register, control)


def published_words(found: Iterable[Expectation]) -> str:
    """`1.6 points (The Guardian, 29 April 2018)`; `a target (…)` where no swing was given."""
    return "; ".join(
        f"{_swing(one.value) if one.kind == 'swing_needed' and one.value is not None else 'a target'} "
        f"({one.producer}, {_day(one.published_on)})"
        for one in found
    )


def _day(day: str) -> str:
    return long_day(day) if len(day) == len("2018-04-29") else day


def beside_published(night: Night, found: Battleground) -> tuple[str, ...]:
    """Each published swing beside ours, under every reading of it that we have; empty where nobody published any."""
    told = []
    for (area, party), expected in found.published.items():
        contest = found.contests.get(area)
        target = contest.targets.get(party) if contest is not None else None
        theirs = [one for one in expected if one.kind == "swing_needed" and one.value is not None]
        if target is None or not theirs:
            continue
        ours, deny = target.target.needed, target.target.to_deny
        readings = [f"{swing_or_why(ours)} for a majority"]
        if ours.swing is not None:
            readings.append(f"{decimal(points(ours.swing * 2), 1)} as a full lead")
        if deny is not None and deny.swing is not None:
            readings.append(f"{decimal(points(deny.swing), 1)} to end the majority of the party in control")
        who = f"{name_of(night, target)}, {the_party(night.register, party)}"
        told.append(f"{who}: {published_words(theirs)}; ours {listed(readings)}")
    if not told:
        return ()
    return (f"Swings published by others rest on conventions of their own and are told as theirs. {'. '.join(told)}.",)


def within(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> list[TargetOnBoard]:
    """Targets within reach of the party, or of all five, in the region or in England: least swing first."""
    councils = night.register.councils
    chosen = [
        one
        for of in FIVE
        if party in (None, of)
        for one in found.targets[of]
        if one.within and region in (None, councils[one.target.council].region)
    ]
    return sorted(chosen, key=lambda one: (one.target.needed.swing or 0, councils[one.target.council].name))


def name_of(night: Night, one: TargetOnBoard) -> str:
    """Name of the council that is the target."""
    return night.register.councils[one.target.council].name


def _swing(value: Decimal) -> str:
    return f"{decimal(Fraction(value), 1)} points"


def points(swing: Fraction | None) -> Fraction | None:
    """A swing in points."""
    return None if swing is None else swing * 100


def in_region(night: Night, council: str, region: str | None) -> bool:
    """Whether a council lies in the region, or none is chosen."""
    return region in (None, night.register.councils[council].region)


def nearest(contest: CouncilContest, party: PartyId | None) -> TargetOnBoard | None:
    """The challenger with the least swing to make up, of those it is known of; the party's own where one is chosen."""
    rows = [
        one
        for one in contest.targets.values()
        if party in (None, one.target.party) and one.target.possible and one.target.needed.swing is not None
    ]
    return min(rows, key=lambda one: one.target.needed.swing or Fraction(0), default=None)


def swing_or_why(needed: SwingNeeded) -> str:
    """`8.3`, or why there is none."""
    return decimal(points(needed.swing), 1) if needed.swing is not None else f"not known ({UNSWUNG_WORDS[needed.why_not]})"
