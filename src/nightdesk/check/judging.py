"""Sentences to verdicts: which claims each makes, and what the record says of them."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.analysis.scene import Scene
from nightdesk.check.checked import Checked
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.token import Sentence


def judge(scene: Scene, lexicon: Lexicon, sentences: Sequence[Sentence]) -> tuple[Checked, ...]:
    """Each sentence with its verdict, in the order of the text. Nothing is read yet, and that is said of each."""
    return tuple(Checked(sentence.text, "unknown", unread=True) for sentence in sentences)
