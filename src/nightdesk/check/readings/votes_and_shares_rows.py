"""Votes of parties: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.votes_and_shares import behind, change, lead, most, rank, share, swing, votes

ROWS: tuple[Row, ...] = (
    Row(
        "share of the vote",
        """
        P V.win_votes Q.share; P V.win_votes Q.votes; P V.win_votes Q V.vote; P V.win_votes Q of vote;
        P V.win_votes Q of vote to P=other Q=q2; P vote V.be Q; P vote across L V.be Q; P share V.be Q;
        P share of vote V.be Q; P V.have vote share of Q; P V.win_votes vote share of Q; P V.be on Q;
        P V.win_votes Q of votes; P V.poll Q; P V.poll Q.share; P V.win_votes Q.votes V.cast; P vote share V.be Q;
        Q.votes V.fall to P; Q.votes V.fall P; P V.win_votes Q of all votes; P V.end on Q; P V.win_votes Q.voters;
        P V.top Q
        """,
        share,
        examples=(
            ("The Greens won 11% of the vote in Richmond upon Thames.", "depends"),
            ("The Conservatives took less than a third of votes in England.", "supported"),
            ("UKIP's vote across England was under one per cent.", "depends"),
        ),
    ),
    Row(
        "votes of a party",
        """
        P V.win_votes Q.votes; P V.poll Q.votes
        """,
        votes,
        examples=(("Labour polled more than 100 votes in Plymouth.", "supported"),),
    ),
    Row(
        "most votes",
        """
        P V.win_votes popular vote; P V.win vote; P V.win_votes most votes; P V.win_votes most Q.votes; P V.top poll;
        P V.win V.vote; P V.lead_votes popular vote; P V.lead_votes V.vote; P V.win_votes largest/biggest share of vote
        """,
        most,
        examples=(("Labour won the popular vote in Wandsworth.", "supported"),),
    ),
    Row(
        "more votes than",
        """
        P V.win_votes more votes than P=other; P V.lead_votes P=other [ by Q.points ];
        P V.lead_votes P=other [ by Q.share ]; P V.outpoll P=other [ by Q ]; P lead over P=other V.be Q;
        P V.have lead of Q over P=other; P V.have Q.points lead over P=other;
        P V.win_votes larger/bigger/higher share of vote than P=other; P V.win_votes more Q.votes than P=other;
        P V.win_votes more of vote than P=other; P V.be ahead of P=other in vote/votes; P V.lead P=other by Q;
        P V.poll more than P=other; P V.be Q ahead of P=other; P V.end Q ahead of P=other;
        P V.win_votes higher/larger/bigger vote share than P=other; P V.beat P=other in popular vote;
        P V.win_votes Q.votes than P=other; P V.beat P=other by Q.points; P V.win_votes more votes than P=other without
        """,
        lead,
        examples=(
            ("Labour took more votes than the Tories in Plymouth.", "contradicted"),
            ("Labour outpolled the Conservatives in Swindon by about one percentage point.", "supported"),
            ("The Conservatives' lead over Labour in Westminster was below two points.", "depends"),
        ),
    ),
    Row(
        "fewer votes than",
        """
        P V.win_votes fewer votes than P=other; P V.be Q behind P=other; P V.end Q behind P=other;
        P V.trail P=other [ by Q ]; P V.come behind P=other
        """,
        behind,
        examples=(("The Tories won fewer votes than Labour in Leeds.", "supported"),),
    ),
    Row(
        "rank in votes",
        """
        P V.come O in popular/share vote; P V.come O in vote/votes; P V.come O in share of vote; P V.come O in/on votes;
        P V.come O on vote share; P V.be O in popular vote; P V.end O in popular vote; P V.come O by votes;
        P V.come O in terms of votes
        """,
        rank,
        examples=(("The Greens came second in the popular vote in Islington.", "supported"),),
    ),
    Row(
        "swing",
        """
        there V.be swing from P=other to P [ of Q ]; L V.swing from P=other to P [ by Q ]; L V.swing P=other to P;
        L V.swing P from P=other; there V.be Q swing from P=other to P; swing from P=other to P V.be Q;
        L V.see swing from P=other to P [ of Q ]; L V.see Q swing from P=other to P; swing to P from P=other V.be Q;
        there V.be swing to P from P=other [ of Q ]; L V.fall P from P=other; L V.see swing to P from P=other [ of Q ];
        L V.swing to P from P=other; there V.be swing of Q from P=other to P; L V.see swing of Q from P=other to P;
        L V.fall from P=other to P
        """,
        swing,
        examples=(
            ("There was a swing from the Conservatives to Labour in Flixton, Trafford.", "supported"),
            ("Nuneaton's Attleborough ward swung from the Conservatives to Labour.", "contradicted"),
        ),
    ),
    Row(
        "share went up",
        """
        P share of vote V.up [ by Q ]; P vote share V.up [ by Q ]; P vote V.up [ by Q ]; P V.up [ by ] Q in vote;
        P share V.up [ by Q ]; P V.up P share of vote [ by Q ]; P share of vote V.be up [ by Q ];
        P V.up P vote share [ by Q ]
        """,
        change(1),
        examples=(("UKIP's share of the vote rose in Plymouth.", "contradicted"),),
    ),
    Row(
        "share went down",
        """
        P share of vote V.down [ by Q ]; P vote share V.down [ by Q ]; P vote V.down [ by Q ]; P share V.down [ by Q ];
        P share of vote V.be down [ by Q ]; P vote V.struggle
        """,
        change(-1),
        examples=(("UKIP's share of the vote fell in Plymouth.", "supported"),),
    ),
)
