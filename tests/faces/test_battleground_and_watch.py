"""The battleground and what to watch as pages, tables, JSON and on the terminal: the same facts, narrowed as a reader asks."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from shipped_night import shipped_timeline

from nightdesk.publish.answers.battleground_answer import battleground_document
from nightdesk.publish.answers.watch_answer import watch_document
from nightdesk.register.party import CON, LAB
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster
from terminal import nightdesk

HALF_WAY = 1400


@pytest.fixture(scope="module")
def half_way() -> TestClient:
    return TestClient(create_app(shipped_timeline(HALF_WAY), mode="record", broadcaster=Broadcaster()))


def rows(reader: TestClient, path: str) -> list[dict[str, str]]:
    answer = reader.get(path)
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(io.StringIO(answer.text)))


@pytest.mark.parametrize("path", ["/battleground", "/watch"])
@pytest.mark.parametrize("as_at", [0, 3, 7])
def test_a_little_night_has_both_pages_at_every_position(timeline: Timeline, path: str, as_at: int) -> None:
    reader = TestClient(create_app(timeline, mode="record", broadcaster=Broadcaster()))
    page = reader.get(f"{path}?as_at={as_at}")
    assert page.status_code == 200, page.text
    assert 'id="said"' in page.text
    assert reader.get(f"{path}?as_at={as_at}&format=json").json()["position"] == as_at


def test_the_json_of_a_page_is_the_answer_itself(timeline: Timeline) -> None:
    reader = TestClient(create_app(timeline, mode="record", broadcaster=Broadcaster()))
    night = timeline.latest
    assert reader.get("/battleground?format=json").json() == json.loads(json.dumps(battleground_document(night, {})))
    assert reader.get("/watch?format=json").json() == json.loads(json.dumps(watch_document(night, {})))


def test_a_reader_may_choose_a_party_by_any_of_its_names(half_way: TestClient) -> None:
    found = [
        half_way.get(f"/battleground?format=json&party={name}").json() for name in ("PP53", "lab", "Labour", "Labour%20Party")
    ]
    assert all(one == found[0] for one in found)
    assert {one["party"] for one in found[0]["targets"]} == {LAB}


def test_a_reader_may_choose_a_region_by_its_name_or_its_address(half_way: TestClient) -> None:
    slug, name = (half_way.get(f"/battleground?format=json&region={one}").json() for one in ("north-west", "North%20West"))
    assert slug == name
    assert slug["region"] == "North West"
    councils = shipped_timeline(HALF_WAY).register.councils
    assert {councils[one["council"]].region for one in slug["targets"]} == {"North West"}


@pytest.mark.parametrize(("query", "words"), [("party=Tory", "No party"), ("region=Wessex", "No region")])
def test_a_party_or_a_region_nobody_knows_is_not_found_and_the_known_are_named(
    half_way: TestClient, query: str, words: str
) -> None:
    answer = half_way.get(f"/battleground?{query}")
    assert answer.status_code == 404
    assert words in answer.text
    assert "Con, Lab, LD" in answer.text or "London" in answer.text


def test_the_board_and_its_table_are_one(half_way: TestClient) -> None:
    """A row for each target within reach, in order of the swing, whichever party it is of."""
    table = rows(half_way, "/battleground?format=csv&table=targets")
    swings = [float(row["swing_needed"]) for row in table]
    assert swings == sorted(swings)
    assert {(row["council"], row["party"]) for row in table} >= {("wandsworth", LAB), ("barnet", LAB), ("barnet", CON)}
    page = half_way.get("/battleground").text
    for row in table:
        assert row["council_name"].replace("&", "&amp;") in page


def test_a_published_column_stands_only_where_somebody_published(half_way: TestClient) -> None:
    published = bool(shipped_timeline(HALF_WAY).latest.context.expectations)
    table = rows(half_way, "/battleground?format=csv&table=targets")
    assert ("published" in table[0]) == published


def test_the_page_of_what_to_watch_names_the_ward_that_matters_most(half_way: TestClient) -> None:
    first = rows(half_way, "/watch?format=csv&table=wards")[0]
    ward, council = first["ward_name"].rsplit(", ", 1)
    assert f"No awaited ward matters more to control than {ward}, {council}" in half_way.get("/watch").text


def test_what_part_of_a_region_is_in_is_rounded_as_in_its_table(half_way: TestClient) -> None:
    least = min(rows(half_way, "/watch?format=csv&table=regions"), key=lambda one: float(one["part_in"]))
    assert f"{float(least['part_in']):.1f} per cent of the seats in" in half_way.get("/watch").text


def test_no_chance_of_winning_is_printed(half_way: TestClient) -> None:
    """Measures of what is worth watching are shown, with their names and assumptions; who will win is not."""
    page = half_way.get("/watch").text
    assert "not a forecast of who wins" in page
    assert "chance of winning" not in page
    assert "probability" not in page


def test_what_to_watch_is_in_the_bar_of_every_page(half_way: TestClient) -> None:
    assert 'href="/watch">What to watch</a>' in half_way.get("/").text


def shown(*words: object) -> Any:
    return nightdesk("show", *words, "--as-at", HALF_WAY, "--json").json()


def test_the_terminal_tells_what_the_pages_tell(half_way: TestClient) -> None:
    asked = shown("battleground", "--party", "Lab", "--region", "London")
    assert asked == half_way.get("/battleground?format=json&party=PP53&region=london").json()
    assert shown("watch") == half_way.get("/watch?format=json").json()


def test_the_terminal_refuses_a_party_nobody_knows() -> None:
    ran = nightdesk("show", "battleground", "--party", "Tory")
    assert ran.code != 0
    assert "No party 'Tory'" in ran.err


def test_a_list_of_councils_stands_on_the_page_whole(half_way: TestClient) -> None:
    whole, page = rows(half_way, "/watch?format=csv&table=due"), half_way.get("/watch").text
    assert len(whole) > 40
    assert f"All {len(whole)} rows" in page


def test_a_long_ranking_is_cut_on_the_page_and_says_so_and_its_csv_is_whole(half_way: TestClient) -> None:
    whole = rows(half_way, "/battleground?format=csv&table=marginal-wards")
    page = half_way.get("/battleground").text
    assert len(whole) > 300
    assert f"The first 40 of {len(whole)}; the CSV has all." in page
    assert "The first 40 rows</summary>" in page
    assert (
        page.count('id="marginal-wards-') - page.count('id="marginal-wards-title"') - page.count('id="marginal-wards-rest"')
        == 40
    )
