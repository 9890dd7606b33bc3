"""Drafts of the story of the whole night, or of one region of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.desk import CON, ENGLAND, FIVE, LAB, LD, LEAVE, OTHERS, REMAIN, UKIP, Desk, Fact, PartyId, Place
from nightdesk.claims.subject import Subject
from nightdesk.story.draft_control import NAMED, drafts
from nightdesk.story.draft_said import said_of
from nightdesk.story.draft_wards import close_wards, leaders
from nightdesk.story.house_style import (
    cardinal,
    council,
    councils,
    counted,
    day,
    figure,
    hour,
    joined,
    listed,
    moved,
    of_party,
    out_of,
    party,
    region,
    share,
    together,
    whole_share,
)
from nightdesk.story.listing import ROWS, asked, changes, controls, sure, won
from nightdesk.story.newsworthy import Item
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

STANDFIRST, MAIN, PLACES, PATTERN, STOOD, AREAS, ELSEWHERE = (
    "standfirst",
    "",
    "places",
    "pattern",
    "stood",
    "areas",
    "elsewhere",
)
KEPT_NEXT_TO_NOTHING = 10
"""A party that defended so many times what it has won, and at least as many seats, has collapsed."""
PATTERN_FROM = 10
"""Councils from which a pattern of places is told."""
Said = Callable[[Writer], Iterable[Sentence | None]]


def england_drafts(desk: Desk) -> Iterator[Item]:
    """All that may be told of the night."""
    yield from progress_drafts(desk, ENGLAND)
    yield from drafts(desk, desk.councils())
    yield Item("collapse", PLACES, lambda writer: _collapse(writer, UKIP))
    yield from leaders(desk, desk.councils())
    yield from close_wards(desk, ENGLAND)
    yield from _kept_with_losses(desk)
    yield Item("pattern", PATTERN, _referendum, 2)
    yield Item("pattern", PATTERN, lambda writer: _where_fell(writer, UKIP), 1)
    yield Item("standing", STOOD, _slates)
    for name in desk.regions():
        yield Item("regions", AREAS, _region_line(Place("region", name)))
    yield from said_of(desk, ENGLAND)
    yield Item("others_measure", ELSEWHERE, _national)
    yield Item("others_measure", ELSEWHERE, _general_odds)
    yield Item("background", ELSEWHERE, _hours)


def region_drafts(desk: Desk, name: str) -> Iterator[Item]:
    """All that may be told of one region."""
    place = Place("region", name)
    yield from progress_drafts(desk, place)
    yield from drafts(desk, desk.councils(place))
    yield from leaders(desk, desk.councils(place))
    yield from close_wards(desk, place)


def progress_drafts(desk: Desk, place: Place) -> Iterator[Item]:
    """How far it has come, seats, changes, councils."""
    yield Item("progress", STANDFIRST, lambda writer: _progress(writer, place), 2)
    yield Item("totals", STANDFIRST, lambda writer: _totals(writer, place), 1, "totals", lambda writer: _ahead(writer, place))
    yield Item("changes", MAIN, lambda writer: _changes(writer, place, "last_fought"), 2)
    yield Item("changes", MAIN, lambda writer: _changes(writer, place, "eve_of_poll"), 0)
    yield Item("net", MAIN, lambda writer: _councils(writer, place), 1)


def _progress(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    desk = writer.desk
    done, every = desk.fact("councils_declared", place), desk.fact("councils_up", place)
    seats, up = desk.fact("seats_declared", place), desk.fact("seats_up", place)
    if not (done and every and seats and up):
        return
    if seats.number == 0:
        close = desk.fact("polls_close")
        if place == ENGLAND:
            yield writer.say("polls_closed", close=hour(close) if close else None, councils=counted(every), seats=counted(up))
        yield writer.say("nothing_yet", because=[seats.claim])
        return
    table = "progress_done" if done.number == every.number else "progress_so_far"
    yield writer.say(table, place.key, declared=out_of(done, every), seats=out_of(seats, up))


def _totals(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    desk = writer.desk
    found = asked(desk, "seats_won", place)
    done = sure(found)
    told = won(desk, found, "have won" if not done else "won")
    yield writer.say("totals_done" if done else "totals_so_far", place.key, list=told)


def _ahead(writer: Writer, place: Place) -> Words | None:
    """Who has won most seats, as a headline's clause."""
    desk = writer.desk
    found = asked(desk, "seats_won", place, FIVE)
    done, every = desk.fact("councils_declared", place), desk.fact("councils_up", place)
    if not found or not done or not every or not found[0][1].number or found[0][1].value == found[1][1].value:
        return None
    because = [fact.claim for _, fact in found]
    first = party(desk, found[0][0])
    if not done.number:
        return writer.words("head_early", because=[*because, done.claim])
    if sure(found):
        return writer.words("head_totals", because=because, first=first, councils=counted(every))
    return writer.words("head_totals_so_far", because=because, first=first, declared=out_of(done, every))


def _changes(writer: Writer, place: Place, basis: str) -> Iterator[Sentence | None]:
    desk = writer.desk
    found = asked(desk, "seats_change", place, basis=basis)
    table = "changes" if basis == "last_fought" else "changes_eve"
    yield writer.say(f"{table}_{'done' if sure(found) else 'so_far'}", place.key, list=changes(desk, found))


def _councils(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    desk = writer.desk
    now = asked(desk, "councils_controlled", place, FIVE)
    change = {id: fact for id in FIVE if (fact := desk.fact("councils_change", place, id)) is not None}
    table = "councils_done" if sure(now) else "councils_so_far"
    yield writer.say(table, place.key, list=controls(desk, now, change))
    if not any(fact.number for id in FIVE if (fact := desk.fact("councils_gained", place, id)) is not None):
        lost = [desk.fact("councils_lost", place, id) for id in FIVE]
        if all(one is not None and not one.number for one in lost):
            gained = [desk.fact("councils_gained", place, id) for id in FIVE]
            because = [one.claim for one in (*gained, *lost) if one is not None]
            done = desk.fact("councils_declared", place)
            if done and done.number:
                yield writer.say("none_changed", place.key, because=because)


def _collapse(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    defended, seats = desk.fact("seats_defended", ENGLAND, id, basis="last_fought"), desk.fact("seats_won", ENGLAND, id)
    declared = desk.fact("seats_declared")
    if not (defended and seats and declared and declared.number):
        return
    if defended.number < KEPT_NEXT_TO_NOTHING or seats.number * KEPT_NEXT_TO_NOTHING > defended.number:
        return
    stakes = Words(counted(defended).text, (defended.claim,), "the last time the seats were fought")
    yield writer.say(
        "collapse" if seats.sure else "collapse_so_far", id, party=party(desk, id), defended=stakes, seats=cardinal(seats)
    )
    candidates, up = desk.fact("candidates", ENGLAND, id), desk.fact("seats_up")
    if candidates and up:
        yield writer.say("collapse_stood", id, candidates=counted(candidates), up=counted(up))


def _kept_with_losses(desk: Desk) -> Iterator[Item]:
    """Councils kept by more than two in three of all seats, in which the party in control lost seats."""
    found = []
    for slug in desk.councils():
        one = desk.with_council(slug, "story_kept", lambda slug=slug: (_kept(desk, slug),))[0]  # type: ignore[misc]
        if one is not None:
            found.append(one)
    for slug, id, change, held, total in sorted(found, key=lambda one: one[2].number):
        yield Item("down_at_home", PLACES, _kept_said(slug, id, change, held, total), -change.number, slug)


def _kept(desk: Desk, slug: str) -> tuple[str, PartyId, Fact, Fact, Fact] | None:
    place = Place("council", slug)
    before, after = desk.fact("control_before", place), desk.fact("control_after", place)
    if before is None or after is None or before.value != after.value or after.value not in FIVE:
        return None
    id = str(after.value)
    change = desk.fact("seats_change", place, id, basis="last_fought")
    held, total = desk.fact("seats_held", place, id), desk.fact("seats_total", place)
    if not (change and held and total and change.sure and held.sure) or desk.redrawn(slug):
        return None
    large = LARGE_SHARE[1] * held.number >= LARGE_SHARE[0] * total.number
    return (slug, id, change, held, total) if large and change.number <= -NOTABLE_LOSS else None


LARGE_SHARE = (3, 5)
"""A council is kept with ease where the party has at least three in five of all seats."""
NOTABLE_LOSS = 4
"""Seats lost in a council that is kept, from which it is told."""


def _kept_said(slug: str, id: PartyId, change: Fact, held: Fact, total: Fact) -> Said:
    def write(writer: Writer) -> Iterator[Sentence | None]:
        names = {"party": party(writer.desk, id), "place": council(writer.desk, slug)}
        yield writer.say("held_but_fewer", slug, change=moved(change), held=out_of(held, total), names=names)

    return write


def _referendum(writer: Writer) -> Iterator[Sentence | None]:
    desk, told = writer.desk, False
    for id in (CON, LAB):
        slots: dict[str, Words | None] = {}
        either = 0
        for side, voted in (("leave", LEAVE), ("remain", REMAIN)):
            up, down = (desk.fact(kind, ENGLAND, id, other=voted, basis=_BEST) for kind in ("share_rose_in", "share_fell_in"))
            slots |= {f"{side}_up": figure(up) if up else None, f"{side}_down": figure(down) if down else None}
            either += bool(up and down and up.number + down.number >= PATTERN_FROM)
        if either < len(("leave", "remain")):
            continue
        sentence = writer.say("referendum", id, party=of_party(desk, id), basis=_HOW, names=slots)
        told = told or sentence is not None
        yield sentence
    if told:
        yield writer.say("areas_not_voters", "referendum")


_BEST = "top_candidate"
_HOW = "share of the vote by each party’s best-placed candidate in each ward, over councils declared in full"


def _where_fell(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    every = desk.fact("share_fell_in", ENGLAND, id, basis=_BEST)
    first, second = (desk.fact("share_rose_where", ENGLAND, one, other=id, basis=_BEST) for one in (CON, LAB))
    if every is None or first is None or second is None or every.number < PATTERN_FROM:
        return
    names = {"fell": of_party(desk, id), "rose": of_party(desk, CON), "other": of_party(desk, LAB)}
    yield writer.say("where_fell", id, first=out_of(first, every), second=figure(second), basis=_HOW, names=names)


def _slates(writer: Writer) -> Iterator[Sentence | None]:
    desk = writer.desk
    up = desk.fact("seats_up")
    found = asked(desk, "seats_contested", ENGLAND, FIVE)
    full = [desk.fact("full_slate", ENGLAND, id) for id in FIVE]
    if not found or not up or any(one is None for one in full):
        return
    whole = [id for id, one in zip(FIVE, full, strict=True) if one and one.value]
    claims = [one.claim for one in full if one]
    if whole:
        yield writer.say("full_slate", because=claims, party=listed([party(desk, id) for id in whole]))
    else:
        most = Claim("rank_of", Subject(ENGLAND, found[0][0]), Says("is", 1), None, desk.position, _PARTIES, _CONTESTED)
        yield writer.say(
            "no_full_slate", because=[*claims, most], party=party(desk, found[0][0]), contested=out_of(found[0][1], up)
        )
    rest = found[1:] if not whole else [one for one in found if one[0] not in whole]
    yield writer.say("contested", list=won(desk, rest, "contested"))


_PARTIES = Universe("party", Subject(ENGLAND))
_CONTESTED = Claim("seats_contested", Subject(), Says("at_least", 0))


def _region_line(place: Place) -> Said:
    def write(writer: Writer) -> Iterator[Sentence | None]:
        desk = writer.desk
        found = asked(desk, "seats_won", place, ROWS)
        declared, up = desk.fact("seats_declared", place), desk.fact("seats_up", place)
        if not found or not declared or not up or not declared.number:
            return
        done = sure(found)
        told = won(desk, found[:3], "won" if done else "have won")
        slots = {} if done else {"declared": out_of(declared, up)}
        yield writer.say(
            "region_line" if done else "region_line_so_far", place.key, region=region(place), list=told, names=slots
        )

    return write


def _national(writer: Writer) -> Iterator[Sentence | None]:
    desk = writer.desk
    for basis, words in _MEASURES.items():
        found = [(id, desk.fact("national_share", ENGLAND, id, basis=basis)) for id in (CON, LAB, LD)]
        if any(fact is None for _, fact in found):
            continue
        runs = [
            together(f"{party(desk, id).text} on {whole_share(fact).text}", [whole_share(fact)]) for id, fact in found if fact
        ]
        yield writer.say("national", basis, measure=Words(words), list=listed(runs))


_MEASURES = {
    "projected_national_share": "The BBC’s projected national share, for all Great Britain,",
    "national_equivalent_vote": "Rallings and Thrasher’s national equivalent vote",
}


def _general_odds(writer: Writer) -> Iterator[Sentence | None]:
    desk = writer.desk
    for when in reversed(desk.price_days("")):
        found = [(id, desk.fact("odds", ENGLAND, id, day=when)) for id in (CON, LAB)]
        runs = [together(f"{fact.value} on {party(desk, id).text}", [Words("", (fact.claim,))]) for id, fact in found if fact]
        if len(runs) == len(found):
            yield writer.say("general_odds", day=Words(day(when)), list=listed(runs))
            return


def _hours(writer: Writer) -> Iterator[Sentence | None]:
    desk = writer.desk
    seats = desk.fact("seats_declared")
    if seats is None or not seats.number:
        return
    close = desk.fact("polls_close")
    yield writer.say("polls_hours", close=hour(close) if close else None)
    known = [(fact, slug) for slug in desk.councils() if (fact := desk.fact("council_declared", Place("council", slug)))]
    if known:
        first, slug = min(known, key=lambda one: str(one[0].value))
        yield writer.say("first_hours", because=[fact.claim for fact, _ in known], place=council(desk, slug), hour=hour(first))


__all__ = ["NAMED", "OTHERS", "councils", "england_drafts", "joined", "region_drafts", "share"]
