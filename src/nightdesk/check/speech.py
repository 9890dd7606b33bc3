"""Who says it: 'a Labour spokesman said', 'Labour figures insisted'. What is said is judged, its 'we' being the speaker's
party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nightdesk.analysis.scene import Scene
from nightdesk.check.items import Item
from nightdesk.check.token import Sentence
from nightdesk.check.word_lists import word_list
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import ENGLAND, Subject
from nightdesk.register.party import PartyId

SPEAKERS = word_list(
    """
    spokesman spokeswoman spokesperson source sources councillor activist activists figures insider insiders canvasser
    canvassers leader chairman chairwoman chair minister mp mps peer backbencher supporter supporters campaigner
    campaigners candidate aide aides officials official strategist strategists critics moderates loyalists deputy
    secretary
    """
)
WE = {"we": False, "us": False, "our": True, "ours": True}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with its speaker taken out."""

    items: tuple[Item, ...]
    party: PartyId | None = None
    person: str | None = None
    quoted: tuple[str, ...] = ()
    """The words in quotation marks."""
    says: bool = False
    """Whether somebody is said to have said it."""

    def register(self, scene: Scene) -> Claim | None:
        """The claim that it was said, where the register of statements bears that out."""
        from nightdesk.claims.verify import verify

        if not self.says or not self.quoted or (self.party is None and self.person is None):
            return None
        for party, person in ((self.party, self.person), (None, self.person) if self.person else (self.party, None)):
            found = Claim("said", Subject(ENGLAND, party, " … ".join(self.quoted), person), Says("is", True))
            if verify(found, scene).verdict == "true":
                return found
        return None


def spoken(sentence: Sentence, items: Sequence[Item]) -> Spoken:
    """The sentence without 'a Labour spokesman said', and who said it."""
    quoted = tuple(_words(sentence, run) for run in sentence.quoted)
    at = next(
        (
            i
            for i, one in enumerate(items)
            if one.type == "V" and one.has("say") and not one.has("passive") and _speaker(items, i, sentence)
        ),
        None,
    )
    if at is None:
        return Spoken(tuple(items), quoted=quoted)
    inside = [_inside(sentence, one) for one in items]
    start, end = _frame(items, at, inside)
    frame = items[start:end]
    party = next((one.parties[0] for one in frame if one.type == "P" and len(one.parties) == 1), None)
    person = next((one for one in frame if one.type == "W"), None)
    if party is None and person is not None and person.people:
        own = dict.fromkeys(who.party for who in person.people)
        party = next(iter(own)) if len(own) == 1 else None
    rest = [*items[:start], *items[end:]]
    while (rest and rest[0].type == "mark") or (rest and rest[0].word == "that"):
        rest.pop(0)
    while rest and rest[-1].type == "mark":
        rest.pop()
    return Spoken(
        tuple(_ours(one, party) for one in rest), party, person.text if person is not None else None, quoted, says=True
    )


def _words(sentence: Sentence, run: tuple[int, int]) -> str:
    first, last = sentence.tokens[run[0]], sentence.tokens[run[1] - 1]
    return sentence.text[first.start - sentence.start : last.end - sentence.start].rstrip(",.")


def _inside(sentence: Sentence, item: Item) -> bool:
    return any(run[0] <= item.first < run[1] for run in sentence.quoted)


def _speaker(items: Sequence[Item], i: int, sentence: Sentence) -> bool:
    """Whether the verb is of somebody who speaks, outside any quotation."""
    if _inside(sentence, items[i]):
        return False
    near = [*items[max(0, i - 4) : i], *items[i + 1 : i + 5]]
    return (
        any(one.type == "W" or (one.type == "w" and one.word in SPEAKERS) or (one.type == "Q" and _seat(one)) for one in near)
        or bool(sentence.quoted)
        or (i + 1 < len(items) and items[i + 1].word == "that")
    )


def _seat(one: Item) -> bool:
    return one.quantity is not None and one.quantity.noun == "seats" and one.quantity.value == 1


def _frame(items: Sequence[Item], at: int, inside: Sequence[bool]) -> tuple[int, int]:
    """From where to where the speaker and the verb stand."""
    start = at
    while start > 0 and not inside[start - 1] and items[start - 1].type != "mark":
        start -= 1
    end = at + 1
    subject_before = any(one.type in ("P", "W") or one.word in SPEAKERS for one in items[start:at])
    if subject_before:
        if end < len(items) and items[end].word == "that":
            end += 1
        return start, end
    while end < len(items) and not inside[end] and items[end].type != "mark":
        end += 1
    return start, end


def _ours(item: Item, party: PartyId | None) -> Item:
    if party is None or item.type != "w" or item.word not in WE:
        return item
    return replace(item, type="P", features=frozenset(("party",)), parties=(party,), owns=WE[item.word])
