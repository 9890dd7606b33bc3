"""A story as JSON, as text, and with the evidence of every sentence laid out for a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Value
from nightdesk.claims.desk import Desk
from nightdesk.claims.finding import Evidence
from nightdesk.night import Night
from nightdesk.publish.figures import change, count, decimal, plural, share
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.words import running, the_region
from nightdesk.register.party import INDEPENDENT, OTHERS
from nightdesk.story.sentence import Sentence, Story
from nightdesk.story.taken_back import TakenBack
from nightdesk.tally.control import NOC

BASIS_WORDS: Mapping[str, str] = {
    "last_fought": "since the seats were last fought",
    "eve_of_poll": "since the eve of poll",
    "last_fought_by_ward": "since the seats were last fought, ward by ward",
    "eve_of_poll_by_ward": "since the eve of poll, ward by ward",
    "top_candidate": "by best-placed candidate",
    "average": "by the average of its candidates",
    "total": "by all votes",
    "last_over_first": "the last elected over the first who was not",
    "computed": "ballot papers over electorate",
    "projected_national_share": "BBC projected national share",
    "national_equivalent_vote": "national equivalent vote",
}
_FEW = 8
"""Entries, councils and facts named one by one under a sentence."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One claim as a page shows it: what was asked, of whom, the figure, on which basis, from what."""

    asks: str
    about: str
    figure: str
    basis: str
    so_far: bool
    rule: str
    positions: tuple[int, ...]
    councils: tuple[str, ...]
    more_councils: int
    facts: tuple[str, ...]
    note: str


def shown(night: Night, claim: Claim) -> Shown:
    """A claim with the evidence it has at that night."""
    found = Desk(night.scene).verify(claim)
    measured = next(iter(found.measured.values()))
    evidence: Evidence = measured.evidence
    councils = tuple(slug for slug in evidence.councils if slug in night.register.councils)
    basis = claim.basis or (claim.each.basis if claim.each else None) or ""
    return Shown(
        asks=_asks(claim),
        about=about(night, claim),
        figure=figure_of(night, claim),
        basis=BASIS_WORDS.get(basis, basis.replace("_", " ")),
        so_far=claim.so_far,
        rule=evidence.rule,
        positions=evidence.positions[:_FEW],
        councils=councils[:_FEW] if len(councils) > _FEW + 1 else councils,
        more_councils=len(councils) - _FEW if len(councils) > _FEW + 1 else 0,
        facts=evidence.facts[:_FEW],
        note=measured.note,
    )


def _asks(claim: Claim) -> str:
    if claim.kind == "count_of" and claim.each is not None:
        return f"Of how many does this hold: {CATALOGUE[claim.each.kind].asks}"
    if claim.kind == "rank_of" and claim.each is not None:
        order = "least first" if claim.each.says.relation == "at_most" else "most first"
        return f"In which place, {order}: {CATALOGUE[claim.each.kind].asks}"
    return CATALOGUE[claim.kind].asks


def about(night: Night, claim: Claim) -> str:
    """The subject in words: `Labour, Plymouth`."""
    subject, register = claim.subject, night.register
    place = subject.place
    if claim.universe is not None and claim.kind == "count_of":
        place = claim.universe.within.place
    match place.level:
        case "council":
            where = register.councils[place.key].name if place.key in register.councils else place.key
        case "ward":
            ballot = register.ballots.get(place.key)
            where = f"{ballot.ward}, {register.councils[ballot.council].name}" if ballot else place.key
        case "region":
            where = the_region(place.key)
        case "constituency":
            known = night.context.constituencies.get(place.key)
            where = known.name if known else place.key
        case _:
            where = "England"
    names = [_named(night, one) for one in (subject.party, subject.other) if one]
    return ", ".join([*names, *([subject.person] if subject.person else []), where, *([subject.day] if subject.day else [])])


def _named(night: Night, id: str) -> str:
    if id == NOC:
        return "no overall control"
    if id in (OTHERS, INDEPENDENT):
        return "others" if id == OTHERS else "independents"
    return running(night.register, id)


def figure_of(night: Night, claim: Claim) -> str:
    """What the claim says, as a figure is printed."""
    value, row = claim.says.value, None if claim.kind in ("count_of", "rank_of") else CATALOGUE[claim.kind]
    prefix = {"is": "", "more_than": "more than ", "at_least": "at least ", "at_most": "at most "}.get(claim.says.relation, "")
    answer = row.answer if row else "count"
    return prefix + _printed(night, value, answer, row.noun if row and claim.kind != "completed_at" else ("", ""))


def _printed(night: Night, value: Value, answer: str, noun: tuple[str, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if answer in ("control", "party"):
        return ", ".join(_named(night, one) for one in str(value).split(" "))
    if answer == "share":
        return f"{share(Fraction(value))} per cent"
    if answer == "points":
        return f"{decimal(Fraction(value) * 100, 1)} points"
    if answer == "change":
        return change(int(value))
    if answer == "count":
        return plural(int(value), *noun) if noun[0] else count(int(value))
    return str(value)


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
        "about": told.about,
        "figure": told.figure,
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
