"""What the app answers: tags by position, plain words for what cannot be shown, forms only from its own pages."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field, replace
from html import unescape

import pytest
from fastapi.testclient import TestClient
from httpx import URL
from page_structure import structure_of
from shipped_night import shipped_timeline

from little_night import HILL, HILL_KEYED, LITTLE_BOOK, declared, in_book
from nightdesk.ledger.entry import Provenance
from nightdesk.publish.assets import ASSETS, asset_address
from nightdesk.publish.moment import ReplayState
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster


@dataclass
class Played:
    """A replay that only remembers what it was asked for."""

    asked: list[tuple[str, float]] = field(default_factory=list)

    def state(self) -> ReplayState:
        return ReplayState(paused=False, speed=120.0, position=3, last_position=7, finished=False)

    def pause(self) -> None:
        self.asked.append(("pause", 0))

    def resume(self) -> None:
        self.asked.append(("resume", 0))

    def jump(self, position: int) -> None:
        self.asked.append(("jump", position))

    def set_speed(self, factor: float) -> None:
        self.asked.append(("speed", factor))


def reader(timeline: Timeline, controls: Played | None = None) -> TestClient:
    app = create_app(timeline, mode="rehearsal", broadcaster=Broadcaster(), controls=controls)
    return TestClient(app, follow_redirects=False, raise_server_exceptions=False, base_url="http://desk.test")


def test_the_same_position_is_not_sent_twice(timeline: Timeline) -> None:
    client = reader(timeline)
    first = client.get("/")
    again = client.get("/", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_tag_changes_with_position_basis_and_filter_and_nothing_else(timeline: Timeline) -> None:
    client = reader(timeline)
    asked = ("/", "/?as_at=2", "/?as_at=3", "/?basis=eve_of_poll", "/?format=json", "/councils", "/councils?kind=london")
    tags = [client.get(path).headers["etag"] for path in asked]
    assert len(set(tags)) == len(asked)
    assert [client.get(path).headers["etag"] for path in asked] == tags
    assert client.get("/?unknown=1").headers["etag"] == tags[0]


def test_a_tag_changes_when_the_night_moves_on(timeline: Timeline) -> None:
    growing = Timeline(timeline.register)
    client = reader(growing)
    seen = [client.get("/").headers["etag"]]
    for one in timeline.recorded:
        growing.append(one)
        seen.append(client.get("/").headers["etag"])
    assert len(set(seen)) == len(timeline.recorded) + 1


def test_a_tag_is_known_again_in_a_list_as_a_strong_one_and_by_a_star(timeline: Timeline) -> None:
    client = reader(timeline)
    tag = client.get("/").headers["etag"]
    strong = tag.removeprefix("W/")
    for held in ("*", strong, f'"other", {tag}', f'W/"other",{strong}, "third"'):
        again = client.get("/", headers={"If-None-Match": held})
        assert (again.status_code, again.content) == (304, b""), held
    for held in ('"other"', "", '"other", W/"third"', strong.strip('"')):
        assert client.get("/", headers={"If-None-Match": held}).status_code == 200, held
    assert client.get("/council/nowhere", headers={"If-None-Match": "*"}).status_code == 404


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("x-gzip", True),
        ("*", True),
        ("*;q=0, gzip", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("*;q=0", False),
        ("br", False),
        ("notgzip", False),
        ("", False),
    ],
)
def test_gzip_is_sent_only_to_who_takes_it(timeline: Timeline, accepted: str, packed: bool) -> None:
    client = reader(timeline)
    for path in ("/", asset_address("desk.css")):
        answer = client.get(path, headers={"Accept-Encoding": accepted})
        assert (answer.headers.get("content-encoding") == "gzip") is packed, path


def test_pages_are_packed_for_who_takes_it(timeline: Timeline) -> None:
    client = reader(timeline)
    plain = client.get("/", headers={"Accept-Encoding": "identity"})
    packed = client.get("/", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == plain.content
    assert plain.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/?as_at=x", 400, "as_at is not a whole number"),
        ("/?as_at=-1", 400, "as_at is not a whole number"),
        ("/?as_at=", 400, "as_at is not a whole number"),
        ("/?as_at=٣", 400, "as_at is not a whole number"),
        ("/?as_at=99999999999999999999", 400, "as_at is not a whole number"),
        ("/?as_at=9999", 404, "has not come to entry 9999 yet"),
        ("/?basis=notional", 400, "basis is not a basis"),
        ("/?step=soon", 400, "step is not a whole number"),
        ("/council/nowhere", 404, "No council 'nowhere'"),
        ("/ballot/local.nowhere.2018-05-03", 404, "No ballot"),
        ("/party/PP0", 404, "No party"),
        ("/region/atlantis", 404, "No region"),
        ("/entries?before=abc", 400, "before is not a whole number"),
        ("/councils?sort=zzz", 400, "sort is not an order"),
        ("/entries?before=9999", 404, "has not come to entry"),
        ("/nothing-here", 404, "There is no page at this address"),
        ("/assets/none.js", 404, "There is no such file"),
        ("/council/<script>alert(1)</script>", 404, "There is no page"),
    ],
)
def test_what_cannot_be_shown_is_said_in_plain_words(timeline: Timeline, path: str, status: int, words: str) -> None:
    answer = reader(timeline).get(path)
    assert answer.status_code == status
    page = structure_of(answer.text)
    assert words in page.text
    assert "Traceback" not in answer.text
    assert "/" in page.links()
    assert "<script>alert" not in answer.text


def test_who_asked_for_json_is_refused_in_json(timeline: Timeline) -> None:
    answer = reader(timeline).get("/council/nowhere?format=json")
    assert answer.status_code == 404
    assert "No council" in answer.json()["error"]


def test_a_fault_inside_is_not_told_to_the_public(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    app = create_app(timeline, mode="record", broadcaster=Broadcaster())
    monkeypatch.setattr(Timeline, "difference", lambda *_: 1 / 0)
    answer = TestClient(app, raise_server_exceptions=False).get("/?as_at=1")
    assert answer.status_code == 500
    assert "The ledger is not affected" in answer.text
    assert "ZeroDivision" not in answer.text


def test_a_step_of_the_slider_leads_to_its_position(timeline: Timeline) -> None:
    client = reader(timeline)
    assert client.get("/?step=0").headers["location"] == "/?as_at=0"
    last = client.get("/changes?step=9999&basis=eve_of_poll")
    assert last.status_code == 303
    assert last.headers["location"] == f"/changes?as_at={timeline.position}&basis=eve_of_poll"


def test_assets_never_change_at_their_address(timeline: Timeline) -> None:
    client = reader(timeline)
    for name, asset in ASSETS.items():
        answer = client.get(asset_address(name))
        assert answer.status_code == 200
        assert answer.content == asset.body
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")


FROM_HERE = {"Origin": "http://desk.test"}


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        ({"do": "pause"}, ("pause", 0)),
        ({"do": "resume"}, ("resume", 0)),
        ({"do": "jump", "position": "5"}, ("jump", 5)),
        ({"do": "speed", "speed": "600.0"}, ("speed", 600.0)),
        ({"do": "speed", "speed": "0.1"}, ("speed", 0.1)),
        ({"do": "speed", "speed": "158.33333333333334"}, ("speed", 158.33333333333334)),
        ({"do": "speed", "speed": "1000000"}, ("speed", 1_000_000.0)),
    ],
)
def test_a_form_of_the_page_moves_the_replay(timeline: Timeline, form: dict[str, str], asked: tuple[str, float]) -> None:
    controls = Played()
    answer = reader(timeline, controls).post("/replay", data=form | {"back": "/changes"}, headers=FROM_HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/changes")
    assert controls.asked == [asked]


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "http://elsewhere.test"}, {"Origin": "null"}, {"Origin": "http://desk.test.evil.test"}]
)
def test_a_form_from_elsewhere_moves_nothing(timeline: Timeline, headers: dict[str, str]) -> None:
    controls = Played()
    answer = reader(timeline, controls).post("/replay", data={"do": "pause"}, headers=headers)
    assert answer.status_code == 403
    assert not controls.asked


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"do": "erase"},
        {"do": "jump", "position": "2"},
        {"do": "jump", "position": "8"},
        {"do": "jump", "position": "x"},
        {"do": "speed", "speed": "0"},
        {"do": "speed", "speed": "nan"},
        *({"do": "speed", "speed": speed} for speed in ("1e9", "1e-300", "1_0", "inf", "٦٠", " 60", "-1", "0.09", "1000000.1")),
        {"do": "pause", "padding": "x" * 5000},
    ],
)
def test_a_form_that_asks_for_nothing_there_is_is_refused(timeline: Timeline, form: dict[str, str]) -> None:
    controls = Played()
    assert reader(timeline, controls).post("/replay", data=form, headers=FROM_HERE).status_code == 400
    assert not controls.asked


def test_a_form_leads_back_to_the_page_as_its_reader_had_it(timeline: Timeline) -> None:
    client = reader(timeline, Played())
    for asked in ("/", "/?basis=eve_of_poll", "/councils?basis=eve_of_poll&region=west-midlands&kind=london&sort=in"):
        backs = re.findall(r'name="back" value="([^"]*)"', client.get(asked).text)
        assert len(backs) == 3
        for back in backs:
            answer = client.post("/replay", data={"do": "pause", "back": unescape(back)}, headers=FROM_HERE)
            assert URL(answer.headers["location"]).path == URL(asked).path
            assert URL(answer.headers["location"]).params == URL(asked).params


def test_a_form_leads_back_only_to_these_pages(timeline: Timeline) -> None:
    client = reader(timeline, Played())
    for back in (
        "http://elsewhere.test/",
        "http://elsewhere.test/?back=/",
        "//elsewhere.test",
        "//elsewhere.test?x=1",
        "/\\elsewhere.test",
        "%2F%2Felsewhere.test",
        "?basis=last_fought",
        "/nowhere",
        "",
    ):
        assert client.post("/replay", data={"do": "pause", "back": back}, headers=FROM_HERE).headers["location"] == "/"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8018", "localhost:80", "LOCALHOST", "[::1]:8018", "desk.test:1"])
def test_this_machine_answers_to_its_own_names(timeline: Timeline, host: str) -> None:
    assert reader(timeline).get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8018", "127.0.0.1.evil.example", "x@127.0.0.1", "localhost:80:80", "[::1", ""]
)
def test_whoever_has_another_name_point_here_reads_and_moves_nothing(timeline: Timeline, host: str) -> None:
    controls = Played()
    client = reader(timeline, controls)
    for path in ("/", "/?format=json", "/live", asset_address("live.js")):
        answer = client.get(path, headers={"Host": host})
        assert (answer.status_code, answer.text) == (400, "This address is not served here.\n"), path
    moved = client.post("/replay", data={"do": "pause"}, headers={"Host": host, "Origin": f"http://{host}"})
    assert moved.status_code == 400
    assert not controls.asked


def test_the_name_it_is_served_as_is_its_own_too(timeline: Timeline) -> None:
    named = create_app(timeline, mode="record", broadcaster=Broadcaster(), host="Desk.example")
    assert TestClient(named).get("/", headers={"Host": "desk.example:8018"}).status_code == 200
    assert TestClient(named).get("/", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize("time", ["2026-11-23T20:00:00+00:00", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00"])
def test_a_result_keyed_years_away_from_the_night_weighs_nothing(timeline: Timeline, time: str) -> None:
    """Whatever time an entry bears, the page stays a page."""
    usual = len(reader(timeline).get("/").content)
    astray = replace(declared(HILL, "00:50", *HILL_KEYED), provenance=Provenance("officer", time, "recorded"))
    odd = Timeline(timeline.register)
    for one in in_book(*LITTLE_BOOK[:5], astray):
        odd.append(one)
    assert len(reader(odd).get("/").content) < usual + 10_000


@pytest.mark.parametrize("form", ["html", "json"])
def test_a_note_that_tells_how_a_count_ended_is_kept_until_it_has(form: str) -> None:
    told = "by the seats of the night nobody has a majority"
    read = reader(shipped_timeline())
    assert told in read.get(f"/council/pendle?format={form}").text.casefold()
    assert told not in read.get(f"/council/pendle?format={form}&as_at=0").text.casefold()


def test_no_controls_are_shown_or_answered_where_none_are_handed_in(timeline: Timeline) -> None:
    client = reader(timeline)
    assert 'id="replay"' not in client.get("/").text
    assert client.post("/replay", data={"do": "pause"}, headers=FROM_HERE).status_code == 404
    assert 'id="replay"' in reader(timeline, Played()).get("/").text


def test_the_front_page_with_all_it_needs_is_light(timeline: Timeline) -> None:
    """At most 100 kB over the wire, typefaces and all."""
    client = reader(timeline)
    page = client.get("/").content
    needs = [asset.body if name.endswith(".woff2") else gzip.compress(asset.body) for name, asset in ASSETS.items()]
    assert len(gzip.compress(page)) + sum(map(len, needs)) <= 100_000


def test_the_front_page_of_a_whole_night_is_light_too() -> None:
    """All of England half way through the night, where the page is at its fullest."""
    page = reader(shipped_timeline(1400)).get("/").content
    needs = [asset.body if name.endswith(".woff2") else gzip.compress(asset.body) for name, asset in ASSETS.items()]
    assert len(gzip.compress(page)) + sum(map(len, needs)) <= 100_000
