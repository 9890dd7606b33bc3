"""The checker on its page, as JSON and as a verb: a text comes back in its order, too long a one is refused, none is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from page_structure import structure_of

from little_night_pack import write_little_pack
from nightdesk.check.report import MOST_LETTERS
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster
from terminal import nightdesk

TEXT = "Labour held <b>the town</b>.\r\n\r\nIt was a long night. “We won,” she said."
SENTENCES = ["Labour held <b>the town</b>.", "It was a long night.", "“We won,” she said."]


@pytest.fixture(scope="module")
def reader(timeline: Timeline) -> Iterator[TestClient]:
    app = create_app(timeline, mode="rehearsal", broadcaster=Broadcaster(timeline.position))
    with TestClient(app, follow_redirects=False) as client:
        yield client


def test_json_has_exactly_the_promised_keys_in_the_order_of_the_text(reader: TestClient) -> None:
    answer = reader.post("/api/check", json={"text": TEXT})
    assert answer.status_code == 200
    made = answer.json()
    assert list(made) == ["sentences"]
    assert [one["text"] for one in made["sentences"]] == SENTENCES
    for one in made["sentences"]:
        assert list(one) == ["text", "verdict", "claims"]
        assert one["verdict"] in {"supported", "contradicted", "partly", "depends", "unknown", "not_checkable"}
        for claim in one["claims"]:
            assert list(claim) == ["reading", "verdict", "figure", "basis", "evidence"]
            assert isinstance(claim["evidence"], list)


def test_plain_text_will_do_and_a_position_may_be_named(reader: TestClient) -> None:
    plain = reader.post("/api/check?as_at=1", content=TEXT.encode(), headers={"content-type": "text/plain; charset=utf-8"})
    named = reader.post("/api/check", json={"text": TEXT, "as_at": 1})
    assert plain.json() == named.json()


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b"{", "not JSON"),
        (b'{"text": 3}', "no text"),
        (b'["a"]', "no text"),
        (b'{"text": "  "}', "no text to check"),
        (json.dumps({"text": "a" * (MOST_LETTERS + 1)}).encode(), "more than are checked at once"),
        (b'{"text": "' + b"a" * MOST_LETTERS * 10 + b'"}', "longer than is checked at once"),
    ],
)
def test_what_cannot_be_checked_is_refused_in_words(reader: TestClient, sent: bytes, said: str) -> None:
    answer = reader.post("/api/check", content=sent, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert said in answer.json()["error"]


def test_a_position_that_has_not_come_is_not_found(reader: TestClient) -> None:
    assert reader.post("/api/check", json={"text": TEXT, "as_at": 99_999}).status_code == 404
    assert reader.post("/check", data={"text": TEXT, "as_at": "99999"}).status_code == 404
    assert reader.post("/api/check", json={"text": TEXT, "as_at": "soon"}).status_code == 400


def test_the_page_comes_back_marked_with_the_text_in_its_box_and_nothing_of_it_as_markup(reader: TestClient) -> None:
    answer = reader.post("/check", data={"text": TEXT})
    assert answer.status_code == 200
    page = structure_of(answer.text)
    assert not page.unclosed
    assert not page.open
    assert "<b>the town" not in answer.text
    assert answer.text.count('<p class="told">') == len(SENTENCES)
    assert "&lt;b&gt;the town&lt;/b&gt;" in answer.text[answer.text.index("<textarea") :]


def test_a_text_is_not_kept_neither_here_nor_on_the_way(reader: TestClient) -> None:
    for answer in (reader.post("/check", data={"text": TEXT}), reader.post("/api/check", json={"text": TEXT})):
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers
    assert "the town" not in reader.get("/check").text


def test_a_page_with_a_text_on_it_does_not_follow_the_night(reader: TestClient) -> None:
    """It would lose what its reader has pasted."""
    for page in (reader.get("/check").text, reader.post("/check", data={"text": TEXT}).text):
        assert "data-live" not in page
        assert 'http-equiv="refresh"' not in page
    assert "data-live" in reader.get("/").text


def test_too_long_a_text_is_told_on_the_page_and_stays_in_the_box(reader: TestClient) -> None:
    answer = reader.post("/check", data={"text": "Barnet " * 6_000})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert "Barnet Barnet" in answer.text


def test_no_text_is_told_on_the_page(reader: TestClient) -> None:
    answer = reader.post("/check", data={"text": ""})
    assert answer.status_code == 400
    assert "no text to check" in answer.text


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


def test_the_verb_reads_a_file_or_standard_input(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(TEXT.encode())
    made = nightdesk("check", file, "--night", pack, "--as-at", "2", "--json").json()
    assert [one["text"] for one in made["sentences"]] == SENTENCES
    ran = nightdesk("check", "-", "--night", pack, stdin=TEXT)
    assert ran.code == 0, ran.err
    assert all(one in ran.prose for one in SENTENCES)
    assert "3 sentences" in ran.prose


def test_the_verb_says_what_is_wrong_with_a_file(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(b"caf\xe9")
    ran = nightdesk("check", file, "--night", pack)
    assert ran.code == 1
    assert "not UTF-8" in ran.err
    assert nightdesk("check", tmp_path / "none.txt", "--night", pack).code == 3
    assert nightdesk("check", "-", "--night", pack, stdin=" ").code == 1
