"""Is this the same council, ward or person under another spelling?

Names are first brought to a normal form, in which equal means the same. Only what is left over is offered to a measure
of likeness, and that proposes at most: a pair is kept where each is the other's best and nothing comes near it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

LIKE_ENOUGH, CLEAR_BY = 82.0, 8.0
"""Per cent of likeness a proposal must reach, and by how much it must beat the next best."""

_KEPT = 2**16
"""Normal forms kept: more names than the files of one night hold, each of which is compared a hundred times over."""
_TITLES = {"mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "sir", "prof", "rev", "revd", "lord", "lady", "dame", "the"}
_SHORT_FORMS = """
alan/al alexander/alex andrew/andy anthony/tony antony/tony benjamin/ben catherine/cathy catherine/kate christine/chris
christopher/chris daniel/dan david/dave deborah/debbie derek/del donald/don douglas/doug edward/ed edward/ted elizabeth/beth
elizabeth/liz frederick/fred gerald/gerry gregory/greg jacqueline/jackie james/jim janet/jan jennifer/jenny jonathan/jon
joseph/joe joshua/josh katherine/kate kathleen/kath kenneth/ken lawrence/larry leonard/len malcolm/mal margaret/maggie
matthew/matt michael/mick michael/mike nicholas/nick norman/norm patricia/pat patrick/pat peter/pete philip/phil phillip/phil
raymond/ray rebecca/becky richard/dick robert/bob robert/rob roger/rog ronald/ron samantha/sam samuel/sam sandra/sandy simon/si
stephen/steve steven/steve stuart/stu susan/sue terence/terry thomas/tom timothy/tim valerie/val vincent/vince walter/wally
william/bill william/will
"""
"""Given names and their usual short forms; a pair counts both ways."""
_SAME_GIVEN_NAME = frozenset(frozenset(pair.split("/")) for pair in _SHORT_FORMS.split())


def plain(text: str) -> str:
    """Lower case, no accents, `&` as and, apostrophes and full stops dropped, all other marks as single spaces."""
    bare = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("ł", "l")).encode("ascii", "ignore").decode()
    bare = re.sub(r"['`.]", "", bare.lower().replace("&", " and "))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", bare).split())


@lru_cache(_KEPT)
def place(text: str) -> str:
    """Normal form of a council or ward: `St. Helens` is `St Helens`, `Adel-Wharfedale` is `Adel and Wharfedale`."""
    words = [{"saint": "st"}.get(word, word) for word in plain(text).split()]
    return "".join(word for word in words if word not in ("and", "the", "ward", "division"))


def slug(text: str) -> str:
    """The name as it stands in an id: `Adel and Wharfedale` is `adel-and-wharfedale`."""
    return plain(text).replace(" ", "-")


@lru_cache(_KEPT)
def person(text: str) -> tuple[str, ...]:
    """Words of a person's name, without titles and without what stands in brackets."""
    return tuple(word for word in plain(re.sub(r"\(.*?\)", " ", text)).split() if word not in _TITLES)


def name_words(text: str) -> tuple[str, ...]:
    """As `person`, but a hyphened name stays one word: `harris-greenslade`."""
    words = (slug(word) for word in re.sub(r"\(.*?\)", " ", text).split())
    return tuple(word for word in words if word and word not in _TITLES)


def same_person(one: str, other: str) -> bool:
    """True where the surnames are one and the first names agree: alike, an initial, or a usual short form."""
    left, right = person(one), person(other)
    if not left or not right:
        return False
    if left == right or "".join(left) == "".join(right):
        return True
    if left[-1] != right[-1]:
        return False
    return any(_same_first(a, b) for a in left[:-1] for b in right[:-1]) or len(left) == len(right) == 1


def _same_first(a: str, b: str) -> bool:
    return a == b or (len(min(a, b, key=len)) == 1 and a[0] == b[0]) or frozenset((a, b)) in _SAME_GIVEN_NAME


def likeness(one: str, other: str) -> float:
    """0 to 100; the order of words does not matter."""
    return float(fuzz.token_sort_ratio(" ".join(person(one)), " ".join(person(other))))


def pair_people(left: Sequence[str], right: Sequence[str]) -> Mapping[int, int]:
    """One-to-one pairs of places in the two lists, of those who are beyond doubt one person.

    Equal words first, then a surname and first name that only one on either side can mean, then likeness as far as
    it is clear. Whoever is left has no counterpart.
    """
    pairs: dict[int, int] = {}
    for test in (lambda a, b: person(a) == person(b), same_person):
        _only_matches(left, right, pairs, test)
    _likely(left, right, pairs)
    return dict(sorted(pairs.items()))


def _only_matches(left: Sequence[str], right: Sequence[str], pairs: dict[int, int], same: Callable[[str, str], bool]) -> None:
    free_left = [i for i in range(len(left)) if i not in pairs]
    free_right = [j for j in range(len(right)) if j not in pairs.values()]
    for i in free_left:
        fits = [j for j in free_right if same(left[i], right[j])]
        if len(fits) == 1 and sum(same(left[k], right[fits[0]]) for k in free_left) == 1:
            pairs[i] = fits[0]


def _likely(left: Sequence[str], right: Sequence[str], pairs: dict[int, int]) -> None:
    free_left = [i for i in range(len(left)) if i not in pairs]
    free_right = [j for j in range(len(right)) if j not in pairs.values()]
    for i in free_left:
        ranked = sorted(((likeness(left[i], right[j]), j) for j in free_right), reverse=True)
        if not ranked or ranked[0][0] < LIKE_ENOUGH:
            continue
        best, j = ranked[0]
        rivals = [mark for mark, k in ranked[1:]] + [likeness(left[k], right[j]) for k in free_left if k != i]
        if all(best - rival >= CLEAR_BY for rival in rivals):
            pairs[i] = j
