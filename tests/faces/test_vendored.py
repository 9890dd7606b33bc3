"""What was made elsewhere is what it was when its licence was read, and the licence stands beside it."""

from __future__ import annotations

import hashlib
import tomllib
from importlib import resources
from pathlib import Path

import pytest

import nightdesk.publish

SHIPPED = Path(str(resources.files(nightdesk.publish))) / "assets"
TESTS_ONLY = Path(__file__).parent / "vendor"


@pytest.mark.parametrize("folder", [SHIPPED, TESTS_ONLY], ids=["shipped", "tests only"])
def test_every_vendored_file_has_its_sum_and_licence(folder: Path) -> None:
    rows = tomllib.loads((folder / "VENDORED.toml").read_text("utf-8"))["vendored"]
    for row in rows:
        assert hashlib.sha256((folder / row["file"]).read_bytes()).hexdigest() == row["sha256"], row["file"]
        assert (folder / row["licence_file"]).stat().st_size > 1000
        assert {"name", "from", "changed", "copyright", "licence"} <= row.keys()
    listed = {row["file"] for row in rows} | {row["licence_file"] for row in rows}
    ours = {path.name for path in folder.iterdir()} - listed - {"VENDORED.toml"}
    assert not [name for name in ours if name.endswith((".woff2", ".ttf", ".txt", ".min.js"))]


def test_two_typefaces_at_the_most() -> None:
    assert len(list(SHIPPED.glob("*.woff2"))) <= 2
