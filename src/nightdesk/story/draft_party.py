"""Drafts of the story of one party: its good news and its bad."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.desk import ENGLAND, FIVE, NOC, Desk, Fact, PartyId, Place
from nightdesk.claims.subject import Subject
from nightdesk.story.draft_control import control_of, drafts, net
from nightdesk.story.draft_england import KEPT_NEXT_TO_NOTHING
from nightdesk.story.house_style import (
    capital,
    cardinal,
    council,
    counted,
    listed,
    moved,
    number,
    of_party,
    out_of,
    party,
    points,
    together,
)
from nightdesk.story.newsworthy import Item
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

GOOD, BAD = "good", "bad"
PLACES = 3
"""Councils named as the best, or the worst."""
_HOW = "by best-placed candidate"


def party_drafts(desk: Desk, id: PartyId) -> Iterator[Item]:
    """All that may be told of one party."""
    yield Item("totals", "standfirst", lambda writer: _seats(writer, id), 1, id, lambda writer: _head(writer, id))
    if id in FIVE:
        yield Item("net", "standfirst", lambda writer: _net(writer, id), 0, id, lambda writer: _councils_head(writer, id))
    change = desk.fact("seats_change", ENGLAND, id, basis="last_fought")
    side = GOOD if change is not None and change.number >= 0 else BAD
    yield Item("changes", side, lambda writer: _changes(writer, id), 1)
    for item in drafts(desk, desk.councils()):
        part = _part(desk, item, id)
        if part:
            yield Item(item.news, part, item.write, item.weight, item.about)
    yield from _places(desk, id)
    if id in FIVE:
        yield Item("shares", side, lambda writer: _share(writer, id), 0)
        yield Item("standing", "stood", lambda writer: _stood(writer, id))


def _part(desk: Desk, item: Item, id: PartyId) -> str:
    """Whether a piece of news about control is good for a party, or bad, or not about it."""
    if item.about == id:
        return BAD if item.news in ("lost", "near_miss") else GOOD
    one = control_of(desk, item.about) if item.about in desk.councils() else None
    if one is None:
        return ""
    before, after = str(one.before.value), str(one.after.value)
    if item.news in ("missed_by", "stronghold", "result") and before == id != after:
        return BAD
    if item.news == "stronghold" and after == id:
        return GOOD
    if item.news == "upset":
        favourite = _favourite(desk, item.about)
        return GOOD if after == id else BAD if favourite == id else ""
    return ""


def _favourite(desk: Desk, slug: str) -> str:
    days = desk.price_days(slug)
    fact = desk.fact("favourite", Place("council", slug), day=days[-1]) if days else None
    return str(fact.value) if fact else ""


def _head(writer: Writer, id: PartyId) -> Words | None:
    desk = writer.desk
    seats, change = desk.fact("seats_won", ENGLAND, id), desk.fact("seats_change", ENGLAND, id, basis="last_fought")
    if seats is None:
        return None
    if not seats.number:
        return writer.words("head_party_none", id, because=[seats.claim], party=party(desk, id)) if not seats.sure else None
    if not seats.sure:
        return writer.words("head_party_so_far", id, party=party(desk, id), seats=counted(seats))
    controlled = desk.fact("councils_controlled", ENGLAND, id)
    if change is not None and change.number and controlled is not None and controlled.number and controlled.sure:
        names = {"change": moved(change), "count": counted(controlled)}
        return writer.words("head_party_up", id, party=party(desk, id), names=names)
    if change is not None and change.number:
        return writer.words("head_party_change", id, party=party(desk, id), change=moved(change), seats=counted(seats))
    return writer.words("head_party", id, party=party(desk, id), seats=counted(seats))


def _councils_head(writer: Writer, id: PartyId) -> Words | None:
    desk = writer.desk
    gained, lost = desk.fact("councils_gained", ENGLAND, id), desk.fact("councils_lost", ENGLAND, id)
    if gained is None or lost is None or not gained.number + lost.number:
        return None
    names = {"party": party(desk, id)}
    if not (gained.sure and lost.sure):
        slots = {"gained": counted(gained), "lost": cardinal(lost)}
        return writer.words("head_party_councils_so_far", id, names=names | slots)
    if not lost.number:
        return writer.words("head_party_gained", id, because=[lost.claim], gained=counted(gained), names=names)
    if not gained.number:
        return writer.words("head_party_lost", id, because=[gained.claim], lost=counted(lost), names=names)
    return writer.words("head_party_councils", id, gained=counted(gained), lost=cardinal(lost), names=names)


def _seats(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    seats, declared, up = desk.fact("seats_won", ENGLAND, id), desk.fact("seats_declared"), desk.fact("seats_up")
    if not seats or not declared or not up:
        return
    if not declared.number:
        yield writer.say("nothing_yet", id, because=[declared.claim])
        return
    told = out_of(seats, declared if not seats.sure else up, "seat")
    if not seats.sure:
        told = Words(f"{told.text} declared", told.claims)
    yield writer.say("party_seats" if seats.sure else "party_seats_so_far", id, party=party(desk, id), seats=told)


def _net(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    now = desk.fact("councils_controlled", ENGLAND, id)
    if now is None or not now.number:
        return
    names = {"party": party(desk, id), "of_party": of_party(desk, id), "count": counted(now)}
    yield writer.say("party_councils" if now.sure else "party_councils_so_far", id, names=names)
    found = net(desk, ENGLAND, id)
    if found is not None and now.sure:
        table, slots = found
        yield writer.say(table, id, names=slots)


def _changes(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    fought, eve = (desk.fact("seats_change", ENGLAND, id, basis=basis) for basis in ("last_fought", "eve_of_poll"))
    if fought is not None:
        defended, won = desk.fact("seats_defended", ENGLAND, id, basis="last_fought"), desk.fact("seats_won", ENGLAND, id)
        if defended and won and won.sure and won.number * KEPT_NEXT_TO_NOTHING <= defended.number >= KEPT_NEXT_TO_NOTHING:
            stakes = Words(counted(defended).text, (defended.claim,), "the last time the seats were fought")
            yield writer.say("collapse", id, party=party(desk, id), defended=stakes, seats=cardinal(won))
        yield writer.say("party_up" if fought.sure else "party_up_so_far", id, change=moved(fought))
    if eve is not None:
        yield writer.say("party_eve" if eve.sure else "party_eve_so_far", id, change=moved(eve))


def _places(desk: Desk, id: PartyId) -> Iterator[Item]:
    found = []
    for slug in desk.councils():
        fact = desk.fact("seats_change", Place("council", slug), id, basis="last_fought")
        if fact is not None and fact.number and not desk.redrawn(slug):
            found.append((fact.number, slug, fact))
    ups = sorted((one for one in found if one[0] > 0), key=lambda one: (-one[0], one[1]))
    downs = sorted((one for one in found if one[0] < 0), key=lambda one: (one[0], one[1]))
    for part, table, some in ((GOOD, "best_places", ups), (BAD, "worst_places", downs)):
        if some:
            yield Item("places", part, partial(_named, id=id, table=table, some=some), len(some))


def _named(writer: Writer, *, id: PartyId, table: str, some: list[tuple[int, str, Fact]]) -> Iterator[Sentence | None]:
    """The first few; where several are level at the end of the list, all of those or none."""
    desk = writer.desk
    last = some[min(PLACES, len(some)) - 1][0]
    level = [one for one in some if one[0] == last]
    ahead = [one for one in some if abs(one[0]) > abs(last)]
    kept = [*ahead, *level] if len(ahead) + len(level) <= PLACES + 2 else ahead
    if not kept:
        return
    gain = table == "best_places"
    runs = []
    for value, slug, fact in kept:
        figure = Words(number(abs(value)), (fact.claim,), "since the seats were last fought")
        runs.append(together(f"{council(desk, slug).text} ({'up' if gain else 'down'} {figure.text})", [figure]))
    declared, up = desk.fact("councils_declared"), desk.fact("councils_up")
    if len(kept) == 1:
        table = "only_gain" if gain else "only_loss"
    so_far = not (declared and up and declared.number == up.number)
    yield writer.say(
        f"{table}_so_far" if so_far else table, id, because=_ranks(desk, id, kept, gain, so_far), list=listed(runs), basis=_LIKE
    )


_LIKE = "since the seats were last fought, councils on new wards left out"


def _ranks(desk: Desk, id: PartyId, kept: list[tuple[int, str, Fact]], gain: bool, so_far: bool) -> list[Claim]:
    """The place of each of those named among all councils that compare, level ones sharing it."""
    each = Claim("seats_change", Subject(), Says("at_least" if gain else "at_most", 0), "last_fought")
    like = Universe("council", Subject(ENGLAND, id), Claim("redrawn", Subject(), Says("is", False)))
    found = []
    for value, slug, _ in kept:
        rank = 1 + sum(abs(one[0]) > abs(value) for one in kept)
        about = Subject(Place("council", slug), id)
        found.append(Claim("rank_of", about, Says("is", rank), None, desk.position, like, each, so_far))
    return found


def _share(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    fact = writer.desk.fact("share_change", ENGLAND, id, basis="top_candidate")
    if fact is None or not fact.value:
        return
    table = "party_share" if fact.sure else "party_share_so_far"
    direction = Words("up" if float(fact.value) > 0 else "down")
    yield writer.say(table, id, direction=direction, points=points(fact), how=Words(_HOW))


def _stood(writer: Writer, id: PartyId) -> Iterator[Sentence | None]:
    desk = writer.desk
    contested, up = desk.fact("seats_contested", ENGLAND, id), desk.fact("seats_up")
    if contested and up:
        told = out_of(contested, up)
        text = together(f"{capital(party(desk, id).text)} contested {told.text}", [told])
        yield writer.say("contested", id, list=text)


_ = NOC
