"""What a person keys: a returning officer's sheet as text, or `candidate=votes` pairs, read into an announcement.

    ballot local.little.alder.2018-05-03     unopposed local.little.ash.2018-05-03     total little
    papers 1,204                             Ida Ives                                  Lab 30
    source Town Hall                                                                   others 3
    Emma Evans 634 *
    Bob Brown 512

`*` marks those elected, `lot` after it the one elected by lot, `?` stands for votes not announced. Those returned
unopposed have no poll, so no votes. `total` is a council's own total of its seats by party.

A candidate is named by the register's short name (`emma-evans`) or in full. Nothing is guessed: a name that fits nobody,
or two people, is a Problem. Who is elected is the officer's word and is never worked out from the votes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Literal

from nightdesk.ledger.entry import Announcement, Declaration, Poll, Provenance, PublishedTotal, ReturnedUnopposed
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.party import OTHERS
from nightdesk.register.roll import Register

Kind = Literal["ballot", "unopposed", "total"]
_KINDS: dict[str, Kind] = {"ballot": "ballot", "unopposed": "unopposed", "total": "total"}
_WORDS = ("papers", "rejected", "electorate", "turnout", "seen", "source", "where")
_WHERE_TO_LOOK = (
    "If it is of another night, name that with --night or NIGHTDESK_NIGHT; "
    "`nightdesk show council` lists the councils, `nightdesk show council COUNCIL` its ballots."
)
_NUMBER = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}")
_TURNOUT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,6})?")
_MARKS = r"\s*(?P<elected>\*)?\s*(?P<lot>lot)?"
_POLL = re.compile(r"(?P<name>.+?)\s+(?P<votes>[^\s*]+)" + _MARKS)
_PAIR = re.compile(r"(?P<name>[^=]+)=(?P<votes>[^\s*]*?)" + _MARKS)


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a sheet that are about papers, as reported; None where the officer gave none."""

    ballot_papers: int | None = None
    rejected_ballot_papers: int | None = None
    electorate: int | None = None
    turnout_reported: str | None = None


@dataclass(slots=True)
class _Sheet:
    """What has been read of one sheet, and what is wrong with it."""

    register: Register
    file: str
    kind: Kind | None = None
    about: str = ""
    ballot: Ballot | None = None
    polls: list[Poll] = field(default_factory=list)
    seats: list[tuple[str, int]] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    line: int | None = None

    def fault(self, rule: str, column: str, message: str, mend: str) -> None:
        self.problems.append(
            Problem(f"sheet/{rule}", message, mend, file=self.file, line=self.line, column=column, subject=self.about)
        )


def sheet_text(content: bytes, *, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The text of a sheet, with or without the mark that some editors put before UTF-8; None where it is no UTF-8."""
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"The sheet is not text in UTF-8: byte {error.start + 1} cannot be read."
        return None, (Problem("sheet/encoding", message, "Save it as plain text in UTF-8.", file=file, line=line),)


def read_sheet(
    text: str, *, register: Register, file: str, provenance: Provenance
) -> tuple[Announcement | None, tuple[Problem, ...]]:
    """The announcement a sheet makes; lines `seen`, `source` and `where` on it replace those of `provenance`.

    None where anything at all is wrong; the problems then name every line at fault.
    """
    sheet = _Sheet(register, file)
    for number, line in enumerate(text.splitlines(), start=1):
        sheet.line = number
        if line.strip():
            _read_line(sheet, line.strip())
    sheet.line = None
    if not sheet.kind and not sheet.problems:
        sheet.fault("empty", "", "The sheet names no ballot.", "Begin it with `ballot` and the ballot's id.")
    words = sheet.words
    said = replace(
        provenance,
        seen=words.get("seen", provenance.seen),
        source=words.get("source", provenance.source),
        where=words.get("where", provenance.where),
    )
    figures = Figures(
        ballot_papers=_count(sheet, "papers"),
        rejected_ballot_papers=_count(sheet, "rejected"),
        electorate=_count(sheet, "electorate"),
        turnout_reported=words.get("turnout"),
    )
    return _announcement(sheet, said, figures)


def read_pairs(
    about: str, pairs: Iterable[str], *, register: Register, provenance: Provenance, figures: Figures, unopposed: bool = False
) -> tuple[Announcement | None, tuple[Problem, ...]]:
    """The announcement that `candidate=votes` pairs make about a ballot, or `party=seats` pairs about a council.

    `emma-evans=634*` was elected with 634 votes, `carol-cox=512*lot` by lot, `bob-brown=?` has no figure announced.
    """
    sheet = _Sheet(register, "")
    _open(sheet, "total" if about in register.councils else "unopposed" if unopposed else "ballot", about)
    for pair in pairs:
        if sheet.kind == "unopposed":
            _poll(sheet, pair.strip(), "?", elected=True, lot=False)
        else:
            _read_figures(sheet, _PAIR.fullmatch(pair.strip()), pair, "Write it as emma-evans=634, with * if elected.")
    return _announcement(sheet, provenance, figures)


def _open(sheet: _Sheet, kind: Kind, about: str) -> None:
    if sheet.kind:
        sheet.fault("twice", kind, f"The sheet is already about {sheet.about}.", "Give each announcement a sheet of its own.")
        return
    sheet.kind, sheet.about = kind, about
    known = sheet.register.councils if kind == "total" else sheet.register.ballots
    if about not in known:
        what = "council" if kind == "total" else "ballot"
        sheet.fault(
            f"unknown-{what}",
            kind,
            f"There is no {what} {about!r} in the register of {sheet.register.night}.",
            f"{_nearest(about, {one: one for one in known})} {_WHERE_TO_LOOK}".strip(),
        )
    elif kind != "total":
        sheet.ballot = sheet.register.ballots[about]


def _read_line(sheet: _Sheet, line: str) -> None:
    first, _, rest = line.partition(" ")
    rest = rest.strip()
    if first in _KINDS:
        _open(sheet, _KINDS[first], rest)
    elif not sheet.kind:
        sheet.fault("order", "", "The sheet does not say yet what it is about.", "Begin it with `ballot` and the ballot's id.")
    elif first in _WORDS:
        _read_word(sheet, first, rest)
    elif sheet.kind == "unopposed":
        _poll(sheet, line, "?", elected=True, lot=False)
    else:
        _read_figures(sheet, _POLL.fullmatch(line), line, "Write a candidate's line as: Emma Evans 634 *")


def _read_word(sheet: _Sheet, word: str, rest: str) -> None:
    if word in sheet.words:
        sheet.fault("twice", word, f"The sheet gives {word} twice.", "Keep the one that is right.")
    elif word in ("papers", "rejected", "electorate") and not _NUMBER.fullmatch(rest):
        sheet.fault("number", word, f"{rest!r} is not a count.", "Write it in digits, such as 1,204.")
    elif word == "turnout" and not _TURNOUT.fullmatch(rest.removesuffix("%")):
        sheet.fault("number", word, f"{rest!r} is not a percentage.", "Write it in digits, such as 34.7.")
    else:
        sheet.words[word] = rest.removesuffix("%") if word == "turnout" else rest


def _read_figures(sheet: _Sheet, read: re.Match[str] | None, written: str, mend: str) -> None:
    if read is None:
        sheet.fault("line", "", f"{written!r} is not understood.", mend)
    elif sheet.kind == "total":
        _seats(sheet, read["name"].strip(), read["votes"])
    else:
        _poll(sheet, read["name"].strip(), read["votes"], elected=bool(read["elected"]), lot=bool(read["lot"]))


def _poll(sheet: _Sheet, name: str, votes: str, *, elected: bool, lot: bool) -> None:
    if votes != "?" and not _NUMBER.fullmatch(votes):
        sheet.fault(
            "number",
            "votes",
            f"{votes!r} is not a number of votes for {name or 'anyone'}.",
            "Put the votes last, in digits, or ? where they were not announced.",
        )
        return
    candidacy = _candidacy(sheet, name)
    if candidacy is None:
        return
    if any(poll.candidacy == candidacy.id for poll in sheet.polls):
        sheet.fault("twice", "candidate", f"{candidacy.name} is on the sheet twice.", "Keep the line that is right.")
        return
    sheet.polls.append(Poll(candidacy.id, None if votes == "?" else int(votes.replace(",", "")), elected=elected, lot=lot))


def _candidacy(sheet: _Sheet, name: str) -> Candidacy | None:
    if sheet.ballot is None:
        return None
    standing = sheet.ballot.candidacies
    wanted = " ".join(name.split()).casefold()
    found = [one for one in standing if one.id == wanted] or [one for one in standing if one.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = " or ".join(one.id for one in found)
        sheet.fault(
            "two-of-a-name", "candidate", f"{len(found)} candidates are called {name!r}.", f"Name the one meant: {ids}."
        )
    else:
        called = {one.name.casefold(): one.id for one in standing} | {one.id: one.id for one in standing}
        mend = _nearest(wanted, called) or f"Those standing are {', '.join(one.id for one in standing)}."
        sheet.fault("unknown-candidate", "candidate", f"Nobody called {name!r} stands in {sheet.about}.", mend)
    return None


def _seats(sheet: _Sheet, party: str, seats: str) -> None:
    found = _parties(sheet.register, party)
    if len(found) != 1:
        message = f"Several parties are called {party!r}." if found else f"No party {party!r} is in the register."
        mend = f"Name the one meant: {' or '.join(found)}." if found else "Use its number (PP53), its short name, or others."
        sheet.fault("unknown-party", "party", message, mend)
    elif not _NUMBER.fullmatch(seats):
        sheet.fault("number", "seats", f"{seats!r} is not a number of seats.", "Write it in digits, after the party.")
    elif any(found[0] == other for other, _ in sheet.seats):
        sheet.fault("twice", "party", f"{party} is on the sheet twice.", "Keep the line that is right.")
    else:
        sheet.seats.append((found[0], int(seats.replace(",", ""))))


def _parties(register: Register, party: str) -> list[str]:
    """Ids of the parties that `party` may name: an id alone where it is one, else all of that short name."""
    if party in register.parties or party == OTHERS:
        return [party]
    return [one.id for one in register.parties.values() if one.short.casefold() == party.casefold()]


def _announcement(sheet: _Sheet, provenance: Provenance, figures: Figures) -> tuple[Announcement | None, tuple[Problem, ...]]:
    if not sheet.problems and not sheet.polls and not sheet.seats:
        sheet.fault("empty", "", "The sheet gives nobody's figures.", "Put a line under it for each candidate, or each party.")
    if sheet.problems:
        return None, tuple(sheet.problems)
    if sheet.kind == "total":
        return PublishedTotal(sheet.about, tuple(sheet.seats), provenance), ()
    if sheet.kind == "unopposed":
        return ReturnedUnopposed(sheet.about, tuple(poll.candidacy for poll in sheet.polls), provenance), ()
    return (
        Declaration(
            sheet.about,
            tuple(sheet.polls),
            provenance,
            ballot_papers=figures.ballot_papers,
            rejected_ballot_papers=figures.rejected_ballot_papers,
            electorate=figures.electorate,
            turnout_reported=figures.turnout_reported,
        ),
        (),
    )


def _count(sheet: _Sheet, word: str) -> int | None:
    return int(sheet.words[word].replace(",", "")) if word in sheet.words else None


def _nearest(wanted: str, called: Mapping[str, str]) -> str:
    """The mend that asks whether one of the nearest was meant, or nothing where none is near."""
    near = dict.fromkeys(called[one] for one in get_close_matches(wanted, list(called), n=3, cutoff=0.6))
    return f"Is it {' or '.join(near)}?" if near else ""
