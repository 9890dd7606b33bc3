"""Who stood where: the rows."""

from __future__ import annotations

from nightdesk.check.readings.candidacy_read import (
    all_candidates,
    candidates,
    every_seat,
    full,
    left_out,
    more_candidates,
    most_candidates,
    only_full,
    stood,
    wards_without,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "fought so many",
        """
        P V.contest Q.seats; P V.contest Q.wards;
        P V.stand [ candidates/nominees/somebody/someone ] [ Q.candidates=who ] for/in Q.seats;
        P V.stand [ candidates/nominees/somebody/someone ] [ Q.candidates=who ] for/in Q.wards;
        P V.stand [ candidates/nominees/somebody/someone ] [ Q.candidates=who ] for/in Q.share;
        P V.have Q.candidates=who for/in Q.seats; P V.have Q.candidates=who in Q.wards; P V.contest in Q.wards;
        P V.stand in Q.wards; P V.have candidates for Q.seats; P V.have Q.candidates=who L Q.wards;
        there V.be Q.candidates=who in Q.wards; P V.have Q.candidates=who in Q.seats;
        P V.have Q.candidates=who for Q.wards; P V.contest Q.total
        """,
        every_seat,
        examples=(
            ("The Conservatives fielded candidates for well over 99% of the seats.", "supported"),
            ("Labour put up a candidate in every ward in England.", "contradicted"),
            ("In Basildon the Tories fought every seat.", "supported"),
        ),
    ),
    Row(
        "so many candidates",
        """
        P V.stand Q.candidates; P V.have Q.candidates; Q.candidates V.stand for P; Q.candidates V.stand;
        there V.be Q.candidates; Q.candidates wore P rosette; Q.candidates wore P purple rosette; Q.candidates V.be P;
        Q.candidates V.stand as P; there V.be Q.candidates for P; Q.candidates V.contest for P;
        number of P candidates V.be Q; P V.see.find Q.candidates; P V.have Q names on ballot papers;
        P V.have Q names on ballot; P V.project.find Q.candidates; Q.candidates V.be V.stand for P;
        P V.put_on Q.candidates; Q.candidates V.carry P colours
        """,
        candidates,
        examples=(
            ("Fewer than 700 candidates wore Ukip's purple rosette.", "supported"),
            ("Labour fielded 12 candidates in Kingston.", "contradicted"),
        ),
    ),
    Row(
        "candidates in all",
        """
        Q.candidates V.stand; there V.be Q.candidates; Q.candidates V.contest Q.seats=x
        """,
        all_candidates,
        examples=(("Fewer than 100 candidates stood in England.", "contradicted"),),
    ),
    Row(
        "stood at all",
        """
        P V.stand; P V.contest L; P V.contest L.council; P V.stand in L; P V.stand at all; P V.stand L.ward; P V.contest;
        P V.stand candidates; P V.have candidates
        """,
        stood,
        examples=(("The Lib Dems did not stand in Basildon.", "supported"),),
    ),
    Row(
        "wards without",
        """
        in Q.wards there V.be Q.candidates=who; P V.give Q.wards V.miss; there V.be Q.candidates=who in Q.wards;
        P V.leave Q.wards uncontested; P V.leave_out Q.wards; P V.have Q.candidates=who in Q.wards
        """,
        wards_without,
        examples=(("In 16 wards there was no Labour candidate.", "supported"),),
    ),
    Row(
        "left out",
        """
        P V.leave_out Q; P V.leave_out Q.seats; P V.leave Q out; P V.leave Q.seats V.contest;
        P V.leave Q.seats uncontested
        """,
        left_out,
        examples=(("In Basildon Labour left one out.", "supported"),),
    ),
    Row(
        "a full slate",
        """
        P V.stand full slate; P V.have full slate; P V.stand full list [ of candidates ];
        P V.have full slate of candidates; P V.stand full slate of candidates
        """,
        full,
        examples=(("The Conservatives fielded a full slate in Barnet.", "supported"),),
    ),
    Row(
        "more candidates than",
        """
        P V.stand more candidates than P=other; P V.have more candidates than P=other; P V.stand more than P=other
        """,
        more_candidates,
        examples=(("Labour fielded more candidates than the Greens.", "supported"),),
    ),
    Row(
        "most candidates",
        """
        P V.stand more candidates than any other [ party ]; P V.stand most candidates; P V.have most candidates;
        P V.have more candidates than any other [ party ]; P V.stand most candidates of any party;
        P V.stand more candidates than anyone else
        """,
        most_candidates,
        examples=(("The Conservatives put up more candidates than any other party.", "supported"),),
    ),
    Row(
        "the only full slate",
        """
        only P V.stand for Q.seats; only P V.contest Q.seats; only P V.stand candidates for Q.seats;
        only P V.stand Q.candidates=who for Q.seats; only P V.stand full slate; only P V.contest Q.seats [ in ];
        P V.be only party V.stand Q.candidates=who for Q.seats; P V.be only party V.stand candidates for/in Q.seats;
        P only party V.stand Q.candidates=who for Q.seats; P V.be only party V.contest Q.seats;
        P V.be only party with Q.candidates=who for Q.seats; P V.be only party with full slate;
        P only party V.contest Q.seats; P V.be only Q.parties V.stand Q.candidates=who for Q.seats;
        P V.be only Q.parties V.contest Q.seats
        """,
        only_full,
        examples=(("The Conservatives were the only party to put forward a candidate for every seat.", "contradicted"),),
    ),
)
