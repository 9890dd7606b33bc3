"""Offering an entry to admission in a test: a register of a few sheets, and what was recorded before."""

from __future__ import annotations

from collections.abc import Sequence

import notation
from nightdesk.ledger.admission import Admission, admit
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Entry
from nightdesk.ledger.standing import Standing
from nightdesk.problems import Gravity
from nightdesk.register.roll import Register


def offer(
    entry: Entry,
    *sheets: str,
    before: tuple[str, ...] = (),
    after: Sequence[Entry] = (),
    register: Register | None = None,
    reason: str | None = None,
) -> Admission:
    """What admission says of `entry` on a night of these sheets, when `after` is in the book already."""
    standing = Standing()
    for one in record(after, night=notation.DAY):
        standing, _ = standing.advance(one)
    register = register or notation.register(*sheets, before=before)
    return admit(entry, register=register, standing=standing, reason=reason)


def sheet(text: str, *, before: str | None = None) -> Admission:
    """What admission says of a sheet on a night when those on it stand, for the seats it says."""
    return offer(notation.declaration(text), text, before=(before,) if before else ())


def broken(admission: Admission, *gravities: Gravity) -> list[str]:
    """Rules the entry breaks, in the order found; errors alone unless gravities are named."""
    return [one.rule.removeprefix("admission/") for one in admission.problems if one.gravity in (gravities or ("error",))]


def unchecked(admission: Admission) -> list[str]:
    """Rules that could not be checked."""
    return [one.rule for one in admission.not_checked]
