"""What others published of the seats over all England is a basis of its own: true as theirs, and never taken for ours."""

from __future__ import annotations

from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.verify import verify
from nightdesk.register.party import CON, LAB
from shipped_scene import scene


def gained(seats: int, party: str = LAB, place: Place = ENGLAND) -> Claim:
    return Claim("seats_change", Subject(place, party), Says("is", seats))


def test_a_figure_that_somebody_published_depends_on_the_basis() -> None:
    """Labour 79 up, as the BBC had it; 85 since the seats were last fought, as they are worked out here."""
    found = verify(gained(79), scene())
    assert (found.verdict, found.true_on) == ("depends", ("bbc",))
    assert verify(gained(85), scene()).true_on == ("last_fought",)
    assert verify(gained(-93, CON), scene()).true_on == ("press_association",)


def test_a_figure_that_nobody_had_is_false() -> None:
    assert verify(gained(120), scene()).verdict == "false"


def test_before_the_count_is_over_nobody_had_published_it() -> None:
    assert "bbc" not in verify(gained(79), scene(2000)).true_on


def test_of_a_region_or_a_council_there_is_none() -> None:
    assert verify(gained(79, place=Place("region", "London")), scene()).measured["bbc"].why == "does_not_apply"
