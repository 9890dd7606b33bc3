"""Laws of admission, on any entry at all and on true sheets made at random."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import notation
from laws.entries import announcements, entries, patient
from nightdesk.ledger.admission import admit
from nightdesk.ledger.book import Book
from nightdesk.ledger.entry import (
    Announcement,
    Correction,
    Declaration,
    Entry,
    Poll,
    PublishedTotal,
    ReturnedUnopposed,
    Withdrawal,
)
from nightdesk.ledger.standing import Standing
from nightdesk.problems import Problem, Refused

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   610 *
      Bob Baker    Con   600 *
      Cat Cooper   Lab   590
      Dan Dyer     Lab   580
      Eve Elder    Ind   570
"""
REGISTER = notation.register(CASTLE, before=(CASTLE,))
BALLOT = notation.ballot(CASTLE)
the_sheet = notation.declaration(CASTLE)
names = [one.id for one in BALLOT.candidacies]


@st.composite
def counted(draw: st.DrawFn) -> tuple[Declaration, set[str]]:
    """A sheet as an officer would declare it, with a lot where equal votes need one, and who ought to be elected."""
    votes = draw(st.lists(st.integers(300, 320), min_size=5, max_size=5))
    # The officer's lot, drawn beforehand: who goes first among equals.
    luck = draw(st.permutations(names))
    order = sorted(names, key=lambda name: (-votes[names.index(name)], luck.index(name)))
    elected, beaten = order[: BALLOT.seats], order[BALLOT.seats :]
    level = {votes[names.index(name)] for name in beaten}
    polls = [
        Poll(name, had, elected=name in elected, lot=name in elected and had in level)
        for name, had in zip(names, votes, strict=True)
    ]
    return replace(the_sheet, polls=tuple(draw(st.permutations(polls)))), set(elected)


@patient
@given(entries)
def test_any_entry_at_all_is_admitted_or_refused_in_words(entry: Entry) -> None:
    found = admit(entry, register=REGISTER, standing=Standing())
    assert found.admitted or found.problems
    assert all(isinstance(one, Problem) and one.message and one.mend for one in found.problems)


@patient
@given(announcements)
def test_any_announcement_about_a_known_ballot_is_admitted_or_refused_in_words(announced: Announcement) -> None:
    """As above, past the first door: the ballot is there, and some of those named stand in it."""
    if isinstance(announced, Declaration):
        polls = tuple(replace(poll, candidacy=name) for poll, name in zip(announced.polls, names, strict=False))
        announced = replace(announced, ballot=BALLOT.id, polls=(*polls, *announced.polls[:1]))
    elif isinstance(announced, ReturnedUnopposed):
        announced = replace(announced, ballot=BALLOT.id)
    else:
        announced = replace(announced, council="adur")
    found = admit(announced, register=REGISTER, standing=Standing())
    assert found.admitted or found.problems


@patient
@given(counted())
def test_what_an_officer_would_declare_is_admitted(sheet: tuple[Declaration, set[str]]) -> None:
    assert admit(sheet[0], register=REGISTER, standing=Standing()).errors == ()


@patient
@given(counted(), st.data())
def test_with_any_other_set_elected_it_is_refused(sheet: tuple[Declaration, set[str]], data: st.DataObject) -> None:
    """Unless the other set ties with the true one and carries the lot: then it is another officer's word, and as good."""
    declared, elected = sheet
    votes = {poll.candidacy: poll.votes or 0 for poll in declared.polls}
    others = data.draw(st.sets(st.sampled_from(names)).filter(lambda one: one != elected))
    polls = tuple(replace(poll, elected=poll.candidacy in others, lot=False) for poll in declared.polls)
    found = admit(replace(declared, polls=polls), register=REGISTER, standing=Standing())
    assert found.errors, "no other set is admitted without a lot"
    with_lots = tuple(
        replace(poll, lot=poll.elected and any(votes[one] == votes[poll.candidacy] for one in names if one not in others))
        for poll in polls
    )
    found = admit(replace(declared, polls=with_lots), register=REGISTER, standing=Standing())
    as_good = sorted(votes[one] for one in others) == sorted(votes[one] for one in elected)
    assert (not found.errors) == as_good


@patient
@given(counted(), st.data())
def test_a_mark_of_the_lot_moved_added_or_removed_is_refused(sheet: tuple[Declaration, set[str]], data: st.DataObject) -> None:
    declared, _ = sheet
    lots = data.draw(st.lists(st.booleans(), min_size=5, max_size=5).filter(lambda one: one != [p.lot for p in declared.polls]))
    polls = tuple(replace(poll, lot=lot) for poll, lot in zip(declared.polls, lots, strict=True))
    assert admit(replace(declared, polls=polls), register=REGISTER, standing=Standing()).errors


@patient
@given(
    st.lists(
        st.tuples(st.sampled_from(["declare", "correct", "withdraw", "total"]), st.integers(1, 12), counted()), max_size=12
    )
)
def test_whatever_is_offered_a_book_holds_only_what_can_stand_and_nothing_twice(
    offered: list[tuple[str, int, tuple[Declaration, set[str]]]],
) -> None:
    book = Book(REGISTER)
    for what, of, (declared, _) in offered:
        entry: Entry = {
            "declare": declared,
            "correct": Correction(of, declared, "Misread."),
            "withdraw": Withdrawal(of, "Misheard.", notation.seen()),
            "total": notation.total("Adur", f"Con {of % 3}"),
        }[what]
        before = len(book)
        try:
            appended = book.append(entry, reason="Read back.")
        except Refused:
            assert len(book) == before
            continue
        assert len(book) == before + (not appended.already)
        again = book.append(entry, reason="Read back.")
        assert (again.already, again.recorded.position) == (True, appended.recorded.position), "sent twice it is one"
    stands = book.standing.ballot(BALLOT.id)
    if stands is not None:
        assert stands.entries == tuple(one.position for one in book if book.standing.touched_by(one.position) == stands)
    assert all(not isinstance(one.entry, PublishedTotal) or one.entry.council == "adur" for one in book)
