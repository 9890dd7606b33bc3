"""Plurality at large: where the officer is right and no votes are equal, an independent counter elects the same people."""

from __future__ import annotations

import votelib.candidate
import votelib.evaluate.core
from hypothesis import given
from hypothesis import strategies as st

from nightdesk.ledger.entry import Declaration, Poll
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.party import LAB
from nightdesk.tally.result import result_of
from notation import seen


@given(st.lists(st.integers(0, 9999), min_size=2, max_size=12, unique=True), st.data())
def test_the_first_in_order_are_those_a_plurality_evaluator_elects(votes: list[int], data: st.DataObject) -> None:
    seats = data.draw(st.integers(1, len(votes) - 1))
    who = [f"who-{place}" for place in range(len(votes))]
    polled = dict(zip(who, votes, strict=True))
    elected = votelib.evaluate.core.Plurality().evaluate(polled, seats)
    ballot = Ballot(
        "local.adur.castle.2018-05-03",
        "adur",
        "Castle",
        "",
        seats,
        0,
        "contested",
        False,
        tuple(Candidacy(id, id, LAB) for id in who),
    )
    said = Declaration(ballot.id, tuple(Poll(id, polled[id], id in elected) for id in who), seen())
    found = result_of(ballot, said, standing=1, entries=(1,), declared_at="")
    assert [line.candidacy.id for line in found.lines[:seats]] == elected
    assert found.majority_votes is not None
    assert found.majority_votes > 0
