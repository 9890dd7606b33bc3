"""Of which area shares are asked, by which convention, and between whom the swing."""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.analysis.area_votes import AreaVotes, councils_of, every_area, ward_area
from nightdesk.analysis.share_and_swing import PAIRS, Pair
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.known_choice import known_choice, refused_choice
from nightdesk.publish.question import Options
from nightdesk.publish.words import KINDS_WORDS, the_region
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

OPTIONS = ("region", "kind", "council", "ward", "convention", "swing")


@dataclass(frozen=True, slots=True)
class SharesAsked:
    """What is asked."""

    area: AreaVotes
    convention: Convention
    pairs: tuple[Pair, ...]
    pair_chosen: bool
    """False where nobody asked for a swing of their own."""

    @property
    def whole(self) -> bool:
        """True where all England is asked for."""
        return self.area.scope == "england"


def shares_asked(night: Night, options: Options) -> SharesAsked:
    """What the options ask. Refused or NotFound where one of them makes no sense."""
    convention = options.get("convention", "")
    swing = options.get("swing", "")
    return SharesAsked(
        area=_area(night, options),
        convention=convention_named(convention) if convention else CONVENTIONS[0],
        pairs=(_pair(night.register, swing),) if swing else tuple(pair for pair in PAIRS if _stand(night.register, pair)),
        pair_chosen=bool(swing),
    )


def area_name(night: Night, area: AreaVotes) -> str:
    """An area in running text: `England`, `the North West`, `metropolitan boroughs`, `Barnet`, `High Barnet, Barnet`."""
    register = night.register
    match area.scope:
        case "england":
            return "England"
        case "rest_of_england":
            return "England outside London"
        case "region":
            return the_region(area.id)
        case "kind":
            return KINDS_WORDS[area.id]
        case "region_and_kind":
            region, _, kind = area.id.rpartition(" ")
            return f"{KINDS_WORDS[kind]} of {the_region(region)}"
        case "council":
            return register.councils[area.id].name
        case "ward":
            ballot = register.ballots[area.id]
            return f"{ballot.ward}, {register.councils[ballot.council].name}"


def region_named(night: Night, value: str) -> str:
    """The region behind its name or slug."""
    return known_choice("region", value, {name: name for name in night.regions})


def kind_named(night: Night, value: str) -> str:
    """The kind of council of that name."""
    kinds = dict.fromkeys(one.kind for one in night.register.councils.values())
    return known_choice("kind", value, {kind: kind for kind in kinds})


def _area(night: Night, options: Options) -> AreaVotes:
    region, kind = options.get("region", ""), options.get("kind", "")
    council, ward = options.get("council", ""), options.get("ward", "")
    if sum(map(bool, (council, ward, region or kind))) > 1:
        wrong = "a ward, a council, and a region or kind of council are asked for together"
        raise refused_choice("council", wrong, "Ask for one of them.")
    if ward:
        if ward not in night.register.ballots:
            raise NotFound(f"No ballot {ward!r} in the register of {night.register.night}.")
        return ward_area(night.scene, ward)
    if council:
        found = next((one for one in every_area(night.scene).councils if one.id == council), None)
        if found is None:
            raise NotFound(f"No council {council!r} with an ordinary election in the register of {night.register.night}.")
        return found
    if region or kind:
        return councils_of(
            night.scene,
            region=region_named(night, region) if region else "",
            kind=kind_named(night, kind) if kind else "",
        )
    return every_area(night.scene).england


def convention_named(value: str) -> Convention:
    """The convention of that name."""
    for convention in CONVENTIONS:
        if value.casefold().replace("-", "_") == convention:
            return convention
    raise refused_choice("convention", f"{value!r} is not known", f"Use one of {', '.join(CONVENTIONS)}.")


def _pair(register: Register, value: str) -> Pair:
    names = [name.strip() for name in value.split(",")]
    if len(names) != 2:
        raise refused_choice("swing", f"{value!r} is not two parties", "Name from whom and to whom: Con,Lab.")
    from_, to = (_party(register, name) for name in names)
    if from_ == to:
        raise refused_choice("swing", "a swing is between two parties, not one", "Name two: Con,Lab.")
    return from_, to


def _party(register: Register, name: str) -> PartyId:
    """By its number, or the one so called."""
    if name in register.parties:
        return name
    found = [one.id for one in register.parties.values() if name.casefold() in (one.short.casefold(), one.name.casefold())]
    if len(found) != 1:
        wrong = f"several parties are called {name!r}" if found else f"no party is called {name!r}"
        raise refused_choice("swing", wrong, "Name a party by its number (PP52) or its short name (Con).")
    return found[0]


def _stand(register: Register, pair: Pair) -> bool:
    return all(party in register.parties for party in pair)
