"""Where votes counted, in words, tables and JSON."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.efficiency import Efficiency, InPlaces, efficiency
from nightdesk.analysis.kinds_of_place import MARGINAL_WITHIN, Grouping, Kind
from nightdesk.analysis.seats_votes_curve import AT_NOUGHT, POINT, SWINGS, TWO, Curve, curve
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.efficiency_sentences import convention, said_of
from nightdesk.publish.figures import capital, count, listed, plural
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable, Value
from nightdesk.publish.words import short
from nightdesk.register.baseline import BASES
from nightdesk.register.party import FIVE, PartyId

KIND_OF_COUNCIL: dict[Kind, str] = {
    "own": "held by it on the eve",
    "between": "no overall control",
    "others": "held by another party",
    "not_known": "control on the eve not settled",
}
KIND_OF_WARD: dict[Kind, str] = {
    "own": f"led by it by {MARGINAL_WITHIN} points or more",
    "between": f"within {MARGINAL_WITHIN} points of the lead",
    "others": f"{MARGINAL_WITHIN} points or more behind, or not fought",
    "not_known": "no comparison",
}
AROUND = 10 * POINT
"""Steps of the curve told to either side of what happened, ten points: further out no uniform swing is worth a look."""
KIND_WORDS_OF: dict[Grouping, dict[Kind, str]] = {"council": KIND_OF_COUNCIL, "ward": KIND_OF_WARD}


def chosen_party(night: Night, options: Options) -> PartyId | None:
    """The party asked for, by its number, short name or name; None where none is. NotFound for any but the five."""
    asked = options.get("party", "").casefold()
    if not asked:
        return None
    known = [night.register.parties[party] for party in FIVE if party in night.register.parties]
    for one in known:
        if asked in (one.id.casefold(), one.short.casefold(), one.name.casefold()):
            return one.id
    raise NotFound(f"Where votes counted is told of {listed([one.short for one in known])}, and of no {options['party']!r}.")


def shown_party(night: Night, options: Options) -> PartyId | None:
    """The party asked for, or else the one with most votes so far; None before the first."""
    found = efficiency(night.scene)
    most = max((one for one in found.parties if one.party in FIVE), key=lambda one: one.votes["top_candidate"], default=None)
    return chosen_party(night, options) or (most.party if most else None)


def efficiency_sheet(night: Night, options: Options) -> Sheet:
    """Votes for seats, the curve, and where one party's votes and gains fell."""
    found, party = efficiency(night.scene), shown_party(night, options)
    drawn = curve(night.scene, chosen_party(night, options))
    parties = [party] if party else []
    others = [one for one in FIVE if one not in parties and one in night.register.parties]
    return Sheet(
        said=said_of(night, found, party, drawn),
        basis=(
            ("Universe", f"{plural(found.wards, 'ward')} declared with a poll, {count(found.compared)} of them compare"),
            ("Votes for each seat", "all votes of a party’s candidates, and those of its best-placed candidate in each ward"),
            ("Shares and their change", "by best-placed candidate; change where the ward has a contest on the same boundaries"),
            ("Kinds of council", "by control on the eve of poll"),
            ("Kinds of ward", f"by the lead in the contest compared with; marginal within {MARGINAL_WITHIN} points"),
            ("Change in seats", "on both bases, by council as on every page; by ward without councils on new wards"),
            ("Curve", convention(night, drawn)),
        ),
        laid_out=lambda: (
            _for_seats(found),
            _places(found, "council", [*parties, *others]),
            _places(found, "ward", [*parties, *others]),
            _curve(night, drawn),
        ),
        notes=(
            "In a ward of several seats a voter has as many votes as there are seats: votes are not voters.",
            "What places of one kind add to a change of share is the party’s votes there over all votes everywhere, now less "
            "then, in the wards that compare: the parts come to the whole.",
            "Uniform swing moves every ward alike, which wards do not: the curve is what this night’s wards would have given, "
            "no forecast. Which seats were up matters to it: a ward of London fills three at once, one elsewhere mostly one. "
            "Seats won without a poll are in no curve, and in no votes for each seat.",
        ),
    )


def efficiency_document(night: Night, options: Options) -> Document:
    """All of it as JSON."""
    found, asked = efficiency(night.scene), chosen_party(night, options)
    drawn = curve(night.scene, asked)
    return {
        **moment_of(night),
        "wards": found.wards,
        "compared": found.compared,
        "seats": found.seats,
        "parties": [
            {
                "party": one.party,
                "votes": dict(one.votes),
                "seats": one.seats,
                "seats_unopposed": one.unopposed,
                "votes_per_seat": {name: _rounded(one.for_each_seat(name)) for name in one.votes},
                "share_of_votes": _per_cent(one.share_of_votes),
                "share_of_seats": _per_cent(one.share_of_seats),
                "votes_where_it_won": one.votes_where_it_won,
            }
            for one in found.parties
        ],
        **{
            f"by_{grouping}": [
                {
                    "party": one.party,
                    "kind": one.kind,
                    "places": one.places,
                    "wards": one.wards,
                    "votes": one.votes,
                    "all_votes": one.all_votes,
                    "won": one.won,
                    "compared": one.compared,
                    "votes_then": one.alike[0] if one.compared else None,
                    "votes_now": one.alike[1] if one.compared else None,
                    "share_then": _per_cent(one.share_then),
                    "share_now": _per_cent(one.share_now),
                    "change": _per_cent(one.change),
                    "part_of_change": _per_cent(one.part_of_change),
                    "gained": dict(one.gained),
                }
                for one in rows
                if one.party in night.register.parties
            ]
            for grouping, rows in found.by.items()
        },
        "curve": None if drawn is None else _curve_document(drawn),
    }


def kinds_with_something(rows: tuple[InPlaces, ...]) -> list[InPlaces]:
    """The kinds of place of which the night has any."""
    return [one for one in rows if one.places]


def _for_seats(found: Efficiency) -> SheetTable:
    return SheetTable(
        "votes-for-seats",
        "Votes for each seat",
        (
            Column("party", "Party", "party"),
            Column("seats", "Seats", "count"),
            Column("share_of_seats", "% of seats", "share"),
            Column("share_of_votes", "% of votes", "share"),
            Column("votes_total", "All votes", "count"),
            Column("votes_per_seat_total", "All votes a seat", "number", 0),
            Column("votes_top_candidate", "Votes, best placed", "count"),
            Column("votes_per_seat_top_candidate", "Best placed a seat", "number", 0),
            Column("votes_where_it_won", "% cast where it won a seat", "share"),
        ),
        tuple(
            (
                one.party,
                one.seats,
                one.share_of_seats,
                one.share_of_votes,
                one.votes["total"],
                one.for_each_seat("total"),
                one.votes["top_candidate"],
                one.for_each_seat("top_candidate"),
                Fraction(one.votes_where_it_won, one.votes["top_candidate"]) if one.votes["top_candidate"] else None,
            )
            for one in found.parties
        ),
        note="Over wards with a poll. “% of votes” and “% cast where it won a seat” are by best-placed candidates. "
        "Independents are many people, and others many parties.",
    )


def _places(found: Efficiency, grouping: Grouping, parties: list[PartyId]) -> SheetTable:
    words = KIND_WORDS_OF[grouping]
    rows: list[tuple[Value, ...]] = []
    for party in parties:
        of_party = found.places(grouping, party)
        votes = sum(one.votes for one in of_party)
        rows += [
            (
                party,
                words[one.kind],
                one.places,
                one.wards,
                one.votes if one.wards else None,
                Fraction(one.votes, votes) if votes else None,
                one.share_then,
                one.share_now,
                one.change,
                one.part_of_change,
                one.won if one.wards or one.won else None,
                *(one.gained[basis] for basis in BASES),
            )
            for one in kinds_with_something(of_party)
        ]
    what = "Councils" if grouping == "council" else "Wards"
    return SheetTable(
        f"by-{grouping}",
        f"{what} by what they were to the party",
        (
            Column("party", "Party", "party"),
            Column("kind", what),
            Column("places", "How many", "count"),
            Column("wards", "Wards in", "count"),
            Column("votes", "Its votes", "count"),
            Column("part_of_votes", "% of its votes", "share"),
            Column("share_then", "Share then", "share"),
            Column("share_now", "now", "share"),
            Column("change", "Change", "points"),
            Column("part_of_change", "Part of change", "points"),
            Column("won", "Seats won", "count"),
            Column("gained_last_fought", "Net, last fought", "change"),
            Column("gained_eve_of_poll", "Net, eve of poll", "change"),
        ),
        tuple(rows),
        shown=8,
        note="Votes and shares by best-placed candidate; shares then and now, and change, over the wards that compare."
        + (
            ""
            if grouping == "council"
            else " Wards are told apart by the lead in the contest compared with. Councils on new wards are without comparison."
        ),
    )


def _curve(night: Night, drawn: Curve | None) -> SheetTable:
    who = short(night.register, drawn.party if drawn else TWO[0])
    rows: list[tuple[Value, ...]] = []
    if drawn is not None:
        places = range(AT_NOUGHT - AROUND, AT_NOUGHT + AROUND + 1, POINT)
        rows = [
            (float(SWINGS[at]), float(drawn.votes[at]), int(drawn.seats[at]), int(drawn.of[at]), float(drawn.share[at]))
            for at in places
        ]
    against = f" of {who} and {short(night.register, drawn.against)}" if drawn is not None and drawn.against else ""
    return SheetTable(
        "curve",
        "Seats against votes, by uniform swing",
        (
            Column("swing", f"Swing to {who}", "points"),
            Column("share_of_votes", f"% of the vote{against}", "share"),
            Column("seats", f"{who} seats", "count"),
            Column("of", "of seats", "count"),
            Column("share_of_seats", "% of them", "share"),
        ),
        tuple(rows),
        shown=21,
        note=f"{capital(convention(night, drawn))}. Not a forecast.",
    )


def _curve_document(drawn: Curve) -> Document:
    return {
        "party": drawn.party,
        "against": drawn.against,
        "convention": "top_candidate",
        "wards": drawn.wards,
        "points": [
            {
                "swing": round(float(swing) * 100, 4),
                "share_of_votes": round(float(drawn.votes[at]) * 100, 4),
                "seats": int(drawn.seats[at]),
                "of": int(drawn.of[at]),
                "share_of_seats": round(float(drawn.share[at]) * 100, 4),
            }
            for at, swing in enumerate(SWINGS)
        ],
    }


def _per_cent(fraction: Fraction | None) -> float | None:
    return None if fraction is None else round(float(fraction * 100), 4)


def _rounded(fraction: Fraction | None) -> float | None:
    return None if fraction is None else round(float(fraction), 4)
