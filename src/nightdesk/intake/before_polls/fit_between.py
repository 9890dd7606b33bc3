"""Sets what was told of seats beside the seats themselves: one row for each event, under the name and ward of the register.

Several sources tell of the same thing. The collected changes come first, then the pack's repairs, then the results; what one
of them leaves open another fills in. Somebody unnamed gives way to the member named who fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nightdesk.context.context_rows import BetweenRow
from nightdesk.intake.before_polls.between_words import VACANT, Told
from nightdesk.intake.before_polls.read_between import AS_CORRECTED, candidacy_of, election_of
from nightdesk.intake.names import person, same_person
from nightdesk.intake.past_results import PastResults
from nightdesk.intake.sitting import ward_key
from nightdesk.register.baseline import Holder
from nightdesk.register.roll import Register

_SHORT = 4
"""Letters in which a given name and its short form agree, where no table has them."""
EMPTY = ("vacancy", "death", "resignation")
"""Events that leave a seat without a member."""


def fit_between(told: Sequence[Sequence[Told]], register: Register, past: PastResults) -> tuple[BetweenRow, ...]:
    """The rows of the table out of what each witness told, in the order of the register, then of ward and date.

    A row without a source that anybody could look up is left out, unless the results bear it out.
    """
    found: list[Told] = []
    for witness in told:
        earlier, placed = list(found), _apart(_placed(witness, register))
        known = {(one.council, one.person) for one in found}
        found = [_named_by(one, [other for other in placed if (other.council, other.person) not in known]) for one in found]
        for one in placed:
            at = next((at for at, other in enumerate(found[: len(earlier)]) if _same(other, one, register)), None)
            if at is not None:
                found[at] = _filled(found[at], one)
            elif one.person or not any(other.person and _fits(one, other) for other in earlier):
                found.append(one)
    order = {slug: place for place, slug in enumerate(register.councils)}
    rows = [_row(one, register, past) for one in _added_up(found) if one.where]
    return tuple(sorted(rows, key=lambda row: (order[row.council], row.ward, row.date or "~", row.person)))


def _apart(told: Sequence[Told]) -> list[Told]:
    """Without those unnamed who may be somebody the same witness names, or tells of twice."""
    found: list[Told] = []
    for one in told:
        single = not one.person and one.seats == 1 and one.event == "change_of_party"
        if not single or not any(_fits(one, other) for other in (*(it for it in told if it.person), *found)):
            found.append(one)
    return found


def _placed(told: Iterable[Told], register: Register) -> list[Told]:
    """Each in the ward of the register: that of its member, or the one of the name told."""
    found = []
    for one in told:
        holder = holder_of(register, one)
        ward = holder.ward if holder else one.ward
        if not holder and one.ward:
            name = register.councils[one.council].name
            wards = dict.fromkeys(seat.ward for seat in register.eve[one.council].holders)
            ward = next((it for it in wards if ward_key(name, it) == ward_key(name, one.ward)), one.ward)
        found.append(replace(one, ward=ward))
    return found


def holder_of(register: Register, told: Told) -> Holder | None:
    """The seat of the member told of; None where nobody is named, or none or several fit.

    Some lists have the surname first or alone, or letters after it: all words of the one name in the other will do. So does
    a given name cut short after four letters, Charlie for Charles.
    """
    if not told.person:
        return None
    seats = register.eve[told.council].holders
    fits = [one for one in seats if same_person(_first_name_first(one.name), told.person)]
    if not fits:
        words = set(person(told.person))
        name = register.councils[told.council].name
        ward = [one for one in seats if told.ward and ward_key(name, one.ward) == ward_key(name, told.ward)]
        fits = [one for one in ward or seats if one.name and words <= set(person(one.name))]
        fits = fits or [one for one in ward if one.name and set(person(one.name)) <= words]
        fits = fits or [one for one in ward or seats if _short_for(person(_first_name_first(one.name)), person(told.person))]
    return fits[0] if len(fits) == 1 else None


def _short_for(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) > 1 < len(other) and one[-1] == other[-1] and one[0][:_SHORT] == other[0][:_SHORT]


def _first_name_first(name: str) -> str:
    """`BRIGGS Charles` as `Charles BRIGGS`."""
    first, *others = name.split() or [""]
    return " ".join((*others, first)) if others and first.isupper() and len(first) > 2 and not others[-1].isupper() else name


def _same(one: Told, other: Told, register: Register) -> bool:
    """True where two witnesses tell of the same event."""
    if one.council != other.council:
        return False
    if one.event in EMPTY and other.event in EMPTY:
        return one.ward == other.ward
    if one.event == other.event == "by_election":
        return one.ward == other.ward
    if one.event in (*EMPTY, "by_election") or other.event in (*EMPTY, "by_election"):
        return False
    if one.person and other.person:
        return same_person(one.person, other.person) or _one_seat(one, other, register)
    if one.person or other.person:
        return False
    return one.ward == other.ward and one.seats == other.seats == 1


def _one_seat(one: Told, other: Told, register: Register) -> bool:
    """True where two spellings lead to one member of the list."""
    left, right = holder_of(register, one), holder_of(register, other)
    return left is not None and left is right


def _filled(one: Told, other: Told) -> Told:
    """The first witness's word, with what it leaves open from the second."""
    return replace(
        one,
        ward=one.ward or other.ward,
        person=one.person or other.person,
        from_=one.from_ or (other.from_ if one.to in ("", other.to) else ""),
        to=one.to or other.to,
        date=one.date or other.date,
        date_words=_words(one, other),
        where=one.where or other.where,
        source=one.source if one.where else other.source,
        borne_out_by=one.borne_out_by if one.where else other.borne_out_by,
        confidence=one.confidence if one.where else other.confidence,
    )


def _words(one: Told, other: Told) -> str:
    """How the date is put: by the first who puts it more closely than that it was before the poll."""
    if one.date or other.date:
        return one.date_words if one.date else other.date_words
    said = [told.date_words for told in (one, other) if told.date_words]
    return next((words for words in said if words != AS_CORRECTED), "".join(said[:1]))


def _named_by(one: Told, others: Sequence[Told]) -> Told:
    """Somebody unnamed, under the name of the one member another witness names who fits."""
    if one.person or one.seats != 1 or one.event != "change_of_party":
        return one
    fits = [other for other in others if other.person and _fits(one, other)]
    return _filled(one, fits[0]) if len(fits) == 1 else one


def _added_up(told: Sequence[Told]) -> list[Told]:
    """A group less its members who have a row of their own; those unnamed of one ward, who did the same, in one row."""
    found: list[Told] = []
    for one in told:
        if one.seats > 1:
            apart = sum(other.seats == 1 and other is not one and _fits(one, other) for other in told)
            if apart < one.seats:
                found.append(replace(one, seats=one.seats - apart))
            continue
        alike = None if one.person or one.event in EMPTY else next((it for it in found if replace(it, seats=1) == one), None)
        if alike is None:
            found.append(one)
        else:
            found[found.index(alike)] = replace(alike, seats=alike.seats + 1)
    return found


def _fits(unnamed: Told, other: Told) -> bool:
    """True where the unnamed one may be the other: nothing told of both differs."""
    if other.event in (*EMPTY, "by_election"):
        return False
    pairs = ((unnamed.ward, other.ward), (unnamed.from_, other.from_), (unnamed.to, other.to))
    return unnamed.council == other.council and all(not left or not right or left == right for left, right in pairs)


def _row(told: Told, register: Register, past: PastResults) -> BetweenRow:
    council = register.councils[told.council]
    holder = holder_of(register, told)
    won = election_of(council, told.ward, told.person, past) if told.person and told.ward else None
    elected = won[0].party if won else ""
    stands = candidacy_of(register, told.council, told.ward, told.person) if holder and not holder.continuing else None
    ballot = holder.ballot if holder else told.ballot or _vacated(told, register)
    return BetweenRow(
        told.council,
        told.ward,
        told.person,
        told.event,
        told.from_ or (elected if told.event not in EMPTY and stands and stands[1].party == told.to else ""),
        told.to,
        told.seats,
        told.date,
        told.date_words,
        elected if elected in register.parties else "",
        ("continuing" if holder.continuing else "ends") if holder else "ends" if told.ballot else "",
        ballot or (stands[0].id if stands else ""),
        stands[1].id if stands else "",
        told.borne_out_by,
        told.where,
        told.confidence,
        told.source,
    )


def _vacated(told: Told, register: Register) -> str:
    """The ballot that fills a seat of which no member is named; empty where none, or not one alone, is vacant in the ward."""
    if told.event not in EMPTY:
        return ""
    seats = [one for one in register.eve[told.council].holders if one.ward == told.ward and one.state == VACANT]
    return seats[0].ballot if len(seats) == 1 else ""
