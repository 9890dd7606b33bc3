"""`nightdesk show` of where votes counted and of councillors between elections: words for a person, JSON for a program."""

from __future__ import annotations

from pathlib import Path

import pytest

from little_night_pack import write_little_pack
from terminal import nightdesk


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


def test_where_votes_counted_in_words_and_the_same_figures_in_json(pack: Path) -> None:
    words = nightdesk("show", "efficiency", "--night", pack)
    assert words.code == 0
    assert "Votes for each seat" in words.out
    found = nightdesk("show", "efficiency", "--night", pack, "--json").json()
    assert (found["wards"], found["position"], found["curve"]) == (4, 7, None)
    parties = {one["party"]: one for one in found["parties"]}
    assert (parties["PP53"]["votes"]["total"], parties["PP53"]["seats"]) == (640 + 850 + 640 + 1200 + 1100 + 1000 + 1300, 3)


def test_a_party_is_asked_for_by_its_short_name_and_an_unknown_one_is_refused(pack: Path) -> None:
    assert "Labour: in" in nightdesk("show", "efficiency", "--party", "lab", "--night", pack).out
    refused = nightdesk("show", "efficiency", "--party", "Whig", "--night", pack)
    assert (refused.code, refused.out) == (3, "")
    assert "Whig" in refused.err


def test_a_night_of_which_nothing_is_told_between_elections_says_so(pack: Path) -> None:
    assert "has no such facts" in nightdesk("show", "defections", "--night", pack).out
    assert nightdesk("show", "defections", "--night", pack, "--json").json()["known"] is False


def test_one_council_is_asked_for_by_its_name(pack: Path) -> None:
    found = nightdesk("show", "defections", "--council", "Great Yarmouth", "--as-at", "0", "--json").json()
    assert {one["council"] for one in found["moved"]} == {"great-yarmouth"}
    assert {one["re_elected"] for one in found["defenders"]} == {None}
    assert nightdesk("show", "defections", "--council", "Mercia", "--night", pack).code == 3
