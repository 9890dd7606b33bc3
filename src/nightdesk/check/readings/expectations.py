"""What was expected: favourites, odds, polls, upsets, national projections."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.items import Item
from nightdesk.check.readings.row import Ground, Outcome, Read, Row, claim
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import ENGLAND, Place


def _day(g: Ground) -> str | None:
    when = g.item("when")
    return when.when[:10] if when is not None and when.when else None


def _markets(g: Ground) -> tuple[Place, ...]:
    return g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")


def _price(item: Item) -> str:
    number = item.number
    if number is None:
        return ""
    text = item.text
    return "evens" if number == 1 and "/" not in text and "-" not in text else f"{number.numerator}/{number.denominator}"


def favourite(g: Ground) -> Iterable[Read] | None:
    """The bookmakers' favourite to win councils, with odds where they are told."""
    party, places = g.party(), _markets(g)
    if party is None or not places:
        return None
    day = _day(g)
    found: list[Read] = [claim("favourite", one, is_=party, day=day) for one in places]
    odds = g.item("odds")
    if odds is not None:
        found += [claim("odds", one, party, is_=_price(odds), day=day) for one in places]
    if "on" in g.items:
        found += [claim("odds_on", one, party, is_=True, day=day) for one in places]
    return found


def odds(g: Ground) -> Iterable[Read] | None:
    party, places, item = g.party(), _markets(g), g.item("odds")
    if party is None or not places or item is None:
        return None
    return [claim("odds", one, party, is_=_price(item), day=_day(g)) for one in places]


def next_general(g: Ground) -> Iterable[Read] | None:
    """Favourites for most seats at the next general election, at decimal odds."""
    party, q = g.party(), g.quantity()
    if party is None:
        return None
    found: list[Read] = [claim("favourite", ENGLAND, is_=party)]
    other, q2 = g.party("other"), g.quantity("q2")
    for one, price in ((party, q), (other, q2)):
        if one is not None and price is not None:
            found.append(claim("odds", ENGLAND, one, is_=f"{float(price.value):g}" if price.value.denominator > 1 else f"{price.value}"))
    return found


def poll(g: Ground) -> Iterable[Read] | None:
    """'The last YouGov poll had Labour on 51% in London and the Tories on 29%.'"""
    party, q, place = g.party(), g.quantity(), g.area("region", "council", "england", default=Place("region", "London"))
    if party is None or q is None or q.how != "share" or place is None:
        return None
    if "area" in g:
        place = (*g.places("region", "council", name="area"), place)[0]
    day = _day(g)
    found: list[Read] = [claim("poll_share", place, party, says=q.says(), day=day)]
    other, q2 = g.party("other"), g.quantity("q2")
    return [*found, claim("poll_share", place, other, says=q2.says(), day=day)] if other and q2 else found


def upset(g: Ground) -> Iterable[Read] | None:
    """'failed to cause an upset in Westminster': the favourite was not beaten."""
    places = _markets(g)
    return [claim("favourite_beaten", one, is_=True) for one in places] or None


def projected(basis: str | None) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        q = g.quantity()
        if q is None or q.how != "share" or not g.parties():
            return None
        found: list[Read] = [claim("national_share", ENGLAND, one, says=q.says(), basis=basis) for one in g.parties()]
        other, q2 = g.party("other"), g.quantity("q2")
        return [*found, claim("national_share", ENGLAND, other, says=q2.says(), basis=basis)] if other and q2 else found

    return build


def projected_lead(basis: str | None) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        from nightdesk.register.party import CON, LAB

        q, party = g.quantity(), g.party()
        other = g.party("other") or {CON: LAB, LAB: CON}.get(party or "")
        if party is None or other is None:
            return None
        said = q.says() if q is not None and q.how == "share" else Says("more_than", 0)
        return [claim("national_lead", ENGLAND, party, says=said, other=other, basis=basis)]

    return build


def projected_level(basis: str | None) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        parties = g.parties()
        if len(parties) != 2:
            return None
        q = g.quantity()
        found: list[Read] = [claim("national_lead", ENGLAND, parties[0], is_=0, other=parties[1], basis=basis)]
        if q is not None and q.how == "share":
            found += [claim("national_share", ENGLAND, one, says=q.says(), basis=basis) for one in parties]
        return found

    return build


PNS, NEV = "projected_national_share", "national_equivalent_vote"
_BBC = ("bbc project national share", "bbc projection", "bbc project share", "bbc", "bbc national projection", "project national share", "bbc project national vote share", "national project share", "bbc pns", "project share", "bbc project national share of vote", "project national vote share")
_RT = ("national equivalent vote", "thrasher", "thrasher national equivalent vote", "thrasher nev", "according thrasher national equivalent vote ,", "according thrasher ,", "national equivalent share", "thrasher national equivalent share", "national equivalent vote of thrasher", "professors thrasher", "thrasher estimate")


def _told(names: tuple[str, ...], *tails: str) -> tuple[str, ...]:
    return tuple(f"( {' | '.join(names)} ) {tail}" for tail in tails)


_SHARES = ("V.project P on/at/level Q", "V.project P Q", "V.project P on Q P=other [ on ] Q=q2", "V.project P Q P=other Q=q2", "V.have P on Q", "V.have P P=other on Q", "V.project that P V.win_votes Q", "V.be Q for P", "V.be Q for P , Q=q2 for P=other", "V.project Q for P", "V.project P V.win Q", "P V.win_votes Q", "P V.be on Q", "P on Q", "P V.win Q", "V.be P Q", "P Q", "P Q", "V.be P on Q", "V.project P Q each", "V.project P on Q each", ": P Q", "V.have P at Q")
_LEADS = ("V.project Q national lead for P", "V.project Q lead for P", "V.project P Q ahead of P=other", "V.project P ahead of P=other", "V.project P ahead", "P V.overtake P=other by Q", "P V.lead_votes P=other by Q", "V.project P with Q lead over P=other", "V.project P Q ahead", "V.project P Q lead [ over P=other ]", "V.give P Q lead [ over P=other ]", "P V.be Q ahead of P=other", "V.project P lead of Q [ over P=other ]", "V.project national lead of Q for P", "P V.lead_votes P=other", "P V.beat P=other by Q", "V.project lead of Q for P", "P V.be ahead of P=other", "P V.be ahead")
_LEVEL = ("V.project P level on/at Q", "V.project P neck and neck on Q", "V.project P level", "V.project P tied on Q", "V.project P V.tie on Q", "V.project P neck and neck", "P V.be level on Q", "P V.be level", "V.project P dead level", "V.have P level on Q", "V.have P level", "V.project P to be level", "V.have P neck and neck")
FAV = "[ odds-on=on ] favourites/favourite"
ROWS: tuple[Row, ...] = (
    Row("favourites", ("~ V.have P as ~ favourites/favourite [ V.win L.council ] [ T ] [ , ] [ at D ]", "P V.be ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ] ~ [ T ] [ , ] [ at D ]", "P V.go into ~ as ~ favourites/favourite ~", "P V.fall into ~ as ~ favourites/favourite ~", "P ~ favourites/favourite ~ [ V.win.to L.council ]", "someone V.make.was P ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ] [ T ] [ , ] [ at D ]", "~ V.make P ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ] [ V.gain.to L.council ] [ T ] [ , ] [ at D ]", "P V.open as ~ favourites/favourite ~", "P V.be ~ favourites/favourite V.gain.to L.council from P=other", "P V.be.had ~ favourites/favourite V.win.to it ~ ", "P V.be ~ favourites/favourite V.run.to L.council ~", "P V.be ~ favourites/favourite V.gain.to it from P=other", "P V.be ~ favourites/favourite for L.council [ T ]", "P V.stand.be as ~ favourites/favourite ~", "someone V.tip P V.win.to L.council", "P V.be odds-on=on [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ] [ T ]", "P V.open day as favourites/favourite [ T ]", "P V.open T as favourites/favourite", "P V.open ~ as favourites/favourite ~"), favourite, (
        ("Bookmakers had Labour as odds-on favourites to win Barnet on polling day.", "supported"), ("Labour were favourites in Wandsworth a week before the vote, at 4/6.", "supported"), ("The Tories went into the election as the bookies' favourites in Barnet.", "contradicted"))),
    Row("odds", ("P V.be D [ V.win.to L.council ] [ V.gain.to L.council ] ~ [ T ]", "P V.be at D ~ [ V.win.to L.council ] [ T ]", "~ V.have P at D ~ [ V.win.to L.council ] [ T ]", "~ V.project P at D ~ [ V.win.to L.council ] [ T ]", "P V.be D [ T ]", "~ V.offer D on P V.win.ing L.council", "~ V.price P at D [ V.win.to L.council ]", "someone V.price.was P at D [ V.win.to L.council ] [ T ]"), odds, (("Labour were 4/6 to win Wandsworth.", "supported"),)),
    Row("next general election", ("P Q V.stay ~ favourites/favourite V.win.to most seats at T.next , P=other Q=q2", "P V.stay ~ favourites/favourite V.win.to most seats at T.next", "P V.be ~ favourites/favourite V.win.to most seats at T.next", "P [ Q [ ] ] V.stay ~ favourites/favourite V.win.to most seats [ at T ]", "P Q V.stay ~ favourites/favourite V.win.to most seats at T", "P V.stay ~ favourites/favourite V.win.to most Q.seats=x at T", "P Q V.stay ~ favourites/favourite V.win.to most Q.seats=x at T"), next_general, (("The Conservatives remain favourites to win most seats at the next general election.", "supported"),)),
    Row("a poll", ("~ poll ~ V.have P on/at Q [ , ] [ and ] [ P=other on/at Q=q2 ]", "~ yougov ~ V.have P on/at Q [ P=other on/at Q=q2 ]", "~ poll of L=area V.have P on/at Q", "yougov april poll of L=area V.have P on/at Q", "~ yougov ~ V.project P on/at Q", "~ poll ~ V.project P on/at/Q Q", "~ poll ~ V.project P Q", "yougov T poll of L=area V.have P on/at Q", "~ yougov ~ V.project P Q", "~ V.poll ~ V.have P on/at Q", "yougov april V.poll of L=area V.have P on/at Q", "~ poll V.project Q for P", "P V.be on Q ~ yougov ~", "~ april poll ~ V.project P on/at Q", "~ poll ~ V.project.give P Q"), poll, (
        ("The last YouGov poll for Queen Mary had Labour on 51% in London.", "supported"), ("YouGov's April poll of Londoners had the Lib Dems on 21 per cent.", "contradicted"))),
    Row("an upset", ("P V.cause upset", "there V.be upset", "P V.spring surprise", "P V.pull off upset", "P cause upset", "someone cause upset", "P V.make upset"), upset, ()),
    Row("BBC level", _told(_BBC, *_LEVEL), projected_level(PNS), (("The BBC's projected national share put Labour and the Conservatives level on 35%.", "supported"),)),
    Row("BBC share", _told(_BBC, *_SHARES), projected(PNS), (("The BBC's projected share gave Labour 35%.", "supported"),)),
    Row("BBC lead", _told(_BBC, *_LEADS), projected_lead(PNS), (("The BBC projected a seven-point national lead for Labour.", "contradicted"),)),
    Row("level on the BBC's", tuple(f"P V.be level/tied on {one}" for one in _BBC) + tuple(f"P V.be neck and neck on {one}" for one in _BBC) + tuple(f"P V.be level [ on Q ] in/on {one}" for one in _BBC) + tuple(f"on {one} P V.be level" for one in _BBC) + tuple(f"on {one} , P V.be level" for one in _BBC), projected_level(PNS), ()),
    Row("lead on the equivalent vote", tuple(f"P V.have Q lead on/in {one}" for one in _RT) + tuple(f"P V.be Q ahead on/in {one}" for one in _RT) + tuple(f"P V.be ahead on/in {one}" for one in _RT) + tuple(f"P V.lead [ by Q ] on/in {one}" for one in _RT) + tuple(f"P V.have Q lead over P=other on/in {one}" for one in _RT), projected_lead(NEV), ()),
    Row("share on the BBC's", tuple(f"P V.{sense} Q on/in {one}" for one in _BBC for sense in ("have", "win_votes", "be")) + tuple(f"P V.be on Q on/in {one}" for one in _BBC), projected(PNS), ()),
    Row("share on the equivalent vote", tuple(f"P V.{sense} Q on/in {one}" for one in _RT for sense in ("have", "win_votes", "be")), projected(NEV), ()),
    Row("lead on the BBC's", tuple(f"P V.have Q lead on/in {one}" for one in _BBC) + tuple(f"P V.be Q ahead on/in {one}" for one in _BBC), projected_lead(PNS), ()),
    Row("national equivalent level", _told(_RT, *_LEVEL), projected_level(NEV), ()),
    Row("projected share of a party", ("P project national share V.be Q", "P project share V.be Q", "P national share V.be Q"), projected(PNS), (("Labour's projected national share was 35%.", "supported"),)),
    Row("equivalent share of a party", ("P national equivalent vote V.be Q", "P national equivalent share V.be Q"), projected(NEV), ()),
    Row("national equivalent share", _told(_RT, *_SHARES), projected(NEV), (("The national equivalent vote put Labour on 36%.", "supported"),)),
    Row("national equivalent lead", _told(_RT, *_LEADS), projected_lead(NEV), (("The national equivalent vote put the Tories a point ahead of Labour.", "supported"),)),
    Row("whole: national equivalent", ("according thrasher national equivalent vote P V.overtake P=other by Q", "according thrasher P V.overtake P=other by Q", "according thrasher national equivalent vote P V.lead_votes P=other by Q"), projected_lead(NEV), (("According to Rallings and Thrasher's national equivalent vote, the Tories edged Labour by a point.", "supported"),)),
)
