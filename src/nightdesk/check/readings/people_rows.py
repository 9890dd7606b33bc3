"""People who stood in wards: the rows."""

from __future__ import annotations

from nightdesk.check.readings.people import (
    clear_of,
    leader,
    leader_out,
    only_elected,
    party_beat,
    person_beat,
    person_elected,
    person_lost,
    person_place,
    person_votes,
    person_won,
    standing_for,
    ward_went_to_person,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "a person won a ward",
        """
        W V.win L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.hold L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.gain L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        P W V.win L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        P W V.hold L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        P W V.gain L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        W V.win { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to P=other
        | , };
        W V.win Q.any=x { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.get in { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.be Q.any=x { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.gain Q.any=x { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        W V.hold seat { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.hold his/her seat { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off
        P=other | to P=other | , };
        P W V.hold his/her seat { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off
        P=other | to P=other | , };
        W V.gain seat { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        W V.win seat { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , }
        """,
        person_won,
        examples=(
            ("Ari Leitner won Kersal for Labour by 750.", "partly"),
            ("Val Laurent kept Harefield for the Tories in Southampton by 614 votes.", "supported"),
            ("Tom Commis won Hapton with Park with 1,565 votes.", "contradicted"),
        ),
    ),
    Row(
        "elected",
        """
        someone V.elect W { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        someone V.elect P W { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other
        | to P=other | , };
        someone V.elect P co-leader W; someone V.elect co-leader W;
        W V.elect.was { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        L V.elect W; L.ward V.elect W; L V.elect P W
        """,
        person_elected,
        examples=(
            ("Kaltum Rivers was elected in Sheffield for the Liberal Democrats.", "contradicted"),
            ("Jonathan Bartley was elected in St Leonard's, Lambeth.", "supported"),
        ),
    ),
    Row(
        "a person lost",
        """
        W V.lose his/her/seat [ seat ] { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes |
        from/off P=other | to P=other | , };
        W V.lose { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        someone V.oust W [ L.ward ] { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off
        P=other | to P=other | , };
        someone V.beat W; P=other V.beat W; P=other V.oust W;
        P W V.lose his/her/seat [ seat ] { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes |
        from/off P=other | to P=other | , };
        W V.lose L.ward { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , };
        P=other V.defeat W; P=other V.beat leader W;
        P W V.lose { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other | to
        P=other | , }
        """,
        person_lost,
        examples=(
            ("Paul Hodgins was thrown out by the voters of Barnes.", "contradicted"),
            ("Ranjit Banwait lost his seat in Boulton to UKIP.", "supported"),
            ("Neil Parkin was beaten by Labour in St Nicolas.", "contradicted"),
        ),
    ),
    Row(
        "a person beat another",
        """
        W V.beat [ P=other ] W=loser { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off
        P=other | to P=other | , };
        W V.beat P=other { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        P W V.beat P=other { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes | from/off P=other |
        to P=other | , };
        P W V.beat [ P=other ] W=loser { for P | as P | by [ majority/margin of ] Q=margin | with Q.votes=votes |
        from/off P=other | to P=other | , };
        W V.beat P=other leader W=loser
        """,
        person_beat,
        examples=(("James Tasker defeated Labour in Rainhill by more than 900.", "supported"),),
    ),
    Row(
        "votes of a person",
        """
        W V.poll Q.votes [ for P ]; W V.have Q.votes; L.ward V.give W Q.votes; Q V.vote for W; Q.people V.vote for W;
        W Q.votes; W V.be on Q.votes; P W V.poll Q.votes; W V.win Q.votes; P W V.win Q.votes
        """,
        person_votes,
        examples=(
            ("Alan Graves polled 2,478 votes for Ukip in Alvaston.", "supported"),
            ("In the Leeds ward of Garforth and Swillington Mark Dobson amassed 5,377 votes.", "supported"),
        ),
    ),
    Row(
        "place of a person",
        """
        W V.come O [ place ] [ with Q.votes=votes ]; W V.top poll [ with Q.votes=votes ]; W V.come in O [ place ];
        P W V.come O [ with Q.votes=votes ]; P W V.top poll [ with Q.votes=votes ]
        """,
        person_place,
        examples=(
            ("Caroline Russell came first in Highbury East.", "supported"),
            ("Malcolm Grimston topped the poll in West Hill with just over 4,000 votes.", "supported"),
        ),
    ),
    Row(
        "stood for",
        """
        W V.stand as P; W V.stand for P; W V.be P; W V.stand.ing as P; W P; W , P
        """,
        standing_for,
        examples=(("Malcolm Grimston stood as an independent.", "supported"),),
    ),
    Row(
        "leads a council",
        """
        W P leader; W leader of L; W leader of P; W leader; W P leader of L; W L P leader; W V.be leader of L;
        W council leader
        """,
        leader,
        examples=(("Ranjit Banwait, the leader of Derby, lost his seat.", "supported"),),
    ),
    Row(
        "a leader out",
        """
        L.council leader V.beat; someone V.oust.was L.council leader; someone V.beat.was L.council leader;
        someone V.unseat.was leader; someone V.beat.was leader; someone V.oust.was leader;
        leader of L.council V.lose his/her/seat [ seat ]; L.council leader V.lose his/her/seat [ seat ];
        someone V.oust leader of L.council; L.council P leader V.lose his/her/seat [ seat ];
        P leader V.lose his/her/seat [ seat ]; leader V.lose his/her/seat [ seat ]; someone V.beat leader of L.council
        """,
        leader_out,
        examples=(("The leader of Derby lost his seat.", "supported"),),
    ),
    Row(
        "the only one elected",
        """
        W only P V.elect; W only P; W V.be only P V.elect; W V.be only P
        """,
        only_elected,
        examples=(("Caroline Russell was the only Green elected in Islington.", "supported"),),
    ),
    Row(
        "a ward went to a person",
        """
        L.ward V.fall P W; L.ward V.fall W; someone V.win L.ward by W
        """,
        ward_went_to_person,
        examples=(("Chorley North West went to the independent Ralph Snape.", "supported"),),
    ),
    Row(
        "a party beat another",
        """
        P V.lead_votes P=other by Q.votes; P V.beat P=other by Q.votes; P V.beat P=other by Q;
        P V.overtake P=other by Q.votes
        """,
        party_beat,
        examples=(("Labour edged the Lib Dems by four votes in Trumpington.", "supported"),),
    ),
    Row(
        "clear of",
        """
        W Q.votes clear of P=other; W Q.votes of P=other; W Q.votes ahead of P=other; W Q.votes clear;
        W V.be Q.votes ahead of P=other; W V.be Q.votes clear of P=other
        """,
        clear_of,
        examples=(("David Meller squeaked home in Cheadle Hulme North, two votes clear of the Lib Dems.", "supported"),),
    ),
)
