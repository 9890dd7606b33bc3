"""Numbers with what they are of: 'no fewer than 18 of the 25 seats up', 'five Conservatives', 'every seat', 'a third of
votes'."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from nightdesk.check.items import Quantity
from nightdesk.check.plain_words import DEFENDED, HEDGES, NOUNS, UP_FOR, Hedge, by_first
from nightdesk.check.token import Token
from nightdesk.check.word_lists import word_list
from nightdesk.claims.claim import Relation
from nightdesk.register.party import PartyId

Found = tuple[tuple[frozenset[str], Quantity], int]
_HEDGES = by_first((tuple(words.split()), kind) for words, kind in HEDGES.items())
_UP: list[tuple[str, ...]] = sorted((tuple(one.split()) for one in UP_FOR), key=lambda one: -len(one))
_DEFENDED: list[tuple[str, ...]] = sorted((tuple(one.split()) for one in DEFENDED), key=lambda one: -len(one))
LINK = word_list(
    """
    the its their his her those these that all available such total remaining
    """
)
WEIGHING = word_list(
    """
    miserable mere meagre paltry healthy respectable massive modest whopping slender narrow slim total combined tiny thumping
    """
)
"""Words between an article and a number that only weigh it."""
ADJECTIVES = word_list(
    """
    council local new more fewer extra additional net further other elected sitting single borough councillor city
    possible overall whole defeated
    """
)


def quantity(tokens: Sequence[Token], i: int) -> Found | None:
    """The quantity that begins at a token, and where it ends; None where none does."""
    return _Reader(tokens).at(i)


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def lemma(self, i: int) -> str:
        return self.tokens[i].lemma if 0 <= i < len(self.tokens) else ""

    def text(self, i: int) -> str:
        return self.tokens[i].text.lower() if 0 <= i < len(self.tokens) else ""

    def tag(self, i: int) -> str:
        return self.tokens[i].tag if 0 <= i < len(self.tokens) else ""

    def phrase(self, i: int, words: Sequence[str]) -> bool:
        return all(word in (self.text(i + n), self.lemma(i + n)) for n, word in enumerate(words))

    def at(self, i: int) -> Found | None:
        if (
            self.phrase(i, ("between",))
            and self.tag(i + 1) == "number"
            and self.lemma(i + 2) == "and"
            and self.tag(i + 3) == "number"
        ):
            low, high = self.tokens[i + 1].number, self.tokens[i + 3].number
            assert low is not None
            assert high is not None
            return self.of(i + 4, Quantity(low, "between", high))
        hedge, j = self.hedge(i)
        token = self.tokens[j] if j < len(self.tokens) else None
        if token is None:
            return None
        if token.tag == "number" and token.number is not None:
            if self.text(j + 1) == "hundred":
                return None
            return self.of(j + 1, _hedged(hedge, Quantity(token.number)))
        if token.tag == "share" and token.number is not None:
            share = Quantity(token.number, unit=token.unit, how="share", points=token.lemma == "points")
            return self.of(j + 1, _hedged(hedge, share))
        if hedge and j > i and self.determined(i) is None:
            if hedge == "is" and self.text(i) == "another" and self.noun(j)[0]:
                return self.of(j, Quantity(Fraction(1)))
            return None
        return self.determined(i)

    def hedge(self, i: int) -> tuple[Hedge | None, int]:
        found: Hedge | None = None
        for _ in range(3):
            if self.tag(i) not in ("word", "number", "day", "place"):
                break
            if self.text(i) in ("a", "an", "the") and (
                self.tag(i + 1) in ("number", "share")
                or (self.text(i + 1) in WEIGHING and self.tag(i + 2) in ("number", "share"))
            ):
                i += 1 if self.tag(i + 1) in ("number", "share") else 2
                continue
            for words, kind in _HEDGES.get(self.text(i), ()):
                if self.phrase(i, words):
                    found = kind if found in (None, "is") else found
                    i += len(words)
                    break
            else:
                break
        if self.lemma(i) in ("all", "every") and found in ("nearly", "about"):
            return None, len(self.tokens)
        return found, i

    def determined(self, i: int) -> Found | None:
        """Without a number: no, every, all, both, any, a single."""
        text, nxt = self.text(i), self.text(i + 1)
        if self.tag(i) not in ("word", "number"):
            return None
        if (text == "no" and nxt not in ("longer", "one", "overall", "party", "single", "other", "doubt", "more")) or (
            text,
            nxt,
        ) == ("no", "single"):
            found = self.noun(i + 1 + (nxt == "single"))
            return self.of(i + 1 + (nxt == "single"), Quantity(Fraction(0), how="no")) if found[0] else None
        if text == "none" and nxt == "of":
            return self.of(i + 1, Quantity(Fraction(0), how="no"))
        if text in ("a", "one") and nxt == "single" and self.noun(i + 2)[0]:
            return self.of(i + 2, Quantity(Fraction(1), how="any"))
        if (
            text in ("a", "any")
            and self.noun(i + 1)[0] in ("seats", "councils", "wards", "candidates")
            and self.tag(self.noun(i + 1)[1] - 1) != "party"
            and self.text(i + 1) not in ("places", "place")
        ):
            return self.of(i + 1, Quantity(Fraction(1), how="any"))
        if text == "any" and nxt == "of":
            return self.of(i + 1, Quantity(Fraction(1), how="any"))
        if text in ("every", "all", "each", "both"):
            at = i + 1
            if text in ("every", "each") and self.text(at) in ("one", "single"):
                at += 1
            if self.text(at) == "of":
                at += 1
            if (
                text == "all"
                and self.text(at) == "but"
                and self.tag(at + 1) == "number"
                and self.tokens[at + 1].number is not None
            ):
                return self.of(at + 2, Quantity(self.tokens[at + 1].number or Fraction(0), how="all_but"))
            while self.text(at) in LINK or self.tokens_owns(at):
                at += 1
            value = Fraction(2) if text == "both" else Fraction(0)
            if self.tag(at) == "number" and self.tokens[at].number is not None:
                value, at = self.tokens[at].number or value, at + 1
            if (
                self.noun(at)[0] in ("seats", "councils", "wards", "candidates", "parties")
                and self.tag(self.noun(at)[1] - 1) != "party"
            ):
                return self.of(at, Quantity(value, how="every"))
        return None

    def tokens_owns(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].owns and self.tag(i) in ("place", "party")

    def noun(self, i: int) -> tuple[str, int, PartyId | None]:
        """What a quantity is of, where its noun ends, and the party between."""
        party = None
        j = i
        while j < len(self.tokens):
            two = f"{self.text(j)} {self.text(j + 1)}"
            if two in NOUNS:
                return NOUNS[two], j + 2, party
            if self.tag(j) == "party" and len(self.tokens[j].parties) == 1 and not self.tokens[j].owns and party is None:
                party = self.tokens[j].parties[0]
            elif (
                self.tag(j) == "place"
                and self.text(j).split()[-1] in ("boroughs", "borough", "councils")
                and not self.tokens[j].text.lower().startswith(("borough", "the royal"))
            ):
                return "councils", j, party
            elif (
                self.tag(j) == "place"
                and self.tokens[j].places
                and self.tokens[j].places[0].level in ("region", "several", "england")
                and self.text(j + 1) in NOUNS
                and NOUNS[self.text(j + 1)] != "seats"
            ):
                return NOUNS[self.text(j + 1)], j, party
            elif self.text(j) in ("wins", "seats", "gains", "losses") or (
                self.text(j) in NOUNS and self.text(j) not in ("council",)
            ):
                return NOUNS[self.text(j)], j + 1, party
            elif (
                self.tag(j) == "place" and self.text(j + 1) in ("councillors", "councillor", "seats", "wards") and j == i
            ) or (self.text(j) == "council" and self.text(j + 1) in NOUNS):
                pass
            elif self.text(j) == "council":
                return "councils", j + 1, party
            elif self.text(j) not in ADJECTIVES:
                break
            j += 1
        if party is not None and j > i and self.tag(j - 1) == "party":
            return "seats", j, party
        return "", i, None

    def of(self, i: int, made: Quantity) -> Found:
        """The rest of a quantity whose number has been read: of how many, of what."""
        more = net = False
        sign = 0
        while (
            self.text(i) in ("more", "fewer", "less", "extra", "further", "net", "additional", "new") and self.tag(i) == "word"
        ):
            if self.text(i) in ("more", "fewer", "less"):
                sign, more = (1 if self.text(i) == "more" else -1), True
            net = net or self.text(i) == "net"
            i += 1
        total: int | None = None
        noun, to, party = self.noun(i)
        for words in (("in", "every"), ("in",)):
            at = to if noun in ("seats", "voters", "people", "votes") or not noun else -1
            if (
                at >= 0
                and made.how == "number"
                and self.phrase(at, words)
                and self.tag(at + len(words)) == "number"
                and (noun or words[-1] == "every")
            ):
                base = self.tokens[at + len(words)].number or Fraction(1)
                if made.value < base <= 20:
                    share = Quantity(made.value / base, how="share")
                    return (
                        frozenset((noun or "bare", "share")),
                        _hedged(None, Quantity(share.value, how="share", noun=noun, party=party)),
                    ), at + len(words) + 1
        if not noun and self.text(i) == "out" and self.text(i + 1) == "of":
            i += 1
        if noun and self.text(to) == "out" and self.text(to + 1) == "of" and self.tag(to + 2) == "number":
            total, to = int(self.tokens[to + 2].number or 0), to + 3
        if not noun and self.text(i) == "of":
            at = i + 1
            while self.text(at) in LINK or self.tokens_owns(at):
                at += 1
            if self.tag(at) == "number" and self.tokens[at].number is not None:
                after = self.noun(at + 1)
                total = int(self.tokens[at].number or 0)
                noun, to, party = after[0], after[1] if after[0] else at + 1, after[2]
            else:
                after = self.noun(at)
                if after[0]:
                    noun, to, party = after
        elif noun and self.text(to) == "of" and made.how != "every":
            pass
        if not noun and total is None:
            to = i
        features = {noun or "bare", made.how}
        if total is not None:
            features.add("total")
        up = False
        for ahead in _UP:
            if (
                noun in ("seats", "wards", "councils", "")
                and self.phrase(to, ahead)
                and (noun or total is not None)
                and (ahead != ("up",) or total is not None or made.how in ("every", "share"))
            ):
                to, up = to + len(ahead), True
                break
        for ahead in _DEFENDED:
            if noun in ("seats", "wards", "councils") and self.defended(to, ahead):
                to += self.defended(to, ahead)
                features.add("defended")
                break
        if more:
            features.add("more" if sign > 0 else "fewer")
        if made.points:
            features.add("points")
        if (
            not noun
            and total is None
            and self.tag(to) == "word"
            and self.text(to) in ("people", "women", "men", "times", "page", "minutes")
        ):
            features.discard("bare")
            features.add("other")
        result = Quantity(
            made.value, made.relation, made.upper, made.unit, noun, made.how, total, party, sign, net, made.points, up
        )
        return (frozenset(features), result), to

    def defended(self, i: int, words: Sequence[str]) -> int:
        """How many tokens say that the seats were the party's own to defend."""
        for n, word in enumerate(words):
            lemma = self.lemma(i + n)
            if word in ("it", "they") and (self.text(i + n) in ("it", "they") or lemma in ("it", "they", "the party")):
                continue
            if lemma != word:
                return 0
        return len(words)


def _hedged(hedge: Hedge | None, made: Quantity) -> Quantity:
    value, share = made.value, made.how == "share"
    if made.how == "share" and hedge in (None, "is") and not made.unit:
        return (
            Quantity(
                value - Fraction(1, 20),
                "between",
                value + Fraction(1, 20),
                noun=made.noun,
                how="share",
                party=made.party,
                points=made.points,
            )
            if value.denominator > 1
            else made
        )
    if hedge is None or hedge == "is":
        return made
    low: Fraction | None = None
    relation: Relation
    if hedge == "nearly":
        low, high = (value - Fraction(1, 20), value) if share and not made.points else (value * 9 / 10, value)
        if not share:
            low = Fraction(min(ceil(low), int(value) - 1)) if value.denominator == 1 and value > 1 else low
        relation = "between"
    elif hedge == "just_over":
        low, high = (
            (value + Fraction(1, 2000), value + Fraction(1, 20))
            if share
            else (value + 1, Fraction(max(ceil(value * 11 / 10), int(value) + 2)))
        )
        relation = "between"
    else:
        relation, high = hedge, Fraction(0)
    if low is not None:
        return Quantity(low, relation, high, Fraction(0), how=made.how, points=made.points)
    unit = made.unit if hedge == "about" else Fraction(0)
    return Quantity(value, relation, unit=unit, how=made.how, points=made.points)
