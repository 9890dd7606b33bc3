"""Laws of the sums: what must hold of any night whatever, however it comes in."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from laws.nights import Drawn, an_announcement, nights
from laws.oracle import BASES, figures
from laws.plain_night import differences, figures_of
from nightdesk.ledger.entry import Correction, Declaration, Recorded
from nightdesk.night import Night
from nightdesk.register.baseline import Basis
from nightdesk.register.roll import Register
from nightdesk.timeline import CHECKPOINT_EVERY, Timeline


def tried(times: int) -> settings:
    """How often a law is tried. A whole night is slow to draw, and slower on a busy machine; that breaks no law."""
    return settings(max_examples=times, deadline=None, suppress_health_check=(HealthCheck.too_slow,))


def played(register: Register, recorded: tuple[Recorded, ...]) -> list[Night]:
    """The night at every position, from 0."""
    every = [Night.open(register)]
    for one in recorded:
        every.append(every[-1].advance(one))
    return every


@tried(100)
@given(nights())
def test_advancing_entry_by_entry_gives_what_the_oracle_adds_up_from_nothing_at_every_position(drawn: Drawn) -> None:
    for position, night in enumerate(played(drawn.register, drawn.recorded)):
        assert differences(figures_of(night), figures(drawn.register, drawn.recorded[:position])) == []


@tried(50)
@given(nights())
def test_a_night_once_given_stays_as_it_was(drawn: Drawn) -> None:
    night = Night.open(drawn.register)
    before, seen = [], []
    for one in drawn.recorded:
        before.append(figures_of(night))
        seen.append(night)
        night = night.advance(one)
    assert [figures_of(one) for one in seen] == before


@tried(50)
@given(nights(), st.data())
def test_the_order_of_unrelated_ballots_does_not_matter(drawn: Drawn, data: st.DataObject) -> None:
    first = [one.entry for one in drawn.recorded if isinstance(one.entry, Declaration)]
    first = list({entry.ballot: entry for entry in first}.values())
    other = data.draw(st.permutations(first))
    one, two = (figures_of(played(drawn.register, in_order(entries))[-1]) for entries in (first, other))
    assert differences(without_positions(one), without_positions(two)) == []


@tried(50)
@given(nights(), st.data())
def test_a_correction_then_its_reversal_restores_every_figure(drawn: Drawn, data: st.DataObject) -> None:
    night = played(drawn.register, drawn.recorded)[-1]
    declared = [id for id in drawn.register.ballots if night.result(id) is not None]
    if not declared:
        return
    id = data.draw(st.sampled_from(declared))
    stands = night.standing.ballot(id)
    assert stands is not None
    assert stands.position is not None
    wrong = data.draw(an_announcement(drawn.register.ballots[id], 1))
    after = night.position + 1
    corrected = night.advance(Recorded(after, Correction(stands.position, wrong, "Misheard."), ""))
    assert stands.announcement is not None
    back = corrected.advance(Recorded(after + 1, Correction(after, stands.announcement, "Right the first time."), ""))  # type: ignore[arg-type]
    assert differences(without_positions(figures_of(back)), without_positions(figures_of(night))) == []


@tried(60)
@given(nights())
def test_not_up_declared_awaited_countermanded_and_vacant_seats_sum_to_all_seats(drawn: Drawn) -> None:
    for night in played(drawn.register, drawn.recorded):
        for one in night.councils.values():
            seats = one.seats
            assert seats.not_up + seats.declared + seats.awaited + seats.countermanded + seats.vacant == seats.total
            assert sum(seats.composition.values()) + seats.unsettled == seats.not_up + sum(seats.won.values())


@tried(60)
@given(nights(), st.sampled_from(BASES))
def test_net_change_over_parties_is_seats_compared_less_seats_known_before(drawn: Drawn, basis: Basis) -> None:
    register = drawn.register
    night = played(register, drawn.recorded)[-1]
    for slug, one in night.councils.items():
        change = one.seat_change[basis]
        keys = [slug] if one.council.redrawn else list(one.results)
        known = sum(
            sum(register.defended[basis, key].seats.values())
            for key in keys
            if change.compared and (basis, key) in register.defended and register.defended[basis, key].method != "none"
        )
        assert sum(change.change.values()) == change.compared - known
    rows = sum(row.seat_change[basis] for row in night.scoreboard.rows)
    ordinary = [one for one in night.councils.values() if one.council.cycle != "by-election"]
    assert rows == sum(sum(one.seat_change[basis].change.values()) for one in ordinary)


@tried(50)
@given(nights())
def test_changes_of_councils_sum_to_nought_with_no_overall_control(drawn: Drawn) -> None:
    for night in played(drawn.register, drawn.recorded):
        board = night.scoreboard
        assert sum(row.council_change for row in board.rows) + board.noc_change == 0
        controlled = sum(row.councils for row in board.rows) + board.noc_councils + board.unsettled_councils
        assert controlled == board.councils_declared


@tried(50)
@given(nights())
def test_control_once_secured_is_never_lost_while_entries_only_declare(drawn: Drawn) -> None:
    """Secured means that no declaration still to come can alter it."""
    first = list({e.entry.ballot: e.entry for e in drawn.recorded if isinstance(e.entry, Declaration)}.values())
    every = played(drawn.register, in_order(first))
    for earlier, later in pairwise(every):
        for slug, one in earlier.councils.items():
            if one.control.secured is not None:
                assert later.councils[slug].control.secured == one.control.secured


@tried(50)
@given(nights())
def test_shares_sum_to_one_and_their_changes_to_nought(drawn: Drawn) -> None:
    night = played(drawn.register, drawn.recorded)[-1]
    for convention in ("top_candidate", "average", "total"):
        area = night.shares(convention=convention)  # type: ignore[arg-type]
        if area.shares:
            assert sum(one.share for one in area.shares) in (Fraction(1), Fraction(0))
            assert sum(one.change or Fraction(0) for one in area.shares) == 0


@tried(20)
@given(nights(most=40))
def test_the_timeline_gives_at_any_position_the_night_that_advancing_gave(drawn: Drawn) -> None:
    timeline = Timeline(drawn.register)
    for one in drawn.recorded:
        timeline.append(one)
    for night in reversed(played(drawn.register, drawn.recorded)):
        assert differences(figures_of(timeline.at(night.position)), figures_of(night)) == []
    assert timeline.position == len(drawn.recorded)
    assert CHECKPOINT_EVERY < 40


@tried(40)
@given(nights(), st.data())
def test_a_difference_and_its_reverse_are_mirror_images(drawn: Drawn, data: st.DataObject) -> None:
    timeline = Timeline(drawn.register)
    for one in drawn.recorded:
        timeline.append(one)
    from_, to = (data.draw(st.integers(0, timeline.position)) for _ in range(2))
    there, back = timeline.difference(from_, to), timeline.difference(to, from_)
    assert there.ballots_declared == back.ballots_reopened
    assert there.ballots_corrected == back.ballots_corrected
    assert there.councils_declared == back.councils_reopened
    assert there.control_changes == back.control_changes_undone
    assert dict(there.seats) == {row: -count for row, count in back.seats}


def in_order(entries: list[Declaration]) -> tuple[Recorded, ...]:
    return tuple(Recorded(place, entry, "") for place, entry in enumerate(entries, start=1))


def without_positions(plain: dict) -> dict:  # type: ignore[type-arg]
    """The figures alone: no position, no time, and nothing that tells in which order things came."""
    bare = {key: value for key, value in plain.items() if key not in ("position", "time")}
    bare["ballots"] = {id: {**one, "standing": None} for id, one in sorted(plain["ballots"].items())}
    moments = dict.fromkeys(("last_position", "completed_at", "settled_at"))
    bare["councils"] = {slug: {**one, **moments} for slug, one in plain["councils"].items()}
    bare["control_changes"] = sorted((slug, verdict) for slug, verdict, _ in plain["control_changes"])
    return bare
