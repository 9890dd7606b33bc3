"""Drafts of the story of one council."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.desk import FIVE, NOC, Desk, Place
from nightdesk.story.draft_control import control_of, drafts
from nightdesk.story.draft_said import said_of
from nightdesk.story.draft_wards import closest, leaders, margins
from nightdesk.story.house_style import cardinal, council, counted, listed, of_party, out_of, party, share, together
from nightdesk.story.listing import asked, changes, shares, sure, won
from nightdesk.story.newsworthy import Item
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

_HOW = "by each party’s best-placed candidate in each ward"


def council_drafts(desk: Desk, slug: str) -> Iterator[Item]:
    """All that may be told of one council."""
    place = Place("council", slug)
    yield Item("progress", "standfirst", lambda writer: [verdict(writer, slug)], 0, slug, lambda writer: _head(writer, slug))
    yield Item("totals", "standfirst", lambda writer: _tonight(writer, slug))
    for item in drafts(desk, [slug]):
        if item.news in ("upset", "expected", "market_open", "stronghold", "missed_by", "near_miss"):
            yield Item(item.news, "", item.write, item.weight, item.about)
    yield Item("result", "", lambda writer: _composition(writer, slug))
    yield Item("changes", "", lambda writer: _changed(writer, slug))
    yield from leaders(desk, [slug])
    yield Item("shares", "", lambda writer: _shares(writer, slug))
    yield Item("closest", "close", lambda writer: _closest(writer, slug))
    yield Item("standing", "stood", lambda writer: _slates(writer, slug))
    yield from said_of(desk, place)
    yield Item("detail", "elsewhere", lambda writer: _turnout(writer, place))
    yield Item("detail", "elsewhere", lambda writer: _polls(writer, place))
    yield Item("background", "elsewhere", lambda writer: _referendum(writer, place))


def _head(writer: Writer, slug: str) -> Words | None:
    desk, one = writer.desk, control_of(writer.desk, slug)
    place, name = Place("council", slug), council(writer.desk, slug)
    if one is None:
        declared, up = desk.fact("seats_declared", place), desk.fact("seats_up", place)
        if declared is None or up is None:
            return None
        if not declared.number:
            return writer.words("head_awaited", slug, because=[declared.claim], place=name)
        return writer.words("head_counting", slug, place=name, seats=out_of(declared, up))
    before, after = str(one.before.value), str(one.after.value)
    if after == NOC:
        table = "head_noc" if before == NOC else "head_loss"
        names = {"party": party(desk, before)} if before != NOC else {}
        return writer.words(table, slug, because=one.claims, place=name, names=names)
    table = "head_hold" if not one.changed else "head_gain_noc" if before == NOC else "head_gain"
    names = {"before": party(desk, before)} if table == "head_gain" else {}
    return writer.words(table, slug, because=one.claims, place=name, party=party(desk, after), names=names)


def verdict(writer: Writer, slug: str, also: Sequence[Claim] = ()) -> Sentence | None:
    """Who controls it now, against before, as far as that is certain."""
    desk, one = writer.desk, control_of(writer.desk, slug)
    place, name = Place("council", slug), council(writer.desk, slug)
    if one is None:
        declared, up = desk.fact("seats_declared", place), desk.fact("seats_up", place)
        if declared is None or up is None:
            return None
        if not declared.number:
            return writer.say("nothing_yet", slug, because=[declared.claim])
        after = desk.fact("control_after", place)
        return None if after is not None else writer.say("open", slug, because=[declared.claim], place=name)
    before, after_is = str(one.before.value), str(one.after.value)
    because = [*one.claims, *also]
    if not one.changed and after_is != NOC:
        awaited = desk.fact("seats_declared", place)
        up = desk.fact("seats_up", place)
        names = {"party": party(desk, after_is), "place": name}
        if awaited and up and awaited.number < up.number:
            left = Words(f"{up.number - awaited.number:,}", (awaited.claim, up.claim))
            seats = together(f"{left.text} {'seat' if left.text == '1' else 'seats'}", [left])
            return writer.say("held_early", slug, because=because, seats=seats, names=names)
        return writer.say("held", slug, because=because, names=names)
    if not one.changed:
        return writer.say("noc_still", slug, because=because, place=name)
    if after_is == NOC:
        return writer.say("lost", slug, because=because, place=name, party=party(desk, before))
    return writer.say("taken", slug, because=because, place=name, party=party(desk, after_is), before=party(desk, before))


def _tonight(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("council", slug)
    found = asked(desk, "seats_won", place, desk.parties_in(slug))
    up, declared = desk.fact("seats_up", place), desk.fact("seats_declared", place)
    if not up or not declared or not declared.number:
        return
    if declared.number == up.number:
        yield writer.say("tonight", slug, up=counted(up), list=won(desk, found, "won", cardinal))
    else:
        yield writer.say("tonight_so_far", slug, declared=counted(declared), list=won(desk, found, "have won", cardinal))


def _composition(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("council", slug)
    declared, up = desk.fact("seats_declared", place), desk.fact("seats_up", place)
    if not declared or not up or not declared.number:
        return
    if not desk.whole_council(slug):
        found = asked(desk, "seats_held", place, desk.parties_in(slug))
        done = declared.number == up.number
        yield writer.say("composition" if done else "composition_so_far", slug, list=won(desk, found, "have"))
    majority = desk.fact("council_majority", place)
    one = control_of(desk, slug)
    if majority is not None and majority.sure and one is not None and one.after.value != NOC:
        who = party(desk, str(one.after.value))
        yield writer.say("majority", slug, because=[one.after.claim], party=who, majority=cardinal(majority))


def _changed(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("council", slug)
    parties = [id for id in desk.parties_in(slug) if desk.fact("seats_change", place, id, basis="last_fought")]
    found = asked(desk, "seats_change", place, parties, basis="last_fought")
    if not found:
        return
    told = changes(desk, found)
    if told is None and sure(found):
        yield writer.say("unchanged", slug, because=[fact.claim for _, fact in found], basis="since the seats were last fought")
    yield writer.say("place_change" if sure(found) else "place_change_so_far", slug, list=told)
    eve = asked(desk, "seats_change", place, parties, basis="eve_of_poll")
    if sure(eve) and eve and [(id, fact.value) for id, fact in eve] != [(id, fact.value) for id, fact in found]:
        yield writer.say("place_change_eve", slug, list=changes(desk, eve))


def _shares(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("council", slug)
    found = [
        (id, fact)
        for id in (*FIVE, *(one for one in desk.parties_in(slug) if one not in FIVE))
        if (fact := desk.fact("vote_share", place, id, basis="top_candidate")) is not None
    ]
    found.sort(key=lambda one: -float(one[1].value))
    if not found:
        return
    how = Words(_HOW)
    most, largest = desk.fact("most_votes", place, basis="top_candidate"), desk.fact("largest_party", place)
    won_most = asked(desk, "seats_won", place, [id for id, _ in found])
    if sure(found) and most and most.sure and won_most and won_most[0][0] != most.value and " " not in str(most.value):
        ahead = [one for one in found if one[0] in (most.value, won_most[0][0])]
        because = [most.claim, *(fact.claim for _, fact in won_most[:2])]
        if won_most[0][1].number > won_most[1][1].number and largest:
            told = shares(desk, ahead)
            yield writer.say("votes_not_seats", slug, because=because, votes=party(desk, str(most.value)), list=told, how=how)
            return
    yield writer.say("shares" if sure(found) else "shares_so_far", slug, list=shares(desk, found), how=how)


def _closest(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    found = margins(writer.desk, slug)
    if found and found[0][0] > 0:
        yield closest(writer, Place("council", slug), found[0])
    lots = writer.desk.lots(slug)
    if lots:
        count = writer.desk.fact("lots", Place("council", slug))
        yield writer.say(
            "lots", slug, count=counted(count) if count else None, list=listed([Words(ward.name) for ward in lots])
        )


def _slates(writer: Writer, slug: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("council", slug)
    full = [(id, fact) for id in FIVE if (fact := desk.fact("full_slate", place, id)) is not None and fact.value is True]
    if full:
        because = [fact.claim for _, fact in full]
        yield writer.say("slates_here", slug, because=because, list=listed([party(desk, id) for id, _ in full]))


def _turnout(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    fact = writer.desk.fact("turnout", place, basis="computed")
    if fact is not None and fact.sure:
        yield writer.say("turnout", place.key, share=share(fact))


def _polls(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    for kind in ("uncontested", "countermanded"):
        fact = writer.desk.fact(kind, place)
        if fact is not None and fact.number:
            yield writer.say(kind, place.key, count=counted(fact))


def _referendum(writer: Writer, place: Place) -> Iterator[Sentence | None]:
    desk = writer.desk
    leave = desk.fact("voted_leave", place)
    if leave is None:
        return
    side, kind = ("Leave", "leave_share") if leave.value else ("Remain", "remain_share")
    fact = desk.fact(kind, place)
    yield writer.say(
        "voted",
        place.key,
        because=[leave.claim],
        place=council(desk, place.key),
        side=Words(side),
        share=share(fact) if fact else None,
    )


_ = (Says, of_party)
