"""Sentences to verdicts: which claims each makes, and what the record says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nightdesk.analysis.scene import Scene
from nightdesk.check.checked import Checked, CheckedClaim, Judged
from nightdesk.check.chunking import chunked
from nightdesk.check.clause_reading import Part, claims_in, parts_of
from nightdesk.check.items import Item
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.readings.row import Outcome, Read
from nightdesk.check.sorting import sort_of, unheld
from nightdesk.check.speech import spoken
from nightdesk.check.token import Sentence, Token
from nightdesk.check.told_back import told
from nightdesk.claims.claim import Claim
from nightdesk.claims.subject import Place


def judge(scene: Scene, lexicon: Lexicon, sentences: Sequence[Sentence]) -> tuple[Checked, ...]:
    """Each sentence with its verdict, in the order of the text."""
    found: list[Checked] = []
    before: list[Claim] = []
    scopes: list[Place] = []
    for sentence in sentences:
        checked, claims = _one(scene, lexicon, sentence, before)
        if checked.verdict in ("contradicted", "partly", "depends") and not any(_wide(token) for token in sentence.tokens):
            checked, claims = _rescoped(scene, lexicon, sentence, before, scopes, (checked, claims))
        scopes += _scopes(sentence)
        before = claims or before[-3:]
        found.append(checked)
    return tuple(found)


def _wide(token: Token) -> bool:
    """Whether it names a place larger than a ward."""
    return token.tag == "place" and not (token.places and token.places[0].level == "ward")


def _scopes(sentence: Sentence) -> list[Place]:
    return [
        token.places[0]
        for token in sentence.tokens
        if token.tag == "place" and len(token.places) == 1 and token.places[0].level in ("council", "region", "several")
    ]


def _rescoped(
    scene: Scene,
    lexicon: Lexicon,
    sentence: Sentence,
    before: list[Claim],
    scopes: Sequence[Place],
    found: tuple[Checked, list[Claim]],
) -> tuple[Checked, list[Claim]]:
    """A sentence that names no place may be of the place before it, of that of the whole text, or of England: as it is true, if
    it is of one."""
    wide = next((one for one in scopes if one.level != "council"), None)
    for place in dict.fromkeys((None, *scopes[:1], *([wide] if wide else []))):
        if place != sentence.place:
            other = _one(scene, lexicon, replace(sentence, place=place), before)
            if other[0].verdict == "supported":
                return other
            if other[0].verdict == "unknown" and found[0].verdict in ("contradicted", "partly"):
                found = other  # of which it is cannot be told, and of one it is open
    return found


def parts_in(scene: Scene, lexicon: Lexicon, sentence: Sentence, before: Sequence[Claim] = ()) -> tuple[Part, ...]:
    """What each part of a sentence is read as: for the tests of the table and for looking into a reading."""
    return parts_of(scene, lexicon, sentence, spoken(sentence, chunked(sentence)).items, before)


def _one(scene: Scene, lexicon: Lexicon, sentence: Sentence, before: list[Claim]) -> tuple[Checked, list[Claim]]:
    items = chunked(sentence)
    said = spoken(sentence, items)
    parts = parts_of(scene, lexicon, sentence, said.items, before)
    reads = [read for part in parts if part.mood == "fact" for read in part.reads]
    claims = claims_in(reads)
    register = said.register(scene)
    if not reads and register is not None:
        return Checked(sentence.text, "supported", False, (told(scene, register),)), []
    if not reads:
        sort, reading = sort_of(sentence, items, parts, said)
        if sort is None:
            return Checked(sentence.text, "unknown", True), []
        return Checked(sentence.text, sort, False, (CheckedClaim(reading, sort, "", ""),)), []
    checked = tuple(told(scene, read) for read in dict.fromkeys(reads))
    verdict = _verdict(checked)
    unread = [part for part in parts if part.tail or (part.unread and bears(part))]
    topic = unheld(sentence)
    if topic and unread:
        checked = (*checked, CheckedClaim(f"The desk holds no data about {topic}.", "unknown", "", ""))
        return Checked(sentence.text, "unknown" if verdict == "supported" else verdict, False, checked), claims
    if verdict in ("contradicted",) and any(not part.tail for part in unread):
        return Checked(sentence.text, "unknown", True, checked), claims
    return Checked(sentence.text, verdict, bool(unread), checked), claims


def bears(part: Part) -> bool:
    """Whether an unread part may well be a claim: it names a party, a place, a person or a figure, and is not a mere frame."""
    return (
        any(_bearing(item) for item in part.clause.own)
        and part.mood == "fact"
        and part.clause.connector not in ("subject", "because", "if", "unless", "until")
    )


def _bearing(item: Item) -> bool:
    return item.type in ("Q", "O", "D") or (item.type in ("P", "L", "W", "T"))


def _verdict(claims: Sequence[CheckedClaim]) -> Judged:
    """All true, supported; true and false, partly; false alone, contradicted; else depends or unknown."""
    found = {one.verdict for one in claims if one.verdict != "not_checkable"}
    if "contradicted" in found:
        return "partly" if "supported" in found else "contradicted"
    if "depends" in found:
        return "depends"
    if "unknown" in found:
        return "unknown"
    return "supported" if found else "not_checkable"


__all__ = ["Outcome", "Read", "judge", "parts_in"]
