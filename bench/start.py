"""How long the command line takes to say what it can do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.figure import Figure, seconds

RUNS = 9


def measure() -> list[Figure]:
    """The least of a few starts of `nightdesk --help`, its bytecode compiled, after one to warm the disk."""
    command = [str(Path(sys.executable).with_name("nightdesk")), "--help"]
    subprocess.run([sys.executable, "-m", "compileall", "-q", "src"], check=True)
    taken = [seconds(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(RUNS + 1)]
    return [Figure("start of nightdesk --help", min(taken[1:]), "s", "<= 0.3")]
