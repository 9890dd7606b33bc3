"""The sentences of where votes counted, each worked out from the figures of its position."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.efficiency import Efficiency, InPlaces, VotesForSeats
from nightdesk.analysis.seats_votes_curve import AT_NOUGHT, ENOUGH_WARDS, POINT, TWO, Curve
from nightdesk.night import Night
from nightdesk.publish.figures import capital, change, count, decimal, listed, plural, points, share
from nightdesk.publish.words import running, the_party
from nightdesk.register.baseline import Basis
from nightdesk.register.party import FIVE, LAB, UKIP, PartyId

FEW_SEATS = 10
"""Below so many seats a party's votes for each seat hang on a ward or two, and are left out of the sentence."""
_ON: tuple[tuple[Basis, str], ...] = (
    ("last_fought", "since the seats were last fought"),
    ("eve_of_poll", "since the eve of poll"),
)


def said_of(night: Night, found: Efficiency, party: PartyId | None, drawn: Curve | None) -> tuple[str, ...]:
    """The answer in sentences; `party` is the one whose places are told of."""
    if not found.wards or party is None:
        return ("Not yet: no ward has declared its votes.",)
    told = [_each_seat(night, found), in_short(night, found, party), votes_said(night, found, party)]
    told.append(gains_said(night, found, party))
    if drawn is None:
        told.append(f"The curve of seats against votes comes with {ENOUGH_WARDS} wards declared; {count(found.wards)} are in.")
    else:
        told.append(curve_said(night, drawn))
    return tuple(one for one in told if one)


def _each_seat(night: Night, found: Efficiency) -> str:
    """Who needed how many votes for a seat, fewest first, of those with seats enough."""
    register = night.register
    named = [one for one in found.parties if one.party in FIVE and one.seats]
    enough = sorted((one for one in named if one.seats >= FEW_SEATS), key=_each)
    if not enough:
        return f"Too few seats are in to say what a seat costs: {plural(found.seats, 'seat')} so far."
    first, *rest = enough
    lead = f"{capital(the_party(register, first.party))} won a seat for every {count(round(_each(first)))} votes for "
    lead += f"{its(first.party)} candidates"
    others = listed([f"{the_party(register, one.party)} for every {count(round(_each(one)))}" for one in rest])
    return f"{lead}, {others}." if others else f"{lead}."


def in_short(night: Night, found: Efficiency, party: PartyId) -> str:
    """How much of a party's votes, of the rise in its share and of its net gain in seats fell where it was in control."""
    rows = {one.kind: one for one in found.places("council", party)}
    own, name = rows["own"], capital(the_party(night.register, party))
    votes = sum(one.votes for one in rows.values())
    if not own.places:
        if rows["not_known"].places:
            return f"Whether {the_party(night.register, party)} controlled a council on the eve is not settled."
        return f"{name} controlled no council on the eve."
    if not votes:
        return ""
    parts = [f"{share(Fraction(own.votes, votes))}% of {its(party)} votes"]
    rise = sum((one.part_of_change or Fraction(0) for one in rows.values()), Fraction(0))
    if own.part_of_change is not None and 0 <= own.part_of_change <= rise and rise:
        parts.append(f"{share(own.part_of_change / rise)}% of the rise in {its(party)} share")
    for basis, words in _ON:
        net = sum(one.gained[basis] or 0 for one in rows.values())
        gained = own.gained[basis]
        if gained is not None and 0 <= gained <= net and net:
            parts.append(f"{change(gained)} of {its(party)} {change(net)} seats {words}")
    were = "was" if len(parts) == 1 and parts[0].startswith("100.0") else "were"
    kept = f"the {plural(own.places, 'council')} {it(party)} controlled on the eve"
    return f"{name}: in {kept} {were} {listed(parts)}."


def votes_said(night: Night, found: Efficiency, party: PartyId) -> str:
    """How a party's share changed in councils of each kind."""
    rows = [one for one in found.places("council", party) if one.kind != "not_known" and one.change is not None]
    if not rows:
        for one in found.places("council", party):
            if one.kind == "not_known" and one.change is not None:
                return f"Where wards compare, {its(party)} share moved by {points(one.change)} points."
        return "No ward declared so far compares with the last time."
    told = [f"{points(one.change)} in {_where(one, party, short=not place)}" for place, one in enumerate(rows)]
    return f"Where wards compare, {its(party)} share moved, in points, by {listed(told)}."


def gains_said(night: Night, found: Efficiency, party: PartyId) -> str:
    """Net seats in councils of each kind, on both bases."""
    rows = [one for one in found.places("council", party) if one.kind != "not_known"]
    told = []
    for basis, words in _ON:
        known = [(one, one.gained[basis]) for one in rows]
        first = next((one for one, by in known if by is not None), None)
        parts = [f"{change(by)} in {_where(one, party, short=one is first)}" for one, by in known if by is not None]
        if parts:
            told.append(f"{words} {listed(parts)}")
    return f"In seats, net: {'; '.join(told)}." if told else ""


def gains_headline(night: Night, found: Efficiency, party: PartyId) -> str:
    """In which kind of council a party gained most since its seats were last fought, and what came of its own."""
    name = capital(the_party(night.register, party))
    known = [(one, one.gained["last_fought"]) for one in found.places("council", party) if one.kind != "not_known"]
    moved = [(one, by) for one, by in known if by is not None]
    if not moved:
        return f"{name}: no seat compares yet with when it was last fought."
    most = max(by for _, by in moved)
    if most <= 0:
        most = min(by for _, by in moved)
    if not most:
        return f"{name} neither gained nor lost a seat, net, in councils of any kind since the seats were last fought."
    where = listed([_where(one, party, short=True) for one, by in moved if by == most])
    own = next((by for one, by in moved if one.kind == "own"), None)
    kept = f", and {change(own)} in {its(party)} own" if own is not None and own != most else ""
    did = "gained" if most > 0 else "lost"
    return f"{name} {did} most, {plural(abs(most), 'seat')} net since last fought, in {where}{kept}."


def votes_headline(night: Night, found: Efficiency, party: PartyId) -> str:
    """In which kind of council a party's share rose most, or fell least."""
    name = capital(the_party(night.register, party))
    known = [(one, one.change) for one in found.places("council", party) if one.kind != "not_known"]
    moved = [(one, by) for one, by in known if by is not None]
    if not moved:
        return f"{name}: no ward declared so far compares with the last time."
    rise = max(by for _, by in moved)
    most = rise if rise > 0 else min(by for _, by in moved)
    place = next(one for one, by in moved if by == most)
    how = "rose" if most > 0 else "fell"
    owner = f"{name}’" if name.endswith("s") else f"{name}’s"
    among = " most" if len(moved) > 1 else ""
    by = decimal(abs(most) * 100, 1)
    return f"{owner} share {how}{among} in {_where(place, party, short=True)}, by {by} points where wards compare."


def curve_said(night: Night, drawn: Curve) -> str:
    """What the curve shows."""
    register = night.register
    name = the_party(register, drawn.party)
    votes, seats, of = (float(each[AT_NOUGHT]) for each in (drawn.votes, drawn.seats, drawn.of))
    had = f"{name} had {_cent(votes)}% of the vote and {_cent(seats / of)}% of the seats"
    if drawn.against is None:
        up, down = (int(drawn.seats[AT_NOUGHT + step] - seats) for step in (POINT, -POINT))
        more = f"a point more everywhere would have brought {change(up)} seats, a point less {change(down)}"
        return f"{capital(had)} in the {count(drawn.wards)} wards declared; {more}."
    other = the_party(register, drawn.against)
    lead = f"Of what {name} and {other} had between them, {had}"
    level = drawn.seats_at(0.5)
    if level is None:
        return f"{lead}."
    mine, both = level
    margin = round(2 * mine - both)
    if not margin:
        return f"{lead}; with as many votes as each other they would have had as many seats."
    ahead, behind = (name, other) if margin > 0 else (other, name)
    return f"{lead}; level in votes, {ahead} would have had some {count(abs(margin))} seats more than {behind}."


def convention(night: Night, drawn: Curve | None) -> str:
    """How the curve moves votes."""
    if drawn is not None and drawn.against is None:
        name = running(night.register, drawn.party)
        return f"uniform swing: {name} candidates gain as many points in every ward, all others give them up in proportion"
    first, second = (running(night.register, party) for party in TWO)
    return f"uniform swing from {second} to {first} in every ward both fight; other wards as they are"


def its(party: PartyId) -> str:
    """The pronoun of a party: `its` for Labour and UKIP, `their` for the Conservatives."""
    return "its" if party in (LAB, UKIP) else "their"


def it(party: PartyId) -> str:
    """As `its`."""
    return "it" if party in (LAB, UKIP) else "they"


def _where(one: InPlaces, party: PartyId, *, short: bool = False) -> str:
    """A kind of council; in full where no other has been named before it."""
    those = "councils" if short else "those"
    return {
        "own": f"{its(party)} own councils",
        "between": f"{those} without overall control",
        "others": f"{those} of other parties",
    }[one.kind]


def _each(one: VotesForSeats) -> Fraction:
    return one.for_each_seat("total") or Fraction(0)


def _cent(share_of: float) -> str:
    return decimal(Fraction(share_of) * 100, 1)
