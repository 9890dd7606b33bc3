"""A council's name with one letter wrong: read as the council only where it can be no other name and no known word's."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from nightdesk.check.name_ground import Ground, Name

LONG_ENOUGH = 7
"""Letters: in a shorter name one letter makes another name of it (Burnley, Burley; Harrow, Harlow)."""
ONE_SLIP = 1
"""A letter put in, left out, changed, or two changed about."""


def misspelt(ground: Ground, i: int) -> Name | None:
    """The one council that a capitalised word may be a slip for, where nobody of the register bears the word as a name."""
    piece = ground.pieces[i]
    word, lexicon = piece.form, ground.lexicon
    if piece.kind != "word" or not piece.capital or len(word) < LONG_ENOUGH or ground.beside(i, i + 1):
        return None
    if word in lexicon.longest or word in lexicon.surnames or word in lexicon.given or word in lexicon.words:
        return None
    near = [key for key in lexicon.single_words if OSA.distance(word, key, score_cutoff=ONE_SLIP) <= ONE_SLIP]
    return Name(i, i + 1, "place", lemma="spelling", places=lexicon.councils[near[0]]) if len(near) == 1 else None
