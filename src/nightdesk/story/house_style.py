"""House style: how numbers, shares, hours, parties and places are written in running text.

One to nine in words, 10 and more in figures; thousands with commas; per cent in two words; hours as 02:14. Parties are plural.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.desk import NOC, OTHERS, SOME_OTHER, Desk, Fact, PartyId
from nightdesk.claims.subject import Place
from nightdesk.story.sentence import Words

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_SPOKEN = {"con": "the Conservatives", "ld": "the Lib Dems", "grn": "the Greens", "ind": "independents", "ukip": "UKIP"}
_OF = {"con": "Conservative", "lab": "Labour", "ld": "Lib Dem", "grn": "Green", "ukip": "UKIP", "ind": "independent"}
BASES = {
    "last_fought": "since the seats were last fought",
    "eve_of_poll": "since the eve of poll",
    "top_candidate": "by each party’s best-placed candidate in each ward",
}
MINUS = "−"
_PAIR = 2
NBSP = "\u00a0"
"""Space that does not break, between a figure and what it is of."""


def number(value: int) -> str:
    """`three`, `12`, `4,404`."""
    if value == 0:
        return "none"
    return _SMALL[value] if value < len(_SMALL) else f"{value:,}"


def cardinal(fact: Fact) -> Words:
    """The figure without its noun: `three`."""
    return Words(number(abs(fact.number)), (fact.claim,))


def counted(fact: Fact, one: str = "", many: str = "") -> Words:
    """`three seats`, `no seats`, `one council`."""
    value = abs(fact.number)
    single, plural = (one, many or f"{one}s") if one else fact.kind.noun
    said = "no" if value == 0 else number(value)
    return Words(f"{said}{NBSP}{single if value == 1 else plural}", (fact.claim,), many=value != 1)


def figure(fact: Fact) -> Words:
    """In figures throughout, for lists in which large and small stand side by side: `11`."""
    return Words(f"{fact.number:,}", (fact.claim,), many=fact.number != 1)


def out_of(part: Fact, whole: Fact, one: str = "", many: str = "") -> Words:
    """`11 of the 19 seats`; `both seats`, `all 48 seats` where there are no others."""
    single, plural = (one, many or f"{one}s") if one else whole.kind.noun
    claims = (part.claim, whole.claim)
    if part.number == whole.number:
        if whole.number == 1:
            return Words(f"the one {single}", claims, many=False)
        every = f"both {plural}" if whole.number == _PAIR else f"all {number(whole.number)} {plural}"
        return Words(every, claims)
    return Words(f"{number(part.number)} of the {number(whole.number)} {plural}", claims, many=part.number > 1)


def moved(fact: Fact) -> Words:
    """`up 79`, `down 35`, `unchanged`."""
    value = fact.number
    said = "unchanged" if value == 0 else f"{'up' if value > 0 else 'down'} {number(abs(value))}"
    return Words(said, (fact.claim,), basis_of(fact))


def signed(fact: Fact) -> Words:
    """`+79`, `−35`."""
    value = fact.number
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return Words(f"{sign}{abs(value):,}", (fact.claim,), basis_of(fact))


def basis_of(fact: Fact) -> str:
    """The words for the basis of a figure; empty where its kind has none."""
    return BASES.get(fact.claim.basis or "", "")


def share(fact: Fact) -> Words:
    """`41.2 per cent`, rounded half up; the claim is of what is written."""
    tenths = _rounded(Fraction(fact.value) * 1_000)
    return Words(f"{tenths // 10}.{tenths % 10}{NBSP}per cent", (_written(fact, tenths, 1_000),), basis_of(fact))


def whole_share(fact: Fact) -> Words:
    """`35 per cent`, of a figure published without decimals."""
    whole = _rounded(Fraction(fact.value) * 100)
    return Words(f"{whole}{NBSP}per cent", (_written(fact, whole, 100),))


def points(fact: Fact) -> Words:
    """`4.3 points`, without the sign."""
    tenths = _rounded(abs(Fraction(fact.value)) * 1_000)
    signed_tenths = -tenths if Fraction(fact.value) < 0 else tenths
    return Words(f"{tenths // 10}.{tenths % 10}{NBSP}points", (_written(fact, signed_tenths, 1_000),), basis_of(fact))


def _rounded(value: Fraction) -> int:
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def _written(fact: Fact, steps: int, to_one: int) -> Claim:
    """The claim that the figure is what stands in the text, to the step it is written to."""
    return replace(fact.claim, says=Says("is", Fraction(steps, to_one), unit=Fraction(1, to_one)))


def hour(fact: Fact) -> Words:
    """`02:14`; with the day of the week where it is not the night's own or the morning after."""
    return Words(str(fact.value)[11:16], (fact.claim,))


def day(iso: str) -> str:
    """`25 April`, `3 May`."""
    moment = datetime.fromisoformat(iso)
    return f"{moment.day}{NBSP}{moment:%B}"


def price(fact: Fact) -> Words:
    """`4/6 on 25 April`: a price is told with its day."""
    when = fact.claim.subject.day
    return Words(f"{fact.value} on {day(when)}" if when else str(fact.value), (fact.claim,))


def party(desk: Desk, id: PartyId) -> Words:
    """As the subject of a sentence: the Conservatives, Labour, independents, the Wigan Independents."""
    if id == OTHERS:
        return Words("other parties and independents")
    if id == NOC:
        return Words("no overall control")
    if id == SOME_OTHER:
        return Words("others")
    return Words(_SPOKEN.get(desk.family(id)) or ("Labour" if desk.family(id) == "lab" else desk.party_name(id)))


def parties(desk: Desk, joint: str) -> Words:
    """Several that are level, from their ids in one value."""
    return listed([party(desk, one) for one in joint.split(" ")])


def of_party(desk: Desk, id: PartyId) -> Words:
    """Before a noun: Conservative, Labour, Lib Dem."""
    return Words(_OF.get(desk.family(id), desk.party_name(id)))


def council(desk: Desk, slug: str) -> Words:
    """Its name."""
    return Words(desk.council_name(slug), many=False)


def councils(desk: Desk, slugs: Sequence[str]) -> Words:
    """Names as a list."""
    return listed([council(desk, slug) for slug in slugs])


def the_region(name: str) -> str:
    """The North West, the East of England, London."""
    return f"the {name}" if name.split(" ")[0] in ("North", "South", "East", "West") else name


def region(place: Place) -> Words:
    """Of a place that is a region."""
    return Words(the_region(place.key), many=False)


def listed(words: Sequence[Words], last: str = "and") -> Words:
    """`a`, `a and b`, `a, b and c`; with the claims of all."""
    texts = [one.text for one in words]
    text = "".join(texts) if len(texts) < 2 else f"{', '.join(texts[:-1])} {last} {texts[-1]}"
    return together(text, words)


def joined(words: Sequence[Words], between: str = "; ") -> Words:
    """One after another."""
    return together(between.join(one.text for one in words), words)


def together(text: str, words: Sequence[Words]) -> Words:
    """A text that makes all the claims of some words."""
    bases = dict.fromkeys(one.basis for one in words if one.basis)
    claims = tuple(dict.fromkeys(claim for one in words for claim in one.claims))
    return Words(text, claims, "; ".join(bases), many=len(words) != 1 or words[0].many)


def capital(text: str) -> str:
    """As a sentence begins."""
    return text[:1].upper() + text[1:]
