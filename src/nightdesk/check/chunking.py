"""Tokens to items: names that stand together become one list, numbers with their nouns one quantity, verbs with their helpers
one group; words that change nothing are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from nightdesk.check.items import Item, ItemType, Mood, Quantity
from nightdesk.check.plain_words import COLOUR, COLOUR_PHRASES, MEANING_LY, by_first, phrases
from nightdesk.check.quantities import quantity
from nightdesk.check.token import Sentence, Token, Who
from nightdesk.check.verb_forms import FORMS
from nightdesk.check.verb_groups import verb_group
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.tally.control import NOC

QUOTES = frozenset(('"', "'", "”", "“", "’", "‘"))
BEARING = word_list(
    """
    only first last next former other more most fewest fewer largest biggest smallest second third rest same of to in
    by for from with and or no not
    """
)
_COLOUR = by_first((words, "") for words in phrases(COLOUR_PHRASES))
PLACE_NOUNS = word_list(
    """
    council councils borough boroughs ward wards city cities district districts town authority constituency seat
    county county's elections election
    """
)
BEFORE_PLACES = (
    ("the", "boroughs", "of"), ("the", "borough", "of"), ("the", "cities", "of"), ("the", "city", "of"), ("the", "ward", "of"),
    ("the", "wards", "of"), ("ward", "of"), ("wards", "of"), ("the", "seat", "of"), ("the", "councils", "of"), ("control",
    "in"),
    ("councils", "like"), ("strongholds", "like"), ("places", "like"), ("place", "like"), ("strongholds", "such", "as"),
    ("councils", "such", "as"),
    ("places", "such", "as"), ("place", "such", "as"), ("councils", "including"), ("boroughs", "like"), ("boroughs", "such",
    "as"), ("boroughs", "including"),
    ("the", "constituency", "of"), ("the", "likes", "of"), ("the", "battlegrounds", "of"), ("the", "strongholds", "of"),
    ("areas", "like"),
    ("areas", "such", "as"), ("cities", "like"), ("cities", "such", "as"), ("towns", "like"), ("towns", "such", "as"),
    ("wards", "such", "as"), ("wards", "like"),
    ("wards", "including"), ("the", "north", "london", "borough", "of"), ("the", "authority", "of"), ("the", "district",
    "of"), ("the", "town", "of"),
    ("borough", "of"), ("boroughs", "of"), ("city", "of"), ("cities", "of"), ("councils", "of"), ("council", "of"),
    ("constituency", "of"),
    ("heartlands", "like"), ("heartlands", "such", "as"), ("targets", "such", "as"), ("targets", "like"), ("the", "target",
    "councils", "of"),
    ("the", "battleground", "of"),
)  # fmt: skip
NOBODY = (("no", "single", "party"), ("no", "one", "party"), ("no", "party"), ("no", "one"), ("nobody",), ("neither",
"party"), ("neither", "side"),
          ("neither", "of", "the", "two", "main", "parties"), ("neither", "main", "party"))  # fmt: skip
FIXED = (
    *((words, "nobody") for words in NOBODY),
    (("rallings", "and", "thrasher"), "thrasher"),
    (("colin", "rallings", "and", "michael", "thrasher"), "thrasher"),
    (("according", "to"), "according"),
    (("no", "longer"), "not"),
    (("as", "well", "as"), "and"),
    (("along", "with"), "and"),
    (("together", "with"), "and"),
    (("not", "only"), "also"),
    (("but", "also"), "and"),
)
"""Words that are one, and the word they are."""
Index = Mapping[str, list[tuple[tuple[str, ...], str]]]
_FIXED: Index = by_first(FIXED)
_BEFORE: Index = by_first((words, "") for words in BEFORE_PLACES)

BETWEEN = 4
"""Words between two of a list, at most."""


def chunked(sentence: Sentence) -> tuple[Item, ...]:
    """The items of a sentence."""
    kept = [i for i, token in enumerate(sentence.tokens) if not (token.tag == "mark" and token.lemma in QUOTES)]
    chunker = _Chunker([sentence.tokens[i] for i in kept], sentence.quoted)
    return tuple(replace(one, first=kept[one.first], last=kept[one.last - 1] + 1) for one in chunker.all())


def phrase_at(tokens: Sequence[Token], i: int, words: Sequence[str]) -> bool:
    """Whether these words stand at a place, as written or in their plain forms."""
    if i + len(words) > len(tokens):
        return False
    return all(word in (token.text.lower(), token.lemma) for word, token in zip(words, tokens[i : i + len(words)], strict=True))


def plain_word(token: Token) -> bool:
    """Whether a word changes nothing in a claim. Of verbs the form counts: 'back' does not, 'backed' does."""
    return token.text.lower() in COLOUR or (token.lemma in COLOUR and token.lemma not in FORMS)


class _Chunker:
    def __init__(self, tokens: Sequence[Token], quoted: Sequence[tuple[int, int]]) -> None:
        self.tokens, self.quoted = tokens, quoted

    def all(self) -> tuple[Item, ...]:
        found: list[Item] = []
        i = 0
        while i < len(self.tokens):
            skipped = self.colour(i, found)
            if skipped:
                i += skipped
                continue
            item = self.at(i, found[-1] if found else None)
            if item is None:
                i += 1
                continue
            found.append(item)
            i = item.last
        return tuple(found)

    def colour(self, i: int, found: Sequence[Item]) -> int:
        token = self.tokens[i]
        if quantity(self.tokens, i) is not None:
            return 0
        skipped = next((len(words) for words, _ in self.starting(_COLOUR, i) if phrase_at(self.tokens, i, words)), 0)
        if skipped:
            return skipped
        if token.lemma in ("either", "both") and i + 1 < len(self.tokens) and self.beyond(i + 1).tag in ("party", "place"):
            return 1
        if token.tag == "mark" and token.lemma in ('"', "'", ".", "!", "?", "”", "“", "’", "‘"):
            return 1
        if any(phrase_at(self.tokens, i, words) for words, _ in self.starting(_FIXED, i)):
            return 0
        for words, _ in self.starting(_BEFORE, i):
            after = i + len(words)
            if after < len(self.tokens) and self.tokens[after].tag == "place" and phrase_at(self.tokens, i, words):
                return len(words)
        if token.tag != "word":
            return 0
        if plain_word(token) and not (token.lemma == "so" and self.follows(i, "do", "be", "have")):
            return 1
        if token.lemma.endswith("ly") and token.lemma not in MEANING_LY:
            return 1
        return int(self.adjective(i))

    def starting(self, index: Index, i: int) -> list[tuple[tuple[str, ...], str]]:
        """Phrases of an index that begin with the word here, as written or in its plain form."""
        token = self.tokens[i]
        text = token.text.lower()
        found = index.get(text, [])
        return [*found, *index.get(token.lemma, [])] if token.lemma != text else found

    def adjective(self, i: int) -> bool:
        """Whether it is an unknown word between an article and a party: 'the embattled Tories'."""
        token, nxt = self.tokens[i], self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        before = self.tokens[i - 1].text.lower() if i else ""
        known = token.lemma in FORMS and not token.text.lower().endswith(("ed", "ing", "en"))
        return (
            before in ("the", "a", "an") and nxt is not None and nxt.tag == "party" and token.text.islower() and not known
            and token.lemma not in BEARING and not token.lemma.startswith(("ex-", "anti-", "non-", "pro-"))
        )  # fmt: skip

    def beyond(self, i: int) -> Token:
        return self.tokens[min(i + 1, len(self.tokens) - 1)] if self.tokens[i].lemma == "the" else self.tokens[i]

    def follows(self, i: int, *lemmas: str) -> bool:
        return i + 1 < len(self.tokens) and self.tokens[i + 1].lemma in lemmas

    def at(self, i: int, before: Item | None) -> Item | None:
        token = self.tokens[i]
        for words, one in self.starting(_FIXED, i):
            if phrase_at(self.tokens, i, words):
                return self.item("w", i, i + len(words), features=frozenset((one,)))
        counted = quantity(self.tokens, i)
        if counted is not None:
            item, to = counted
            inside = tuple(one.places for one in self.tokens[i:to] if one.tag == "place" and one.places)
            return self.item("Q", i, to, features=item[0], quantity=item[1], owns=self.tokens[to - 1].owns, places=inside)
        match token.tag:
            case "party":
                return self.parties(i)
            case "place":
                return self.places(i)
            case "person":
                return self.item("W", i, i + 1, people=token.people, features=frozenset(("known",) if token.people else ()))
            case "day" | "clock" | "election":
                return self.item("T", i, i + 1, features=frozenset((token.tag, token.lemma)), when=token.when)
            case "ordinal":
                return self.item("O", i, i + 1, number=token.number, features=frozenset((token.lemma,)))
            case "odds":
                return self.item("D", i, i + 1, number=token.number)
            case "mark":
                return self.item("mark", i, i + 1, features=frozenset((token.lemma,)))
        group = verb_group(self.tokens, i)
        if group is not None:
            return self.item("V", i, group.last, features=group.features, negated=group.negated, mood=group.mood)
        return self.item("w", i, i + 1, features=frozenset((token.lemma, token.text.lower())))

    def item(
        self,
        type: ItemType,
        i: int,
        to: int,
        *,
        features: frozenset[str] = frozenset(),
        parties: tuple[PartyId, ...] = (),
        places: tuple[tuple[Place, ...], ...] = (),
        people: tuple[Who, ...] = (),
        quantity: Quantity | None = None,
        number: Fraction | None = None,
        when: str = "",
        owns: bool | None = None,
        negated: bool = False,
        mood: Mood = "fact",
    ) -> Item:
        span = tuple(self.tokens[i:to])
        text = " ".join(token.text for token in span)
        owned = span[-1].owns if owns is None else owns
        return Item(
            type, text, frozenset(features), parties, places, people, quantity, number, when, owned, negated, mood, i, to, span
        )

    def parties(self, i: int) -> Item:
        """One party, or several with commas and 'and' between them."""
        ids, to = list(self.tokens[i].parties), i + 1
        joined, lemma = set(), self.tokens[i].lemma
        while not self.tokens[to - 1].owns:
            step = self.listed(to, "party")
            if step is None or NOC in self.tokens[step[0]].parties or NOC in ids:
                break
            ids += list(self.tokens[step[0]].parties)
            joined.add(step[1])
            to = step[0] + 1
        features = {one for one in joined if one in ("and", "or", "nor")}
        if len(dict.fromkeys(ids)) > 1:
            features.add("several")
        if ids == [NOC]:
            features.add("noc")
        elif ids:
            features.add("party")
        if lemma == "outside":
            features.add("outside")
        if lemma in ("other_parties", "residents"):
            features.add(lemma)
        if ids == [OTHERS]:
            features.add("others")
        return self.item("P", i, to, parties=tuple(dict.fromkeys(ids)), features=frozenset(features))

    def places(self, i: int) -> Item:
        """One place, or several with commas and 'and' between them; a ward beside its own council is the ward."""
        found: list[tuple[Place, ...]] = []
        joined, to, outside = set(), i, False
        step: tuple[int, str] | None = (i, "")
        while step is not None:
            at, word = step
            if word:
                joined.add(word)
            token = self.tokens[at]
            outside = outside or token.lemma == "outside" or not token.places
            if token.places and token.places[0].level == "several" and token.lemma == "both":
                found += [(part,) for part in token.places[0].parts]
            elif token.places:
                found.append(token.places)
            to = at + 1
            while to < len(self.tokens) and self.tokens[to].text.lower().removesuffix("'s") in PLACE_NOUNS and not token.owns:
                to += 1
            if token.owns and not (to < len(self.tokens) and self.tokens[to].tag == "place"):
                break
            if to < len(self.tokens) and self.tokens[to].lemma == "of" and self.tokens[to - 1].lemma == "ward":
                to_of = to + 1
                if to_of < len(self.tokens) and self.tokens[to_of].tag == "place" and self.belongs(at, to_of):
                    step = (to_of, "own")
                    continue
            step = (to, "own") if token.owns else self.listed(to, "place", near=True)
        found = _without_councils_of_wards(found)
        levels = {one[0].level for one in found}
        features = {"outside"} if outside else set()
        features |= {one for one in joined if one in ("and", "or", "nor", "but")}
        features |= {level for each in found for level in {place.level for place in each}} if len(found) == 1 else levels
        if features & {"england", "region", "several"}:
            features.add("area")
        if len(found) > 1:
            features.add("list")
        return self.item("L", i, to, places=tuple(found), features=frozenset(features))

    def listed(self, i: int, tag: str, *, near: bool = False) -> tuple[int, str] | None:
        """Where the next of a list stands, and the word before it; `in` and `of` too between places that belong together."""
        words: list[str] = []
        at = i
        while at < len(self.tokens) and len(words) < BETWEEN:
            token = self.tokens[at]
            if token.tag == tag:
                break
            word = token.lemma
            if word not in (",", "and", "or", "nor", "the", "both", "&", "also") and not (
                near and word in ("in", "of", "borough")
            ):
                return None
            words.append(word)
            at += 1
        else:
            return None
        if not words and tag == "party":
            return (at, "or") if at < len(self.tokens) and at == i else None
        if not {"and", "or", "nor"} & set(words) and tag == "party" and not self.list_goes_on(at, tag):
            return None
        if tag == "place":
            belongs = self.belongs(i - 1, at)
            if "in" in words or "of" in words:
                return (at, "own") if belongs else None
            if not {"and", "or", "nor"} & set(words) and not belongs and not self.list_goes_on(at, tag):
                return None
        joined = next((word for word in words if word in ("and", "or", "nor")), ",")
        return at, joined

    def list_goes_on(self, at: int, tag: str) -> bool:
        """Whether after a comma and a name the list ends in 'and' or 'or' and another of its kind."""
        n = at + 1
        while n + 1 < len(self.tokens) and n < at + 24:
            word = self.tokens[n].lemma
            nxt = self.tokens[n + 1]
            if word in ("and", "or"):
                after = nxt if nxt.lemma not in ("the", "also") else self.tokens[min(n + 2, len(self.tokens) - 1)]
                return after.tag == tag
            if word == "," and nxt.tag == tag:
                n += 2
            elif (
                (word == "," and nxt.lemma in ("and", "or", "the"))
                or word in ("the",)
                or word in PLACE_NOUNS
                or (self.tokens[n].tag == tag)
            ):
                n += 1
            else:
                return word == ":"
        return False

    def belongs(self, one: int, other: int) -> bool:
        """Whether the first of two places is a ward (or a council) that lies in the second."""
        while one > 0 and self.tokens[one].tag != "place":
            one -= 1
        first, second = self.tokens[one], self.tokens[other]
        if not first.places or not second.places:
            return False
        wards = [place for place in first.places if place.level == "ward"]
        councils = [place.key for place in second.places if place.level == "council"]
        wards += [place for place in second.places if place.level == "ward"]
        councils += [place.key for place in first.places if place.level == "council"]
        return any(f".{slug}." in place.key for place in wards for slug in councils)


def _without_councils_of_wards(found: list[tuple[Place, ...]]) -> list[tuple[Place, ...]]:
    wards = [place.key for each in found for place in each if place.level == "ward"]
    if not wards:
        return found
    kept = [each for each in found if not (each[0].level == "council" and any(f".{each[0].key}." in key for key in wards))]
    return kept or found
