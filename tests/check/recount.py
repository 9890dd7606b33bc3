"""The night counted again for the labels: seats, control, changes, votes, majorities, shares, candidates.

Every function takes plain words and gives a plain figure, so that the truth of a label is one line, as in
`seats("plymouth", "Lab") == 11`. An area is the slug of a council, a region of the Office for National Statistics, a kind
of council, `the north` (North East, North West, Yorkshire and The Humber), `the midlands` (East and West), `the south` (South
East, South West), `outside London`, or `England`: all 150.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from functools import cache

from check.pack_rows import FIVE, Line, Ward, book, by, party, row_of, rows, ward, wards, wards_of

NOC = "NOC"
GROUPS = {
    "the north": ("North East", "North West", "Yorkshire and The Humber"),
    "the midlands": ("East Midlands", "West Midlands"),
    "the south": ("South East", "South West"),
}


@cache
def area(name: str) -> tuple[str, ...]:
    """Slugs of the councils of an area, in the order of the register."""
    found = tuple(
        row["council"]
        for row in rows("councils")
        if name in ("England", row["council"], row["region"], row["kind"], row["cycle"])
        or row["region"] in GROUPS.get(name, ())
        or (name == "outside London" and row["kind"] != "london")
        or (name == "new wards" and row["redrawn"] == "yes")
    )
    assert found, name
    return found


@cache
def won(council: str) -> Counter[str]:
    """Seats won on the night by party."""
    return Counter(line.party for one in wards_of()[council] for line in one.lines if line.elected)


@cache
def eve(council: str, *, continuing: bool) -> Counter[str]:
    """Seats by party on the eve of poll after corrections, `vacant` and `unsettled` among them; or only those not up."""
    return Counter(
        held for place, term, held, _, _ in repaired() if place == council and (not continuing or term == "continuing")
    )


@cache
def repaired() -> tuple[tuple[str, str, str, str, str], ...]:
    """Council, term, party on the eve, party a vacancy counts with, ballot: one for each seat."""
    mends = by("corrections", "council", "ward", "from", "person")
    anybody = by("corrections", "council", "ward", "from")
    found = []
    for row in rows("holders"):
        listed = row["party"] if row["state"] == "held" else row["state"]
        mend = mends.get((row["council"], row["ward"], listed, row["name"]))
        if mend is None:
            mend = [one for one in anybody.get((row["council"], row["ward"], listed), []) if not one["person"]]
        held = mend[0]["to"] if mend else listed
        counts_with = mend[0]["from"] if mend and held == "vacant" else held
        found.append((row["council"], row["term"], party(held), party(counts_with), row["ballot"]))
    return tuple(found)


def pick(counts: Counter[str], short: str | None) -> int:
    if short is None:
        return sum(counts.values())
    if short == "Oth":
        return sum(n for one, n in counts.items() if one not in FIVE)
    return counts[short]


def seats(name: str, short: str | None = None) -> int:
    """Seats won on the night in an area, by a party or by all."""
    return sum(pick(won(council), short) for council in area(name))


def after(council: str, short: str) -> int:
    """Seats a party has after the night: won, and not up."""
    return pick(won(council) + eve(council, continuing=True), short)


def before(council: str, short: str) -> int:
    """Seats a party had on the eve."""
    return pick(eve(council, continuing=False), short)


def total(council: str) -> int:
    """Seats of the whole council after the night."""
    return int(by("councils", "council")[(council,)][0]["seats_total"])


def majority_at(council: str) -> int:
    return total(council) // 2 + 1


@cache
def control(council: str) -> str:
    """The party with more than half of all seats, else NOC. Independents are no party."""
    counts = won(council) + eve(council, continuing=True)
    return next((one for one, n in counts.items() if one in FIVE and n >= majority_at(council)), NOC)


@cache
def control_before(council: str) -> str:
    counts = eve(council, continuing=False)
    return next((one for one, n in counts.items() if one in FIVE and 2 * n > sum(counts.values())), NOC)


def gained(council: str, short: str, source: str | None = None) -> bool:
    """A party took control, and from whom if that is said."""
    was = control_before(council)
    return control(council) == short != was and (source is None or was == source)


def lost(council: str, short: str, to: str | None = None) -> bool:
    """A party lost control, and to whom if that is said."""
    now = control(council)
    return control_before(council) == short != now and (to is None or now == to)


def held(council: str, short: str) -> bool:
    return control(council) == control_before(council) == short


def gains(short: str, name: str = "England") -> int:
    return sum(gained(one, short) for one in area(name))


def losses(short: str, name: str = "England") -> int:
    return sum(lost(one, short) for one in area(name))


def councils(name: str, short: str) -> int:
    """How many councils of an area a party controls after the night; `NOC` too."""
    return sum(control(one) == short for one in area(name))


def councils_before(name: str, short: str) -> int:
    return sum(control_before(one) == short for one in area(name))


def councils_where(test: Callable[[str], bool], name: str = "England") -> int:
    return sum(test(one) for one in area(name))


@cache
def seat_changes(council: str, basis: str) -> Counter[str]:
    """Seats won less seats defended by line of a scoreboard, over the ballots that compare.

    `last fought` and `eve`: councils on new wards are scaled, as the pack has them; with `, by ward` added they are left out.
    """
    found: Counter[str] = Counter()
    kind = basis.removesuffix(", by ward")
    if by("councils", "council")[(council,)][0]["redrawn"] == "yes":
        if not basis.endswith(", by ward"):
            for one, n in won(council).items():
                found[row_of(one)] += n
            for row in by("notional", "basis", "council")[
                ({"last fought": "last_fought", "eve": "eve_of_poll"}[kind], council)
            ]:
                found[row_of(party(row["party"]))] -= int(row["seats"])
        return found
    method = {row["ballot"]: row["method"] for row in rows("last_fought")}
    for one in wards_of()[council]:
        if kind == "last fought":
            if method.get(one.id, "none") == "none":
                continue
            held_last = [
                party(row["party"]) for row in by("last_fought_candidacies", "ballot")[(one.id,)] if row["seat_up"] == "yes"
            ]
        else:
            held_last = eve_by_ballot()[one.id]
        for line in one.lines:
            found[row_of(line.party)] += line.elected
        for last in held_last:
            found[row_of(last)] -= 1
    return found


@cache
def eve_by_ballot() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for _, _, _, counts_with, ballot in repaired():
        found.setdefault(ballot, []).append(counts_with)
    return found


def change(name: str, short: str, basis: str) -> int:
    """A party's seat change over an area on one basis."""
    return sum(seat_changes(council, basis)[short] for council in area(name))


def candidates(name: str, short: str | None = None) -> int:
    """Candidates who stood on the night, by party or all."""
    return sum(short is None or short in (line.party, row_of(line.party)) for one in in_area(name) for line in one.lines)


def in_area(name: str) -> list[Ward]:
    return [one for council in area(name) for one in wards_of()[council]]


def wards_without(name: str, short: str) -> int:
    """Ballots of an area in which a party had nobody."""
    return sum(all(line.party != short for line in one.lines) for one in in_area(name))


def full_slate(name: str, short: str) -> bool:
    """A party had as many candidates as there were seats in every ward of an area."""
    return all(sum(line.party == short for line in one.lines) >= one.seats for one in in_area(name))


def wards_with_a_seat(name: str, short: str) -> int:
    return sum(one.won(short) > 0 for one in in_area(name))


def lots() -> int:
    return sum(one.lots > 0 for one in wards())


def unopposed() -> list[str]:
    return [id for id, said in book().items() if said.unopposed]


def countermanded() -> list[str]:
    return [row["council"] for row in rows("ballots") if row["status"] == "countermanded"]


def elected(council: str, where: str, short: str | None = None) -> int:
    """How many of a party (or all) one ward elected."""
    return sum(line.elected and short in (None, line.party) for line in ward(council, where).lines)


def line_of(council: str, where: str, name: str) -> Line:
    """The line of a person in a ward; the name may be part of the full one."""
    [found] = [line for line in ward(council, where).lines if name in line.name]
    return found


def votes(council: str, where: str, name: str) -> int | None:
    return line_of(council, where, name).votes


def is_elected(council: str, where: str, name: str) -> bool:
    return line_of(council, where, name).elected


def stood_for(council: str, where: str, name: str) -> str:
    return line_of(council, where, name).party


def stood(council: str, name: str) -> int:
    """How many lines of a council's ballot papers bear a name."""
    return sum(name in line.name for one in wards_of()[council] for line in one.lines)


def place(council: str, where: str, name: str) -> int:
    """Place of a person in a ward by votes, from 1."""
    mine = votes(council, where, name) or 0
    return 1 + sum((line.votes or 0) > mine for line in ward(council, where).lines)


def margin(council: str, where: str) -> int:
    """Votes of the last elected less those of the first not elected."""
    return margin_of(ward(council, where))


def margin_of(one: Ward) -> int:
    return min(line.votes or 0 for line in one.lines if line.elected) - max(
        (line.votes or 0 for line in one.lines if not line.elected), default=0
    )


def margins(name: str = "England") -> list[int]:
    """Every margin of an area, smallest first; ballots unopposed left out."""
    return sorted(margin_of(one) for one in in_area(name) if len(one.lines) > one.seats)


def top_margin(council: str, where: str) -> int:
    """Votes of the best placed of the first party less those of the next party's best."""
    best = sorted((ward(council, where).best(one) for one in {line.party for line in ward(council, where).lines}), reverse=True)
    return best[0] - best[1]


def candidates_in(council: str, where: str) -> int:
    return len(ward(council, where).lines)


def turnout(council: str, where: str) -> float | None:
    """As reported; unknown where the pack has none."""
    return ward(council, where).turnout


def turnouts(name: str = "England") -> list[float]:
    return sorted(one.turnout for one in in_area(name) if one.turnout is not None)


def share(name: str, short: str, method: str = "top", where: str | None = None) -> float:
    """Per cent of the vote of a party in an area or a ward: `top`, `average` or `total`; each independent and party apart."""
    mine = everything = Fraction(0)
    for one in in_area(name) if where is None else [ward(name, where)]:
        sums: dict[str, list[int]] = {}
        for number, line in enumerate(one.lines):
            if line.votes is not None:
                sums.setdefault(line.party if line.party != "Ind" else f"Ind {number}", []).append(line.votes)
        for who, all_votes in sums.items():
            figure = Fraction(
                {"top": max(all_votes), "total": sum(all_votes)}.get(method, Fraction(sum(all_votes), len(all_votes)))
            )
            everything += figure
            if who.split()[0] == short:
                mine += figure
    return float(100 * mine / everything)


def all_votes(name: str, short: str | None = None) -> int:
    """Votes added up, of a party or all."""
    return sum(line.votes or 0 for one in in_area(name) for line in one.lines if short in (None, line.party))


def defended(council: str, where: str, short: str, basis: str) -> int:
    """Seats of a ward that a party defended: won when `last fought`, or sat in on the `eve`."""
    one = ward(council, where)
    if basis == "eve":
        return eve_by_ballot()[one.id].count(short)
    last = by("last_fought_candidacies", "ballot")[(one.id,)]
    return sum(row["seat_up"] == "yes" and party(row["party"]) == short for row in last)


def last_share(council: str, where: str, short: str) -> float:
    """Per cent of a party in a ward when it was last fought, by its best placed."""
    best: dict[str, int] = {}
    for number, row in enumerate(by("last_fought_candidacies", "ballot")[(ward(council, where).id,)]):
        who = party(row["party"]) if party(row["party"]) != "Ind" else f"Ind {number}"
        best[who] = max(best.get(who, 0), int(row["votes"] or 0))
    return 100 * best.get(short, 0) / sum(best.values())


def rise(council: str, where: str, short: str) -> float:
    """Points by which a party's share of a ward rose since it was last fought."""
    return share(council, short, "top", where) - last_share(council, where, short)


def swing(council: str, where: str, source: str, to: str) -> float:
    """Butler swing in a ward from one party to another, points."""
    return (rise(council, where, to) - rise(council, where, source)) / 2


def most_votes() -> int:
    """The most votes anybody had."""
    return max(line.votes or 0 for one in wards() for line in one.lines)


def flipped(council: str, where: str, source: str, to: str, basis: str) -> bool:
    """The one seat of a ward went from a party to another, on one basis."""
    return defended(council, where, source, basis) == 1 == elected(council, where, to)


def decided_by_lot(council: str, where: str) -> bool:
    return ward(council, where).lots > 0


def put_off(council: str, where: str) -> str | None:
    """The day to which a countermanded ward's poll was put off."""
    for row in rows("ballots"):
        if row["council"] == council and where in row["ward"] and row["status"] == "countermanded":
            return row["note"].split(" on ")[-1][:10]
    return None
