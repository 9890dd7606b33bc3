"""Laws of importing: whatever a feed holds, an import ends in a pack that can be written or in Problems, never a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nightdesk.intake.one_feed import import_feed
from nightdesk.ledger.entry import Declaration
from nightdesk.register.pack_tables import pack_texts
from spec.importing.little_workbook import CANDIDATES_2021, NAMES_2021, WARDS_2021, write_workbook
from spec.importing.test_import import ARCHIVE, CLUB_ARCHIVE, CLUB_EXPORT

FEEDS = {
    "leap": (ARCHIVE, "2016-05-05"),
    "democracy-club": (CLUB_ARCHIVE, "2021-05-06"),
    "democracy-club-export": (CLUB_EXPORT, "2026-05-07"),
}
AWKWARD = st.sampled_from(
    ['"', ",", "\n", "\r\n", "\x00", "\ufeff", "-1", "2.0", "٣", "", "True", "NULL", "local.", "9" * 30, "é", " ", "\t", "None"]
)
NEVER_ENDING = [HealthCheck.function_scoped_fixture]


def holds(made) -> None:
    """What must hold of any import at all."""
    assert all(problem.message and problem.mend for problem in made.problems)
    ids = [row.ballot for row in made.tables.ballots]
    assert len(ids) == len(set(ids))
    seats = {row.ballot: row.seats for row in made.tables.ballots}
    standing = {(row.ballot, row.candidacy) for row in made.tables.candidacies}
    for one in made.declarations:
        if isinstance(one, Declaration):
            assert sum(poll.elected for poll in one.polls) == seats[one.ballot]
            assert {(one.ballot, poll.candidacy) for poll in one.polls} <= standing


@settings(max_examples=120, suppress_health_check=NEVER_ENDING, deadline=None)
@given(feed=st.sampled_from(sorted(FEEDS)), at=st.floats(0, 1), drop=st.integers(0, 25), put=AWKWARD | st.text(max_size=6))
def test_a_spoilt_feed_makes_a_pack_or_problems(tmp_path, feed, at, drop, put):
    text, night = FEEDS[feed]
    place = int(at * len(text))
    (tmp_path / "feed.csv").write_bytes((text[:place] + put + text[place + drop :]).encode("utf-8", "surrogatepass"))
    holds(import_feed(tmp_path / "feed.csv", night=night, format="leap" if feed == "leap" else "democracy-club"))


@settings(max_examples=60, suppress_health_check=NEVER_ENDING, deadline=None)
@given(
    sheet=st.sampled_from(["candidates", "wards"]),
    row=st.integers(1, 7),
    column=st.integers(0, 18),
    value=st.text(st.characters(exclude_categories=["C"]), max_size=12)
    | st.integers(-5, 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.booleans(),
)
def test_a_spoilt_workbook_makes_a_pack_or_problems(tmp_path, sheet, row, column, value):
    sheets = {"candidates": [list(one) for one in CANDIDATES_2021], "wards": [list(one) for one in WARDS_2021]}
    spoilt = sheets[sheet]
    if row < len(spoilt) and column < len(spoilt[row]):
        spoilt[row][column] = value
    path = write_workbook(tmp_path / "book.xlsx", {**sheets, "Party names": NAMES_2021})
    made = import_feed(path, night="2021-05-06")
    holds(made)
    assert all(problem.file for problem in pack_texts(made.tables)[1])


@settings(max_examples=80, suppress_health_check=NEVER_ENDING, deadline=None)
@given(data=st.binary(max_size=400), form=st.sampled_from(["auto", "leap", "democracy-club", "commons-library"]))
def test_any_bytes_at_all_make_no_ballot_or_ballots_that_hold(tmp_path, data, form):
    (tmp_path / "feed").write_bytes(data)
    holds(import_feed(tmp_path / "feed", night="2018-05-03", format=form))
