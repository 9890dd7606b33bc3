"""`nightdesk statement add` and `list`: what people said of the night, into the context of its pack and out of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import AsJson

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="What people said of the night.")
Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of the night pack.")]


@app.command()
def add(
    folder: Folder,
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who said it.")],
    said: Annotated[str, typer.Option("--said", metavar="WORDS", help="The words, or with --paraphrase what they come to.")],
    where: Annotated[str, typer.Option("--where", metavar="SOURCE", help="Where it was read, heard or seen.")],
    published: Annotated[
        str, typer.Option("--published", metavar="WHEN", help="Known from then on: 2018-05-04 or 2018-05-04T02:10.")
    ],
    role: Annotated[str, typer.Option("--role", metavar="WORDS", help="What the speaker is: leader of the council.")] = "",
    party: Annotated[str, typer.Option("--party", metavar="PARTY", help="The speaker’s party.")] = "",
    area: Annotated[str, typer.Option("--area", metavar="AREA", help="england, london or a council.")] = "england",
    ward: Annotated[str, typer.Option("--ward", metavar="BALLOT", help="The ward it is about.")] = "",
    about: Annotated[str, typer.Option("--about", metavar="PARTY", help="The party it is about.")] = "",
    said_on: Annotated[
        str, typer.Option("--said-on", metavar="DATE", help="The day it was said on, where that is known.")
    ] = "",
    paraphrase: Annotated[bool, typer.Option("--paraphrase", help="These are not the speaker’s own words.")] = False,
    confidence: Annotated[str, typer.Option("--confidence", metavar="high|medium|low", help="In the source.")] = "high",
) -> None:
    """Enter what somebody said, with who, when and where it was read.

    That it was said is then a fact of the night; what it says is not. A ledger that is being served shows it after a restart.
    """
    from nightdesk.cli.opening import ballot_named, council_named, open_register, party_named
    from nightdesk.cli.printing import console
    from nightdesk.context.context_checks import ENGLAND, LONDON
    from nightdesk.context.context_rows import StatementRow
    from nightdesk.context.keep_statement import keep_statement
    from nightdesk.intake.before_polls.context_sources import CONTEXT_SOURCES
    from nightdesk.problems import NotFound

    if not (folder / "night.toml").is_file():
        raise NotFound(f"{folder} is no night pack: there is no night.toml in it.")
    register = open_register(str(folder))
    row = StatementRow(
        who=who,
        role=role,
        party=party_named(register, party) if party else "",
        area=area if area in (ENGLAND, LONDON) else council_named(register, area),
        ballot=ballot_named(register, ward) if ward else "",
        about=party_named(register, about) if about else "",
        said_on=said_on,
        published_on=published,
        verbatim=not paraphrase,
        words=said,
        where=where,
        confidence=confidence,
        source=SOURCE,
    )
    held = keep_statement(folder, row, register, next(one for one in CONTEXT_SOURCES if one.id == SOURCE))
    console().print(f"Entered. {held} in {folder}.")


@app.command("list")
def list_(
    night: Annotated[str, typer.Argument(metavar="NIGHT", help="A night that ships, or the folder of a night pack.")],
    json: AsJson = False,
) -> None:
    """List what people said of the night, in the order in which it was entered."""
    from nightdesk.cli.opening import open_context, open_register, pack_folder
    from nightdesk.cli.printing import print_json, print_table, table

    register = open_register(night)
    statements = open_context(pack_folder(night), register).statements
    if json:
        names = ("who", "role", "party", "area", "ballot", "about", "said_on", "published_on", "verbatim", "words", "where")
        print_json({"statements": [{name: getattr(one, name) for name in names} for one in statements]})
        return
    shown = table("published", "about", "what was said", "where")
    for one in statements:
        area = register.councils[one.area].name if one.area in register.councils else one.area.capitalize()
        shown.add_row(one.published_on, area, one.attributed, one.where)
    print_table(shown)


SOURCE = "published-facts"
"""Of the context: facts as published sources state them, each with where it was read."""
