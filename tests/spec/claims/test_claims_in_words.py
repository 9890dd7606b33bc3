"""A claim in the desk's own words: what a reader is shown as the way in which a sentence was understood."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Says, Universe, Value
from nightdesk.claims.spoken import figure_words
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.wording import worded
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, OTHERS, UKIP
from nightdesk.tally.control import NOC
from shipped_scene import scene

PLYMOUTH, LONDON, NORTH_WEST = Place("council", "plymouth"), Place("region", "London"), Place("region", "North West")
DRAKE = Place("ward", "local.plymouth.drake.2018-05-03")


def said(kind: str, subject: Subject, says: Says, basis: str | None = None) -> str:
    return worded(Claim(kind, subject, says, basis), scene())


def over(of: str, within: Subject, each: Claim, says: Says, where: Claim | None = None) -> str:
    universe = Universe(of, within, where)  # type: ignore[arg-type]
    return worded(Claim("count_of", Subject(), says, universe=universe, each=each), scene())


def test_a_party_takes_a_plural_verb_and_small_numbers_are_in_words() -> None:
    assert said("seats_won", Subject(PLYMOUTH, LAB), Says("is", 11)) == "Labour won 11 seats in Plymouth."
    assert said("seats_held", Subject(PLYMOUTH, CON), Says("is", 1)) == "The Conservatives have one seat in Plymouth."
    assert said("seats_won", Subject(NORTH_WEST, LD), Says("is", 0)) == "The Lib Dems won no seats in the North West."
    assert said("seats_won", Subject(ENGLAND, LAB), Says("is", 2_350)) == "Labour won 2,350 seats in England."


@pytest.mark.parametrize(
    ("party", "words"),
    [(GRN, "The Greens"), (UKIP, "UKIP"), (INDEPENDENT, "Independents"), (OTHERS, "All others"), (CON, "The Conservatives")],
)
def test_parties_have_the_names_newspapers_give_them(party: str, words: str) -> None:
    assert said("seats_won", Subject(ENGLAND, party), Says("is", 12)) == f"{words} won 12 seats in England."


def test_control_is_of_a_party_or_of_nobody() -> None:
    assert said("control_after", Subject(PLYMOUTH), Says("is", LAB)) == "Plymouth is now Labour-controlled."
    assert said("control_after", Subject(PLYMOUTH), Says("is", NOC)) == "Plymouth is now under no overall control."
    before = said("control_before", Subject(PLYMOUTH), Says("is_not", LD))
    assert before == "Plymouth was not Lib Dem-controlled on the eve of poll."


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (Says("is", 4), "up by four seats"),
        (Says("is", -1), "down by one seat"),
        (Says("is", 0), "neither up nor down"),
        (Says("is_not", 0), "up or down"),
        (Says("at_least", 80), "up by at least 80 seats"),
        (Says("at_most", -80), "down by at least 80 seats"),
        (Says("less_than", -80), "down by more than 80 seats"),
        (Says("more_than", 0), "up"),
        (Says("at_least", 0), "not down"),
        (Says("about", -80), "down by about 80 seats"),
        (Says("between", 3, 5), "up by between three and five seats"),
        (Says("between", -5, -3), "down by between three and five seats"),
    ],
)
def test_a_change_is_up_or_down_by_so_much(says: Says, words: str) -> None:
    expected = f"The Conservatives are {words} in England since the eve of poll."
    assert said("seats_change", Subject(ENGLAND, CON), says, "eve_of_poll") == expected


def test_a_basis_that_is_not_named_is_not_made_up() -> None:
    four = said("seats_change", Subject(PLYMOUTH, CON), Says("is", -4))
    assert four == "The Conservatives are down by four seats in Plymouth."
    assert said("vote_share", Subject(PLYMOUTH, CON), Says("is", Fraction(2, 5))) == (
        "The Conservatives had 40.0 per cent of the vote in Plymouth."
    )


def test_shares_are_to_one_decimal_and_changes_of_them_in_points() -> None:
    labour = Subject(PLYMOUTH, LAB, CON)
    assert said("vote_share", labour, Says("is", Fraction(4_123, 10_000)), "total") == (
        "Labour had 41.2 per cent of the vote in Plymouth (by all votes)."
    )
    assert said("share_change", Subject(PLYMOUTH, CON), Says("is", Fraction(-21, 1_000)), "top_candidate") == (
        "The Conservatives’ share of the vote in Plymouth is down by 2.1 points (by best-placed candidate)."
    )
    assert said("vote_lead", labour, Says("is", Fraction(-7, 1_000)), "total") == (
        "Labour were 0.7 points behind the Conservatives in Plymouth (by all votes)."
    )


def test_a_yes_and_a_no_are_said_each_in_its_own_words() -> None:
    corvid = Subject(DRAKE, person="margaret-corvid")
    assert said("elected", corvid, Says("is", True)) == "Margaret Corvid was elected in Drake (Plymouth)."
    assert said("elected", corvid, Says("is", False)) == "Margaret Corvid was not elected in Drake (Plymouth)."
    assert said("elected", corvid, Says("is_not", True)) == "Margaret Corvid was not elected in Drake (Plymouth)."
    greens = said("full_slate", Subject(PLYMOUTH, GRN), Says("is", False))
    assert greens == "The Greens did not put up a full slate in Plymouth."


def test_from_whom_is_said_only_where_it_is_claimed() -> None:
    assert said("councils_gained", Subject(ENGLAND, LD), Says("is", 4)) == "The Lib Dems gained four councils in England."
    assert said("councils_gained", Subject(ENGLAND, LD, CON), Says("is", 3)) == (
        "The Lib Dems gained three councils in England from the Conservatives."
    )


def test_a_place_is_an_ordinal() -> None:
    corvid = Subject(DRAKE, person="margaret-corvid")
    assert said("place_in_ward", corvid, Says("is", 2)) == "Margaret Corvid came second in Drake (Plymouth)."
    assert said("place_in_ward", corvid, Says("at_most", 3)) == "Margaret Corvid came third or better in Drake (Plymouth)."
    assert said("place_in_ward", corvid, Says("is", 22)) == "Margaret Corvid came 22nd in Drake (Plymouth)."


def test_what_ranges_over_councils_is_said_of_every_of_none_of_only_one() -> None:
    noc = Claim("control_after", Subject(), Says("is", NOC))
    seat = Claim("seats_won", Subject(), Says("at_least", 1))
    assert over("council", Subject(LONDON), noc, Says("is", 1)) == "Only one council in London is now under no overall control."
    assert over("council", Subject(NORTH_WEST), noc, Says("is", 0)) == (
        "None of the councils in the North West is now under no overall control."
    )
    every = over("council", Subject(LONDON, LAB), seat, Says("is", 32))
    assert every == "Labour won at least one seat in every council in London."
    assert over("council", Subject(LONDON), noc, Says("at_least", 2)) == (
        "At least two councils in London are now under no overall control."
    )


def test_nothing_that_is_denied_is_everything_that_is_said() -> None:
    short = Claim("full_slate", Subject(), Says("is", False))
    assert over("council", Subject(ENGLAND, CON), short, Says("is", 0)) == (
        "The Conservatives put up a full slate in every council in England."
    )


def test_a_condition_of_the_universe_is_a_relative_clause() -> None:
    labour = Claim("control_after", Subject(), Says("is", LAB))
    was_noc = Claim("control_before", Subject(), Says("is", NOC))
    up = Claim("seats_change", Subject(party=LAB), Says("at_least", 1), "eve_of_poll")
    assert over("council", Subject(ENGLAND), labour, Says("is", 5), was_noc) == (
        "Five councils in England that were under no overall control on the eve of poll are now Labour-controlled."
    )
    assert over("council", Subject(ENGLAND), labour, Says("is", 5), up) == (
        "Five councils in England where Labour are up by at least one seat since the eve of poll are now Labour-controlled."
    )


def test_a_rank_says_among_what_and_by_what() -> None:
    most = Says("at_least", 0)
    seats, up = Claim("seats_won", Subject(), most), Claim("seats_change", Subject(), most, "last_fought")
    parties, councils = Universe("party", Subject(ENGLAND)), Universe("council", Subject(ENGLAND, LAB))
    third = Claim("rank_of", Subject(ENGLAND, LD), Says("is", 3), universe=parties, each=seats)
    second = Claim("rank_of", Subject(PLYMOUTH, LAB), Says("is", 2), universe=councils, each=up)
    assert worded(third, scene()) == "The Lib Dems rank third among the parties in England by seats won."
    assert worded(second, scene()) == (
        "Plymouth ranks second among the councils in England by Labour’s change in seats (since the seats were last fought)."
    )


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("seats_won", 1, "one seat"),
        ("seats_change", -12, "down by 12 seats"),
        ("vote_share", Fraction(1, 3), "33.3 per cent"),
        ("largest_party", f"{CON} {LAB}", "the Conservatives and Labour"),
        ("control_after", CON, "Conservative-controlled"),
        ("elected", True, "yes"),
    ],
)
def test_a_figure_by_itself_has_its_noun(kind: str, value: Value, words: str) -> None:
    assert figure_words(CATALOGUE[kind], value, scene()) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2016", "2016"),
        ("2016-05", "May 2016"),
        ("2018-05-03", "3 May 2018"),
        ("2018-05-03T22:00:00+01:00", "10pm on 3 May 2018"),
        ("2018-05-04T00:07", "12.07am on 4 May 2018"),
    ],
)
def test_a_moment_is_said_as_far_as_it_goes(moment: str, words: str) -> None:
    assert figure_words(CATALOGUE["polls_close"], moment, scene()) == words


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_kind_has_a_sentence_for_every_basis_with_nothing_left_open(name: str) -> None:
    kind = CATALOGUE[name]
    place = {"council": PLYMOUTH, "ward": DRAKE, "england": ENGLAND}.get(kind.levels[-1], PLYMOUTH)
    value: dict[str, Value] = {
        "count": 3,
        "change": 3,
        "share": Fraction(1, 3),
        "points": Fraction(1, 50),
        "yes_or_no": True,
        "moment": "2018-05-04T01:20",
    }
    says = Says("is", value.get(kind.answer, LAB))
    for basis in kind.bases or (None,):
        words = said(name, Subject(place, LAB, CON, "margaret-corvid", "2018-05-03"), says, basis)
        assert words.endswith(".")
        assert not set(words) & set("{}[]|_")
        assert "  " not in words
