"""Who was expected to win, at what odds, by which poll: the rows."""

from __future__ import annotations

from nightdesk.check.readings.expectations_read import (
    favourite,
    next_general,
    odds,
    poll,
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
        P V.be ~ favourites/favourite V.gain.to it from P=other; P V.be.had ~ favourites/favourite V.win.to it from P=other;
        P V.be ~ favourites/favourite for L.council [ T ];
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
        P Q V.stay ~ favourites/favourite V.win.to most seats at T.next and P=other Q=q2;
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
        examples=(("Labour failed to cause an upset in Westminster.", "supported"),),
    ),
)
