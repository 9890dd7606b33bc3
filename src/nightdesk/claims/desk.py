"""What a writer may ask for: the names of places, parties and people, and figures, each with the claim that it makes.

A writer never sees the scene. It is handed a figure only together with the claim that says it, on its basis, and whether it is
settled or only so far; so that no number can come into prose without something that can be worked out again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar

from nightdesk.analysis.scene import Scene
from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Relation, Says, Universe, Value, stated
from nightdesk.claims.finding import Finding, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.pattern_claims import LEAVE, REMAIN
from nightdesk.claims.ranging import Ranging, counted
from nightdesk.claims.remembered import kept, measured, with_council, with_position
from nightdesk.claims.subject import ENGLAND, Place, Subject, councils_of
from nightdesk.claims.verify import as_it_stands, decided, kind_of, verify
from nightdesk.context.statements import Statement
from nightdesk.register.party import CON, FIVE, GRN, INDEPENDENT, LAB, LD, OTHERS, SOME_OTHER, UKIP, PartyId
from nightdesk.tally.control import NOC

__all__ = [
    "CON",
    "ENGLAND",
    "FIVE",
    "GRN",
    "INDEPENDENT",
    "LAB",
    "LD",
    "LEAVE",
    "NOC",
    "OTHERS",
    "REMAIN",
    "SOME_OTHER",
    "UKIP",
    "Desk",
    "Fact",
    "PartyId",
    "Place",
]

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure and the claim that says it; true at the desk's position."""

    claim: Claim
    measured: Measured
    value: Value

    @property
    def sure(self) -> bool:
        """False where more is awaited that may change it."""
        return not self.claim.so_far

    @property
    def number(self) -> int:
        """Of a count, a change or an entry."""
        return int(self.value)

    @property
    def kind(self) -> Kind:
        """Its row of the catalogue; of a count over a universe, the row of what is counted."""
        return CATALOGUE[self.claim.each.kind] if self.claim.each is not None else CATALOGUE[self.claim.kind]


@dataclass(frozen=True, slots=True)
class Ward:
    """A ward by name."""

    ballot: str
    name: str
    council: str
    seats: int


@dataclass(frozen=True, slots=True)
class Desk:
    """One position of the night, as a writer may see it."""

    scene: Scene

    @property
    def position(self) -> int:
        """Of the ledger."""
        return self.scene.position

    @property
    def time(self) -> str:
        """ISO 8601, of the last entry."""
        return self.scene.time

    @property
    def night(self) -> str:
        """Date of the poll."""
        return self.scene.register.night

    def fact(
        self,
        kind: str,
        subject: Subject | Place = ENGLAND,
        party: PartyId | None = None,
        *,
        other: str | None = None,
        person: str | None = None,
        day: str | None = None,
        basis: str | None = None,
    ) -> Fact | None:
        """The figure, as a claim that it is that; None where there is none. So far only, where more may change it."""
        about = Subject(subject, party, other, person, day) if isinstance(subject, Place) else subject
        row = CATALOGUE[kind]
        stated(Claim(kind, about, Says("is", 0), basis), row.bases)
        found = measured(row, self.scene, about, basis or "")
        if found.value is None or found.why in ("not_held", "does_not_apply"):
            return None
        so_far = found.why == "awaited" or not (found.least is found.most is None)
        claim = Claim(kind, about, Says("is", found.value), basis, self.position, so_far=so_far)
        return Fact(claim, found, found.value)

    def bound(self, kind: str, place: Place, relation: Relation, value: Value, basis: str | None = None) -> Fact | None:
        """A claim that the figure is at least, at most … a value, where that is certain; None else."""
        found = measured(CATALOGUE[kind], self.scene, Subject(place), basis or "")
        claim = Claim(kind, Subject(place), Says(relation, value), basis, self.position)
        return Fact(claim, found, value) if decided(claim.says, found) else None

    def count(self, universe: Universe, each: Claim) -> Fact | None:
        """Of how many of a universe something holds. The basis is that of what is counted."""
        ranging = Ranging(each, universe, self.scene, each.basis or "", kind_of, decided)
        found = counted(ranging)
        if found.value is None or found.why == "not_held":
            return None
        so_far = found.why == "awaited" or not (found.least is found.most is None)
        claim = Claim("count_of", Subject(), Says("is", found.value), None, self.position, universe, each, so_far)
        return Fact(claim, found, found.value)

    def verify(self, claim: Claim) -> Finding:
        """The claim worked out again, here."""
        return verify(claim, self.scene)

    def holds(self, claim: Claim) -> bool:
        """Whether it is true here."""
        return kept(with_position(self.scene), ("holds", claim), lambda: (verify(claim, self.scene).verdict == "true",))[0]

    def figure(self, fact: Fact) -> Measured:
        """The figure as it stands."""
        return as_it_stands(fact.measured)

    def with_council(self, slug: str, key: Hashable, make: Callable[[], V]) -> V:
        """What follows from one council's night alone, worked out once until it moves."""
        return kept(with_council(self.scene.outset, self.scene.councils[slug]), key, make)

    def councils(self, place: Place = ENGLAND) -> tuple[str, ...]:
        """Slugs of the councils of a place, in the register's order."""
        return tuple(one.council.slug for one in councils_of(self.scene, place))

    def council_name(self, slug: str) -> str:
        """As the register has it. NotFound where there is none."""
        return self.scene.register.council(slug).name

    def region_of(self, slug: str) -> str:
        """The region a council lies in."""
        return self.scene.register.councils[slug].region

    def regions(self) -> tuple[str, ...]:
        """Of the night's councils, in the register's order."""
        return tuple(name for name, slugs in self.scene.regional.items() if slugs)

    def redrawn(self, slug: str) -> bool:
        """Whether the council is elected on new wards."""
        return self.scene.register.councils[slug].redrawn

    def whole_council(self, slug: str) -> bool:
        """Whether every seat of the council is up."""
        return self.scene.register.councils[slug].cycle == "all-out"

    def declared_wards(self, slug: str) -> tuple[Ward, ...]:
        """Wards of a council that are declared, in the order in which they were."""
        ballots = self.scene.register.ballots
        found = (ballots[id] for id in self.scene.councils[slug].results)
        return tuple(Ward(one.id, one.ward, one.council, one.seats) for one in found)

    def lots(self, slug: str) -> tuple[Ward, ...]:
        """Wards of a council that were decided by lot."""
        drawn = self.scene.councils[slug].lots
        return tuple(one for one in self.declared_wards(slug) if one.ballot in drawn)

    def winners(self, ballot: str) -> tuple[tuple[str, str, PartyId], ...]:
        """Those declared elected in a ward: id, name, party."""
        result = self.scene.result(ballot)
        lines = () if result is None else result.lines
        return tuple((one.candidacy.id, one.candidacy.name, one.candidacy.party) for one in lines if one.elected)

    def leaders_out(self, slug: str) -> tuple[tuple[str, str], ...]:
        """Leaders of a council who stood and were not elected: name, and ballot."""
        return tuple((one.name, one.ballot) for one in self.scene.councils[slug].leaders_out)

    def parties_in(self, slug: str) -> tuple[PartyId, ...]:
        """Parties with a seat now or on the eve, independents as one, most seats first, then by name."""
        outset, one = self.scene.outset, self.scene.councils[slug]
        seats: dict[PartyId, int] = {}
        for counts in (one.seats.composition, self.scene.register.eve[slug].held):
            for party in counts:
                seats.setdefault(outset.pooled.get(party, party), 0)
        for party, number in one.seats.composition.items():
            seats[outset.pooled.get(party, party)] += number
        return tuple(sorted(seats, key=lambda party: (-seats[party], outset.name(party))))

    def markets(self) -> tuple[str, ...]:
        """Slugs of the councils on whose control prices are known."""
        known = dict.fromkeys(one.council for one in self.scene.context.quotes if one.council)
        return tuple(slug for slug in known if slug in self.scene.councils)

    def price_days(self, slug: str) -> tuple[str, ...]:
        """Days of the prices on a council up to the poll, ISO 8601, oldest first; of England, of those known by now."""
        quotes = [one for one in self.scene.context.quotes if one.council == slug and self.scene.published(one.quoted_on)]
        days = {one.quoted_on for one in quotes if not slug or one.quoted_on <= self.night}
        return tuple(sorted(days))

    def quoted(self, place: Place) -> tuple[Statement, ...]:
        """What was said of England or of a council, known by now, in the speakers' own words; in the order of the register."""
        area = place.key or place.level
        known = (one for one in self.scene.context.statements if one.verbatim and not one.ballot and one.area == area)
        return tuple(one for one in known if one.known_at(self.time, night=self.night))

    def family(self, party: PartyId) -> str:
        """con, lab, ld, grn, ukip, ind, local or other."""
        known = self.scene.register.parties.get(party)
        return known.family if known else "other"

    def party_name(self, party: PartyId) -> str:
        """As it is registered."""
        return self.scene.outset.name(party)

    def parties(self) -> tuple[PartyId, ...]:
        """Every party of the register."""
        return tuple(self.scene.register.parties)
