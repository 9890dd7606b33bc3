"""A claim that was read, with what was found: its words, its verdict, the true figure on each basis, and the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.analysis.scene import Scene
from nightdesk.check.checked import CheckedClaim, Judged
from nightdesk.check.readings.row import Both, OneOf, Outcome, Read
from nightdesk.claims.claim import Claim
from nightdesk.claims.finding import Evidence, Finding, Verdict
from nightdesk.claims.measure import Kind
from nightdesk.claims.spoken import figure_words, number
from nightdesk.claims.verify import kind_of, verify
from nightdesk.claims.wording import basis_words, of_one_council, worded

JUDGED: dict[Verdict, Judged] = {
    "true": "supported", "false": "contradicted", "depends": "depends", "undecided": "unknown", "unknown": "unknown",
    "superseded": "contradicted",
}  # fmt: skip
MOST_POSITIONS = 12
"""Entries of the ledger that are named one by one; of more, their number is told."""


def told(scene: Scene, read: Read) -> CheckedClaim:
    """One claim, judged."""
    if isinstance(read, Outcome):
        return CheckedClaim(f"{read.reading[:1].upper()}{read.reading[1:]}.", read.verdict, read.figure, "")
    if isinstance(read, OneOf):
        return _one_of(scene, read)
    if isinstance(read, Both):
        return _both(scene, read)
    found = verify(read, scene)
    kind = _kind(read)
    figures = (
        {basis: figure_words(kind, one.value, scene) for basis, one in found.measured.items() if one.value is not None}
        if kind
        else {}
    )
    if kind is None:
        figures = {
            basis: number(one.value) if not isinstance(one.value, str) else one.value
            for basis, one in found.measured.items()
            if one.value is not None
        }
    if kind is not None and of_one_council(read):
        figures = {basis: "yes" if one.value == 1 else "no" for basis, one in found.measured.items() if one.value is not None}
    words = {basis: basis_words(kind, basis) if kind else "" for basis in figures}
    if len(set(figures.values())) == 1:
        figure = next(iter(figures.values()))
    else:
        figure = "; ".join(f"{text} ({words[basis]})" if words[basis] else text for basis, text in figures.items())
    basis = "; ".join(dict.fromkeys(one for one in words.values() if one))
    return CheckedClaim(worded(read, scene), JUDGED[found.verdict], figure, basis, evidence(scene, found))


def _kind(claim: Claim) -> Kind | None:
    return None if claim.kind in ("count_of", "rank_of") else kind_of(claim)


def _one_of(scene: Scene, read: OneOf) -> CheckedClaim:
    """Claims that differ in their basis alone."""
    each = [told(scene, one) for one in read.claims]
    verdicts = {one.verdict for one in each}
    verdict: Judged
    if verdicts & {"unknown"} and not verdicts & {"supported", "contradicted"}:
        verdict = "unknown"
    elif "depends" in verdicts or {"supported", "contradicted"} <= verdicts:
        verdict = "supported" if read.any_of and "supported" in verdicts else "depends"
    else:
        verdict = "supported" if "supported" in verdicts else "contradicted"
    figure = "; ".join(dict.fromkeys(one.figure for one in each if one.figure))
    basis = "; ".join(dict.fromkeys(one.basis for one in each if one.basis))
    lines = tuple(dict.fromkeys(line for one in each for line in one.evidence))
    return CheckedClaim(each[0].reading, verdict, figure, basis, lines)


def _both(scene: Scene, read: Both) -> CheckedClaim:
    """Claims that are one thing said."""
    each = [told(scene, one) for one in read.reads]
    found = [one.verdict for one in each]
    verdict = next((one for one in ("contradicted", "unknown", "depends") if one in found), "supported")
    reading = " ".join(one.reading for one in each)
    figure = "; ".join(one.figure for one in each if one.figure)
    basis = "; ".join(dict.fromkeys(one.basis for one in each if one.basis))
    lines = tuple(dict.fromkeys(line for one in each for line in one.evidence))
    return CheckedClaim(reading, verdict, figure, basis, lines)  # type: ignore[arg-type]


def evidence(scene: Scene, found: Finding) -> tuple[str, ...]:
    """From what the figures can be worked out again."""
    lines: list[str] = []
    for one in found.measured.values():
        lines += _lines(scene, one.evidence)
        if one.note:
            lines.append(one.note)
    return tuple(dict.fromkeys(lines))


def _lines(scene: Scene, one: Evidence) -> list[str]:
    lines = [one.rule] if one.rule else []
    if one.positions:
        lines.append(f"Entries of the book: {_named([str(position) for position in one.positions])}")
    if one.councils:
        names = [scene.register.councils[slug].name for slug in one.councils]
        lines.append(f"All that is declared in {_named(names)}")
    return lines + list(one.facts)


def _named(names: Sequence[str]) -> str:
    return (
        ", ".join(names)
        if len(names) <= MOST_POSITIONS
        else f"{', '.join(names[:MOST_POSITIONS])} and {len(names) - MOST_POSITIONS} more"
    )
