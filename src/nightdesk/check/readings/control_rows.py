"""Who gained, held, lost and runs councils, one by one and counted: the rows."""

from __future__ import annotations

from nightdesk.check.readings.control_read import (
    changed_hands,
    fell,
    gained,
    had_before,
    held,
    held_in,
    is_now,
    just_fell,
    lost,
    lost_in,
    majority_in,
    nobody,
    short_of,
    stayed,
    was_before,
    won,
)
from nightdesk.check.readings.row import Row, claim

ROWS: tuple[Row, ...] = (
    Row(
        "gained a council",
        """
        P V.gain L.council [ from/off P=other ]; P V.gain [ from/off P=other ] L.council; P V.see L.council V.fall P
        """,
        gained,
        examples=(
            ("Labour seized Plymouth from the Tories.", "supported"),
            ("The Lib Dems have captured Portsmouth.", "contradicted"),
        ),
    ),
    Row(
        "won a council",
        """
        P V.win L.council [ from/off P=other ]
        """,
        won,
        examples=(
            ("Carlisle was won by Labour.", "contradicted"),
            ("Labour swept Newham.", "supported"),
        ),
    ),
    Row(
        "held a council",
        """
        P V.hold L.council; P V.see V.hold L.council
        """,
        held,
        examples=(
            ("Labour comfortably held Leeds.", "supported"),
            ("The Tories clung on to Trafford.", "contradicted"),
        ),
    ),
    Row(
        "held a council off",
        """
        P V.defend_off P=other; P V.defend_off [ w ] challenge from P=other
        """,
        held_in,
        examples=(("The Lib Dems saw off the Tories in Sutton.", "supported"),),
    ),
    Row(
        "lost a council",
        """
        P V.lose L.council [ to P=other ]; P V.lose [ to P=other ] L.council; P V.lose L.council P=other
        """,
        lost,
        examples=(
            ("The Tories lost control of Trafford.", "supported"),
            ("Labour lost Leeds to the Tories.", "contradicted"),
        ),
    ),
    Row(
        "lost a council, agent unsaid",
        """
        someone V.lose.was L.council to P; someone V.lose.was L.council
        """,
        lambda g: fell(g) if "party" in g else changed_hands(g),
        examples=(("Redditch was lost to the Tories.", "supported"),),
    ),
    Row(
        "out of a council",
        """
        someone V.oust P L.council; P=other V.oust P L.council
        """,
        lost,
        examples=(("The Tories were swept out of Kingston.", "supported"),),
    ),
    Row(
        "taken from a party",
        """
        someone V.gain L.council from/off P=other; someone V.win L.council from/off P=other
        """,
        lambda g: [claim("councils_lost", one, g.party("other")) for one in g.places("council")],
        examples=(("Plymouth was taken from the Tories.", "supported"),),
    ),
    Row(
        "fell to",
        """
        L.council V.fall P; L.council V.fall P from P=other; L.council V.fall to/into/under P;
        L.council V.fall from P=other to/into/under P; L.council V.fall P=other to/into/under P;
        L.council V.fall from P=other control to/into/under P; L.council V.fall P=other control to/into/under P;
        L.council V.fall P=other hands to/into/under P; L.council V.fall from P=other hands to/into P;
        L.council V.fall hands from P=other to P; L.council V.fall hands to P; L.council V.shift P=other to P;
        L.council V.shift from P=other to P; L.council V.fall P control; L.council V.fall P hands;
        L.council V.be lost to P; P V.see L.council V.fall P=party
        """,
        fell,
        examples=(
            ("Basildon fell to the Conservatives.", "supported"),
            ("Three Rivers turned from no overall control to Lib Dem.", "supported"),
            ("Trafford went Labour.", "contradicted"),
        ),
    ),
    Row(
        "fell out of a grasp",
        """
        L.council V.fall P=other grasp/control/hands/column/grip/fingers;
        L.council V.fall from P=other grasp/control/hands/grip/fingers;
        L.council V.fall out of P=other grasp/control/hands
        """,
        fell,
        examples=(("Plymouth slipped from the Conservatives' grasp.", "supported"),),
    ),
    Row(
        "changed hands",
        """
        L.council V.fall.hands; L.council V.fall hands; L.council V.fall hands , from P=other to P
        """,
        changed_hands,
        examples=(
            ("Plymouth changed hands.", "supported"),
            ("Leeds changed hands.", "contradicted"),
            ("Dudley did not change hands.", "supported"),
        ),
    ),
    Row(
        "just fell",
        """
        L.council V.fall
        """,
        just_fell,
        examples=(("Plymouth fell.", "supported"),),
    ),
    Row(
        "is under",
        """
        L.council V.be P [ T.eve ]; L.council V.be under/in P [ T.eve ]; L.council V.end P;
        L.council V.end with/as/under/in P; L.council V.be P control/hands/council;
        L.council V.be in/under P control/hands; L.council : P; L.council V.run P; L.council V.be P V.run;
        L.council V.be Q.councils; L.council V.be P council/councils; L.council V.be in/under P majority;
        someone V.leave.was L.council P; someone V.leave.was L.council under/with/in P; someone V.run.was L.council by P;
        L.council V.be for P; L.council P T.eve; L.council V.be P V.hold
        """,
        is_now,
        examples=(
            ("Derby is now hung.", "supported"),
            ("Plymouth ended up with no party in overall control.", "contradicted"),
            ("South Cambridgeshire was Tory before polling day.", "supported"),
        ),
    ),
    Row(
        "was under",
        """
        V.be.ing under P; L.council V.be.ing under P; L.council V.be.had P; L.council V.be.had under/in P [ control ];
        L.council V.end.had P; L.council V.be.ing P
        """,
        was_before,
        examples=(("Basildon, having been under no overall control, fell to the Conservatives.", "supported"),),
    ),
    Row(
        "had run",
        """
        P V.run.had L.council; P V.have.had L.council; P V.run.had L.council T.eve
        """,
        had_before,
        examples=(("Labour, which had run Derby, lost it.", "supported"),),
    ),
    Row(
        "was before",
        """
        L.council , previously/formerly/hitherto P; L.council previously/formerly/hitherto P
        """,
        was_before,
        examples=(("Redditch, previously Labour, is now Conservative.", "supported"),),
    ),
    Row(
        "majority gone",
        """
        P majority V.vanish/V.fall; P majority V.fall; P majority V.vanish; P majority disappeared/gone/evaporated;
        P V.lose P=x majority/control/grip; P V.lose majority/control; P V.lose P=x hold; P V.lose out;
        P majority V.have gone
        """,
        lost_in,
        examples=(("Labour's majority in Derby has gone.", "supported"),),
    ),
    Row(
        "ousted in",
        """
        P=other V.oust P; someone V.oust P; P=other V.unseat P
        """,
        lost_in,
        examples=(("The Lib Dems ousted the Tories in Kingston.", "supported"),),
    ),
    Row(
        "fell short",
        """
        P V.fail L.council; P V.fail; P V.fail of majority/control; P V.fail majority; P V.fail on L.council;
        someone V.deny.was P L.council; someone V.deny.was P control of L.council; P V.lose out in L.council;
        P V.fail to majority; someone V.deny.was P majority; P V.fail on majority
        """,
        short_of,
        examples=(
            ("Labour fell short in Wandsworth.", "supported"),
            ("Labour missed out on Barnet.", "supported"),
        ),
    ),
    Row(
        "stayed",
        """
        L.council V.stay P; L.council V.stay in/under/with P [ control/hands ]; L.council V.be still P;
        L.council : P , as before; L.council : P as before
        """,
        stayed,
        examples=(
            ("Leeds stayed Labour.", "supported"),
            ("Trafford remained in Tory hands.", "contradicted"),
        ),
    ),
    Row(
        "a hold",
        """
        L.council V.be P hold; L.council : P hold; P hold L.council; P hold : L.council; L.council P hold;
        L.council V.be hold for P; L.council V.stay hold for P
        """,
        held,
        examples=(
            ("Barnet: Conservative hold.", "contradicted"),
            ("Great Yarmouth was a Conservative hold.", "supported"),
        ),
    ),
    Row(
        "a gain",
        """
        L.council V.be P gain/win [ from/off P=other ]; L.council : P gain [ from/off P=other ];
        P gain L.council [ from/off P=other ]; L.council P gain [ from/off P=other ];
        P gain : L.council [ from/off P=other ]; L.council V.be gain for P [ from/off P=other ]
        """,
        gained,
        examples=(
            ("Plymouth was a Labour gain from the Conservatives.", "supported"),
            ("Portsmouth was a Liberal Democrat gain.", "contradicted"),
        ),
    ),
    Row(
        "a loss",
        """
        L.council V.be P loss; L.council : P loss; P loss L.council [ to P=other ]; L.council V.be loss for P;
        P V.lose to P=other L.council
        """,
        lost,
        examples=(("Derby was a Labour loss.", "supported"),),
    ),
    Row(
        "nobody in control",
        """
        nobody V.have majority [ in L.council ]; nobody V.have [ P.noc ] control [ of L.council ];
        nobody V.end with control [ of L.council ]; nobody V.end with/in majority;
        nobody V.be in control [ of L.council ]; nobody V.be in control; nobody V.end in control [ of L.council ];
        nobody V.run L.council; nobody V.win L.council; nobody V.gain L.council; nobody V.win control of L.council;
        nobody V.win control; nobody V.win majority; nobody V.hold L.council; L.council V.have P.noc; there V.be P.noc;
        there V.be no majority; nobody V.be in overall control
        """,
        nobody,
        examples=(
            ("No party has a majority in Derby.", "supported"),
            ("In Havering nobody ended up with overall control.", "supported"),
            ("No party controls Leeds.", "contradicted"),
        ),
    ),
    Row(
        "has a majority in",
        """
        P V.have majority [ of Q ]; P V.have majority in L.council [ of Q ]; P V.end with majority [ of Q ];
        P V.have control [ of L.council ]; P V.be in control [ of L.council ]; P V.be V.run L.council; P V.run L.council;
        P V.hold majority; P V.win majority [ of Q ]; P V.end in control [ of L.council ]; P V.win with majority of Q;
        P V.win control; P V.have.had; P V.gain majority [ of Q ]
        """,
        majority_in,
        examples=(
            ("The Conservatives have an overall majority in Barnet.", "supported"),
            ("Neither Labour nor the Conservatives has a majority in Calderdale.", "supported"),
            ("Labour runs Trafford.", "contradicted"),
        ),
    ),
    Row(
        "majority of a council",
        """
        L.council V.have P majority [ , if only of Q ] [ of Q ]; L.council V.be with P majority;
        L.council V.have majority for P
        """,
        majority_in,
        examples=(
            ("Peterborough has a Conservative majority again, if only of two.", "supported"),
            ("Nuneaton and Bedworth now has a Conservative majority.", "contradicted"),
        ),
    ),
)
