"""Does the fold meet the total a council has published of itself?"""

from __future__ import annotations

from nightdesk.ledger.entry import PublishedTotal
from nightdesk.problems import Problem
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.seats import CouncilSeats


def problems_with_total(outset: Outset, published: PublishedTotal, seats: CouncilSeats) -> tuple[Problem, ...]:
    """One problem for each row of a complete council's own total that its seats here do not come to.

    A row `others` stands for every party the total does not name. Where continuing seats are unsettled, a row that they
    could make up is a note: it can be neither met nor missed.
    """
    named = dict(published.seats)
    have: dict[PartyId, int] = dict.fromkeys(named, 0)
    for party, count in seats.composition.items():
        row = party if party in named else OTHERS
        have[row] = have.get(row, 0) + count
    problems = []
    for row, count in have.items():
        said = named.get(row, 0)
        if count == said:
            continue
        open_ = count < said <= count + seats.unsettled
        problems.append(
            Problem(
                "published/unsettled" if open_ else "published/not-met",
                f"{outset.register.councils[published.council].name} says {said} for {outset.names.get(row, row)}; "
                f"the declarations and the seats not up come to {count}"
                + (f", and {seats.unsettled} continuing seats are unsettled." if open_ else "."),
                "Settle those seats from a source." if open_ else "Check the wards, the seats not up and the total itself.",
                subject=published.council,
                gravity="note" if open_ else "warning",
            )
        )
    return tuple(problems)
