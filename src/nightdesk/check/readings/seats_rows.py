"""Seats won and held: the rows."""

from __future__ import annotations

from nightdesk.check.readings.row import Row
from nightdesk.check.readings.seats_read import (
    elected,
    largest,
    majority_size,
    members,
    most_of_seats,
    needed,
    needs,
    none_for,
    short,
    there_are,
    up,
    without,
    won,
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
        "largest party of a council",
        """
        L.council largest/biggest party/group V.be P; largest/biggest party/group V.be P;
        largest/biggest party/group L.council V.be P
        """,
        largest,
        examples=(("Derby's largest party is Labour.", "supported"),),
    ),
)
