"""Every table of an answer is to be had as CSV at its page's own address: the same rows, at any position."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from nightdesk.publish.addresses import PATTERNS
from nightdesk.publish.questions import QUESTIONS
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster


@pytest.fixture(scope="module")
def reader(timeline: Timeline) -> Iterator[TestClient]:
    app = create_app(timeline, mode="rehearsal", broadcaster=Broadcaster(timeline.position))
    with TestClient(app, follow_redirects=False) as client:
        yield client


@pytest.mark.parametrize("kind", [question.kind for question in QUESTIONS if "{" not in PATTERNS[question.kind]])
def test_each_table_of_each_answer_has_its_header_and_all_its_rows(reader: TestClient, timeline: Timeline, kind: str) -> None:
    question = next(one for one in QUESTIONS if one.kind == kind)
    for position in (0, timeline.position):
        for table in question.sheet(timeline.at(position), {}).tables:
            answer = reader.get(PATTERNS[kind], params={"format": "csv", "table": table.id, "as_at": position})
            assert (answer.status_code, answer.headers["content-type"]) == (200, "text/csv; charset=utf-8")
            header, *rows = csv.reader(io.StringIO(answer.text))
            assert [name for name in header if not name.endswith("_name")] == [column.key for column in table.columns]
            assert len(rows) == len(table.rows)
            assert {len(row) for row in rows} <= {len(header)}


def test_without_a_table_named_it_is_the_first(reader: TestClient) -> None:
    first = reader.get("/candidacy", params={"format": "csv"}).text
    assert first == reader.get("/candidacy", params={"format": "csv", "table": "parties"}).text
    assert first.startswith("party,party_name,candidates,")


def test_a_table_the_page_does_not_have_is_not_found_and_named(reader: TestClient) -> None:
    answer = reader.get("/candidacy", params={"format": "csv", "table": "nothing"})
    assert answer.status_code == 404
    assert "nothing" in answer.text


def test_a_page_without_tables_has_none_to_give(reader: TestClient) -> None:
    assert reader.get("/councils", params={"format": "csv"}).status_code == 404


def test_an_option_of_the_question_holds_for_its_tables_too(reader: TestClient) -> None:
    def parties(**params: str) -> list[str]:
        answer = reader.get("/efficiency", params={"format": "csv", "table": "by-council", **params})
        return list(dict.fromkeys(row["party_name"] for row in csv.DictReader(io.StringIO(answer.text))))

    assert parties(party="LD")[0] == "LD"
    assert parties(party="Grn")[0] == "Grn"
    assert reader.get("/efficiency", params={"format": "csv", "party": "Whig"}).status_code == 404


def test_it_is_tagged_and_not_sent_again_while_nothing_has_changed(reader: TestClient) -> None:
    params = {"format": "csv", "table": "parties"}
    tag = reader.get("/candidacy", params=params).headers["etag"]
    assert reader.get("/candidacy", params=params, headers={"If-None-Match": tag}).status_code == 304
    assert reader.get("/candidacy", params={**params, "table": "councils"}).headers["etag"] != tag
