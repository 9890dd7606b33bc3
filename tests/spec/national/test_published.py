"""What others published of the night: never shown before it can be known, and never taken for ours."""

from __future__ import annotations

from dataclasses import replace

from little_country import context_of, councils, night_in
from nightdesk.analysis.national import national
from nightdesk.publish.answers.national_answer import national_document, national_sheet
from nightdesk.publish.sheet import SheetTable

NIGHT = night_in(context_of(councils()), lambda at: (37, 34, 18))
LATER = replace(NIGHT, time="2018-05-05T00:10:00+01:00")


def table(night: object, id: str) -> SheetTable:
    found = national_sheet(night, {}).table(id)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_nothing_is_shown_on_the_day_it_is_given_out_for_it_has_no_hour() -> None:
    assert NIGHT.time[:10] == "2018-05-04"
    assert national(NIGHT.scene).published == ()
    assert [column.key for column in table(NIGHT, "share").columns if column.key in ("bbc", "rt")] == []
    assert not any("Published as" in said for said in national_sheet(NIGHT, {}).said)


def test_it_stands_beside_ours_once_that_day_is_over_with_the_difference() -> None:
    found = table(LATER, "share")
    keys = [column.key for column in found.columns]
    con = dict(zip(keys, found.rows[0], strict=True))
    assert (con["bbc"], con["rt"]) == (0.35, 0.37)
    assert round(100 * con["less_bbc"], 1) == 1.0  # type: ignore[operator]
    assert any("Ours differs from it by +1.0, 0.0 and 0.0 points." in said for said in national_sheet(LATER, {}).said)


def test_neither_measure_bears_the_name_of_theirs() -> None:
    said = national_sheet(LATER, {}).said
    assert "Nightdesk’s projected share" in said[0]
    assert any("Nightdesk’s all-votes share" in one for one in said)
    assert any("Published as the projected national share (BBC; Curtice and Fisher)" in one for one in said)
    assert any("Published as the national equivalent vote (Rallings and Thrasher)" in one for one in said)


def test_it_is_said_to_be_no_count_of_votes_and_no_forecast() -> None:
    assert "no count of votes cast, and no forecast of a general election" in national_sheet(NIGHT, {}).said[-1]


def test_two_parties_whose_intervals_meet_are_not_ranked() -> None:
    assert (
        "too close to say which of the first two is ahead"
        in national_sheet(night_in(context_of(councils()), lambda at: (35 + at % 3, 34, 18)), {}).said[0]
    )


def test_the_document_gives_shares_in_per_cent_and_null_for_what_is_not_known() -> None:
    early = night_in(context_of(councils()), lambda at: (37, 34, 18), declared=lambda at: False)
    document = national_document(early, {})
    assert document["projected_share"]["share"] is None  # type: ignore[index]
    assert document["projected_share"]["not_yet"] == "more"  # type: ignore[index]
    assert national_document(NIGHT, {})["projected_share"]["share"] == {"PP52": 36.0, "PP53": 35.0, "PP90": 16.0}  # type: ignore[index]
