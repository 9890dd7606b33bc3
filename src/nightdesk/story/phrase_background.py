"""Phrasings for what was known before, and for patterns over places: who stood, the referendum, a collapse, other measures."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "no_full_slate": (
        "No party contested every seat: {party} came nearest, with candidates for {contested}.",
        "{party} fought {contested}, more than anybody else, but no party fought them all.",
    ),
    "full_slate": (
        "{party} contested every seat.",
        "There was a candidate of {party} for every seat.",
    ),
    "contested": ("{list}.",),
    "slates_here": (
        "{list} had a candidate for every seat.",
        "Every seat was fought by {list}.",
    ),
    "collapse": (
        "{party} defended {defended} and won {seats}.",
        "Of {defended} that {party} defended, there was little left: they won {seats}.",
    ),
    "collapse_so_far": (
        "{party} defend {defended} on the night; they have won {seats} so far.",
        "So far {party} have won {seats}, on a night when they defend {defended}.",
    ),
    "collapse_stood": (
        "They had put up {candidates} for {up}.",
        "They stood {candidates} for {up} in the first place.",
    ),
    "where_fell": (
        "Where the {fell} share fell, the {rose} share rose in {first} and the {other} share in {second}.",
        "In places where the {fell} share fell, the {rose} share was up in {first}, the {other} share in {second}.",
    ),
    "referendum": (
        "Where councils had voted Leave at the referendum, the {party} share rose in {leave_up} and fell in {leave_down}; "
        "where they had voted Remain it rose in {remain_up} and fell in {remain_down}.",
        "The {party} share rose in {leave_up} and fell in {leave_down} of the councils that had voted Leave at the referendum; "
        "of those that had voted Remain, it rose in {remain_up} and fell in {remain_down}.",
    ),
    "areas_not_voters": (
        "These are patterns of areas, over councils declared in full whose wards compare, and say nothing of how "
        "anybody voted.",
        "That is a pattern of places that have declared in full and can be compared; it cannot tell who moved to whom.",
    ),
    "voted": (
        "{place} had voted {side} at the referendum, by {share}.",
        "At the referendum {place} had voted {side}, by {share}.",
    ),
    "said": (
        "{who} used the words {words}.",
        "{who} put it in these words: {words}.",
    ),
    "national": ("{measure} put {list}.",),
    "general_odds": (
        "For most seats at the next general election the prices on {day} were {list}.",
        "On most seats at the next general election the market of {day} quoted {list}.",
    ),
    "poll_before": ("The last poll of {place} to be found beforehand had {list}.",),
    "in_the_midlands": ("{list} {list:lies|lie} in {area}, not in the north.",),
    "corrected": ("{text}",),
}
