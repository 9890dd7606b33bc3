"""`nightdesk show` of the analysis: a verb for each question."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.show import app

OneParty = Annotated[str, typer.Option("--party", metavar="PARTY", help="One party, by number (PP53), short name or name.")]
OneCouncil = Annotated[str, typer.Option("--council", metavar="COUNCIL", help="One council, by its slug or name.")]
OneRegion = Annotated[str, typer.Option("--region", metavar="REGION", help="One region, by its name: North West.")]
OneKind = Annotated[
    str, typer.Option("--kind", metavar="KIND", help="One kind of council: london, metropolitan, unitary or district.")
]
OneWard = Annotated[str, typer.Option("--ward", metavar="WARD", help="One ward, by its ballot's id or its name.")]
FlowParty = Annotated[
    str,
    typer.Option("--party", metavar="PARTY", help="One of the five by number or short name; default: whose share fell most."),
]
ByConvention = Annotated[
    str, typer.Option("--convention", metavar="CONVENTION", help="By which convention: top_candidate, average or total.")
]


@app.command()
def battleground(
    party: OneParty = "",
    region: OneRegion = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Target councils and wards of each party, strongholds and marginals, and what has become of each."""
    _ask("battleground", night, ledger, as_at, json, party=party, region=region)


@app.command()
def watch(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """What is due, what is late, and which awaited wards matter most to control and to the national picture."""
    _ask("watch", night, ledger, as_at, json)


@app.command()
def expected(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Expected and actual: favourites and what their prices meant, forecasts and polls, who was to take what and did."""
    _ask("expected", night, ledger, as_at, json)


@app.command()
def share(
    council: OneCouncil = "",
    region: OneRegion = "",
    kind: OneKind = "",
    ward: OneWard = "",
    convention: ByConvention = "",
    swing: Annotated[
        str, typer.Option("--swing", metavar="FROM,TO", help="Swing between two parties, by number or short name: Con,LD.")
    ] = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Shares of the vote by three conventions, their change, and swing: of England, a region, a kind, a council or a ward."""
    from nightdesk.cli.opening import ballot_named, council_named, open_night
    from nightdesk.cli.show_sheet import answer

    at = open_night(night, ledger=ledger, as_at=as_at)
    chosen = {
        "council": council_named(at.register, council) if council else "",
        "region": region,
        "kind": kind,
        "ward": ballot_named(at.register, ward) if ward else "",
        "convention": convention,
        "swing": swing,
    }
    answer(at, "share", {name: value for name, value in chosen.items() if value}, json=json)


@app.command()
def referendum(
    region: OneRegion = "",
    convention: ByConvention = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Change in share and seats against Leave per cent at the referendum of 2016, by council, ward and region."""
    _ask("referendum", night, ledger, as_at, json, region=region, convention=convention)


@app.command()
def flow(
    party: FlowParty = "",
    convention: ByConvention = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """Where a party collapsed: decline and withdrawal, bounds, and shares then against shares now by two methods."""
    _ask("flow", night, ledger, as_at, json, party=party, convention=convention)


@app.command()
def national(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """A national measure: the vote had all of Great Britain voted tonight, two ways, with intervals and what was published."""
    _ask("national", night, ledger, as_at, json)


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
def constituency(
    name: Annotated[
        str | None,
        typer.Argument(metavar="CONSTITUENCY", help="Its name or code: St Austell and Newquay. Without: all with local votes."),
    ] = None,
    region: OneRegion = "",
    convention: ByConvention = "",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
    json: AsJson = False,
) -> None:
    """The last general election in one constituency, with tonight's local votes beside it; without a name, all with votes."""
    if name is None:
        _ask("constituencies", night, ledger, as_at, json, region=region, convention=convention)
        return
    from nightdesk.cli.opening import constituency_named, open_night
    from nightdesk.cli.printing import print_json
    from nightdesk.cli.show_night import print_heading
    from nightdesk.cli.show_sheet import print_sheet
    from nightdesk.publish.answers.constituency_answer import constituency_sheet
    from nightdesk.publish.answers.constituency_document import constituency_document

    at = open_night(night, ledger=ledger, as_at=as_at)
    code = constituency_named(at.context, name)
    if json:
        print_json(constituency_document(at, code))
        return
    sheet = constituency_sheet(at, code, {"convention": convention} if convention else {})
    print_heading(at)
    print_sheet(at, sheet)


@app.command()
def candidacy(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Who stands where: slates against seats, who stood aside, independents and local parties."""
    _ask("candidacy", night, ledger, as_at, json)


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


@app.command()
def notable(night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False) -> None:
    """Closest results, largest majorities, lots, leaders who lost, parties wiped out; firsts and records, largest swings."""
    _ask("notable", night, ledger, as_at, json)


def _ask(kind: str, night: str, ledger: Path | None, as_at: int | None, json: bool, **options: str) -> None:
    from nightdesk.cli.opening import open_night
    from nightdesk.cli.show_sheet import answer

    chosen = {name: value for name, value in options.items() if value}
    answer(open_night(night, ledger=ledger, as_at=as_at), kind, chosen, json=json)
