"""Every kind of page, at every position of the little night: whole, well formed, and a way on from each."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient
from page_structure import structure_of
from shipped_night import shipped_timeline

from nightdesk.publish.addresses import PATTERNS, address, recognise, region_slug
from nightdesk.publish.documents import DOCUMENTS
from nightdesk.publish.figures import change, clock_of_night, share
from nightdesk.publish.words import RULE_WORDS, parties_named, running
from nightdesk.register.baseline import BASES
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster


@pytest.fixture(scope="module")
def reader(timeline: Timeline) -> Iterator[TestClient]:
    app = create_app(timeline, mode="rehearsal", broadcaster=Broadcaster(timeline.position))
    with TestClient(app, follow_redirects=False) as client:
        yield client


def every_address(register: Register) -> list[str]:
    """One address or more for every kind of document."""
    found = [address(kind) for kind, pattern in PATTERNS.items() if "{" not in pattern]
    found += [address("council", {"slug": slug}) for slug in register.councils]
    found += [address("ballot", {"ballot": ballot}) for ballot in register.ballots]
    found += [address("party", {"party": party}) for party in register.parties]
    found += [address("region", {"region": region_slug(council.region)}) for council in register.councils.values()]
    return list(dict.fromkeys(found))


def test_every_document_has_an_address_and_every_address_a_document() -> None:
    assert [document.kind for document in DOCUMENTS] == list(PATTERNS)


def test_every_page_is_given_at_every_position_on_both_bases(reader: TestClient, timeline: Timeline) -> None:
    for path in every_address(timeline.register):
        for position in range(timeline.position + 1):
            for basis in BASES:
                answer = reader.get(path, params={"as_at": position, "basis": basis})
                assert answer.status_code == 200, (path, position, answer.text[-300:])
                assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_every_page_is_well_formed_and_outlined(reader: TestClient, timeline: Timeline) -> None:
    for path in every_address(timeline.register):
        page = structure_of(reader.get(path).text)
        assert not page.unclosed, (path, page.unclosed[:3])
        assert not page.open, path
        assert page.headings()[0] == 1, path
        assert page.headings().count(1) == 1, path
        for above, below in zip(page.headings(), page.headings()[1:], strict=False):
            assert below <= above + 1, (path, page.headings())
        for landmark in ("header", "main", "nav", "footer"):
            assert page.named(landmark), (path, landmark)
        ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(ids) == len(set(ids)), (path, sorted(one for one in ids if ids.count(one) > 1))
        assert page.named("html")[0]["lang"] == "en-GB"


def test_every_table_has_a_caption_and_heads(reader: TestClient, timeline: Timeline) -> None:
    for path in every_address(timeline.register):
        for table in structure_of(reader.get(path).text).tables:
            assert "caption" in table, path
            assert "th" in table, path


def test_nothing_stands_in_the_page_that_the_policy_forbids(reader: TestClient, timeline: Timeline) -> None:
    for path in every_address(timeline.register):
        answer = reader.get(path)
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in policy
        for tag, attributes in structure_of(answer.text).elements:
            assert "style" not in attributes, (path, tag)
            assert not [name for name in attributes if name.startswith("on")], (path, tag)
            assert tag != "style", path
            assert tag != "script" or attributes["src"].startswith("/assets/"), path
            for name in ("src", "href", "action", "xlink:href"):
                target = urlsplit(attributes.get(name, ""))
                assert not target.scheme, (path, attributes)
                assert not target.netloc, (path, attributes)


def test_no_page_is_a_dead_end(reader: TestClient, timeline: Timeline) -> None:
    seen: dict[str, int] = {}
    for path in every_address(timeline.register):
        for query in ("", "?as_at=3", "?basis=eve_of_poll"):
            page = structure_of(reader.get(path + query).text)
            ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
            for link in page.links():
                if link.startswith("#"):
                    assert link[1:] in ids, (path, link)
                elif link not in seen:
                    seen[link] = reader.get(link).status_code
                    assert seen[link] == 200, (path, link)
    assert len(seen) > len(every_address(timeline.register))


def test_links_keep_the_moment_and_the_basis(reader: TestClient) -> None:
    page = structure_of(reader.get("/?as_at=3&basis=eve_of_poll").text)
    onward = [link for link in page.links() if recognise(urlsplit(link).path) and urlsplit(link).path != "/"]
    assert onward
    for link in onward:
        assert "as_at=3" in link, link
        assert "basis=eve_of_poll" in link, link


def test_looking_back_is_said_plainly_with_what_has_come_since(reader: TestClient, timeline: Timeline) -> None:
    complete = sum(1 for one in timeline.latest.councils.values() if one.control.stage == "complete")
    for path in every_address(timeline.register):
        text = structure_of(reader.get(path, params={"as_at": 1}).text).text
        assert "As known at" in text, path
        assert f"{complete} councils have declared since" in text, path
        assert "As known at" not in structure_of(reader.get(path).text).text, path


def test_a_page_as_known_at_a_position_shows_what_was_shown_at_it(timeline: Timeline) -> None:
    """The figures of the front page at position 3 are those of a night that has only just come to position 3."""
    early = Timeline(timeline.register)
    for one in timeline.recorded[:3]:
        early.append(one)
    now = TestClient(create_app(early, mode="rehearsal", broadcaster=Broadcaster()))
    later = TestClient(create_app(timeline, mode="rehearsal", broadcaster=Broadcaster()))
    assert main_of(later.get("/?as_at=3").text) == main_of(now.get("/").text)


def main_of(html: str) -> str:
    """The page proper, its links without their moment."""
    main = html[html.index("<main") : html.index("</main>")]
    return main.replace("?as_at=3&amp;", "?").replace("?as_at=3", "")


def test_a_basis_switches_every_seat_change_of_the_scoreboard(reader: TestClient, timeline: Timeline) -> None:
    shown = {}
    for basis in BASES:
        page = structure_of(reader.get("/", params={"basis": basis}).text)
        chosen = [one["href"] for one in page.named("a") if one.get("aria-current") == "true"]
        assert len(chosen) == 1
        for row in timeline.latest.scoreboard.rows:
            name = "Others and independents" if row.id == "others" else running(timeline.register, row.id)
            figures = [str(row.councils), change(row.council_change), str(row.seats), change(row.seat_change[basis])]
            assert f"{name} {' '.join(figures)}" in page.text, (basis, row.id)
        shown[basis] = [row.seat_change[basis] for row in timeline.latest.scoreboard.rows]
    assert shown["last_fought"] != shown["eve_of_poll"], "the little night should tell the bases apart"


def test_the_front_page_gives_each_scoreboard_figure(reader: TestClient, timeline: Timeline) -> None:
    text = structure_of(reader.get("/").text).text
    board = timeline.latest.scoreboard
    assert f"{board.councils_declared} of {board.councils_total} councils" in text
    assert f"{board.seats_declared} of {board.seats_total} seats" in text


def test_the_map_says_in_words_what_it_shows(reader: TestClient, timeline: Timeline) -> None:
    html = reader.get("/").text
    for council in timeline.register.councils.values():
        if council.hex is not None:
            assert f'id="hex-{council.slug}"' in html
            assert f"<title>{council.name}: " in html


def test_an_awaited_ward_shows_nobody_elected_and_no_votes(reader: TestClient, timeline: Timeline) -> None:
    for ballot in timeline.register.ballots.values():
        text = structure_of(reader.get(address("ballot", {"ballot": ballot.id}), params={"as_at": 0}).text).text
        assert "Elected" not in text, ballot.id
        assert "Declaration of result" not in text


def test_a_corrected_ward_says_so_and_an_old_moment_says_it_was_corrected_since(reader: TestClient, timeline: Timeline) -> None:
    corrected = [
        result for one in timeline.latest.councils.values() for result in one.results.values() if len(result.entries) > 1
    ]
    assert corrected, "the little night should hold a correction"
    for result in corrected:
        path = address("ballot", {"ballot": result.ballot.id})
        assert "corrected" in structure_of(reader.get(path).text).text
        assert "corrected since this moment" in structure_of(reader.get(path, params={"as_at": result.entries[0]}).text).text


def test_a_difference_between_feeds_never_tells_a_result_before_it_is_declared() -> None:
    timeline = shipped_timeline(1000)
    night = timeline.latest
    awaited = [ballot for ballot in night.register.conflicts if night.result(ballot) is None]
    awaited = [ballot for ballot in awaited if night.register.ballots[ballot].status == "contested"]
    told = [ballot for ballot in night.register.conflicts if night.result(ballot) is not None]
    assert awaited
    assert told
    client = TestClient(create_app(timeline, mode="rehearsal", broadcaster=Broadcaster()))
    listed = structure_of(client.get("/conflicts").text).links()
    assert not [ballot for ballot in awaited if address("ballot", {"ballot": ballot}) in listed]
    assert [ballot for ballot in told if address("ballot", {"ballot": ballot}) in listed] == told
    page = structure_of(client.get(address("ballot", {"ballot": awaited[0]})).text)
    assert "feeds differ" not in page.text


def test_every_council_party_and_region_of_the_real_night_is_given_whole() -> None:
    timeline = shipped_timeline(1400)
    register = timeline.register
    client = TestClient(create_app(timeline, mode="rehearsal", broadcaster=Broadcaster()))
    paths = [address("council", {"slug": slug}) for slug in register.councils]
    paths += [address("party", {"party": party}) for party in register.parties]
    paths += [address("region", {"region": region_slug(region)}) for region in timeline.latest.regions]
    paths += [address("ballot", {"ballot": ballot}) for ballot in register.conflicts if ballot in register.ballots]
    paths += [address("ballot", {"ballot": one.id}) for one in register.ballots.values() if one.status != "contested"]
    for path in paths:
        answer = client.get(path)
        assert answer.status_code == 200, path
        page = structure_of(answer.text)
        assert not page.unclosed, path
        assert not page.open, path


def test_the_others_are_told_one_by_one(reader: TestClient, timeline: Timeline) -> None:
    rows = reader.get("/parties?format=json").json()["parties"]
    board = timeline.latest.scoreboard
    assert sum(row["seats"] for row in rows) == board.seats_declared
    five = {row.id: row.seats for row in board.rows}
    for row in rows:
        assert row["seats"] == five.get(row["id"], row["seats"])
        assert row["id"] in five or row["seats"] <= five["others"]
    page = structure_of(reader.get("/parties").text)
    for row in rows:
        assert row["name"] in page.text


def test_a_council_names_the_seats_whose_holder_no_source_settles() -> None:
    timeline = shipped_timeline(1)
    client = TestClient(create_app(timeline, mode="rehearsal", broadcaster=Broadcaster()))
    page = structure_of(client.get(address("council", {"slug": "rochford"})).text)
    unsettled = [one for one in timeline.register.eve["rochford"].holders if one.state == "unsettled"]
    assert len(unsettled) == 2
    assert "Not settled on the eve: 2 seats" in page.text
    assert [one.name for one in unsettled if f"{one.name}, {one.ward}" not in page.text] == []
    assert "Not settled on the eve" not in client.get(address("council", {"slug": "barnet"})).text


@pytest.fixture(scope="module")
def england() -> Iterator[TestClient]:
    """All of 3 May 2018."""
    timeline = shipped_timeline()
    with TestClient(create_app(timeline, mode="rehearsal", broadcaster=Broadcaster(timeline.position))) as client:
        yield client


def test_problems_are_counted_by_council_and_by_figure(england: TestClient) -> None:
    rows = england.get("/problems?format=json").json()["problems"]
    councils = {row["subject"] for row in rows}
    assert (len(councils), len(rows)) == (1, 2)
    assert "1 council whose own published total is not met" in structure_of(england.get("/problems").text).text
    assert "in 2 parties’ figures" in structure_of(england.get("/problems").text).text


def test_no_change_is_nought_and_a_change_not_known_is_a_dash(england: TestClient) -> None:
    at_open = structure_of(england.get("/?as_at=0").text).text
    assert "Labour 0 – 0 –" in at_open
    assert "Labour 74 0 2,350 +85" in structure_of(england.get("/").text).text
    assert "0 is no change; – is not known yet" in at_open
    labour = structure_of(england.get("/party/PP53?as_at=0").text).text
    assert "nothing to compare yet since the seats were last fought" in labour


def test_a_time_after_the_night_itself_has_its_day() -> None:
    polls_close = "2018-05-03T22:00:00+01:00"
    assert clock_of_night("2018-05-04T01:06:00+01:00", polls_close) == "01:06"
    assert clock_of_night("2018-05-04T15:00:00+01:00", polls_close) == "Fri 15:00"
    assert clock_of_night("2018-05-05T01:06:00+01:00", polls_close) == "Sat 01:06"


def test_changes_of_control_are_listed_with_the_day_on_which_they_were_settled(england: TestClient) -> None:
    text = structure_of(england.get("/").text).text
    assert "Sat 01:06 Tower Hamlets" in text
    assert "when control was settled" in text


def test_a_change_in_share_stands_beside_the_shares_it_is_the_difference_of(england: TestClient) -> None:
    shares = shipped_timeline().latest.shares(convention="top_candidate", council="trafford")
    assert shares.compared < shares.ballots
    text = structure_of(england.get("/council/trafford").text).text
    assert f"are over the {shares.compared} of them that compare" in text
    for row in shares.shares[:8]:
        if row.then is not None and row.change is not None:
            assert f"{share(row.share)} {share(row.then)} {share(row.then + row.change)}" in text


def test_a_ward_without_a_change_in_share_says_why(england: TestClient) -> None:
    text = structure_of(england.get("/ballot/local.trafford.altrincham.2018-05-03").text).text
    assert "No ±: its seats were not last fought at one poll." in text
    redrawn = next(one for one in shipped_timeline(0).register.ballots.values() if one.redrawn and one.status == "contested")
    text = structure_of(england.get(address("ballot", {"ballot": redrawn.id})).text).text
    assert "No ±: no earlier poll of a ward of the same boundaries is compared with." in text


def test_a_seat_left_vacant_is_no_line_of_another_poll(england: TestClient) -> None:
    html = england.get("/ballot/local.trafford.altrincham.2018-05-03").text
    past = html[html.index("22 May 2014</caption>") :]
    table, after = past.split("</table>", 1)
    assert "Matthew Sephton" in table
    assert "Alex Williams" not in table
    assert "Also up: the seat Alex Williams" in after


def test_rules_and_parties_are_told_in_words(england: TestClient) -> None:
    register = shipped_timeline(0).register
    rules = {row.rule for found in register.conflicts.values() for row in found}
    assert rules <= RULE_WORDS.keys()
    text = structure_of(england.get("/conflicts").text).text
    for rule in rules:
        assert RULE_WORDS[rule] in text
    for slug, eve in register.eve.items():
        assert "PP" not in parties_named(register, eve.source), slug


def test_a_party_wiped_out_had_its_seats_on_the_eve(england: TestClient) -> None:
    text = structure_of(england.get("/notable").text).text
    assert "Parties left without a seat Each with the seats it had on the eve of poll." in text
    before = shipped_timeline(0).register.eve["bexley"].held
    assert f"UKIP Bexley had {before['PP85']}" in text


def test_the_method_names_the_basis_of_its_counts_and_what_they_are_out_of(england: TestClient) -> None:
    text = structure_of(england.get("/method").text).text.replace("\N{NO-BREAK SPACE}", " ")
    assert "of all 2,744 ballots, 5 countermanded ones included: " in text
