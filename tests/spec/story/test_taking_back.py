"""A sentence that is not true any more is taken back, with when and why: rewritten where it is told anew, else struck."""

from __future__ import annotations

from nightdesk.claims.desk import CON, Desk
from nightdesk.ledger.entry import Recorded
from nightdesk.publish.story_keeper import StoryKeeper, half_an_hour_before
from nightdesk.story.compose import story
from nightdesk.story.taken_back import Cause, taken_back
from nightdesk.timeline import Timeline
from shipped_scene import shipped_night, shipped_night_timeline
from stories import after, more_votes, standing, turned

LAST = 2_786


def test_what_a_correction_makes_false_is_rewritten_with_the_entry_as_the_reason() -> None:
    at, entry = next(iter(standing(LAST, "trafford")))
    night = after(LAST, turned(at, entry))
    now = Desk(night.scene)
    cause = Cause(night.position, night.time, "correction", "A test.", "Trafford")
    before, later = story(Desk(shipped_night(LAST).scene), "trafford", length="long"), story(now, "trafford", length="long")
    found = taken_back(before, later, now, cause)
    tonight = next(one for one in found if one.sentence.key == "tonight:trafford")
    assert (tonight.how, tonight.cause.reason, tonight.overtaken) == ("rewritten", "A test.", False)
    assert tonight.instead is not None
    assert tonight.instead.text != tonight.sentence.text
    assert all(not now.holds(claim) for claim in tonight.fallen)


def test_what_was_so_far_and_is_overtaken_by_declarations_is_no_error() -> None:
    before, later = story(Desk(shipped_night(900).scene)), story(Desk(shipped_night(901).scene))
    found = taken_back(before, later, Desk(shipped_night(901).scene), Cause(901, "", "declaration"))
    assert found
    assert all(one.overtaken for one in found)


def test_a_sentence_that_still_holds_is_not_taken_back() -> None:
    one = story(Desk(shipped_night(LAST).scene), length="long")
    assert taken_back(one, one, Desk(shipped_night(LAST).scene), Cause(LAST, "", "declaration")) == ()


def timeline_with_a_correction() -> Timeline:
    """The night to entry 1,900, and then a declaration in Plymouth put right."""
    whole = shipped_night_timeline()
    made = Timeline(whole.register, whole.latest.context)
    for one in whole.recorded[:1_900]:
        made.append(one)
    at, entry = next(iter(standing(1_900, "plymouth")))
    night = after(1_900, turned(at, entry))
    assert night.position == 1_901
    made.append(Recorded(1_901, turned(at, entry), "0" * 64))
    return made


def test_the_desk_lists_what_corrections_made_it_take_back_in_every_story_they_touch() -> None:
    made = timeline_with_a_correction()
    found = StoryKeeper(made).taken_back(made.latest)
    assert {"plymouth", "england", CON} <= {one.of for one in found}
    assert {one.cause.kind for one in found} == {"correction"}
    assert all("Plymouth" in one.cause.where for one in found)
    assert StoryKeeper(made).taken_back(made.at(1_900)) == ()


def test_half_an_hour_ago_is_by_the_clock_of_the_night() -> None:
    timeline = shipped_night_timeline()
    night = timeline.at(1_500)
    then = timeline.at(half_an_hour_before(timeline, night))
    assert then.position < night.position
    assert half_an_hour_before(timeline, timeline.at(0)) == 0


def test_figures_that_change_nothing_that_is_told_take_nothing_back_from_the_headline() -> None:
    at, entry = next(iter(standing(LAST, "plymouth")))
    night = after(LAST, more_votes(at, entry))
    assert story(Desk(night.scene)).headline.text == story(Desk(shipped_night(LAST).scene)).headline.text
