"""The control of one council, from its seats in words."""

from __future__ import annotations

from dataclasses import replace

import notation
from night_of import register_of, seats
from nightdesk.register.baseline import EveComposition
from nightdesk.register.party import SOME_OTHER, Party
from nightdesk.tally.control import ControlState, control_before, control_state
from nightdesk.tally.outset import Outset, outset_of
from nightdesk.tally.seats import CouncilSeats, in_order

PARTIES = ("Con", "Lab", "LD", "Grn", "UKIP", "Ind", "Residents", "some-other")


def outset() -> Outset:
    """The five, independents, a local party, and a holder whose party no source names."""
    bare = register_of()
    local = notation.party("Residents")
    other = Party(SOME_OTHER, "Some other", "Other", "other")
    return outset_of(replace(bare, parties={**bare.parties, local.id: local, SOME_OTHER: other}))


def held(text: str) -> dict[str, int]:
    return {SOME_OTHER if id == notation.party(SOME_OTHER).id else id: count for id, count in seats(text).items()}


def control(
    total: int,
    composition: str,
    *,
    still_open: str = "",
    before: str | None = "NOC",
    awaited: int = 0,
    declared: int = 1,
    countermanded: int = 0,
) -> ControlState:
    """Control with `total` seats in all; `composition` may say `unsettled`, the rest of the seats being open or vacant."""
    have = held(composition)
    unsettled = have.pop("unsettled", 0)
    whole = outset()
    found = CouncilSeats(
        total=total,
        contested=0,
        not_up=0,
        declared=0,
        awaited=awaited,
        countermanded=countermanded,
        vacant=0,
        unsettled=unsettled,
        continuing={},
        won={},
        composition=in_order(whole, have),
    )
    return control_state(
        whole,
        found,
        before=before if before in ("NOC", None) else notation.party(before).id,
        still_open=held(still_open),
        ballots_awaited=awaited,
        ballots_declared=declared,
    )


def before(composition: str) -> str | None:
    """Control on the eve of poll of a council so composed, as a short."""
    have = held(composition)
    vacant, unsettled = have.pop("vacant", 0), have.pop("unsettled", 0)
    eve = EveComposition("adur", have, vacant, unsettled, {}, 0, 0, "sourced_composition", (), "", "")
    whole = outset()
    found = control_before(whole, eve)
    return whole.shorts.get(found, found) if found is not None else None


def named(state: ControlState, which: str = "control") -> str | None:
    """`control`, `secured` or `before` of the state, as a short."""
    found = getattr(state, which)
    return outset().shorts.get(found, found)
