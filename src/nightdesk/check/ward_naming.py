"""Which capitals are a ward: borne out by 'ward', by its council, or by being no other thing's name."""

from __future__ import annotations

from nightdesk.check.name_ground import Ground, Name
from nightdesk.check.people_forms import TITLES
from nightdesk.check.ward_forms import PLAIN_WORDS
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import Place

BETWEEN_WARDS = frozenset(("and", ",", "wards", "or"))
BEFORE_WARDS = word_list("in of gained won held took lost at for")
"""Words after which a plain word with a capital may be a ward of a council that the sentence names."""
STREETS = frozenset(("road", "street", "house"))
FAR = 9
"""Pieces that may stand between a name and the 'wards' that ends its list."""


def ward(ground: Ground, i: int, to: int, key: str, before: Name | None) -> Name | None:
    """The wards that the pieces may mean, after the name before them; None where nothing bears out that they are one.

    With 'ward' beside it any name is one, of the council beside it. Else it must be of a council that the sentence names or the
    text is about, or be a name that nothing and nobody else bears.
    """
    wards = ground.lexicon.wards[key]
    if not ground.proper(i, to) or ground.form(i - 1) in TITLES:
        return None
    tied, sure = ground.tied(i, to), cued(ground, i, to)
    own = _of(ground, wards, (tied,))
    if sure and tied and not own:
        return Name(i, to, "place", lemma="ward", places=_longer(ground, key, tied))
    if not own and before is not None and _goes_on(ground, i, before):
        own = _of(ground, wards, (ground.lexicon.council_of[before.places[0].key],))
    here = _of(ground, wards, ground.around.councils)
    near = own or here or _of(ground, wards, ground.around.focus)
    if not (sure or own) and not _stands_alone(ground, i, to, key, here=bool(here), near=bool(near)):
        return None
    apostrophe = ground.pieces[to - 1].owns and all(one.key in ground.lexicon.with_apostrophe for one in wards)
    return Name(i, to, "place", places=near or wards, own_apostrophe=apostrophe)


def cued(ground: Ground, i: int, to: int) -> bool:
    """Whether 'ward' stands by it: 'X ward', 'the ward of X', 'X and Y wards'."""
    if ground.form(to) in ("ward", "wards", "division"):
        return True
    if ground.form(i - 1) == "of" and ground.form(i - 2) in ("ward", "wards"):
        return True
    for n in range(to, min(to + FAR, len(ground.pieces))):
        if ground.forms[n] == "wards":
            return True
        if not (ground.pieces[n].capital or ground.forms[n] in BETWEEN_WARDS):
            return False
    return False


def _of(ground: Ground, wards: tuple[Place, ...], councils: tuple[str, ...]) -> tuple[Place, ...]:
    return tuple(one for one in wards if ground.lexicon.council_of[one.key] in councils)


def _stands_alone(ground: Ground, i: int, to: int, key: str, *, here: bool, near: bool) -> bool:
    """Whether a name without 'ward' or its council right beside it can be nothing but a ward."""
    lexicon, single = ground.lexicon, to - i == 1
    if ground.beside(i, to) or key in lexicon.councils or key in lexicon.areas:
        return False
    if single and key in PLAIN_WORDS:
        return here and ground.form(i - 1) in BEFORE_WARDS and ground.form(to) not in STREETS
    return near or not (single and (key in lexicon.surnames or key in lexicon.given))


def _longer(ground: Ground, key: str, council: str) -> tuple[Place, ...]:
    """Wards of the council whose name begins with the one given: 'Audley' for Audley and Queen's Park."""
    found = (places for name, places in ground.lexicon.wards.items() if name.startswith(f"{key} "))
    return tuple(dict.fromkeys(one for places in found for one in _of(ground, places, (council,))))


def _goes_on(ground: Ground, i: int, before: Name) -> bool:
    """Whether the name before is a ward with no more than 'and' or a comma between."""
    if len(before.places) != 1 or before.places[0].level != "ward" or not before.end < i <= before.end + 2:
        return False
    return all(ground.forms[n] in BETWEEN_WARDS for n in range(before.end, i))
