"""What a news digest of the night raises, in words of our own: each matter gets the verdict that the record supports."""

from __future__ import annotations

import pytest

from nightdesk.check.report import check_text
from shipped_scene import scene


def verdict(text: str) -> str:
    return check_text(scene(), text)[-1].verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Labour failed to capture Barnet or Wandsworth, even though they had been favourites to take it from the Tories.",
            "partly",
            id="favourites-beaten-and-barnet-was-under-no-overall-control",
        ),
        pytest.param(
            "However, in the north they lost overall control of Nuneaton and Bedworth, and Derby.",
            "partly",
            id="lost-but-in-the-midlands",
        ),
        pytest.param(
            "The Tories [1.89] remain narrow favourites to win most seats at the next general election, and Labour [2.2].",
            "supported",
            id="prices-as-quoted",
        ),
        pytest.param("Polls close at 10pm.", "supported", id="the-law"),
        pytest.param("They lost Plymouth to Labour and lost control of Trafford.", "supported", id="two-losses"),
        pytest.param(
            "Kevin Neil was runner-up to Steve Double in St Austell and Newquay at the general election.",
            "supported",
            id="another-election-that-is-held",
        ),
        pytest.param(
            "The Lib Dems gained Kingston, Richmond and South Cambridgeshire from the Tories.", "supported", id="three-gains"
        ),
        pytest.param("The council's leader should apologise.", "not_checkable", id="a-demand"),
        pytest.param("The results are likely to be welcomed by the Conservatives.", "not_checkable", id="a-forecast"),
    ],
)
def test_a_matter_of_the_digest(text: str, expected: str) -> None:
    assert verdict(text) == expected


def test_labour_lost_seats_in_sheffield_and_wigan_and_kept_both() -> None:
    assert verdict("Labour lost seats in Wigan and Sheffield but held both councils.") == "supported"
