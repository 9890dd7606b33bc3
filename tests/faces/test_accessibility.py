"""No kind of page breaks a rule of WCAG 2.2 at A or AA that axe can find, light or dark, wide or narrow; none spills over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_in_browser import AXE, Desk, browser, needs_chromium
from playwright.sync_api import Browser, Page
from shipped_night import shipped_timeline

from nightdesk.publish.addresses import PATTERNS, address, region_slug
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline

pytestmark = [pytest.mark.browser, needs_chromium()]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
HALF_WAY = 1400
"""Entries: some councils awaited, some counting, some declared."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def half_way() -> Iterator[Desk]:
    desk = Desk(shipped_timeline(HALF_WAY))
    yield desk
    desk.stop()


def kinds(register: Register, timeline: Timeline) -> dict[str, str]:
    """One telling address for each kind of page, and for each state of a council and a ward."""
    night = timeline.latest
    found = {kind: address(kind) for kind, pattern in PATTERNS.items() if "{" not in pattern}
    found["party"] = address("party", {"party": "PP53"})
    found["region"] = address("region", {"region": region_slug(next(iter(register.councils.values())).region)})
    found["share, a council"] = address("share", None, {"council": "richmond-upon-thames"})
    found["constituency, local votes"] = address("constituency", {"constituency": "E14000545"})
    found["constituency, none of its wards votes"] = address("constituency", {"constituency": "E14000961"})
    for one in night.councils.values():
        found.setdefault(f"council, {one.control.stage}", address("council", {"slug": one.council.slug}))
        if one.control.changed:
            found.setdefault("council, changed", address("council", {"slug": one.council.slug}))
    for ballot in register.ballots.values():
        state = ballot.status if ballot.status != "contested" else "awaited" if night.result(ballot.id) is None else "declared"
        found.setdefault(f"ballot, {state}", address("ballot", {"ballot": ballot.id}))
        if ballot.id in register.conflicts:
            found.setdefault("ballot, feeds differ", address("ballot", {"ballot": ballot.id}))
    found["looking back"] = "/?as_at=700"
    found["not found"] = "/council/nowhere"
    return found


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", TAGS
    )["violations"]
    return [
        f"{one['id']}: {one['help']}: {node['target']} {node.get('failureSummary', '')[:300]}"
        for one in found
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_no_page_breaks_a_rule(chromium: Browser, half_way: Desk, scheme: str, width: int) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    faults = []
    for kind, path in kinds(half_way.timeline.register, half_way.timeline).items():
        page.goto(half_way.address + path)
        faults += [f"{kind} ({path}): {fault}" for fault in violations(page)]
        spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if spill > 0:
            faults.append(f"{kind} ({path}): spills over by {spill} px")
    context.close()
    assert not faults, "\n".join(faults)


def test_the_map_the_scoreboard_and_the_feed_are_in_one_view(chromium: Browser, half_way: Desk) -> None:
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    page.goto(half_way.address)
    for part in (".score", ".hexmap", "#feed .lines"):
        box = page.locator(part).first.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900, part
    page.close()


def test_on_a_small_screen_everything_stands_in_one_column_with_room_for_a_thumb(chromium: Browser, half_way: Desk) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(half_way.address)
    lefts = {round(page.locator(part).first.bounding_box()["x"]) for part in (".board", ".where", "#feed")}  # type: ignore[index]
    assert lefts == {16}
    for part in (".nav a", ".bases a", ".steps a"):
        for box in (one.bounding_box() for one in page.locator(part).all()):
            assert box is not None
            assert box["height"] >= 40, part
    page.close()


def test_print_gives_a_clean_sheet(chromium: Browser, half_way: Desk) -> None:
    page = chromium.new_page()
    page.goto(half_way.address)
    page.emulate_media(media="print")
    for part in (".nav", ".strip", ".skip"):
        assert not page.locator(part).first.is_visible(), part
    assert page.locator(".score").is_visible()
    assert page.locator("body").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
    page.close()
