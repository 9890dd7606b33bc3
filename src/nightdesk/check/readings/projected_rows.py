"""What the projected national share gave, and by how much one led: the rows."""

from __future__ import annotations

from nightdesk.check.readings.expectations_read import (
    NEV,
    PNS,
    projected,
    projected_lead,
    projected_level,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "BBC level",
        """
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P level on/at Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P neck and neck on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P level;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P tied on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P V.tie on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P neck and neck;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be level on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be level;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P dead level;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P level on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P level;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P to be level;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P neck and neck
        """,
        projected_level(PNS),
        examples=(("The BBC's projected national share put Labour and the Conservatives level on 35%.", "supported"),),
    ),
    Row(
        "BBC share",
        """
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P on/at/level Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P on Q P=other [ on ] Q=q2;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q P=other Q=q2;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P P=other on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project that P V.win_votes Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.be Q for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.be Q for P , Q=q2 for P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project Q for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P V.win Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.win_votes Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.win Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.be P Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.be P on Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q each;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P on Q each;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) : P Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.have P at Q
        """,
        projected(PNS),
        examples=(("The BBC's projected share gave Labour 35%.", "supported"),),
    ),
    Row(
        "BBC lead",
        """
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project Q national lead for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project Q lead for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q ahead of P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P ahead of P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P ahead;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.overtake P=other by Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.lead_votes P=other by Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P with Q lead over P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q ahead;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P Q lead [ over P=other ];
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.give P Q lead [ over P=other ];
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be Q ahead of P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project P lead of Q [ over P=other ];
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project national lead of Q for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.lead_votes P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.beat P=other by Q;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) V.project lead of Q for P;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be ahead of P=other;
        ( bbc project national share | bbc projection | bbc project share | bbc | bbc national projection | project
        national share | bbc project national vote share | national project share | bbc pns | project share | bbc
        project national share of vote | project national vote share ) P V.be ahead
        """,
        projected_lead(PNS),
        examples=(("The BBC projected a seven-point national lead for Labour.", "contradicted"),),
    ),
    Row(
        "level on the BBC's",
        """
        P V.be level/tied on bbc project national share; P V.be level/tied on bbc projection;
        P V.be level/tied on bbc project share; P V.be level/tied on bbc; P V.be level/tied on bbc national projection;
        P V.be level/tied on project national share; P V.be level/tied on bbc project national vote share;
        P V.be level/tied on national project share; P V.be level/tied on bbc pns; P V.be level/tied on project share;
        P V.be level/tied on bbc project national share of vote; P V.be level/tied on project national vote share;
        P V.be neck and neck on bbc project national share; P V.be neck and neck on bbc projection;
        P V.be neck and neck on bbc project share; P V.be neck and neck on bbc;
        P V.be neck and neck on bbc national projection; P V.be neck and neck on project national share;
        P V.be neck and neck on bbc project national vote share; P V.be neck and neck on national project share;
        P V.be neck and neck on bbc pns; P V.be neck and neck on project share;
        P V.be neck and neck on bbc project national share of vote; P V.be neck and neck on project national vote share;
        P V.be level [ on Q ] in/on bbc project national share; P V.be level [ on Q ] in/on bbc projection;
        P V.be level [ on Q ] in/on bbc project share; P V.be level [ on Q ] in/on bbc;
        P V.be level [ on Q ] in/on bbc national projection; P V.be level [ on Q ] in/on project national share;
        P V.be level [ on Q ] in/on bbc project national vote share; P V.be level [ on Q ] in/on national project share;
        P V.be level [ on Q ] in/on bbc pns; P V.be level [ on Q ] in/on project share;
        P V.be level [ on Q ] in/on bbc project national share of vote;
        P V.be level [ on Q ] in/on project national vote share; on bbc project national share P V.be level;
        on bbc projection P V.be level; on bbc project share P V.be level; on bbc P V.be level;
        on bbc national projection P V.be level; on project national share P V.be level;
        on bbc project national vote share P V.be level; on national project share P V.be level; on bbc pns P V.be level;
        on project share P V.be level; on bbc project national share of vote P V.be level;
        on project national vote share P V.be level; on bbc project national share , P V.be level;
        on bbc projection , P V.be level; on bbc project share , P V.be level; on bbc , P V.be level;
        on bbc national projection , P V.be level; on project national share , P V.be level;
        on bbc project national vote share , P V.be level; on national project share , P V.be level;
        on bbc pns , P V.be level; on project share , P V.be level; on bbc project national share of vote , P V.be level;
        on project national vote share , P V.be level
        """,
        projected_level(PNS),
    ),
    Row(
        "lead on the equivalent vote",
        """
        P V.have Q lead on/in national equivalent vote; P V.have Q lead on/in thrasher;
        P V.have Q lead on/in thrasher national equivalent vote; P V.have Q lead on/in thrasher nev;
        P V.have Q lead on/in according thrasher national equivalent vote ,; P V.have Q lead on/in according thrasher ,;
        P V.have Q lead on/in national equivalent share; P V.have Q lead on/in thrasher national equivalent share;
        P V.have Q lead on/in national equivalent vote of thrasher; P V.have Q lead on/in professors thrasher;
        P V.have Q lead on/in thrasher estimate; P V.be Q ahead on/in national equivalent vote;
        P V.be Q ahead on/in thrasher; P V.be Q ahead on/in thrasher national equivalent vote;
        P V.be Q ahead on/in thrasher nev; P V.be Q ahead on/in according thrasher national equivalent vote ,;
        P V.be Q ahead on/in according thrasher ,; P V.be Q ahead on/in national equivalent share;
        P V.be Q ahead on/in thrasher national equivalent share;
        P V.be Q ahead on/in national equivalent vote of thrasher; P V.be Q ahead on/in professors thrasher;
        P V.be Q ahead on/in thrasher estimate; P V.be ahead on/in national equivalent vote; P V.be ahead on/in thrasher;
        P V.be ahead on/in thrasher national equivalent vote; P V.be ahead on/in thrasher nev;
        P V.be ahead on/in according thrasher national equivalent vote ,; P V.be ahead on/in according thrasher ,;
        P V.be ahead on/in national equivalent share; P V.be ahead on/in thrasher national equivalent share;
        P V.be ahead on/in national equivalent vote of thrasher; P V.be ahead on/in professors thrasher;
        P V.be ahead on/in thrasher estimate; P V.lead [ by Q ] on/in national equivalent vote;
        P V.lead [ by Q ] on/in thrasher; P V.lead [ by Q ] on/in thrasher national equivalent vote;
        P V.lead [ by Q ] on/in thrasher nev; P V.lead [ by Q ] on/in according thrasher national equivalent vote ,;
        P V.lead [ by Q ] on/in according thrasher ,; P V.lead [ by Q ] on/in national equivalent share;
        P V.lead [ by Q ] on/in thrasher national equivalent share;
        P V.lead [ by Q ] on/in national equivalent vote of thrasher; P V.lead [ by Q ] on/in professors thrasher;
        P V.lead [ by Q ] on/in thrasher estimate; P V.have Q lead over P=other on/in national equivalent vote;
        P V.have Q lead over P=other on/in thrasher; P V.have Q lead over P=other on/in thrasher national equivalent vote;
        P V.have Q lead over P=other on/in thrasher nev;
        P V.have Q lead over P=other on/in according thrasher national equivalent vote ,;
        P V.have Q lead over P=other on/in according thrasher ,;
        P V.have Q lead over P=other on/in national equivalent share;
        P V.have Q lead over P=other on/in thrasher national equivalent share;
        P V.have Q lead over P=other on/in national equivalent vote of thrasher;
        P V.have Q lead over P=other on/in professors thrasher; P V.have Q lead over P=other on/in thrasher estimate
        """,
        projected_lead(NEV),
    ),
)
