"""Who gained, held, lost and runs councils, one by one and counted: the rows."""

from __future__ import annotations

from nightdesk.check.readings.control import (
    all_are,
    as_many_as,
    changed_hands,
    council_result_for_all,
    counted,
    except_,
    fell,
    fewer_than_before,
    from_to,
    gained,
    had_before,
    held,
    held_in,
    is_now,
    just_fell,
    lost,
    lost_in,
    majority_in,
    named,
    net_councils,
    net_before,
    nobody,
    noc_count,
    none_changed,
    only_gain,
    only_place,
    passed_between,
    run_only_by,
    short_of,
    stayed,
    they_were,
    voted,
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
    Row(
        "gained so many",
        """
        P V.gain Q.councils [ from/off P=other ]; P V.win Q.councils from/off P=other; P V.make net gain of Q.councils;
        P V.make gain of Q.councils; P V.gain.take Q.councils than=than P=they V.have T.eve;
        P V.gain Q.councils than=than P=they V.have T.eve; P V.gain Q.councils [ than P=they V.have T=when ];
        P V.gain Q.councils to P=x tally/total
        """,
        counted("councils_gained"),
        examples=(
            ("Labour gained two councils from the Conservatives.", "contradicted"),
            ("The Lib Dems gained four councils.", "supported"),
            ("Labour made a net gain of five councils.", "contradicted"),
        ),
    ),
    Row(
        "has in control",
        """
        L.council V.have P in control/charge/power; P V.be in control/charge in L.council
        """,
        won,
        examples=(
            ("Three Rivers now has the Lib Dems in control.", "supported"),
            ("Derby has Labour in control.", "contradicted"),
        ),
    ),
    Row(
        "to nobody",
        """
        L.council V.fall P to nobody; L.council V.fall from P to nobody; P V.lose L.council to nobody
        """,
        lost,
        examples=(("Control of Trafford has slipped from the Conservatives to nobody.", "supported"),),
    ),
    Row(
        "councils up",
        """
        P up Q.councils; P V.up Q.councils; P V.be up Q.councils; P V.be Q.councils up; P V.up by Q.councils
        """,
        net_councils(1),
        examples=(
            (
                "Labour control 74 councils (unchanged), the Conservatives 46 (down two) and the Lib Dems nine (up four).",
                "supported",
            ),
        ),
    ),
    Row(
        "councils down",
        """
        P down Q.councils; P V.down Q.councils; P V.be down Q.councils; P V.be Q.councils down; P V.down by Q.councils
        """,
        net_councils(-1),
        examples=(("The Conservatives control 46 councils (down three).", "partly"),),
    ),
    Row(
        "councils unchanged",
        """
        P unchanged Q.councils
        """,
        net_councils(0),
        examples=(("The Conservatives control 46 councils (unchanged).", "partly"),),
    ),
    Row(
        "won so many",
        """
        P V.win Q.councils; P V.have Q.councils; P V.run Q.councils; P V.end with Q.councils;
        P V.end in control of Q.councils; P V.be in control of Q.councils; P V.be in charge of Q.councils;
        P V.hold control of Q.councils; P V.end in charge of Q.councils; P V.come with Q.councils
        """,
        counted("councils_controlled"),
        examples=(
            ("The Conservatives run only seven of London's boroughs.", "supported"),
            ("Labour now runs 25 London boroughs.", "contradicted"),
        ),
    ),
    Row(
        "had so many",
        """
        P V.have.had Q.councils [ T.eve ]; P V.run.had Q.councils [ T.eve ]; P V.have.past Q.councils T.eve;
        P V.begin with Q.councils; P V.open with Q.councils
        """,
        counted("councils_controlled_before"),
        examples=(("The Lib Dems had controlled five councils before the election.", "supported"),),
    ),
    Row(
        "lost so many",
        """
        P V.lose Q.councils [ to P=other ]; P V.lose control of Q.councils [ to P=other ];
        P V.make net loss of Q.councils
        """,
        counted("councils_lost"),
        examples=(
            ("Labour did not lose a single council.", "contradicted"),
            ("Labour lost three councils.", "supported"),
        ),
    ),
    Row(
        "under no overall control",
        """
        Q.councils V.be P.noc; Q.councils V.be under/in P.noc; Q.councils V.end P.noc;
        Q.councils V.end with/in/under P.noc; there V.be Q.councils under/in/with P.noc; Q.councils V.stay under/in P.noc;
        Q.councils V.have P.noc; Q.councils V.be with P.noc; Q.councils V.fall to/into P.noc; Q.councils V.be hung
        """,
        noc_count,
        examples=(
            ("Twenty-one councils ended up with no overall control.", "supported"),
            ("There are 30 councils under no overall control.", "contradicted"),
        ),
    ),
    Row(
        "gains named",
        """
        P gain/gains V.contain L.council; among P gain/gains V.be L.council; P Q.gains V.be L.council;
        P gain/gains V.be L.council; L.council V.be among P gain/gains; P V.gain Q.councils : L.council;
        P Q.gains , L.council; among P Q.gains V.be L.council
        """,
        named("councils_gained"),
        examples=(("Labour's gains included Plymouth and Kirklees.", "supported"),),
    ),
    Row(
        "losses named",
        """
        P loss/losses V.contain L.council; among P loss/losses V.be L.council; P Q.losses V.be L.council;
        P loss/losses V.be L.council; L.council V.be among P loss/losses; P V.lose Q.councils : L.council;
        among P Q.losses V.be L.council
        """,
        named("councils_lost"),
        examples=(("Among the Tory losses were Trafford and Plymouth.", "supported"),),
    ),
    Row(
        "so many voted",
        """
        Q.councils V.hold elections; elections V.be V.hold for/in Q.councils;
        someone V.hold.was elections for/in/to Q.councils; Q.councils V.vote; Q.councils V.fall poll;
        Q.councils V.fall polls; someone V.elect.was Q.councils; Q.councils V.be up for election;
        Q.councils V.up for election; Q.councils V.be V.vote; there V.be elections for/in/to Q.councils;
        Q.councils V.have elections
        """,
        voted,
        examples=(
            ("A total of 150 councils held elections.", "supported"),
            ("All 32 London boroughs went to the polls.", "supported"),
        ),
    ),
    Row(
        "fewer than the eve",
        """
        P Q than before; P V.have Q.councils than before; P Q than T.eve; P V.lose Q.councils net;
        P V.lose net Q.councils
        """,
        net_before,
        examples=(("The Conservatives finished with 46 councils, two fewer than before.", "supported"),),
    ),
    Row(
        "from so many to so many councils",
        """
        P V.up P=x number of councils from Q to Q=q2; P V.shift from Q.councils to Q=q2; P V.up from Q.councils to Q=q2;
        P V.fall from Q.councils to Q=q2; P V.down from Q.councils to Q=q2; P V.up P=x councils from Q to Q=q2
        """,
        from_to,
        examples=(("The Lib Dems went from five councils to nine.", "supported"),),
    ),
    Row(
        "held so many",
        """
        P V.hold Q.councils
        """,
        counted("councils_held"),
        examples=(("The Conservatives held no council in the North East.", "supported"),),
    ),
    Row(
        "held or won all",
        """
        P V.hold Q.councils [ P=they V.hold ]
        """,
        council_result_for_all("councils_held"),
        examples=(("Labour held every council it was defending.", "contradicted"),),
    ),
    Row(
        "won all",
        """
        P V.win Q.councils; P V.run Q.councils; P V.have Q.councils
        """,
        council_result_for_all("councils_controlled"),
        examples=(("Labour won all six councils in the North East.", "supported"),),
    ),
    Row(
        "run only by",
        """
        P V.run Q.councils; P V.run each of; P V.win Q.councils
        """,
        run_only_by,
        examples=(("Each of the London boroughs is now run by either Labour or the Tories.", "contradicted"),),
    ),
    Row(
        "passed between",
        """
        Q.councils V.fall from P=other to P; Q.councils V.fall P=other to P; Q.councils V.fall to P from P=other;
        Q.councils V.fall P [ from P=other ]
        """,
        passed_between,
        examples=(("Just one council passed directly from Labour to the Conservatives.", "supported"),),
    ),
    Row(
        "none changed hands",
        """
        Q.councils V.fall hands; Q V.fall hands; Q.councils V.fall
        """,
        none_changed,
        examples=(
            ("None of the six councils contested in the North East changed hands.", "supported"),
            ("No council in London changed hands.", "contradicted"),
        ),
    ),
    Row(
        "the only one under",
        """
        L.council V.be only/one/Q L.area where nobody V.be in control;
        L.council V.be only/one/Q where nobody V.be in control;
        L.council V.be only Q.councils where nobody V.be in control;
        L.council V.be Q.councils where nobody V.be in control;
        L.council V.be Q L.area borough where nobody V.be in control; L.council V.be only P Q.councils;
        L.council V.be only council P V.run; L.council V.be only Q.councils P V.run;
        L.council V.be only Q.councils V.run by P; P V.run only L.council
        """,
        only_place,
        examples=(("Havering is the one London borough where no party is in overall control.", "supported"),),
    ),
    Row(
        "the only gain",
        """
        P only gain V.be L.council [ from P=other ]; L.council V.be P only gain; P only gain V.come in L.council;
        P only gain V.come; L.council V.be only council/Q.councils P V.gain [ from P=other ];
        P only gain from P=other V.be L.council; only council/Q.councils P V.gain V.be L.council;
        only P gain V.be L.council; P V.gain only L.council
        """,
        only_gain("councils_gained"),
        examples=(("Labour's only gain from the Conservatives was Plymouth.", "supported"),),
    ),
    Row(
        "the only loss",
        """
        P only loss V.be L.council [ to P=other ]; L.council V.be P only loss;
        L.council V.be only council/Q.councils P V.lose [ to P=other ];
        only council/Q.councils P V.lose [ to P=other ] V.be L.council
        """,
        only_gain("councils_lost"),
        examples=(("Redditch was the only council Labour lost to the Conservatives.", "supported"),),
    ),
    Row(
        "all under",
        """
        Q.councils V.be P; Q.councils V.stay P; Q.councils V.be in/under P; Q.councils V.be P V.run;
        Q.councils V.be run by P; Q.councils V.stay with/in P; P V.hold Q.councils; P V.run Q.councils
        """,
        all_are,
        examples=(
            ("All six councils in the North East stayed Labour.", "supported"),
            ("Every council in the North East is Labour.", "supported"),
        ),
    ),
    Row(
        "the only one to pass",
        """
        L.council V.be only council/Q.councils V.fall from P=other to P;
        L.council V.be only council/Q.councils V.fall P=other to P;
        only council/Q.councils P V.gain from P=other V.be L.council;
        only in L.council V.do P V.win Q.councils from P=other; only in L.council V.do P V.gain Q.councils from P=other;
        only council/Q.councils V.fall from P=other to P V.be L.council;
        only council/Q.councils V.fall P=other to P V.be L.council; P only gain from P=other V.be in L.council;
        L.council V.be only council/Q.councils V.gain.pp by P from P=other; L.council V.be P only gain from P=other;
        only P gain from P=other V.be L.council
        """,
        only_gain("councils_gained"),
        examples=(("Redditch was the only council to go straight from Labour to the Tories.", "supported"),),
    ),
    Row(
        "none except",
        """
        P V.win Q.councils except/but/besides L.council; P V.win Q.councils apart from L.council;
        P V.run Q.councils except L.council; P V.have Q.councils except L.council
        """,
        except_,
        examples=(("Labour won no council in the East Midlands except Lincoln.", "supported"),),
    ),
    Row(
        "as many as before",
        """
        P , as many as P=they V.open with; P as many as P=they V.open with; P exactly as many as P=they V.open with;
        P exactly as many as P=they V.begin with; P as many as P=they V.have T.eve;
        P=subject V.have as many councils as before; P exactly as many as P=they V.have T.eve;
        P exactly as many as before
        """,
        as_many_as,
        examples=(("Labour finished with 74 of the 150 councils, exactly as many as it began with.", "supported"),),
    ),
    Row(
        "fewer than before",
        """
        P Q.councils=now V.be Q than P=they V.have T.eve; P V.have Q.councils=now , Q than T.eve;
        P Q than P=they V.have T.eve
        """,
        fewer_than_before,
        examples=(("Labour's 74 councils are six fewer than the party had the day before.", "contradicted"),),
    ),
    Row(
        "they were",
        """
        they V.be L.council
        """,
        they_were,
        examples=(("Two London boroughs were gained by the Lib Dems. They were Richmond and Kingston.", "supported"),),
    ),
)
