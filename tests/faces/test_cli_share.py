"""`nightdesk show share` and `nightdesk show constituency` of 3 May 2018: the figures of the pages, by name, in words."""

from __future__ import annotations

from typing import Any

import pytest

from nightdesk.register.party import CON, LAB
from terminal import nightdesk


def share(*words: str) -> Any:
    return nightdesk("show", "share", *words, "--json").json()


def test_england_as_json_by_three_conventions() -> None:
    """Labour, independents pooled, the 2,738 wards with a poll on the night."""
    spread = {one["party"]: one for one in share()["area"]["spread"]}
    assert [round(spread[LAB][one], 1) for one in ("top_candidate", "average", "total")] == [41.2, 41.4, 44.3]


def test_a_council_by_its_name_and_a_ward_by_its_own() -> None:
    assert share("--council", "Richmond upon Thames")["area"]["id"] == "richmond-upon-thames"
    ward = share("--ward", "Nonsuch", "--swing", "LD,Con")
    assert (ward["area"]["id"], len(ward["area"]["swing"])) == ("local.sutton.nonsuch.2018-05-03", 1)


def test_a_region_and_a_kind_of_council_in_words() -> None:
    ran = nightdesk("show", "share", "--region", "North West", "--kind", "metropolitan")
    assert ran.code == 0
    assert "metropolitan boroughs of the North West" in ran.out


def test_as_known_earlier_in_the_night() -> None:
    assert share("--as-at", "0")["area"]["wards"] == 0
    assert "Not yet" in nightdesk("show", "share", "--as-at", "0").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("share", "--kind", "parish"), "kind: 'parish' is not known."),
        (("share", "--swing", "Con"), "swing: 'Con' is not two parties."),
        (("share", "--council", "Barnit"), "Is it barnet"),
        (("constituency", "St Austel and Newquay"), "Is it St Austell and Newquay"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_way_on(words: tuple[str, ...], said: str) -> None:
    ran = nightdesk("show", *words)
    assert ran.code != 0
    assert said in ran.err
    assert ran.out == ""


def test_st_austell_and_newquay() -> None:
    """The order of 8 June 2017; no ward of it voted on 3 May 2018."""
    made = nightdesk("show", "constituency", "st austell and newquay", "--json").json()
    stood = [(one["name"], one["votes"], one["elected"], one["former_member"]) for one in made["candidates"]]
    assert stood == [
        ("Steve Double", 26_856, True, False),
        ("Kevin Neil", 15_714, False, False),
        ("Stephen Gilbert", 11_642, False, True),
    ]
    words = nightdesk("show", "constituency", "St Austell and Newquay").out
    assert "Stephen Gilbert (Lib Dem, a former MP) 11,642" in words
    assert "None of its 26" in words


def test_without_a_name_every_constituency_with_local_votes() -> None:
    made = nightdesk("show", "constituency", "--region", "london", "--json").json()
    assert (made["general_election"], len(made["constituencies"])) == ("2017-06-08", 73)
    kensington = next(one for one in made["constituencies"] if one["name"] == "Kensington")
    assert (kensington["member"], kensington["local"][0]["leads"]) == (LAB, CON)
