"""Writing one keyed entry into a ledger file: what admission found, what was written, what it means for the night."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nightdesk.cli.edge import problem_lines
from nightdesk.cli.opening import fold, open_ledger, open_or_make
from nightdesk.cli.printing import console, count, print_json, problem_document
from nightdesk.cli.show_night import short, ward
from nightdesk.ledger.admission import Admission, admit
from nightdesk.ledger.entry import Announcement, Correction, Entry, Recorded, Withdrawal
from nightdesk.ledger.standing import Standing
from nightdesk.ledger.store import Ledger
from nightdesk.night import Night
from nightdesk.problems import NotFound, Refused
from nightdesk.register.roll import Register
from nightdesk.tally.result import Result


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a keyed entry."""

    admission: Admission
    recorded: Recorded | None
    """The entry in its place, new or found there already; None in a dry run, and where it was refused."""
    night: Night


def write(
    path: Path, register: Register, entry: Entry, *, reason: str | None, dry_run: bool, json: bool, may_make: bool
) -> None:
    """Admit the entry, append it and say so. Refused with admission's problems; nothing is then written."""
    if path.exists() or not may_make:
        with open_ledger(path, register, to_write=not dry_run) as ledger:
            outcome = _offered(ledger, register, entry, reason=reason, dry_run=dry_run)
    else:
        admission = admit(entry, register=register, standing=Standing(), reason=reason)
        outcome = Outcome(admission, None, Night.open(register))
        if admission.admitted and not dry_run:
            with open_or_make(path, register) as ledger:
                outcome = _offered(ledger, register, entry, reason=reason, dry_run=False)
    admission = outcome.admission
    if json:
        print_json(_document(outcome, dry_run=dry_run))
    elif admission.admitted:
        _print(outcome)
    if not admission.admitted:
        needs = "" if admission.errors else " It can be recorded with --reason, if the figures are right all the same."
        raise Refused(f"Nothing was written.{needs}", () if json else admission.problems)


def announced_at(path: Path, register: Register, position: int) -> Announcement:
    """The announcement that the entry at a position makes. NotFound where there is none, or it is a withdrawal."""
    with open_ledger(path, register) as ledger:
        found = ledger.entry(position).entry
    if isinstance(found, Withdrawal):
        raise NotFound(f"Entry {position} of {path} is a withdrawal: there is nothing in it to correct.")
    return found.by if isinstance(found, Correction) else found


def _offered(ledger: Ledger, register: Register, entry: Entry, *, reason: str | None, dry_run: bool) -> Outcome:
    admission = ledger.admit(entry, reason=reason)
    if dry_run or not admission.admitted:
        return Outcome(admission, None, Night.open(register))
    recorded = ledger.append(entry, reason=reason).recorded
    return Outcome(admission, recorded, fold(register, ledger.since(0)).latest)


def _document(outcome: Outcome, *, dry_run: bool) -> dict[str, object]:
    admission, recorded = outcome.admission, outcome.recorded
    return {
        "admitted": admission.admitted,
        "dry_run": dry_run,
        "already": admission.already is not None,
        "position": recorded.position if recorded else admission.already,
        "digest": recorded.digest if recorded else None,
        "problems": [problem_document(problem) for problem in admission.problems],
        "not_checked": [{"rule": one.rule, "reason": one.reason} for one in admission.not_checked],
    }


def _print(outcome: Outcome) -> None:
    admission, recorded, out = outcome.admission, outcome.recorded, console()
    for problem in admission.problems:
        out.print("\n".join(problem_lines(problem)))
    if admission.already is not None:
        out.print(f"The ledger says so already, at position {count(admission.already)}: nothing was written.")
    elif recorded is None:
        out.print("It would be admitted. Nothing was written: this is a dry run.")
    else:
        out.print(f"Recorded at position {count(recorded.position)}.")
        _print_meaning(outcome.night, recorded.position)


def _print_meaning(night: Night, position: int) -> None:
    """What the entry has done: the ballot's result, and how far its council has come."""
    stands = night.standing.touched_by(position)
    if stands is None:
        return
    out, register = console(), night.register
    slug = stands.subject[1]
    if stands.ballot is not None:
        slug = register.ballot(stands.ballot).council
        result = night.result(stands.ballot)
        out.print(f"{ward(register, stands.ballot)}: {_in_words(register, result) if result else 'awaited again'}.")
    council = night.council(slug)
    ballots = sum(one.status != "countermanded" for one in register.by_council[slug])
    verdict = f": {council.control.verdict}" if council.control.verdict else ""
    out.print(f"{council.council.name}: {count(len(council.results))} of {count(ballots)} ballots declared{verdict}.")
    for problem in council.problems:
        out.print("\n".join(problem_lines(problem)))


def _in_words(register: Register, result: Result) -> str:
    names = [f"{one.candidacy.name} ({short(register, one.candidacy.party)})" for one in result.lines if one.elected]
    majority = "" if result.majority_votes is None else f", majority {count(result.majority_votes)}"
    return f"{', '.join(names)} elected{majority}{' by lot' if result.by_lot else ''}"
