"""Councillors between elections, in words, tables and JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from nightdesk.analysis.defections import Defections, Defender, defections
from nightdesk.analysis.moves_between import Moved, latest_differ
from nightdesk.context.members import Between
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.defections_sentences import EVENT_WORDS, outcome, said_of, when_said
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable, Value
from nightdesk.publish.words import ballot_verdict
from nightdesk.register.baseline import BASES

BORNE_OUT = {"dated_source": "a dated source", "election_result": "results and nominations"}


def chosen_council(night: Night, options: Options) -> str:
    """Slug of the council asked for, by slug or name; empty where none is. NotFound where the night has none such."""
    asked = options.get("council", "").casefold()
    for slug, council in night.register.councils.items():
        if asked and asked in (slug, council.name.casefold()):
            return slug
    if asked:
        raise NotFound(f"No council {options['council']!r} in the register of {night.register.night}.")
    return ""


def defections_sheet(night: Night, options: Options) -> Sheet:
    """Who moved, what became of the seats, by-elections, vacancies, and where the lists differ."""
    found, council = defections(night.scene), chosen_council(night, options)
    return Sheet(
        said=said_of(night, found, council),
        basis=(
            ("Universe", "councils with an election on the night; not complete: what dated sources and results bear out"),
            ("Elected for", "the member’s last election in the ward, of those of 2014 and 2016, else the party left as told"),
            ("Named", "only where a dated source says so, or a past result and the member’s own nomination do"),
            ("What became of a seat", "on both bases: since it was last fought, and since the eve of poll"),
            ("Lists differ", "elected for one party, listed under another; later changes have leaked into the lists"),
        ),
        laid_out=lambda: _tables(night, found, council),
        notes=(
            "Where results and nominations alone tell of a change, when it came about is not known, and the seats of the eve "
            "count the member as the register has it.",
            "Sources were looked up later; what they tell of came about before the polls closed, unless it is said otherwise.",
            "Seats at stake on both bases are those of ballots that compare on both with every holder known.",
            "A vacancy without a source of its own is one that the night’s ballot shows: the ward fills one seat more than is "
            "due (Local Government Act 1972, section 89).",
        ),
    )


def _tables(night: Night, found: Defections, council: str) -> tuple[SheetTable, ...]:
    tables = [
        _moved(found, council),
        _defenders(night, found, council),
        *(() if council else (_parties(found),)),
        _councils(found, council),
        _by_elections(found, council),
        _vacancies(found, council),
        _differ(found, council),
        _as_listed(night, council),
    ]
    since = [one for one in found.since if council in ("", one.council)]
    return tuple(one for one in (*tables, _since(since)) if one.rows or not (council or one.id == "since"))


def defections_document(night: Night, options: Options) -> Document:
    """All of it as JSON."""
    found, council = defections(night.scene), chosen_council(night, options)
    return {
        **moment_of(night),
        "known": found.known,
        "council": council or None,
        "moved": [_moved_document(one) for one in _in(found.moved, council)],
        "returned": [_moved_document(one) for one in _in(found.returned, council)],
        "defenders": [_defender_document(one) for one in found.defenders if council in ("", one.moved.council)],
        "by_elections": [_event(one) for one in found.by_elections if council in ("", one.council)],
        "vacancies": [_event(one) for one in found.vacancies if council in ("", one.council)],
        "since_the_polls_closed": [_event(one) for one in found.since if council in ("", one.council)],
        "parties": [
            {
                "party": one.party,
                "joined": one.joined,
                "left": one.left,
                "by_elections_won": one.by_elections_won,
                "by_elections_lost": one.by_elections_lost,
                "net": one.net,
                "vacated": one.vacated,
                "at_stake": dict(one.at_stake),
            }
            for one in found.parties
        ],
        "councils": [
            {
                "council": one.council,
                "moved": one.moved,
                "by_elections": one.by_elections,
                "vacancies": one.vacancies,
                "lists_differ": one.differ,
            }
            for one in found.councils
            if council in ("", one.council)
        ],
        "lists_differ": [
            {
                "council": one.council,
                "earlier": one.earlier,
                "later": one.later,
                "from": one.from_,
                "to": one.to,
                "members": one.members,
            }
            for one in found.differ
            if council in ("", one.council)
        ],
    }


def _in(moved: Iterable[Moved], council: str) -> list[Moved]:
    return [one for one in moved if council in ("", one.council)]


def _moved(found: Defections, council: str) -> SheetTable:
    return SheetTable(
        "moved",
        "Elected for one party, sitting for another",
        (
            Column("council", "Council", "council"),
            Column("ward", "Ward"),
            Column("person", "Member"),
            Column("seats", "Seats", "count"),
            Column("elected_for", "Elected for", "party"),
            Column("sits_for", "Came to", "party"),
            Column("when", "When"),
            Column("sitting", "Sat on the eve"),
            Column("borne_out_by", "Borne out by"),
            Column("where", "Source"),
        ),
        tuple(
            (
                one.council,
                one.ward,
                one.person,
                one.seats,
                one.was or None,
                one.sits or None,
                when_said(one.last),
                one.sitting,
                BORNE_OUT[one.last.borne_out_by],
                one.last.where,
            )
            for one in _in(found.moved, council)
        ),
        shown=20,
        note="A suspension from a group counts while it lasts. Members without a name are those of a group that went over "
        "together, or whom no source names.",
    )


def _defenders(night: Night, found: Defections, council: str) -> SheetTable:
    rows: list[tuple[Value, ...]] = []
    for one in found.defenders:
        if council in ("", one.moved.council):
            verdicts = [ballot_verdict(night, one.result, one.changes[basis]) if one.result else "" for basis in BASES]
            rows.append(
                (
                    one.ballot,
                    one.moved.person,
                    one.moved.was or None,
                    one.moved.sits or None,
                    one.stands_for,
                    outcome(one),
                    None if one.kept is None else one.kept,
                    *(verdict or None for verdict in verdicts),
                )
            )
    return SheetTable(
        "defenders",
        "Seats up whose member had changed party",
        (
            Column("ballot", "Ward", "ward"),
            Column("person", "Member"),
            Column("elected_for", "Elected for", "party"),
            Column("sits_for", "Came to", "party"),
            Column("stands_for", "Stands for", "party"),
            Column("outcome", "The member"),
            Column("kept", "Party kept the seat"),
            Column("last_fought", "Since last fought"),
            Column("eve_of_poll", "Since the eve of poll"),
        ),
        tuple(rows),
        shown=20,
        note="“Party kept the seat”: the party the member had come to won as many seats of the ward as it had on the eve.",
    )


def _parties(found: Defections) -> SheetTable:
    return SheetTable(
        "parties",
        "Gained and lost between elections, as far as it is told",
        (
            Column("party", "Party", "party"),
            Column("joined", "Members joined", "count"),
            Column("left", "left", "count"),
            Column("by_elections_won", "By-elections won", "count"),
            Column("by_elections_lost", "lost", "count"),
            Column("net", "Net", "change"),
            Column("vacated", "Left vacant", "count"),
            Column("at_stake_last_fought", "Up: last fought", "count"),
            Column("at_stake_eve_of_poll", "Up: eve of poll", "count"),
        ),
        tuple(
            (
                one.party,
                one.joined,
                one.left,
                one.by_elections_won,
                one.by_elections_lost,
                one.net,
                one.vacated,
                *(one.at_stake[basis] for basis in BASES),
            )
            for one in found.parties
        ),
        note="By-elections count where both parties are told. “Up”: the seats up on the night, by who won them last and by who "
        "sat in them on the eve, over ballots that compare on both.",
    )


def _councils(found: Defections, council: str) -> SheetTable:
    return SheetTable(
        "councils",
        "Council by council",
        (
            Column("council", "Council", "council"),
            Column("moved", "Changed party", "count"),
            Column("by_elections", "By-elections", "count"),
            Column("vacancies", "Vacancies", "count"),
            Column("lists_differ", "Lists differ", "count"),
        ),
        tuple(
            (one.council, one.moved, one.by_elections, one.vacancies, one.differ)
            for one in found.councils
            if council == one.council or (not council and one.moved + one.by_elections + one.vacancies)
        ),
        shown=15,
        note="“Lists differ”: members elected for one party and listed under another, whose change nothing else bears out. "
        "Councils of which nothing more is told are in the table of those.",
    )


def _events(id: str, caption: str, events: Iterable[Between], note: str, *, how: bool) -> SheetTable:
    columns = [
        Column("council", "Council", "council"),
        Column("ward", "Ward"),
        *((Column("person", "Member"), Column("event", "How")) if how else ()),
        Column("from", "Held by", "party"),
        *(() if how and id == "vacancies" else (Column("to", "Came to", "party"),)),
        Column("when", "When"),
        Column("where", "Source"),
    ]
    rows: list[tuple[Value, ...]] = []
    for one in events:
        named = (one.person, EVENT_WORDS[one.event]) if how else ()
        to = () if how and id == "vacancies" else (one.to or None,)
        rows.append((one.council, one.ward, *named, one.from_ or None, *to, when_said(one), one.where))
    return SheetTable(id, caption, tuple(columns), tuple(rows), shown=10, note=note)


def _by_elections(found: Defections, council: str) -> SheetTable:
    events = [one for one in found.by_elections if council in ("", one.council)]
    return _events("by-elections", "By-elections told of", events, "An empty cell is a party not told.", how=False)


def _vacancies(found: Defections, council: str) -> SheetTable:
    events = [one for one in found.vacancies if council in ("", one.council)]
    return _events(
        "vacancies", "Seats left vacant", events, "Who held a seat is said where a source or a result tells.", how=True
    )


def _since(events: list[Between]) -> SheetTable:
    return _events("since", "Since the polls closed", events, "In no sum above.", how=True)


def _differ(found: Defections, council: str) -> SheetTable:
    return SheetTable(
        "lists-differ",
        "Where the records of members differ",
        (
            Column("council", "Council", "council"),
            Column("earlier", "Record"),
            Column("from", "Party", "party"),
            Column("to", "Listed under", "party"),
            Column("members", "Members", "count"),
        ),
        tuple(
            (one.council, one.earlier, one.from_, _listed(one.to), one.members)
            for one in latest_differ(found.differ)
            if council in ("", one.council)
        ),
        shown=10,
        note="Each member once, by the last list before the night. Counts, without names: nobody can say from the lists which "
        "record is right, or when it changed.",
    )


def _as_listed(night: Night, council: str) -> SheetTable:
    """Members by party in the yearly lists, and seats on the eve of poll as the register has them."""
    context, register = night.context, night.register
    slugs = [council] if council else [slug for slug, one in register.councils.items() if one.cycle != "by-election"]
    years = sorted({one.year for one in context.members_listed})
    listed: dict[int, Counter[str]] = {year: Counter() for year in years}
    for one in context.members_listed:
        if one.council in slugs:
            listed[one.year][_listed(one.party)] += one.members
    eve = Counter[str]()
    for slug in slugs:
        for party, seats in register.eve[slug].held.items():
            eve[_listed(party)] += seats
    parties = [party for party, _ in eve.most_common()]
    parties += [party for year in years for party in listed[year] if party not in eve and listed[year][party]]
    return SheetTable(
        "as-listed",
        "As the yearly lists have it, and on the eve of poll",
        (
            Column("party", "Party", "party"),
            *(Column(f"listed_{year}", f"Listed {year}", "count") for year in years),
            Column("eve_of_poll", "Eve of poll", "count"),
        ),
        tuple((party, *(listed[year][party] for year in years), eve[party]) for party in dict.fromkeys(parties))
        if years
        else (),
        shown=10,
        note="All seats of the councils of the night. The lists put most parties outside the five together as others, and "
        "later changes of party have leaked into them.",
    )


def _listed(party: str) -> str:
    """A party as a table names it; whom a list puts outside the five stands with the others."""
    return "others" if party == "some-other" else party


def _moved_document(one: Moved) -> Document:
    return {
        "council": one.council,
        "ward": one.ward,
        "person": one.person or None,
        "seats": one.seats,
        "elected_for": one.was or None,
        "sits_for": one.sits or None,
        "sitting_on_the_eve": one.sitting,
        "told": [_event(event) for event in one.told],
    }


def _event(one: Between) -> Document:
    return {
        "council": one.council,
        "ward": one.ward or None,
        "person": one.person or None,
        "event": one.event,
        "from": one.from_ or None,
        "to": one.to or None,
        "seats": one.seats,
        "date": one.date or None,
        "date_words": one.date_words or None,
        "borne_out_by": one.borne_out_by,
        "where": one.where,
        "confidence": one.confidence,
    }


def _defender_document(one: Defender) -> Document:
    return {
        "ballot": one.ballot,
        "person": one.moved.person or None,
        "elected_for": one.moved.was or None,
        "sits_for": one.moved.sits or None,
        "stands_for": one.stands_for,
        "declared": one.result is not None,
        "re_elected": one.re_elected,
        "party_kept_the_seat": one.kept,
        "won": dict(one.result.won) if one.result else None,
        "change": {
            basis: {"method": one.changes[basis].method, "change": dict(one.changes[basis].change)} if one.result else None
            for basis in BASES
        },
    }
