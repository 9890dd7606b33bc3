"""What the national equivalent vote gave, and other ways of saying both measures: the rows."""

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
        "share on the BBC's",
        """
        P V.have Q on/in bbc project national share; P V.win_votes Q on/in bbc project national share;
        P V.be Q on/in bbc project national share; P V.have Q on/in bbc projection; P V.win_votes Q on/in bbc projection;
        P V.be Q on/in bbc projection; P V.have Q on/in bbc project share; P V.win_votes Q on/in bbc project share;
        P V.be Q on/in bbc project share; P V.have Q on/in bbc; P V.win_votes Q on/in bbc; P V.be Q on/in bbc;
        P V.have Q on/in bbc national projection; P V.win_votes Q on/in bbc national projection;
        P V.be Q on/in bbc national projection; P V.have Q on/in project national share;
        P V.win_votes Q on/in project national share; P V.be Q on/in project national share;
        P V.have Q on/in bbc project national vote share; P V.win_votes Q on/in bbc project national vote share;
        P V.be Q on/in bbc project national vote share; P V.have Q on/in national project share;
        P V.win_votes Q on/in national project share; P V.be Q on/in national project share; P V.have Q on/in bbc pns;
        P V.win_votes Q on/in bbc pns; P V.be Q on/in bbc pns; P V.have Q on/in project share;
        P V.win_votes Q on/in project share; P V.be Q on/in project share;
        P V.have Q on/in bbc project national share of vote; P V.win_votes Q on/in bbc project national share of vote;
        P V.be Q on/in bbc project national share of vote; P V.have Q on/in project national vote share;
        P V.win_votes Q on/in project national vote share; P V.be Q on/in project national vote share;
        P V.be on Q on/in bbc project national share; P V.be on Q on/in bbc projection;
        P V.be on Q on/in bbc project share; P V.be on Q on/in bbc; P V.be on Q on/in bbc national projection;
        P V.be on Q on/in project national share; P V.be on Q on/in bbc project national vote share;
        P V.be on Q on/in national project share; P V.be on Q on/in bbc pns; P V.be on Q on/in project share;
        P V.be on Q on/in bbc project national share of vote; P V.be on Q on/in project national vote share
        """,
        projected(PNS),
    ),
    Row(
        "share on the equivalent vote",
        """
        P V.have Q on/in national equivalent vote; P V.win_votes Q on/in national equivalent vote;
        P V.be Q on/in national equivalent vote; P V.have Q on/in thrasher; P V.win_votes Q on/in thrasher;
        P V.be Q on/in thrasher; P V.have Q on/in thrasher national equivalent vote;
        P V.win_votes Q on/in thrasher national equivalent vote; P V.be Q on/in thrasher national equivalent vote;
        P V.have Q on/in thrasher nev; P V.win_votes Q on/in thrasher nev; P V.be Q on/in thrasher nev;
        P V.have Q on/in according thrasher national equivalent vote ,;
        P V.win_votes Q on/in according thrasher national equivalent vote ,;
        P V.be Q on/in according thrasher national equivalent vote ,; P V.have Q on/in according thrasher ,;
        P V.win_votes Q on/in according thrasher ,; P V.be Q on/in according thrasher ,;
        P V.have Q on/in national equivalent share; P V.win_votes Q on/in national equivalent share;
        P V.be Q on/in national equivalent share; P V.have Q on/in thrasher national equivalent share;
        P V.win_votes Q on/in thrasher national equivalent share; P V.be Q on/in thrasher national equivalent share;
        P V.have Q on/in national equivalent vote of thrasher; P V.win_votes Q on/in national equivalent vote of thrasher;
        P V.be Q on/in national equivalent vote of thrasher; P V.have Q on/in professors thrasher;
        P V.win_votes Q on/in professors thrasher; P V.be Q on/in professors thrasher; P V.have Q on/in thrasher estimate;
        P V.win_votes Q on/in thrasher estimate; P V.be Q on/in thrasher estimate
        """,
        projected(NEV),
    ),
    Row(
        "lead on the BBC's",
        """
        P V.have Q lead on/in bbc project national share; P V.have Q lead on/in bbc projection;
        P V.have Q lead on/in bbc project share; P V.have Q lead on/in bbc; P V.have Q lead on/in bbc national projection;
        P V.have Q lead on/in project national share; P V.have Q lead on/in bbc project national vote share;
        P V.have Q lead on/in national project share; P V.have Q lead on/in bbc pns; P V.have Q lead on/in project share;
        P V.have Q lead on/in bbc project national share of vote; P V.have Q lead on/in project national vote share;
        P V.be Q ahead on/in bbc project national share; P V.be Q ahead on/in bbc projection;
        P V.be Q ahead on/in bbc project share; P V.be Q ahead on/in bbc; P V.be Q ahead on/in bbc national projection;
        P V.be Q ahead on/in project national share; P V.be Q ahead on/in bbc project national vote share;
        P V.be Q ahead on/in national project share; P V.be Q ahead on/in bbc pns; P V.be Q ahead on/in project share;
        P V.be Q ahead on/in bbc project national share of vote; P V.be Q ahead on/in project national vote share
        """,
        projected_lead(PNS),
    ),
    Row(
        "national equivalent level",
        """
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P level on/at
        Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P neck and
        neck on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P level;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P tied on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P V.tie on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P neck and
        neck;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be level on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be level;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P dead level;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P level on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P level;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P to be
        level;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P neck and neck
        """,
        projected_level(NEV),
    ),
    Row(
        "projected share of a party",
        """
        P project national share V.be Q; P project share V.be Q; P national share V.be Q
        """,
        projected(PNS),
        examples=(("Labour's projected national share was 35%.", "supported"),),
    ),
    Row(
        "equivalent share of a party",
        """
        P national equivalent vote V.be Q; P national equivalent share V.be Q
        """,
        projected(NEV),
    ),
    Row(
        "national equivalent share",
        """
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P on/at/level
        Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P on Q
        P=other [ on ] Q=q2;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q P=other
        Q=q2;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P P=other on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project that P
        V.win_votes Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.be Q for P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.be Q for P , Q=q2 for
        P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project Q for P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P V.win Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.win_votes Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.win Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.be P Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.be P on Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q each;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P on Q each;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) : P Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.have P at Q
        """,
        projected(NEV),
        examples=(("The national equivalent vote put Labour on 36%.", "supported"),),
    ),
    Row(
        "national equivalent lead",
        """
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project Q national
        lead for P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project Q lead for P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q ahead of
        P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P ahead of
        P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P ahead;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.overtake P=other by
        Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.lead_votes P=other
        by Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P with Q lead
        over P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q ahead;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P Q lead [
        over P=other ];
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.give P Q lead [ over
        P=other ];
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be Q ahead of
        P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project P lead of Q [
        over P=other ];
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project national lead
        of Q for P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.lead_votes P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.beat P=other by Q;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) V.project lead of Q for
        P;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be ahead of
        P=other;
        ( national equivalent vote | thrasher | thrasher national equivalent vote | thrasher nev | according thrasher
        national equivalent vote , | according thrasher , | national equivalent share | thrasher national equivalent
        share | national equivalent vote of thrasher | professors thrasher | thrasher estimate ) P V.be ahead
        """,
        projected_lead(NEV),
        examples=(("The national equivalent vote put the Tories a point ahead of Labour.", "supported"),),
    ),
    Row(
        "whole: national equivalent",
        """
        according thrasher national equivalent vote P V.overtake P=other by Q;
        according thrasher P V.overtake P=other by Q;
        according thrasher national equivalent vote P V.lead_votes P=other by Q
        """,
        projected_lead(NEV),
        examples=(
            ("According to Rallings and Thrasher's national equivalent vote, the Tories edged Labour by a point.", "supported"),
        ),
    ),
)
