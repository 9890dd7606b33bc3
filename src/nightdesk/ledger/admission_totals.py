"""A council's own published total: whether its seats can be the council's. Whether the count meets it is for the night."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from nightdesk.ledger.admission_case import DESK, Finding, NotChecked, finding
from nightdesk.ledger.entry import PublishedTotal
from nightdesk.register.council import Council
from nightdesk.register.party import OTHERS
from nightdesk.register.roll import Register

_SEATS = "Continuing, elected and vacant seats make up the council (Local Government Act 1972, section 89, on vacancies)"


def parties_are_known(total: PublishedTotal, council: Council, register: Register) -> Iterator[Finding]:
    """Every row is a party of the register, or `others`, and stands once."""
    for party, times in Counter(party for party, _ in total.seats).items():
        if party != OTHERS and party not in register.parties:
            yield finding(
                "unknown-party",
                f"{party!r} is no party of this night.",
                f"Use the party's id, as PP52, or {OTHERS!r} for all outside the five.",
                subject=council.slug,
                column=party,
                authority=DESK,
            )
        if times > 1:
            yield finding(
                "party-twice",
                f"{party!r} has {times} rows in the total of {council.name}.",
                "Leave one row for each party.",
                subject=council.slug,
                column=party,
                authority=DESK,
            )


def seats_make_up_the_council(total: PublishedTotal, council: Council, register: Register) -> Iterator[Finding]:
    """The seats sum to all the council's, less those with nobody in them: countermanded and vacant ones."""
    for party, seats in total.seats:
        if type(seats) is not int or seats < 0:
            yield finding(
                "not-a-count",
                f"{seats} is not a number of seats.",
                "Key it again from the council's page.",
                subject=council.slug,
                column=party,
                authority=DESK,
            )
    published = sum(seats for _, seats in total.seats)
    countermanded = sum(
        ballot.seats for ballot in register.by_council.get(council.slug, ()) if ballot.status == "countermanded"
    )
    eve = register.eve.get(council.slug)
    if published > council.seats_total:
        yield finding(
            "too-many-seats",
            f"The total of {council.name} has {published} seats; the council has {council.seats_total}.",
            "Check the rows: a party is often counted once by itself and once among the others.",
            subject=council.slug,
            column="seats",
            authority=_SEATS,
        )
    elif eve is None:
        yield NotChecked("too-few-seats", "How many continuing seats are vacant is not known.")
    # A seat no source settles may have been vacant, so it may be missing from the council's own total.
    elif published < council.seats_total - countermanded - eve.continuing_vacant - eve.continuing_unsettled:
        yield finding(
            "too-few-seats",
            f"The total of {council.name} has {published} seats; the council has {council.seats_total}, of which "
            f"{countermanded} countermanded and {eve.continuing_vacant} vacant.",
            "Find the missing rows, or wait until the council's total is complete.",
            subject=council.slug,
            column="seats",
            authority=_SEATS,
        )
