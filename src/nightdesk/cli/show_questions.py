"""`nightdesk show` of the analysis: a verb for each question."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.show import app

PartyChoice = Annotated[str, typer.Option("--party", metavar="PARTY", help="Only this party: its number, short name or name.")]
RegionChoice = Annotated[str, typer.Option("--region", metavar="REGION", help="Only this region, by its name: London.")]


@app.command()
def battleground(
    party: PartyChoice = "",
    region: RegionChoice = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Target councils and wards of each party, strongholds and marginals, and what has become of each."""
    _ask("battleground", night, ledger, as_at, json, party=party, region=region)


@app.command()
def candidacy(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Who stands where: slates against seats, who stood aside, independents and local parties."""
    _ask("candidacy", night, ledger, as_at, json)


@app.command()
def watch(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """What is due, what is late, and which awaited wards matter most to control and to the national picture."""
    _ask("watch", night, ledger, as_at, json)


def _ask(kind: str, night: str, ledger: Path | None, as_at: int | None, json: bool, **options: str) -> None:
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_sheet import answer

    chosen = {name: value for name, value in options.items() if value}
    answer(open_night(night, ledger=ledger, as_at=as_at), kind, chosen, json=json)
