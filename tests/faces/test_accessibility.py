"""No kind of page breaks a rule of WCAG 2.2 at A or AA that axe can find, light or dark, wide or narrow; none spills over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_in_browser import AXE, Desk, browser, needs_chromium
from playwright.sync_api import Browser, Page
from shipped_night import shipped_timeline

from nightdesk.publish.addresses import PATTERNS, address, region_slug
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


WIDTHS, SCHEMES = (390, 1440), ("light", "dark")
KINDS = (*PATTERNS, "looking back", "not found")


def telling(kind: str, timeline: Timeline) -> dict[str, str]:
    """What a page of this kind shows there → its address: one for each state of a council and a ward, else one or two."""
    register, night = timeline.register, timeline.latest
    found: dict[str, str] = {}
    match kind:
        case "council":
            for one in night.councils.values():
                found.setdefault(one.control.stage, address(kind, {"slug": one.council.slug}))
                if one.control.changed:
                    found.setdefault("changed", address(kind, {"slug": one.council.slug}))
        case "ballot":
            for ballot in register.ballots.values():
                declared = "awaited" if night.result(ballot.id) is None else "declared"
                state = declared if ballot.status == "contested" else ballot.status
                found.setdefault(state, address(kind, {"ballot": ballot.id}))
                if ballot.id in register.conflicts:
                    found.setdefault("feeds differ", address(kind, {"ballot": ballot.id}))
        case "party":
            found["Labour"] = address(kind, {"party": "PP53"})
        case "region":
            found["the first"] = address(kind, {"region": region_slug(next(iter(register.councils.values())).region)})
        case "share":
            found["England"] = address(kind)
            found["a council"] = address(kind, None, {"council": "richmond-upon-thames"})
        case "constituency":
            found["local votes"] = address(kind, {"constituency": "E14000545"})
            found["none of its wards votes"] = address(kind, {"constituency": "E14000961"})
        case "story":
            found["England, long"] = address(kind, None, {"length": "long"})
        case "story_of":
            found["a party"] = address(kind, {"of": "PP53"})
            found["a region"] = address(kind, {"of": "london"})
            found["a council"] = address(kind, {"of": "plymouth"})
        case "looking back":
            found["at the 700th entry"] = "/?as_at=700"
        case "not found":
            found["no such council"] = "/council/nowhere"
        case _:
            found["whole"] = address(kind)
    return found


def violations(page: Page) -> list[str]:
    """What axe finds on the page, which has it loaded."""
    found = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", TAGS
    )["violations"]
    return [
        f"{one['id']}: {one['help']}: {node['target']} {node.get('failureSummary', '')[:300]}"
        for one in found
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_breaks_a_rule(chromium: Browser, half_way: Desk, kind: str) -> None:
    addresses = telling(kind, half_way.timeline)
    assert addresses
    faults = []
    for width in WIDTHS:
        context = chromium.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        page = context.new_page()
        for state, path in addresses.items():
            page.goto(half_way.address + path)
            page.evaluate(AXE.read_text("utf-8"))
            for scheme in SCHEMES:
                where = f"{state} ({path}), {width} px, {scheme}"
                page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                faults += [f"{where}: {fault}" for fault in violations(page)]
                spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if spill > 0:
                    faults.append(f"{where}: spills over by {spill} px")
        context.close()
    assert not faults, "\n".join(faults)


def test_a_text_that_came_back_checked_breaks_no_rule(chromium: Browser, half_way: Desk) -> None:
    for width in WIDTHS:
        page = chromium.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        page.goto(half_way.address + address("check"))
        page.fill("#text", "Labour held Sunderland. The Tories lost four seats there. It was a long night.")
        page.click(".paste button")
        page.wait_for_selector(".checked li:nth-child(3)")
        page.evaluate(AXE.read_text("utf-8"))
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
        page.close()


def test_the_states_of_a_council_and_of_a_ward_are_all_among_the_pages_looked_at(half_way: Desk) -> None:
    assert {"not_started", "counting", "complete", "changed"} <= set(telling("council", half_way.timeline))
    assert {"awaited", "declared", "uncontested", "countermanded", "feeds differ"} <= set(telling("ballot", half_way.timeline))


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
