"""The referendum of 2016: the rows."""

from __future__ import annotations

from nightdesk.check.readings.referendum_read import councils, most_leave, share, voted
from nightdesk.check.readings.row import Row, claim
from nightdesk.claims.claim import Says

ROWS: tuple[Row, ...] = (
    Row(
        "voted to leave",
        """
        L V.vote ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for brexit |
        for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T ] [ in ] [ ,
        ] [ by Q ] [ to Q=q2 ] [ in T ] [ T ] [ at T ] [ in ];
        L V.vote ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for brexit |
        for V.leave | V.leave | to V.leave european union | V.leave european union ) [ , ] [ by Q ] [ to Q=q2 ] [ in T ]
        [ T ] [ at T ] [ in ];
        L V.vote by Q to/for ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for
        brexit | for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T ] [
        in ];
        L V.vote Q ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for brexit |
        for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T ] [ in ];
        L V.vote Q for ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for
        brexit | for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T ] [
        in ];
        L V.vote Q to Q=q2 for ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave |
        for brexit | for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T
        ] [ in ];
        L V.vote Q to Q=q2 ( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for
        brexit | for V.leave | V.leave | to V.leave european union | V.leave european union ) [ in T ] [ T ] [ at T ] [
        in ]
        """,
        voted(True),
        examples=(
            ("Swindon voted to leave the European Union.", "supported"),
            ("Kingston voted Leave.", "contradicted"),
        ),
    ),
    Row(
        "voted to remain",
        """
        L V.vote ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay | for V.stay
        | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu | V.stay in
        european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ] [ , ] [ by Q ] [ to Q=q2 ] [ in T ] [ T ] [ at T ] [
        in ];
        L V.vote ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay | for V.stay
        | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu | V.stay in
        european union | to V.stay ) [ , ] [ by Q ] [ to Q=q2 ] [ in T ] [ T ] [ at T ] [ in ];
        L V.vote by Q to/for ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay
        | for V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu |
        V.stay in european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ];
        L V.vote Q ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay | for
        V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu | V.stay
        in european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ];
        L V.vote Q for ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay | for
        V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu | V.stay
        in european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ];
        L V.vote Q to Q=q2 for ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union |
        V.stay | for V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in
        eu | V.stay in european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ];
        L V.vote Q to Q=q2 ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay |
        for V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu |
        V.stay in european union | to V.stay ) [ in T ] [ T ] [ at T ] [ in ]
        """,
        voted(False),
        examples=(("Richmond voted heavily for Remain in 2016, by 69% to 31%.", "supported"),),
    ),
    Row(
        "share for leave",
        """
        Q.voters [ in L ] V.vote leave/brexit [ in T ]; Q V.vote leave/brexit [ in T ]; Q V.vote.to V.leave [ in T ];
        leave V.win Q [ in T ]; leave V.win_votes Q [ in T ]; Q V.vote V.leave [ in T ]; Q.votes V.be for leave;
        V.leave V.win Q; leave vote V.be Q; L V.have leave vote of Q; L leave vote V.be Q
        """,
        share(True),
        examples=(("In Swindon 55% voted Leave.", "supported"),),
    ),
    Row(
        "share for remain",
        """
        Q.voters V.vote remain [ in T ]; Q V.vote remain [ in T ]; Q V.vote V.stay [ in T ]; remain V.win Q [ in T ];
        remain V.win_votes Q [ in T ]; V.stay V.win Q; V.stay V.win_votes Q; remain vote V.be Q; Q.votes V.be for remain
        """,
        share(False),
        examples=(("In Richmond 69% voted Remain.", "supported"),),
    ),
    Row(
        "councils for leave",
        """
        of Q=all Q.bare V.vote leave/brexit [ T ] [ in T ]; of Q=all , Q.bare V.vote leave/brexit [ T ] [ in T ];
        Q V.vote leave/brexit [ T ] [ in T ]; Q.councils V.vote V.leave [ T ] [ in T ];
        Q.councils V.vote for leave/brexit [ in T ]; Q.councils P V.gain V.vote leave/brexit;
        Q.councils P V.gain V.vote V.leave; Q.councils P V.lose V.vote leave/brexit;
        Q.councils P V.gain V.vote=x leave/brexit; Q.councils V.vote.to V.leave [ in T ];
        Q.councils P V.gain V.vote=x V.leave; Q.councils P V.gain V.vote=x for leave/brexit;
        Q.councils V.gain by P V.vote=x leave/brexit; Q.councils V.gain by P V.vote=x V.leave;
        Q.councils V.lose by P V.vote=x leave/brexit; Q.councils V.lose by P V.vote=x V.leave
        """,
        councils(True),
        examples=(("Of the 150 councils, 96 had backed Brexit two years earlier.", "supported"),),
    ),
    Row(
        "councils for remain",
        """
        Q.councils V.vote remain [ in T ]; Q.councils V.vote for remain [ in T ]; Q.councils V.vote V.stay [ in T ];
        Q.councils P V.gain V.vote=x remain; Q.councils P V.gain V.vote=x V.stay; Q.councils P V.gain V.vote=x for remain;
        Q.councils V.gain by P V.vote=x remain; Q.councils V.gain by P V.vote=x V.stay;
        Q.councils V.lose by P V.vote=x V.stay; Q.councils P V.lose V.vote=x remain;
        of Q=all , Q.bare V.vote remain [ in T ]; of Q=all Q.bare V.vote remain [ in T ]
        """,
        councils(False),
        examples=(("Every council the Lib Dems gained had voted Remain.", "contradicted"),),
    ),
    Row(
        "remain won",
        """
        remain V.win [ with Q=x ]; V.stay V.win [ with Q=x ]
        """,
        lambda g: [claim("voted_leave", one, is_=False) for one in g.each_area("council", default=None)] or None,
        examples=(("Remain won in Reading.", "supported"),),
    ),
    Row(
        "most for leave",
        """
        most of councils that V.vote V.vote=x leave/brexit; most of councils that V.vote V.vote=x V.leave;
        most councils V.vote leave/brexit; most councils V.vote V.leave; most of councils V.vote leave/brexit;
        most of councils V.vote V.leave; most of Q.councils V.vote leave/brexit; most of Q.councils V.vote V.leave;
        most of councils that V.vote V.vote=x for leave/brexit
        """,
        most_leave,
        examples=(("Most of the councils that voted had backed Leave.", "supported"),),
    ),
    Row(
        "split over Europe",
        """
        someone V.split L [ almost ] evenly over europe/brexit; L V.split [ almost ] evenly over europe/brexit;
        L V.split [ almost ] over europe/brexit; L V.split almost over europe; L V.split.pp almost over europe
        """,
        lambda g: (
            [
                claim(
                    "leave_share",
                    one,
                    says=Says("between", __import__("fractions").Fraction(47, 100), __import__("fractions").Fraction(53, 100)),
                )
                for one in g.places("council")
            ]
            or None
        ),
        examples=(("Reigate and Banstead split almost evenly over Europe.", "supported"),),
    ),
)
