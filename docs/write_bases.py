"""Writes the tables of docs/explanation/bases.md from the shipped pack of 3 May 2018: `.venv/bin/python docs/write_bases.py`.

The words are written by hand. A table stands between `<!-- made: NAME -->` and `<!-- end -->`, and is made again here, so
that no figure in the document can drift from the pack; tests/nights/test_2018_baselines.py holds the two together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from nightdesk.ledger.chain import record
from nightdesk.ledger.text import read_book
from nightdesk.night import Night
from nightdesk.register.baseline import Basis, EveComposition
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.party import CON, GRN, LAB, LD, OTHERS, UKIP
from nightdesk.register.roll import Register

DOCUMENT = Path(__file__).parent / "explanation" / "bases.md"
ROWS = {LAB: "Lab", CON: "Con", LD: "LD", GRN: "Green", UKIP: "UKIP", OTHERS: "Others"}
LAST_ON_THE_NIGHT = "tower-hamlets"
"""The council that was still counting when the Press Association's line of 149 councils was printed."""
PUBLISHED: Mapping[Basis, Mapping[str, int]] = {
    "last_fought": {LAB: 79, CON: -35, LD: 75, GRN: 8, UKIP: -123, OTHERS: -4},
    "eve_of_poll": {LAB: 77, CON: -93, LD: 77, GRN: 8, UKIP: -57},
}
"""BBC, 150 of 150 councils; Press Association through the Guardian, 149 of 150, which gives no others."""
Seats = Counter[str]


@cache
def the_night() -> Night:
    """The night of 3 May 2018 after its last entry."""
    folder = next(one for one in shipped_nights() if one.name == "2018-05-03")
    register, problems = read_register(folder)
    if register is None:
        raise SystemExit("\n".join(str(one) for one in problems))
    entries, faults = read_book((folder / "book.txt").read_text(encoding="utf-8"), file="book.txt")
    if faults:
        raise SystemExit("\n".join(str(one) for one in faults))
    night = Night.open(register)
    for recorded in record(entries, night=register.night):
        night = night.advance(recorded)
    return night


def rowed(register: Register, seats: Mapping[str, int]) -> Seats:
    """Seats by row of the scoreboard."""
    found = Seats()
    for party, count in seats.items():
        found[register.party(party).row] += count
    return found


def changes(night: Night, basis: Basis) -> dict[str, Seats]:
    """Net change by council."""
    return {slug: rowed(night.register, one.seat_change[basis].change) for slug, one in night.councils.items()}


def added(parts: Iterable[Mapping[str, int]]) -> Seats:
    """The sum of several, nought and less kept."""
    total = Seats()
    for one in parts:
        for row, count in one.items():
            total[row] += count
    return total


def by_rule(night: Night) -> tuple[dict[str, Seats], Counter[str]]:
    """Last-fought change by the rule that says whose seat is up, and how many seats each rule compares."""
    found: dict[str, Seats] = {}
    seats = Counter[str]()
    for slug, council in night.councils.items():
        if council.council.redrawn:
            rule = "redrawn councils, scaled"
            found[rule] = added((found.get(rule, Seats()), changes(night, "last_fought")[slug]))
            seats[rule] += council.seat_change["last_fought"].compared
            continue
        for ballot in council.results:
            contest, change = night.register.last_fought[ballot], night.ballot_change(ballot, "last_fought")
            if change is None:
                continue
            rule = contest.rule if contest.method != "none" else f"not compared: {contest.rule}"
            seats[rule] += change.compared + change.not_compared
            found[rule] = added((found.get(rule, Seats()), rowed(night.register, change.change)))
    return dict(sorted(found.items(), key=lambda item: (item[0].startswith("not"), -seats[item[0]]))), seats


def unscaled(night: Night) -> dict[str, Seats]:
    """On the eve basis, councils on new wards taken as they come: seats after less all seats before, whatever the size."""
    found = {}
    for slug, council in night.councils.items():
        if council.council.redrawn:
            before = rowed(night.register, night.register.eve[slug].held)
            found[slug] = added((rowed(night.register, council.seats.won), {row: -count for row, count in before.items()}))
    return found


def signed(count: int) -> str:
    """A change as the tables print it."""
    return "0" if count == 0 else f"{count:+d}".replace("-", "−")


def cells(*values: str) -> str:
    return "| " + " | ".join(values) + " |"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = tuple(head)
    return "\n".join((cells(*heads), cells(*("---" for _ in heads)), *(cells(*row) for row in rows)))


def line(name: str, seats: Mapping[str, int], extra: str = "") -> tuple[str, ...]:
    return (name, *(signed(seats.get(row, 0)) for row in ROWS), *((extra,) if extra else ()))


def last_fought_table() -> str:
    """Ours beside the BBC's."""
    ours = added(changes(the_night(), "last_fought").values())
    theirs = PUBLISHED["last_fought"]
    gap = {row: ours[row] - theirs[row] for row in ROWS}
    rows = (line("Nightdesk", ours), line("BBC, 150 of 150 councils", theirs), line("Nightdesk less BBC", gap))
    return table(("Last fought", *ROWS.values()), rows)


def rules_table() -> str:
    """Ours by rule."""
    found, seats = by_rule(the_night())
    rows = [line(f"`{rule}`" if " " not in rule else rule, sums, str(seats[rule])) for rule, sums in found.items()]
    rows.append(line("All", added(found.values()), str(sum(seats.values()))))
    return table(("Rule", *ROWS.values(), "seats"), rows)


def eve_table() -> str:
    """Ours beside the Press Association's, step by step."""
    night = the_night()
    ours, raw = changes(night, "eve_of_poll"), unscaled(night)
    redrawn = set(raw)
    wards = added(seats for slug, seats in ours.items() if slug not in redrawn)
    scaled = added(seats for slug, seats in ours.items() if slug in redrawn)
    last = ours[LAST_ON_THE_NIGHT]
    as_printed = added((wards, *raw.values(), {row: -count for row, count in last.items()}))
    theirs = PUBLISHED["eve_of_poll"]
    rows = [
        line("Ward by ward, 134 councils", wards),
        line("Sixteen councils on new wards, scaled", scaled),
        line("**Nightdesk**", added((wards, scaled))),
        line("The sixteen as they come, not scaled", added(raw.values())),
        line("Tower Hamlets, not in the line of 149", last),
        line("Nightdesk, 149 councils, nothing scaled", as_printed),
        (*line("Press Association, 149 of 150", theirs)[:-1], "not given"),
        (*line("Difference", {row: as_printed[row] - theirs.get(row, 0) for row in ROWS})[:-1], ""),
    ]
    return table(("Eve of poll", *ROWS.values()), rows)


def route(eve: EveComposition) -> str:
    """How the eve of one council is known."""
    return {"seat_by_seat": "seat by seat", "sourced_composition": "composition", "not_known": "not known"}[eve.settled]


def councils_table() -> str:
    """Every council's route, and its change on both bases."""
    night = the_night()
    register = night.register
    corrected = Counter(one.council for one in register.corrections if one.to != "vacant")
    both = {basis: changes(night, basis) for basis in ("last_fought", "eve_of_poll")}
    rows = []
    for slug, council in register.councils.items():
        eve = register.eve[slug]
        rows.append(
            (
                council.name,
                route(eve) + (", new wards" if council.redrawn else ""),
                str(corrected[slug] or ""),
                str(eve.vacant or ""),
                str(eve.unsettled or ""),
                words(both["last_fought"][slug]),
                words(both["eve_of_poll"][slug]),
            )
        )
    head = ("Council", "Eve", "corrected", "vacant", "unsettled", "Last fought", "Eve of poll")
    return table(head, rows)


def words(seats: Mapping[str, int]) -> str:
    """A council's change in one cell."""
    return ", ".join(f"{name} {signed(seats[row])}" for row, name in ROWS.items() if seats.get(row)) or "no change"


TABLES: Mapping[str, Callable[[], str]] = {
    "last fought": last_fought_table,
    "rules": rules_table,
    "eve of poll": eve_table,
    "councils": councils_table,
}


def document(text: str) -> str:
    """The document with every table made again."""

    def made(match: re.Match[str]) -> str:
        return f"<!-- made: {match[1]} -->\n{TABLES[match[1]]()}\n<!-- end -->"

    return re.sub(r"<!-- made: ([a-z ]+) -->\n.*?<!-- end -->", made, text, flags=re.DOTALL)


def main() -> None:
    """Make the tables again where they stand."""
    DOCUMENT.write_text(document(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
