"""Do the tables of a context name only what the night and the context hold, and each thing once?

A tuple of small checks over tables whose every cell has been read. Row *i* of a table stands on line *i* + 2.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from fractions import Fraction
from typing import Any

from nightdesk.context import context_columns as columns
from nightdesk.context.context_tables import CONTEXT_FOLDER, CONTEXT_TABLES, ContextTables
from nightdesk.problems import Problem
from nightdesk.register.roll import Register
from nightdesk.register.tables import Table

Check = Callable[[ContextTables, Register], Iterator[Problem]]
ENGLAND, LONDON = "england", "london"
"""Areas an expectation may be about that are no council."""
NO_PARTY = frozenset(("", "NOC", "vacant", "unsettled", "some-other"))


def context_problems(tables: ContextTables, register: Register) -> tuple[Problem, ...]:
    """Every fault in how the tables name things."""
    return tuple(problem for check in CHECKS for problem in check(tables, register))


def every_fact_has_its_source(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Each row names a source that has a row of its own, with its terms."""
    known = {row.id for row in tables.sources}
    for field, table in CONTEXT_TABLES.items():
        if "source" in table.cells:
            for index, row in enumerate(getattr(tables, field)):
                if row.source not in known:
                    message = f"No source “{row.source}” in {columns.SOURCES.file}."
                    mend = "Give it its row, with its licence and credit."
                    yield _at(table, index, "source", "unknown-source", message, mend)


def each_stands_once(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Each source, area, constituency, place and year has one row."""
    yield from _twice(columns.SOURCES, "id", ((row.id,) for row in tables.sources))
    yield from _twice(columns.AREAS, "area", ((row.area,) for row in tables.areas))
    yield from _twice(columns.COUNCIL_AREAS, "area", ((row.council, row.area) for row in tables.council_areas))
    yield from _twice(columns.CONSTITUENCIES, "constituency", ((row.constituency,) for row in tables.constituencies))
    yield from _twice(columns.WARD_PLACES, "constituency", ((row.ballot, row.constituency) for row in tables.ward_places))
    yield from _twice(columns.CONSTITUENCY_WARDS, "constituency", ((row.constituency,) for row in tables.constituency_wards))
    yield from _twice(columns.HISTORY, "year", ((row.council, row.year) for row in tables.history))
    yield from _twice(columns.NATIONAL_SHARES, "date", ((row.date, row.measure) for row in tables.national_shares))
    yield from _twice(columns.MEMBERS_LISTED, "party", ((row.council, row.year, row.party) for row in tables.members_listed))
    yield from _twice(columns.LISTS_DIFFER, "to", (row[:5] for row in tables.lists_differ))
    yield from _twice(columns.AREA_PARTS, "constituency", (row[:2] for row in tables.area_parts))
    yield from _twice(columns.EARLIER_CONTESTS, "date", (row[:2] for row in tables.earlier_contests))
    yield from _twice(columns.STATEMENTS, "words", ((row.who, row.words) for row in tables.statements))


def every_council_is_of_the_night(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """A council named has its row in the night pack; so has a ballot."""
    mend = "Take the row out, or mend the name: councils are named by the slug of the night pack."
    for table, field in (
        (columns.COUNCIL_AREAS, "council_areas"),
        (columns.HISTORY, "history"),
        (columns.QUOTES, "quotes"),
        (columns.BETWEEN, "between"),
        (columns.MEMBERS_LISTED, "members_listed"),
        (columns.LISTS_DIFFER, "lists_differ"),
    ):
        for index, row in enumerate(getattr(tables, field)):
            if row.council and row.council not in register.councils:
                yield _at(table, index, "council", "unknown-council", f"No council “{row.council}” on the night.", mend)
    of_an_area: tuple[tuple[Table[Any], str], ...] = (
        (columns.EXPECTATIONS, "expectations"),
        (columns.STATEMENTS, "statements"),
    )
    for table, field in of_an_area:
        for index, row in enumerate(getattr(tables, field)):
            if row.area not in register.councils and row.area not in (ENGLAND, LONDON):
                message = f"“{row.area}” is neither england, london nor a council of the night."
                yield _at(table, index, "area", "unknown-council", message, mend)
    of_a_ballot: tuple[tuple[Table[Any], str], ...] = (
        (columns.WARD_PLACES, "ward_places"),
        (columns.EARLIER_CONTESTS, "earlier_contests"),
    )
    for table, field in of_a_ballot:
        for index, row in enumerate(getattr(tables, field)):
            if row.ballot not in register.ballots:
                message = f"No ballot “{row.ballot}” on the night."
                yield _at(table, index, "ballot", "unknown-ballot", message, "Take the row out, or mend the id.")


def every_area_and_constituency_is_known(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Codes lead to the row of the area or the constituency."""
    areas, seats = {row.area for row in tables.areas}, {row.constituency for row in tables.constituencies}
    of_an_area: tuple[tuple[Table[Any], str], ...] = (
        (columns.COUNCIL_AREAS, "council_areas"),
        (columns.AREA_PARTS, "area_parts"),
    )
    for table, field in of_an_area:
        for index, row in enumerate(getattr(tables, field)):
            if row.area not in areas:
                message = f"No counting area “{row.area}” in {columns.AREAS.file}."
                yield _at(table, index, "area", "unknown-area", message, "Add the area, or mend the code.")
    of_a_constituency: tuple[tuple[Table[Any], str], ...] = (
        (columns.WARD_PLACES, "ward_places"),
        (columns.CONSTITUENCY_WARDS, "constituency_wards"),
        (columns.PARLIAMENTARY_CANDIDATES, "parliamentary_candidates"),
        (columns.AREA_PARTS, "area_parts"),
    )
    for table, field in of_a_constituency:
        for index, one in enumerate(getattr(tables, field)):
            if one.constituency not in seats:
                message = f"No constituency “{one.constituency}” in {columns.CONSTITUENCIES.file}."
                yield _at(table, index, "constituency", "unknown-constituency", message, "Add it, or mend the code.")


def every_party_is_known(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """A party by its number has its row in parties.csv; those of a general election may be parties of elsewhere."""
    named: tuple[tuple[Table[Any], str, str], ...] = (
        (columns.QUOTES, "quotes", "party"),
        (columns.EXPECTATIONS, "expectations", "party"),
        (columns.BETWEEN, "between", "from_"),
        (columns.BETWEEN, "between", "to"),
        (columns.BETWEEN, "between", "elected_for"),
        (columns.MEMBERS_LISTED, "members_listed", "party"),
        (columns.LISTS_DIFFER, "lists_differ", "from_"),
        (columns.LISTS_DIFFER, "lists_differ", "to"),
        (columns.STATEMENTS, "statements", "party"),
        (columns.STATEMENTS, "statements", "about"),
    )
    for table, field, column in named:
        for index, row in enumerate(getattr(tables, field)):
            party = getattr(row, column)
            if party not in register.parties and party not in NO_PARTY:
                message = f"No party “{party}” in parties.csv."
                yield _at(table, index, column.strip("_"), "unknown-party", message, "Add the party, or mend its number.")


def figures_add_up(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """No more votes than electors, no more seats than there are, nothing in common without a ward, and every price is one."""
    for index, area in enumerate(tables.areas):
        if area.remain + area.leave > area.electorate:
            message = f"{area.name}: more votes than electors."
            yield _at(columns.AREAS, index, "electorate", "figures", message, "Check the figures against the source.")
    for index, seat in enumerate(tables.constituencies):
        if seat.valid_votes > seat.electorate:
            message = f"{seat.name}: more votes than electors."
            yield _at(columns.CONSTITUENCIES, index, "valid_votes", "figures", message, "Check the figures against the source.")
    for index, found in enumerate(tables.constituency_wards):
        if found.split > found.wards:
            message = f"{found.constituency}: more wards split than there are."
            yield _at(columns.CONSTITUENCY_WARDS, index, "split", "figures", message, "Check the figures against the source.")
    for index, part in enumerate(tables.area_parts):
        if not part.wards + part.split:
            message = f"No ward of {part.area} lies in {part.constituency}."
            yield _at(columns.AREA_PARTS, index, "wards", "figures", message, "Take the row out, or count its wards.")
    for index, year in enumerate(tables.history):
        held = year.con + year.lab + year.ld + (year.green or 0) + (year.ukip or 0) + year.nat + year.other
        if held > year.total:
            message = f"{year.council} {year.year}: {held} members in {year.total} seats."
            yield _at(columns.HISTORY, index, "total", "figures", message, "Check the figures against the source.")
    for index, quote in enumerate(tables.quotes):
        if not _is_price(quote.price, quote.format):
            message = f"“{quote.price}” is no {quote.format} price."
            yield _at(columns.QUOTES, index, "price", "price", message, "Write a fraction such as 8/13, or a decimal above 1.")


def seats_between_elections_are_found(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """A row stands for a seat at least, a name for one alone; a ballot is of the council, a candidacy of the ballot."""
    for index, row in enumerate(tables.between):
        if row.seats < 1 or (row.person and row.seats != 1):
            message = f"{row.seats} seats for {row.person or 'nobody named'}."
            mend = "Give a named member one seat; a group that went over together stands without a name."
            yield _at(columns.BETWEEN, index, "seats", "seats", message, mend)
        ballot = register.ballots.get(row.ballot)
        if row.ballot and (ballot is None or ballot.council != row.council):
            message = f"No ballot “{row.ballot}” of “{row.council}” on the night."
            yield _at(columns.BETWEEN, index, "ballot", "unknown-ballot", message, "Take the id out, or mend it.")
        elif row.candidacy and (ballot is None or ballot.candidacy(row.candidacy) is None or not row.person):
            message = f"“{row.candidacy}” does not stand there under the name of the row."
            yield _at(columns.BETWEEN, index, "candidacy", "unknown-candidacy", message, "Take it out, or mend the short name.")
    for index, differ in enumerate(tables.lists_differ):
        if differ.members < 1:
            yield _at(columns.LISTS_DIFFER, index, "members", "seats", "A row of nobody.", "Take the row out.")


def contests_in_between_compare(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Each is later than the contest its ballot is compared with and before the night, and all three parties have votes."""
    for index, row in enumerate(tables.earlier_contests):
        compared = register.last_fought.get(row.ballot)
        if row.ballot in register.ballots and not (
            compared is not None and compared.method == "like_for_like" and compared.date < row.date < register.night
        ):
            message = f"{row.date} does not lie between the contest {row.ballot} is compared with and the night."
            mend = "Take the row out: only in between is the ward known to have had the same boundaries."
            yield _at(columns.EARLIER_CONTESTS, index, "date", "not-in-between", message, mend)
        none = next((column for column in ("con", "lab", "ld") if not getattr(row, column)), None)
        if none:
            message = f"{row.ballot}: one of the three parties has no vote."
            mend = "Take the row out: it holds only contests in which all three stood."
            yield _at(columns.EARLIER_CONTESTS, index, none, "figures", message, mend)


def statements_are_of_their_place_and_time(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """The ballot a statement is about is of its council, and nothing was published before it was said."""
    for index, row in enumerate(tables.statements):
        ballot = register.ballots.get(row.ballot)
        if row.ballot and (ballot is None or ballot.council != row.area):
            message = f"No ballot “{row.ballot}” of “{row.area}” on the night."
            yield _at(columns.STATEMENTS, index, "ballot", "unknown-ballot", message, "Take the id out, or mend it.")
        if row.said_on > row.published_on[: len(row.said_on)]:
            message = f"Published on {row.published_on}, and said on {row.said_on}, which is later."
            mend = "Give the day from which on it could be known."
            yield _at(columns.STATEMENTS, index, "published_on", "published-too-early", message, mend)


def nothing_is_later_than_the_night(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """History and lists end before the night, events with it: what is later is for the declarations to tell, or for nobody."""
    this_year = int(register.night[:4])
    last_day = max((due.time[:10] for due in register.times.values()), default=register.night)

    def late(table: Table[Any], index: int, column: str, said: object) -> Problem:
        message = f"{said} is not before the night of {register.night}."
        return _at(table, index, column, "later-than-the-night", message, "Take the row out.")

    for index, row in enumerate(tables.history):
        if row.year >= this_year:
            yield late(columns.HISTORY, index, "year", row.year)
    for index, listed in enumerate(tables.members_listed):
        if listed.year >= this_year:
            yield late(columns.MEMBERS_LISTED, index, "year", listed.year)
    for index, differ in enumerate(tables.lists_differ):
        for column, record in (("earlier", differ.earlier), ("later", differ.later)):
            if int(record[-4:]) >= this_year:
                yield late(columns.LISTS_DIFFER, index, column, record)
    for index, event in enumerate(tables.between):
        if event.date and event.date > last_day[: len(event.date)]:
            yield late(columns.BETWEEN, index, "date", event.date)


CHECKS: tuple[Check, ...] = (
    every_fact_has_its_source,
    each_stands_once,
    every_council_is_of_the_night,
    every_area_and_constituency_is_known,
    every_party_is_known,
    figures_add_up,
    seats_between_elections_are_found,
    contests_in_between_compare,
    statements_are_of_their_place_and_time,
    nothing_is_later_than_the_night,
)


def _is_price(price: str, form: str) -> bool:
    try:
        if form == "decimal":
            return Fraction(price) > 1
        against, staked = price.split("/")
        return int(against) > 0 and int(staked) > 0
    except ValueError:
        return False


def _twice(table: Table[Any], column: str, keys: Iterable[Hashable]) -> Iterator[Problem]:
    seen: dict[Hashable, int] = {}
    for index, key in enumerate(keys):
        if key in seen:
            message = f"The same stands on line {seen[key] + 2} already."
            yield _at(table, index, column, "duplicate", message, "Take one of the two out.")
        seen.setdefault(key, index)


def _at(table: Table[Any], index: int, column: str, rule: str, message: str, mend: str) -> Problem:
    return Problem(
        rule=f"context/{rule}",
        message=message,
        mend=mend,
        file=f"{CONTEXT_FOLDER}/{table.file}",
        line=index + 2,
        column=column,
    )
