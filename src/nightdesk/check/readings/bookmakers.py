"""What the bookmakers expected, in other words; and that they were wrong."""

from __future__ import annotations

from nightdesk.check.readings.expectations_read import favourite, upset
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "expected by bookmakers",
        """
        bookies/bookmakers/bookmaker V.expect P ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ];
        bookies/bookmakers/bookmaker V.tip P ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ];
        bookies/bookmakers/bookmaker V.back P ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ]; someone V.tip.was
        P by bookies/bookmakers ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ]; someone V.expect.was P by
        bookies/bookmakers ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ]; someone V.expect.was L.council by
        bookies/bookmakers V.fall.to P [ T ]; someone V.make.was P favourites/favourite by bookies/bookmakers [ T ]; P
        V.be bookies/bookmakers favourites/favourite [ ( V.win.to | V.gain.to | V.hold.to ) [ L.council ] ] [ T ]; P
        V.be odds-on [ favourites/favourite ] ( V.win.to | V.gain.to | V.hold.to ) L.council [ T ]; P V.start T [ as ]
        [ odds-on ] favourites/favourite; P V.start as [ odds-on ] favourites/favourite [ T ]; [ bookies/bookmakers ]
        favourites/favourite [ ( V.win.to | V.gain.to | V.hold.to ) L.council ] V.be P [ T ]
        """,
        favourite,
        examples=(
            ("The bookies expected Labour to win Barnet.", "supported"),
            ("Bookmakers had tipped the Tories to hold Barnet.", "contradicted"),
        ),
    ),
    Row(
        "the favourite beaten",
        """
        [ bookies/bookmakers/bookmaker ] favourites/favourite V.lose [ L.council ]; someone V.beat.was [
        bookies/bookmakers ] favourites/favourite [ L.council ]; bookies/bookmakers V.get L.council wrong;
        bookies/bookmakers V.be wrong about/on/over L.council; bookies/bookmakers V.get it wrong
        """,
        upset,
        examples=(("The bookies got Barnet wrong.", "supported"),),
    ),
)
