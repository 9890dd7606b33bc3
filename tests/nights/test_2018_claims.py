"""What the claims measure on 3 May 2018, against a recount that shares no code with them: every council, ward and party.

Universe: all 150 councils with everything in. Parties: the five, and all others together, unless a test says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import pytest

from check import recount
from check.pack_rows import FIVE, Ward, wards
from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.finding import Measured
from nightdesk.claims.stakes import SEAT_BASES
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.register.baseline import BASES
from nightdesk.register.party import CON, GRN, LAB, LD, OTHERS, UKIP
from shipped_scene import scene, shipped_night

IDS = {"Con": CON, "Lab": LAB, "LD": LD, "Grn": GRN, "UKIP": UKIP, "Oth": OTHERS}
RECOUNTED = {
    "last_fought": "last fought",
    "eve_of_poll": "eve",
    "last_fought_by_ward": "last fought, by ward",
    "eve_of_poll_by_ward": "eve, by ward",
}
CONVENTIONS = {"top_candidate": "top", "average": "average", "total": "total"}


def councils() -> tuple[str, ...]:
    return recount.area("England")


def places() -> Iterator[tuple[str, Place]]:
    """Every council, every region, England: by the name the recount has for it."""
    yield from ((slug, Place("council", slug)) for slug in councils())
    yield from ((name, Place("region", name)) for name in scene().regional)
    yield "England", ENGLAND


def measured(kind: str, subject: Subject, basis: str = "", *, position: int | None = None) -> Measured:
    return CATALOGUE[kind].measure(scene(position), subject, basis)


def apart(kind: str, recounted: dict[tuple[str, str], object], basis: str = "") -> list[tuple[str, str, object, object]]:
    """Where the claim and the recount differ: by place and party."""
    where = dict(places())
    found = [
        (place, short, measured(kind, Subject(where[place], IDS[short]), basis).value, value)
        for (place, short), value in recounted.items()
    ]
    return [row for row in found if row[2] != row[3]]


def test_seats_won_by_every_party_in_every_council_region_and_england() -> None:
    assert apart("seats_won", {(name, short): recount.seats(name, short) for name, _ in places() for short in IDS}) == []


def test_seats_after_the_night_in_every_council_whose_seats_are_settled() -> None:
    """In four councils the holder of a seat that is not up is not settled; there the figure has bounds instead."""
    open_ = [slug for slug in councils() if scene().councils[slug].seats.unsettled]
    assert open_ == ["broxbourne", "rochford", "stockport", "tamworth"]
    settled = [slug for slug in councils() if slug not in open_]
    assert apart("seats_held", {(slug, short): recount.after(slug, short) for slug in settled for short in FIVE}) == []
    for slug in open_:
        found = measured("seats_held", Subject(Place("council", slug), CON))
        assert (found.value, found.why, found.least) == (None, "not_held", recount.after(slug, "Con"))


def test_seats_before_the_night_in_every_council_whose_seats_are_settled() -> None:
    settled = [slug for slug in councils() if not scene().register.eve[slug].unsettled]
    assert len(settled) == 146
    assert apart("seats_before", {(slug, short): recount.before(slug, short) for slug in settled for short in FIVE}) == []


@pytest.mark.parametrize("basis", SEAT_BASES)
def test_changes_of_seats_on_all_four_bases(basis: str) -> None:
    """In one council there are two bases: nothing is to be left out or scaled against."""
    by_ward = basis.endswith("_by_ward")
    names = [name for name, place in places() if place.level != "council" or not by_ward]
    wanted = {(name, short): recount.change(name, short, RECOUNTED[basis]) for name in names for short in IDS}
    wyre_forest = [("wyre-forest", short) for short in IDS] if basis == "last_fought" else []
    assert apart("seats_change", {key: value for key, value in wanted.items() if key not in wyre_forest}, basis) == []
    for name, short in wyre_forest:
        found = measured("seats_change", Subject(Place("council", name), IDS[short]), basis)
        assert found.value == recount.change(name, short, "last fought") or found.why == "not_held"


@pytest.mark.parametrize("position", [400, 1_400, 2_400, None])
def test_changes_of_seats_are_those_of_the_scoreboards(position: int | None) -> None:
    night = shipped_night(position)
    for basis in BASES:
        for row in night.scoreboard.rows:
            found = measured("seats_change", Subject(ENGLAND, row.id), basis, position=position)
            assert found.value == row.seat_change[basis], row.short


@pytest.mark.parametrize("basis", SEAT_BASES)
def test_the_bounds_of_a_change_hold_what_it_came_to(basis: str) -> None:
    for position in (0, 300, 1_400, 2_600):
        for name, place in places():
            for party in IDS.values():
                then = measured("seats_change", Subject(place, party), basis, position=position)
                if then.least is not None and then.most is not None:
                    assert then.least <= measured("seats_change", Subject(place, party), basis).value <= then.most, name


def test_seats_defended_in_every_ward_that_compares() -> None:
    checked = 0
    for basis, told in (("last_fought", "last fought"), ("eve_of_poll", "eve")):
        for one in wards():
            for short in FIVE:
                found = measured("seats_defended", Subject(Place("ward", one.id), IDS[short]), basis)
                if found.value is not None:
                    assert found.value == _defended(one, short, told), (one.id, short)
                    checked += 1
    assert checked > 20_000


def _defended(one: Ward, short: str, basis: str) -> int:
    if basis == "eve":
        return recount.eve_by_ballot()[one.id].count(short)
    past = recount.by("last_fought_candidacies", "ballot")[(one.id,)]
    return sum(row["seat_up"] == "yes" and recount.party(row["party"]) == short for row in past)


def test_labour_lost_three_seats_in_liverpool_all_to_the_lib_dems() -> None:
    subject = Subject(Place("council", "liverpool"), LAB, LD)
    assert {basis: measured("seats_lost_to", subject, basis).value for basis in BASES} == {"last_fought": 3, "eve_of_poll": 3}


def test_a_party_is_short_of_a_majority_by_the_seats_it_lacks() -> None:
    settled = [slug for slug in councils() if not scene().councils[slug].seats.unsettled]
    wanted = {
        (slug, short): max(0, recount.majority_at(slug) - recount.after(slug, short)) for slug in settled for short in FIVE
    }
    assert apart("seats_short", wanted) == []


def test_the_majority_of_a_council_is_of_its_party_over_all_others() -> None:
    """Countermanded and vacant seats have no holder, so they are on neither side."""
    for slug in councils():
        found = measured("council_majority", Subject(Place("council", slug)))
        control = recount.control(slug)
        if control == recount.NOC or scene().councils[slug].seats.unsettled:
            assert found.value is None
        else:
            filled = recount.won(slug) + recount.eve(slug, continuing=True)
            assert found.value == 2 * recount.after(slug, control) - (filled.total() - filled["vacant"])


def test_the_largest_party_of_a_council_has_the_most_seats_after_the_night() -> None:
    """Dudley is level: 35 each."""
    assert measured("largest_party", Subject(Place("council", "dudley"))).value == f"{CON} {LAB}"
    for slug in councils():
        value = measured("largest_party", Subject(Place("council", slug))).value
        if value in (CON, LAB, LD):
            [short] = [one for one in FIVE if IDS[one] == value]
            assert all(recount.after(slug, short) > recount.after(slug, other) for other in FIVE if other != short), slug


def test_every_person_of_every_ward_votes_place_and_elected() -> None:
    for one in wards():
        people = {line.candidacy.name: line.candidacy.id for line in scene().result(one.id).lines}  # type: ignore[union-attr]
        for line in one.lines:
            if len([other for other in one.lines if other.name == line.name]) > 1:
                continue
            subject = Subject(Place("ward", one.id), person=people[line.name])
            assert measured("elected", subject).value is line.elected
            assert measured("votes", subject).value == line.votes
            if line.votes is not None:
                above = sum((other.votes or 0) > line.votes for other in one.lines)
                assert measured("place_in_ward", subject).value == 1 + above


def test_every_majority_on_both_bases() -> None:
    for one in wards():
        subject = Subject(Place("ward", one.id))
        if len(one.lines) > one.seats:
            assert measured("majority_votes", subject, "last_over_first").value == recount.margin_of(one), one.id
            best = sorted((one.best(short) for short in {line.party for line in one.lines}), reverse=True)
            if len(best) > 1:
                assert measured("majority_votes", subject, "best_over_best").value == best[0] - best[1], one.id


def test_turnout_as_reported_wherever_the_pack_has_one() -> None:
    found = {one.id: measured("turnout", Subject(Place("ward", one.id)), "reported").value for one in wards()}
    known = {id: float(value * 100) for id, value in found.items() if isinstance(value, Fraction)}
    assert known == pytest.approx({one.id: one.turnout for one in wards() if one.turnout is not None})


def test_lots_wards_without_a_poll_and_countermanded_polls() -> None:
    assert measured("lots", Subject()).value == recount.lots() == 1
    assert measured("uncontested", Subject()).value == len(recount.unopposed()) == 1
    assert measured("countermanded", Subject()).value == len(recount.countermanded()) == 5


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_shares_of_every_party_by_every_convention(convention: str) -> None:
    """The recount keeps each independent apart, the claims take them together: the same where no ward has two."""
    for name, place in places():
        if convention != "total" and any(_two_independents(one) for one in recount.in_area(name)):
            continue
        for short in FIVE:
            found = measured("vote_share", Subject(place, IDS[short]), convention)
            wanted = recount.share(name, short, CONVENTIONS[convention])
            assert float(100 * found.value) == pytest.approx(wanted) if found.value is not None else wanted == 0, name


def _two_independents(one: Ward) -> bool:
    return sum(line.party == "Ind" for line in one.lines) > 1


def test_all_votes_of_every_party_everywhere() -> None:
    for name, place in places():
        for short in FIVE:
            found = measured("party_votes", Subject(place, IDS[short]), "total")
            assert (found.value or 0) == recount.all_votes(name, short), name


def test_the_party_with_most_votes_has_the_largest_share() -> None:
    for name, place in places():
        value = measured("most_votes", Subject(place), "total").value
        votes = {short: recount.all_votes(name, short) for short in FIVE}
        if value in IDS.values():
            assert value == IDS[max(votes, key=lambda short: votes[short])], name


def test_candidates_of_every_party_everywhere() -> None:
    wanted = {(name, short): recount.candidates(name, short) for name, _ in places() for short in IDS}
    assert apart("candidates", wanted) == []
    assert measured("candidates", Subject()).value == recount.candidates("England")


def test_wards_and_seats_contested_and_slates_everywhere() -> None:
    everywhere = [name for name, _ in places()]
    stood = {
        (name, short): len(recount.in_area(name)) - recount.wards_without(name, short) for name in everywhere for short in FIVE
    }
    assert apart("wards_contested", stood) == []
    assert apart("stood", {key: wards > 0 for key, wards in stood.items()}) == []
    assert apart("full_slate", {(name, short): recount.full_slate(name, short) for name in everywhere for short in FIVE}) == []
    seats = {
        (name, short): sum(min(one.seats, sum(line.party == short for line in one.lines)) for one in recount.in_area(name))
        for name in everywhere
        for short in FIVE
    }
    assert apart("seats_contested", seats) == []


def test_seats_up_and_in_all() -> None:
    assert measured("seats_up", Subject()).value == recount.seats("England") == 4_404
    for slug in councils():
        assert measured("seats_total", Subject(Place("council", slug))).value == recount.total(slug)
        assert measured("seats_up", Subject(Place("council", slug))).value == recount.seats(slug)


def test_control_before_and_after_gains_and_losses() -> None:
    for slug in councils():
        subject = Subject(Place("council", slug))
        assert measured("control_after", subject).value == IDS.get(recount.control(slug), recount.control(slug))
        assert measured("control_before", subject).value == IDS.get(recount.control_before(slug), recount.control_before(slug))
    assert apart("councils_gained", {(n, s): recount.gains(s, n) for n, _ in places() for s in FIVE}) == []
    assert apart("councils_lost", {(n, s): recount.losses(s, n) for n, _ in places() for s in FIVE}) == []
    assert apart("councils_controlled", {(n, s): recount.councils(n, s) for n, _ in places() for s in FIVE}) == []


def test_a_leader_who_lost() -> None:
    assert measured("leader_out", Subject(Place("council", "derby"))).value is True
    assert measured("leader_out", Subject(Place("council", "derby"), person="Ranjit Banwait")).value is True
    assert measured("leader_out", Subject(Place("council", "gosport"))).value is False
    assert measured("leader_out", Subject(Place("council", "leeds"))).why == "not_held"
