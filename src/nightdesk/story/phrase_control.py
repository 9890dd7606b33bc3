"""Phrasings for control of councils: gained, lost, held, missed. Control is told only once arithmetic makes it certain."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "head_upset": (
        "{party} take {place} against the odds",
        "{party} win {place}, where {favourite} had been favourites",
    ),
    "head_upset_held": (
        "{party} hold {place} against the odds",
        "{party} see off {favourite}, the favourites, in {place}",
    ),
    "head_gain": ("{party} take {place} from {before}", "{party} gain {place} from {before}"),
    "head_gains": ("{party} gain {count}",),
    "head_gain_noc": ("{party} win outright control of {place}", "{party} gain {place} from no overall control"),
    "head_loss": ("{party} lose control of {place}", "{party} lose their majority in {place}"),
    "head_hold": ("{party} hold {place}", "{party} keep control of {place}"),
    "head_noc": ("{place} stays under no overall control", "Still no overall control in {place}"),
    "head_counting": ("{place} is counting: {seats} in", "{seats} in at {place}"),
    "head_awaited": ("{place} is awaited", "Nothing yet from {place}"),
    "gained": (
        "{party} have gained {gains}.",
        "{party} have taken {gains}.",
        "{party} have won {gains}.",
    ),
    "lost_to_noc": (
        "{party} have lost their majority in {councils}, now under no overall control.",
        "Control of {councils} has slipped from {party} to nobody.",
        "{party} have lost {councils} to no overall control.",
    ),
    "none_changed": (
        "No council has changed control.",
        "Not one council has changed hands.",
    ),
    "upset_taken": (
        "The bookmakers had {favourite} as favourites in {place} ({price}), but {party} have won it{majority}.",
        "{favourite} were the favourites in {place} ({price}), yet it is {party} who have taken it{majority}.",
    ),
    "upset_held": (
        "{favourite} were the favourites to take {place} ({price}), but {party} have held it{majority}.",
        "The favourites lost in {place}: {favourite} were {price}, and {party} keep control{majority}.",
        "The prices pointed to {favourite} in {place} ({price}); {party} have held it{majority}.",
    ),
    "upset_noc": (
        "{favourite} were the favourites in {place} ({price}), but nobody has a majority there.",
        "Nobody has won {place}, where {favourite} had been the favourites ({price}).",
    ),
    "as_priced": (
        "The favourites won in {list}.",
        "It went as the prices had it in {list}.",
    ),
    "as_priced_one": (
        "In {place} the favourites, {party}, won as expected ({price}).",
        "{party}, the favourites in {place} ({price}), duly won there.",
    ),
    "awaited_markets": (
        "Also priced up and still open: {list}.",
        "Prices are known on these as well, all still open: {list}.",
    ),
    "awaited_market": (
        "In {place}, not settled yet, {favourite} are the bookmakers’ favourites ({price}).",
        "{place} is still open; the bookmakers have {favourite} as favourites there ({price}).",
        "Watch {place}, where {favourite} are the favourites ({price}) and control is open.",
    ),
    "detail_taken": (
        "{place}{area}{was} now has {party} in control, with {held}.",
        "In {place}{area}{was} {party} now hold {held}.",
        "{party} have {held} in {place}{area}{was} and with them control.",
    ),
    "detail_noc": (
        "In {place}{area}{was} {largest} are the largest party with {held}, {short} short of a majority.",
        "{place}{area}{was} now has no majority: {largest} lead there with {held}, {short} short.",
    ),
    "detail_noc_level": (
        "In {place}{area}{was} {largest} are level as the largest parties.",
        "No party leads in {place}{area}{was}: {largest} are level.",
    ),
    "held_many": (
        "{party} have held {held} that they controlled before.",
        "{party} keep {held} that were theirs before.",
    ),
    "held": ("{party} have held {place}.", "{party} keep {place}.", "{place} stays with {party}."),
    "held_early": (
        "{party} are sure to keep {place}, with {seats} still to come.",
        "{place} is sure to stay with {party}, though {seats} are still to come.",
    ),
    "taken": (
        "{party} have gained {place} from {before}.",
        "{place} has gone from {before} to {party}.",
        "{party} have taken {place} from {before}.",
    ),
    "lost": (
        "{party} have lost {place} to no overall control.",
        "{party} have lost their majority in {place}, where nobody now has one.",
    ),
    "noc_still": (
        "{place} stays under no overall control.",
        "Nobody has a majority in {place}, as before.",
    ),
    "open": (
        "Control of {place} is still open.",
        "Who controls {place} is not settled yet.",
    ),
    "one_short": (
        "{party} are a single seat short of a majority in {list}.",
        "One more seat would give {party} a majority in {list}.",
    ),
    "bare_majority": (
        "{party} have no seat to spare in {list}, where their majority is the barest there can be.",
        "The barest of majorities keeps {party} in control of {list}.",
    ),
    "majority": (
        "{party} have a majority of {majority} over all others.",
        "The majority of {party} over all others is {majority}.",
    ),
    "net_up": (
        "That is {change} more than before.",
        "On balance they are up {change}.",
    ),
    "net_down": (
        "That is {change} fewer than before.",
        "On balance they are down {change}.",
    ),
    "net_level": (
        "That is as many as before.",
        "On balance nothing is gained or lost.",
    ),
}
