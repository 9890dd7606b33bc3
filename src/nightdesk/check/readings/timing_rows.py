"""Hours, law, and where places lie: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.timing import declared, first, lies, not_held, open_close, polls, term

ROWS: tuple[Row, ...] = (
    Row(
        "polls close",
        """
        polls/voting V.close at T.clock; V.vote V.close at T.clock; V.poll V.close at T.clock;
        polls V.close [ across L ] at T.clock; V.vote V.end at T.clock; V.poll V.end at T.clock; V.vote close at T.clock;
        polling V.close at T.clock; polling stations V.close [ P=they doors ] at T.clock; poll V.close at T.clock;
        V.vote stations V.close at T.clock; V.poll stations V.close at T.clock
        """,
        polls("polls_close"),
        examples=(
            ("Polls closed at 10pm.", "supported"),
            ("Voting ended at eight in the evening.", "contradicted"),
        ),
    ),
    Row(
        "polls open",
        """
        polls/voting V.open at T.clock; V.poll V.open at T.clock; V.vote V.open at T.clock;
        polling stations V.open at T.clock; V.poll stations V.open at T.clock; poll V.open at T.clock;
        polling V.open at T.clock
        """,
        polls("polls_open"),
        examples=(("Polls opened at 7am.", "supported"),),
    ),
    Row(
        "polls open and close",
        """
        polling/poll stations V.open from T to/until T=close; polling/poll stations V.be open from T to/until T=close;
        polls V.be open from T to/until T=close; polls V.open from T to/until T=close;
        polls V.open at T [ and ] V.close=x at T=close; someone V.open polls from T to/until T=close;
        someone V.open.was poll stations from T to/until T=close;
        someone V.open.was polling stations from T to/until T=close; voting V.take place from T to/until T=close;
        someone V.open.was polls from T to/until T=close
        """,
        open_close,
        examples=(("Polling stations were open from 7am until 10pm.", "supported"),),
    ),
    Row(
        "until the close",
        """
        voters V.have until T V.cast.to their/P vote/ballots/votes; voters V.have until T V.vote.to;
        people V.have until T V.vote.to; voters V.have until T V.cast.to ~; people V.have until T V.cast.to ~
        """,
        polls("polls_close"),
        examples=(("Voters had until 10pm to cast their ballots.", "supported"),),
    ),
    Row(
        "declared at",
        """
        L.council V.declare at [ around/about ] T.clock; L.council result V.come [ through/in ] at T.clock;
        result/results from L.council V.come [ in/through ] at T.clock; result/results V.come in at T.clock;
        L.council V.be in at T.clock; outcome/result [ L.council ] V.come through at T.clock;
        L.council result V.declare at T.clock; result/outcome V.declare at T.clock;
        someone V.declare.was L.council result at T.clock; outcome/result L.council V.come through at T.clock;
        result/outcome V.come at T.clock; L.council V.declare T.clock; someone V.declare.was L.council at T.clock;
        someone V.declare.was result at T.clock; L.council V.declare on T.day; L.council V.declare T.day
        """,
        declared("is"),
        examples=(("Sunderland declared at 12.23am.", "supported"),),
    ),
    Row(
        "declared about",
        """
        L.council V.declare [ at ] around/about/roughly/shortly/nearly T.clock;
        outcome/result V.declare [ at ] around/about/roughly T.clock;
        outcome/result V.come through [ at ] around/about/roughly T.clock;
        L.council result V.declare [ at ] around/about T.clock;
        someone V.declare.was L.council result [ at ] around/about T.clock; L.council V.declare just after T.clock
        """,
        declared("about"),
        examples=(("The outcome in Peterborough came through at around 1.40am.", "supported"),),
    ),
    Row(
        "declared before",
        """
        L.council V.declare before/by T; L.council result V.declare before/by T;
        someone V.declare.was L.council result before/by T; L.council result V.come [ in/through ] before/by T;
        L.council result V.be in/known before/by T; L.council V.be in before/by T; result/outcome V.be in before/by T;
        result/outcome V.come [ in/through ] before/by T; result/outcome V.declare before/by T;
        L.council V.declare P=its result before/by T; someone V.know.was L.council result before/by T;
        someone V.declare.was result before/by T; outcome/result V.be known before/by T
        """,
        declared("less_than"),
        examples=(
            ("Sunderland had declared before half past twelve.", "supported"),
            ("Swindon's result was known before midnight.", "contradicted"),
        ),
    ),
    Row(
        "declared after",
        """
        L.council V.declare after T; L.council result V.declare after T; someone V.declare.was L.council result after T;
        result/outcome V.declare after T
        """,
        declared("at_least"),
        examples=(("Swindon declared after midnight.", "supported"),),
    ),
    Row(
        "not until",
        """
        L.council V.declare until T; L.council result V.declare until T; someone V.declare.was L.council result until T;
        result/outcome V.declare until T; someone V.know.was L.council result until T
        """,
        lambda g: declared("less_than")(g),
        examples=(("Liverpool did not declare until breakfast time.", "contradicted"),),
    ),
    Row(
        "first to declare",
        """
        L.council V.be O V.declare; L.council V.be O council V.declare; L.council V.declare O;
        L.council V.be O Q.councils V.declare; O [ council ] V.declare V.be L.council;
        L.council V.be O council V.declare P=its result; O result V.come from L.council; O V.declare V.be L.council;
        O result V.be L.council; L V.be O full result; L V.be O ~ result; L.council V.be O result;
        O ~ result V.be from L.council
        """,
        first,
        examples=(("South Tyneside was the first council to declare.", "supported"),),
    ),
    Row(
        "last ward read out",
        """
        L.council last ward V.declare at T; someone V.declare.was L.council last ward at T;
        someone V.declare.was L.council last Q.wards at T; someone V.declare.was L.council O Q.wards at T
        """,
        not_held("the hour of each ward's declaration"),
        examples=(("Hyndburn's last ward was read out at 2.08am.", "unknown"),),
    ),
    Row(
        "term",
        """
        councillors V.elect V.serve for Q; councillors V.serve for Q; Q.seats V.serve for Q=q;
        councillors V.elect for full term V.serve for Q; term V.be Q; councillors V.serve term of Q;
        councillors V.serve [ terms of ] Q; term of office V.be Q; Q V.be term; councillors V.elect V.serve Q;
        councillors V.elect for full term V.serve Q; councillors V.have term of Q; councillors V.serve Q terms/term;
        councillor full term V.be Q; councillor term V.be Q; full term V.be Q; term V.run for Q;
        councillors V.elect ~ V.serve [ for ] Q
        """,
        term,
        examples=(("Councillors serve for four years.", "supported"),),
        future=True,
    ),
    Row(
        "lies in",
        """
        L in L.area=area; L , in L.area=area; L V.be in L.area=area; L lies/sits in L.area=area; L V.sit in L.area=area;
        L V.be.ing in L.area=area; L V.be L.area=area borough; L V.be [ Q.councils=x ] in L.area=area
        """,
        lies,
        examples=(("Nuneaton and Bedworth is in the north of England.", "contradicted"),),
    ),
)
