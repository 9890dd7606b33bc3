"""Laws of the analysis: whatever the night, every question answers, and its answer depends on what is declared alone."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from laws.nights import Drawn, an_announcement, nights
from little_night import in_book
from nightdesk.ledger.entry import Correction, Declaration, Recorded
from nightdesk.night import Night
from nightdesk.publish.question import Question
from nightdesk.publish.questions import QUESTIONS
from nightdesk.publish.sheet import printed
from nightdesk.publish.sheet_csv import sheet_csv

LATER = "2018-05-04T06:00:00+01:00"
"""One hour for both nights: the same entries in another order end at other times."""
LEAKED = re.compile(r"\bnan\b|\binf\b|\bNone\b(?! of )")
"""What an unknown looks like where nobody thought of it; “None of the five” is English."""
EVERY = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.kind)


def tried(times: int) -> settings:
    """How often a law is tried for each question; a whole night is slow to draw."""
    return settings(
        max_examples=times,
        deadline=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.function_scoped_fixture),
    )


def answered(question: Question, night: Night) -> Any:
    """The answer as a program gets it, without where in the ledger it stands."""
    document = question.data(night, {})
    text = json.dumps(document, ensure_ascii=False, allow_nan=False)
    return without_positions(json.loads(text))


def without_positions(found: Any) -> Any:
    """A document without positions of the ledger and without the hour, which other orders of the same entries may change."""
    if isinstance(found, dict):
        return {key: without_positions(value) for key, value in found.items() if key not in ("position", "time", "entries")}
    if isinstance(found, list):
        return [without_positions(one) for one in found]
    return round(found, 9) if isinstance(found, float) else found


def last(drawn: Drawn) -> Night:
    night = Night.open(drawn.register)
    for one in drawn.recorded:
        night = night.advance(one)
    return night


def anew(drawn: Drawn) -> Drawn:
    """The same night out of other objects, so that nothing kept of the first can answer for it."""
    register = replace(
        drawn.register,
        councils={slug: replace(one) for slug, one in drawn.register.councils.items()},
        ballots={id: replace(one) for id, one in drawn.register.ballots.items()},
    )
    return Drawn(register, drawn.recorded)


@EVERY
@tried(15)
@given(drawn=nights())
def test_every_question_answers_at_every_position_in_every_form(question: Question, drawn: Drawn) -> None:
    """A sentence first, tables whose rows fit their columns, JSON without a NaN; nothing is printed as nan or None."""
    night = Night.open(drawn.register)
    for one in (None, *drawn.recorded):
        night = night if one is None else night.advance(one)
        sheet = question.sheet(night, {})
        assert sheet.said
        assert all(sentence.strip() == sentence and sentence.endswith((".", "?")) for sentence in sheet.said)
        assert len({table.id for table in sheet.tables}) == len(sheet.tables)
        words = [*sheet.said, *(how for _, how in sheet.basis)]
        for table in sheet.tables:
            lines = sheet_csv(night, table).splitlines()
            assert len(lines) == 1 + len(table.rows)
            words += [
                printed(night, column, cell) for row in table.rows for column, cell in zip(table.columns, row, strict=True)
            ]
        assert [said for said in words if LEAKED.search(said)] == []
        answered(question, night)


@EVERY
@tried(12)
@given(drawn=nights())
def test_an_answer_reached_entry_by_entry_is_the_answer_from_nothing(question: Question, drawn: Drawn) -> None:
    night = Night.open(drawn.register)
    for one in drawn.recorded:
        night = night.advance(one)
        question.data(night, {})
    assert answered(question, night) == answered(question, last(anew(drawn)))


@EVERY
@tried(12)
@given(drawn=nights(), data=st.data())
def test_the_order_of_unrelated_ballots_does_not_matter(question: Question, drawn: Drawn, data: st.DataObject) -> None:
    first = list({one.entry.ballot: one.entry for one in drawn.recorded if isinstance(one.entry, Declaration)}.values())
    other = data.draw(st.permutations(first))
    one, two = (last(Drawn(drawn.register, in_book(*entries))) for entries in (first, other))
    assert answered(question, replace(one, time=LATER)) == answered(question, replace(two, time=LATER))


@EVERY
@tried(12)
@given(drawn=nights(), data=st.data())
def test_a_correction_then_its_reversal_restores_the_answer(question: Question, drawn: Drawn, data: st.DataObject) -> None:
    night = last(drawn)
    declared = [id for id in drawn.register.ballots if night.result(id) is not None]
    if not declared:
        return
    id = data.draw(st.sampled_from(declared))
    stands = night.standing.ballot(id)
    assert stands is not None
    assert stands.position is not None
    assert stands.announcement is not None
    wrong = data.draw(an_announcement(drawn.register.ballots[id], 1))
    after = night.position + 1
    corrected = night.advance(Recorded(after, Correction(stands.position, wrong, "Misheard."), ""))
    back = corrected.advance(Recorded(after + 1, Correction(after, stands.announcement, "Right at first."), ""))  # type: ignore[arg-type]
    assert answered(question, replace(back, time=LATER)) == answered(question, replace(night, time=LATER))


def test_the_comparison_of_these_laws_sees_a_difference() -> None:
    assert without_positions({"position": 1, "a": [0.1 + 0.2]}) == {"a": [0.3]}
    assert without_positions({"a": 1}) != without_positions({"a": 2})
    with pytest.raises(ValueError, match="not JSON compliant"):
        json.dumps({"a": math.nan}, allow_nan=False)
