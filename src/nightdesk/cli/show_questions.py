"""`nightdesk show` of the analysis: a verb for each question."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.show import app

RegionName = Annotated[
    str, typer.Option("--region", metavar="REGION", help="One region beside all England, by its name or as in addresses.")
]
ConventionName = Annotated[
    str, typer.Option("--convention", metavar="CONVENTION", help="Share of the vote: top_candidate, average or total.")
]
FlowParty = Annotated[
    str,
    typer.Option("--party", metavar="PARTY", help="One of the five by number or short name; default: whose share fell most."),
]


@app.command()
def candidacy(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Who stands where: slates against seats, who stood aside, independents and local parties."""
    _ask("candidacy", night, ledger, as_at, json)


@app.command()
def referendum(
    night: NightName = SHIPPED_NIGHT,
    region: RegionName = "",
    convention: ConventionName = "",
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Change in share and seats against Leave per cent at the referendum of 2016, by council, ward and region."""
    _ask("referendum", night, ledger, as_at, json, region=region, convention=convention)


@app.command()
def flow(
    night: NightName = SHIPPED_NIGHT,
    party: FlowParty = "",
    convention: ConventionName = "",
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Where a party collapsed: decline and withdrawal, bounds, and shares then against shares now by two methods."""
    _ask("flow", night, ledger, as_at, json, party=party, convention=convention)


def _ask(kind: str, night: str, ledger: Path | None, as_at: int | None, json: bool, **options: str) -> None:
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_sheet import answer

    chosen = {name: value for name, value in options.items() if value}
    answer(open_night(night, ledger=ledger, as_at=as_at), kind, chosen, json=json)
