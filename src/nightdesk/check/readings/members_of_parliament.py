"""The general election of 2017, in other words: who beat whom, where a party came, which party a member is of."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.general_election import _person, of_2017, party_won, seat
from nightdesk.check.readings.row import Both, Ground, Read, Row, claim
from nightdesk.claims.subject import Place


def dated(g: Ground) -> bool:
    """Whether the general election of 2017, or that year, is named."""
    return "when" in g and of_2017(g)


def beat(g: Ground) -> Iterable[Read] | None:
    """'Jared O'Mara beat Nick Clegg in Sheffield Hallam'; 'Clegg was unseated by Labour'."""
    loser = _person(g, "other")
    place = seat(g, who=loser)
    if loser is None or place is None or ("when" in g and not of_2017(g)):
        return None
    lost = claim("ge_elected", place, person=loser.person, is_=False)
    if "person" in g:
        who = _person(g)
        return [Both((claim("ge_elected", place, person=who.person, is_=True), lost))] if who and who.place == place else None
    party = g.party()
    return [Both((claim("ge_won", place, is_=party), lost))] if party else None


def party_place(g: Ground) -> Iterable[Read] | None:
    """'Labour finished second in St Austell and Newquay in 2017.'"""
    party, place, ordinal = g.party(), seat(g), g.item("ordinal")
    if party is None or place is None or ordinal is None or not ordinal.number or not dated(g):
        return None
    return [claim("ge_place", place, party, is_=int(ordinal.number))]


def party_majority(g: Ground) -> Iterable[Read] | None:
    """'Labour's majority in Kensington was 20.'"""
    q, party, place = g.quantity(), g.party(), seat(g)
    if q is None or party is None or place is None or not dated(g):
        return None
    return [Both((claim("ge_won", place, is_=party), claim("ge_majority", place, says=q.says())))]


def stood_here(g: Ground) -> tuple[Place, str] | None:
    """The constituency named and the person's name, where somebody of that very name stood there."""
    item, named = g.item("person"), seat(g)
    held = g.scene.context.constituencies.get(named.key) if named is not None else None
    if item is None or named is None or held is None:
        return None
    name = " ".join(item.text.removesuffix("'s").removesuffix("’s").split())
    return (named, name) if any(line.name.casefold() == name.casefold() for line in held.candidates) else None


def own_majority(g: Ground) -> Iterable[Read] | None:
    """'Emma Dent Coad's majority in Kensington was 20': where a constituency is named."""
    q, here = g.quantity(), stood_here(g)
    if q is None or here is None:
        return None
    elected = claim("ge_elected", here[0], person=here[1], is_=True)
    return [Both((elected, claim("ge_majority", here[0], says=q.says())))]


def own_seat(g: Ground) -> Iterable[Read] | None:
    """'Steve Double held his seat in St Austell and Newquay at the general election.'"""
    here = stood_here(g)
    return [claim("ge_elected", here[0], person=here[1], is_=True)] if here is not None and dated(g) else None


def has_member(g: Ground) -> Iterable[Read] | None:
    """'Nuneaton has a Conservative MP.'"""
    q, place = g.quantity(), seat(g)
    party = g.party() or (q.party if q is not None else None)
    return [claim("ge_won", place, is_=party)] if party is not None and place is not None else None


ROWS: tuple[Row, ...] = (
    Row(
        "beat somebody",
        """
        W V.beat [ P=x ] W=other { by Q=margin | at T.general | T | in T | , | at T }; W V.beat former/then ~ W=other
        { by Q=margin | at T.general | T | in T | , | at T }; P V.beat W=other { by Q=margin | at T.general | T | in T
        | , | at T }; P V.beat former/then ~ W=other { by Q=margin | at T.general | T | in T | , | at T }
        """,
        beat,
        examples=(
            ("Jared O'Mara beat Nick Clegg in Sheffield Hallam at the 2017 general election.", "supported"),
            ("Nick Clegg was unseated by Labour in Sheffield Hallam last year.", "supported"),
        ),
    ),
    Row(
        "a party's place",
        """
        P V.come O [ place ] { by Q=margin | at T.general | T | in T | , | at T }; P V.be O { by Q=margin | at
        T.general | T | in T | , | at T }
        """,
        party_place,
        examples=(("Labour finished second in St Austell and Newquay in 2017.", "supported"),),
    ),
    Row(
        "a party's majority",
        """
        P majority { by Q=margin | at T.general | T | in T | , | at T } V.be Q; P majority V.be Q { by Q=margin | at
        T.general | T | in T | , | at T }
        """,
        party_majority,
        examples=(("Labour's majority in Kensington at the general election was 20.", "supported"),),
    ),
    Row(
        "a member's own majority",
        """
        W majority [ L.constituency ] { by Q=margin | at T.general | T | in T | , | at T } V.be Q; W majority [
        L.constituency ] V.be Q { by Q=margin | at T.general | T | in T | , | at T }; W V.have majority of Q [
        L.constituency ] { by Q=margin | at T.general | T | in T | , | at T }; W majority V.be Q.votes
        """,
        own_majority,
        examples=(("Emma Dent Coad's majority in Kensington was just 20.", "supported"),),
    ),
    Row(
        "a member's own seat",
        """
        W V.hold his/her seat { by Q=margin | at T.general | T | in T | , | at T }; W V.win his/her seat { by Q=margin
        | at T.general | T | in T | , | at T }
        """,
        own_seat,
        examples=(("Steve Double held his seat in St Austell and Newquay at the general election.", "supported"),),
    ),
    Row(
        "has a member",
        """
        L.constituency V.have P mp; L.constituency mp V.be P; L.constituency V.have Q.mps; L.constituency V.be
        represented by P [ mp ]
        """,
        has_member,
        examples=(("Nuneaton has a Conservative MP.", "supported"),),
    ),
    Row(
        "a constituency stayed",
        """
        L.constituency V.stay P at T.general; L.constituency V.fall [ to ] P at T.general; L.constituency V.vote P at
        T.general; P V.win parliamentary seat in T; P V.win parliamentary seat at T
        """,
        party_won,
        examples=(("Kensington stayed Conservative at the 2017 general election.", "contradicted"),),
    ),
)
