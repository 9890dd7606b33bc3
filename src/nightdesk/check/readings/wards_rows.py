"""Wards and those who stood in them: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.wards import (
    all_wards,
    extreme,
    lots,
    majority,
    postponed,
    settled_by,
    topped,
    turnout,
    uncontested,
    ward_fell,
    ward_gained,
    ward_held,
    ward_lost,
    ward_seat_of,
    ward_won,
)

ROWS: tuple[Row, ...] = (
    Row(
        "a ward gained",
        """
        P V.gain L.ward [ from/off P=other ] [ by [ majority/margin of ] Q=margin ];
        P V.gain.take L.ward [ from/off P=other ] [ by [ majority/margin of ] Q=margin ];
        L.ward V.be P gain [ from P=other ]; L.ward V.be among P gain; P V.gain from P=other L.ward;
        L.ward V.be P Q.gains; P , together with L.ward;
        P V.win L.ward from/off P=other [ by [ majority/margin of ] Q=margin ]; L.ward V.be among P Q.gains;
        L.ward V.be one of P gain
        """,
        ward_gained,
        examples=(
            ("The Lib Dems gained Trumpington from Labour.", "contradicted"),
            ("The Tories gained Church Hill from Labour.", "depends"),
        ),
    ),
    Row(
        "a ward won",
        """
        P V.win L.ward [ by [ majority/margin of ] Q=margin ]; P V.win in L.ward [ by [ majority/margin of ] Q=margin ];
        P V.be V.win in L.ward
        """,
        ward_won,
        examples=(("Labour won Ham in Plymouth.", "supported"),),
    ),
    Row(
        "a ward held",
        """
        P V.hold L.ward [ by [ majority/margin of ] Q=margin ]; L.ward V.stay with P; L.ward V.stay P; L.ward V.be P hold;
        L.ward V.stay in P hands; L.ward V.stay
        """,
        ward_held,
        examples=(("Whyteleafe in Tandridge stayed with the Conservatives.", "contradicted"),),
    ),
    Row(
        "a ward lost",
        """
        P V.lose L.ward [ to P=other ] [ by [ majority/margin of ] Q=margin ]; P V.lose to P=other L.ward
        """,
        ward_lost,
        examples=(("Sunderland's Millfield and Sandhill were lost by Labour to the Lib Dems.", "supported"),),
    ),
    Row(
        "a ward fell",
        """
        L.ward V.fall P [ by [ majority/margin of ] Q=margin ];
        L.ward V.fall from P=other to P [ by [ majority/margin of ] Q=margin ];
        L.ward V.fall P=other to P [ by [ majority/margin of ] Q=margin ]; L.ward V.fall to P from P=other;
        L.ward V.fall P from P=other [ by [ majority/margin of ] Q=margin ]; L.ward V.fall to/into P
        """,
        ward_fell,
        examples=(("Castle Bromwich fell to the Greens by more than 1,300 votes.", "supported"),),
    ),
    Row(
        "a party's seat",
        """
        L.ward Q.seats; L.ward P seat
        """,
        ward_seat_of,
        examples=(("Castle Bromwich, a Conservative seat, fell to the Greens.", "supported"),),
    ),
    Row(
        "majority in a ward",
        """
        W majority [ in L.ward ] V.be Q; P majority V.be Q; W V.have Q.votes to spare; P V.win by Q; P V.get by Q;
        W V.win by Q; P V.hold by Q; someone V.win.was L.ward by Q; someone V.decide.was L.ward by Q; margin V.be Q;
        margin V.be Q.votes; Q.votes separated P; Q.votes separated parties; Q.votes lay between P;
        Q.votes V.decide L.ward; Q.votes V.decide; L.ward V.fall.hands by Q; L.ward V.fall hands by Q;
        L.ward V.be V.win by Q; majority V.be just Q; someone V.hold.was L.ward by Q; majority V.be Q.votes;
        W majority V.be Q.votes; W V.have majority of Q.votes; P V.win by Q.votes; W V.win by Q.votes;
        P V.have majority of Q.votes; P majority V.be Q.votes; L.ward majority V.be Q.votes; W V.have majority of Q;
        W V.be elect by Q; majority V.be Q; W V.get by Q; P V.scrape home by Q; W V.scrape home by Q;
        L.ward majority V.be Q; W V.hold by Q; P margin V.be Q; W margin V.be Q; P majority V.be V.reduce Q;
        P V.have majority of Q; P V.win L.ward with majority of Q; W majority Q
        """,
        majority,
        examples=(
            ("Katie Thornburrow's majority in Trumpington was 40.", "contradicted"),
            ("In Euxton South, Labour got home by 111.", "contradicted"),
            ("Labour's majority in Southall Green was over 3,100.", "depends"),
        ),
    ),
    Row(
        "turnout",
        """
        turnout V.be Q; L.ward turnout V.be Q; turnout L.ward V.be Q; turnout in L.ward V.be Q; L V.see Q turnout;
        L V.see turnout of Q; L V.make turnout of Q; turnout of Q; L.council turnout V.be Q; Q V.fall to polls;
        Q voters V.go to polls; Q.voters V.go to poll; Q.voters V.go to polls; Q.voters V.fall to polls; Q.voters V.vote;
        Q.voters V.turn out; Q V.turn out; Q.voters V.turn out to V.vote; Q of electorate V.vote; Q V.vote; turnout Q;
        turnout L Q; Q.voters V.fall polls; L V.have Q turnout; L V.have turnout of Q; turnout L V.be Q;
        turnout V.reach Q; turnout V.stand Q; Q.voters V.cast P=they vote; L V.see Q.turnout; L V.make Q.turnout;
        L V.have Q.turnout; there V.be Q.turnout; turnout in L V.be Q
        """,
        turnout,
        examples=(
            ("Turnout in Sheffield's City ward was a miserable 13 per cent.", "supported"),
            ("Plymouth's Ham ward saw a 53% turnout.", "contradicted"),
            ("Turnout in Derby's Boulton ward was 40 per cent.", "unknown"),
        ),
    ),
    Row(
        "turnout topped",
        """
        turnout V.top Q; turnout L.ward V.top Q; turnout in L V.top Q; turnout V.be above Q
        """,
        topped,
        examples=(("Turnout in Derby's Boulton ward topped 40 per cent.", "unknown"),),
    ),
    Row(
        "decided by lot",
        """
        someone V.decide Q by V.draw lots; Q V.decide by V.draw lots; someone V.decide Q.seats by lot/lots;
        someone V.decide Q.wards by lot/lots; someone V.decide Q.seats by V.draw lots;
        someone V.decide Q.wards by V.draw lots; someone V.decide L.ward by lot/lots;
        someone V.decide L.ward by V.draw lots; someone V.decide L.ward V.draw of lots; lots V.draw L.ward;
        someone V.draw lots; someone V.draw.was lots; lots V.draw; someone V.decide L.ward by draw of lots;
        someone V.decide L.ward by lot; someone V.decide ~ by draw of lots; someone V.decide ~ by lot/lots;
        someone V.decide ~ by V.draw lots; result V.come down to draw of lots; result V.come ~ draw of lots;
        ~ V.be V.decide by lot/lots
        """,
        lots,
        examples=(("Only one seat in the country had to be decided by drawing lots.", "supported"),),
    ),
    Row(
        "settled by so few",
        """
        someone V.decide Q.wards by [ majority/margin of ] Q=margin;
        someone V.decide Q.seats by [ majority/margin of ] Q=margin;
        Q.wards V.be V.decide by [ majority/margin of ] Q=margin;
        someone V.win.was Q.wards by [ majority/margin of ] Q=margin;
        someone V.win.was Q.seats by [ majority/margin of ] Q=margin
        """,
        settled_by,
        examples=(("Seven contests were settled by a single vote.", "supported"),),
    ),
    Row(
        "the closest",
        """
        ( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight | battle | win | victory |
        majority | margin | ward ) [ of ] V.be [ in ] [ L.ward ] [ by Q ];
        ( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight | battle | win | victory |
        majority | margin | ward ) [ of ] V.come [ in ] [ L.ward ];
        ( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight | battle | win | victory |
        majority | margin | ward ) [ of ] V.be Q [ , in L.ward ] [ in L.ward ];
        someone V.win.was ( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight | battle
        | win | victory | majority | margin | ward ) [ of ] by Q;
        someone V.decide.was ( closest | narrowest | tightest | smallest ) [ P ] ( result | contest | race | fight |
        battle | win | victory | majority | margin | ward ) [ of ] by Q;
        L.ward V.be closest/narrowest/tightest result/contest/race/fight [ of ];
        someone V.win.was closest [ P ] fight/contest/ward/race/result/battle by Q;
        closest [ P ] fight/contest/ward/race/result/battle V.be L.ward [ by Q ];
        closest [ P ] fight/contest/ward/race/result/battle V.come in L.ward;
        L.ward V.be closest result/contest/ward/race [ of night ] [ by Q ];
        L.ward V.see closest result/contest/race [ of night ];
        someone V.decide.was closest fight/contest/ward/race/result/battle by Q;
        closest fight/contest/ward/race/result/battle V.be V.decide by Q; narrowest margin/majority V.be Q;
        smallest majority/margin V.be Q; closest Q.wards V.be L.ward; someone V.win.was closest [ P ] Q.wards by Q;
        someone V.win.was closest P P=other fight by Q
        """,
        extreme(True),
        examples=(("The closest contest in Barnet was won by 20 votes.", "contradicted"),),
    ),
    Row(
        "the most one-sided",
        """
        ( biggest | largest | widest ) ( majority | margin ) [ of ] V.be [ in ] [ L.ward ];
        ( biggest | largest | widest ) ( majority | margin ) [ of ] V.come [ in ] [ L.ward ];
        ( biggest | largest | widest ) ( majority | margin ) [ of ] V.be Q [ , in L.ward ];
        L.ward V.be most one-sided result/contest [ of night ] [ by Q ]; most one-sided result/contest V.be L.ward;
        biggest/largest majority/margin V.be Q; L.ward V.see biggest/largest majority/margin;
        L.ward V.have biggest/largest majority/margin; biggest/largest majority/margin V.be L.ward;
        L.ward V.be most lopsided result/contest [ of night ]; biggest/largest majority/margin V.come in L.ward;
        largest/biggest majority/margin of night V.be Q
        """,
        extreme(False),
        examples=(("Alum Rock in Birmingham was the most one-sided result of all.", "supported"),),
    ),
    Row(
        "wards all won",
        """
        Q.wards V.elect P [ councillors ]; P V.win Q.wards; P V.top poll in Q.wards; P V.hold Q.wards;
        Q.wards V.be V.win P; Q.wards V.fall to P; Q.wards V.be P
        """,
        all_wards,
        examples=(("Every ward in Newham elected Labour councillors.", "supported"),),
    ),
    Row(
        "postponed",
        """
        someone V.postpone.was Q elections; someone V.postpone.was Q.polls; vote V.be V.postpone ~;
        someone V.postpone.was vote until/to T; someone V.postpone.was ~ until/to T;
        someone V.postpone.was ~ L.ward until/to T; someone V.postpone.was Q election;
        someone V.postpone.was voting [ in ] [ Q.bare ] [ L.council=c ] [ L.ward ] [ to/until ~ ];
        someone V.postpone.was voting [ in ] [ Q ] [ L=c ] , L.ward , [ to/until ~ ];
        someone V.postpone.was L.ward [ to/until ~ ]; someone V.postpone.was V.vote [ to/until ~ ];
        someone V.postpone.was poll [ L.ward ] [ to/until ~ ]; someone V.postpone.was Q.wards;
        someone V.postpone.was election [ L.ward ] [ to/until ~ ];
        someone V.postpone.was voting [ L.ward ] [ to/until ~ ]; someone V.postpone.was vote [ to/until ~ ];
        someone V.postpone.was polls [ to/until ~ ]; someone V.postpone.was election [ after death of Q ] ~;
        someone V.postpone.was poll ~; someone V.postpone.was voting ~
        """,
        postponed,
        examples=(("The poll in London Bridge and West Bermondsey, Southwark, was postponed.", "supported"),),
        time=True,
    ),
    Row(
        "uncontested",
        """
        there V.be no contest in Q.wards; in Q.wards no poll V.be needed; there V.be no contest in L.ward;
        someone V.need.was in Q.wards no poll; Q.wards V.be uncontested; Q.seats V.be uncontested;
        Q.wards V.go uncontested; L.ward V.be uncontested; someone V.elect.was Q.seats without contest;
        Q.wards V.fall uncontested; L.ward V.fall uncontested
        """,
        uncontested,
        examples=(("In Daventry no ward was uncontested.", "supported"),),
    ),
)
