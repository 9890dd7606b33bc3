"""What was known beside the night, read again for the labels: referendum, general election, prices, history, hours.

A function gives None where the pack does not hold the thing asked for: the truth of a label that is `unknown`.
"""

from __future__ import annotations

import re
from fractions import Fraction

from check.pack_rows import PACK, by, headers, party, rows
from check.recount import area

COLUMNS = {"Con": "con", "Lab": "lab", "LD": "ld", "Grn": "green", "UKIP": "ukip"}


def leave(council: str) -> float:
    """Per cent of the valid votes for Leave on 23 June 2016."""
    [place] = by("context/council_areas", "council")[(council,)]
    [found] = by("context/referendum", "area")[(place["area"],)]
    left, stayed = int(found["leave"]), int(found["remain"])
    return 100 * left / (left + stayed)


def remain(council: str) -> float:
    return 100 - leave(council)


def leave_in(name: str) -> float:
    """Per cent for Leave in any counting area of the United Kingdom, by its name."""
    [found] = by("context/referendum", "name")[(name,)]
    return 100 * int(found["leave"]) / (int(found["leave"]) + int(found["remain"]))


def lines(constituency: str) -> list[dict[str, str]]:
    """Candidates of a constituency in June 2017, most votes first."""
    [seat] = by("context/constituencies", "name")[(constituency,)]
    found = by("context/constituency_candidates", "constituency")[(seat["constituency"],)]
    return sorted(found, key=lambda row: -int(row["votes"]))


def member_party(constituency: str) -> str:
    """Party of whoever was elected in June 2017."""
    [found] = [row for row in lines(constituency) if row["elected"] == "yes"]
    return party(found["party"])


def general_place(constituency: str, name: str) -> int:
    """Place of a person in June 2017, from 1."""
    [found] = [number for number, row in enumerate(lines(constituency), 1) if name in row["name"]]
    return found


def general_votes(constituency: str, name: str) -> int:
    [found] = [int(row["votes"]) for row in lines(constituency) if name in row["name"]]
    return found


def general_majority(constituency: str) -> int:
    first, second = lines(constituency)[:2]
    return int(first["votes"]) - int(second["votes"])


def general_seats(short: str, region: str | None = None) -> int:
    """Constituencies a party won in June 2017, in the United Kingdom or a region."""
    seats = [row for row in rows("context/constituencies") if region in (None, row["region"], row["nation"])]
    return sum(member_party_of(row["constituency"]) == short for row in seats)


def member_party_of(code: str) -> str:
    [found] = [row for row in by("context/constituency_candidates", "constituency")[(code,)] if row["elected"] == "yes"]
    return party(found["party"])


def price(market: str, day: str, runner: str) -> float | None:
    """Decimal price of a runner on a day, stake included; None where none is held."""
    found = [row for row in rows("context/markets") if row["market"].startswith(market) and row["quoted_on"] == day]
    for row in found:
        if row["runner"].startswith(runner):
            if row["format"] == "decimal":
                return float(row["price"])
            over, under = row["price"].split("/")
            return float(1 + Fraction(int(over), int(under)))
    return None


def favourite(market: str, day: str) -> str | None:
    """The runner of the shortest price of a market on a day; None where no price is held."""
    runners = {row["runner"] for row in rows("context/markets") if row["market"].startswith(market) and row["quoted_on"] == day}
    priced = sorted((price(market, day, one) or 0.0, one) for one in runners)
    return priced[0][1] if priced else None


def expected(producer: str, place: str, measure: str, short: str) -> float | bool:
    """What a producer published of a place beforehand: its figure, or True where it has none. KeyError where nothing."""
    for row in rows("context/expectations"):
        told = (row["area"], row["measure"], party(row["party"]))
        if row["producer"].startswith(producer) and told == (place, measure, short):
            return float(row["value"]) if row["value"] else True
    raise KeyError(producer)


def poll(day: str, short: str) -> float:
    """Per cent of a party in a published poll of London, by the day it was published."""
    [found] = [
        row
        for row in rows("context/expectations")
        if (row["kind"], row["published_on"], party(row["party"]), row["measure"]) == ("poll", day, short, "share")
    ]
    return float(found["value"])


def swing_needed(producer: str, place: str) -> float | bool:
    return expected(producer, place, "swing", "Lab")


def national(measure: str, year: str, short: str) -> float:
    """A published national share: `projected` (the BBC's) or `equivalent` (Rallings and Thrasher's)."""
    [found] = [row for row in rows("context/national_shares") if row["date"].startswith(year) and measure in row["measure"]]
    return float(found[COLUMNS[short]])


def control_in(council: str, year: int) -> str:
    """Who had more than half of the seats after the May of a year, by the lists of councillors; NOC where nobody."""
    [found] = by("context/control_history", "council", "year")[(council, str(year))]
    every = int(found["total"])
    return next((one for one, column in COLUMNS.items() if 2 * int(found[column] or 0) > every), "NOC")


def always(council: str, short: str, since: int) -> bool:
    """A party had control after every May from a year to 2017."""
    years = [int(row["year"]) for row in by("context/control_history", "council")[(council,)]]
    return all(control_in(council, year) == short for year in years if year >= since)


def last_time(council: str, short: str) -> int | None:
    """The last year up to 2017 after whose May a party had control."""
    years = [int(row["year"]) for row in by("context/control_history", "council")[(council,)]]
    return max((year for year in years if control_in(council, year) == short), default=None)


def moves(source: str, to: str, council: str | None = None) -> int:
    """Seats whose member changed party between elections, as the pack tells them."""
    return sum(
        int(row["seats"] or 1)
        for row in rows("context/between_elections")
        if row["event"] in ("change_of_party", "group_change")
        and (party(row["from"]), party(row["to"])) == (source, to)
        and council in (None, row["council"])
    )


def moved(council: str, name: str) -> tuple[str, str]:
    """From which party to which a person moved."""
    [found] = [row for row in by("context/between_elections", "council")[(council,)] if name in row["person"]]
    return party(found["from"]), party(found["to"])


def hour(council: str) -> str | None:
    """When a council finished, day and time; None unless the time was recorded that night."""
    [found] = by("times", "council")[(council,)]
    return found["time"][5:16] if found["clock"] == "recorded" else None


def earliest(councils: int) -> list[str]:
    """The councils that finished first by recorded hours."""
    timed = sorted((told, council) for council in area("England") if (told := hour(council)) is not None)
    return [council for _, council in timed[:councils]]


def polls_close() -> str:
    """Hour at which the polls close, as the pack has it."""
    [line] = [one for one in (PACK / "night.toml").read_text(encoding="utf-8").splitlines() if one.startswith("polls_close")]
    return line.split("T")[1][:5]


TERM = 4
"""Years of an ordinary term: Local Government Act 1972, section 7."""
VOTING_AGE = 18
"""Representation of the People Act 1983, section 2."""


def no_column(*words: str) -> None:
    """Unknown: no table of the pack has a column of any of these words. Raises where one has."""
    found = [one for one in sorted(headers()) for word in words if re.search(word, one)]
    if found:
        raise ValueError(f"the pack has {found}")


def no_council(*names: str) -> None:
    """Unknown: none of these is among the 150. Raises where one is."""
    known = {row["name"] for row in rows("councils")} | {row["council"] for row in rows("councils")}
    if known & set(names):
        raise ValueError(f"the night has {known & set(names)}")


def no_contest(year: str) -> None:
    """Unknown: no contest or share of this year is at hand. Raises where one is."""
    days = [
        row["date"] for table in ("last_fought", "context/national_shares", "context/constituencies") for row in rows(table)
    ]
    if year in {day[:4] for day in days}:
        raise ValueError(f"the pack has contests of {year}")


def no_person(name: str) -> None:
    """Unknown: nobody of this name stood or sat. Raises where somebody did."""
    everybody = [row["name"] for table in ("candidacies", "holders", "last_fought_candidacies") for row in rows(table)]
    if any(name.lower() in one.lower() for one in everybody):
        raise ValueError(f"{name} is in the pack")


def no_history(year: int) -> None:
    """Unknown: the record of who held councils begins later. Raises where it does not."""
    if any(int(row["year"]) <= year for row in rows("context/control_history")):
        raise ValueError(f"the history reaches {year}")
