"""Little packs written to disk whole, or with one thing spoilt that a reader must then find."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def write_files(folder: Path, files: Mapping[str, str], spoilt: Mapping[str, tuple[str, str]]) -> Path:
    """The files in `folder`. `spoilt` puts new text for old, once, in the file of that name before its first dot; what is not
    there to be spoilt is an error."""
    folder.mkdir(parents=True, exist_ok=True)
    left = dict(spoilt)
    for name, text in files.items():
        swap = left.pop(name.split(".")[0], None)
        if swap is not None and swap[0] not in text:
            raise ValueError(f"{swap[0]!r} is not in {name}")
        (folder / name).write_text(text.replace(*swap, 1) if swap else text, encoding="utf-8", newline="")
    if left:
        raise ValueError(f"no such file: {sorted(left)}")
    return folder
