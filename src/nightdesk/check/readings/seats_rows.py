"""Seats won and held: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.seats import (
    ahead,
    all_of_one,
    elected,
    fewer_than,
    fewest,
    held_with,
    largest,
    level,
    majority_size,
    members,
    more_than,
    most_of_seats,
    most_seats,
    needed,
    needs,
    nobody_of,
    none_for,
    of_them,
    only_in,
    placed,
    rank,
    rank_in_council,
    rest,
    short,
    some_in,
    sweep,
    tally,
    there_are,
    times_as_many,
    up,
    wins_in,
    without,
    won,
    won_from,
)

ROWS: tuple[Row, ...] = (
    Row(
        "won seats",
        """
        P V.win Q.seats; P V.win Q.total; P V.win Q.seats , Q.total; someone V.elect Q.seats; Q.seats V.fall to P;
        Q.seats V.fall P; Q.seats V.be P; Q.seats V.be V.win P; Q.seats , Q.total V.fall P; P between them V.win Q.seats;
        P V.win Q.seats to P=second Q=q2; P V.win Q.seats , Q=q2 than P=second; P V.make Q.seats;
        P V.win Q.seats against P=second Q=q2; Q.seats V.stand; P V.have Q.seats V.elect; P V.survive with Q.seats;
        Q.seats V.survive; Q.seats V.survive L.council; P V.end with Q.wins; P V.win Q.all_but; P V.win Q;
        P V.gain.claim Q.seats
        """,
        won("seats_won"),
        examples=(
            ("Labour won 62 seats in Barnet.", "contradicted"),
            ("In Wigan Labour took 18 of the 25 seats being fought.", "supported"),
            ("Labour won every one of the 60 seats in Newham.", "supported"),
            ("About 2,350 Labour councillors were elected.", "supported"),
            ("Labour did not win a single seat in Kingston.", "supported"),
        ),
    ),
    Row(
        "has seats",
        """
        P V.have Q.seats; P V.have Q.total; P V.end with Q.seats; P V.end on Q.seats; P V.have.had Q.seats V.leave;
        someone V.reduce P Q.seats; someone V.end P with Q.seats; P V.be V.reduce Q.seats; P V.reduce Q.seats;
        P V.reduce Q; P down to Q.seats; P V.fall Q.seats; P V.down to Q.seats; P V.be V.reduce to Q.seats;
        P V.come with Q.seats; P V.come with Q.total; P V.end with Q.total; P V.have Q.seats V.leave;
        P V.have Q.seats to P=second Q=q2; P V.lead_votes P=second by Q.seats to Q=q2; P V.overtake P=second by Q to Q=q2;
        P V.beat P=second by Q.seats to Q=q2; P V.overtake P=second by Q.seats to Q=q2; P V.be down to Q.seats;
        P V.be left with Q.seats; P V.be on Q.seats; P V.end Q.seats; P V.leave with Q.seats;
        someone V.leave P with Q.seats; P V.end.emerge with Q.seats; P V.be with Q.seats
        """,
        won("seats_held"),
        examples=(
            ("The Conservatives were left with just nine councillors in Kingston.", "supported"),
            ("In Tunbridge Wells the Tories have 41 of 48 seats.", "supported"),
            ("Ukip came away from the night with three councillors.", "supported"),
        ),
    ),
    Row(
        "a council's members",
        """
        L.council V.have Q.seats; L.council V.be V.have Q.seats; L.council V.contain Q.seats
        """,
        members,
        examples=(
            ("Bexley council now has 63 members.", "contradicted"),
            ("Halton has more than ten Conservative councillors.", "contradicted"),
        ),
    ),
    Row(
        "a council elected",
        """
        L V.elect Q.seats; L V.see Q.seats V.elect
        """,
        elected,
        examples=(
            ("Hackney elected five Conservatives.", "supported"),
            ("Kensington and Chelsea elected 31 Conservatives.", "contradicted"),
        ),
    ),
    Row(
        "nobody for",
        """
        L.council V.elect nobody for P; L.council nobody for P; nobody for P
        """,
        none_for,
        examples=(("Hackney elected five Conservatives, and nobody for the Lib Dems.", "supported"),),
    ),
    Row(
        "without one",
        """
        L.council V.be without Q.seats; P V.end without Q.seats; P V.be without Q.seats; P V.be without representation;
        P V.end with Q.no; L.council V.have Q.no; P V.be V.leave without Q.seats; someone V.leave P without Q.seats;
        someone V.leave L.council without Q.seats; P V.have Q.no
        """,
        without,
        examples=(
            ("Greenwich is now without a single Tory.", "contradicted"),
            ("The Greens finished the night without a councillor in Barnet.", "supported"),
        ),
    ),
    Row(
        "there are",
        """
        there V.be Q.seats; there V.be Q.seats V.leave
        """,
        there_are,
        examples=(("There are now four Conservative councillors in Lambeth.", "contradicted"),),
    ),
    Row(
        "most of the seats",
        """
        P V.win majority of seats [ up ]; P V.win most of seats [ up ]; P V.win majority of Q.seats=x;
        P V.win most of Q.seats=x
        """,
        most_of_seats,
        examples=(("Labour took a majority of the seats up in Plymouth.", "supported"),),
    ),
    Row(
        "seats up",
        """
        Q.seats V.up; Q.seats V.up for election/grabs; Q.seats V.up for V.gain; Q.seats V.be at stake; Q.seats V.be up;
        someone V.contest.was Q.seats; there V.be Q.seats up; Q.seats V.be up for grabs; Q.seats V.be up for election
        """,
        up,
        examples=(("In Sheffield 28 seats were contested.", "supported"),),
    ),
    Row(
        "short of a majority",
        """
        P V.be Q short of majority; P V.be Q.seats short of majority; P V.end Q short of majority;
        P V.fall Q short of majority; P V.end Q.seats short of majority; P V.be Q.seats away from majority;
        P V.be Q away from majority; P V.be Q.seats from majority; P V.end Q.seats away from majority;
        P Q.seats short of majority; P V.be Q.seats shy of majority; P V.be Q shy of majority;
        P V.fall Q.seats shy of majority; P V.be short of majority by Q; P Q short of majority;
        P V.fall Q.seats short of majority; P V.fall short of majority by Q; P V.be Q.seats short of control;
        P V.be Q short; P V.end Q short
        """,
        short,
        examples=(
            ("Labour is two short of an overall majority in Trafford.", "supported"),
            ("The Conservatives are one short of a majority in Pendle.", "supported"),
        ),
    ),
    Row(
        "largest party",
        """
        P V.be biggest/largest group/party; P V.end as biggest/largest group/party; P V.stay biggest/largest group/party;
        P V.stay as biggest/largest group/party; P V.end biggest/largest group/party; P V.be biggest/largest P=they group;
        P V.have most seats; P V.hold most seats; P V.be biggest/largest Q.seats group
        """,
        largest,
        examples=(
            ("The Conservatives are the biggest group in Derby.", "contradicted"),
            ("Labour is the largest party in Derby.", "supported"),
        ),
    ),
    Row(
        "size of a majority",
        """
        P majority V.be Q; P V.have majority of Q.seats; P majority of Q; P with majority of Q; P V.have Q majority;
        P V.have Q.majority; with majority of Q; P V.win with majority of Q; P V.have majority of Q;
        P V.hold majority of Q; P V.hold Q.majority
        """,
        majority_size,
        examples=(
            ("The Conservatives have a majority of 13 in Barnet.", "supported"),
            ("In Barnet the Conservatives won with a majority of three.", "contradicted"),
        ),
    ),
    Row(
        "needed for a majority",
        """
        P V.have Q.seats P=they V.need for majority; P V.hold Q.seats P=they V.need for majority;
        P V.have exactly Q.seats P=they V.need for majority; P V.hold exactly Q.seats P=they V.need for majority;
        P V.end with exactly Q.seats V.need for majority; P V.have Q.seats needed for majority
        """,
        needed,
        examples=(("Gosport's Conservatives hold exactly the 18 seats they need for a majority.", "supported"),),
    ),
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
        "needs so many",
        """
        P V.need Q for majority; P V.need Q.seats for majority; P V.need Q.seats V.win.to L.council;
        P V.need Q V.win.to L.council; P V.need Q.seats V.gain.to L.council; P V.need Q V.gain.to L.council;
        P V.need Q.seats for control; P V.need Q.seats V.gain.to majority; P V.need Q.seats V.win.to;
        P V.need Q.seats for majority in L.council
        """,
        needs,
        examples=(("Labour needs two more seats for a majority in Trafford.", "supported"),),
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
        "all of one party",
        """
        L.council V.be entirely/all P; L.council V.be all P; L.council V.be 100 P; L.council V.be solid P;
        L.council V.be P V.run entirely
        """,
        all_of_one,
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
        "largest party of a council",
        """
        L.council largest/biggest party/group V.be P; largest/biggest party/group V.be P;
        largest/biggest party/group L.council V.be P
        """,
        largest,
        examples=(("Derby's largest party is Labour.", "supported"),),
    ),
    Row(
        "only one party",
        """
        L.council V.have only P councillors; P V.be only party; P V.be only party on L.council;
        P V.be only party V.have Q.seats
        """,
        all_of_one,
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
