"""What a check of admission looks at, and what it can find."""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.problems import Gravity, Problem

PRINCIPAL_AREAS_RULES = "Local Elections (Principal Areas) (England and Wales) Rules 2006 (SI 2006/3304)"
"""The rules of conduct of an election of councillors."""
POLL_BY_BALLOT = (
    f"{PRINCIPAL_AREAS_RULES}, 'Poll to be taken by ballot': those to whom more votes are given than to the others, "
    "up to the number to be elected, are elected"
)
EQUALITY_OF_VOTES = "Electoral Commission, guidance for Returning Officers, 'Equality of votes': the officer decides by lot"
DEATH_OF_A_CANDIDATE = f"{PRINCIPAL_AREAS_RULES}, rule 55; Electoral Commission, 'Death of a candidate'"
UNCONTESTED = "Electoral Commission, guidance for Returning Officers: no more nominated than seats, all elected without a poll"
DOUBTFUL_PAPERS = "Electoral Commission, 'Doubtful ballot papers': a paper with more votes than seats is void"
TURNOUT = "Electoral Commission, terms: ballot-box turnout counts rejected papers, valid-vote turnout does not"
BEFORE_CLOSE = "Representation of the People Act 1983, section 66A"
DESK = "Rule of thumb of the desk"


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A check that could not be made, because a figure it needs is not known."""

    rule: str
    reason: str


Finding = Problem | NotChecked


def finding(
    rule: str, message: str, mend: str, *, subject: str, authority: str, column: str = "", gravity: Gravity = "error"
) -> Problem:
    """A Problem of admission."""
    return Problem(
        rule=f"admission/{rule}",
        message=message,
        mend=mend,
        column=column,
        subject=subject,
        authority=authority,
        gravity=gravity,
    )
