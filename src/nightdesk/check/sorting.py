"""What a sentence is that makes no claim the catalogue knows: opinion, cause, forecast, quotation; or a matter of other
data."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.check.checked import Judged
from nightdesk.check.clause_reading import Part
from nightdesk.check.items import Item
from nightdesk.check.plain_words import ATTITUDE, CAUSE, FORECAST, NOT_HELD, OPINION
from nightdesk.check.speech import Spoken
from nightdesk.check.token import Sentence
from nightdesk.check.word_lists import word_list

OTHER_ELECTION = "another election than the desk's, of which it holds no data: it is not judged"
OUTSIDE = "about a place or a party of which the desk holds no data for this night: it is not judged"
FACTS = word_list(
    """
    gain win hold lose fall oust elect beat wipe declare close vote cross poll outpoll top stand_ contest_ run split
    postpone
    """
)


MATTERS = word_list(
    """
    control majority share vote votes turnout swing lead largest candidate candidates slate ward wards council councils borough
    seat seats councillor councillors leader mp constituency favourite favourites odds bookmakers poll polls lots tie hung
    opposition gain gains loss losses sweep contest contests group unopposed by-election defection defections majorities
    marginal elected returned
    """
)
"""What the record is of: a sentence about none of it says nothing that could be worked out."""
ASKS = word_list("let please imagine consider remember don't stop forget")


def addressed(sentence: Sentence) -> bool:
    """Whether it asks or bids, and so says nothing."""
    first = sentence.tokens[0].text.lower() if sentence.tokens else ""
    return sentence.text.rstrip("\"'”’) ").endswith("?") or first in ASKS


def unheld(sentence: Sentence) -> str | None:
    """The matter that a sentence is about, where the desk holds no data on it."""
    text = f" {' '.join(token.text.lower() for token in sentence.tokens if token.tag != 'mark')} "
    return next((topic for words, topic in NOT_HELD if f" {words} " in text), None)


def sort_of(sentence: Sentence, items: Sequence[Item], parts: Sequence[Part], said: Spoken) -> tuple[Judged | None, str]:
    """The verdict of a sentence with no claim read, and why; None where it may be one and could not be read."""
    words = {token.lemma for token in sentence.tokens} | {token.text.lower() for token in sentence.tokens}
    forecast = any(part.mood in ("future", "modal", "attempt") for part in parts) or any(
        item.mood in ("future", "modal", "attempt") for item in items
    )
    ahead = any(item.type == "T" and item.when > "2018-05-05" for item in items) or any(
        item.has("next") or item.has("next general") for item in items
    )
    other = next(
        (
            item
            for item in items
            if item.type == "T"
            and item.has("election")
            and not item.has("referendum")
            and not item.has("next")
            and not item.has("next general")
        ),
        None,
    )
    if addressed(sentence):
        return "not_checkable", "A question or a bidding: it claims nothing"
    if other is not None:
        return "unknown", f"About {other.text}: {OTHER_ELECTION}"
    if any(item.has("outside") for item in items) and not forecast:
        return "unknown", f"It is {OUTSIDE}"
    if said.says or sentence.quoted:
        if not weighty(said.items):
            return "not_checkable", "A quotation of opinion"
    elif forecast or ahead:
        return "not_checkable", "A forecast, a hope or what might have been"
    topic = unheld(sentence)
    if topic is not None:
        return "unknown", f"The desk holds no data about {topic}"
    if forecast or ahead:
        return "not_checkable", "A forecast, a hope or what might have been"
    if words & CAUSE and not weighty(items):
        return "not_checkable", "Why something came about: it can be borne out, and not checked"
    named = any(item.type in ("P", "W", "L") and not item.has("england") for item in items)
    counted = any(
        item.type in ("O", "D", "T") or (item.type == "Q" and item.quantity is not None and item.quantity.how != "any")
        for item in items
    )
    deeds = any(item.type == "V" and item.features & FACTS for item in items)
    judging = bool(words & OPINION)
    if judging and not weighty(items) and not (named and deeds and not words & ATTITUDE):
        return "not_checkable", "An opinion"
    if named and (deeds or words & MATTERS or (counted and not judging and not words & CAUSE)):
        return None, ""
    if not weighty(items) and not deeds:
        return "not_checkable", "Nothing in it can be worked out from the record"
    return None, ""


def weighty(items: Sequence[Item]) -> bool:
    """Whether it holds figures, or says of parties and places what the record could bear out."""
    if any(
        item.type == "Q" and item.quantity is not None and item.quantity.noun not in ("years", "parties", "people", "")
        for item in items
    ):
        return True
    if any(
        item.type in ("D",) or (item.type == "Q" and item.quantity is not None and item.quantity.how == "share")
        for item in items
    ):
        return True
    if any(item.type == "T" and (item.has("clock") or item.has("year")) for item in items):
        return True
    named = any(item.type in ("P", "W") for item in items) and any(item.type == "L" for item in items)
    return named and any(item.type == "V" and item.features & FACTS for item in items)


__all__ = ["FORECAST", "sort_of", "unheld", "weighty"]
