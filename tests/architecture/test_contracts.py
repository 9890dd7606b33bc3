"""The layers hold: register at the bottom, faces at the top, and the sums without clock, dice, disk or network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_import_contract_is_kept() -> None:
    """The contracts are in pyproject.toml; import-linter reads every import of the package against them."""
    command = Path(sys.executable).parent / "lint-imports"
    ran = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert "0 broken" in ran.stdout
