"""Phrasings for seats, votes, wards and people in one place, and for a party's good and bad places."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "composition": (
        "On the new council {list}.",
        "The council now stands like this: {list}.",
        "With seats not up included, {list}.",
    ),
    "composition_so_far": (
        "With seats not up included, {list} so far.",
        "As it stands, seats not up included, {list}.",
    ),
    "tonight": (
        "Of the {up} up, {list}.",
        "With {up} up, {list}.",
    ),
    "tonight_so_far": (
        "Of {declared} declared so far, {list}.",
        "With {declared} declared so far, {list}.",
    ),
    "place_change": (
        "Since the seats were last fought, {list}.",
        "That makes {list}, set against the last time the seats were fought.",
    ),
    "place_change_so_far": (
        "Since the seats declared were last fought, {list} so far.",
        "That makes {list} so far, set against the last time those seats were fought.",
    ),
    "place_change_eve": (
        "Measured from the eve of poll, {list}.",
        "Against the eve of poll, {list}.",
    ),
    "unchanged": (
        "No party is up or down on the last time the seats were fought.",
        "The parties have as many seats as the last time they were fought.",
    ),
    "votes_not_seats": (
        "{votes} had more votes there, though: {list}, counted {how}.",
        "By votes {votes} were ahead: {list}, counted {how}.",
    ),
    "shares": (
        "By votes, {list}, counted {how}.",
        "In share of the vote, {list}, counted {how}.",
    ),
    "shares_so_far": (
        "By votes so far, {list}, counted {how}.",
        "In share of the vote so far, {list}, counted {how}.",
    ),
    "lots": (
        "{count} {count:was|were} so close that the returning officer drew lots: {list}.",
        "Equal votes, settled by lot, decided {count}: {list}.",
    ),
    "one_vote": (
        "A single vote decided {list}.",
        "There was one vote in it in {list}.",
    ),
    "one_vote_many": (
        "A single vote decided {count}, among them {list}.",
        "There was one vote in it in {count}, among them {list}.",
    ),
    "closest": (
        "The closest ward was {ward}, decided by {votes}.",
        "Nowhere was closer than {ward}, with {votes} in it.",
    ),
    "closest_so_far": (
        "The closest ward so far is {ward}, decided by {votes}.",
        "Nowhere has been closer so far than {ward}, with {votes} in it.",
    ),
    "leader": (
        "The leader of {place}, {leader}, is out: the seat in {ward} is lost.",
        "{leader}, who led {place}, lost the seat in {ward}.",
    ),
    "leader_to": (
        "The leader of {place}, {leader}, is out: {party} won in {ward}.",
        "{leader}, who led {place}, lost the seat in {ward}, won by {party}.",
    ),
    "wiped_out": (
        "{party} had {before} in {place} on the eve and have none now.",
        "{place} has lost its last of {party}: from {before} on the eve to none.",
    ),
    "turnout": (
        "Turnout was {share}, counted by ballot papers.",
        "Ballot papers made a turnout of {share}.",
    ),
    "uncontested": (
        "{count} {count:was|were} returned without a poll.",
        "There was no poll in {count}: no more stood than there were seats.",
    ),
    "countermanded": (
        "{count} {count:was|were} countermanded and {count:is|are} held on a later day.",
        "On a candidate’s death {count} {count:was|were} countermanded, to be held on a later day.",
    ),
    "best_places": (
        "Their largest gains were in {list}.",
        "They gained most in {list}.",
    ),
    "best_places_so_far": (
        "Their largest gains so far are in {list}.",
        "So far they have gained most in {list}.",
    ),
    "worst_places": (
        "Their heaviest losses were in {list}.",
        "They lost most in {list}.",
    ),
    "worst_places_so_far": (
        "Their heaviest losses so far are in {list}.",
        "So far they have lost most in {list}.",
    ),
    "held_but_fewer": (
        "{party} hold {place} comfortably, with {held}, but are {change} there since the seats were last fought.",
        "In {place}, which they keep with {held}, {party} are {change} since the seats were last fought.",
    ),
    "party_seats_so_far": (
        "{party} have won {seats} so far.",
        "So far there are {seats} for {party}.",
    ),
    "party_seats": (
        "{party} won {seats}.",
        "The night brought {party} {seats}.",
    ),
    "party_up": ("They are {change} since the seats were last fought.", "Since the seats were last fought they are {change}."),
    "party_up_so_far": (
        "They are {change} so far since the seats declared were last fought.",
        "Since the seats declared were last fought they are {change} so far.",
    ),
    "party_eve": (
        "Against the eve of poll they are {change}.",
        "Measured from the eve of poll they are {change}.",
    ),
    "party_eve_so_far": (
        "Against the eve of poll they are {change} so far.",
        "Measured from the eve of poll they are {change} so far.",
    ),
    "party_share": (
        "Their share of the vote is {direction} {points} over the wards that compare, {how}.",
        "Where wards compare, their share of the vote is {direction} {points}, {how}.",
    ),
    "party_share_so_far": (
        "Their share of the vote is {direction} {points} so far over the wards that compare, {how}.",
        "Where wards compare, their share of the vote is {direction} {points} so far, {how}.",
    ),
    "party_councils": (
        "They control {count}.",
        "That leaves them in control of {count}.",
    ),
    "party_councils_so_far": (
        "They are sure of {count} so far.",
        "So far they are certain to control {count}.",
    ),
    "head_party_councils": ("{party} gain {gained} and lose {lost}", "{party}: {gained} gained, {lost} lost"),
    "head_party_gained": ("{party} gain {gained} and lose none", "{party}: {gained} gained and none lost"),
    "head_party_lost": ("{party} lose {lost} and gain none", "{party}: {lost} lost and none gained"),
    "head_party_councils_so_far": ("{party}: {gained} gained and {lost} lost so far",),
    "head_party_up": ("{party} {change} seats, and control {count}", "{party} {change} seats; {count} are theirs"),
    "only_gain": ("They gained most in {list}.", "The largest gain was in {list}."),
    "only_gain_so_far": ("So far they have gained most in {list}.", "The largest gain so far is in {list}."),
    "only_loss": ("They lost most in {list}.", "The heaviest loss was in {list}."),
    "only_loss_so_far": ("So far they have lost most in {list}.", "The heaviest loss so far is in {list}."),
    "head_party_change": ("{party} win {seats}, {change}", "{seats} for {party}, {change}"),
    "head_party": ("{party} win {seats}", "{seats} for {party}"),
    "head_party_so_far": ("{party} have {seats} so far", "{seats} so far for {party}"),
    "head_party_none": ("{party} await their first seat", "Nothing yet for {party}"),
}
