"""`nightdesk show` of the analysis: a verb for each question."""

from __future__ import annotations

from pathlib import Path

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.show import app


@app.command()
def candidacy(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Who stands where: slates against seats, who stood aside, independents and local parties."""
    _ask("candidacy", night, ledger, as_at, json)


@app.command()
def national(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """A national measure: the vote had all of Great Britain voted tonight, two ways, with intervals and what was published."""
    _ask("national", night, ledger, as_at, json)


def _ask(kind: str, night: str, ledger: Path | None, as_at: int | None, json: bool, **options: str) -> None:
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_sheet import answer

    chosen = {name: value for name, value in options.items() if value}
    answer(open_night(night, ledger=ledger, as_at=as_at), kind, chosen, json=json)
