"""No word of a chart is cut off by the edge of the screen, and no two marks of an axis overlap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_in_browser import Desk, browser
from playwright.sync_api import Browser
from shipped_night import shipped_timeline

PAGES = (
    "/battleground",
    "/expected",
    "/share",
    "/referendum",
    "/flow",
    "/efficiency",
    "/efficiency?party=UKIP",
    "/candidacy",
    "/constituencies",
    "/defections",
    "/national",
    "/watch",
)
CUT_OFF = """() => {
  const wide = document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll('svg.chart text, .axis-title')].filter(one => {
    const at = one.getBoundingClientRect(), chart = one.closest('svg');
    const open = !chart || getComputedStyle(chart).overflow === 'visible';
    const room = open ? { left: 0, right: wide } : chart.getBoundingClientRect();
    return at.width && (at.left < room.left - 1 || at.right > room.right + 1);
  });
  return cut.map(one => one.textContent);
}"""
OVERLAPPING = """() => [...document.querySelectorAll('svg.chart')].flatMap(chart => {
  const ticks = [...chart.querySelectorAll('text.tick')].map(one => [one.textContent, one.getBoundingClientRect()]);
  return ticks.flatMap(([words, at], place) => ticks.slice(place + 1)
    .filter(([, other]) => at.left < other.right - 0.5 && other.left < at.right - 0.5
                        && at.top < other.bottom - 2 && other.top < at.bottom - 2)
    .map(([others]) => `${words}|${others}`));
})"""


@pytest.fixture(scope="module")
def at_the_end() -> Iterator[Desk]:
    desk = Desk(shipped_timeline())
    yield desk
    desk.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.mark.parametrize("path", PAGES)
def test_words_of_a_chart_are_whole_on_a_telephone(chromium: Browser, at_the_end: Desk, path: str) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(at_the_end.address + path)
    found = page.evaluate(CUT_OFF), page.evaluate(OVERLAPPING)
    page.close()
    assert found == ([], [])
