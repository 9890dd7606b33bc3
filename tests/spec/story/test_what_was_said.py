"""What people said is told in their own words and with their names, once it was known; what it says is never told as fact."""

from __future__ import annotations

from nightdesk.claims.verify import verify
from stories import desk, prose, sentence, text, told


def test_each_speaker_is_told_once_with_the_words_that_were_found() -> None:
    one = sentence(told(), "said:Jeremy Corbyn")
    assert "Jeremy Corbyn, leader of the Labour Party," in one.text
    assert "“solid set of results” and “consolidated and built on”" in one.text
    assert {claim.kind for claim in one.claims} == {"said"}
    assert all(verify(claim, desk().scene).verdict == "true" for claim in one.claims)


def test_a_paraphrase_is_never_put_between_quotation_marks() -> None:
    paraphrased = [one.words for one in desk().scene.context.statements if not one.verbatim]
    assert paraphrased
    assert not any(words in text() for words in paraphrased)


def test_nothing_is_told_before_it_was_published() -> None:
    """Said on Friday, known to the day: not told on Friday, told on Saturday."""
    friday = told(position=2000)
    assert friday.time < "2018-05-05"
    assert "Corbyn" not in prose(friday)


def test_there_is_no_part_of_it_where_nothing_was_said() -> None:
    assert all(part.id != "said" for part in told("trafford").parts)
