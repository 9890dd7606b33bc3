"""The story on the terminal, on its page and as JSON: the same sentences, each with evidence that a reader can open."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from shipped_night import shipped_timeline

from little_night_pack import write_little_pack
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster
from terminal import nightdesk


@pytest.fixture(scope="module")
def reader() -> TestClient:
    return TestClient(create_app(shipped_timeline(1_500), mode="record", broadcaster=Broadcaster(), host="testserver"))


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


def sentences(document: dict) -> list[dict]:  # type: ignore[type-arg]
    told = [one for part in document["parts"] for paragraph in part["paragraphs"] for one in paragraph]
    return [document["headline"], *document["standfirst"], *told]


def test_page_and_json_tell_the_same_sentences_and_each_can_be_opened(reader: TestClient) -> None:
    page = unescape(reader.get("/story").text)
    found = sentences(reader.get("/story?format=json").json())
    assert len(found) > 12
    for one in found:
        assert one["text"] in page
        assert one["claims"]
    assert page.count('<details class="sentence">') == len(found) - 1


def test_each_claim_in_the_json_is_true_and_has_its_rule(reader: TestClient) -> None:
    claims = [claim for one in sentences(reader.get("/story?format=json").json()) for claim in one["claims"]]
    assert {claim["verdict"] for claim in claims} == {"true"}
    assert all(claim["evidence"]["rule"] and claim["reading"] for claim in claims)


def test_the_story_travels_in_time_and_is_shorter_or_longer_as_asked(reader: TestClient) -> None:
    early = reader.get("/story?as_at=0&format=json").json()
    assert early["position"] == 0
    lengths = [len(sentences(reader.get(f"/story?length={one}&format=json").json())) for one in ("short", "standard", "long")]
    assert lengths == sorted(set(lengths))
    assert reader.get("/story?length=endless").status_code == 400


@pytest.mark.parametrize(
    ("of", "words"), [("plymouth", "Plymouth"), ("north-west", "North West"), ("PP53", "Labour"), ("lab", "Labour")]
)
def test_a_region_a_council_and_a_party_have_their_own(reader: TestClient, of: str, words: str) -> None:
    answer = reader.get(f"/story/{of}")
    assert answer.status_code == 200
    assert words in answer.text


def test_of_nothing_known_there_is_no_story(reader: TestClient) -> None:
    assert reader.get("/story/mercia").status_code == 404


def test_the_terminal_tells_it_as_text_html_and_json(pack: Path) -> None:
    text = nightdesk("story", "--night", pack, "--length", "long")
    assert text.code == 0
    assert "Millbrook" in text.out
    document = nightdesk("story", "--night", pack, "--length", "long", "--format", "json").json()
    for one in sentences(document):
        assert re.sub(r"\s", " ", one["text"]) in re.sub(r"\s", " ", text.out)
    assert nightdesk("story", "--night", pack, "--format", "html").out.startswith("<!doctype html>")
    assert nightdesk("story", "--night", pack, "--of", "Mercia").code == 3
    assert nightdesk("story", "--night", pack, "--format", "verse").code == 1


def test_what_a_correction_made_false_is_listed_with_when_and_why(pack: Path) -> None:
    """The little night ends with a correction of a figure of Hill, in Newdale."""
    document = nightdesk("story", "--night", pack, "--format", "json").json()
    taken = document["taken_back"]
    assert taken
    assert {(one["because"], one["where"]) for one in taken} == {("correction", "Hill, Newdale")}
    assert {one["how"] for one in taken} <= {"struck", "rewritten"}
    told = {one["text"] for one in sentences(document)}
    assert told.isdisjoint(one["text"] for one in taken if one["of"] == "england")
    assert "TAKEN BACK" in nightdesk("story", "--night", pack).out
