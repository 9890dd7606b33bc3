"""'It', 'they', 'the party', 'the council', 'there': what each points back to, by the rule of the focus (`focus.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nightdesk.check.council_forms import CITIES
from nightdesk.check.focus import KEPT_FOR, NEAR_FOR, Focus, council_slug, subject_of
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.token import Token
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.tally.control import NOC

PARTY_DOES = word_list(
    """
    win take gain lose hold keep retain regain field defend stand pick capture seize snatch fight contest finish poll
    trail shed concede score overtake outpoll target fail manage make put sweep secure run control add begin start end
    need want hope
    """
)
"""What a party does and a place does not, or not in the words of result copy."""
TAKES = word_list("win take gain lose hold keep retain regain recapture capture seize control run snatch defend reclaim")
"""What is done to a council: 'it' after one of these is the council."""
PLACE_DOES = word_list("declare elect go turn return swing stay change vote switch")
GENERIC = word_list(
    "tax seat seats election elections chamber house estate results poll polls contest contests candidates taxes"
)
"""After 'council', these make it a word and no council."""
NOUNS: Mapping[str, str] = {
    "council": "council", "borough": "borough", "city": "city", "district": "district", "town": "council",
    "authority": "council", "county": "", "ward": "ward", "constituency": "constituency", "boroughs": "", "councils": "",
}  # fmt: skip
SITTING = frozenset(
    (
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "will",
        "would",
        "had",
        "be",
        "been",
        "seems",
        "seemed",
        "being",
        "may",
        "can",
        "could",
        "should",
        "remains",
        "remain",
    )
)


def resolved(lexicon: Lexicon, tokens: Sequence[Token], focus: Focus) -> tuple[Token, ...]:
    """The tokens, with the words that point back made into what they mean."""
    reader = _Reader(lexicon, list(tokens), focus)
    return reader.read()


class _Reader:
    def __init__(self, lexicon: Lexicon, tokens: list[Token], focus: Focus) -> None:
        self.lexicon, self.tokens, self.focus = lexicon, tokens, focus

    def read(self) -> tuple[Token, ...]:
        out: list[Token] = []
        i = 0
        while i < len(self.tokens):
            width, token = self.at(i, out)
            out.append(token)
            i += width
        return tuple(out)

    def lemma(self, i: int) -> str:
        return self.tokens[i].lemma if 0 <= i < len(self.tokens) else ""

    def at(self, i: int, before: list[Token]) -> tuple[int, Token]:
        token = self.tokens[i]
        if token.tag not in ("word", "number"):
            return 1, token
        word, after = token.text.lower().removesuffix("'s").removesuffix("’s"), self.lemma(i + 1)
        if word == "they":
            return 1, self.party(i, 1, self.they(i, before), "they")
        if word == "their":
            return 1, self.party(i, 1, self.they(i, before), "their", owns=True)
        if word in ("it", "its"):
            return 1, self.it(i, before, own=word == "its")
        if (
            word in ("the", "his", "her", "its", "their", "that", "this")
            and after in ("party", "group")
            and self.tokens[i + 1].tag == "word"
        ):
            return 2, self.party(i, 2, self.the_party(word, before), "the party")
        if word in ("the", "that", "this") and self.tokens[i + 1 : i + 2] and self.tokens[i + 1].tag == "word":
            noun = self.tokens[i + 1].text.lower().removesuffix("'s").removesuffix("’s")
            if NOUNS.get(noun) and not (
                self.lemma(i + 2) in GENERIC or (noun == "council" and self.lemma(i + 2) in ("leader", "tax"))
            ):
                return 2, self.place(i, 2, self.the_place(NOUNS[noun], before), noun)
        if word in ("there", "here"):
            return 1, self.there(i, before, word)
        if word in ("both", "two", "pair") and after in (
            "councils",
            "boroughs",
            "cities",
            "places",
            "districts",
            "wards",
            "authorities",
        ):
            two = self.two(before, "ward" if after == "wards" else "")
            return (2, self.place(i, 2, two, "both")) if two is not None else (1, token)
        return 1, token

    def party(self, i: int, width: int, id: PartyId | None, lemma: str, *, owns: bool = False) -> Token:
        token = self.span(i, width)
        if id is None:
            return replace(token, lemma=lemma, tag="word") if width > 1 else token
        return replace(token, tag="party", lemma=lemma, parties=(id,), number=None, owns=owns or token.owns)

    def place(self, i: int, width: int, place: Place | None, lemma: str) -> Token:
        token = self.span(i, width)
        if place is None:
            return replace(
                token,
                lemma=f"the {lemma}" if width > 1 else token.lemma,
                tag="word",
                number=None if width > 1 else token.number,
            )
        return replace(token, tag="place", lemma=lemma, places=(place,), number=None)

    def span(self, i: int, width: int) -> Token:
        first, last = self.tokens[i], self.tokens[i + width - 1]
        gap = " " * (last.start - first.end) if width > 1 else ""
        return replace(first, text=first.text + gap + last.text if width > 1 else first.text, end=last.end, owns=last.owns)

    def here_parties(self, before: Sequence[Token]) -> tuple[PartyId, ...]:
        return tuple(
            dict.fromkeys(
                id for token in before if token.tag == "party" and len(token.parties) == 1 for id in token.parties if id != NOC
            )
        )

    def here_places(self, before: Sequence[Token], level: str = "") -> tuple[Place, ...]:
        places = (token.places[0] for token in before if token.tag == "place" and len(token.places) >= 1)
        return tuple(dict.fromkeys(one for one in places if one.level != "england" and (not level or one.level == level)))

    def blocked(self, before: Sequence[Token]) -> bool:
        """Whether the sentence has named somebody or somewhere that the register does not know: the word may mean them."""
        return any(
            (token.tag in ("party", "place") and token.lemma == "outside") or (token.tag == "person" and not token.people)
            for token in before
        )

    def within(self, before: Sequence[Token]) -> PartyId | None:
        """The party that a word in the same sentence points back to: its subject, where no other stands between in the clause.

        A party that is only somebody's loss or gain is not pointed back to where the sentence began with another 'they'.
        """
        subject, _ = subject_of(before)
        parties = [
            (i, token)
            for i, token in enumerate(before)
            if token.tag == "party" and len(token.parties) == 1 and token.parties[0] != NOC
        ]
        if subject is None or any(token.tag == "word" and token.lemma in ("they", "it") for token in before[: parties[0][0]]):
            return None
        clause = max((i for i, token in enumerate(before) if token.lemma in (",", ";", ":", "-", "–", "—")), default=-1)
        between = [token for i, token in parties if i > clause and not token.owns and token.parties[0] != subject]
        return None if between else subject

    def they(self, i: int, before: list[Token]) -> PartyId | None:
        here = self.here_parties(before)
        if here:
            return self.within(before)
        if self.blocked(before):
            return None
        if self.lemma(i + 1) == "be" and any(token.tag == "place" for token in self.tokens[i + 2 : i + 4]):
            return None  # 'They were Richmond and Merton'
        if len(self.focus.persons) and self.focus.since_party:
            return None
        found = self.focus.party if len(self.focus.parties) == 1 or not self.focus.place_subject else None
        others = self.rest(i)
        return None if found is None or found in others or found == OTHERS else found

    def rest(self, i: int) -> tuple[PartyId, ...]:
        """Parties named after it in the clause: 'they lost Plymouth to Labour' is not said of Labour."""
        return tuple(
            id
            for token in self.tokens[i + 1 : i + 9]
            if token.tag == "party" and len(token.parties) == 1
            for id in token.parties
        )

    def it(self, i: int, before: list[Token], *, own: bool) -> Token:
        if not own and i > 0 and self.tokens[i - 1].lemma in TAKES and self.tokens[i - 1].tag == "word":
            return self.place(i, 1, self.the_place("council", before), "it")
        verb = next(
            (token.lemma for token in self.tokens[i + 1 : i + 5] if token.lemma in PARTY_DOES | PLACE_DOES | {"have", "be"}), ""
        )
        here, where = self.here_parties(before), self.here_places(before)
        if here or where:
            place = subject_of(before)[1]
            subject = self.within(before) if here else None
            if len(here) == 1 and not where and not own:
                return (
                    self.tokens[i]
                    if _expletive(self.tokens, i, verb) or here[0] in self.rest(i)
                    else self.party(i, 1, subject, "it")
                )
            if own:
                if len(here) == 1 and (not where or not place):
                    return self.party(i, 1, subject, "its", owns=True)
                if not here and len(where) == 1:
                    return self.place(i, 1, where[0], "its")
                return self.tokens[i]
            if here and subject is not None and not place and (verb in PARTY_DOES or verb == "have"):
                return self.party(i, 1, subject, "it")
            if not here and len(where) == 1 and (verb in PLACE_DOES or verb in ("have", "be")):
                return self.place(i, 1, where[0], "it")
            if here or verb not in PARTY_DOES:
                return self.tokens[i]
        if self.blocked(before):
            return self.tokens[i]
        party, place_now = self.focus.party, self.focus.place
        if (
            self.focus.place_subject
            and place_now is not None
            and self.focus.since_place == 0
            and (own or verb in PLACE_DOES or verb in ("have", "be", "fall", "remain"))
        ):
            return (
                self.place(i, 1, place_now, "its" if own else "it") if not _expletive(self.tokens, i, verb) else self.tokens[i]
            )
        if (
            party is not None
            and not self.focus.place_subject
            and party not in self.rest(i)
            and (own or verb in PARTY_DOES or verb == "have")
        ):
            return self.party(i, 1, party, "its" if own else "it", owns=own)
        return self.tokens[i]

    def the_party(self, word: str, before: list[Token]) -> PartyId | None:
        here = self.here_parties(before)
        if word in ("his", "her"):
            people = [token for token in before if token.tag == "person"]
            if people:
                own = tuple(dict.fromkeys(one.party for one in people[-1].people))
                return own[0] if len(own) == 1 and own[0] else None
            if not here and self.focus.persons and not self.focus.since_party:
                return self.focus.persons[-1].party or None
        if here:
            return here[0] if len(here) == 1 else None
        if any(token.tag == "person" for token in before):
            own = tuple(dict.fromkeys(one.party for token in before if token.tag == "person" for one in token.people))
            return own[0] if len(own) == 1 and own[0] and not self.blocked(before) else None
        if self.blocked(before):
            return None
        if self.focus.since_party > NEAR_FOR:
            return None
        return self.focus.parties[0] if len(self.focus.parties) == 1 else self.focus.subject

    def the_place(self, kind: str, before: list[Token]) -> Place | None:
        if kind in ("ward", "constituency"):
            named = self.here_places(before, kind) or (
                tuple(one for one in self.focus.places if one.level == kind) if self.focus.since_place <= KEPT_FOR else ()
            )
            return named[0] if len(named) == 1 else None
        councils = self.councils(self.here_places(before), kind)
        if self.blocked_place(before):
            return None
        if not councils and self.focus.since_place <= KEPT_FOR:
            councils = self.councils(self.focus.places, kind)
        return councils[0] if len(councils) == 1 else None

    def blocked_place(self, before: Sequence[Token]) -> bool:
        return any(token.tag == "place" and token.lemma == "outside" for token in before)

    def councils(self, places: Sequence[Place], kind: str) -> tuple[Place, ...]:
        slugs = dict.fromkeys(council_slug(self.lexicon, one) for one in places)
        return tuple(Place("council", slug) for slug in slugs if slug and self.fits(slug, kind))

    def fits(self, slug: str, kind: str) -> bool:
        """A city is one by its charter; a borough is in London, metropolitan or a district."""
        what = self.lexicon.kinds.get(slug, "")
        return {
            "city": slug in CITIES,
            "borough": slug not in CITIES or what == "metropolitan",
            "district": what in ("district", "unitary"),
        }.get(kind, True)

    def there(self, i: int, before: list[Token], word: str) -> Token:
        after = self.tokens[i + 1].text.lower() if i + 1 < len(self.tokens) else ""
        if after in SITTING or (i > 0 and self.tokens[i - 1].text.lower() in SITTING and i == 1):
            return self.tokens[i]
        here = self.here_places(before)
        if here:
            return self.place(i, 1, here[-1] if len({*here}) == 1 else None, word)
        place = None if self.blocked_place(before) else self.focus.place
        return self.place(i, 1, place, word) if place is not None and word == "there" else self.tokens[i]

    def two(self, before: list[Token], level: str) -> Place | None:
        here = tuple(one for one in self.here_places(before) if one.level == (level or "council"))
        if not here and self.focus.since_place <= NEAR_FOR:
            here = tuple(one for one in self.focus.places if one.level == (level or "council"))
        return Place("several", "", here) if len(here) == 2 else None


def _expletive(tokens: Sequence[Token], i: int, verb: str) -> bool:
    """'It is a fact that', 'it was not all good news', 'it remains to be seen': an it that means nothing."""
    if verb not in ("be", "remain"):
        return False
    after = [token for token in tokens[i + 1 : i + 5] if token.tag != "mark"]
    return not any(token.tag in ("party", "number", "place") for token in after)
