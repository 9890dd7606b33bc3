"""Seats compared and ranked: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.seats_compared import (
    ahead,
    all_of_one,
    fewer_than,
    fewest,
    held_with,
    level,
    more_than,
    most_seats,
    nobody_of,
    of_them,
    only_in,
    placed,
    rank,
    rank_in_council,
    rest,
    some_in,
    sweep,
    tally,
    times_as_many,
    wins_in,
    won_from,
)

ROWS: tuple[Row, ...] = (
    Row(
        "more seats than",
        """
        P V.win more seats than P=other [ put together ]; P V.have more seats than P=other [ put together ];
        P V.win more seats than P=other combined; P V.end with more seats than P=other; P V.win more than P=other;
        P V.win more councillors than P=other; P V.have more councillors than P=other; P V.win Q than P=other;
        P V.win Q.seats than P=other; P V.have Q.seats than P=other; P V.end with Q.seats than P=other
        """,
        more_than,
        examples=(
            ("The Lib Dems won more seats than Labour in Kingston.", "supported"),
            ("The Greens won more seats than the Lib Dems.", "contradicted"),
        ),
    ),
    Row(
        "fewer seats than",
        """
        P V.win fewer seats than P=other [ put together ]; P V.have fewer seats than P=other;
        P V.end with fewer seats than P=other; P V.win fewer councillors than P=other
        """,
        fewer_than,
        examples=(("The Greens won fewer seats than the Lib Dems.", "supported"),),
    ),
    Row(
        "twice as many",
        """
        P V.have twice as many seats as P=other [ put together ]; with twice as many seats as P=other [ put together ];
        P V.run L.council with twice as many seats as P=other [ put together ];
        P twice as many seats as P=other [ put together ]; P with twice as many seats as P=other [ put together ]
        """,
        times_as_many,
        examples=(
            ("In South Cambridgeshire the Lib Dems have twice as many seats as all their opponents put together.", "supported"),
        ),
    ),
    Row(
        "the rest",
        """
        P rest; P V.win rest
        """,
        rest,
        examples=(("In Norwich the Lib Dems won one seat, Labour the rest.", "supported"),),
    ),
    Row(
        "of them",
        """
        Q of them V.be; Q of them V.come; Q of these V.be; Q V.be; Q of them
        """,
        of_them,
        examples=(("Ukip won only three seats. Two of them were in Derby.", "supported"),),
    ),
    Row(
        "wins in",
        """
        P
        """,
        wins_in,
        examples=(("Ukip was reduced to three wins, in Derby, Thurrock and Burnley.", "partly"),),
    ),
    Row(
        "seats only in",
        """
        P V.win seats only; P V.win only; L V.be only places/place/councils where P V.win anything;
        L V.be only places/place where P V.win; L V.be only Q.councils where P V.win Q.seats; P V.have seats only;
        P only seats V.be; P only seats V.come; P only wins V.come; L V.be only places where P V.win seats;
        L V.be only places where P V.win Q.seats; L V.be only Q.councils where P V.win anything; P V.win Q.seats only;
        L V.be only Q.councils V.elect Q.seats
        """,
        only_in,
        examples=(
            ("The Greens won seats only in London.", "contradicted"),
            ("Derby and Burnley were the only places where UKIP won anything.", "supported"),
        ),
    ),
    Row(
        "rank in seats",
        """
        P V.come O in/on/by/for seats; P V.beat P=other for O place in/on/by/for seats;
        P V.beat P=other to O place in/on/by/for seats; P V.come O in terms of seats; P V.come O in number of seats;
        P V.overtake P=other for O place
        """,
        rank,
        examples=(
            ("The Greens beat the Lib Dems for third place in seats.", "contradicted"),
            ("The Lib Dems came third in seats.", "supported"),
        ),
    ),
    Row(
        "overtook in seats",
        """
        P V.overtake P=other; P V.overtake P=other in seats; P V.be ahead of P=other in seats; P V.overtake.ing P=other
        """,
        ahead,
        examples=(("In Lambeth the Greens overtook the Conservatives.", "supported"),),
    ),
    Row(
        "rank in a council",
        """
        P V.be O largest/biggest party/group; P V.be official opposition; P V.be main opposition; P V.be opposition;
        P V.be now opposition; P V.end as O largest/biggest party/group; P V.be O party
        """,
        rank_in_council,
        examples=(("The Greens are the second largest party in Lambeth.", "supported"),),
    ),
    Row(
        "a clean sweep",
        """
        P V.make sweep [ of L.council ] [ of L.ward ]; P V.make sweep; P V.win.sweep the board; P V.win board;
        P V.complete sweep [ of L.council ]; P V.have sweep
        """,
        sweep,
        examples=(("Labour made a clean sweep of Newham.", "supported"),),
    ),
    Row(
        "nobody of a party",
        """
        P V.have nobody; P V.draw blank; someone V.elect nobody for P; P V.win nothing; P V.win nowhere;
        P V.have no representation; P V.elect nobody; P V.be without seat
        """,
        nobody_of,
        examples=(("The Tories drew a blank in Newham.", "supported"),),
    ),
    Row(
        "some of a party",
        """
        someone V.elect P; L.ward V.elect P; L V.elect P
        """,
        some_in,
        examples=(("A Green was elected in Highbury East.", "supported"),),
    ),
    Row(
        "won from",
        """
        P V.win Q.seats from/off P=other; P V.gain Q.seats from/off P=other
        """,
        won_from,
        examples=(("The Greens took both seats in Altrincham from the Tories.", "supported"),),
    ),
    Row(
        "held with so many",
        """
        P V.hold L.council with Q.seats; P V.hold L.council with Q.total; P V.hold L.council with majority=size of Q;
        P V.win L.council with Q.seats; P V.win L.council with Q.total; P V.hold L.council with Q;
        P V.gain L.council with Q.seats; P V.gain L.council with Q.total
        """,
        held_with,
        examples=(("The Tories held Swindon with 29 seats.", "supported"),),
    ),
    Row(
        "a tally",
        """
        P Q; P Q.seats; final V.be P Q; final tally/score/result/composition V.be P Q;
        tally/score/result/composition/make-up V.be P Q; P on Q; result V.be P Q; with P on Q; P : Q; P with Q
        """,
        tally,
        examples=(("In Plymouth the tally was Labour 31, Conservatives 26.", "supported"),),
    ),
    Row(
        "most seats",
        """
        P V.win most seats; P V.win more seats than any other [ party ]; P V.win most seats of any party;
        P V.win more seats than anyone else; P V.end with most seats; P V.have most seats of all;
        P V.win most seats , Q=size; P V.win most Q.seats=x
        """,
        most_seats,
        examples=(("Labour won the most seats in England.", "supported"),),
    ),
    Row(
        "placed with seats",
        """
        P V.come O with Q.seats; P V.come O on Q.seats; P V.end O with Q.seats; P V.come O , with Q.seats
        """,
        placed,
        examples=(("The Lib Dems came third with 536 seats.", "supported"),),
    ),
    Row(
        "with so many",
        """
        with Q P V.hold L.council; with Q P V.win L.council; with Q P V.gain L.council; with Q P V.run L.council;
        with Q , P V.run L.council; with Q P V.have majority; with Q , P V.have majority;
        with Q P V.have majority in L.council
        """,
        held_with,
        examples=(("With 31 of the 57 seats Labour took Plymouth.", "supported"),),
    ),
    Row(
        "only one party",
        """
        L.council V.have only P councillors; P V.be only party; P V.be only party on L.council;
        P V.be only party V.have Q.seats
        """,
        all_of_one,
        examples=(("Newham has only Labour councillors.", "supported"),),
    ),
    Row(
        "fewest seats",
        """
        P V.have fewest seats of Q with Q=q2; P with Q; P with Q.seats; P V.have fewest seats of Q.parties;
        P V.hold fewest seats of Q.parties
        """,
        fewest,
        examples=(("In Milton Keynes the Lib Dems hold the fewest seats of the three parties, with eight.", "contradicted"),),
    ),
    Row(
        "level on seats",
        """
        with P on Q; P on Q; P V.be on Q; P V.have Q.seats; with P on Q.seats; P V.win Q.seats;
        someone V.split.was P on Q; someone V.split.was P on Q.seats; P V.split on Q; P V.be neck and neck on Q;
        P V.be level/tied on Q; P V.end with Q.seats; P on Q.seats; with Q.seats for P; Q.seats for P;
        P each V.have Q.seats; P V.have Q.seats each; P V.win Q.seats each
        """,
        level,
        examples=(("Dudley is split down the middle, with Labour and the Conservatives on 35 apiece.", "supported"),),
    ),
)
