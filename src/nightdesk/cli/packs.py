"""`nightdesk nights`, `import`, `pack build` and `pack check`: night packs, and whether they are ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nightdesk.cli.ask import AsJson
from nightdesk.cli.edge import MOST_SHOWN, PROBLEMS, problem_lines
from nightdesk.cli.printing import count, counted, print_json, problem_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nightdesk.problems import Problem

Feed = Literal["auto", "democracy-club", "leap", "commons-library"]
Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of the night pack.")]


def nights(json: AsJson = False) -> None:
    """List the nights that ship with Nightdesk."""
    from nightdesk.cli.opening import shipped

    found = shipped()
    if json:
        print_json({"nights": [{"night": facts.night, "title": facts.title, "folder": str(folder)} for folder, facts in found]})
        return
    from nightdesk.cli.printing import print_table, table

    shown = table("night", "title")
    for _, facts in found:
        shown.add_row(facts.night, facts.title)
    print_table(shown)


def build(
    from_: Annotated[Path, typer.Option("--from", metavar="DATA", help="Folder of the source data.")],
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="Folder to write the pack to; a pack there is replaced.")],
    json: AsJson = False,
) -> None:
    """Build the pack of 3 May 2018 from its sources, the feeds reconciled."""
    from nightdesk.cli.making import in_place_of
    from nightdesk.intake.night_2018.build import build_pack
    from nightdesk.problems import NotFound, Refused

    if not from_.is_dir():
        raise NotFound(f"There is no folder {from_}.")
    with in_place_of(to) as folder:
        problems = build_pack(from_, folder)
        errors = tuple(one for one in problems if one.gravity == "error")
        if errors:
            raise Refused("The pack was not built.", errors)
    _tell_made(to, problems, json=json)


def import_night(
    feed: Annotated[Path, typer.Argument(metavar="FILE", help="The feed: a CSV or a workbook.")],
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="Folder to write the pack to; a pack there is replaced.")],
    night: Annotated[str, typer.Option("--night", metavar="DATE", help="Day of the poll, such as 2021-05-06.")],
    form: Annotated[Feed, typer.Option("--format", help="Whose feed it is; auto looks at its columns.")] = "auto",
    sizes: Annotated[
        Path | None,
        typer.Option("--sizes", metavar="FILE", help="Seats of each council: a councils.csv, or authority, year, total."),
    ] = None,
    title: Annotated[str, typer.Option("--title", metavar="WORDS", help="What to call the night; default: by its date.")] = "",
    past: Annotated[
        list[str] | None,
        typer.Option(
            "--past", metavar="FILE", help="Results of an earlier night to compare with; the archive’s CSV. Repeatable."
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Read one feed into a night pack.

    Who stood, and what was declared where the feed says so. With results of earlier nights (`--past leap-2016-05-05.csv`, or
    `--past 2016-05-05=FILE` where the name has no date) each ward is compared with the contest its seats were last fought in.
    """
    from nightdesk.cli.making import in_place_of, write_imported
    from nightdesk.intake.council_sizes import read_council_sizes
    from nightdesk.intake.one_feed import import_feed
    from nightdesk.intake.past_nights import read_past_nights
    from nightdesk.problems import NotFound

    for file in (feed, sizes):
        if file is not None and not file.is_file():
            raise NotFound(f"There is no file {file}.")
    known, problems = read_council_sizes(sizes, night=night) if sizes else ({}, ())
    earlier, faults = read_past_nights(past or (), night=night)
    imported = import_feed(feed, night=night, format=form, sizes=known, title=title, past=earlier)
    with in_place_of(to) as folder:
        write_imported(imported, folder)
    _tell_made(to, (*problems, *faults, *imported.problems), json=json)


def import_context(
    folder: Folder,
    from_: Annotated[Path, typer.Option("--from", metavar="DATA", help="Folder of the source data.")],
    json: AsJson = False,
) -> None:
    """Read what was known before the polls opened into a night pack.

    The referendum, the last general election, control since 1973, prices, forecasts, councillors between elections:
    each from its file in the folder, as far as it is there. A context that is there is replaced, but for statements entered.
    """
    from nightdesk.cli.opening import open_register
    from nightdesk.context.context_tables import CONTEXT_TABLES, read_context_tables, write_context
    from nightdesk.context.keep_statement import statements_kept
    from nightdesk.intake.before_polls.import_context import import_context as read
    from nightdesk.problems import NotFound, Refused

    if not from_.is_dir():
        raise NotFound(f"There is no folder {from_}.")
    tables, problems = read(from_, open_register(str(folder)))
    errors = tuple(one for one in problems if one.gravity == "error")
    if errors:
        raise Refused("The context was not imported.", errors)
    tables = statements_kept(tables, read_context_tables(folder)[0])
    write_context(folder, tables)
    rows = {table.file: len(getattr(tables, field)) for field, table in CONTEXT_TABLES.items()}
    if json:
        told = [problem_document(problem) for problem in problems]
        print_json({"pack": str(folder), "rows": rows, "problems": told})
        return
    from nightdesk.cli.printing import console

    out = console()
    _print_problems(problems)
    for file, held in rows.items():
        out.print(f"{count(held):>7}  {file}")
    out.print(f"Wrote the context of {folder}. Next: nightdesk pack check {folder}")


def check(folder: Folder, json: AsJson = False) -> None:
    """Say whether a pack is ready for the night.

    Every fault, with the file, the line and how to mend it.
    """
    from nightdesk.cli.readiness import readiness

    ready = readiness(folder)
    if json:
        print_json(ready.document())
    else:
        ready.print()
    if ready.errors:
        raise typer.Exit(PROBLEMS)


def _tell_made(folder: Path, problems: Sequence[Problem], *, json: bool) -> None:
    from nightdesk.cli.opening import pack_book

    entries = len(pack_book(folder)[0])
    if json:
        told = [problem_document(problem) for problem in problems]
        print_json({"pack": str(folder), "entries": entries, "problems": told})
        return
    from nightdesk.cli.printing import console

    _print_problems(problems)
    out = console()
    out.print(f"Wrote the pack {folder}, with {counted(entries, 'entry', 'entries')} in its book.")
    out.print(f"Next: nightdesk pack check {folder}")


def _print_problems(problems: Sequence[Problem]) -> None:
    from nightdesk.cli.printing import console

    out = console()
    for problem in problems[:MOST_SHOWN]:
        out.print("\n".join(problem_lines(problem)))
    if len(problems) > MOST_SHOWN:
        out.print(f"  … and {count(len(problems) - MOST_SHOWN)} more")
