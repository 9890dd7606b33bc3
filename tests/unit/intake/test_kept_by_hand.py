"""What is kept by hand goes into the context of its own night, as far as that night's register knows the names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nightdesk.intake.before_polls import kept_by_hand
from nightdesk.problems import Refused
from nightdesk.register.roll import Register
from shipped_scene import shipped_night


def test_only_the_night_of_3_may_2018_has_any(register: Register) -> None:
    full = shipped_night(0).register
    assert len(kept_by_hand.expectations_of(full)) == 37
    assert len(kept_by_hand.prices_of(full)) == 12
    assert len(kept_by_hand.statements_of(full)) == 5
    assert kept_by_hand.statements_of(replace(full, night="2021-05-06")) == ()
    assert kept_by_hand.expectations_of(replace(full, night="2021-05-06")) == ()
    assert kept_by_hand.prices_of(replace(full, night="2021-05-06")) == ()


def test_a_register_without_the_councils_has_only_what_is_about_england_and_london(register: Register) -> None:
    assert {row.area for row in kept_by_hand.expectations_of(register)} == {"england", "london"}
    assert kept_by_hand.prices_of(register) == ()


def test_a_file_that_cannot_be_read_is_refused_with_its_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_by_hand, "EXPECTED", {"2018-05-03": "no-such-file.csv"})
    with pytest.raises(Refused) as refusal:
        kept_by_hand.expectations_of(shipped_night(0).register)
    assert [one.rule for one in refusal.value.problems] == ["pack/missing-file"]
