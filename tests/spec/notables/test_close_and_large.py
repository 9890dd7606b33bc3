"""The closest and the largest, by majority in votes."""

from __future__ import annotations

from little_night import in_book
from night_of import declared, night_of, register_of
from nightdesk.analysis.notable import SHOWN
from nightdesk.ledger.entry import Correction, Entry, Withdrawal
from nightdesk.night import Night


def ward(number: int, majority: int, mark: str = "*") -> str:
    return f"""
        Ward {number:03}, Adur: 1 seat
          Ann Archer   Con   {1000 + majority} {mark}
          Bob Baker    Lab   1000
    """


def id_of(number: int) -> str:
    return f"local.adur.ward-{number:03}.2018-05-03"


def test_smallest_majority_first_and_largest_first() -> None:
    found = night_of(ward(1, 50), ward(2, 3), ward(3, 400)).notables
    assert [one.ballot for one in found.closest] == [id_of(2), id_of(1), id_of(3)]
    assert [one.majority_votes for one in found.largest] == [400, 50, 3]


def test_equal_majorities_come_in_the_order_of_their_ids_in_both() -> None:
    found = night_of(ward(2, 5), ward(1, 5)).notables
    assert [one.ballot for one in found.closest] == [id_of(1), id_of(2)]
    assert [one.ballot for one in found.largest] == [id_of(1), id_of(2)]


def test_a_lot_is_the_closest_there_is_and_is_listed_by_itself() -> None:
    found = night_of(ward(1, 1), ward(2, 0, "* lot")).notables
    assert [(one.ballot, one.by_lot) for one in found.closest] == [(id_of(2), True), (id_of(1), False)]
    assert found.lots == (id_of(2),)


def test_a_ballot_without_a_poll_or_with_figures_not_read_out_is_in_neither() -> None:
    unopposed = "Fyfield, Adur: 1 seat, uncontested\n  Ian Hadley   Con  *"
    unknown = "Marsh, Adur: 1 seat\n  Cat Cole   Con   ? *\n  Dan Drew   Lab   10"
    assert night_of(unopposed, unknown).notables.closest == ()


def test_the_first_hundred_of_each_are_kept() -> None:
    found = night_of(*(ward(number, number) for number in range(1, 121))).notables
    assert [one.majority_votes for one in found.closest] == list(range(1, SHOWN + 1))
    assert [one.majority_votes for one in found.largest] == list(range(120, 120 - SHOWN, -1))


def test_a_full_list_takes_in_what_belongs_in_its_middle() -> None:
    order = [*range(1, 50), *range(51, 121), 50]
    found = night_of(*(ward(number, number) for number in order)).notables
    assert [one.majority_votes for one in found.closest] == list(range(1, SHOWN + 1))
    order = [*range(1, 80), *range(81, 121), 80]
    found = night_of(*(ward(number, number) for number in order)).notables
    assert [one.majority_votes for one in found.largest] == list(range(120, 120 - SHOWN, -1))


def test_in_a_short_list_a_corrected_ballot_leaves_its_old_place() -> None:
    sheets = (ward(1, 50), ward(2, 3))
    (again,) = declared(ward(2, 70))
    night = Night.open(register_of(*sheets))
    for one in in_book(*(one.entry for one in declared(*sheets)), Correction(2, again.entry, "Misheard.")):  # type: ignore[arg-type]
        night = night.advance(one)
    assert [(one.ballot, one.majority_votes) for one in night.notables.closest] == [(id_of(1), 50), (id_of(2), 70)]
    assert [one.majority_votes for one in night.notables.largest] == [70, 50]


UNOPPOSED = "Fyfield, Adur: 1 seat, uncontested\n  Ian Hadley   Con  *"


def a_full_list(*more: Entry) -> Night:
    sheets = [*(ward(number, number) for number in range(1, 121)), UNOPPOSED]
    book = [one.entry for one in declared(*sheets)]
    night = Night.open(register_of(*sheets))
    for one in in_book(*book, *more):
        night = night.advance(one)
    return night


def test_when_a_withdrawal_takes_one_out_of_a_full_list_the_next_comes_up() -> None:
    book = declared(ward(1, 1))
    gone = Withdrawal(1, "Read from the wrong sheet.", book[0].entry.provenance)  # type: ignore[union-attr]
    found = a_full_list(gone).notables
    assert [one.majority_votes for one in found.closest] == list(range(2, SHOWN + 2))
    assert found.largest[0].majority_votes == 120


def test_a_correction_moves_a_ballot_to_its_new_place() -> None:
    (again,) = declared(ward(120, 0, "* lot"))
    found = a_full_list(Correction(120, again.entry, "A bundle was counted twice.")).notables  # type: ignore[arg-type]
    assert found.closest[0].ballot == id_of(120)
    assert len(found.closest) == SHOWN
    assert [one.majority_votes for one in found.largest][:2] == [119, 118]
