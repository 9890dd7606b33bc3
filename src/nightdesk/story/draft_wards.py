"""Drafts of what is news about single wards: lots, a single vote, the closest, leaders who are out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.desk import Desk, Fact, Place
from nightdesk.claims.subject import Subject
from nightdesk.story.house_style import council, counted, listed, party
from nightdesk.story.newsworthy import Item
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

CLOSE, PLACES = "close", "places"
LISTED = 7
"""Wards named in one list, at most."""
_BASIS = "last_over_first"
_HOW = "the last elected over the first who was not"
Margin = tuple[int, str, str, str, Fact]
"""Votes, council, ward, ballot, and the fact."""


def margins(desk: Desk, slug: str) -> tuple[Margin, ...]:
    """The closest few wards of a council, closest first; worked out once until the council moves."""
    return desk.with_council(slug, "story_margins", lambda: _margins(desk, slug))


def _margins(desk: Desk, slug: str) -> tuple[Margin, ...]:
    found = []
    for ward in desk.declared_wards(slug):
        fact = desk.fact("majority_votes", Place("ward", ward.ballot), basis=_BASIS)
        if fact is not None:
            found.append((fact.number, slug, ward.name, ward.ballot, fact))
    return tuple(sorted(found, key=lambda one: (one[0], one[3]))[:LISTED])


def close_wards(desk: Desk, place: Place) -> Iterator[Item]:
    """Lots, single votes; where there are neither, the closest ward."""
    slugs = desk.councils(place)
    lots = [(slug, ward) for slug in slugs for ward in desk.lots(slug)]
    found = sorted((one for slug in slugs for one in margins(desk, slug)), key=lambda one: (one[0], one[3]))
    single = [one for one in found if one[0] == 1]

    def write_lots(writer: Writer) -> Iterator[Sentence | None]:
        count = desk.fact("lots", place)
        names = listed([_ward(desk, slug, ward.name) for slug, ward in lots[:LISTED]])
        because = [fact.claim for _, ward in lots if (fact := desk.fact("decided_by_lot", Place("ward", ward.ballot)))]
        yield writer.say("lots", place.key, because=because, count=counted(count) if count else None, list=names)

    def write_single(writer: Writer) -> Iterator[Sentence | None]:
        names = listed([_ward(desk, one[1], one[2]) for one in single[:LISTED]])
        because = [one[4].claim for one in single[:LISTED]]
        if len(single) <= LISTED:
            yield writer.say("one_vote", place.key, because=because, list=names, basis=_HOW)
            return
        each = Claim("majority_votes", Subject(), Says("is", 1), _BASIS)
        count = desk.count(Universe("ward", Subject(place)), each)
        yield writer.say(
            "one_vote_many", place.key, because=because, count=counted(count, "ward") if count else None, list=names, basis=_HOW
        )

    if lots:
        yield Item("closest", CLOSE, write_lots, 2)
    if single:
        yield Item("closest", CLOSE, write_single, 1)
    elif found and found[0][0] > 0:
        yield Item("closest", CLOSE, lambda writer: [closest(writer, place, found[0])], 0)


def closest(writer: Writer, place: Place, one: Margin) -> Sentence | None:
    """The ward with the smallest majority."""
    desk = writer.desk
    up, declared = desk.fact("wards_up", place), desk.fact("wards_declared", place)
    if not up or not declared:
        return None
    rank = Claim(
        "rank_of",
        Subject(Place("ward", one[3])),
        Says("is", 1),
        None,
        desk.position,
        Universe("ward", Subject(place)),
        Claim("majority_votes", Subject(), Says("at_most", 0), _BASIS),
        so_far=up.number != declared.number,
    )
    table = "closest" if up.number == declared.number else "closest_so_far"
    ward = Words(one[2]) if place.level == "council" else _ward(desk, one[1], one[2])
    return writer.say(table, place.key, because=[rank], ward=ward, votes=counted(one[4]), basis=_HOW)


def leaders(desk: Desk, slugs: Sequence[str]) -> Iterator[Item]:
    """Leaders of councils who stood and were not elected."""
    for slug in slugs:
        for name, ballot in desk.leaders_out(slug):
            yield Item("leader", PLACES, partial(_leader, slug=slug, name=name, ballot=ballot), 0, slug)


def _leader(writer: Writer, *, slug: str, name: str, ballot: str) -> Iterator[Sentence | None]:
    desk, place = writer.desk, Place("ward", ballot)
    out = desk.fact("leader_out", Place("council", slug))
    ward = next((one for one in desk.declared_wards(slug) if one.ballot == ballot), None)
    winners = dict.fromkeys(party for _, _, party in desk.winners(ballot))
    if ward is None or out is None or out.value is not True:
        return
    names = {"place": council(desk, slug), "leader": Words(name), "ward": Words(ward.name)}
    if len(winners) != 1:
        yield writer.say("leader", slug, because=[out.claim], names=names)
        return
    winner = next(iter(winners))
    seats = desk.fact("seats_won", place, winner)
    because = [out.claim, seats.claim if seats else None]
    yield writer.say("leader_to", slug, because=because, party=party(desk, winner), names=names)


def _ward(desk: Desk, slug: str, name: str) -> Words:
    """`Nonsuch in Sutton`."""
    return Words(f"{name} in {desk.council_name(slug)}")
