"""Hours of voting and of declaring, and how long a term is, in other words."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.timing import declared, open_close, polls, term

ROWS: tuple[Row, ...] = (
    Row(
        "doors closed",
        """
        ballot boxes V.close at T.clock; poll/polling/polls [ stations ] V.close their doors at T.clock; doors of
        polling/poll stations V.close at T.clock
        """,
        polls("polls_close"),
        examples=(("Ballot boxes closed at 10 p.m.", "supported"),),
    ),
    Row(
        "doors opened",
        """
        poll/polling/polls [ stations ] V.open their doors at T.clock; V.vote V.start at T.clock; voting V.start at
        T.clock; voting V.open at T.clock; polling V.start at T.clock
        """,
        polls("polls_open"),
        examples=(("Polling began at 7am.", "supported"),),
    ),
    Row(
        "able to vote from",
        """
        voters/people V.be able ( V.cast.to | V.vote.to ) ~ from T to/until T=close; voters/people V.be able (
        V.cast.to | V.vote.to ) ~ between T and T=close; voters/people V.have from T to/until T=close ( V.cast.to |
        V.vote.to ) ~; voting V.run from T to/until T=close; polls/voting V.be from T to/until T=close
        """,
        open_close,
        examples=(("Voters were able to cast their ballots from 7am to 10pm.", "supported"),),
    ),
    Row(
        "declaration at",
        """
        L.council declaration/announcement/outcome V.come at T.clock; L.council result V.come in at T.clock; L.council
        result V.be in at T.clock; declaration/announcement [ L.council ] V.come at T.clock; someone V.announce.was
        L.council result at T.clock
        """,
        declared("is"),
        examples=(("Sunderland's declaration came at 12.23am.", "supported"),),
    ),
    Row(
        "length of a term",
        """
        councillors V.serve Q term/terms [ of office ]; councillors V.have Q term/terms [ of office ]; someone
        V.elect.was [ Q.seats=x ] [ councillors ] for Q [ term/terms ]; councillor/councillors term/terms [ of office
        ] V.serve [ for ] Q; term/terms [ of office ] V.serve [ for ] Q; councillor/councillors term/terms [ of office
        ] V.be Q; councillors V.elect ~ V.serve Q term/terms; councillors V.sit for Q
        """,
        term,
        examples=(
            ("Councillors serve a five-year term.", "contradicted"),
            ("Councillors are elected for four years.", "supported"),
        ),
        future=True,
    ),
)
