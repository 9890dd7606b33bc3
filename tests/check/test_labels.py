"""The labelled sentences: every verdict follows from its truth by a recount that shares no code with what it judges.

The second half is there to score by, so it has the same mix as the first; neither may say anything twice.
"""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from check import pack_rows, recount, recount_context, truths
from check.labelled import HALVES, Labelled, everything, half
from check.truths import verdict

FEWEST = 160
"""Entries of a half at the least."""
APART = 2
"""How many more entries of one verdict or kind a half may have than the other."""
VERDICTS = ("supported", "contradicted", "partly", "depends", "unknown", "not_checkable")
SCORED = [pytest.param(one, id=one.text[:70]) for one in everything()]
COUNTED = (pack_rows, recount, recount_context, truths)


@pytest.mark.parametrize("one", SCORED)
def test_the_verdict_follows_from_the_recount(one: Labelled) -> None:
    assert [verdict(truth) for truth in one.truths] == list(one.verdicts)
    assert one.verdict == one.verdicts[-1]


@pytest.mark.parametrize("one", SCORED)
def test_the_sentences_make_up_the_text_and_the_entry_says_why(one: Labelled) -> None:
    assert " ".join(one.sentences) == one.text
    assert len(one.sentences) == len(one.verdicts) == len(one.truths) <= 4
    assert one.kind
    assert one.because
    assert one.verdict in VERDICTS


def test_no_text_stands_twice() -> None:
    texts = Counter(re.sub(r"\W+", " ", one.text).casefold().strip() for one in everything())
    assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.parametrize("name", HALVES)
def test_each_half_is_large_enough_and_has_every_verdict(name: str) -> None:
    found = Counter(one.verdict for one in half(name))
    assert sum(found.values()) >= FEWEST
    assert set(found) == set(VERDICTS)


def test_both_halves_have_the_same_mix_of_verdicts_and_kinds() -> None:
    first, second = (half(name) for name in HALVES)
    assert abs(len(first) - len(second)) <= 1
    for what in ("verdict", "kind"):
        one, other = (Counter(getattr(entry, what) for entry in entries) for entries in (first, second))
        apart = {key: (one[key], other[key]) for key in one | other if abs(one[key] - other[key]) > APART}
        assert apart == {}, what


def test_supported_is_the_commonest_verdict_and_less_than_half() -> None:
    found = Counter(one.verdict for one in everything())
    assert found.most_common(1)[0][0] == "supported"
    assert Fraction(found["supported"], found.total()) < Fraction(1, 2)


def test_the_recount_imports_nothing_of_the_package() -> None:
    for module in COUNTED:
        assert module.__file__ is not None
        text = Path(module.__file__).read_text(encoding="utf-8")
        assert re.findall(r"^\s*(?:from|import) nightdesk", text, re.MULTILINE) == []


def test_the_book_has_no_entry_the_recount_does_not_understand() -> None:
    assert pack_rows.kinds_of_entry() == {"declaration", "published-total", "unopposed"}
    assert pack_rows.rows("compositions") == []


def test_the_recount_comes_to_the_published_totals() -> None:
    """The BBC's totals of the night: seats and councils by party, all 150 in."""
    won = {short: recount.seats("England", short) for short in pack_rows.FIVE}
    assert won == {"Con": 1332, "Lab": 2350, "LD": 536, "Grn": 39, "UKIP": 3}
    assert [recount.councils("England", one) for one in ("Lab", "Con", "LD", "NOC")] == [74, 46, 9, 21]


@pytest.mark.parametrize(
    ("truth", "expected"),
    [
        ([], "not_checkable"),
        (["1 == 1"], "supported"),
        (["1 == 2"], "contradicted"),
        (["1 == 1", "1 == 2"], "partly"),
        ([["1 == 1", "1 == 2"]], "depends"),
        ([["1 == 2", "2 == 3"]], "contradicted"),
        (["None"], "unknown"),
    ],
)
def test_the_rule_from_atoms_to_a_verdict(truth: truths.Truth, expected: str) -> None:
    assert verdict(truth) == expected
