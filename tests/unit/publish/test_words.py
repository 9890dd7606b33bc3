"""Verdicts of a ward in the field's grammar."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.night import Night
from nightdesk.publish.words import ballot_verdict, council_line, short, what_changed, what_it_means
from nightdesk.register.baseline import BASES
from nightdesk.timeline import Timeline


def test_a_sole_seat_is_held_or_gained_or_merely_won(night: Night) -> None:
    for one in night.councils.values():
        for result in one.results.values():
            if result.ballot.seats != 1:
                continue
            winner = short(night.register, next(party for party, seats in result.won.items() if seats)).upper()
            for basis in BASES:
                changed = night.ballot_change(result.ballot.id, basis)
                assert changed is not None
                said = ballot_verdict(night, result, changed)
                if not changed.compared:
                    assert said == f"{winner} elected"
                elif any(changed.change.values()):
                    assert said.startswith(f"{winner} GAIN")
                else:
                    assert said == f"{winner} HOLD"
            assert ballot_verdict(night, result, None) == f"{winner} elected"


def test_several_seats_are_counted_with_what_moved(night: Night) -> None:
    found = [result for one in night.councils.values() for result in one.results.values() if result.ballot.seats > 1]
    assert found
    for result in found:
        seats = ", ".join(f"{short(night.register, party).upper()} {won}" for party, won in result.won.items() if won)
        changed = night.ballot_change(result.ballot.id, "last_fought")
        assert changed is not None
        assert ballot_verdict(night, result, changed).startswith(seats)
        if changed.compared:
            still = replace(changed, change=dict.fromkeys(changed.change, 0))
            assert ballot_verdict(night, result, still) == f"{seats} · no change"


def test_a_council_line_never_gives_a_verdict_before_there_is_one(timeline: Timeline) -> None:
    for position in range(timeline.position + 1):
        night = timeline.at(position)
        for one in night.councils.values():
            line = council_line(night, one)
            assert line.startswith(f"{one.council.name}: ")
            if one.control.stage == "complete" and one.control.verdict:
                assert one.control.verdict in line
            if one.control.stage == "not_started":
                assert "awaited" in line


def test_the_sentence_follows_the_scoreboard(timeline: Timeline) -> None:
    assert what_it_means(timeline.at(0), "last_fought").startswith("Polls have closed")
    assert what_changed(timeline.at(0), "last_fought") == ""
    for basis in BASES:
        said = what_it_means(timeline.latest, basis)
        assert said.startswith("All 2\u00a0councils are in")
        for row in timeline.latest.scoreboard.rows:
            if row.seat_change[basis] == max(other.seat_change[basis] for other in timeline.latest.scoreboard.rows) > 0:
                assert f"up {row.seat_change[basis]}" in said
