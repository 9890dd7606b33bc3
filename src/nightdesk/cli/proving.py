"""`nightdesk verify`, `diff` and `export`: what the ledger holds, whether it is whole, and what changed in between."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.edge import PROBLEMS, Misused, tell
from nightdesk.cli.printing import print_json

if TYPE_CHECKING:
    from nightdesk.timeline import Timeline

Ledger = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")]
Format = Literal["book", "csv", "json"]


def verify(ledger: Ledger, json: AsJson = False) -> None:
    """Prove a ledger, or name its first altered entry.

    Each entry's digest covers the one before it, so that no entry can be altered unseen.
    """
    from nightdesk.ledger.store import verify as prove
    from nightdesk.problems import NotFound

    if not ledger.exists():
        raise NotFound(f"There is no ledger {ledger}.")
    proof = prove(ledger)
    problem = proof.altered
    facts = {"ledger": str(ledger), "night": proof.night, "entries": proof.position, "digest": proof.digest}
    if json:
        from nightdesk.cli.printing import problem_document

        print_json({**facts, "holds": problem is None, "problem": problem_document(problem) if problem else None})
    elif problem is None:
        print(f"The chain holds: {facts['entries']} entries of the night of {facts['night']}.")
        print(f"Last digest: {facts['digest']}")
    if problem is not None:
        if not json:
            tell(f"The ledger {ledger} does not hold.", (problem,))
        raise typer.Exit(PROBLEMS)


def diff(
    from_: Annotated[int, typer.Option("--from", metavar="N", min=0, help="Position to set out from; 0 is before the first.")],
    to: Annotated[
        int | None, typer.Option("--to", metavar="N", min=0, help="Position to arrive at; default: the latest.")
    ] = None,
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    json: AsJson = False,
) -> None:
    """Say what changed from one position to another."""
    from nightdesk.cli.opening import open_timeline

    timeline = open_timeline(night, ledger=ledger, upto=None if to is None else max(from_, to))
    arrive = timeline.position if to is None else to
    if json:
        from nightdesk.publish.json_documents import diff_document

        print_json(diff_document(timeline, from_=from_, to=arrive))
    else:
        from nightdesk.cli.show_difference import print_difference

        print_difference(timeline, from_=from_, to=arrive)


def export(
    form: Annotated[
        Format,
        typer.Option(
            "--format",
            help="book: the ledger's text form; csv: Democracy Club's result columns; json: every document of the night.",
        ),
    ] = "book",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there; default: standard output.")
    ] = None,
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Write the night out as text, CSV or JSON."""
    from nightdesk.cli.opening import open_timeline

    timeline = open_timeline(night, ledger=ledger, upto=as_at)
    text = _written(timeline, "json" if json else form)
    if output is None:
        print(text, end="")
    elif output.is_dir():
        raise Misused(f"{output} is a folder: name a file to write.")
    else:
        output.write_text(text, encoding="utf-8", newline="")


def _written(timeline: Timeline, form: Format) -> str:
    if form == "book":
        from nightdesk.ledger.text import write_book

        return write_book(timeline.recorded)
    if form == "csv":
        from nightdesk.publish.results_csv import results_csv

        return results_csv(timeline, position=timeline.position)
    import json

    from nightdesk.publish import json_documents as documents
    from nightdesk.publish.answers.notable_document import notables_document

    night = timeline.latest
    everything = {
        "scoreboard": documents.scoreboard_document(night),
        "councils": [documents.council_document(night, slug) for slug in night.register.councils],
        "ballots": [documents.ballot_document(night, id) for id in night.register.ballots],
        "changes": documents.changes_document(night),
        "notable": notables_document(night, {}),
    }
    return json.dumps(everything, ensure_ascii=False, indent=1) + "\n"
