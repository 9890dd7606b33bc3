"""Places voted Leave or Remain, by all valid votes of their counting areas; how anybody in them voted is not known."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from asking import council, figure, of, told, verdict, why

from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.verify import verify
from nightdesk.register.party import LD
from shipped_scene import scene as at

POINT = Fraction(1, 100)


def test_the_share_of_a_council_is_leave_over_all_valid_votes() -> None:
    adur = at().context.areas["E07000223"]
    assert figure("leave_share", council("adur")) == Fraction(adur.leave, adur.leave + adur.remain)
    assert verdict("remain_share", council("richmond-upon-thames"), Says("is", 69 * POINT, unit=POINT)) == "true"
    assert verdict("leave_share", council("richmond-upon-thames"), Says("is", 31 * POINT, unit=POINT)) == "true"


def test_a_place_voted_leave_where_more_than_half_did() -> None:
    assert figure("voted_leave", council("swindon")) is True
    assert figure("voted_leave", council("kingston-upon-thames")) is False


def test_as_many_for_the_one_as_for_the_other_is_neither() -> None:
    adur = at().context.areas["E07000223"]
    level = told(areas={**at().context.areas, adur.gss: replace(adur, remain=adur.leave)})
    assert why("voted_leave", council("adur"), scene=level) == "does_not_apply"


def test_a_region_and_england_are_all_their_counting_areas_with_or_without_an_election() -> None:
    """As the Electoral Commission published them: London 40.1 per cent Leave, the West Midlands 59.3, England 53.4."""
    tenth = Fraction(1, 1000)
    assert verdict("leave_share", of("region", "London"), Says("is", Fraction(401, 1000), unit=tenth)) == "true"
    assert verdict("leave_share", of("region", "West Midlands"), Says("is", Fraction(593, 1000), unit=tenth)) == "true"
    assert verdict("leave_share", Subject(ENGLAND), Says("is", Fraction(534, 1000), unit=tenth)) == "true"


def test_several_councils_are_their_areas_together() -> None:
    both = Place("several", parts=(Place("council", "adur"), Place("council", "swindon")))
    areas = [at().context.areas[code] for code in ("E07000223", "E06000030")]
    valid = sum(one.leave + one.remain for one in areas)
    assert figure("leave_share", Subject(both)) == Fraction(sum(one.leave for one in areas), valid)
    gap = told(areas_of={"adur": ("E07000223",)})
    assert why("leave_share", Subject(both), scene=gap) == "not_held", "one of the two is not known"


def test_of_wards_and_constituencies_nothing_is_known() -> None:
    assert why("leave_share", of("ward", "local.adur.manor.2018-05-03")) == "not_held"
    assert why("voted_leave", of("constituency", "E14000682")) == "not_held"


def test_it_can_be_counted_over_the_councils_and_narrow_them_down() -> None:
    councils = Universe("council", Subject(ENGLAND))
    backed = Claim("voted_leave", Subject(), Says("is", True))
    assert verify(Claim("count_of", Subject(), Says("is", 96), universe=councils, each=backed), at()).verdict == "true"
    gained = Claim("councils_gained", Subject(party=LD), Says("is", 1))
    leave = Universe("council", Subject(ENGLAND, LD), where=backed)
    of_leave = Claim("count_of", Subject(), Says("is", 1), universe=leave, each=gained)
    assert verify(of_leave, at()).verdict == "true", "Three Rivers"
