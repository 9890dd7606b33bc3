"""What the last general election said of a constituency: the member is whom the source names, the rest is votes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from asking import figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Subject
from nightdesk.context.constituencies import Constituency
from nightdesk.register.party import CON, LAB, LD
from shipped_scene import scene as at


def seat(name: str) -> Constituency:
    return next(one for one in at().context.constituencies.values() if one.name == name)


def in_(name: str, **roles: str) -> Subject:
    return of("constituency", seat(name).gss, **roles)


def test_the_party_that_won_is_the_members() -> None:
    assert figure("ge_won", in_("Kensington")) == LAB
    assert verdict("ge_won", in_("Nuneaton"), Says("is", LAB)) == "false"


def test_a_member_without_a_party_that_is_known_here_is_told_by_name() -> None:
    speaker = measured("ge_won", in_("Buckingham"))
    assert (speaker.value, speaker.why, speaker.note) == (None, "does_not_apply", "John Bercow, Speaker.")


def test_a_person_is_named_in_full_or_by_a_part_of_the_name_that_fits_one_alone() -> None:
    assert figure("ge_elected", in_("Kensington", person="Emma Dent Coad")) is True
    assert figure("ge_elected", in_("Kensington", person="Dent Coad")) is True
    assert figure("ge_elected", in_("Sheffield, Hallam", person="Nick Clegg")) is False
    assert why("ge_elected", in_("Sheffield, Hallam", person="Jeremy Corbyn")) == "does_not_apply"
    assert why("ge_elected", in_("Sheffield, Hallam", person="Cleg")) == "does_not_apply", "a piece of a name is none"


def test_a_name_that_fits_two_decides_nothing_unless_one_has_it_in_full() -> None:
    kensington = seat("Kensington")
    namesake = replace(kensington.candidates[-1], name="Another Dent Coad")
    two = told(constituencies={kensington.gss: replace(kensington, candidates=(*kensington.candidates, namesake))})
    assert why("ge_votes", in_("Kensington", person="Dent Coad"), scene=two) == "does_not_apply"
    assert figure("ge_elected", in_("Kensington", person="Emma Dent Coad"), scene=two) is True


def test_votes_shares_and_places_are_of_a_person_or_of_a_party_there() -> None:
    corbyn = in_("Islington North", person="Corbyn")
    assert figure("ge_votes", corbyn) == figure("ge_votes", in_("Islington North", party=LAB)) == 40_086
    assert verdict("ge_votes", corbyn, Says("more_than", 40_000)) == "true"
    assert figure("ge_share", corbyn) == Fraction(40_086, seat("Islington North").valid_votes)
    assert figure("ge_place", in_("Sheffield, Hallam", party=LD)) == 2


def test_the_order_of_three_in_st_austell_and_newquay() -> None:
    """Double for the Conservatives, Neil for Labour, Gilbert for the Lib Dems, who had sat there before."""
    name = "St Austell and Newquay"
    places = [figure("ge_place", in_(name, person=person)) for person in ("Double", "Neil", "Gilbert")]
    votes = [figure("ge_votes", in_(name, person=person)) for person in ("Double", "Neil", "Gilbert")]
    assert (places, votes) == ([1, 2, 3], [26_856, 15_714, 11_642])
    assert figure("ge_former_member", in_(name, person="Gilbert")) is True
    assert figure("ge_former_member", in_(name, person="Neil")) is False


def test_a_majority_is_over_the_first_who_was_not_elected() -> None:
    assert figure("ge_majority", in_("Kensington")) == 20
    assert verdict("ge_majority", in_("Nuneaton"), Says("is", 4_739)) == "true"


def test_constituencies_won_are_counted_in_a_region_or_in_england() -> None:
    """As the House of Commons Library has them: 296 and 227 of England’s 533, and 49 of London’s 73 for Labour."""
    assert figure("ge_seats", of("england", party=CON)) == 296
    assert figure("ge_seats", of("england", party=LAB)) == 227
    assert figure("ge_seats", of("region", "London", party=LAB)) == 49


def test_a_constituency_that_is_not_at_hand_has_no_answer() -> None:
    for kind in ("ge_won", "ge_majority", "ge_votes"):
        assert why(kind, of("constituency", "E14000001", party=CON)) == "not_held"
    assert why("ge_seats", of("england", party=CON), scene=told(constituencies={})) == "not_held"


@pytest.mark.parametrize("kind", ["ge_votes", "ge_place", "ge_share"])
def test_the_evidence_names_candidate_party_votes_and_source(kind: str) -> None:
    fact = measured(kind, in_("Kensington", party=LAB)).evidence.facts[0]
    assert fact.startswith("Kensington, 2017-06-08: Emma Dent Coad (Labour) 16,333 votes")
