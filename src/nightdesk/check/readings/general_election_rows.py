"""The general election of 2017: the rows."""

from __future__ import annotations

from nightdesk.check.readings.general_election import (
    behind,
    is_member,
    lost,
    party_won,
    place_of,
    seats,
    third,
    votes,
    won,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "won a constituency",
        """
        W V.win L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        W V.hold L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        W V.gain L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P W V.win L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P W V.hold L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P W V.gain L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        someone V.elect W ~ in/for L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by
        Q=margin | with Q.votes=votes | at T.general | T | in T | , | at T };
        someone V.elect W { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        W V.win his/her seat { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T }
        """,
        won,
        examples=(
            ("Emma Dent Coad won Kensington by 20 votes at last year's general election.", "supported"),
            ("Nick Clegg held Sheffield Hallam for the Lib Dems last year.", "contradicted"),
        ),
    ),
    Row(
        "lost a constituency",
        """
        W V.lose L.constituency [ to P=to ] { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin |
        with Q.votes=votes | at T.general | T | in T | , | at T };
        W V.lose L.constituency seat [ to P=to ] { for P | with majority of Q=margin | through W=x | from P=x | by
        Q=margin | with Q.votes=votes | at T.general | T | in T | , | at T };
        W V.lose his/her/seat [ seat ] { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        someone V.beat.was W { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        someone V.oust.was W [ L.constituency ] { for P | with majority of Q=margin | through W=x | from P=x | by
        Q=margin | with Q.votes=votes | at T.general | T | in T | , | at T };
        someone V.unseat.was W { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P V.lose L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T }
        """,
        lost,
        examples=(("Nick Clegg lost Sheffield Hallam in 2017.", "supported"),),
    ),
    Row(
        "votes in a constituency",
        """
        W V.poll Q.votes ~ [ L.constituency ] { T | at T | in T }; W V.win_votes Q.votes { T | at T | in T };
        P W V.poll Q.votes { T | at T | in T }
        """,
        votes,
        examples=(("Jeremy Corbyn took more than 40,000 votes in Islington North last June.", "supported"),),
    ),
    Row(
        "place in a constituency",
        """
        W V.come O [ place ] { T | at T | in T }; P candidate , W , V.come O;
        P candidate W V.come O [ place ] { T | at T | in T }; P candidate L W V.come O; P W V.come O { T | at T | in T };
        W V.be runner-up { T | at T | in T }; P candidate W V.be runner-up { T | at T | in T };
        candidate W V.come O { T | at T | in T }; P candidate [ L ] W V.come O { T | at T | in T }
        """,
        place_of,
        examples=(("Kevin Neil came second in St Austell and Newquay at last year's general election.", "supported"),),
    ),
    Row(
        "runner-up to",
        """
        [ candidate ] W V.be runner-up to [ P=x ] W=first { T | at T }; W V.come O to W=first { T | at T };
        [ candidate ] W runner-up to W=first
        """,
        behind,
        examples=(("In St Austell and Newquay Kevin Neil was runner-up to Steve Double.", "supported"),),
    ),
    Row(
        "forced into third",
        """
        [ candidate ] W V.force [ former ] mp W=other into O place; W V.push [ former ] mp W=other into O place;
        W force former mp W=other into O place; W forced former mp W=other into O place;
        [ candidate ] W forced [ former=former ] mp W=other into O place; [ candidate ] W forced W=other into O place
        """,
        third,
        examples=(("Kevin Neil forced former MP Stephen Gilbert into third place in St Austell and Newquay.", "supported"),),
    ),
    Row(
        "a party won a constituency",
        """
        L.constituency V.elect P mp { in T | at T | T }; P V.win L.constituency from P=x { in T | at T | T };
        P V.gain L.constituency from P=x { in T | at T | T }; P V.win L.constituency at T.general [ by Q=margin ];
        P V.win L.constituency by Q=margin at T.general; P V.hold L.constituency at T.general;
        P V.gain L.constituency at T.general;
        P V.win L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P V.gain L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P V.hold L.constituency { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        P V.win L.constituency in T.year; P V.gain L.constituency in T.year; L.constituency V.have P mp;
        L.constituency V.elect Q.mps { in T | at T | T };
        L.constituency V.fall P { for P | with majority of Q=margin | through W=x | from P=x | by Q=margin | with
        Q.votes=votes | at T.general | T | in T | , | at T };
        L.constituency V.be P at T.general; P V.hold L.constituency in T.year; P V.lose L.constituency at T.general;
        L.constituency V.be P constituency; L.constituency V.have Q.mps
        """,
        party_won,
        examples=(("Nuneaton elected a Labour MP in 2017.", "contradicted"),),
    ),
    Row(
        "constituencies of a party",
        """
        P V.win Q.mps { at T | in T | T }; P V.win Q.seats at T.general; P V.win Q.seats { L.england } at T.general
        """,
        seats,
        examples=(("Labour won 262 seats at the general election.", "supported"),),
    ),
    Row(
        "is a member",
        """
        L.constituency mp V.be W; W V.be mp for L.constituency { T | with majority of Q=margin | by Q=margin | in T };
        W V.hold L.constituency; L.constituency V.have W as mp; mp for L.constituency V.be W;
        W V.be P mp for L.constituency; W V.be mp for L.constituency; W P mp for L.constituency; W mp for L.constituency
        """,
        is_member,
        examples=(("Amber Rudd is MP for Hastings and Rye.", "supported"),),
    ),
)
