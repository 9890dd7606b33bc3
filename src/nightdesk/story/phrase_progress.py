"""Phrasings for how far the night has come, and for totals. `_so_far` tables are for figures that more may change."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "head_before": (
        "Polls close, and {councils} begin to count",
        "The polls are closed: {councils} are to declare",
    ),
    "head_early": (
        "First results are in, with no council yet declared in full",
        "Counting is under way, and no council has declared in full yet",
    ),
    "head_totals_so_far": (
        "{first} lead on seats so far, with {declared} declared",
        "{first} ahead on seats so far, with {declared} declared",
    ),
    "head_totals": ("{first} win most seats, as all {councils} declare",),
    "polls_closed": (
        "Polls closed at {close}, and {councils} have seats to fill: {seats} in all.",
        "With the polls closed at {close}, {councils} have {seats} to fill between them.",
    ),
    "polls_hours": (
        "Polls closed at {close} on the night.",
        "The polls had closed at {close}.",
    ),
    "nothing_yet": (
        "Nothing has been declared yet.",
        "No result is in yet.",
    ),
    "progress_so_far": (
        "So far {declared} {declared:has|have} declared in full, and {seats} {seats:is|are} in.",
        "With {seats} in, {declared} {declared:has|have} declared in full so far.",
        "{declared} {declared:has|have} now declared in full; in all, {seats} {seats:is|are} in so far.",
    ),
    "progress_done": (
        "{declared} {declared:has|have} declared, and {seats} {seats:is|are} filled.",
        "Every result is in: {declared} {declared:has|have} declared, and {seats} {seats:is|are} filled.",
    ),
    "totals_so_far": (
        "So far {list}.",
        "As things stand, {list}.",
        "Of the seats declared so far, {list}.",
    ),
    "totals_done": (
        "In all, {list}.",
        "When all was counted, {list}.",
        "Over the night, {list}.",
    ),
    "no_seat": ("{who} have not won a seat.", "There is no seat for {who}."),
    "changes_so_far": (
        "Set against the last time the seats declared were fought, {list} so far.",
        "On the seats declared so far, compared with when they were last fought, {list}.",
    ),
    "changes_done": (
        "Set against the last time these seats were fought, {list}.",
        "Compared with the last time these seats were fought, {list}.",
        "Since these seats were last fought, {list}.",
    ),
    "changes_eve_so_far": (
        "Against who sat in those seats on the eve of poll, after defections and by-elections, {list} so far.",
        "Measured from the eve of poll instead, {list} so far.",
    ),
    "changes_eve_done": (
        "Against who sat in them on the eve of poll, after defections and by-elections, {list}.",
        "Measured from the eve of poll instead, {list}.",
    ),
    "councils_so_far": (
        "Of councils whose control is settled so far, {list}.",
        "Where control is settled so far, {list}.",
    ),
    "councils_done": (
        "That leaves control like this: {list}.",
        "On councils, {list}.",
    ),
    "region_line_so_far": (
        "In {region}, with {declared} declared, {list} so far.",
        "{list} so far in {region}, where {declared} {declared:is|are} declared.",
    ),
    "region_line": (
        "In {region}, {list}.",
        "{list} in {region}.",
    ),
    "first_hours": (
        "The earliest declaration whose hour was recorded was that of {place}, at {hour}.",
        "Of those whose hour was recorded, {place} finished first, at {hour}.",
    ),
    "awaited_councils": (
        "Still to finish: {list}.",
        "Yet to declare in full: {list}.",
    ),
    "counting": (
        "Counting goes on in {list}.",
        "Wards are in, but not all of them, from {list}.",
    ),
    "half_hour_councils": (
        "In the half hour to {hour}, {list} declared in full.",
        "{list} finished in the half hour to {hour}.",
    ),
    "half_hour_more": (
        "In the half hour to {hour}, {count} declared in full, among them {list}.",
        "{count} finished in the half hour to {hour}, among them {list}.",
    ),
    "half_hour_none": (
        "In the half hour to {hour} no council declared in full.",
        "No council finished in the half hour to {hour}.",
    ),
    "half_hour_settled": (
        "In that time control was settled in {list}.",
        "Settled in that half hour: control of {list}.",
    ),
}
