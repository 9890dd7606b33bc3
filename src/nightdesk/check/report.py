"""A text checked from end to end, and what is told of it to a program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from nightdesk.analysis.scene import Scene
from nightdesk.check.checked import Checked, CheckedClaim, Judged
from nightdesk.check.judging import judge
from nightdesk.check.lexicon import lexicon_of
from nightdesk.check.sentences import read_text
from nightdesk.problems import Problem, Refused

MOST_LETTERS = 40_000
"""Letters of a text that is checked at once: some 6,500 words, more than any newspaper prints on one night."""
NOT_READ = CheckedClaim("not read", "unknown", "", "")
"""Stands for what could not be read with confidence."""
ORDER: tuple[Judged, ...] = ("supported", "contradicted", "partly", "depends", "unknown", "not_checkable")


def check_text(scene: Scene, text: str) -> tuple[Checked, ...]:
    """Each sentence with its verdict, in the order of the text. Refused where there is none, or more than is checked at once.

    Nothing of the text is kept.
    """
    if not text.strip():
        raise _refused("There is no text to check", "Give one or more sentences.")
    if len(text) > MOST_LETTERS:
        mend = f"Give it in parts of at most {MOST_LETTERS:,} letters each."
        raise _refused(f"The text has {len(text):,} letters, more than are checked at once", mend)
    lexicon = lexicon_of(scene)
    return judge(scene, lexicon, read_text(lexicon, text.replace("\r\n", "\n")))


def claims_told(one: Checked) -> tuple[CheckedClaim, ...]:
    """The claims of a sentence, and last, where a part of it could not be read, that it was not."""
    return (*one.claims, NOT_READ) if one.unread else one.claims


def report(checked: Sequence[Checked]) -> dict[str, object]:
    """All of it as JSON."""
    return {
        "sentences": [
            {
                "text": one.text,
                "verdict": one.verdict,
                "claims": [
                    {
                        "reading": claim.reading,
                        "verdict": claim.verdict,
                        "figure": claim.figure,
                        "basis": claim.basis,
                        "evidence": list(claim.evidence),
                    }
                    for claim in claims_told(one)
                ],
            }
            for one in checked
        ]
    }


def verdicts(checked: Sequence[Checked]) -> Mapping[Judged, int]:
    """How many sentences have each verdict, in the order of the verdicts; those that none has are left out."""
    counted = Counter(one.verdict for one in checked)
    return {verdict: counted[verdict] for verdict in ORDER if counted[verdict]}


def _refused(message: str, mend: str) -> Refused:
    return Refused(f"{message}.", (Problem(rule="check/text", message=f"{message}.", mend=mend, file="text"),))
