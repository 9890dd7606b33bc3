"""JSON of the night has exactly the keys other programs were promised, and unknown is null, never 0."""

from __future__ import annotations

import json
from dataclasses import replace

from fastapi.testclient import TestClient

from nightdesk.night import Night
from nightdesk.publish.json_documents import (
    ballot_document,
    council_document,
    diff_document,
    party_document,
    scoreboard_document,
)
from nightdesk.timeline import Timeline
from nightdesk.web.app import create_app
from nightdesk.web.live import Broadcaster


def test_the_scoreboard(night: Night) -> None:
    made = scoreboard_document(night)
    assert {"night", "position", "councils", "seats_declared", "noc", "parties"} <= made.keys()
    assert made["night"] == night.register.night
    assert made["position"] == night.position
    assert made["councils"] == {"total": night.scoreboard.councils_total, "declared": night.scoreboard.councils_declared}
    assert made["noc"] == {"councils": night.scoreboard.noc_councils, "change": night.scoreboard.noc_change}
    parties = made["parties"]
    assert isinstance(parties, list)
    assert [one["short"] for one in parties if one["id"] == "PP52"] == ["Con"]
    for one in parties:
        assert one.keys() == {"id", "short", "name", "seats", "councils", "council_change", "seat_change"}
        assert one["seat_change"].keys() == {"last_fought", "eve_of_poll"}
    assert sum(one["seats"] for one in parties) == made["seats_declared"]


def test_a_change_that_nothing_compares_with_is_null(night: Night) -> None:
    unknown = replace(night.scoreboard, councils_compared=0, compared={"last_fought": 0, "eve_of_poll": 0})
    made = scoreboard_document(night, board=unknown)
    assert made["noc"] == {"councils": night.scoreboard.noc_councils, "change": None}
    parties = made["parties"]
    assert isinstance(parties, list)
    for one in parties:
        assert one["council_change"] is None
        assert one["seat_change"] == {"last_fought": None, "eve_of_poll": None}


def test_before_the_first_declaration_every_change_is_null(timeline: Timeline) -> None:
    made = scoreboard_document(timeline.at(0))
    parties = made["parties"]
    assert isinstance(parties, list)
    assert [(one["seats"], one["council_change"], *one["seat_change"].values()) for one in parties] == [
        (0, None, None, None)
    ] * 6
    assert party_document(timeline.at(0), "PP53")["seat_change"] == {"last_fought": None, "eve_of_poll": None}


def test_a_council(night: Night) -> None:
    for slug, one in night.councils.items():
        made = council_document(night, slug)
        assert {
            "council",
            "name",
            "seats_total",
            "seats_contested",
            "not_up",
            "awaited",
            "countermanded",
            "vacant",
            "overall_majority_at",
            "composition",
            "control",
            "control_before",
            "verdict",
        } <= made.keys()
        assert made["council"] == slug
        composition = made["composition"]
        assert isinstance(composition, list)
        assert {party["party"]: party["seats"] for party in composition} == dict(one.seats.composition)
        assert made["control"] == one.control.control
        assert made["verdict"] == one.control.verdict


def test_control_is_null_while_awaited(timeline: Timeline) -> None:
    opening = timeline.at(0)
    for slug in opening.councils:
        made = council_document(opening, slug)
        assert made["control"] is None
        assert made["verdict"] is None


def test_a_ballot_declared(night: Night) -> None:
    for one in night.councils.values():
        for ballot_id, result in one.results.items():
            made = ballot_document(night, ballot_id)
            assert {"ballot", "ward", "council", "seats", "status", "candidacies", "majority_votes", "entries"} <= made.keys()
            assert made["status"] == ("uncontested" if result.unopposed else "declared")
            assert made["entries"] == list(result.entries)
            candidacies = made["candidacies"]
            assert isinstance(candidacies, list)
            assert [line.keys() for line in candidacies] == [{"name", "party", "votes", "elected", "lot"}] * len(candidacies)
            assert sum(line["elected"] for line in candidacies) == result.ballot.seats
            if result.unopposed:
                assert {line["votes"] for line in candidacies} == {None}


def test_a_ballot_awaited_has_neither_votes_nor_anyone_elected(timeline: Timeline) -> None:
    opening = timeline.at(0)
    for ballot in timeline.register.ballots.values():
        made = ballot_document(opening, ballot.id)
        assert made["majority_votes"] is None
        assert made["entries"] == []
        candidacies = made["candidacies"]
        assert isinstance(candidacies, list)
        for line in candidacies:
            assert (line["votes"], line["elected"], line["lot"]) == (None, None, None)


def test_a_countermanded_ballot_is_called_so(night: Night) -> None:
    statuses = {ballot.id: ballot_document(night, ballot.id)["status"] for ballot in night.register.ballots.values()}
    countermanded = {ballot.id for ballot in night.register.ballots.values() if ballot.status == "countermanded"}
    assert countermanded
    assert {ballot for ballot, status in statuses.items() if status == "countermanded"} == countermanded


def test_the_difference_from_the_start_is_everything(timeline: Timeline) -> None:
    made = diff_document(timeline, from_=0, to=timeline.position)
    declared = [ballot for one in timeline.latest.councils.values() for ballot in one.results]
    ballots = made["ballots_declared"]
    assert isinstance(ballots, list)
    assert sorted(ballots) == sorted(declared)
    seats = made["seats"]
    assert isinstance(seats, list)
    assert sum(one["change"] for one in seats) == timeline.latest.scoreboard.seats_declared


def test_a_page_and_its_json_are_at_one_address(timeline: Timeline, night: Night) -> None:
    reader = TestClient(create_app(timeline, mode="record", broadcaster=Broadcaster()))
    assert reader.get("/?format=json").json() == json.loads(json.dumps(scoreboard_document(night)))
    assert reader.get("/?format=json&as_at=2").json()["position"] == 2
    slug = next(iter(night.councils))
    assert reader.get(f"/council/{slug}?format=json").json() == json.loads(json.dumps(council_document(night, slug)))
    for path in ("/councils", "/share", "/changes", "/notable", "/entries", "/conflicts", "/problems", "/method", "/about"):
        assert reader.get(f"{path}?format=json").json()["position"] == night.position
