"""`nightdesk check`: a text on the terminal, marked sentence by sentence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, AsJson, LedgerFile, NightName
from nightdesk.cli.printing import console, counted, print_json
from nightdesk.problems import NotFound, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nightdesk.check.checked import Checked

TextFile = Annotated[str, typer.Argument(metavar="FILE", help="The text, in UTF-8; - for standard input.")]
STYLES = {"supported": "green", "contradicted": "bold red", "partly": "yellow", "depends": "yellow"}


def check(
    file: TextFile, night: NightName = SHIPPED_NIGHT, ledger: LedgerFile = None, as_at: AsAt = None, json: AsJson = False
) -> None:
    """Hold a text against the record of a night, sentence by sentence.

    Each has a verdict: supported, contradicted, partly, depends (on the basis), unknown or not checkable; under it how it was
    read, the true figure and the evidence. The text is not kept.
    """
    from nightdesk.check.report import check_text, report
    from nightdesk.cli.opening import open_night

    text = _text(file)
    at = open_night(night, ledger=ledger, as_at=as_at)
    checked = check_text(at.scene, text)
    if json:
        print_json(report(checked))
    else:
        _print(checked)


def _text(file: str) -> str:
    if file != "-" and not Path(file).is_file():
        raise NotFound(f"There is no file {file}.")
    body = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"Byte {error.start} of the text is not UTF-8. Save it as UTF-8.") from None


def _print(checked: Sequence[Checked]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from nightdesk.check.report import claims_told, verdicts
    from nightdesk.publish.pages.check_page import SAID, SIGNS

    out = console()
    for one in checked:
        out.print(Text(f"{SIGNS[one.verdict]} {SAID[one.verdict]}", style=STYLES.get(one.verdict, "dim")))
        out.print(Padding(Text(one.text), (0, 0, 0, 2), expand=False))
        for claim in claims_told(one):
            out.print(Padding(Text(f"{SIGNS[claim.verdict]} {claim.reading}"), (0, 0, 0, 4), expand=False))
            told = [("figure", claim.figure), ("basis", claim.basis), *(("evidence", line) for line in claim.evidence)]
            for what, how in told:
                if how:
                    out.print(Padding(Text(f"{what}: {how}", style="dim"), (0, 0, 0, 6), expand=False))
        out.print()
    numbers = ", ".join(f"{number} {SAID[verdict].lower()}" for verdict, number in verdicts(checked).items())
    out.print(f"{counted(len(checked), 'sentence')}: {numbers}")
