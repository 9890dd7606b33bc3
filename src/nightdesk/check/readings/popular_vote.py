"""Votes of parties in other words: who had most, who was second, how far apart two were, which way it swung."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from nightdesk.check.readings.row import Ground, OneOf, Read, Row, claim
from nightdesk.check.readings.votes_and_shares import PLACES, change, lead, most, rank, share, swing
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Subject


def second(g: Ground) -> Iterable[Read] | None:
    """'were runners-up in the popular vote'."""
    party, place = g.party(), g.area(*PLACES)
    if party is None or place is None:
        return None
    each = Claim("vote_share", Subject(), Says("at_least", 0))
    universe = Universe("party", Subject(place))
    return [Claim("rank_of", Subject(place, party), Says("is", 2), universe=universe, each=each)]


def majority(g: Ground) -> Iterable[Read] | None:
    """'took a majority of the votes'."""
    party, place = g.party(), g.area(*PLACES)
    return [claim("vote_share", place, party, says=Says("more_than", Fraction(1, 2)))] if party and place else None


def own_change(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """'saw its vote share slump': its own, not another's."""
    return lambda g: None if "own" in g and g.party("own") != g.party() else change(sign)(g)


def apart(g: Ground) -> Iterable[Read] | None:
    """'One point separated Labour and the Conservatives': whichever was ahead."""
    q, place, parties = g.quantity(), g.area(*PLACES), g.parties()
    if q is None or q.how != "share" or place is None or len(parties) != 2:
        return None
    one, other = parties
    leads = (
        claim("vote_lead", place, one, says=q.says(), other=other),
        claim("vote_lead", place, other, says=q.says(), other=one),
    )
    return [OneOf(leads, any_of=True)]


ROWS: tuple[Row, ...] = (
    Row(
        "share of the vote, otherwise",
        """
        Q.votes [ V.cast ] V.fall [ to ] P; someone V.cast.was Q.votes for P; Q.votes V.be V.cast for P; Q.votes V.be
        for P; P V.poll Q of vote; P support V.be [ at ] Q; support for P V.be [ at ] Q; P [ vote ] share [ of vote ]
        V.be Q; P V.end with Q.votes; P V.end with Q of vote/votes; Q.voters V.vote [ for ] P; P V.attract Q.votes; P
        V.be on Q of vote; P V.have share [ of vote ] of Q; someone V.vote.was P by Q.voters
        """,
        share,
        examples=(
            ("More than half of votes cast in Islington went to Labour.", "supported"),
            ("Fewer than one in three votes in Islington were cast for Labour.", "contradicted"),
        ),
    ),
    Row(
        "a majority of the votes",
        """
        P V.win_votes [ overall ] majority of vote/votes [ V.cast ]; majority of vote/votes V.fall [ to ] P; majority
        of voters V.vote [ for ] P
        """,
        majority,
        examples=(("Labour took a majority of the votes in Islington.", "supported"),),
    ),
    Row(
        "points apart",
        """
        Q.points separated/separate P; Q separated/separate P; there V.be Q.points between P; someone separated P by
        Q.points; P V.be separated by Q.points
        """,
        apart,
        examples=(("About one point separated Labour and the Conservatives in Swindon.", "supported"),),
    ),
    Row(
        "ahead on votes",
        """
        more people/voters V.vote [ for ] P than [ for ] P=other; P V.beat P=other into O place on/in/by votes/vote; P
        V.beat P=other on/in/by votes/vote; P V.lead_votes P=other on/in/by ( votes | vote | popular vote | vote share
        | share of vote ); P V.poll higher/bigger/larger share than P=other; P V.win_votes more ballots/support than
        P=other; P V.come ahead of P=other on/in/by ( vote | votes | popular vote | vote share | share of vote ); P
        V.be ahead of P=other on/in/by ( votes | popular vote | vote share | share of vote ); P vote V.top P=other; P
        V.top P=other in/on votes/vote; P V.come above/ahead P=other in popular vote
        """,
        lead,
        examples=(
            ("More people voted Labour than Conservative in Wandsworth.", "supported"),
            ("Labour finished ahead of the Conservatives on votes in Wandsworth.", "supported"),
        ),
    ),
    Row(
        "most votes, otherwise",
        """
        popular vote V.fall [ to ] P; P V.win [ in ] popular vote; ( P V.win | P V.win_votes ) L popular vote; ( P
        V.win_votes | P V.poll ) largest/highest/biggest/greatest number of votes; P V.win_votes
        largest/highest/biggest/greatest share of vote/votes; P V.win_votes highest/largest/biggest vote; P V.be most
        popular party; P V.come top in/on popular/votes [ vote ]; P V.be ahead in/on popular/votes/vote [ vote ]; ( P
        V.win_votes | P V.poll ) more votes than ( any other party | any other | anyone | anyone else ); P V.poll most
        votes; P V.poll most Q.votes; nobody V.win_votes more votes than P; P V.win_votes most support; P V.win on
        votes; P V.win_votes most [ votes ] of any party
        """,
        most,
        examples=(
            ("The popular vote in Wandsworth went to Labour.", "supported"),
            ("Wandsworth's popular vote was won by Labour.", "supported"),
            ("The Conservatives polled most votes in Wandsworth.", "contradicted"),
        ),
    ),
    Row(
        "second in votes",
        """
        P V.be runners-up/runner-up in popular vote; P V.be runners-up/runner-up in/on/by votes/vote; P V.come
        runners-up/runner-up in popular vote
        """,
        second,
        examples=(("The Greens were runners-up in the popular vote in Islington.", "supported"),),
    ),
    Row(
        "rank in votes, otherwise",
        """
        P V.come O on vote/votes; P V.come O on/in/by share [ of vote ]; P V.be O on/in/by ( votes | vote | vote share
        | share of vote ); P V.come O place in/on ( popular vote | votes | vote | share of vote | vote share ); P
        V.win O place in popular vote; ( P V.poll | P V.win_votes ) O most votes; P V.win_votes O
        highest/largest/biggest ( share of vote | vote share | vote | number of votes )
        """,
        rank,
        examples=(("The Greens won the second highest share of the vote in Islington.", "supported"),),
    ),
    Row(
        "swing, otherwise",
        """
        L V.make swing from P=other to P [ of Q ]; L V.make Q swing from P=other to P; L V.make swing of Q from
        P=other to P; L V.make swing to P from P=other [ of Q ]; swing V.be [ Q ] from P=other to P; P V.achieve/enjoy
        swing from P=other [ of Q ]; P V.achieve swing from P=other [ of Q ]; P V.achieve Q swing from P=other; P
        V.achieve swing of Q from P=other; P V.enjoy swing from P=other [ of Q ]; P V.enjoy Q swing from P=other; P
        V.benefit from swing from P=other [ of Q ]; [ L ] voters/votes/vote/support V.swing from P=other to P [ by Q
        ]; swing from P=other to P [ L ] V.be Q; Q V.be swing from P=other to P; voters/votes/support V.shift from
        P=other to P
        """,
        swing,
        examples=(
            ("Wandsworth recorded a swing from Conservative to Labour.", "supported"),
            ("Voters in Wandsworth swung from Labour to the Conservatives.", "contradicted"),
        ),
    ),
    Row(
        "support went up",
        """
        support for P V.up [ by Q ]; P V.vote V.up [ by Q ]; P V.make P=own ( vote share | share of vote | share |
        vote ) V.up [ by Q ]; P support V.up [ by Q ]; vote for P V.up [ by Q ]; P V.make [ their/its ] ( vote share |
        share of vote | share | vote ) V.up [ by Q ]; P V.up vote share [ by Q ]; P V.up [ their/its ] share of vote [
        by Q ]; P V.up [ their/its ] vote [ by Q ]; P V.up on votes
        """,
        own_change(1),
        examples=(("UKIP increased its share of the vote in Plymouth.", "contradicted"),),
    ),
    Row(
        "support went down",
        """
        support for P V.down [ by Q ]; support for P V.struggle; P V.vote V.struggle; P V.vote V.down [ by Q ]; P
        V.make P=own ( vote share | share of vote | share | vote ) V.down [ by Q ]; P V.make P=own ( vote share |
        share of vote | share | vote ) V.struggle; P support V.down [ by Q ]; P support V.struggle; P vote share
        V.struggle; P share [ of vote ] V.struggle; vote for P V.down [ by Q ]; P V.make [ their/its ] ( vote share |
        share of vote | share | vote ) V.down [ by Q ]; P V.make [ their/its ] ( vote share | share of vote | share |
        vote ) V.struggle; vote share of P V.down [ by Q ]; P V.lose share of vote; P V.lose vote share
        """,
        own_change(-1),
        examples=(
            ("Support for UKIP fell sharply in Plymouth.", "supported"),
            ("Ukip saw its vote share slump in Plymouth.", "supported"),
        ),
    ),
)
