"""Share of the vote and swing, in words and tables."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.area_votes import AreaVotes, every_area
from nightdesk.analysis.convention_leads import ConventionLeads, Led, convention_leads
from nightdesk.analysis.share_and_swing import NAMED_FROM, Pair, PartySpread, spreads, swings
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.night import Night
from nightdesk.publish.answers.share_asked import SharesAsked, area_name, shares_asked
from nightdesk.publish.answers.share_parts import parts_tables
from nightdesk.publish.figures import capital, count, decimal, listed, plural, points, share
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable, Value
from nightdesk.publish.words import CONVENTION_WORDS, short, the_party
from nightdesk.register.party import OTHERS

_LED = 3
"""Parties in the first sentence."""
_KEYS = {"top_candidate": "top", "average": "average", "total": "total"}
HEADS = {"top_candidate": "Best-placed", "average": "Average", "total": "All votes"}


def share_sheet(night: Night, options: Options) -> Sheet:
    """Shares of one area by three conventions, swing, the areas within it, and where it hangs on the convention who leads."""
    asked = shares_asked(night, options)
    found = spreads(night.outset, asked.area.votes)
    leads = convention_leads(night.scene)
    return Sheet(
        said=shares_said(night, asked, found, leads),
        basis=(
            ("Universe", _universe(night, asked)),
            ("Convention", f"by {CONVENTION_WORDS[asked.convention]} where one is shown; all three side by side where said"),
            ("Independents", "all independents of a ward count as one party; JSON also has them apart"),
            ("Change", "against the last time the same wards were fought, over the wards on the same boundaries alone"),
            (
                "Swing",
                "Butler: half of one party’s rise plus the other’s fall, in shares of all votes. Steed: change in one party’s "
                "share of the votes of the two alone. Only where both stood and were first and second, then and now",
            ),
        ),
        laid_out=lambda: (
            _shares(night, asked, found),
            _swings(night, asked),
            *parts_tables(night, asked),
            *(_leads(night, leads) if asked.whole else ()),
        ),
        notes=(
            "Votes cast where there were elections, not a projection to the country.",
            "Each ward’s figures are added up, then divided: by best-placed candidate the votes of a party’s best candidate in "
            "each ward, by average its votes over its candidates, by all votes all of them.",
        ),
    )


def shares_said(night: Night, asked: SharesAsked, found: tuple[PartySpread, ...], leads: ConventionLeads) -> tuple[str, ...]:
    """The sentences: who is where, what hangs on the convention, the change, the swing."""
    name = area_name(night, asked.area)
    if not asked.area.votes.ballots or not any(one.by[asked.convention].votes for one in found):
        return (_not_yet(night, asked.area, name),)
    said = [_standing(night, asked, found, name), *_most_moved(night, found), *_changed(night, asked, found)]
    said += _swung(night, asked)
    if asked.whole and leads.wards:
        said.append(_hangs(leads))
    return tuple(said)


def _not_yet(night: Night, area: AreaVotes, name: str) -> str:
    if not area.polled:
        return f"No poll is held in {name} tonight, so that nobody has a share of the vote there."
    if area.scope == "ward":
        return f"Not yet: {name} has not declared every candidate’s votes."
    return f"Not yet: none of the {plural(area.polled, 'ward')} of {name} has declared every candidate’s votes."


def _universe(night: Night, asked: SharesAsked) -> str:
    votes = asked.area.votes
    return (
        f"{area_name(night, asked.area)}; {count(votes.ballots)} of {plural(asked.area.polled, 'ward')} with a poll, "
        f"those with every candidate’s votes declared; {count(votes.compared)} of them compare with the last time. Returns "
        "without a poll, countermanded polls and councils with only a by-election are left out"
    )


def _standing(night: Night, asked: SharesAsked, found: tuple[PartySpread, ...], name: str) -> str:
    ranked = sorted((one for one in found if one.party != OTHERS), key=lambda one: -one.by[asked.convention].share)
    figures = [(one, one.by[asked.convention].share) for one in ranked[:_LED] if one.by[asked.convention].share]
    first, *rest = [f"{the_party(night.register, one.party)} on {share(part)}" for one, part in figures]
    tie = len(figures) > 1 and figures[0][1] == figures[1][1]
    others = f", {listed(rest)}" if rest else ""
    level = ", the first two level" if tie else ""
    first = first.replace(" on ", " are on ", 1)
    return (
        f"{capital(first)} per cent of the votes declared in {name} by {CONVENTION_WORDS[asked.convention]}{others}{level}: "
        f"{_wards_in(night, asked.area)}."
    )


def _wards_in(night: Night, area: AreaVotes) -> str:
    declared, wards = area.votes.ballots, area.polled
    if declared < wards:
        return f"{count(declared)} of {plural(wards, 'ward')}"
    return plural(wards, "ward") if wards == 1 else f"all {plural(wards, 'ward')}"


def _most_moved(night: Night, found: tuple[PartySpread, ...]) -> list[str]:
    """What hangs most on the convention."""
    parties = [one for one in found if one.party != OTHERS]
    most = max(parties, key=lambda one: one.range, default=None)
    if most is None or not most.range:
        return ["All three conventions give every party the same share here."] if parties else []
    by = listed([f"{share(most.by[one].share)} by {CONVENTION_WORDS[one]}" for one in CONVENTIONS])
    return [f"How candidates are counted matters most to {the_party(night.register, most.party)}: {by}."]


def _changed(night: Night, asked: SharesAsked, found: tuple[PartySpread, ...]) -> list[str]:
    moved = [(one, one.by[asked.convention].change) for one in found if one.party != OTHERS]
    known = [(one, change) for one, change in moved if change]
    if not asked.area.votes.compared or not known:
        return []
    known.sort(key=lambda pair: -abs(pair[1]))
    words = [f"{the_party(night.register, one.party)} {points(change)}" for one, change in known[: _LED + 1]]
    wards = plural(asked.area.votes.compared, "ward")
    compare = "compares" if asked.area.votes.compared == 1 else "compare"
    return [f"In points since the last time, over the {wards} that {compare}: {listed(words)}."]


def _swung(night: Night, asked: SharesAsked) -> list[str]:
    """The swing between the first pair of which there is one; where one was asked for, why there is none."""
    for pair in asked.pairs:
        both = swings(night.outset, asked.area.votes, pair=pair, convention=asked.convention)
        if both.butler is not None and both.steed is not None:
            butler, steed = _towards(night, pair, both.butler), _towards(night, pair, both.steed)
            return [f"The swing by Butler’s measure is {butler}; by Steed’s, which leaves every other party out, {steed}."]
    if asked.pair_chosen and asked.area.votes.compared:
        one, other = (the_party(night.register, party) for party in asked.pairs[0])
        return [f"There is no swing to give: {one} and {other} were not both first and second here, then and now."]
    return []


def _towards(night: Night, pair: Pair, swing: Fraction) -> str:
    said = decimal(abs(swing) * 100, 1)
    from_, to = pair if swing > 0 else (pair[1], pair[0])
    if said == "0.0":
        return f"nought between {the_party(night.register, from_)} and {the_party(night.register, to)}"
    return f"{said} points from {the_party(night.register, from_)} to {the_party(night.register, to)}"


def _hangs(leads: ConventionLeads) -> str:
    wards, councils = (count(len(found)) if found else "none" for found in (leads.wards_differ, leads.councils_differ))
    return (
        f"Which party leads hangs on the convention in {wards} of {plural(leads.wards, 'ward')} of several seats, and in "
        f"{councils} of {plural(leads.councils, 'council')}."
    )


def _shares(night: Night, asked: SharesAsked, found: tuple[PartySpread, ...]) -> SheetTable:
    columns = [Column("party", "Party", "party")]
    for convention in CONVENTIONS:
        columns.append(Column(_KEYS[convention], HEADS[convention], "share"))
        columns.append(Column(f"{_KEYS[convention]}_change", "±", "points"))
    columns.append(Column("range", "Range", "number"))
    rows = []
    for one in found:
        cells: list[Value] = [one.party]
        for convention in CONVENTIONS:
            cells += [one.by[convention].share, one.by[convention].change]
        rows.append((*cells, one.range * 100))
    name = area_name(night, asked.area)
    return SheetTable(
        "shares",
        f"Shares by three conventions, {name}",
        tuple(columns),
        tuple(rows),
        note=(
            f"± in points since last fought, over {plural(asked.area.votes.compared, 'ward')}. Range: largest share less the "
            f"smallest, in points. Parties below {share(NAMED_FROM)} per cent stand together as others."
        ),
    )


def _swings(night: Night, asked: SharesAsked) -> SheetTable:
    every = every_area(night.scene)
    parts = [*every.regions, *([every.rest_of_england] if every.rest_of_england else []), *every.kinds]
    areas = [asked.area, *parts] if asked.whole else [asked.area]
    named = [(area, capital(area_name(night, area))) for area in areas]
    rows: list[tuple[Value, ...]] = []
    for pair in asked.pairs:
        for area, name in named:
            both = swings(night.outset, area.votes, pair=pair, convention=asked.convention)
            rows.append((name, *pair, area.votes.compared, both.butler, both.steed, both.then, both.now))
    return SheetTable(
        "swings",
        "Swing between two parties",
        (
            Column("area", "Area"),
            Column("from", "From", "party"),
            Column("to", "To", "party"),
            Column("wards_compared", "Wards compared", "count"),
            Column("butler", "Butler", "points"),
            Column("steed", "Steed", "points"),
            Column("two_party_then", "Of the two’s vote, then", "share"),
            Column("two_party_now", "now", "share"),
        ),
        tuple(rows),
        shown=len(areas),
        note=(
            f"By {CONVENTION_WORDS[asked.convention]}; with a minus the other way. A dash: not defined, for the two were not "
            "both first and second, then and now. Of the two’s vote: what the second named has of the votes of both."
        ),
    )


def _leads(night: Night, leads: ConventionLeads) -> tuple[SheetTable, ...]:
    heads = tuple(Column(f"leads_{_KEYS[one]}", f"By {HEADS[one].lower()}") for one in CONVENTIONS)
    tables = []
    for id, caption, kind, found in (
        ("wards-differ", "Wards where the conventions differ on who leads", "ward", leads.wards_differ),
        ("councils-differ", "Councils where the conventions differ on who leads", "council", leads.councils_differ),
    ):
        rows = tuple((one.area, *(_leaders(night, one, place) for place in range(len(CONVENTIONS)))) for one in found)
        first = Column(kind, kind.capitalize(), "ward" if kind == "ward" else "council")
        tables.append(SheetTable(id, caption, (first, *heads), rows, note="Who has most votes; that elects nobody."))
    return tuple(tables)


def _leaders(night: Night, led: Led, place: int) -> str:
    return " and ".join(short(night.register, party) for party in led.by[place])
