"""`nightdesk record`, `correct` and `withdraw`: a small newsroom's own night, keyed into a ledger file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsJson, NightName
from nightdesk.cli.edge import Misused

if TYPE_CHECKING:
    from nightdesk.intake.keyed import Figures
    from nightdesk.ledger.entry import Announcement, Provenance
    from nightdesk.register.roll import Register

LedgerToWrite = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file; made where it does not exist yet.")]
LedgerToMend = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")]
Position = Annotated[int, typer.Argument(metavar="POSITION", min=1, help="Position of the entry that stands.")]
Pairs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="CANDIDATE=VOTES",
        help="emma-evans=634, with * after the votes of those elected (634*), lot after the star where a lot decided, "
        "? where the votes were not announced; PARTY=SEATS for a council's own total.",
    ),
]
Sheet = Annotated[
    Path | None,
    typer.Option(
        "--sheet", metavar="FILE", help="Read the returning officer's sheet from this file, or from - for standard input."
    ),
]
Papers = Annotated[
    int | None, typer.Option("--papers", min=0, metavar="N", help="Ballot papers issued or verified, as reported.")
]
Rejected = Annotated[int | None, typer.Option("--rejected", min=0, metavar="N", help="Ballot papers rejected at the count.")]
Electorate = Annotated[int | None, typer.Option("--electorate", min=0, metavar="N", help="Electors of the ward.")]
Turnout = Annotated[str | None, typer.Option("--turnout", metavar="PER-CENT", help="Turnout as the officer reported it.")]
Unopposed = Annotated[bool, typer.Option("--unopposed", help="Those named are returned unopposed: no poll, no votes.")]
Source = Annotated[str, typer.Option("--source", metavar="WHO", help="Who said so.")]
Where = Annotated[str, typer.Option("--where", metavar="ADDRESS", help="Web address or document it stands in.")]
Seen = Annotated[str | None, typer.Option("--seen", metavar="TIME", help="When, as ISO 8601 with offset; default: now.")]
KeyedBy = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who keys it; default: your login name.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would happen and write nothing.")]
Reason = Annotated[str, typer.Option("--reason", metavar="WHY", help="Why, in a sentence; it stays in the ledger.")]

OFFICER = "returning officer"


def record(
    ledger: LedgerToWrite,
    about: Annotated[
        str | None, typer.Argument(metavar="BALLOT", help="The ballot's id, or a council's slug for its own total.")
    ] = None,
    figures: Pairs = None,
    sheet: Sheet = None,
    unopposed: Unopposed = False,
    papers: Papers = None,
    rejected: Rejected = None,
    electorate: Electorate = None,
    turnout: Turnout = None,
    source: Source = OFFICER,
    where: Where = "",
    seen: Seen = None,
    by: KeyedBy = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="WHY", help="Why figures that were warned of are right all the same.")
    ] = None,
    dry_run: DryRun = False,
    night: NightName = SHIPPED_NIGHT,
    json: AsJson = False,
) -> None:
    """Record a declaration.

    Or a return without a poll (--unopposed), or a council's own total of its seats.
    """
    from nightdesk.cli.opening import open_register
    from nightdesk.cli.writing import write
    from nightdesk.intake.keyed import Figures

    if not ledger.exists() and ("=" in ledger.name or ledger.name.startswith("local.")):
        raise Misused(f"The ledger file comes first, not {str(ledger)!r}: nightdesk record LEDGER BALLOT CANDIDATE=VOTES …")
    register = open_register(night)
    keyed = _keyed(
        register,
        about,
        figures or [],
        sheet,
        unopposed=unopposed,
        given=Figures(papers, rejected, electorate, turnout),
        provenance=_provenance(source, where, seen, by),
    )
    write(ledger, register, keyed, reason=reason, dry_run=dry_run, json=json, may_make=True)


def correct(
    ledger: LedgerToMend,
    position: Position,
    figures: Pairs = None,
    reason: Reason = "",
    sheet: Sheet = None,
    unopposed: Unopposed = False,
    papers: Papers = None,
    rejected: Rejected = None,
    electorate: Electorate = None,
    turnout: Turnout = None,
    source: Source = OFFICER,
    where: Where = "",
    seen: Seen = None,
    by: KeyedBy = None,
    dry_run: DryRun = False,
    night: NightName = SHIPPED_NIGHT,
    json: AsJson = False,
) -> None:
    """Replace an entry by what it should have been.

    The old entry stays in the ledger, and so does the reason.
    """
    from nightdesk.cli.opening import open_register
    from nightdesk.cli.writing import announced_at, write
    from nightdesk.intake.keyed import Figures
    from nightdesk.ledger.entry import Correction, PublishedTotal, ReturnedUnopposed

    if not reason.strip():
        raise Misused("A correction says why: give --reason.")
    register = open_register(night)
    wrong = announced_at(ledger, register, position)
    keyed = _keyed(
        register,
        None if sheet is not None else wrong.council if isinstance(wrong, PublishedTotal) else wrong.ballot,
        figures or [],
        sheet,
        unopposed=unopposed or (isinstance(wrong, ReturnedUnopposed) and not any("=" in pair for pair in figures or [])),
        given=Figures(papers, rejected, electorate, turnout),
        provenance=_provenance(source, where, seen, by),
    )
    entry = Correction(of=position, by=keyed, reason=reason.strip())
    write(ledger, register, entry, reason=reason.strip(), dry_run=dry_run, json=json, may_make=False)


def withdraw(
    ledger: LedgerToMend,
    position: Position,
    reason: Reason = "",
    source: Source = OFFICER,
    where: Where = "",
    seen: Seen = None,
    by: KeyedBy = None,
    dry_run: DryRun = False,
    night: NightName = SHIPPED_NIGHT,
    json: AsJson = False,
) -> None:
    """Remove an entry that should not have been made.

    It stays in the ledger, and so does the reason; what it had replaced stands again.
    """
    from nightdesk.cli.opening import open_register
    from nightdesk.cli.writing import write
    from nightdesk.ledger.entry import Withdrawal

    if not reason.strip():
        raise Misused("A withdrawal says why: give --reason.")
    entry = Withdrawal(of=position, reason=reason.strip(), provenance=_provenance(source, where, seen, by))
    write(ledger, open_register(night), entry, reason=None, dry_run=dry_run, json=json, may_make=False)


def _keyed(
    register: Register,
    about: str | None,
    pairs: list[str],
    sheet: Path | None,
    *,
    unopposed: bool,
    given: Figures,
    provenance: Provenance,
) -> Announcement:
    """What was keyed, from the sheet or the pairs. Refused with every line at fault."""
    from nightdesk.intake.keyed import Figures, read_pairs, read_sheet, sheet_text
    from nightdesk.problems import Refused

    if sheet is not None:
        if about is not None or pairs or unopposed or given != Figures():
            raise Misused("A sheet says all of it: give either --sheet, or a ballot and figures.")
        name = "standard input" if str(sheet) == "-" else str(sheet)
        text, problems = sheet_text(sys.stdin.buffer.read() if str(sheet) == "-" else sheet.read_bytes(), file=name)
        if text is None:
            raise Refused("Nothing was written.", problems)
        read, problems = read_sheet(text, register=register, file=name, provenance=provenance)
    elif about is None:
        raise Misused("Name a ballot and give its figures, or a sheet with --sheet FILE.")
    else:
        read, problems = read_pairs(about, pairs, register=register, provenance=provenance, figures=given, unopposed=unopposed)
    if read is None:
        raise Refused("Nothing was written.", problems)
    return read


def _provenance(source: str, where: str, seen: str | None, by: str | None) -> Provenance:
    import getpass
    from datetime import datetime

    from nightdesk.ledger.entry import Provenance

    moment = datetime.now().astimezone().isoformat(timespec="seconds") if seen is None else _moment(seen)
    try:
        keyed_by = getpass.getuser() if by is None else by
    except (KeyError, OSError):
        keyed_by = ""
    return Provenance(source=source, seen=moment, clock="keyed", where=where, keyed_by=keyed_by)


def _moment(written: str) -> str:
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Misused(f"{written!r} is not a time with its offset: write it as 2018-05-04T02:14:00+01:00.")
    return moment.isoformat()
