"""Towns whose shares move by one known matrix, for the spec of the flow."""

from __future__ import annotations

from many_councils import CouncilSheet, council


def towns(count: int, *, again: bool = False, leave: float | None = None) -> list[CouncilSheet]:
    """Eight wards each, of ten thousand votes. UKIP's share is 60 per cent Conservative now, 30 Labour and 10 Lib Dem (or its
    own, where it stands again); the others keep theirs."""
    found = []
    for place in range(count):
        wards = []
        for number in range(8):
            ukip = 500 + 300 * number + 40 * (place % 7)
            con, ld = 3_000 + 150 * ((3 * place + 5 * number) % 11), 500 + 100 * ((7 * place + 3 * number) % 13)
            lab = 10_000 - con - ld - ukip
            rest = f"LD {ld}, UKIP {round(0.1 * ukip)}" if again and number % 2 else f"LD {round(ld + 0.1 * ukip)}"
            now = f"Con {round(con + 0.6 * ukip)}, Lab {round(lab + 0.3 * ukip)}, {rest}"
            wards.append(f"Con {con}, Lab {lab}, LD {ld}, UKIP {ukip} > {now}")
        found.append(council(f"Town {place}", *wards, leave=None if leave is None else leave + 0.004 * place))
    return found
