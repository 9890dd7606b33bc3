"""How well the checker reads the labelled sentences: floors under what has been reached, so that none is lost unseen.

A false 'contradicted' is the worst fault there is. In the half the readings were written with there is none. In the other
half, which nobody who wrote them has read, the floor is low, for so is what is reached: docs/how-to/check-a-text.md.
"""

from __future__ import annotations

from check.score import scored


def test_the_half_that_the_readings_were_written_with() -> None:
    score = scored("sentences_to_build_with")
    assert score.false_contradicted == 0
    assert score.right / score.asked >= 0.95
    assert score.unread / score.asked <= 0.05


def test_the_half_kept_for_scoring() -> None:
    score = scored("sentences_to_score_by")
    assert score.false_contradicted / score.asked <= 0.02
    assert score.right / score.asked >= 0.60
