"""The tables of what parties need: target councils, one region council by council, and the wards on the way."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.battleground import Battleground, CouncilContest, TargetOnBoard, WardOnBoard
from nightdesk.night import Night
from nightdesk.publish.answers.battleground_words import (
    in_region,
    nearest,
    points,
    published_words,
    since_words,
    target_words,
    within,
)
from nightdesk.publish.figures import capital
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.publish.words import STAGE_WORDS, short, the_region
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC

SWING = Column("swing_needed", "Swing needed", "number")
NEEDS = (
    Column("gains_needed_last_fought", "Gains, last fought", "count"),
    Column("gains_needed_eve", "Gains, on the eve", "count"),
)
_PUBLISHED = (Column("published", "Published", "words"),)


def targets_table(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> SheetTable:
    """Councils within reach, or all that one party could have won."""
    if party is None:
        rows = within(night, found, None, region)
    else:
        rows = [one for one in found.targets[party] if one.target.possible and in_region(night, one.target.council, region)]
    return SheetTable(
        "targets",
        "Target councils",
        (
            Column("council", "Council", "council"),
            Column("party", "For", "party"),
            Column("before", "Before", "party"),
            *NEEDS,
            SWING,
            Column("swing_to_deny", "To end the majority", "number"),
            *_PUBLISHED[not found.published :],
            Column("has", "Has now", "count"),
            Column("still_needs", "Still needs", "count"),
            Column("state", "State", "words"),
            Column("verdict", "Verdict", "words"),
        ),
        tuple(
            (
                one.target.council,
                one.target.party,
                _before(night, one.target.council),
                one.target.gains_needed["last_fought"],
                one.target.gains_needed["eve_of_poll"],
                points(one.target.needed.swing),
                points(one.target.to_deny.swing) if one.target.to_deny is not None else None,
                *_published(found, one),
                one.has,
                one.still_needs,
                target_words(one),
                found.contests[one.target.council].verdict or "",
            )
            for one in rows
        ),
        shown=14,
        note="Within a swing of ten points, easiest first. To end the majority: of whoever has control, by seats this party "
        "takes from it. Choose a party to see longer shots too."
        if party is None
        else "Every council it could still have won before a vote was counted, least swing first; those without a swing last.",
    )


def _published(found: Battleground, one: TargetOnBoard) -> tuple[str, ...]:
    """What others published of a target, in the column that is there once anybody has published anything."""
    if not found.published:
        return ()
    return (published_words(found.published.get((one.target.council, one.target.party), ())),)


def _published_of(night: Night, found: Battleground, council: str) -> tuple[str, ...]:
    """The same of a council, whichever party it is of."""
    if not found.published:
        return ()
    told = [
        f"{short(night.register, party)} {published_words(expected)}"
        for (area, party), expected in found.published.items()
        if area == council
    ]
    return ("; ".join(told),)


def _before(night: Night, council: str) -> str:
    return night.councils[council].control.before or ""


def front_table(night: Night, found: Battleground, party: PartyId | None, region: str) -> SheetTable:
    """Every council of one region: who had it since when, and who was nearest to taking it."""
    rows: list[tuple[Value, ...]] = []
    councils = [found.contests[slug] for slug in night.regional[region]]
    councils.sort(key=lambda one: _nearness(night, one, party))
    for contest in councils:
        first, run = nearest(contest, party), found.runs[contest.council]
        target = first.target if first is not None else None
        state = night.councils[contest.council].control
        rows.append(
            (
                contest.council,
                state.before or "",
                since_words(run) if run.control not in (None, NOC) else "",
                contest.defence.defence.spare["eve_of_poll"] if contest.defence is not None else None,
                target.party if target is not None else None,
                target.gains_needed["last_fought"] if target is not None else None,
                target.gains_needed["eve_of_poll"] if target is not None else None,
                points(target.needed.swing) if target is not None else None,
                *_published_of(night, found, contest.council),
                contest.verdict or STAGE_WORDS[state.stage],
            )
        )
    return SheetTable(
        "front",
        f"{capital(the_region(region))}, council by council",
        (
            Column("council", "Council", "council"),
            Column("before", "Before", "party"),
            Column("since", "Since", "words"),
            Column("spare", "Seats to spare", "count"),
            Column("challenger", "Nearest", "party"),
            *NEEDS,
            SWING,
            *_PUBLISHED[not found.published :],
            Column("now", "Now", "words"),
        ),
        tuple(rows),
        shown=14,
        note="Nearest: the party with the least swing to make up for a majority of its own. Since: control without a break, by "
        "the seats after every May. Empty where new boundaries leave nothing to compare.",
    )


def _nearness(night: Night, contest: CouncilContest, party: PartyId | None) -> tuple[bool, Fraction, str]:
    first = nearest(contest, party)
    swing = first.target.needed.swing if first is not None else None
    return swing is None, swing or Fraction(0), night.register.councils[contest.council].name


def wards_table(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> SheetTable:
    """The wards each party needs in the councils within reach."""
    return SheetTable(
        "target-wards",
        "Target wards",
        (
            Column("ward", "Ward", "ward"),
            Column("party", "For", "party"),
            Column("rival", "From", "party"),
            Column("lead", "Lead to make up", "number"),
            SWING,
            Column("seats", "Seats to take", "count"),
            Column("state", "State", "words"),
            Column("gained", "Gained", "change"),
        ),
        tuple(_ward(ward) for one in within(night, found, party, region) for ward in one.wards),
        shown=12,
        ranking=True,
        note="The wards each party needs in the councils within reach, council by council as above, easiest first. Lead by "
        "best-placed candidate when last fought, in points. Gained: seats won beyond those it defends.",
    )


def _ward(one: WardOnBoard) -> tuple[Value, ...]:
    lead, state = one.lead, one.state.replace("_", " ")
    return (lead.ballot, lead.party, lead.rival, points(lead.behind), points(lead.swing), lead.gains, state, one.gained)
