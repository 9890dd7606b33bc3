"""From the names on the command line to a night: which pack, which ledger, which position."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.context.context_pack import read_context
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import read_book
from nightdesk.night import Night
from nightdesk.problems import DeskError, NotFound, Problem, Refused
from nightdesk.register.pack import read_register, shipped_nights
from nightdesk.register.pack_night import NightFacts, read_night
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline

BOOK = "book.txt"


@dataclass(frozen=True, slots=True)
class Pack:
    """A night pack, read: who stands where, what was known before, and what was declared."""

    folder: Path
    register: Register
    context: Context
    book: tuple[Entry, ...]


def pack_folder(night: str) -> Path:
    """The folder of a night that ships with Nightdesk, or the folder of that name."""
    shipped = {folder.name: folder for folder in shipped_nights()}
    if night in shipped:
        return shipped[night]
    folder = Path(night)
    if (folder / "night.toml").is_file():
        return folder
    known = f"The nights that ship with Nightdesk: {', '.join(shipped)}." if shipped else "No night ships with this Nightdesk."
    raise NotFound(f"No night {night!r}, and no folder of that name with a night.toml in it. {known}")


def open_register(night: str) -> Register:
    """Who stands where on that night. Refused where its pack has errors."""
    folder = pack_folder(night)
    register, problems = read_register(folder)
    if register is None:
        raise Refused(f"The night pack {folder} cannot be used.", problems)
    return register


def open_context(folder: Path, register: Register) -> Context:
    """What was known before that night's polls, empty where its pack says nothing. Refused where it has errors."""
    context, problems = read_context(folder, register)
    if any(one.gravity == "error" for one in problems):
        raise Refused(f"The context of the night pack {folder} cannot be used.", problems)
    return context


def open_pack(night: str) -> Pack:
    """That night's register, context and book, which may be empty. Refused where any of them has errors."""
    folder = pack_folder(night)
    register = open_register(night)
    book, problems = pack_book(folder)
    if problems:
        raise Refused(f"The book of the night pack {folder} cannot be read.", problems)
    return Pack(folder, register, open_context(folder, register), book)


def pack_book(folder: Path) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a pack's book; none where it has no book yet."""
    text, problems = book_text(folder)
    return ((), problems) if text is None else read_book(text, file=str(folder / BOOK))


def book_text(folder: Path) -> tuple[str | None, tuple[Problem, ...]]:
    """The text of a pack's book, to the byte; None where it has none, or it is no text."""
    path = folder / BOOK
    if not path.is_file():
        return None, ()
    try:
        return path.read_bytes().decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return None, (Problem("book/encoding", f"Byte {error.start} is not UTF-8.", "Save it as UTF-8.", file=str(path)),)


def shipped() -> list[tuple[Path, NightFacts]]:
    """The nights that ship with Nightdesk, with what each night.toml says, oldest first."""
    read = [(folder, *read_night(folder)) for folder in shipped_nights()]
    return [(folder, facts) for folder, facts, _ in read if facts is not None]


def open_timeline(night: str, *, ledger: Path | None, upto: int | None = None) -> Timeline:
    """Every position of the night, from the ledger file where one is named, else from the pack's book.

    With `upto` the entries after that position are left out.
    """
    if ledger is None:
        pack = open_pack(night)
        return fold(pack.register, record(pack.book, night=pack.register.night), context=pack.context, upto=upto)
    register = open_register(night)
    context = open_context(pack_folder(night), register)
    with open_ledger(ledger, register) as opened:
        return fold(register, opened.since(0), context=context, upto=upto)


def open_ledger(path: Path, register: Register, *, to_write: bool = False) -> Ledger:
    """The ledger file of that name. NotFound where there is none."""
    if not path.exists():
        raise NotFound(f"There is no ledger {path}.")
    return Ledger(path, register=register, read_only=not to_write)


def open_or_make(path: Path, register: Register) -> Ledger:
    """The ledger file of that name to write to, made where there is none; another terminal may be first to make it."""
    try:
        return Ledger.create(path, register=register)
    except DeskError:
        if not path.is_file():
            raise
    return Ledger(path, register=register)


def fold(
    register: Register, recorded: Iterable[Recorded], *, context: Context = NO_CONTEXT, upto: int | None = None
) -> Timeline:
    """A timeline of the entries, as far as `upto`. NotFound where they end before it."""
    timeline = Timeline(register, context)
    for one in islice(recorded, upto):
        timeline.append(one)
    if upto is not None and timeline.position < upto:
        raise NotFound(f"No position {upto:,}: this ledger goes from 0 to {timeline.position:,}.")
    return timeline


def open_night(night: str, *, ledger: Path | None, as_at: int | None) -> Night:
    """The night as known at a position, or at the latest."""
    return open_timeline(night, ledger=ledger, upto=as_at).latest


def party_named(register: Register, name: str) -> PartyId:
    """Id of the party of that number or short name. NotFound where there is none, or several."""
    if name in register.parties:
        return name
    found = [
        party.id for party in register.parties.values() if name.casefold() in (party.short.casefold(), party.name.casefold())
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"Several parties are called {name!r}: {', '.join(found)}.")
    shorts = {words.casefold(): party.short for party in register.parties.values() for words in (party.short, party.name)}
    raise NotFound(f"No party {name!r} in the register of {register.night}.{_nearest(name, shorts)}")


def council_named(register: Register, name: str) -> str:
    """Slug of the council of that slug or name, in any case. NotFound, with the nearest, where there is none."""
    called = {one.name.casefold(): slug for slug, one in register.councils.items()} | {one: one for one in register.councils}
    if name.casefold() in called:
        return called[name.casefold()]
    raise NotFound(f"No council {name!r} in the register of {register.night}.{_nearest(name, called)}")


def ballot_named(register: Register, name: str) -> str:
    """Id of the ballot of that id, or of the one ward so named, in any case. NotFound, with the nearest, where none."""
    wanted = name.casefold()
    if wanted in register.ballots:
        return wanted
    found = [one.id for one in register.ballots.values() if one.ward.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"No ballot {name!r}, but wards of that name: {', '.join(found)}.")
    called = {one.ward.casefold(): one.id for one in register.ballots.values()} | {one: one for one in register.ballots}
    raise NotFound(f"No ballot {name!r} in the register of {register.night}.{_nearest(name, called)}")


def constituency_named(context: Context, name: str) -> str:
    """Code of the constituency of that code or name, in any case. NotFound, with the nearest, where there is none."""
    called = {one.name.casefold(): code for code, one in context.constituencies.items()}
    wanted = name.casefold()
    for code in context.constituencies:
        if wanted == code.casefold():
            return code
    if wanted in called:
        return called[wanted]
    if not called:
        raise NotFound("No general election is in the context of this night, so that no constituency is known.")
    names = {words: context.constituencies[code].name for words, code in called.items()}
    raise NotFound(f"No constituency {name!r} in the context of this night.{_nearest(name, names)}")


def _nearest(wanted: str, called: Mapping[str, str]) -> str:
    near = dict.fromkeys(called[one] for one in get_close_matches(wanted.casefold(), list(called), n=3))
    return f" Is it {' or '.join(near)}?" if near else ""
