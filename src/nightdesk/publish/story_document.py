"""A story as JSON, as text, and with the evidence of every sentence laid out for a page."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nightdesk.claims.claim import Claim, Value
from nightdesk.claims.desk import Desk
from nightdesk.claims.finding import Evidence
from nightdesk.claims.wording import worded
from nightdesk.night import Night
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.story.sentence import Sentence, Story
from nightdesk.story.taken_back import TakenBack

_FEW = 8
"""Entries, councils and facts named one by one under a sentence."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One claim as a page shows it: what it says, and from what."""

    reading: str
    """The claim in the desk's own words."""
    so_far: bool
    rule: str
    positions: tuple[int, ...]
    councils: tuple[str, ...]
    more_councils: int
    """Where they are too many to be named."""
    facts: tuple[str, ...]
    note: str


def shown(night: Night, claim: Claim) -> Shown:
    """A claim with the evidence it has at that night."""
    found = Desk(night.scene).verify(claim)
    measured = next(iter(found.measured.values()))
    evidence: Evidence = measured.evidence
    councils = tuple(slug for slug in evidence.councils if slug in night.register.councils)
    return Shown(
        reading=worded(claim, night.scene),
        so_far=claim.so_far,
        rule=evidence.rule,
        positions=evidence.positions[:_FEW],
        councils=() if len(councils) > _FEW else councils,
        more_councils=len(councils) if len(councils) > _FEW else 0,
        facts=evidence.facts[:_FEW],
        note=measured.note,
    )


def story_document(night: Night, told: Story, taken: tuple[TakenBack, ...]) -> Document:
    """The story whole, each sentence with its claims and their evidence; and what was taken back."""
    return {
        **moment_of(night),
        "of": told.of,
        "title": told.title,
        "length": told.length,
        "headline": _sentence(night, told.headline),
        "standfirst": [_sentence(night, one) for one in told.standfirst],
        "parts": [
            {
                "id": part.id,
                "title": part.title,
                "paragraphs": [[_sentence(night, one) for one in paragraph] for paragraph in part.paragraphs],
            }
            for part in told.parts
        ],
        "taken_back": [
            {
                "of": one.of,
                "text": one.sentence.text,
                "published_at": one.published_at,
                "how": one.how,
                "instead": one.instead.text if one.instead else None,
                "position": one.cause.position,
                "time": one.cause.time,
                "because": one.cause.kind,
                "reason": one.cause.reason,
                "where": one.cause.where,
            }
            for one in taken
        ],
    }


def _sentence(night: Night, one: Sentence) -> Document:
    return {
        "text": one.text,
        "basis": one.basis,
        "claims": [_claim(night, claim) for claim in one.claims],
    }


def _claim(night: Night, claim: Claim) -> Document:
    told = shown(night, claim)
    found = Desk(night.scene).verify(claim)
    measured = next(iter(found.measured.values()))
    return {
        "kind": claim.kind,
        "reading": told.reading,
        "figure": _plain(claim.says.value),
        "basis": claim.basis,
        "so_far": claim.so_far,
        "as_at": claim.as_at if claim.as_at is not None else night.position,
        "verdict": found.verdict,
        "evidence": {
            "rule": measured.evidence.rule,
            "positions": list(measured.evidence.positions),
            "councils": list(measured.evidence.councils),
            "facts": list(measured.evidence.facts),
        },
    }


def _plain(value: Value) -> int | str | bool | float:
    """A figure as JSON has it: a share in per cent, to four decimals."""
    return round(float(value * 100), 4) if isinstance(value, Fraction) else value


def story_text(told: Story, taken: tuple[TakenBack, ...]) -> str:
    """The story as plain text, paragraphs apart."""
    blocks = [told.headline.text]
    if told.standfirst:
        blocks.append(" ".join(one.text for one in told.standfirst))
    for part in told.parts:
        if part.title:
            blocks.append(part.title.upper())
        blocks += [" ".join(one.text for one in paragraph) for paragraph in part.paragraphs]
    if taken:
        blocks.append("TAKEN BACK")
        blocks += [taken_text(one) for one in taken]
    return "\n\n".join(blocks) + "\n"


def taken_text(one: TakenBack) -> str:
    """One sentence taken back, with when and why, on one line."""
    instead = f" Now: {one.instead.text}" if one.instead is not None else ""
    why = f"{one.cause.kind} of {one.cause.where}, entry {one.cause.position}" + (
        f": {one.cause.reason}" if one.cause.reason else ""
    )
    return f"{one.cause.time[11:16]} “{one.sentence.text}” ({why}){instead}"
