"""What is worked out of something that never changes is worked out once for that very object, and never for another."""

from __future__ import annotations

from threading import Barrier, Thread

import numpy as np

from little_night import LITTLE_BOOK, in_book, little_register
from nightdesk.analysis.kept_with import POSITIONS, KeptForEqual, KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_table import Floats
from nightdesk.night import Night


class Thing:
    """Something with an identity of its own."""


def test_asked_again_for_the_same_object_it_is_not_made_again() -> None:
    made: list[Thing] = []
    kept = KeptWith(lambda one: made.append(one) or len(made), most=8)  # type: ignore[func-returns-value]
    one, other = Thing(), Thing()
    assert (kept.of(one), kept.of(one), kept.of(other)) == (1, 1, 2)
    assert made == [one, other]


def test_equal_is_not_the_same() -> None:
    kept = KeptWith(id, most=8)
    one, other = [1], [1]
    assert kept.of(one) != kept.of(other)


def test_no_more_are_kept_than_said_and_what_was_made_longest_ago_goes_first() -> None:
    made: list[Thing] = []
    kept = KeptWith(made.append, most=2)
    first, second, third = Thing(), Thing(), Thing()
    for one in (first, second, first, third, second, first):
        kept.of(one)
    assert made == [first, second, third, first]


def test_an_object_is_held_while_its_value_is_so_that_no_other_can_take_its_place() -> None:
    kept = KeptWith(lambda one: one.copy(), most=8)
    values = [kept.of([number]) for number in range(8)]
    assert values == [[number] for number in range(8)]


def test_any_thread_may_ask_and_all_are_answered() -> None:
    kept = KeptWith(lambda one: id(one), most=4)
    things, answers, together = [Thing() for _ in range(8)], list[bool](), Barrier(4)

    def ask() -> None:
        together.wait()
        answers.extend(kept.of(one) == id(one) for _ in range(50) for one in things)

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4 * 50 * 8
    assert all(answers)


def test_a_question_is_worked_out_once_for_a_position_and_anew_for_the_next() -> None:
    asked: list[int] = []

    @once_a_position
    def question(scene: Scene) -> int:
        asked.append(scene.position)
        return scene.position

    night = Night.open(little_register())
    for recorded in in_book(*LITTLE_BOOK):
        assert (question(night.scene), question(night.scene)) == (night.position, night.position)
        night = night.advance(recorded)
    assert asked == list(range(len(LITTLE_BOOK)))


def test_two_nights_at_one_position_are_two_answers() -> None:
    @once_a_position
    def question(scene: Scene) -> int:
        return id(scene.register)

    one, other = Night.open(little_register()), Night.open(little_register())
    assert question(one.scene) != question(other.scene)


def test_answers_of_the_last_positions_are_kept_and_no_others() -> None:
    asked: list[int] = []

    @once_a_position
    def question(scene: Scene) -> None:
        asked.append(1)

    nights = [Night.open(little_register()) for _ in range(POSITIONS + 1)]
    for night in nights:
        question(night.scene)
    question(nights[-1].scene)
    assert len(asked) == POSITIONS + 1
    question(nights[0].scene)
    assert len(asked) == POSITIONS + 2


def test_arrays_that_are_equal_are_worked_out_once_and_others_anew() -> None:
    made: list[float] = []

    def total(one: Floats, other: Floats) -> float:
        made.append(float(one.sum() + other.sum()))
        return made[-1]

    kept = KeptForEqual(total, most=2)
    first, second = np.array([1.0, 2.0]), np.array([[3.0]])
    assert [kept.of(first, second), kept.of(first.copy(), second.copy())] == [6.0, 6.0]
    assert made == [6.0]
    assert kept.of(np.array([1.0, 2.5]), second) == 6.5
    assert kept.of(np.array([1.0, 2.0, 0.0]), second) == 6.0, "another shape is not equal"
    assert kept.of(first, second) == 6.0
    assert made == [6.0, 6.5, 6.0, 6.0], "two are kept, and the first had gone"


def test_what_is_not_known_equals_itself_and_whole_numbers_are_no_fractions() -> None:
    made: list[None] = []
    kept = KeptForEqual(lambda one: made.append(None), most=4)
    for one in ([np.nan, 0.0], [np.nan, 0.0], [0.0, np.nan]):
        kept.of(np.array(one))
    assert len(made) == 2
    kept.of(np.array([0, 1]))
    kept.of(np.array([0, 1]).view(np.float64))
    assert len(made) == 4
