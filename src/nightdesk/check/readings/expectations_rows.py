"""What was expected: favourites, odds, polls, national projections: the rows."""

from __future__ import annotations

from nightdesk.check.readings.expectations import (
    NEV,
    PNS,
    favourite,
    next_general,
    odds,
    poll,
    projected,
    projected_lead,
    projected_level,
    upset,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "favourites",
        """
        ~ V.have P as ~ favourites/favourite [ V.win L.council ] [ T ] [ , ] [ at D ];
        P V.be ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ]
        ~ [ T ] [ , ] [ at D ];
        P V.go into ~ as ~ favourites/favourite ~; P V.fall into ~ as ~ favourites/favourite ~;
        P ~ favourites/favourite ~ [ V.win.to L.council ];
        someone V.make.was P ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [
        L.council ] ] [ T ] [ , ] [ at D ];
        ~ V.make P ~ favourites/favourite [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council
        ] ] [ V.gain.to L.council ] [ T ] [ , ] [ at D ];
        P V.open as ~ favourites/favourite ~; P V.be ~ favourites/favourite V.gain.to L.council from P=other;
        P V.be.had ~ favourites/favourite V.win.to it ~ ; P V.be ~ favourites/favourite V.run.to L.council ~;
        P V.be ~ favourites/favourite V.gain.to it from P=other; P V.be ~ favourites/favourite for L.council [ T ];
        P V.stand.be as ~ favourites/favourite ~; someone V.tip P V.win.to L.council;
        P V.be odds-on=on [ V.win.to [ L.council ] ] [ V.gain.to [ L.council ] ] [ V.hold.to [ L.council ] ] [ T ];
        P V.open day as favourites/favourite [ T ]; P V.open T as favourites/favourite;
        P V.open ~ as favourites/favourite ~
        """,
        favourite,
        examples=(
            ("Bookmakers had Labour as odds-on favourites to win Barnet on polling day.", "supported"),
            ("Labour were favourites in Wandsworth a week before the vote, at 4/6.", "supported"),
            ("The Tories went into the election as the bookies' favourites in Barnet.", "contradicted"),
        ),
    ),
    Row(
        "odds",
        """
        P V.be D [ V.win.to L.council ] [ V.gain.to L.council ] ~ [ T ]; P V.be at D ~ [ V.win.to L.council ] [ T ];
        ~ V.have P at D ~ [ V.win.to L.council ] [ T ]; ~ V.project P at D ~ [ V.win.to L.council ] [ T ]; P V.be D [ T ];
        ~ V.offer D on P V.win.ing L.council; ~ V.price P at D [ V.win.to L.council ];
        someone V.price.was P at D [ V.win.to L.council ] [ T ]
        """,
        odds,
        examples=(("Labour were 4/6 to win Wandsworth.", "supported"),),
    ),
    Row(
        "next general election",
        """
        P Q V.stay ~ favourites/favourite V.win.to most seats at T.next , P=other Q=q2;
        P V.stay ~ favourites/favourite V.win.to most seats at T.next;
        P V.be ~ favourites/favourite V.win.to most seats at T.next;
        P [ Q [ ] ] V.stay ~ favourites/favourite V.win.to most seats [ at T ];
        P Q V.stay ~ favourites/favourite V.win.to most seats at T;
        P V.stay ~ favourites/favourite V.win.to most Q.seats=x at T;
        P Q V.stay ~ favourites/favourite V.win.to most Q.seats=x at T
        """,
        next_general,
        examples=(("The Conservatives remain favourites to win most seats at the next general election.", "supported"),),
    ),
    Row(
        "a poll",
        """
        ~ poll ~ V.have P on/at Q [ , ] [ and ] [ P=other on/at Q=q2 ];
        ~ yougov ~ V.have P on/at Q [ P=other on/at Q=q2 ]; ~ poll of L=area V.have P on/at Q;
        yougov april poll of L=area V.have P on/at Q; ~ yougov ~ V.project P on/at Q; ~ poll ~ V.project P on/at/Q Q;
        ~ poll ~ V.project P Q; yougov T poll of L=area V.have P on/at Q; ~ yougov ~ V.project P Q;
        ~ V.poll ~ V.have P on/at Q; yougov april V.poll of L=area V.have P on/at Q; ~ poll V.project Q for P;
        P V.be on Q ~ yougov ~; ~ april poll ~ V.project P on/at Q; ~ poll ~ V.project.give P Q
        """,
        poll,
        examples=(
            ("The last YouGov poll for Queen Mary had Labour on 51% in London.", "supported"),
            ("YouGov's April poll of Londoners had the Lib Dems on 21 per cent.", "contradicted"),
        ),
    ),
    Row(
        "an upset",
        """
        P V.cause upset; there V.be upset; P V.spring surprise; P V.pull off upset; P cause upset; someone cause upset;
        P V.make upset
        """,
        upset,
    ),
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
