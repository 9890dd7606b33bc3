"""Seats gained and lost: the rows."""

from __future__ import annotations

from nightdesk.check.readings.changes_read import (
    all_to,
    biggest,
    change,
    defended,
    every_defended,
    from_to,
    had,
    unchanged,
    wiped,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "gained seats",
        """
        P V.gain Q.seats [ from/off P=other ]; P V.gain Q.gains; P V.up [ by ] Q.seats; P V.up by Q;
        P V.make Q.gains [ from P=other ]; P V.make gain [ of Q.seats ] [ from P=other ]; P V.make net gain of Q.seats;
        P V.make net gain; P V.be Q.seats up; P V.make gain of Q; P up by Q; P up by Q.seats; P up Q.seats;
        P V.be up by Q; P V.be up Q.seats; P haul V.up by Q; P V.gain from P=other Q.seats;
        P V.gain seats [ from P=other ]; P V.see P=they tally V.up by Q; P tally/total/haul V.up by Q; P V.end Q.seats up;
        P V.end up Q.seats; P V.put_on Q; P V.be Q up; P V.end Q up; P V.gain Q.bare [ from P=other ];
        P V.be Q.seats up on T; P V.up Q; P V.be up Q; P V.up P=x number of councillors/seats by Q;
        P V.up P=x representation/tally/total/strength by Q; number of P councillors/seats V.up [ by ] Q;
        P V.have Q.more than before; P V.have Q.more; net gain of Q.seats for P; gain of Q.seats for P;
        P Q.gains V.be Q=x; P gain V.be Q; P V.up P=x number of seats by Q; P V.up P=x number of councillors [ in ] by Q;
        there V.be Q.more; P V.up P=x number by Q; there V.be Q.gains [ for P ]; L V.see Q.gains [ for P ]; Q.gains for P;
        P V.be Q.seats better off; P V.be Q.seats stronger/bigger/larger; P V.be Q stronger/bigger/larger;
        P V.have Q.seats more; P V.end with Q.more than P=they V.open with; P V.end with Q.more; P V.win Q.more;
        P V.win Q.more than last time; P V.be Q.more; P V.come out Q.seats up; P V.emerge with net gain of Q;
        P V.emerge with net gain of Q.seats; P V.come with net gain of Q; P V.have net gain of Q.seats;
        P V.have net gain of Q; P V.gain net Q.seats; P V.gain net Q; P : up Q; P up Q; P V.be up on Q.seats;
        P V.end up Q; P gain V.be Q.seats; net P gain V.be Q; P net gain of Q.seats; P net gain of Q;
        P V.up , V.gain.ing Q.seats; P V.have gain of Q.seats; P V.gain Q.more; P V.gain Q.seats to V.have;
        P V.net Q.seats; P V.come away with net gain of Q.seats; net gain for P V.be Q; P V.have Q.gains;
        P V.end night Q.seats up; P V.be Q to good; P V.be Q.seats to good; Q.seats V.change P=x to P;
        P net gain V.be Q.seats; P net gain V.be Q; P V.make net gain of Q; P V.see net gain of Q.seats;
        P V.win Q.seats from/off P=other; P V.win Q from/off P=other; P V.up Q.seats
        """,
        change(1),
        examples=(
            ("Labour picked up four seats in Plymouth.", "supported"),
            ("UKIP made a net gain.", "contradicted"),
            ("Labour put on more than 300 seats nationwide.", "contradicted"),
            ("The Conservatives gained seven seats in Dudley.", "depends"),
        ),
        time=True,
    ),
    Row(
        "lost seats",
        """
        P V.lose Q.seats [ to P=other ]; P V.lose Q.losses; P V.down [ by ] Q.seats; P V.down by Q; P V.make Q.losses;
        P V.make loss of Q.seats; P V.make net loss [ of Q.seats ]; P V.be Q.seats down; P down by Q; P down by Q.seats;
        P down Q.seats; P V.be down by Q; P V.be down Q.seats; P V.lose seats [ to P=other ]; P V.lose some seats;
        P V.lose to P=other Q.seats; P V.end Q.seats down; P V.see P Q.seats; P V.see P V.lose Q.seats;
        P tally/total/haul V.down by Q; P V.lose Q.bare [ to P=other ]; P V.be Q down; P V.end Q down; P V.down Q;
        number of P councillors/seats V.down [ by ] Q; P V.have Q.fewer than before; P V.have Q.fewer;
        net loss of Q.seats for P; loss of Q.seats for P; P V.down P=x number of councillors/seats by Q;
        there V.be Q.fewer; P Q.losses V.be Q=x; P loss/losses V.be Q; there V.be Q.losses [ for P ];
        L V.see Q.losses [ for P ]; Q.losses for P; P V.be Q.seats worse off; P V.be Q.seats weaker/smaller;
        P V.be Q weaker/smaller; P V.end with Q.fewer than P=they V.open with; P V.end with Q.fewer; P V.win Q.fewer;
        P V.come out Q.seats down; P V.emerge with net loss of Q; P V.emerge with net loss of Q.seats;
        P V.have net loss of Q.seats; P V.have net loss of Q; P V.lose net Q.seats; P V.lose net Q; P : down Q;
        P V.end down Q; P loss/losses V.be Q.seats; net P loss/losses V.be Q; P net loss of Q.seats; P net loss of Q;
        P V.have loss of Q.seats; P V.have Q.losses; net loss for P V.be Q; P V.down , V.lose.ing Q.seats;
        P V.suffer loss of Q.seats; P V.suffer Q.losses; P V.make loss of Q; someone V.cut.was P by Q;
        someone V.reduce.was P by Q; P V.be Q.seats down on T; P net loss V.be Q.seats; P net loss V.be Q;
        P V.see P=x number V.down by Q; P V.make net loss of Q; L.council V.see P V.lose Q.seats;
        L.area V.see P V.lose Q.seats; P V.down Q.seats; P V.lose some; P V.lose some Q.seats
        """,
        change(-1),
        examples=(
            ("The Tories shed at least 80 seats in the capital.", "supported"),
            ("Ukip lost more than 100 seats.", "depends"),
            ("Labour lost five seats in Wigan.", "supported"),
        ),
        time=True,
    ),
    Row(
        "made ground",
        """
        P V.make inroads/progress/advances/gains/headway; P V.gain ground; P V.up; P V.make gain; P V.be up;
        P V.gain seats; P V.gain P share of Q.seats; P V.up P share of seats; P V.up P share of Q.seats; P V.up P tally;
        P V.up P representation; P V.advance
        """,
        change(1),
        examples=(
            ("Labour made inroads in Swindon.", "supported"),
            ("Labour is up in Hammersmith & Fulham.", "supported"),
        ),
    ),
    Row(
        "lost ground",
        """
        P V.lose ground; P V.lose seats; P V.down; P V.be down; P V.fall back; P V.make losses/loss; P V.slip back;
        P V.struggle loss
        """,
        change(-1),
        examples=(
            ("Labour lost ground in Wigan and Sheffield.", "supported"),
            ("Labour is down in Hammersmith & Fulham.", "contradicted"),
        ),
    ),
    Row(
        "all of them to",
        """
        all of them to P; P all of them to P=party; Q.every to P; P=x all of them to P; P=x all to P; all to P;
        P=x Q to P; Q of them to P
        """,
        all_to,
        examples=(("Labour lost three seats in Liverpool, all of them to the Lib Dems.", "supported"),),
    ),
    Row(
        "lost every seat",
        """
        P V.lose Q.defended; P V.lose Q.seats; P V.lose Q.seats [ to P=other ]
        """,
        every_defended(True),
        examples=(("UKIP lost every seat it was defending in Basildon.", "supported"),),
    ),
    Row(
        "held every seat",
        """
        P V.hold Q.any; P V.hold Q.defended; P V.hold Q.seats
        """,
        every_defended(False),
        examples=(("Labour held every seat it defended in Liverpool.", "contradicted"),),
    ),
    Row(
        "no change",
        """
        P V.gain nor V.lose Q.seats; P V.be unchanged; P V.stand still; P V.stay unchanged; P V.stay same; P V.be static;
        P V.have net change; P V.make net gain or loss; P V.be level; P V.hold steady
        """,
        unchanged,
        examples=(("Labour stood still in Lincoln.", "supported"),),
    ),
    Row(
        "wiped out",
        """
        someone V.wipe P [ L.council ]; P=other V.wipe P; P V.be wiped; someone V.wipe P completely
        """,
        wiped,
        examples=(("UKIP was wiped out in Basildon.", "supported"),),
    ),
    Row(
        "from so many to so many",
        """
        P V.shift from Q to Q=q2; P V.fall from Q to Q=q2; P V.up from Q to Q=q2; P V.down from Q to Q=q2;
        P V.shift Q to Q=q2; P V.fall Q to Q=q2; P V.up to Q=q2 from Q; P V.down to Q=q2 from Q;
        someone V.reduce P from Q to Q=q2
        """,
        from_to,
        examples=(("The Greens went from one seat to five in Lambeth.", "supported"),),
    ),
    Row(
        "had seats before",
        """
        P V.have.had Q.seats T.eve; P V.have.past Q.seats T.eve; P V.open with Q.seats; P V.have.had Q.seats
        """,
        had,
        examples=(("The Greens had one seat in Lambeth before the election.", "supported"),),
    ),
    Row(
        "seats defended",
        """
        P V.be V.hold Q.seats; P V.defend Q.seats; P V.have Q.seats to V.defend
        """,
        defended,
        examples=(("Labour was defending 11 seats in Lincoln.", "contradicted"),),
    ),
    Row(
        "the biggest gain",
        """
        P biggest/largest seat/net gain V.come; P biggest/largest gain V.come; P biggest/largest gain V.be;
        P biggest/largest seat gain V.be; P V.make P biggest/largest gain; P biggest/largest gain of seats V.come;
        P best result V.come; P biggest/largest Q.gains V.come; P biggest/largest seat Q.gains V.come
        """,
        biggest(1),
        examples=(("Labour's biggest seat gain came in Plymouth.", "contradicted"),),
    ),
    Row(
        "the biggest loss",
        """
        P biggest/largest/heaviest seat/net loss/losses V.come; P biggest/largest/heaviest loss/losses V.come;
        P biggest/largest/heaviest Q.losses V.come; P V.make P biggest/largest/heaviest loss/losses
        """,
        biggest(-1),
        examples=(("The Tories' heaviest losses came in Richmond.", "supported"),),
    ),
)
