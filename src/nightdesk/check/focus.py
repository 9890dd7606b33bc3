"""Whom and where 'it', 'they', 'the party', 'the council', 'there' mean, from the sentences before and the words before.

The rule, in its order. A word of this kind takes what the same sentence has named already, if one thing of its kind was; then
the subject of the sentence before, or the only thing of its kind in it. A sentence that names nothing keeps the focus for the
next, over `KEPT_FOR` sentences; a new place takes it. Where two would do equally well the word stays as it is: a reading that
needs it then says that it cannot be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from nightdesk.check.lexicon import Lexicon
from nightdesk.check.token import Token, Who
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC

KEPT_FOR = 2
"""Sentences that may pass without a place before 'there' means none."""
NEAR_FOR = 0
"""The same for a party: 'they' does not reach past the sentence before."""
SUBJECT_BREAKS = word_list("by from to of against over with for than between among under beside despite after")


@dataclass(slots=True)
class Focus:
    """What the text has been about, up to the sentence now read."""

    places: tuple[Place, ...] = ()
    """Those the last sentence that named any named as its own: one, or several alike."""
    since_place: int = 99
    parties: tuple[PartyId, ...] = ()
    """All of the last sentence, in order, each once."""
    subject: PartyId | None = None
    place_subject: bool = False
    """Whether the subject of the last sentence was a place."""
    since_party: int = 99
    persons: tuple[Who, ...] = ()
    surnames: dict[str, tuple[Who, ...]] = field(default_factory=dict)

    @property
    def place(self) -> Place | None:
        return self.places[0] if len(self.places) == 1 and self.since_place <= KEPT_FOR else None

    @property
    def party(self) -> PartyId | None:
        return self.subject if self.since_party <= NEAR_FOR else None

    def council(self, lexicon: Lexicon) -> tuple[str, ...]:
        """Slugs of the councils in focus, for wards to be looked for in."""
        if self.since_place > KEPT_FOR:
            return ()
        return tuple(dict.fromkeys(slug for slug in (council_slug(lexicon, one) for one in self.places) if slug))


def council_slug(lexicon: Lexicon, place: Place) -> str:
    """Of a council or a ward: its council."""
    return place.key if place.level == "council" else lexicon.council_of.get(place.key, "") if place.level == "ward" else ""


def moved(lexicon: Lexicon, tokens: Sequence[Token], focus: Focus) -> None:
    """Take a sentence that has been read into the focus."""
    named = tuple(
        dict.fromkeys(
            token.places[0] for token in tokens if token.tag == "place" and token.places and token.places[0].level != "england"
        )
    )
    people = tuple(one for token in tokens if token.tag == "person" for one in token.people[:1] if len(token.people) == 1)
    if not named and people and people[0].place.level == "ward" and focus.since_place > KEPT_FOR:
        named = (people[0].place,)
    own = tuple(one for one in named if one.level in ("council", "ward", "constituency", "several")) or named
    own = _ward_first(lexicon, own)
    if own:
        focus.places, focus.since_place = own, 0
    else:
        focus.since_place += 1
    parties = tuple(
        dict.fromkeys(
            id for token in tokens if token.tag == "party" and len(token.parties) == 1 for id in token.parties if id != NOC
        )
    )
    outside = {token.tag for token in tokens if token.lemma == "outside" and token.tag in ("party", "place")}
    if "place" in outside and not own:
        focus.places, focus.since_place = (), KEPT_FOR + 1
    if "party" in outside:
        focus.parties, focus.subject, focus.since_party = (), None, NEAR_FOR + 1
    elif parties:
        focus.parties, focus.since_party = parties, 0
        focus.subject, focus.place_subject = subject_of(tokens)
    else:
        focus.since_party += 1
        focus.place_subject = bool(own) and _first(tokens) == "place"
    focus.persons = people if people or not any(token.tag == "person" for token in tokens) else ()


def _ward_first(lexicon: Lexicon, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """A ward and its council named together are one place; the council is what the text stays with."""
    wards = [one for one in places if one.level == "ward"]
    councils = {one.key for one in places if one.level == "council"}
    if len(wards) == 1 and councils == {lexicon.council_of.get(wards[0].key)}:
        return tuple(one for one in places if one.level == "council")
    return places


def subject_of(tokens: Sequence[Token]) -> tuple[PartyId | None, bool]:
    """The party that the sentence is about, and whether its subject is a place.

    The first party that no small word makes an object of; a single party anywhere where the sentence has but one.
    """
    parties = [
        (i, token.parties[0])
        for i, token in enumerate(tokens)
        if token.tag == "party" and len(token.parties) == 1 and token.parties[0] != NOC
    ]
    place = _first(tokens) == "place"
    ids = tuple(dict.fromkeys(id for _, id in parties))
    if len(ids) == 1:
        return ids[0], place
    for i, id in parties:
        if not _object(tokens, i):
            alone = not _and_another(tokens, i) and not (tokens[i].owns and place)
            return (id if alone else None), place
    return None, place


def _and_another(tokens: Sequence[Token], i: int) -> bool:
    """Whether another party is named beside it in the same breath: 'Labour and the Greens'."""
    after = [token for token in tokens[i + 1 : i + 4] if token.lemma != "the"]
    return len(after) > 1 and after[0].lemma in ("and", "or", "nor", ",") and after[1].tag == "party"


def _first(tokens: Sequence[Token]) -> str:
    """Whether a party or a place is the first that is named as no object."""
    for i, token in enumerate(tokens):
        named = token.tag in ("party", "place", "person") and (token.parties or token.places or token.people)
        if (
            named
            and not _object(tokens, i)
            and not token.owns
            and (i == 0 or tokens[i - 1].lemma not in ("in", "at", "across"))
        ):
            return token.tag
    return ""


def _object(tokens: Sequence[Token], i: int) -> bool:
    before = [token.lemma for token in tokens[max(0, i - 2) : i]]
    return bool(before) and (before[-1] in SUBJECT_BREAKS or (before[-1] in ("the", "a") and before[0] in SUBJECT_BREAKS))
