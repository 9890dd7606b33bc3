"""The command line in a test: the verb as a person types it, and what came back."""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nightdesk.cli import main

NIGHTDESK = Path(sys.executable).parent / "nightdesk"
"""The command itself, for tests that need a process of its own."""


@dataclass(frozen=True)
class Ran:
    """What a verb answered."""

    code: int
    out: str
    err: str

    @property
    def prose(self) -> str:
        """Standard output as it reads, wherever the width of the terminal broke its lines."""
        return " ".join(self.out.split())

    def json(self) -> Any:
        """The document on standard output."""
        assert self.code == 0, self.err
        return json.loads(self.out)


def nightdesk(*words: object, stdin: str = "") -> Ran:
    """Run a verb in this process, through the same edge as the command."""
    out, err = io.StringIO(), io.StringIO()
    argv, standard_input = sys.argv, sys.stdin
    sys.argv, sys.stdin = ["nightdesk", *map(str, words)], io.TextIOWrapper(io.BytesIO(stdin.encode()))
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
        code: object = 0
    except SystemExit as left:
        code = left.code
    finally:
        sys.argv, sys.stdin = argv, standard_input
    assert "Traceback" not in err.getvalue(), err.getvalue()
    return Ran(code if isinstance(code, int) else 0 if code is None else 1, out.getvalue(), err.getvalue())
