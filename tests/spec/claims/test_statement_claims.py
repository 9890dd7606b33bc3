"""That somebody said something is borne out by the register of statements, or not known. The register never says no."""

from __future__ import annotations

from asking import council, early, figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Subject
from nightdesk.context.statements import Statement
from nightdesk.register.party import CON, LAB, LD
from shipped_scene import scene as at


def said(words: str, *, by: str = "", party: str | None = None) -> Subject:
    return Subject(person=by or None, party=party, other=words)


def statement(
    words: str, *, verbatim: bool = True, area: str = "plymouth", published_on: str = "2018-05-04T02:10"
) -> Statement:
    return Statement("Ann Archer", "", LD, area, "", "", "", published_on, verbatim, words, "a paper", "high", "a source")


def test_words_in_quotation_marks_must_be_the_speakers_own() -> None:
    assert figure("said", said("solid set of results", by="Jeremy Corbyn")) is True
    assert figure("said", said("solid", party=LAB)) is True
    assert figure("said", said("consolidated … built on", by="Corbyn")) is True
    assert figure("said", said("big swings were rare", by="Curtice")) is True


def test_what_is_not_in_the_register_is_not_known_and_never_false() -> None:
    dreadful = said("dreadful set of results", by="Jeremy Corbyn")
    assert verdict("said", dreadful, Says("is", True)) == "unknown"
    assert "all the same" in measured("said", dreadful).note
    assert why("said", said("solid set of results", by="Somebody Else")) == "not_held"
    assert why("said", said("solid set of results", party=CON)) == "not_held"
    assert why("said", said("solid set of results")) == "not_held", "nobody is named"


def test_a_piece_of_a_word_or_of_a_name_is_none() -> None:
    assert why("said", said("solid set of result", by="Corbyn")) == "not_held"
    assert why("said", said("solid", by="Corb")) == "not_held"


def test_a_paraphrase_bears_out_that_somebody_spoke_and_no_wording() -> None:
    now = told(statements=(statement("It had been a hard night for the Tories", verbatim=False),))
    assert figure("said", council("plymouth", person="Ann Archer"), scene=now) is True
    assert why("said", council("plymouth", person="Ann Archer", other="a hard night"), scene=now) == "not_held"


def test_a_statement_about_one_council_is_about_no_other() -> None:
    now = told(statements=(statement("We never gave up."),))
    assert figure("said", council("plymouth", person="Ann Archer"), scene=now) is True
    assert why("said", council("barnet", person="Ann Archer"), scene=now) == "not_held"
    assert figure("said", of("england", person="Ann Archer"), scene=now) is True
    london = told(statements=(statement("We never gave up.", area="london"),))
    assert figure("said", of("region", "London", person="Ann Archer"), scene=london) is True


def test_it_is_known_from_its_minute_on_or_once_its_day_is_over() -> None:
    at_ten_past = statement("We never gave up.")
    assert not at_ten_past.known_at("2018-05-04T02:09:00+01:00", night="2018-05-03")
    assert at_ten_past.known_at("2018-05-04T02:10:00+01:00", night="2018-05-03")
    of_the_day = statement("We never gave up.", published_on="2018-05-04")
    assert not of_the_day.known_at("2018-05-04T23:59:00+01:00", night="2018-05-03")
    assert of_the_day.known_at("2018-05-05T00:00:00+01:00", night="2018-05-03")
    assert why("said", said("solid", by="Corbyn"), scene=early(statements=at().context.statements)) == "not_held"


def test_it_is_attributed_wherever_it_is_told() -> None:
    (fact,) = measured("said", said("solid set of results", by="Corbyn")).evidence.facts
    assert fact.startswith("Jeremy Corbyn, leader of the Labour Party, said “solid set of results” (2018-05-04, ")
    paraphrase = statement("It had been a hard night", verbatim=False)
    assert paraphrase.attributed == "Ann Archer said in substance: It had been a hard night"


def test_nothing_else_is_worked_out_from_a_statement() -> None:
    lie = told(statements=(statement("Plymouth went Liberal Democrat, with 57 seats."),))
    plymouth = council("plymouth", party=LD)
    for kind in ("control_after", "seats_won", "seats_held", "control_before"):
        assert measured(kind, plymouth, scene=lie) == measured(kind, plymouth)
