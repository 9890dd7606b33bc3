"""A reader with a real browser watches a night: figures move by themselves, the slider goes back, a lost connection heals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from desk_in_browser import Desk, browser, needs_chromium
from playwright.sync_api import Browser, Page, expect

from nightdesk.ledger.entry import Recorded
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline

pytestmark = [pytest.mark.browser, needs_chromium()]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@pytest.fixture
def desk(register: Register, recorded: tuple[Recorded, ...]) -> Iterator[Desk]:
    """The little night with three entries in and the rest to come."""
    timeline = Timeline(register)
    for one in recorded[:3]:
        timeline.append(one)
    served = Desk(timeline)
    yield served
    served.stop()


@pytest.fixture
def page(chromium: Browser, desk: Desk) -> Iterator[Page]:
    """A page at the front, which notes every complaint of the browser and every request."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    hosts: set[str | None] = set()
    opened.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    opened.goto(desk.address)
    opened.evaluate("window.neverReloaded = true")
    yield opened
    context.close()
    assert hosts == {"127.0.0.1"}
    assert not [said for said in complaints if "ERR_CONNECTION_REFUSED" not in said and "net::ERR" not in said]


def position(page: Page) -> int:
    return int(page.locator("body").get_attribute("data-position") or -1)


def test_figures_move_without_a_reload(page: Page, desk: Desk, recorded: tuple[Recorded, ...]) -> None:
    for one in recorded[3:]:
        desk.record(one)
        expect(page.locator("body")).to_have_attribute("data-position", str(one.position))
        board = desk.timeline.latest.scoreboard
        expect(page.locator(".sofar")).to_contain_text(f"{board.seats_declared} of {board.seats_total} seats")
    assert page.evaluate("window.neverReloaded") is True
    expect(page.locator("#sentence")).to_contain_text("All 2")


def test_what_changed_glows_once_and_settles(page: Page, desk: Desk, recorded: tuple[Recorded, ...]) -> None:
    desk.record(recorded[3])
    expect(page.locator(".fresh").first).to_be_attached()
    assert page.locator(".fresh").first.evaluate("one => getComputedStyle(one).animationIterationCount") == "1"


def test_nothing_glows_for_who_asked_for_less_motion(chromium: Browser, desk: Desk, recorded: tuple[Recorded, ...]) -> None:
    page = chromium.new_page(reduced_motion="reduce")
    page.goto(desk.address)
    desk.record(recorded[3])
    expect(page.locator(".fresh").first).to_be_attached()
    assert page.locator(".fresh").first.evaluate("one => getComputedStyle(one).animationName") == "none"
    page.close()


def test_what_a_reader_has_open_and_typed_stays(page: Page, desk: Desk, recorded: tuple[Recorded, ...]) -> None:
    page.goto(f"{desk.address}/councils")
    page.evaluate("window.neverReloaded = true")
    page.locator("#kind").select_option(index=1)
    chosen = page.locator("#kind").input_value()
    desk.record(recorded[3])
    expect(page.locator("body")).to_have_attribute("data-position", "4")
    assert page.locator("#kind").input_value() == chosen


def test_the_slider_goes_back_and_returns(page: Page, desk: Desk) -> None:
    page.locator("#step").focus()
    page.keyboard.press("Home")
    expect(page.locator("#looking-back")).to_contain_text("As known at")
    expect(page.locator("body")).to_have_attribute("data-position", "0")
    assert re.search(r"[?&]as_at=0\b", page.url)
    page.locator("#looking-back a").first.click()
    expect(page.locator("#looking-back")).to_have_count(0)
    expect(page.locator("body")).to_have_attribute("data-position", "3")


def test_keys_step_one_entry_at_a_time(page: Page) -> None:
    page.keyboard.press("ArrowLeft")
    expect(page.locator("body")).to_have_attribute("data-position", "2")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("body")).to_have_attribute("data-position", "1")
    page.keyboard.press("ArrowRight")
    expect(page.locator("body")).to_have_attribute("data-position", "2")
    page.go_back()
    expect(page.locator("body")).to_have_attribute("data-position", "1")


def test_a_page_that_looks_back_stays_there_and_counts_what_comes_since(
    page: Page, desk: Desk, recorded: tuple[Recorded, ...]
) -> None:
    page.goto(f"{desk.address}/?as_at=2")
    for one in recorded[3:]:
        desk.record(one)
    expect(page.locator("#looking-back")).to_contain_text("2\u00a0councils have declared since")
    assert position(page) == 2


def test_a_lost_connection_is_said_and_heals_and_catches_up(page: Page, desk: Desk, recorded: tuple[Recorded, ...]) -> None:
    expect(page.locator("#lost")).to_be_hidden()
    desk.stop()
    expect(page.locator("#lost")).to_be_visible(timeout=10_000)
    assert position(page) == 3
    for one in recorded[3:]:
        desk.timeline.append(one)
    desk.start()
    expect(page.locator("#lost")).to_be_hidden(timeout=15_000)
    expect(page.locator("body")).to_have_attribute("data-position", str(len(recorded)))
    assert page.evaluate("window.neverReloaded") is True


def test_all_but_the_live_push_works_without_scripts(chromium: Browser, desk: Desk) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(desk.address)
    page.locator("#step").focus()
    page.keyboard.press("Home")
    page.get_by_role("button", name="Go").click()
    expect(page.locator("#looking-back")).to_contain_text("As known at")
    page.get_by_role("link", name="since the eve of poll").click()
    assert "basis=eve_of_poll" in page.url
    assert "as_at=0" in page.url
    page.locator(".hexmap a").first.click()
    expect(page.locator("h1")).not_to_be_empty()
    context.close()


def test_a_hexagon_says_its_line_and_leads_to_its_council(page: Page, desk: Desk) -> None:
    hexagon = page.locator(".hexmap a").first
    line = hexagon.locator("title").text_content()
    hexagon.hover()
    expect(page.locator("#mapline")).to_have_text(line or "")
    hexagon.click()
    expect(page).to_have_url(re.compile(r"/council/"))
