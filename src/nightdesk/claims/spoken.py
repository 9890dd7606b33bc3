"""Names and figures as the desk says them: parties, places, controls, counts, shares, changes, ranks."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Says, Value
from nightdesk.claims.majority_claims import JOINT
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import INDEPENDENT, OTHERS, PartyId
from nightdesk.tally.control import NOC

BASIS_WORDS = {
    "last_fought": "since the seats were last fought",
    "eve_of_poll": "since the eve of poll",
    "last_fought_by_ward": "since the seats were last fought, councils on new wards left out",
    "eve_of_poll_by_ward": "since the eve of poll, councils on new wards left out",
    "top_candidate": "by best-placed candidate",
    "average": "by the average of its candidates",
    "total": "by all votes",
}
"""A basis in a sentence. A kind may have words of its own (`Kind.basis_words`)."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SUBJECTS = {
    "con": "the Conservatives",
    "lab": "Labour",
    "ld": "the Lib Dems",
    "grn": "the Greens",
    "ukip": "UKIP",
    "ind": "independents",
}
_ADJECTIVES = {"con": "Conservative", "lab": "Labour", "ld": "Lib Dem", "grn": "Green", "ukip": "UKIP"}
_BEFORE = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "fewer than ",
    "about": "about ",
}
_MINUS = {"at_least": "at_most", "more_than": "less_than", "at_most": "at_least", "less_than": "more_than"}
"""What is said of how far something is down, for what is said of its change."""


def party_words(scene: Scene, party: PartyId | None) -> str:
    """A party as the subject of a sentence in the plural: the Conservatives, Labour, independents, others. Several that are
    level, joined; everybody where none is named."""
    if party is None:
        return "all parties"
    several = party.split(JOINT)
    if len(several) > 1 and all(one in scene.register.parties or one in (INDEPENDENT, OTHERS, NOC) for one in several):
        return listed([party_words(scene, one) for one in several])
    if party == OTHERS:
        return "all others"
    if party == NOC:
        return "no overall control"
    known = scene.register.parties.get(party)
    return party if known is None else _SUBJECTS.get(known.family, known.name)


def possessive(words: str) -> str:
    """Labour's, the Conservatives'."""
    return f"{words}’" if words.endswith("s") and not words.isupper() else f"{words}’s"


def control_words(scene: Scene, control: str) -> str:
    """Conservative-controlled, or under no overall control."""
    if control == NOC:
        return "under no overall control"
    known = scene.register.parties.get(control)
    if known is None:
        return f"controlled by {control}"
    return f"{_ADJECTIVES[known.family]}-controlled" if known.family in _ADJECTIVES else f"controlled by {known.name}"


def place_words(scene: Scene, place: Place) -> str:
    """A place after 'in': England, the North West, Plymouth, Drake (Plymouth)."""
    register, key = scene.register, place.key
    match place.level:
        case "england":
            return "England"
        case "region":
            return f"the {key}" if key.split(" ")[0] in ("North", "South", "East", "West") else key
        case "council":
            return register.councils[key].name if key in register.councils else key
        case "ward":
            ballot = register.ballots.get(key)
            return key if ballot is None else f"{ballot.ward} ({register.councils[ballot.council].name})"
        case "several":
            return listed([place_words(scene, part) for part in place.parts])
        case _:
            seat = scene.context.constituencies.get(key)
            return key if seat is None else seat.name


def person_words(scene: Scene, subject: Subject) -> str:
    """A candidate's name."""
    ballot = scene.register.ballots.get(subject.place.key)
    found = ballot.candidacy(subject.person or "") if ballot is not None else None
    return (subject.person or "somebody") if found is None else found.name


def value_words(kind: Kind, says: Says, scene: Scene) -> str:
    """What a claim says of its figure: 'at least 11 seats', 'up by 4 seats', '41.2 per cent', 'Labour'."""
    if says.relation == "is_not" and kind.answer in ("control", "party", "person", "moment", "words"):
        return f"not {_plain(kind, says.value, scene)}"
    if kind.answer in ("change", "points"):
        return _change(kind, says)
    if says.relation == "between" and says.upper is not None:
        return f"between {_bare(kind, says.value, scene)} and {_plain(kind, says.upper, scene)}"
    if says.relation == "more_than" and says.value == 0 and kind.answer == "count":
        return f"at least {_plain(kind, 1, scene)}"
    before = "less than " if kind.answer == "share" and says.relation == "less_than" else _BEFORE.get(says.relation, "")
    plain = _plain(kind, says.value, scene)
    return f"{before}{plain.replace('no ', '0 ', 1) if before and says.value == 0 else plain}"


def figure_words(kind: Kind, value: Value, scene: Scene) -> str:
    """A figure of that kind by itself: '11 seats', 'down by 3 seats', 'Labour', 'yes'."""
    if kind.ordinal and not isinstance(value, str):
        return ordinal(int(value))
    if kind.answer == "yes_or_no" or isinstance(value, bool):
        return "yes" if value else "no"
    return value_words(kind, Says("is", value), scene)


def _plain(kind: Kind, value: Value, scene: Scene) -> str:
    """The value with its noun."""
    if kind.answer == "control":
        return control_words(scene, str(value))
    if kind.answer == "party":
        return party_words(scene, str(value))
    if isinstance(value, str | bool):
        return moment_words(str(value)) if kind.answer == "moment" else str(value)
    bare = _bare(kind, value, scene)
    if kind.answer == "share":
        return f"{bare} per cent"
    one, many = kind.noun
    return f"{bare} {one if value == 1 else many}".rstrip()


def _bare(kind: Kind, value: Value, scene: Scene) -> str:
    """The value without it."""
    if isinstance(value, str | bool):
        return _plain(kind, value, scene)
    if kind.answer in ("share", "points"):
        return decimal(Fraction(value) * 100)
    return counted_words(value) if kind.noun[0] else number(value)


def _change(kind: Kind, says: Says) -> str:
    """A change by its direction: up, down or neither."""
    up, down, level = kind.ways
    if isinstance(says.value, str):
        return says.value
    value, relation = Fraction(says.value), says.relation
    if relation == "between" and says.upper is not None:
        ends = sorted((value, Fraction(says.upper)))
        if ends[0] >= 0:
            return up.format(n=f"between {_size(kind, ends[0], bare=True)} and {_size(kind, ends[1])}")
        if ends[1] <= 0:
            return down.format(n=f"between {_size(kind, ends[1], bare=True)} and {_size(kind, ends[0])}")
        return f"somewhere between {down.format(n=_size(kind, ends[0]))} and {up.format(n=_size(kind, ends[1]))}"
    if not value:
        plain_up, plain_down = (" ".join(way.format(n="").removesuffix(" ").removesuffix(" by").split()) for way in (up, down))
        words = {"at_least": f"not {plain_down}", "at_most": f"not {plain_up}", "more_than": plain_up, "less_than": plain_down}
        unlike = f"{plain_up} or {plain_down}" if level.startswith("neither") else f"not {level}"
        return words.get(relation, unlike if relation == "is_not" else level)
    way, towards = (up, relation) if value > 0 else (down, _MINUS.get(relation, relation))
    before = _BEFORE.get(towards, "")
    if towards == "less_than" and kind.answer == "points":
        before = "less than "
    said = way.format(n=f"{before}{_size(kind, value)}")
    return f"not {said}" if relation == "is_not" else said


def _size(kind: Kind, value: Fraction, *, bare: bool = False) -> str:
    size = abs(value)
    if kind.answer == "points":
        return decimal(size * 100) + ("" if bare else " point" if size * 100 == 1 else " points")
    one, many = kind.noun
    return counted_words(size) if bare else f"{counted_words(size)} {one if size == 1 else many}".rstrip()


def moment_words(moment: str) -> str:
    """A moment as far as it goes: 2016, May 2016, 3 May 2018, 1.20am on 4 May 2018; other words as they stand."""
    try:
        if len(moment) == len("2018-05"):
            return f"{date.fromisoformat(f'{moment}-01'):%B %Y}"
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return moment
    on = f"{day.day} {day:%B %Y}"
    if len(moment) < len("2018-05-03T22:00"):
        return on
    hour, minute = int(moment[11:13]), moment[14:16]
    return f"{hour % 12 or 12}{'' if minute == '00' else f'.{minute}'}{'am' if hour < 12 else 'pm'} on {on}"


def number(value: Value) -> str:
    """`4,404`; of an average, to one decimal."""
    exact = Fraction(value) if not isinstance(value, str) else Fraction(0)
    return f"{exact.numerator:,}" if exact.denominator == 1 else decimal(exact)


def counted_words(value: Value) -> str:
    """How many of something: in words up to nine."""
    exact = Fraction(value) if not isinstance(value, str) else Fraction(0)
    return in_words(exact.numerator) if exact.denominator == 1 else decimal(exact)


def decimal(value: Fraction) -> str:
    """To one decimal, half away from nought, with a real minus sign."""
    tenths = (2 * abs(value.numerator) * 10 + value.denominator) // (2 * value.denominator)
    words = f"{tenths // 10:,}.{tenths % 10}"
    return f"−{words}" if value < 0 and tenths else words


def in_words(count: int) -> str:
    """One to nine in words, as newspapers write them; larger in figures."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"


def ordinal(place: int) -> str:
    """first, second … tenth, 11th, 21st."""
    if 1 <= place <= len(_ORDINALS):
        return _ORDINALS[place - 1]
    ending = "th" if 10 <= place % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place:,}{ending}"


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return "".join(words) if len(words) < 2 else f"{', '.join(words[:-1])} and {words[-1]}"
