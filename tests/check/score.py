"""The labelled sentences, checked and scored: `python tests/check/score.py`. Of the scoring half totals alone are told."""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from check.labelled import HALVES, Labelled, half
from nightdesk.check.report import check_text
from shipped_scene import scene


@dataclass(slots=True)
class Score:
    """How one half did: entries by their last verdict, which leans on the sentences before."""

    asked: int = 0
    right: int = 0
    false_contradicted: int = 0
    unread: int = 0
    by_verdict: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_kind: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[tuple[Labelled, str, bool]] = field(default_factory=list)


def scored(name: str) -> Score:
    """One half, against the night with everything in."""
    score = Score()
    for one in half(name):
        checked = check_text(scene(), one.text)
        got = checked[-1].verdict if len(checked) == len(one.sentences) else "unknown"
        unread = checked[-1].unread and got == "unknown"
        score.asked += 1
        score.right += got == one.verdict
        score.false_contradicted += got == "contradicted" != one.verdict
        score.unread += unread
        score.by_verdict[one.verdict, got] += 1
        kind = score.by_kind.setdefault(one.kind, [0, 0])
        kind[0] += got == one.verdict
        kind[1] += 1
        if got != one.verdict:
            score.wrong.append((one, got, unread))
    return score


def told(score: Score) -> str:
    """Totals."""
    lines = [
        f"{score.right} of {score.asked} right ({score.right / score.asked:.1%}); "
        f"false contradicted {score.false_contradicted} "
        f"({score.false_contradicted / score.asked:.1%}); unread {score.unread} ({score.unread / score.asked:.1%})"
    ]
    lines += [
        f"  {label:14} read as {got:14} {count:4}" for (label, got), count in sorted(score.by_verdict.items()) if label != got
    ]
    lines += [f"  {kind:32} {right:3} of {asked:3}" for kind, (right, asked) in sorted(score.by_kind.items()) if right < asked]
    return "\n".join(lines)


if __name__ == "__main__":
    for name in HALVES:
        started = time.perf_counter()
        found = scored(name)
        print(f"{name}: {told(found)}\n  {time.perf_counter() - started:.2f} s")
        if name == HALVES[0]:
            for entry, got, unread in found.wrong:
                print(f"    {entry.verdict:14} not {got:14}{' (unread)' if unread else ''} {entry.text}")
