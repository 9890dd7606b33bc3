"""Writing a night pack to disk: whole or not at all, whenever the machine is switched off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nightdesk.intake.one_feed import ImportedNight
from nightdesk.ledger.chain import record
from nightdesk.ledger.text import write_book
from nightdesk.problems import DeskError, Refused
from nightdesk.register.pack_night import CREDITS_FILE, credits_text
from nightdesk.register.pack_tables import BOOK_FILE, write_pack


@contextmanager
def in_place_of(folder: Path) -> Iterator[Path]:
    """A new folder beside `folder` to write to, which takes its place once all of it is written.

    A pack that is there is replaced; a folder that is no pack is left alone, and DeskError says so.
    """
    if folder.exists() and not (folder / "night.toml").is_file() and any(folder.iterdir()):
        raise DeskError(f"{folder} is there already and is not a night pack: name another folder.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    new, old = (folder.with_name(f".{folder.name}.{word}") for word in ("new", "old"))
    if old.exists() and not folder.exists():
        old.rename(folder)  # killed between the two renames below
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    try:
        yield new
        if folder.exists():
            shutil.rmtree(old, ignore_errors=True)
            folder.rename(old)
        new.rename(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def write_imported(imported: ImportedNight, folder: Path) -> None:
    """Write the pack of an imported feed: its declarations as the book, its sources as credits. Refused without a ballot."""
    if not imported.tables.ballots:
        raise Refused("There is no ballot in the feed that can be imported; nothing was written.", imported.problems)
    write_pack(folder, imported.tables)
    (folder / CREDITS_FILE).write_bytes(credits_text(imported.tables.night).encode("utf-8"))
    book = write_book(record(imported.declarations, night=imported.tables.night.night))
    (folder / BOOK_FILE).write_bytes(book.encode("utf-8"))
