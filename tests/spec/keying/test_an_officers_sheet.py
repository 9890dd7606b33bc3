"""Keying a declaration: the returning officer's sheet as text, or pairs on the command line."""

from __future__ import annotations

from textwrap import dedent

import pytest

from little_night import ABBEY, BRIDGE, CASTLE, HARBOUR
from nightdesk.intake.keyed import Figures, read_pairs, read_sheet
from nightdesk.ledger.entry import Announcement, Declaration, Poll, Provenance, PublishedTotal, ReturnedUnopposed
from nightdesk.problems import Problem
from nightdesk.register.party import CON, LAB
from nightdesk.register.roll import Register

HEARD = Provenance("returning officer", "2018-05-04T00:10:00+01:00", "keyed", keyed_by="pat")


def sheet(register: Register, text: str) -> tuple[Announcement | None, tuple[Problem, ...]]:
    return read_sheet(dedent(text).lstrip(), register=register, file="sheet.txt", provenance=HEARD)


def pairs(
    register: Register, about: str, *written: str, unopposed: bool = False
) -> tuple[Announcement | None, tuple[Problem, ...]]:
    return read_pairs(about, written, register=register, provenance=HEARD, figures=Figures(), unopposed=unopposed)


def test_a_sheet_is_the_ballot_the_figures_and_a_line_for_each_candidate(register: Register) -> None:
    """Candidates are named in full as on the sheet, `*` marks those elected, `lot` the one elected by lot."""
    read, problems = sheet(
        register,
        f"""
        ballot {ABBEY}
        papers 1,410
        rejected 10
        electorate 5000
        turnout 28.2%
        source Millbrook Town Hall

        Ann Archer   640 * lot
        Ben Barker   640
        Cat Cole     120
        """,
    )
    assert problems == ()
    assert read == Declaration(
        ABBEY,
        (Poll("ann-archer", 640, True, lot=True), Poll("ben-barker", 640, False), Poll("cat-cole", 120, False)),
        Provenance("Millbrook Town Hall", "2018-05-04T00:10:00+01:00", "keyed", keyed_by="pat"),
        ballot_papers=1410,
        rejected_ballot_papers=10,
        electorate=5000,
        turnout_reported="28.2",
    )


def test_the_same_declaration_in_pairs_on_the_command_line(register: Register) -> None:
    read, problems = pairs(register, ABBEY, "ann-archer=640*lot", "Ben Barker=640", "cat-cole=120")
    assert problems == ()
    assert isinstance(read, Declaration)
    assert [(poll.candidacy, poll.votes, poll.elected, poll.lot) for poll in read.polls] == [
        ("ann-archer", 640, True, True),
        ("ben-barker", 640, False, False),
        ("cat-cole", 120, False, False),
    ]


def test_votes_not_announced_are_a_question_mark_and_stay_unknown(register: Register) -> None:
    """Not 0: an unknown figure is never a nought."""
    read, _ = pairs(register, ABBEY, "ann-archer=?*", "ben-barker=0", "cat-cole=?")
    assert isinstance(read, Declaration)
    assert [poll.votes for poll in read.polls] == [None, 0, None]


def test_those_returned_unopposed_have_no_votes(register: Register) -> None:
    expected = ReturnedUnopposed(CASTLE, ("jo-jones",), HEARD)
    assert sheet(register, f"unopposed {CASTLE}\nJo Jones\n") == (expected, ())
    assert pairs(register, CASTLE, "jo-jones", unopposed=True) == (expected, ())


def test_a_councils_own_total_is_keyed_by_party(register: Register) -> None:
    """Parties by number or short name; `others` gathers those outside the five."""
    expected = PublishedTotal("millbrook", ((CON, 5), (LAB, 2), ("others", 1)), HEARD)
    assert sheet(register, "total millbrook\nCon 5\nPP53 2\nothers 1\n") == (expected, ())
    assert pairs(register, "millbrook", "Con=5", "PP53=2", "others=1") == (expected, ())


def test_nobody_is_elected_by_having_most_votes(register: Register) -> None:
    """A sheet without a mark elects nobody: it is for admission to say that seats are unfilled."""
    read, problems = sheet(register, f"ballot {ABBEY}\nAnn Archer 900\nBen Barker 100\nCat Cole 5\n")
    assert problems == ()
    assert isinstance(read, Declaration)
    assert not any(poll.elected for poll in read.polls)


@pytest.mark.parametrize(
    ("text", "rule", "line", "says"),
    [
        ("", "sheet/empty", None, "names no ballot"),
        (f"ballot {ABBEY}\n", "sheet/empty", None, "nobody's figures"),
        ("Ann Archer 640 *\n", "sheet/order", 1, "what it is about"),
        ("ballot local.millbrook.abbot.2018-05-03\n", "sheet/unknown-ballot", 1, "no ballot"),
        ("total millbrok\nCon 3\n", "sheet/unknown-council", 1, "no council"),
        (f"ballot {ABBEY}\nballot {BRIDGE}\n", "sheet/twice", 2, "already about"),
        (f"ballot {ABBEY}\npapers about 1000\n", "sheet/number", 2, "not a count"),
        (f"ballot {ABBEY}\npapers 10\npapers 11\n", "sheet/twice", 3, "papers twice"),
        (f"ballot {ABBEY}\nturnout high\n", "sheet/number", 2, "not a percentage"),
        (f"ballot {ABBEY}\nAnn Archer six *\n", "sheet/number", 2, "not a number of votes"),
        (f"ballot {ABBEY}\nAnn Archer -6\n", "sheet/number", 2, "not a number of votes"),
        (f"ballot {ABBEY}\nAnn\n", "sheet/line", 2, "not understood"),
        (f"ballot {ABBEY}\nAnn Arche 640 *\n", "sheet/unknown-candidate", 2, "Nobody called"),
        (f"ballot {ABBEY}\nKim King 640 *\n", "sheet/unknown-candidate", 2, "Nobody called"),
        (f"ballot {ABBEY}\nAnn Archer 1\nann-archer 2\n", "sheet/twice", 3, "on the sheet twice"),
        ("total millbrook\nTory 3\n", "sheet/unknown-party", 2, "No party"),
        ("total millbrook\nCon many\n", "sheet/number", 2, "not a number of seats"),
        ("total millbrook\nCon 3\nPP52 4\n", "sheet/twice", 3, "on the sheet twice"),
    ],
)
def test_a_line_at_fault_is_named_with_its_mend(register: Register, text: str, rule: str, line: int | None, says: str) -> None:
    """And nothing is read of a sheet with a fault in it."""
    read, problems = sheet(register, text)
    assert read is None
    assert (problems[0].rule, problems[0].line, problems[0].file) == (rule, line, "sheet.txt")
    assert says in problems[0].message
    assert problems[0].mend


def test_a_slip_in_a_name_is_answered_with_the_nearest(register: Register) -> None:
    _, problems = pairs(register, ABBEY, "ann-archr=640*")
    assert problems[0].mend == "Is it ann-archer?"


def test_every_fault_of_a_sheet_is_told_at_once(register: Register) -> None:
    _, problems = sheet(register, f"ballot {HARBOUR}\nKim Kong 12 *\nLee Lane many\npapers few\n")
    assert [problem.line for problem in problems] == [2, 3, 4]


def test_two_candidates_of_one_name_are_told_apart_by_their_short_names() -> None:
    """Two John Smiths in one ward: the full name is refused, and the mend gives both short names."""
    from dataclasses import replace

    from little_night import little_register

    known = little_register()
    ballot = known.ballots[ABBEY]
    twins = (replace(ballot.candidacies[0], name="John Smith"), replace(ballot.candidacies[1], name="John Smith"))
    known = replace(known, ballots={**known.ballots, ABBEY: replace(ballot, candidacies=twins)})
    _, problems = pairs(known, ABBEY, "John Smith=10*")
    assert problems[0].rule == "sheet/two-of-a-name"
    assert problems[0].mend == "Name the one meant: ann-archer or ben-barker."
