"""What programs read of 3 May 2018: favourites, upsets and prices, firsts and records, each from the JSON alone."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from nightdesk.publish.answers.expected_document import expected_document
from nightdesk.publish.answers.notable_document import notables_document
from nightdesk.publish.json_documents import notable_document
from nightdesk.register.party import CON, LAB, LD
from shipped_scene import shipped_night


@cache
def expected() -> Any:
    return json.loads(json.dumps(expected_document(shipped_night(), {})))


@cache
def notables() -> Any:
    return json.loads(json.dumps(notables_document(shipped_night(), {})))


def market(council: str | None) -> Any:
    return next(one for one in expected()["markets"] if one["council"] == council)


def test_labour_had_been_favourites_to_take_barnet_and_wandsworth_and_did_not() -> None:
    for council in ("barnet", "wandsworth"):
        assert [one["party"] for one in market(council)["favourites"]] == [LAB]
        assert (market(council)["favourite_lost"], market(council)["outcome"]) == (True, CON)
        task = next(one for one in expected()["to_take"] if (one["council"], one["party"]) == (council, LAB))
        assert (task["came"], task["after"]) == ("not_done", CON)
    assert next(one for one in expected()["to_take"] if one["council"] == "barnet")["before"] == "NOC"


def test_there_was_no_upset_in_westminster_which_labour_had_among_its_targets() -> None:
    assert (market("westminster")["favourite_lost"], market("westminster")["outcome"]) == (False, CON)
    task = next(one for one in expected()["to_take"] if one["council"] == "westminster")
    assert "target" in [one["kind"] for one in task["by"]]
    assert task["came"] == "not_done"


def test_the_exchange_had_1_89_and_2_2_and_left_other_runners_out() -> None:
    day = market(None)["days"][-1]
    assert (day["quoted_on"], day["sum"], day["overround"], day["missing"]) == ("2018-05-04", 98.3646, None, ["others"])
    told = [(one["party"], one["price"], one["implied"], one["among_quoted"], one["basic"]) for one in day["runners"]]
    assert told == [(CON, "1.89", 52.9101, 53.7897, None), (LAB, "2.2", 45.4545, 46.2103, None)]


def test_barnet_under_three_methods_in_per_cent() -> None:
    day = market("barnet")["days"][-1]
    assert (day["overround"], day["power_exponent"], day["shin_z"]) == (13.3089, 1.1742, 0.0707)
    assert [(one["basic"], one["power"], one["shin"]) for one in day["runners"]] == [
        (63.0388, 67.363, 65.9078),
        (27.1552, 25.059, 26.4205),
        (9.806, 7.5781, 7.6717),
    ]


def test_the_keys_that_programs_relied_on_are_kept() -> None:
    old = json.loads(json.dumps(notable_document(shipped_night())))
    assert {key: notables()[key] for key in old} == old


def test_the_first_and_the_largest_are_named_with_their_universe() -> None:
    assert [one["council"] for one in notables()["control_records"] if one["kind"] == "first"] == ["south-cambridgeshire"]
    assert notables()["history"] == {"councils": 150, "begins": 1973, "ends": 2017}
    first = notables()["swings"]["wards"][0]
    assert (notables()["swings"]["convention"], first["from"], first["to"], first["swing"]) == (
        "top_candidate",
        LD,
        LAB,
        26.0214,
    )
