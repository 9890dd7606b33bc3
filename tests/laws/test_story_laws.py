"""Laws of the story: nothing in it is false where it stands, what is made false is taken back at once, and the same position is
told in the same words.
"""

from __future__ import annotations

import pytest

from nightdesk.claims.desk import Desk
from nightdesk.ledger.entry import Entry, provenance_of
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP
from nightdesk.story.compose import story
from nightdesk.story.taken_back import Cause, taken_back
from shipped_scene import shipped_night, shipped_night_timeline
from stories import after, more_votes, prose, standing, told, turned, withdrawn

LAST = 2_786
SPREAD = sorted({round(step * LAST / 199) for step in range(200)})
"""Two hundred positions: before the first entry, over the whole night, and at its end."""
FEW = (0, 1, 40, 350, 900, 1_500, 2_100, 2_600, LAST)
COUNCILS = ("plymouth", "trafford", "barnet", "wandsworth", "derby", "sheffield", "south-cambridgeshire", "wigan")


def false_claims(of: str, position: int) -> list[str]:
    """Sentences of a story with a claim that is not true there, and those that were left out for one."""
    one = told(of, position)
    desk = Desk(shipped_night(position).scene)
    wrong = [sentence.text for sentence in one.sentences if any(desk.verify(it).verdict != "true" for it in sentence.claims)]
    return wrong + list(one.left_out)


def test_at_two_hundred_positions_the_story_of_the_night_says_nothing_false() -> None:
    assert {position: wrong for position in SPREAD if (wrong := false_claims("england", position))} == {}


@pytest.mark.parametrize("position", FEW)
def test_nor_do_the_stories_of_regions_parties_and_councils(position: int) -> None:
    regions = Desk(shipped_night(0).scene).regions()
    about = (*regions, CON, LAB, LD, GRN, UKIP, *COUNCILS)
    assert {of: wrong for of in about if (wrong := false_claims(of, position))} == {}


def test_every_council_can_be_told_at_the_end_and_half_way() -> None:
    slugs = Desk(shipped_night(0).scene).councils()
    assert {(of, at): wrong for of in slugs for at in (1_400, LAST) if (wrong := false_claims(of, at))} == {}


@pytest.mark.parametrize("position", FEW)
def test_the_same_position_is_told_in_the_same_words(position: int) -> None:
    anew = shipped_night(position).scene
    first = story(Desk(anew), length="long")
    again = story(Desk(after(position).scene), length="long")
    assert [one.text for one in first.sentences] == [one.text for one in again.sentences]


MUTATIONS = {"withdrawn": withdrawn, "turned": turned, "more votes": more_votes}


@pytest.mark.parametrize("how", MUTATIONS)
@pytest.mark.parametrize("slug", COUNCILS)
def test_every_sentence_that_an_entry_makes_false_is_taken_back_and_none_survives(slug: str, how: str) -> None:
    fell = 0
    for position in (1_500, 2_200, LAST):
        entries = list(standing(position, slug))[:3]
        for at, entry in entries:
            fell += check_taken_back(slug, position, MUTATIONS[how](at, entry))
    assert fell > 0


def check_taken_back(slug: str, position: int, entry: Entry) -> int:
    """How many sentences the entry made false, over the stories that it touches."""
    night = after(position, entry)
    now, fell = Desk(night.scene), 0
    cause = Cause(night.position, provenance_of(entry).seen, "correction")
    region = night.register.councils[slug].region
    for of in ("england", region, slug, CON, LAB, LD):
        before = story(Desk(shipped_night(position).scene), of, length="long")
        later = story(now, of, length="long")
        assert later.left_out == ()
        texts = {one.text for one in later.sentences}
        listed = {one.sentence.text for one in taken_back(before, later, now, cause)}
        for one in before.sentences:
            if any(now.verify(claim).verdict != "true" for claim in one.claims):
                fell += 1
                assert (one.text in listed) != (one.text in texts), one.text
        for one in later.sentences:
            assert all(now.verify(claim).verdict == "true" for claim in one.claims), one.text
    return fell


def test_a_council_whose_declarations_are_withdrawn_is_no_longer_said_to_be_gained() -> None:
    entries = [withdrawn(at, entry) for at, entry in standing(LAST, "plymouth")]
    assert "Plymouth" in prose(told("england", LAST))
    later = story(Desk(after(LAST, *entries).scene), length="long")
    assert "Plymouth" not in prose(later).replace("Plymouth is", "")


def test_a_correction_that_is_itself_put_right_gives_back_the_first_words() -> None:
    at, entry = next(iter(standing(LAST, "trafford")))
    wrong = turned(at, entry)
    night = after(LAST, wrong)
    right = type(wrong)(night.position, entry, "As first declared.")
    restored = after(LAST, wrong, right)
    texts = [one.text for one in story(Desk(restored.scene), "trafford", length="long").sentences]
    assert texts == [
        one.text for one in story(Desk(shipped_night_timeline().latest.scene), "trafford", length="long").sentences
    ]
