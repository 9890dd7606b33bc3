"""What a council on new wards had at stake, in seats of the new council: a notional figure, on each basis, by one rule.

Ward results cannot be carried over: a surviving name is no proof of a surviving boundary, and the votes of 2014 and 2016
are not published below the ward. The broadcasters' notional lists (David Denver for the BBC: parts of old wards given to
new ones by map and expert judgement, "not an exact science") are not public for 2018. So the whole council is compared
with itself: its seats by party before, scaled to the seats that are filled on the night by largest remainder (Hamilton's
method). The scaling supposes that the new wards lean as the old ones did in sum. It cannot see what the new map itself
gave or took, and it favours nobody by design.

`eve_of_poll`: who sat in the seats on the eve. `last_fought`: the party each member was last elected for, as far as the
results of 2014 and 2016 tell, and the party in the list of 2017 for the rest (those elected in 2015 or at by-elections).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from nightdesk.intake.names import place
from nightdesk.intake.night_2018.eve import EveTables, corrected, elected_party
from nightdesk.intake.past_results import PastResults, read_past_results
from nightdesk.intake.sitting import Sitting
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import Basis
from nightdesk.register.council import Council
from nightdesk.register.pack_rows import HolderRow, NotionalRow

UNSETTLED = "unsettled"
WHOLE_COUNCIL_2014 = "all elected on 22 May 2014"
MEMBER_BY_MEMBER = (
    "the party each member was last elected for in 2014 or 2016, and as listed in 2017 for those elected otherwise"
)
ON_THE_EVE = "those who sat on the eve of poll"


def notional_rows(
    data: Path, councils: Sequence[Council], ballots: Sequence[Ballot], eve: EveTables
) -> tuple[NotionalRow, ...]:
    """Seats at stake in every redrawn council on both bases, most first. Countermanded seats are not at stake that night."""
    past = read_past_results(data)
    rows: list[NotionalRow] = []
    held = corrected(eve)
    for council in councils:
        if not council.redrawn:
            continue
        here = [one for one in ballots if one.council == council.slug]
        filled = sum(one.seats for one in here if one.status != "countermanded")
        seats = [one for one in held if one.council == council.slug]
        fought, ground = last_elected(council, [one for one in eve.holders if one.council == council.slug], past)
        rows += _rows("last_fought", council, fought, filled, ground)
        rows += _rows("eve_of_poll", council, Counter(one.party or one.state for one in seats), filled, ON_THE_EVE)
    return tuple(rows)


def last_elected(council: Council, holders: Sequence[HolderRow], past: PastResults) -> tuple[Counter[str], str]:
    """Seats of the old council by the party last elected to them, and how that is known."""
    whole = [contest for (day, name, _), contest in past.by_ward.items() if (day, name) == ("2014-05-22", place(council.name))]
    if sum(len(one.winners) for one in whole) == council.seats_before:
        return Counter(winner.party for one in whole for winner in one.winners), WHOLE_COUNCIL_2014
    found = Counter[str]()
    for one in holders:
        member = Sitting(one.ward, one.name, "", one.party)
        found[elected_party(council, member, past) or one.party or one.state] += 1
    return found, MEMBER_BY_MEMBER


def scaled(seats: Mapping[str, int], size: int) -> Counter[str]:
    """Seats by party in a council of `size`, by largest remainder.

    Where equal remainders meet at the last seat nobody is preferred: those seats are `unsettled`.
    """
    total = sum(seats.values())
    quotas = {party: Fraction(count * size, total) for party, count in seats.items() if count}
    found = Counter({party: int(quota) for party, quota in quotas.items()})
    left = size - sum(found.values())
    remainders = sorted((quota - int(quota) for quota in quotas.values()), reverse=True)
    if left:
        last = remainders[left - 1]
        above = [party for party, quota in quotas.items() if quota - int(quota) > last]
        level = [party for party, quota in quotas.items() if quota - int(quota) == last]
        given = above + level if len(above) + len(level) == left else above
        found.update(given)
        if left > len(given):
            found[UNSETTLED] += left - len(given)
    return Counter({party: count for party, count in found.items() if count})


def _rows(basis: Basis, council: Council, seats: Mapping[str, int], filled: int, ground: str) -> list[NotionalRow]:
    before = sum(seats.values())
    size = "" if before == filled else f", {before} seats scaled to {filled} by largest remainder"
    given = scaled(seats, filled)
    open_ = f"; not settled: {given[UNSETTLED]}, nobody's before" if given[UNSETTLED] else ""
    reason = f"New wards, so the whole council is compared: {ground}{size}{open_}."
    return [
        NotionalRow(basis, council.slug, party, given[party], "notional", reason)
        for party in sorted(given, key=lambda party: (-given[party], party))
    ]
