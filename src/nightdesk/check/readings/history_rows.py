"""How long a council was run by whom, and who crossed: the rows."""

from __future__ import annotations

from nightdesk.check.readings.history import changed_party, crossed, in_year, last, since, years
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "since a year",
        """
        L.council V.be P since T; L.council V.be in/under P [ hands/control ] since T; P V.run L.council since T;
        P V.hold L.council since T; L.council V.be P V.run since T; P V.be V.run L.council since T;
        P V.be in control of L.council since T; L.council V.stay P since T; P V.have L.council since T;
        L.council V.stay in P [ hands ] since T; P V.have control of L.council since T; L.council V.be under P since T;
        L.council V.be in P [ hands ] continuously since T
        """,
        since,
        examples=(
            ("Wandsworth has been Conservative since 1978.", "supported"),
            ("Trafford had been in Tory hands since 2004.", "supported"),
        ),
    ),
    Row(
        "in a year",
        """
        P V.run L.council as recently as T; P V.run L.council in T; L.council V.be P in T; P V.win L.council in T.year;
        P V.run L.council until T; P V.be in control of L.council in T; P V.hold L.council in T.year;
        L.council V.be under/in P [ control ] in T; P V.run L.council T.year; L.council V.be P as recently as T;
        P V.have L.council in T.year; P V.win control of L.council in T; L.council V.be in P [ hands ] in T;
        L.council V.be P after T; P V.gain L.council in T.year
        """,
        in_year,
        examples=(
            ("Labour had controlled Plymouth as recently as 2016.", "contradicted"),
            ("Labour controlled Leeds in 2016.", "supported"),
        ),
    ),
    Row(
        "for so long",
        """
        P V.run L.council for Q; L.council V.be P for Q; L.council V.be in/under P [ hands/control ] for Q;
        P V.hold L.council for Q; P V.be in control of L.council for Q; L.council V.be P V.run for Q
        """,
        years,
        examples=(("The Conservatives have run Wandsworth for 40 years.", "supported"),),
    ),
    Row(
        "last run in",
        """
        P last V.run L.council in T; L.council V.be last under/in P [ V.control ] in T; L.council V.be last P V.run in T;
        P last V.win L.council in T; P last V.hold L.council in T; L.council last V.have P majority in T;
        L.council V.be last P in T; P last V.have majority in L.council in T
        """,
        last,
        examples=(("Labour last controlled Redditch in 2012.", "contradicted"),),
    ),
    Row(
        "first time since",
        """
        P V.gain L.council for O time since T; P V.win L.council for O time since T; P V.gain L.council for O time in Q
        """,
        last,
        examples=(("Labour gained Plymouth for the first time since 2014.", "supported"),),
    ),
    Row(
        "crossed",
        """
        Q.seats V.cross to P [ T ]; Q.seats V.cross from P=other to P [ T ]; Q.seats V.join P [ T ];
        Q.seats V.cross P=other for P [ T ]; P=other V.lose Q.seats to P [ T ]; Q.seats V.cross P [ T ];
        Q.seats V.fall to P [ T ]; P=other Q.seats V.cross to P [ T ]; Q.seats V.be.become P [ T ]; Q.seats V.cross [ T ];
        Q.seats V.quit P=other [ T ]; Q.seats V.cross P=other [ T ]; Q.seats V.quit P=other for P [ T ]
        """,
        crossed,
        examples=(("Three UKIP councillors in Plymouth had crossed to the Conservatives before the election.", "supported"),),
    ),
    Row(
        "a person crossed",
        """
        W V.cross from P=other to P [ T ]; W V.cross to P [ T ]; W V.join P [ T ]; W V.quit P=other [ to sit as P ] [ T ];
        W V.cross P=other for P [ T ]; W V.quit P=other for P [ T ]; W V.fall from P=other to P [ T ];
        W V.quit P=other V.sit as P; W V.join P from P=other [ T ]; W V.cross P=other [ T ]; W V.quit P=other [ T ];
        W V.cross [ T ]
        """,
        changed_party,
        examples=(("Maddi Bridgeman defected from Labour to the Tories.", "contradicted"),),
    ),
)
