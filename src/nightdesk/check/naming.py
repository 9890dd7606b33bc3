"""The names in a sentence: the longest that the lexicon holds at each place, where the words beside it bear it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nightdesk.check.area_forms import TOWNS
from nightdesk.check.council_forms import AFTER
from nightdesk.check.lexicon import Lexicon, PartyName
from nightdesk.check.party_forms import (
    CAPITAL,
    COLOURS,
    NOT_PARTY_AFTER,
    NOT_PARTY_BEFORE,
    SHORT_FLASH,
    TURNING,
)  # fmt: skip
from nightdesk.check.people_forms import TITLES
from nightdesk.check.pieces import Piece
from nightdesk.check.token import Tag, Who
from nightdesk.check.ward_forms import PLAIN_WORDS
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place
from nightdesk.register.party import INDEPENDENT, PartyId
from nightdesk.tally.control import NOC

LOWER_IN_NAMES = word_list("and of the upon on with in under le by cum st en super")
COUNCIL_NOT = word_list("seat seats tax chamber election elections house leader leaders meeting member members group by")
"""Where one of these follows 'council', the word is theirs and not the name's."""
PARLIAMENT = word_list("mp mps parliament parliamentary constituency westminster commons")
CITY_NOT = word_list("ward region centre")
WARD_BETWEEN = frozenset(("and", ",", "wards", "or"))


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


def names_in(lexicon: Lexicon, pieces: Sequence[Piece], taken: Sequence[bool], around: Around) -> tuple[Name, ...]:
    """All of them, in order; no two overlap. `taken` are pieces that are no part of any name."""
    finder = _Finder(lexicon, pieces, taken, around)
    around.councils = finder.councils_named()
    around.elections = around.elections or any(piece.form in PARLIAMENT for piece in pieces if piece.form != "westminster")
    return finder.all()


class _Finder:
    def __init__(self, lexicon: Lexicon, pieces: Sequence[Piece], taken: Sequence[bool], around: Around) -> None:
        self.lexicon, self.pieces, self.taken, self.around = lexicon, pieces, taken, around
        self.forms = [piece.form for piece in pieces]
        self.capitals = _shouted(pieces)

    def form(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def keys(self, i: int) -> list[tuple[int, str]]:
        """(to, form) of all that the lexicon might hold from here on, longest first."""
        most = min(self.lexicon.longest.get(self.forms[i], 0), len(self.pieces) - i)
        found, words = [], []
        for n in range(i, i + most):
            if self.taken[n]:
                break
            if self.pieces[n].kind == "mark" and self.forms[n] != "and":
                if self.forms[n] not in (".", ",") or not words:
                    break
                continue  # 'St. Albans', 'Ham, Petersham and Richmond Riverside'
            words.append(self.forms[n])
            found.append((n + 1, " ".join(words)))
        return found[::-1]

    def councils_named(self) -> tuple[str, ...]:
        """Councils that stand in the sentence under a name that is no longer one of another kind, and those of its people."""
        found: dict[str, None] = {}
        i = 0
        while i < len(self.pieces):
            step = 1
            for to, key in self.keys(i):
                places = self.lexicon.councils.get(key)
                if places and self.proper(i, to) and not self.forms[to : to + 1] == ["ward"] and not self.comma(i, to):
                    found[places[0].key] = None
                    step = to - i
                    break
                people = self.people(i, to, key)
                if people:
                    slugs = dict.fromkeys(self.lexicon.council_of.get(one.place.key, "") for one in people)
                    found.update(dict.fromkeys(slug for slug in slugs if slug) if len(slugs) == 1 else {})
                    step = to - i
                    break
                if key in self.lexicon.wards and to - i > 1 and self.proper(i, to):
                    step = to - i
                    break
            i += step
        return tuple(found)

    def all(self) -> tuple[Name, ...]:
        found: list[Name] = []
        i = 0
        while i < len(self.pieces):
            name = None if self.taken[i] or self.pieces[i].kind == "mark" else self.at(i, found[-1] if found else None)
            if name is not None:
                found.append(name)
                i = name.end
            else:
                i += 1
        return tuple(found)

    def at(self, i: int, before: Name | None) -> Name | None:
        """The name that begins here, if any."""
        flash = SHORT_FLASH.get(self.pieces[i].text.rstrip("s'’") if self.pieces[i].owns else self.pieces[i].text)
        for to, key in self.keys(i):
            name = self.meant(i, to, key, before)
            if name is not None:
                return name
        if flash is not None and self.flash(i):
            return Name(i, i + 1, "party", parties=(flash,))
        return self.surname(i) or self.stranger(i) or self.colour(i)

    def meant(self, i: int, to: int, key: str, before: Name | None) -> Name | None:
        lexicon = self.lexicon
        ward = self.ward(i, to, key, before) if key in lexicon.wards else None
        if ward is not None and (self.cued(i, to) or key not in lexicon.councils):
            return ward
        if key in lexicon.parties:
            party = self.party(i, to, key, lexicon.parties[key])
            if party is not None:
                return party
        people = self.people(i, to, key)
        if people:
            return Name(i, to, "person", places=(), people=people)
        if self.comma(i, to) and key not in lexicon.constituencies:
            return None
        councils = lexicon.councils.get(key, ()) if not self.comma(i, to) else ()
        seats = lexicon.constituencies.get(key, ())
        if (councils or seats) and self.proper(i, to):
            if not councils and not self.around.elections and key in lexicon.areas and not lexicon.areas[key]:
                return Name(i, to, "place", lemma="outside", places=seats)
            places = (*seats, *councils) if self.around.elections and seats else (*councils, *seats)
            return Name(i, self.title(to) if councils else to, "place", places=places)
        if key in lexicon.areas and not self.comma(i, to):
            return self.area(i, to, key)
        return ward

    def proper(self, i: int, to: int) -> bool:
        """Whether the words are written as a name is: with capitals, but for the small words in it."""
        return all(
            piece.capital or piece.form in LOWER_IN_NAMES or piece.kind != "word" or (n > i and piece.joined)
            for n, piece in enumerate(self.pieces[i:to], i)
        ) and any(piece.capital for piece in self.pieces[i:to])

    def comma(self, i: int, to: int) -> bool:
        return any(self.forms[n] == "," for n in range(i, to))

    def title(self, to: int) -> int:
        """Where the name of a council ends, 'borough council' and the like taken in."""
        if self.pieces[to - 1].owns:
            return to
        for words in sorted((after.split() for after in AFTER), key=len, reverse=True):
            if self.forms[to : to + len(words)] == words:
                after = self.form(to + len(words))
                if (words[-1] == "council" and after in COUNCIL_NOT) or (
                    words == ["city"] and (after in CITY_NOT or not self.pieces[to].capital)
                ):
                    continue
                return to + len(words)
        return to

    def area(self, i: int, to: int, key: str) -> Name | None:
        places = self.lexicon.areas[key]
        lower = key.removeprefix("the ") in ("capital", "country", "nation", "whole country") or key.startswith(
            ("nation", "country", "across", "london borough")
        )
        if lower:
            if key in ("capital", "country") or (
                key == "the capital" and self.form(to) in ("city", "cost", "spending", "budget")
            ):
                return None
        elif key in ("the north", "the south", "the east", "the midlands"):
            if key != "the midlands" and (
                self.form(to) in ("of", "london", "ward", "wing") and key not in ("the north", "the south")
            ):
                return None
            if self.form(to) in ("london", "ward", "sea", "korea", "lanarkshire"):
                return None
        elif (
            not self.proper(i, to)
            and not (key in TOWNS and self.pieces[i].capital)
            and not any(word in key for word in ("north", "south", "east", "west", "midlands", "londoners"))
        ):
            return None
        if key.startswith("london borough") and self.form(to) == "of":
            return None
        return Name(i, to, "place", lemma="" if places else "outside", places=places)

    def party(self, i: int, to: int, key: str, said: PartyName) -> Name | None:
        after, before, piece = self.form(to), self.form(i - 1), self.pieces[i]
        if key in CAPITAL and not piece.capital:
            return None
        if after in NOT_PARTY_AFTER.get(key, ()) and not self.pieces[to - 1].owns:
            return None
        if before in NOT_PARTY_BEFORE.get(key, ()):
            if key != "independent" or piece.capital or before != "the":
                return None
        if (
            key == "independent"
            and piece.capital
            and before == "the"
            and not self.pieces[i - 1].capital
            and self.form(to) in ("on", "has", "")
        ):
            return None
        if (
            key == "green"
            and to < len(self.pieces)
            and self.pieces[to].capital
            and not self.known(to)
            and i > 0
            and before in self.lexicon.given
        ):
            return None
        if (
            said.parties
            and said.parties[0] not in (NOC, INDEPENDENT)
            and " " in key
            and not said.lemma
            and not self.proper(i, to)
        ):
            if key not in ("lib dem", "lib dems", "liberal democrat", "liberal democrats", "tory party", "green party"):
                return (
                    None
                    if said.parties[0].startswith(("PP", "leap")) and len(key) < 0
                    else Name(i, to, "party", said.lemma, said.parties)
                )
        if said.lemma == "local" and not self.proper(i, to):
            return None
        if said.parties and not said.lemma and said.parties[0] not in _EVERYDAY and not self.proper(i, to):
            return None
        if said.lemma == "residents":
            here = [id for slug in self.around.councils or self.around.focus for id in self.lexicon.residents.get(slug, ())]
            return Name(i, to, "party", "residents", tuple(dict.fromkeys(here)) or said.parties)
        if self.form(to) == "party" and not key.endswith("party") and key != "independent":
            to += 1
        return Name(i, to, "party", said.lemma, said.parties)

    def known(self, i: int) -> bool:
        return any(key in self.lexicon.councils or key in self.lexicon.parties for _, key in self.keys(i))

    def flash(self, i: int) -> bool:
        """Whether an abbreviation stands as a party does in a list of results."""
        piece = self.pieces[i]
        return len(piece.text) > 1 and (
            piece.text.isupper() or piece.text in ("Lab", "Con", "Grn", "Ind", "Cons", "LDem", "LDs", "Inds", "Green", "Greens")
        )

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

    def surname(self, i: int) -> Name | None:
        """A surname alone of somebody named before, or after a title."""
        piece = self.pieces[i]
        if not piece.capital or piece.kind != "word":
            return None
        title = self.form(i - 1) in TITLES or (self.form(i - 1) == "." and self.form(i - 2) in TITLES)
        before = self.around.surnames.get(piece.form)
        if before is not None and (title or not self.beside(i, i + 1)):
            return Name(i, i + 1, "person", people=before)
        if title and self.form(i - 1) not in ("mp",):
            end = i + 1
            while (
                end < len(self.pieces)
                and self.pieces[end].capital
                and self.pieces[end].kind == "word"
                and end < i + 3
                and not self.pieces[end - 1].owns
            ):
                end += 1
            here = self.around.councils or self.around.focus
            who = tuple(
                one
                for one in self.lexicon.surnames.get(self.forms[end - 1], ())
                if self.lexicon.council_of.get(one.place.key, "") in here
            )
            return Name(i, end, "person", people=who if len(who) == 1 and end == i + 1 else ())
        return None

    def stranger(self, i: int) -> Name | None:
        """A first and a last name of nobody the register knows: a person all the same."""
        piece, to = self.pieces[i], i + 1
        if piece.form not in self.lexicon.given or not piece.capital or piece.owns or len(piece.text) < 3 or self.capitals:
            return None
        if (
            to >= len(self.pieces)
            or self.pieces[to].kind != "word"
            or not self.pieces[to].capital
            or (self.pieces[to].form in self.lexicon.longest and (self.known(to) or self.pieces[to].form in COUNCIL_NOT))
        ):
            return None
        if piece.form in PLAIN_WORDS or self.pieces[to].form in ("ward", "council", "park", "road", "street", "hill"):
            return None
        return Name(i, to + 1, "person")

    def colour(self, i: int) -> Name | None:
        party = COLOURS.get(self.forms[i])
        turned = self.form(i - 1) in TURNING or (
            self.form(i - 2) in TURNING and self.form(i - 1) in ("from", "to", "solidly", "back")
        )
        if party is None or not turned or self.pieces[i].owns:
            return None
        return Name(i, i + 1, "party", lemma=self.forms[i], parties=(party,))

    def cued(self, i: int, to: int) -> bool:
        """Whether 'ward' stands by it: 'X ward', 'the ward of X', 'X and Y wards'."""
        if self.form(to) in ("ward", "wards", "division"):
            return True
        if self.form(i - 1) == "of" and self.form(i - 2) in ("ward", "wards"):
            return True
        for n in range(to, min(to + 9, len(self.pieces))):
            if self.forms[n] == "wards":
                return True
            if not (self.pieces[n].capital or self.forms[n] in WARD_BETWEEN):
                return False
        return False

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

    def part_of_name(self, key: str, council: str) -> tuple[Place, ...]:
        """Wards of the council whose name begins with the one given: 'Audley' for Audley and Queen's Park."""
        longer = (places for name, places in self.lexicon.wards.items() if name.startswith(f"{key} "))
        return tuple(dict.fromkeys(one for places in longer for one in places if self.lexicon.council_of[one.key] == council))

    def after_ward(self, i: int, before: Name) -> bool:
        """Whether the name before is a ward with no more than 'and' or a comma between."""
        return (
            len(before.places) == 1
            and before.places[0].level == "ward"
            and before.end < i <= before.end + 2
            and all(self.forms[n] in ("and", ",", "or") for n in range(before.end, i))
        )

    def ward(self, i: int, to: int, key: str, before: Name | None = None) -> Name | None:
        """The wards it may mean; None where nothing bears out that it is one."""
        wards = self.lexicon.wards[key]
        cued, tied = self.cued(i, to), self.tied(i, to)
        if not self.proper(i, to) or (i > 0 and self.form(i - 1) in TITLES):
            return None
        here = tuple(one for one in wards if self.lexicon.council_of[one.key] in (tied, *self.around.councils))
        focus = tuple(one for one in wards if self.lexicon.council_of[one.key] in self.around.focus)
        own = tuple(one for one in here if self.lexicon.council_of[one.key] == tied)
        end = to
        if cued and tied and not own:
            return Name(i, end, "place", lemma="ward", places=self.part_of_name(key, tied))
        if before is not None and not own and self.after_ward(i, before):
            own = tuple(
                one for one in wards if self.lexicon.council_of[one.key] == self.lexicon.council_of[before.places[0].key]
            )
        if cued or own:
            apostrophe = self.pieces[to - 1].owns and all(one.key in self.lexicon.with_apostrophe for one in wards)
            return Name(i, end, "place", places=own or here or focus or wards, own_apostrophe=apostrophe)
        if self.beside(i, to) or (self.comma(i, to) and not here):
            return None
        elsewhere = (
            key in self.lexicon.councils
            or key in self.lexicon.areas
            or (key in self.lexicon.constituencies and not here and not focus)
        )
        single = to - i == 1
        if elsewhere or (single and key in PLAIN_WORDS and (not here or i == 0 or not self.listed(i, to))):
            return None
        apostrophe = self.pieces[to - 1].owns and all(one.key in self.lexicon.with_apostrophe for one in wards)
        if here or focus:
            return Name(i, end, "place", places=here or focus, own_apostrophe=apostrophe)
        if single and (key in self.lexicon.surnames or key in PLAIN_WORDS or key in self.lexicon.given):
            return None
        return Name(i, end, "place", places=wards)

    def listed(self, i: int, to: int) -> bool:
        """Whether it stands in a list with a ward of the same council, or after a word that wards follow."""
        return self.form(i - 1) in ("in", "of", "gained", "won", "held", "took", "lost", "at", "for") and self.form(to) not in (
            "road",
            "street",
            "house",
        )


_EVERYDAY = frozenset(("PP52", "PP53", "PP90", "PP63", "PP85", INDEPENDENT, NOC, "others"))


def _shouted(pieces: Sequence[Piece]) -> bool:
    """Whether all of it is in capitals, as headlines may be."""
    words = [piece.text for piece in pieces if piece.kind == "word" and len(piece.text) > 3]
    return len(words) > 1 and all(word.isupper() for word in words)
