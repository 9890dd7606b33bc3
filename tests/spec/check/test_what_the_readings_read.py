"""What the readings read. Each way of saying something that the checker knows comes with sentences about 3 May 2018 and what is
true of them; those sentences are its tests."""

from __future__ import annotations

import pytest

from nightdesk.check.readings.table import ROWS
from nightdesk.check.report import check_text
from shipped_scene import scene

EXAMPLES = dict.fromkeys(one for row in ROWS for one in row.examples)
MEASURES = (
    ("The BBC's projected national share put Labour and the Conservatives level on 35%.", "supported"),
    ("The BBC's projected share gave Labour 35%.", "supported"),
    ("The BBC projected a seven-point national lead for Labour.", "contradicted"),
    ("Labour's projected national share was 35%.", "supported"),
    ("The national equivalent vote put Labour on 36%.", "supported"),
    ("The national equivalent vote put the Tories a point ahead of Labour.", "supported"),
    ("According to Rallings and Thrasher's national equivalent vote, the Tories edged Labour by a point.", "supported"),
)
"""National measures under every name they go by."""
PARTLY_UNREAD = (
    "Peterborough has a Conservative majority again, if only of two.",
    "Labour finished with 74 of the 150 councils, exactly as many as it began with.",
    "Hyndburn's last ward was read out at 2.08am.",
    "Ukip was reduced to three wins, in Derby, Thurrock and Burnley.",
    "In Plymouth the tally was Labour 31, Conservatives 26.",
    "Dudley is split down the middle, with Labour and the Conservatives on 35 apiece.",
)
"""Read as far as the verdict needs; a part more is said to be unread."""


@pytest.mark.parametrize(("text", "verdict"), [pytest.param(*one, id=one[0]) for one in (*EXAMPLES, *MEASURES)])
def test_a_sentence_of_the_night_is_read_whole_and_judged_by_the_record(text: str, verdict: str) -> None:
    last = check_text(scene(), text)[-1]
    assert (last.verdict, last.unread) == (verdict, text in PARTLY_UNREAD)


def test_every_row_has_a_sentence_to_show_for_it() -> None:
    assert [row.name for row in ROWS if not row.examples] == []
