"""Choosing words: a phrasing is drawn from its table by a hash of what is claimed and where, and is not used again nearby.

The same claims at the same place of the same text always come in the same words. A phrasing lately used is passed over; where
all have been, the one used longest ago is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from types import MappingProxyType

from nightdesk.claims.claim import Claim
from nightdesk.claims.desk import Desk
from nightdesk.story.house_style import capital
from nightdesk.story.phrases import PHRASES
from nightdesk.story.sentence import Sentence, Words

NEARBY = 8
"""Sentences within which no phrasing is used twice, where its table is long enough."""
_AGREES = re.compile(r"\{(\w+):([^}|]*)\|([^}]*)\}")
_SLOT = re.compile(r"\{(\w+)\}")


class Writer:
    """Writes the sentences of one text, in order; only such as are true at the desk."""

    def __init__(self, desk: Desk, text: str, *, wide: bool = True) -> None:
        self.desk = desk
        self.wide = wide
        """Whether a reader must be told where a council lies."""
        self.refused: list[Words] = []
        """Words that did not stand up, and were left out. There should be none."""
        self._text = text
        self._place = 0
        self._used: dict[str, int] = {}
        """Phrasing → place at which it was last used."""

    def say(
        self,
        table: str,
        about: str = "",
        /,
        *,
        because: Iterable[Claim | None] = (),
        basis: str = "",
        names: Mapping[str, Words | None] = MappingProxyType({}),
        **slots: Words | None,
    ) -> Sentence | None:
        """A sentence from a table of phrasings. None where a figure for it is missing, or a claim of it is not true.

        `about` tells apart the sentences of one table: a council, a party. `because` are claims that the words make without a
        figure: that a council was gained, that a party leads; where one is missing there is no sentence.
        """
        clause = self.words(table, about, because=because, basis=basis, names={**names, **slots})
        return None if clause is None else Sentence(f"{table}:{about}", capital(clause.text), clause.claims, clause.basis)

    def words(
        self,
        table: str,
        about: str = "",
        /,
        *,
        because: Iterable[Claim | None] = (),
        basis: str = "",
        names: Mapping[str, Words | None] = MappingProxyType({}),
        **slots: Words | None,
    ) -> Words | None:
        """The same as part of a sentence."""
        reasons = tuple(because)
        asked = {**names, **slots}
        words = {name: one for name, one in asked.items() if one is not None}
        given = tuple(one for one in reasons if one is not None)
        if len(words) < len(asked) or len(given) < len(reasons):
            return None
        claims = tuple(dict.fromkeys([*given, *(claim for one in words.values() for claim in one.claims)]))
        phrasing = self._choose(table, about, claims)
        bases = dict.fromkeys([*(one.basis for one in words.values() if one.basis), *([basis] if basis else [])])
        clause = Words(filled(phrasing, words), claims, "; ".join(bases))
        if not all(self.desk.holds(claim) for claim in claims):
            self.refused.append(clause)
            return None
        self._place += 1
        self._used[phrasing] = self._place
        return clause

    def _choose(self, table: str, about: str, claims: tuple[Claim, ...]) -> str:
        phrasings = PHRASES[table]
        seed = "\0".join([self._text, table, about, *(f"{one.kind} {one.subject} {one.says.value}" for one in claims)])
        first = int.from_bytes(blake2b(seed.encode(), digest_size=4).digest()) % len(phrasings)
        inorder = phrasings[first:] + phrasings[:first]
        fresh = [one for one in inorder if self._place - self._used.get(one, -NEARBY - 1) > NEARBY]
        return fresh[0] if fresh else min(inorder, key=lambda one: self._used[one])


def filled(phrasing: str, words: Mapping[str, Words]) -> str:
    """The phrasing with its slots filled. `{x:has|have}` is the first where `x` is singular, the second where it is plural."""
    text = _AGREES.sub(lambda found: found[3] if words[found[1]].many else found[2], phrasing)
    return _SLOT.sub(lambda found: words[found[1]].text, text)
