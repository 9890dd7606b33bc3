"""`nightdesk show`: the night on the terminal, each view with `--json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.printing import print_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from nightdesk.night import Night
    from nightdesk.publish.json_documents import Document

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Show the night, as known now or at any position.")

Slug = Annotated[
    str | None,
    typer.Argument(
        metavar="COUNCIL",
        help="The council's slug, as in ballot ids: kingston-upon-thames; or its name. Without: all.",
    ),
]
BallotId = Annotated[
    str, typer.Argument(metavar="BALLOT", help="The ballot's id: local.barnet.high-barnet.2018-05-03; or its ward's name.")
]
PartyName = Annotated[str, typer.Argument(metavar="PARTY", help="The party's number (PP52), its short name (Con) or its name.")]


@app.command()
def scoreboard(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Councils and seats by party, with the change on both bases."""
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_night import print_scoreboard
    from nightdesk.publish.json_documents import scoreboard_document

    _answer(open_night(night, ledger=ledger, as_at=as_at), json, scoreboard_document, print_scoreboard)


@app.command()
def council(
    slug: Slug = None, night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False
) -> None:
    """One council: its seats, its control, what each party still needs, its wards. Without a name, the slugs of all."""
    from nightdesk.cli.opening import council_named, open_night
    from nightdesk.cli.show_council import print_council, print_slugs
    from nightdesk.publish.json_documents import council_document

    at = open_night(night, ledger=ledger, as_at=as_at)
    if slug is None:
        _answer(at, json, lambda at: {"councils": list(at.register.councils)}, print_slugs)
        return
    slug = council_named(at.register, slug)
    _answer(at, json, lambda at: council_document(at, slug), lambda at: print_council(at, slug))


@app.command()
def ballot(
    ballot_id: BallotId, night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False
) -> None:
    """One ballot: who stood, votes, who was elected, and the entries it rests on."""
    from nightdesk.cli.opening import ballot_named, open_night
    from nightdesk.cli.show_council import print_ballot
    from nightdesk.publish.json_documents import ballot_document

    at = open_night(night, ledger=ledger, as_at=as_at)
    ballot_id = ballot_named(at.register, ballot_id)
    _answer(at, json, lambda at: ballot_document(at, ballot_id), lambda at: print_ballot(at, ballot_id))


@app.command()
def party(
    name: PartyName, night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False
) -> None:
    """One party: its seats council by council, and the councils it has gained and lost."""
    from nightdesk.cli.opening import open_night, party_named
    from nightdesk.cli.show_night import print_party
    from nightdesk.publish.json_documents import party_document

    at = open_night(night, ledger=ledger, as_at=as_at)
    id = party_named(at.register, name)
    _answer(at, json, lambda at: party_document(at, id), lambda at: print_party(at, id))


@app.command()
def changes(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Councils that have changed hands since the eve of poll."""
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_night import print_changes
    from nightdesk.publish.json_documents import changes_document

    _answer(open_night(night, ledger=ledger, as_at=as_at), json, changes_document, print_changes)


def _answer(night: Night, json: bool, document: Callable[[Night], Document], words: Callable[[Night], None]) -> None:
    if json:
        print_json(document(night))
    else:
        words(night)
