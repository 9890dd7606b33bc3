"""What is told of councillors, and what never is: no name on the strength of a list, and nothing before it can be known."""

from __future__ import annotations

from dataclasses import replace

import a_time_between as told
import pytest
from a_time_between import BRAM, DORA, event, night

from little_night import LITTLE_BOOK, in_book, little_register
from nightdesk.analysis.defections import defections
from nightdesk.analysis.moves_between import latest_differ
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.defections_answer import defections_document, defections_sheet
from nightdesk.publish.answers.defections_sentences import when_said
from nightdesk.publish.sheet_csv import sheet_csv


def said(found: Night, **options: str) -> str:
    return " ".join(defections_sheet(found, options).said).replace("\u00a0", " ")


def test_a_night_without_such_facts_says_so() -> None:
    assert "has no such facts" in said(night())


def test_the_first_sentence_counts_who_left_whom_and_joined_whom() -> None:
    assert said(night(BRAM, DORA)).startswith(
        "2 councillors in 1 council are known to have changed party since being elected: 1 left Labour and 1 left UKIP; "
        "1 joined the Conservatives and 1 became independents."
    )


def test_of_one_councillor_it_is_said_in_one_breath() -> None:
    found = said(night(DORA), council=DORA.council)
    assert "One councillor in " in found
    assert "is known to have changed party since being elected, and left " in found


def test_no_sentence_names_a_councillor_who_changed_before_the_polls() -> None:
    found = said(night(BRAM, DORA, bram="won", dora="lost"))
    assert "Bram" not in found
    assert "Dora" not in found


def test_what_became_of_the_seats_is_said_once_some_are_declared() -> None:
    assert "2 of their seats are up tonight, none of them declared yet" in said(night(BRAM, DORA))
    assert (
        "2 of their seats are up tonight, 1 of them declared: 1 of 1 member standing again in the ward was re-elected"
        in said(night(BRAM, DORA, bram="won"))
    )


def test_lists_that_differ_are_counted_each_member_once_and_nobody_is_named() -> None:
    rows = (told.differ("Con", "Lab", 2, later="listed 2016"), told.differ("Con", "Lab", 3), told.differ("LD", "Other", 1))
    found = night(BRAM, differ=(*rows, told.differ("Con", "Lab", 3, earlier="listed 2016")))
    assert sum(one.members for one in latest_differ(defections(found.scene).differ)) == 4
    assert "4 more members under another party than the one they were elected for" in said(found)
    table = defections_sheet(found, {}).table("lists-differ")
    assert table is not None
    assert [column.key for column in table.columns] == ["council", "earlier", "from", "to", "members"]


@pytest.mark.parametrize(
    ("date", "words"),
    [("2018-03-15", "15 March 2018"), ("2017-10", "October 2017"), ("2017", "2017"), ("", "before May 2018")],
)
def test_when_it_happened_is_said_as_closely_as_it_is_known(date: str, words: str) -> None:
    assert when_said(event("", "UKIP > Con", date=date)) == words


def test_what_happened_once_the_polls_had_closed_is_told_only_once_its_day_is_over_and_is_in_no_sum() -> None:
    """The council's own clock runs through the night of 3 May; an event of 4 May is known from 5 May on."""
    back = event("Hal Hunt", "Ind > Con", date="2018-05-04", term="continuing")
    found = night(BRAM, back, bram="won")
    assert found.time < "2018-05-05"
    assert defections(found.scene).since == ()
    assert [one.person for one in defections(found.scene).moved] == ["Bram Baker"]
    known = defections(replace(found.scene, time="2018-05-05T02:00:00+01:00", councils=dict(found.councils)))
    assert [one.person for one in known.since] == ["Hal Hunt"]
    assert known.seats_moved == 1


def test_one_council_can_be_asked_for_by_slug_or_name() -> None:
    found = night(BRAM, DORA)
    assert said(found, council="Adur") == said(found, council="adur")
    assert said(found, council="adur").startswith("2 councillors in Adur")
    assert defections_sheet(found, {"council": "adur"}).table("parties") is None


def test_a_council_the_night_does_not_have_is_refused() -> None:
    with pytest.raises(NotFound, match="Mercia"):
        defections_sheet(night(BRAM), {"council": "Mercia"})


def test_every_member_named_stands_with_what_bears_it_out() -> None:
    table = defections_sheet(night(BRAM, DORA), {}).table("moved")
    assert table is not None
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, row, strict=True)) for row in table.rows]
    assert [(row["person"], row["borne_out_by"], row["where"]) for row in rows] == [
        ("Bram Baker", "a dated source", "The paper"),
        ("Dora Dale", "results and nominations", "The paper"),
    ]


def test_in_csv_and_json_a_party_not_told_is_empty_and_null() -> None:
    found = night(event("Hal Hunt", " > Con"))
    table = defections_sheet(found, {}).table("moved")
    assert table is not None
    assert sheet_csv(found, table).splitlines()[1].startswith("adur,Adur,Abbey,Hal Hunt,1,,,PP52,Con,October 2017,yes")
    (moved,) = defections_document(found, {})["moved"]  # type: ignore[misc]
    assert (moved["elected_for"], moved["sits_for"]) == (None, "PP52")


def test_a_tiny_night_without_context_is_answered_at_each_of_its_positions() -> None:
    found = Night.open(little_register())
    for recorded in in_book(*LITTLE_BOOK):
        found = found.advance(recorded)
        assert defections_document(found, {})["known"] is False
