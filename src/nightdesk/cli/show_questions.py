"""`nightdesk show` of the analysis: a verb for each question."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.show import app

OneParty = Annotated[
    str, typer.Option("--party", metavar="PARTY", help="One of the five, by number (PP53), short name (Lab) or name.")
]

OneCouncil = Annotated[str, typer.Option("--council", metavar="COUNCIL", help="One council alone, by its slug or name.")]


@app.command()
def candidacy(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Who stands where: slates against seats, who stood aside, independents and local parties."""
    _ask("candidacy", night, ledger, as_at, json)


@app.command()
def efficiency(
    party: OneParty = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Where votes counted: votes for each seat, seats against votes, and the places in which gains fell."""
    _ask("efficiency", night, ledger, as_at, json, party=party)


@app.command()
def defections(
    council: OneCouncil = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Councillors between elections: changes of party, by-elections, vacancies, and what became of their seats."""
    _ask("defections", night, ledger, as_at, json, council=council)


def _ask(kind: str, night: str, ledger: Path | None, as_at: int | None, json: bool, **options: str) -> None:
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_sheet import answer

    chosen = {name: value for name, value in options.items() if value}
    answer(open_night(night, ledger=ledger, as_at=as_at), kind, chosen, json=json)
