"""Bad inputs: each is refused with a Problem that says how to mend it, and the ledger is as it was to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import notation
from nightdesk.ledger.entry import Correction, Declaration, Entry, Poll, ReturnedUnopposed, Withdrawal
from nightdesk.ledger.store import Ledger, verify
from nightdesk.problems import Refused

CASTLE = """
    Castle, Adur: 1 seat
    electorate 3000, papers 1212, rejected 12, turnout 40.4
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
HARBOUR = """
    Harbour, Adur: 2 seats
      Cat Cooper   Con   700 *
      Dan Dyer     Con   690 *
      Eve Elder    LD    300
"""
MARSH = "Marsh, Adur: 1 seat, countermanded\n  Fay Fisher   Con   1"
FARM = "Farm, Adur: 1 seat, uncontested\n  Gil Gray   Con   *"
BEFORE = HARBOUR.replace("700", "720")
MARKET = CASTLE.replace("Castle", "Market")
REGISTER = notation.register(CASTLE, HARBOUR, MARKET, MARSH, FARM, before=(BEFORE,), seats_total={"adur": 29})
castle, harbour = notation.declaration(CASTLE), notation.declaration(HARBOUR)


def bad(sheet: str, before: str, after: str) -> Declaration:
    return notation.declaration(sheet.replace(before, after))


BAD: dict[str, Entry] = {
    "a ballot that is not there": bad(HARBOUR, "Harbour", "Haven"),
    "a ballot of another day": replace(harbour, ballot="local.adur.harbour.2019-05-02"),
    "no ballot at all": replace(harbour, ballot=""),
    "a countermanded poll": notation.declaration(MARSH),
    "a countermanded poll as unopposed": notation.unopposed(MARSH + " *"),
    "votes where nobody was opposed": notation.declaration(FARM.replace("*", "100 *")),
    "unopposed where there was a poll": notation.unopposed(HARBOUR),
    "unopposed with a stranger": ReturnedUnopposed("local.adur.farm.2018-05-03", ("cat-cooper",), notation.seen()),
    "nobody on the sheet": replace(harbour, polls=()),
    "a stranger on the sheet": bad(HARBOUR, "Eve Elder", "Eva Elder"),
    "somebody left out": replace(harbour, polls=harbour.polls[:2]),
    "somebody twice": replace(harbour, polls=(*harbour.polls, harbour.polls[2])),
    "nobody elected": bad(HARBOUR, " *", ""),
    "one elected too few": bad(HARBOUR, "690 *", "690"),
    "one elected too many": bad(HARBOUR, "300", "300 *"),
    "the wrong one elected": notation.declaration(HARBOUR.replace("690 *", "690").replace("300", "300 *")),
    "a tie without a lot": bad(HARBOUR, "300", "690"),
    "a lot without a tie": bad(HARBOUR, "690 *", "690 * lot"),
    "a lot for the loser": bad(HARBOUR, "300", "300 lot"),
    "votes below nought": bad(HARBOUR, "300", "-300"),
    "votes beyond any ward": bad(HARBOUR, "700 *", "70000000 *"),
    "nought votes for everybody": notation.declaration(HARBOUR.replace("700", "0").replace("690", "0").replace("300", "0")),
    "nought for one, unexplained": bad(HARBOUR, "300", "0"),
    "a digit typed twice": bad(HARBOUR, "700", "7700"),
    "more votes than papers": replace(castle, ballot_papers=600, turnout_reported=None),
    "more votes than papers carry": replace(castle, rejected_ballot_papers=13),
    "papers that nobody had": replace(castle, ballot_papers=1400, turnout_reported=None),
    "more papers than electors": replace(castle, electorate=1000, turnout_reported=None),
    "more rejected than papers": replace(castle, rejected_ballot_papers=5000),
    "papers below nought": replace(castle, ballot_papers=-1),
    "a turnout of papers": replace(castle, turnout_reported="1212"),
    "a turnout that does not follow": replace(castle, turnout_reported="54.4"),
    "no time": replace(harbour, provenance=notation.seen("")),
    "a time without offset": replace(harbour, provenance=notation.seen("2018-05-04T01:20:00")),
    "before the polls closed": replace(harbour, provenance=notation.seen("2018-05-03T12:00:00+01:00")),
    "no source": replace(harbour, provenance=notation.seen(source="")),
    "an endless source": replace(harbour, provenance=notation.seen(source="x" * 100_000)),
    "declared already, other figures": bad(CASTLE, "590", "591"),
    "a correction of nothing": Correction(9, castle, "Misread."),
    "a correction of position nought": Correction(0, castle, "Misread."),
    "a correction that changes nothing": Correction(1, castle, "Misread."),
    "a correction of another ballot": Correction(1, harbour, "Wrong ward."),
    "a correction without a reason": Correction(1, bad(CASTLE, "590", "588"), ""),
    "a correction that is itself wrong": Correction(1, bad(CASTLE, "590", "611"), "Misread."),
    "a withdrawal of nothing": Withdrawal(9, "Misheard.", notation.seen()),
    "a withdrawal of what is replaced": Withdrawal(2, "Misheard.", notation.seen()),
    "a withdrawal without a reason": Withdrawal(1, "", notation.seen()),
    "a total with too many seats": notation.total("Adur", "Con 20, Lab 10"),
    "a total of another council": notation.total("Ashford", "Con 20"),
    "a total with an unknown party": notation.total("Adur", "Whigs 2"),
    "a total below nought": notation.total("Adur", "Con -2"),
}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "night.ledger", register=REGISTER) as made:
        made.append(castle)
        made.append(notation.total("Adur", "Con 19, Lab 10"))
        made.append(Correction(2, notation.total("Adur", "Con 18, Lab 11"), "The page was changed."))
        yield made


@pytest.mark.parametrize("entry", BAD.values(), ids=BAD.keys())
def test_it_is_refused_with_a_mend_and_the_ledger_is_unharmed(ledger: Ledger, entry: Entry) -> None:
    files = {file: file.read_bytes() for file in ledger.path.parent.iterdir() if not file.name.endswith("-shm")}
    text, digest = ledger.export(), ledger.digest
    with pytest.raises(Refused) as refused:
        ledger.append(entry)
    assert refused.value.problems
    assert all(one.message and one.mend and one.rule.startswith("admission/") for one in refused.value.problems)
    with pytest.raises(Refused):
        ledger.append_all([notation.declaration(MARKET), entry])
    assert (ledger.export(), ledger.digest) == (text, digest)
    assert all(file.read_bytes() == content for file, content in files.items())
    assert verify(ledger.path).digest == digest
    assert ledger.append(harbour).recorded.position == 4, "and goes on as if nothing had been offered"


NASTY = [
    "\n2 declaration x",
    '"',
    "\\",
    " leading",
    "trailing ",
    "\x00",
    "\x1b[31m",
    "\u202e",
    "\ud800",
    "'; DROP TABLE entry; --",
    "é",
]


@pytest.mark.parametrize("text", NASTY)
def test_free_text_of_any_kind_is_kept_as_it_is_and_breaks_nothing(ledger: Ledger, text: str, tmp_path: Path) -> None:
    noted = replace(harbour, provenance=replace(notation.seen(source=f"x{text}"), where=text, keyed_by=text))
    ledger.append(noted)
    ledger.append(Withdrawal(4, f"x{text}", notation.seen()))
    with Ledger.create(tmp_path / "copy.ledger", register=REGISTER) as copy:
        copy.import_text(ledger.export(), file="book.txt")
        assert copy.entry(4).entry == noted
        assert copy.digest == ledger.digest


@pytest.mark.parametrize("text", [one for one in NASTY if one != "é"])
def test_an_id_of_any_kind_is_only_an_unknown_id(ledger: Ledger, text: str) -> None:
    for entry in (
        replace(harbour, ballot=text),
        replace(harbour, polls=(*harbour.polls, Poll(text, 1, elected=False))),
        replace(notation.total("Adur", "Con 1"), council=text),
    ):
        with pytest.raises(Refused):
            ledger.append(entry)
    assert ledger.position == 3
