"""Councils counted: the rows."""

from __future__ import annotations

from nightdesk.check.readings.control_counts import (
    all_are,
    as_many_as,
    council_result_for_all,
    counted,
    except_,
    fewer_than_before,
    from_to,
    named,
    net_before,
    noc_count,
    none_changed,
    only_gain,
    only_place,
    passed_between,
    run_only_by,
    they_were,
    voted,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
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
        P V.shift Q.councils to Q=q2; P V.fall Q.councils to Q=q2;
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
