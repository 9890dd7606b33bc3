"""The names in a sentence: the longest that the lexicon holds at each place, where the words beside it bear it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nightdesk.check.area_forms import TOWNS
from nightdesk.check.council_forms import AFTER
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.name_ground import Around, Ground, Name
from nightdesk.check.party_naming import colour, flash, party
from nightdesk.check.people_forms import TITLES
from nightdesk.check.pieces import Piece
from nightdesk.check.spelling import misspelt
from nightdesk.check.ward_forms import PLAIN_WORDS
from nightdesk.check.ward_naming import cued, ward
from nightdesk.check.word_lists import word_list

COUNCIL_NOT = word_list("seat seats tax chamber election elections house leader leaders meeting member members group by")
"""Where one of these follows 'council', the word is theirs and not the name's."""
PARLIAMENT = word_list("mp mps parliament parliamentary constituency westminster commons")
CITY_NOT = word_list("ward region centre")
LOWER_ALONE = frozenset(("capital", "country"))
"""Words that name an area only with 'the' before them."""
LOWER_AREAS = frozenset(
    (
        *("the capital", "the country", "the whole country", "nationwide", "nationally", "countrywide", "across the country"),
        *("the nation", "londoners", "london boroughs", "the london boroughs"),
    )
)
"""Areas that copy writes in lower case."""
POINTS = word_list("north south east west midlands northern southern eastern western")
HALVES = frozenset(("the north", "the south", "the east"))
HALF_NOT = word_list("of london ward wing sea korea lanarkshire bank coast end side")
AREA_NOT = {"the capital": frozenset(("city", "cost", "spending", "budget")), "london boroughs": frozenset(("of",))}
"""What makes the name another thing's where it follows."""


def names_in(lexicon: Lexicon, pieces: Sequence[Piece], taken: Sequence[bool], around: Around) -> tuple[Name, ...]:
    """All of them, in order; no two overlap. `taken` are pieces that are no part of any name."""
    finder = _Finder(lexicon, pieces, taken, around)
    around.councils = finder.councils_named()
    around.elections = around.elections or any(piece.form in PARLIAMENT for piece in pieces if piece.form != "westminster")
    return finder.all()


class _Finder(Ground):
    """The names of one sentence."""

    def councils_named(self) -> tuple[str, ...]:
        """Councils that stand in the sentence under a name that is no longer one of another kind, and those of its people."""
        found: dict[str, None] = {}
        i = 0
        while i < len(self.pieces):
            step = 1
            for to, key in self.keys(i):
                places = self.lexicon.councils.get(key)
                if places and self.proper(i, to) and self.form(to) != "ward" and not self.comma(i, to):
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
        """The names, in their order."""
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
        for to, key in self.keys(i):
            name = self.meant(i, to, key, before)
            if name is not None:
                return name
        return flash(self, i) or self.surname(i) or self.stranger(i) or colour(self, i) or misspelt(self, i)

    def meant(self, i: int, to: int, key: str, before: Name | None) -> Name | None:
        """What the pieces mean under that name: a ward that is borne out, a party, a person, a place, in that order."""
        lexicon, whole = self.lexicon, not self.comma(i, to)
        wards = ward(self, i, to, key, before) if key in lexicon.wards else None
        seats = lexicon.constituencies.get(key, ()) if self.proper(i, to) else ()
        if wards is not None and (cued(self, i, to) or key not in lexicon.councils):
            both = (*wards.places, *seats) if not self.around.elections else (*seats, *wards.places)
            return replace(wards, places=both)
        found = party(self, i, to, key, lexicon.parties[key]) if key in lexicon.parties else None
        if found is not None:
            return found
        people = self.people(i, to, key)
        if people:
            return Name(i, to, "person", people=people)
        councils = lexicon.councils.get(key, ()) if whole and self.proper(i, to) else ()
        if councils or seats:
            outside = not councils and not self.around.elections and key in lexicon.areas and not lexicon.areas[key]
            places = (*seats, *councils) if self.around.elections else (*councils, *seats)
            end = self.title(to) if councils else to
            return Name(i, end, "place", lemma="outside" if outside else "", places=places)
        return self.area(i, to, key) if whole and key in lexicon.areas else wards

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
        """A region, a county, England, or a place with no part in the night."""
        places, after = self.lexicon.areas[key], self.form(to)
        if key in LOWER_ALONE or (after in AREA_NOT.get(key, ())) or (key in HALVES and after in HALF_NOT):
            return None
        lower = key in LOWER_AREAS or any(point in key.split() for point in POINTS)
        if not lower and not self.proper(i, to) and not (key in TOWNS and self.pieces[i].capital):
            return None
        return Name(i, to, "place", lemma="" if places else "outside", places=places)

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
            here = (self.around.councils or self.around.focus) if self.form(i - 1) in ("cllr", "councillor") else ()
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
