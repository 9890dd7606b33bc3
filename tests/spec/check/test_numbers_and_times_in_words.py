"""Numbers, shares and odds, hours and days, in figures and in words; other elections than the night's by their names."""

from __future__ import annotations

import pytest

from copy_read import figures, lexicon, times, tokens
from nightdesk.check.time_patterns import ELECTIONS, TIMES


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("2,350", "2350"),
        ("twenty-three", "23"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("a hundred and five", "105"),
        ("two thousand three hundred", "2300"),
        ("1.2 million", "1200000"),
        ("one", "1"),
        ("sixty", "60"),
    ],
)
def test_numbers(said: str, number: str) -> None:
    assert figures(f"Labour won {said} seats.") == [number]


@pytest.mark.parametrize(
    ("said", "share", "unit", "lemma"),
    [
        ("41 per cent", "41/100", "1/100", "per cent"),
        ("11%", "11/100", "1/100", "per cent"),
        ("38.4 percent", "48/125", "1/1000", "per cent"),
        ("a 1.6-point lead", "2/125", "1/1000", "points"),
        ("seven points", "7/100", "1/100", "points"),
        ("two percentage points", "1/50", "1/100", "points"),
        ("two thirds of the vote", "2/3", "0", "part"),
        ("three-quarters of the vote", "3/4", "0", "part"),
        ("half the vote", "1/2", "0", "part"),
        ("a third of the vote", "1/3", "0", "part"),
        ("one in five", "1/5", "0", "in every"),
    ],
)
def test_shares_know_how_finely_they_were_written(said: str, share: str, unit: str, lemma: str) -> None:
    (one,) = tokens(f"Labour won {said}.", "share")
    assert (str(one.number), str(one.unit), one.lemma) == (share, unit, lemma)


def test_third_place_is_no_third_and_half_past_no_half() -> None:
    assert figures("They came third in the poll, for third place.", "ordinal") == ["3", "3"]
    assert figures("The first half of the night, at half past two, took half an hour.", "share") == []


def test_odds() -> None:
    assert figures("Labour were 4/6 in Wandsworth.", "odds") == ["2/3"]
    assert figures("They were at evens, then 6-4 favourites.", "odds") == ["1", "3/2"]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("10pm", "2018-05-03T22:00"),
        ("2.08am", "2018-05-04T02:08"),
        ("half past twelve", "2018-05-04T00:30"),
        ("a quarter to three", "2018-05-04T02:45"),
        ("midnight", "2018-05-04T00:00"),
        ("breakfast time", "2018-05-04T07:00"),
        ("eight in the evening", "2018-05-03T20:00"),
        ("ten o'clock", "2018-05-03T22:00"),
        ("three o'clock in the afternoon", "2018-05-04T15:00"),
        ("noon", "2018-05-04T12:00"),
        ("03:15", "2018-05-04T03:15"),
    ],
)
def test_hours_are_hours_of_the_night_and_the_day_after(said: str, when: str) -> None:
    assert times(f"It declared at {said}.", "clock") == [when]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("on Thursday", "2018-05-03"),
        ("on Friday", "2018-05-04"),
        ("on polling day", "2018-05-03"),
        ("on the eve of poll", "2018-05-02"),
        ("the day before", "2018-05-02"),
        ("a week before the vote", "2018-04-26"),
        ("last year", "2017"),
        ("a year earlier", "2017"),
        ("four years ago", "2014"),
        ("in 2014", "2014"),
        ("in May 2014", "2014-05"),
        ("on 22 May 2014", "2014-05-22"),
        ("in March", "2018-03"),
        ("last June", "2017-06"),
        ("since the 1990s", "199"),
        ("in four years' time", "2022"),
    ],
)
def test_days_are_told_from_the_night(said: str, when: str) -> None:
    assert times(f"Labour ran it {said}.") == [when]


@pytest.mark.parametrize(
    ("said", "lemma", "when"),
    [
        ("last year's general election", "general", "2017-06-08"),
        ("the 2015 general election", "general", "2015"),
        ("the next general election", "next general", ""),
        ("the 2015 local elections", "local", "2015"),
        ("the referendum", "referendum", "2016-06-23"),
        ("the European elections", "european", "2014-05-22"),
        ("the mayoral contest", "mayoral", ""),
        ("a by-election", "by-election", ""),
        ("the Scottish elections", "outside", ""),
    ],
)
def test_other_elections_are_told_from_the_nights_own(said: str, lemma: str, when: str) -> None:
    (one,) = tokens(f"Labour won at {said}.", "election")
    assert (one.lemma, one.when) == (lemma, when)


def test_the_nights_own_election_is_no_other() -> None:
    assert tokens("Labour won the 2018 local elections.", "election") == []


def test_every_row_of_the_tables_is_there_for_some_words() -> None:
    assert all(row.pattern.search("") is None for row in (*ELECTIONS, *TIMES))
    assert lexicon().calendar.clock(0) == "2018-05-04T00:00"
