"""The referendum of 2016, in other words: Leave won, most voters backed it, a place rejected it."""

from __future__ import annotations

from nightdesk.check.readings.referendum_read import share, voted
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "most voted Leave",
        """
        ( majority | most ) [ voters/people/residents ] [ of voters ] [ L ] V.vote ( leave | brexit | for leave | for
        brexit | V.leave.to | V.leave.to eu | V.leave.to european union ) { in T | T | at T | by Q | to Q=q2 | , }; (
        majority | most ) of [ L ] voters V.vote ( leave | brexit | for leave | for brexit | V.leave.to | V.leave.to
        eu | V.leave.to european union ) { in T | T | at T | by Q | to Q=q2 | , }; L voters V.vote ( leave | brexit |
        for leave | for brexit | V.leave.to | V.leave.to eu | V.leave.to european union ) { in T | T | at T | by Q |
        to Q=q2 | , }; ( voters | residents ) [ L ] V.vote ( leave | brexit | for leave | for brexit | V.leave.to |
        V.leave.to eu | V.leave.to european union ) { in T | T | at T | by Q | to Q=q2 | , }; majority V.be in favour
        of leave/brexit { in T | T | at T | by Q | to Q=q2 | , }
        """,
        voted(leave=True),
        examples=(
            ("Most voters in Swindon chose Leave in the 2016 referendum.", "supported"),
            ("A majority in Kingston backed Brexit.", "contradicted"),
        ),
    ),
    Row(
        "most voted Remain",
        """
        ( majority | most ) [ voters/people/residents ] [ of voters ] [ L ] V.vote ( remain | for remain | V.stay.to |
        V.stay.to in eu | V.stay.to in european union | against brexit ) { in T | T | at T | by Q | to Q=q2 | , }; (
        majority | most ) of [ L ] voters V.vote ( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in
        european union | against brexit ) { in T | T | at T | by Q | to Q=q2 | , }; L voters V.vote ( remain | for
        remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | against brexit ) { in T | T | at T | by Q
        | to Q=q2 | , }; ( voters | residents ) [ L ] V.vote ( remain | for remain | V.stay.to | V.stay.to in eu |
        V.stay.to in european union | against brexit ) { in T | T | at T | by Q | to Q=q2 | , }; majority V.be in
        favour of remain { in T | T | at T | by Q | to Q=q2 | , }
        """,
        voted(leave=False),
        examples=(("A majority in Richmond chose Remain.", "supported"),),
    ),
    Row(
        "Leave won",
        """
        leave V.win [ L ] { in T | T | at T | by Q | to Q=q2 | , }; leave V.win [ with Q.share ]; leave V.win with
        Q.votes { in T | T | at T | by Q | to Q=q2 | , }; leave V.beat remain [ L ] { in T | T | at T | by Q | to Q=q2
        | , }; leave V.come top/ahead [ L ] { in T | T | at T | by Q | to Q=q2 | , }; L V.be leave
        area/borough/council/place/city/territory/country; L V.reject remain { in T | T | at T | by Q | to Q=q2 | , };
        L V.have leave majority
        """,
        voted(leave=True),
        examples=(
            ("Leave won in Swindon with 55% of the vote.", "supported"),
            ("Leave beat Remain in Richmond.", "contradicted"),
        ),
    ),
    Row(
        "Remain won",
        """
        remain V.win [ L ] { in T | T | at T | by Q | to Q=q2 | , }; remain V.win [ with Q.share ]; remain V.win with
        Q.votes { in T | T | at T | by Q | to Q=q2 | , }; remain V.beat leave [ L ] { in T | T | at T | by Q | to Q=q2
        | , }; remain V.come top/ahead [ L ] { in T | T | at T | by Q | to Q=q2 | , }; L V.be remain
        area/borough/council/place/city/territory/country; ( L | L voters | voters ) V.reject brexit/leave { in T | T
        | at T | by Q | to Q=q2 | , }; L V.have remain majority
        """,
        voted(leave=False),
        examples=(
            ("Remain beat Leave in Richmond by 69% to 31%.", "supported"),
            ("Swindon rejected Brexit in 2016.", "contradicted"),
        ),
    ),
    Row(
        "share for Leave, otherwise",
        """
        Q of [ L ] voters V.vote [ for ] leave/brexit { in T | T | at T }; Q of L V.vote leave/brexit { in T | T | at
        T }; Q.voters V.vote for leave/brexit { in T | T | at T }; support for leave/brexit V.be Q { in T | T | at T
        }; leave V.win_votes Q.votes { in T | T | at T }; leave V.win Q.votes { in T | T | at T }; leave share [ of
        vote ] V.be Q
        """,
        share(leave=True),
        examples=(("55% of Swindon voters backed Leave.", "supported"),),
    ),
    Row(
        "share for Remain, otherwise",
        """
        Q of [ L ] voters V.vote [ for ] remain { in T | T | at T }; Q of L V.vote remain { in T | T | at T };
        Q.voters V.vote for remain { in T | T | at T }; support for remain V.be Q { in T | T | at T }; remain
        V.win_votes Q.votes { in T | T | at T }; remain V.win Q.votes { in T | T | at T }; remain share [ of vote ]
        V.be Q
        """,
        share(leave=False),
        examples=(("Support for Remain was 69% in Richmond.", "supported"),),
    ),
)
