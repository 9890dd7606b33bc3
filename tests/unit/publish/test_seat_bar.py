"""Every seat of a council has one mark in its bar, before and now."""

from __future__ import annotations

from nightdesk.publish.charts.seat_bar import seat_rows
from nightdesk.timeline import Timeline


def test_each_row_has_as_many_marks_as_the_council_has_seats(timeline: Timeline) -> None:
    for position in range(timeline.position + 1):
        night = timeline.at(position)
        for one in night.councils.values():
            before, now = seat_rows(night, one)
            assert len(before.seats) == one.council.seats_before
            assert len(now.seats) == one.council.seats_total
            for row in (before, now):
                assert [seat.x for seat in row.seats] == sorted({seat.x for seat in row.seats})
                assert row.seats[-1].x + row.seats[-1].width <= 100


def test_what_is_won_stands_tall_and_what_is_awaited_is_outlined(timeline: Timeline) -> None:
    for position in range(timeline.position + 1):
        night = timeline.at(position)
        for one in night.councils.values():
            _, now = seat_rows(night, one)
            looks = [seat.look for seat in now.seats]
            assert sum(look.endswith("won") for look in looks) == one.seats.declared
            assert looks.count("awaited") == one.seats.awaited
            assert looks.count("empty") == one.seats.vacant + one.seats.countermanded + one.seats.unsettled


def test_a_party_crosses_the_line_only_with_an_overall_majority(timeline: Timeline) -> None:
    for position in range(timeline.position + 1):
        night = timeline.at(position)
        for one in night.councils.values():
            _, now = seat_rows(night, one)
            first = next(iter(now.seats)).look.split(" ")[1] if now.seats[0].look.startswith("seat") else None
            run = [seat for seat in now.seats if first and seat.look.startswith(f"seat {first} ")]
            held = max(one.seats.composition.values(), default=0)
            if run and len(run) == held:
                assert (run[-1].x + run[-1].width > now.half) == (held >= one.council.overall_majority_at)
