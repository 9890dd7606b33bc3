"""The verbs of the desk, in the order in which `nightdesk --help` lists them."""

from __future__ import annotations

from typing import Annotated, Any

import typer
import typer.core

from nightdesk.cli import (  # noqa: F401 the verbs of show
    checking,
    keying,
    packs,
    proving,
    running,
    show,
    show_questions,
    stating,
    story_told,
)
from nightdesk.cli.edge import Unread


class Verbs(typer.core.TyperGroup):
    """The verbs, with a reader who has gone away handed on to the edge like everything else that stops one."""

    def invoke(self, ctx: Any) -> Any:
        """Run the verb that was named."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise Unread from error


app = typer.Typer(
    cls=Verbs,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="The night desk for English local elections: who stands, what was declared, what it means.",
)
pack_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Build a night pack, or check one.")

context_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="What was known before the polls opened.")


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"nightdesk {version('nightdesk')}")
        raise typer.Exit()


@app.callback()
def desk(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which Nightdesk this is.")
    ] = False,
) -> None:
    """The night desk for English local elections: who stands, what was declared, what it means."""


app.command()(packs.nights)
app.command()(running.replay)
app.command()(running.serve)
app.add_typer(show.app, name="show")
app.command()(story_told.story)
app.command()(checking.check)
app.command()(keying.record)
app.command()(keying.correct)
app.command()(keying.withdraw)
app.command("import")(packs.import_night)
pack_app.command("build")(packs.build)
pack_app.command("check")(packs.check)
app.add_typer(pack_app, name="pack")
context_app.command("import")(packs.import_context)
app.add_typer(context_app, name="context")
app.add_typer(stating.app, name="statement")
app.command()(proving.verify)
app.command()(proving.diff)
app.command()(proving.export)
