"""A sentence as names are looked for in it: what stands where, what stands beside it, and which names begin there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nightdesk.check.lexicon import Lexicon
from nightdesk.check.pieces import Piece
from nightdesk.check.token import Tag, Who
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId

LOWER_IN_NAMES = word_list("and of the upon on with in under le by cum st en super")


@dataclass(frozen=True, slots=True)
class Name:
    """Pieces (from, to) of a sentence that are one name, and what it may mean."""

    start: int
    end: int
    tag: Tag
    lemma: str = ""
    parties: tuple[PartyId, ...] = ()
    places: tuple[Place, ...] = ()
    people: tuple[Who, ...] = ()
    own_apostrophe: bool = False
    """Whether the 's at its end is the name's own: St Leonard's."""


@dataclass(slots=True)
class Around:
    """What the text so far and the sentence itself tell about which place a name may mean."""

    councils: tuple[str, ...] = ()
    """Slugs of those that the sentence names."""
    focus: tuple[str, ...] = ()
    """Slug of the one the sentences before were about."""
    surnames: Mapping[str, tuple[Who, ...]] = field(default_factory=dict)
    """People whom the text has named in full, by surname."""
    elections: bool = False
    """Whether the sentence speaks of another election or of Parliament."""


class Ground:
    """The pieces of one sentence, and the names that the lexicon holds for them."""

    def __init__(self, lexicon: Lexicon, pieces: Sequence[Piece], taken: Sequence[bool], around: Around) -> None:
        self.lexicon, self.pieces, self.taken, self.around = lexicon, pieces, taken, around
        self.forms = [piece.form for piece in pieces]
        self.capitals = _shouted(pieces)

    def form(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def keys(self, i: int) -> list[tuple[int, str]]:
        """(to, form) of all that the lexicon might hold from here on, longest first."""
        most, found, words = self.lexicon.longest.get(self.forms[i], 0), [], list[str]()
        for n in range(i, len(self.pieces)):
            if len(words) == most or self.taken[n]:
                break
            if self.pieces[n].kind == "mark" and self.forms[n] != "and":
                if self.forms[n] not in (".", ",") or not words:
                    break
                continue  # 'St. Albans', 'Ham, Petersham and Richmond Riverside'
            words.append(self.forms[n])
            found.append((n + 1, " ".join(words)))
        return found[::-1]

    def proper(self, i: int, to: int) -> bool:
        """Whether the words are written as a name is: with capitals, but for the small words in it."""
        return all(
            piece.capital or piece.form in LOWER_IN_NAMES or piece.kind != "word" or (n > i and piece.joined)
            for n, piece in enumerate(self.pieces[i:to], i)
        ) and any(piece.capital for piece in self.pieces[i:to])

    def comma(self, i: int, to: int) -> bool:
        return any(self.forms[n] == "," for n in range(i, to))

    def known(self, i: int) -> bool:
        return any(key in self.lexicon.councils or key in self.lexicon.parties for _, key in self.keys(i))

    def people(self, i: int, to: int, key: str) -> tuple[Who, ...]:
        people = self.lexicon.people.get(key, ())
        if (
            not people
            or to - i < 2
            or not all(piece.capital for piece in self.pieces[i:to] if piece.kind == "word" and not piece.joined)
        ):
            return ()
        if any(piece.kind == "mark" for piece in self.pieces[i:to]) or any(piece.owns for piece in self.pieces[i : to - 1]):
            return ()
        parliament = tuple(one for one in people if one.place.level == "constituency")
        if parliament and self.around.elections:
            return (*parliament, *(one for one in people if one.place.level != "constituency"))
        beside = (*self.around.councils, *self.around.focus)
        near = tuple(one for one in people if self.lexicon.council_of.get(one.place.key, one.place.key) in beside)
        return near or people

    def beside(self, i: int, to: int) -> bool:
        """Whether a capital stands right beside it that is no known name: a part of somebody's name, or of something else's."""
        after = to < len(self.pieces) and self.pieces[to].kind == "word" and self.pieces[to].capital and not self.known(to)
        before = i > 0 and self.pieces[i - 1].kind == "word" and self.pieces[i - 1].capital and not self.pieces[i - 1].owns
        stranger = before and (i > 1 or self.forms[i - 1] in self.lexicon.given) and not self.known(i - 1)
        return (after and not self.pieces[to - 1].owns and not self.capitals) or (stranger and not self.capitals)

    def tied(self, i: int, to: int) -> str:
        """Slug of the council that stands beside it as its own: 'Sheffield's X', 'X in Sheffield', 'X, Sheffield'."""
        for n in range(max(0, i - 5), i):
            for end, key in self.keys(n):
                places = self.lexicon.councils.get(key)
                if places and end == i and self.pieces[end - 1].owns:
                    return places[0].key
        at = to + 1 if self.form(to) in ("in", ",", "(", "at") else -1
        if at > 0 and self.form(at) == "the" and self.form(to) == "in":
            at += 0
        for _, key in self.keys(at) if 0 < at < len(self.pieces) else ():
            if key in self.lexicon.councils and self.pieces[at].capital:
                return self.lexicon.councils[key][0].key
        return ""


def _shouted(pieces: Sequence[Piece]) -> bool:
    """Whether all of it is in capitals, as headlines may be."""
    words = [piece.text for piece in pieces if piece.kind == "word" and len(piece.text) > 3]
    return len(words) > 1 and all(word.isupper() for word in words)
