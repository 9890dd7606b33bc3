"""Drafts of what is news about control of the councils of a place: who gained what, who lost it, against which odds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from nightdesk.claims.claim import Claim
from nightdesk.claims.desk import NOC, Desk, Fact, PartyId, Place
from nightdesk.story.house_style import (
    cardinal,
    council,
    councils,
    counted,
    joined,
    listed,
    number,
    of_party,
    out_of,
    parties,
    party,
    price,
    the_region,
    together,
)
from nightdesk.story.newsworthy import Item, News
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

NAMED = 8
"""Councils named in one list, at most; of more, their number."""
HANDS, ODDS, CLOSE = "hands", "odds", "close"
"""Parts of a story: councils that changed hands, prices, close calls."""


Said = Callable[[Writer], Iterable[Sentence | None]]


@dataclass(frozen=True, slots=True)
class Control:
    """One council whose control is certain, before and after."""

    slug: str
    before: Fact
    after: Fact

    @property
    def changed(self) -> bool:
        """Whether it is another's."""
        return self.before.value != self.after.value

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """What a sentence about the change claims."""
        return self.before.claim, self.after.claim


def control_of(desk: Desk, slug: str) -> Control | None:
    """None while it is open, or where who had control before is not known."""
    return desk.with_council(slug, "story_control", lambda: (_control(desk, slug),))[0]


def _control(desk: Desk, slug: str) -> Control | None:
    place = Place("council", slug)
    before, after = desk.fact("control_before", place), desk.fact("control_after", place)
    return None if before is None or after is None else Control(slug, before, after)


def settled(desk: Desk, slugs: Sequence[str]) -> list[Control]:
    """Councils whose control is certain, in the register's order."""
    return [one for slug in slugs if (one := control_of(desk, slug)) is not None]


def drafts(desk: Desk, slugs: Sequence[str]) -> Iterator[Item]:
    """What is news about control in some councils."""
    found = settled(desk, slugs)
    moved = [one for one in found if one.changed]
    winners = dict.fromkeys(str(one.after.value) for one in moved if one.after.value != NOC)
    for winner in sorted(winners, key=lambda id: -sum(one.after.value == id for one in moved)):
        yield from _gains(desk, winner, [one for one in moved if one.after.value == winner])
    losers = dict.fromkeys(str(one.before.value) for one in moved if one.after.value == NOC)
    for loser in sorted(losers, key=lambda id: -sum(one.before.value == id for one in moved)):
        yield _losses(desk, loser, [one for one in moved if (one.before.value, one.after.value) == (loser, NOC)])
    for one in moved:
        yield from _details(desk, one)
    yield from _expected(desk, slugs)
    yield from _near(desk, found)


def _gains(desk: Desk, winner: PartyId, gains: list[Control]) -> Iterator[Item]:
    by_loser = dict.fromkeys(str(one.before.value) for one in gains)
    order = sorted(by_loser, key=lambda id: (id == NOC, id))
    groups = [(loser, [one for one in gains if one.before.value == loser]) for loser in order]
    direct = any(loser != NOC for loser in order)

    def said() -> Words:
        runs = [
            together(f"{councils(desk, [one.slug for one in some]).text} from {party(desk, loser).text}", [])
            for loser, some in groups
        ]
        return joined(runs, ", and ")

    because = [claim for one in gains for claim in one.claims]

    def head(writer: Writer) -> Words | None:
        if len(gains) == 1:
            table = "head_gain" if direct else "head_gain_noc"
            names = {"before": party(desk, order[0])} if direct else {}
            only = council(desk, gains[0].slug)
            return writer.words(table, winner, because=because, party=party(desk, winner), place=only, names=names)
        count = desk.fact("councils_gained", _around(desk, [one.slug for one in gains]), winner)
        return writer.words(
            "head_gains", winner, because=because, party=party(desk, winner), count=counted(count) if count else None
        )

    def write(writer: Writer) -> Iterator[Sentence | None]:
        yield writer.say("gained", winner, because=because, party=party(desk, winner), gains=said())

    yield Item("taken" if direct else "gained", HANDS, write, len(gains), winner, head, winner)


def _losses(desk: Desk, loser: PartyId, losses: list[Control]) -> Item:
    slugs = [one.slug for one in losses]
    because = [claim for one in losses for claim in one.claims]

    def head(writer: Writer) -> Words | None:
        return writer.words("head_loss", loser, because=because, party=party(desk, loser), place=councils(desk, slugs))

    def write(writer: Writer) -> Iterator[Sentence | None]:
        yield writer.say("lost_to_noc", loser, because=because, party=party(desk, loser), councils=councils(desk, slugs))

    return Item("lost", HANDS, write, len(losses), loser, head, loser)


def _details(desk: Desk, one: Control) -> Iterator[Item]:
    news: News = "missed_by" if one.after.value == NOC else "result"
    yield Item(news, HANDS, lambda writer: [standing(writer, one)], int(one.before.value != NOC), one.slug)


def standing(writer: Writer, one: Control) -> Sentence | None:
    """What the party in control holds, or the largest where nobody is; and since when another had held it."""
    desk, place = writer.desk, Place("council", one.slug)
    total = desk.fact("seats_total", place)
    names = {
        "place": council(desk, one.slug),
        "was": _until_now(desk, one),
        "area": _area(desk, one.slug) if writer.wide else Words(""),
    }
    if one.after.value != NOC:
        held = desk.fact("seats_held", place, str(one.after.value))
        told = out_of(held, total) if held and total and held.sure else None
        return writer.say("detail_taken", one.slug, party=party(desk, str(one.after.value)), held=told, names=names)
    largest = desk.fact("largest_party", place)
    if largest is None or not largest.sure:
        return None
    names |= {"largest": parties(desk, str(largest.value))}
    if " " in str(largest.value):
        return writer.say("detail_noc_level", one.slug, because=[largest.claim], names=names)
    held, short = (desk.fact(kind, place, str(largest.value)) for kind in ("seats_held", "seats_short"))
    if not (held and total and short and held.sure and short.sure and short.number):
        return None
    told = out_of(held, total)
    return writer.say("detail_noc", one.slug, because=[largest.claim], held=told, short=cardinal(short), names=names)


LONG_AGO = 10
"""Years after which it is told when a party last had a majority that it has now."""


def _until_now(desk: Desk, one: Control) -> Words:
    """`, Conservative since 2004,`; `, without a Labour majority since 1998,` where nobody had one; empty where not known."""
    place = Place("council", one.slug)
    if one.before.value != NOC:
        since = desk.fact("controlled_since", place, str(one.before.value))
        told = year(since)
        if told is None or not one.changed:
            return Words("")
        return together(f", {of_party(desk, str(one.before.value)).text} since {told.text},", [told])
    last = desk.fact("last_controlled", place, str(one.after.value)) if one.after.value != NOC else None
    told = year(last)
    if told is None or int(desk.night[:4]) - int(told.text) < LONG_AGO:
        return Words("")
    return together(
        f", without a {of_party(desk, str(one.after.value)).text} majority after any May since {told.text},", [told]
    )


def _area(desk: Desk, slug: str) -> Words:
    """` in the East Midlands`, where the council does not lie in London."""
    region = desk.region_of(slug)
    if region == "London":
        return Words("")
    fact = desk.fact("lies_in", Place("council", slug), other=region, basis="widely")
    return Words(f" in {the_region(region)}", (fact.claim,)) if fact is not None and fact.value is True else Words("")


def _expected(desk: Desk, slugs: Sequence[str]) -> Iterator[Item]:
    """The last prices before the polls against what came, council by council."""
    duly: list[tuple[Control, Fact, Fact]] = []
    waiting: list[tuple[str, Fact, Fact]] = []
    for slug in (one for one in desk.markets() if one in slugs):
        place = Place("council", slug)
        days = desk.price_days(slug)
        favourite = desk.fact("favourite", place, day=days[-1]) if days else None
        quote = desk.fact("odds", place, str(favourite.value), day=days[-1]) if favourite else None
        if favourite is None or quote is None:
            continue
        one = control_of(desk, slug)
        if one is None:
            waiting.append((slug, favourite, quote))
        elif one.after.value == favourite.value:
            duly.append((one, favourite, quote))
        else:
            yield _upset(desk, one, favourite, quote)
    close = [one for one in waiting if not _in_control(desk, one[0], one[1])]
    for slug, favourite, quote in close:
        yield _market_open(desk, slug, favourite, quote)
    rest = [one for one in waiting if one not in close]
    if rest:
        yield Item("expected", ODDS, lambda writer: [_markets_open(writer, rest)])
    if duly:
        yield Item("expected", ODDS, _as_priced(desk, duly), len(duly))


def _in_control(desk: Desk, slug: str, favourite: Fact) -> bool:
    before = desk.fact("control_before", Place("council", slug))
    return before is not None and before.value == favourite.value


def _market_open(desk: Desk, slug: str, favourite: Fact, quote: Fact) -> Item:
    def write(writer: Writer) -> Iterator[Sentence | None]:
        names = {"place": council(desk, slug), "favourite": party(desk, str(favourite.value))}
        yield writer.say("awaited_market", slug, because=[favourite.claim], price=price(quote), names=names)

    return Item("market_open", ODDS, write, 0, slug)


def _markets_open(writer: Writer, rest: list[tuple[str, Fact, Fact]]) -> Sentence | None:
    runs = []
    for slug, favourite, quote in rest:
        told = price(quote)
        text = f"{council(writer.desk, slug).text} (favourites {party(writer.desk, str(favourite.value)).text}, {told.text})"
        runs.append(together(text, [Words("", (favourite.claim,)), told]))
    return writer.say("awaited_markets", list=listed(runs))


def _upset(desk: Desk, one: Control, favourite: Fact, quote: Fact) -> Item:
    slug, winner = one.slug, str(one.after.value)
    names = {"place": council(desk, slug), "favourite": party(desk, str(favourite.value)), "party": party(desk, winner)}
    because = [favourite.claim, *one.claims]

    def head(writer: Writer) -> Words | None:
        table = "head_upset_held" if not one.changed else "head_upset"
        return None if winner == NOC else writer.words(table, slug, because=because, names=names)

    def write(writer: Writer) -> Iterator[Sentence | None]:
        table = "upset_noc" if winner == NOC else "upset_taken" if one.changed else "upset_held"
        yield writer.say(
            table, slug, because=because, price=price(quote), majority=_with_seats(desk, slug, winner), names=names
        )

    return Item("upset", ODDS, write, int(one.changed), slug, head, winner)


def _with_seats(desk: Desk, slug: str, winner: PartyId) -> Words:
    """`, with 38 of the 63 seats`; nothing while more is awaited."""
    place = Place("council", slug)
    held, total = desk.fact("seats_held", place, winner), desk.fact("seats_total", place)
    if winner == NOC or held is None or total is None or not held.sure:
        return Words("")
    told = out_of(held, total)
    return together(f", with {told.text}", [told])


def _as_priced(desk: Desk, duly: list[tuple[Control, Fact, Fact]]) -> Said:
    def write(writer: Writer) -> Iterator[Sentence | None]:
        if len(duly) == 1:
            one, favourite, quote = duly[0]
            names = {"place": council(desk, one.slug), "party": party(desk, str(favourite.value))}
            because = [favourite.claim, one.after.claim]
            yield writer.say("as_priced_one", one.slug, because=because, price=price(quote), names=names)
            return
        runs = []
        for one, favourite, quote in duly:
            text = f"{council(desk, one.slug).text} ({party(desk, str(favourite.value)).text}, {price(quote).text})"
            runs.append(together(text, [Words("", (favourite.claim, one.after.claim)), price(quote)]))
        yield writer.say("as_priced", list=listed(runs))

    return write


def _near(desk: Desk, found: list[Control]) -> Iterator[Item]:
    """Majorities missed by a single seat, and those without a seat to spare."""
    groups: dict[tuple[str, PartyId], list[tuple[str, Fact]]] = {}
    for one in found:
        near = desk.with_council(one.slug, "story_near", lambda one=one: (_how_near(desk, one),))[0]  # type: ignore[misc]
        if near is not None:
            table, id, fact = near
            groups.setdefault((table, id), []).append((one.slug, fact))
    for (table, id), some in sorted(groups.items(), key=lambda one: (one[0][0] != "one_short", one[0][1])):
        news: News = "near_miss" if table == "one_short" else "barest"
        yield Item(news, CLOSE, _near_said(desk, table, id, some), len(some), id)


def _how_near(desk: Desk, one: Control) -> tuple[str, PartyId, Fact] | None:
    place = Place("council", one.slug)
    if one.after.value == NOC:
        largest = desk.fact("largest_party", place)
        fact = desk.fact("seats_short", place, str(largest.value)) if largest and largest.sure else None
        return ("one_short", str(largest.value), fact) if largest and fact and fact.sure and fact.number == 1 else None
    held, total = desk.fact("seats_held", place, str(one.after.value)), desk.fact("seats_total", place)
    barest = held is not None and total is not None and held.sure and held.number == total.number // 2 + 1
    return ("bare_majority", str(one.after.value), held) if barest and held is not None else None


def _near_said(desk: Desk, table: str, id: PartyId, some: list[tuple[str, Fact]]) -> Said:
    def write(writer: Writer) -> Iterator[Sentence | None]:
        totals = [desk.fact("seats_total", Place("council", slug)) for slug, _ in some]
        because = [fact.claim for _, fact in some] + [total.claim for total in totals if total]
        yield writer.say(table, id, because=because, party=party(desk, id), list=councils(desk, [slug for slug, _ in some]))

    return write


def year(fact: Fact | None) -> Words | None:
    """`2004`, of a moment."""
    return None if fact is None else Words(str(fact.value)[:4], (fact.claim,))


def _around(desk: Desk, slugs: Sequence[str]) -> Place:
    """The narrowest place that has all of them and in which the count is theirs alone: England, a region."""
    regions = dict.fromkeys(desk.region_of(slug) for slug in slugs)
    return Place("region", next(iter(regions))) if len(regions) == 1 else Place("england")


def net(desk: Desk, place: Place, id: PartyId) -> tuple[str, dict[str, Words]] | None:
    """Which table says the net change of councils of a party, with its slots; None where it has none."""
    change, now = desk.fact("councils_change", place, id), desk.fact("councils_controlled", place, id)
    if change is None or now is None:
        return None
    value = change.number
    slots = {"party": party(desk, id)}
    if value == 0:
        return ("net_level", slots | {"controlled": counted(now), "_": Words("", (change.claim,))}) if now.number else None
    noun = Words("council" if abs(value) == 1 else "councils")
    return ("net_up" if value > 0 else "net_down"), slots | {"change": Words(number(abs(value)), (change.claim,)), "noun": noun}
