"""Local votes beside the general election, constituency by constituency: words and tables."""

from __future__ import annotations

from collections import Counter

from nightdesk.analysis.constituency import MOSTLY, ConstituencyBeside
from nightdesk.night import Night
from nightdesk.publish.answers.constituencies_asked import ConstituenciesAsked, constituencies_asked
from nightdesk.publish.answers.constituencies_tables import constituencies_table, members_table, others_lead_table
from nightdesk.publish.figures import capital, count, decimal, listed, long_day, plural
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Sheet
from nightdesk.publish.words import CONVENTION_WORDS, the_party, the_region
from nightdesk.register.party import PartyId

NO_ELECTION = "This cannot be asked: no general election is in the context of this night."
NOT_FOR_PARLIAMENT = (
    "Local votes are not votes for Parliament: other people stand, fewer vote, and not every party stands in every ward."
)
SPLIT_RULE = (
    "the votes of a ward that lies in several constituencies count in equal parts for each; the range is from none to all of "
    "each party’s, and nothing is said to lead that does not over the whole of it"
)
_LISTED = 12


def constituencies_sheet(night: Night, options: Options) -> Sheet:
    """Where another party than the member's leads on local votes, and every constituency with a ward that votes."""
    asked = constituencies_asked(night, options)
    if not asked.date:
        return Sheet((NO_ELECTION,), (), tuple)
    return Sheet(
        said=constituencies_said(night, asked),
        basis=(
            ("General election", f"{long_day(asked.date)}; the member is whom the source names, never the order of votes"),
            ("Convention", f"local votes by {CONVENTION_WORDS[asked.convention]}, summed over wards; all independents as one"),
            ("Split wards", SPLIT_RULE),
            (
                "Coverage",
                f"compared where at least {decimal(MOSTLY * 100, 0)} per cent of a constituency’s wards vote tonight, once all "
                f"of those are in; {plural(asked.unplaced, 'ward')} in no constituency known",
            ),
        ),
        laid_out=lambda: (others_lead_table(asked), members_table(asked), constituencies_table(asked)),
        notes=(
            NOT_FOR_PARLIAMENT,
            "With how many electors a split ward lies in which constituency is not at hand. So the order is told only where it "
            "holds whether each party’s votes in split wards lie wholly within or wholly without.",
        ),
    )


def constituencies_said(night: Night, asked: ConstituenciesAsked) -> tuple[str, ...]:
    """How often another party than the member's leads, where; and where it cannot be told."""
    where = f" in {the_region(asked.region)}" if asked.region else ""
    if not asked.found:
        return (f"No ward that votes tonight{where} lies in a constituency that is known.",)
    states = Counter(one.states[asked.convention] for one in asked.compared)
    told, others = states["leads"], asked.others_lead
    if not told:
        return (_none_told(asked, where, waiting=states["not_yet"]), NOT_FOR_PARLIAMENT)
    whole = sum(one.whole and one.leaders[asked.convention] is not None for one in asked.compared)
    whole_others = sum(one.whole for one in others)
    parts = [(whole_others, whole, "in which every ward votes"), (len(others) - whole_others, told - whole, "in which most do")]
    said = [
        f"On local votes another party than the member’s leads in {_none(len(others))} of the "
        f"{plural(told, 'constituency', 'constituencies')}{where} where that can be told: "
        f"{listed([f'{_none(number)} of the {count(of)} {which}' for number, of, which in parts if of])}."
    ]
    said += _where(night, asked, others)
    hangs = [one.seat.name for one in asked.compared if one.hangs_on_convention]
    if hangs:
        said.append(f"Which party leads hangs on how candidates are counted in {listed(hangs[:_LISTED])}.")
    left = [
        (states["cannot_be_told"], "cannot be told for split wards"),
        (states["level"], "are level"),
        (states["not_yet"], "are not all in"),
    ]
    rest = [f"{count(number)} {words}" for number, words in left if number]
    if rest:
        said.append(f"Of the {count(len(asked.compared))} that can be compared {listed(rest)}.")
    return (*said, NOT_FOR_PARLIAMENT)


def _none_told(asked: ConstituenciesAsked, where: str, *, waiting: int) -> str:
    """Why nothing leads anywhere: too few wards vote, not all are in, or the split wards leave it open."""
    compared = plural(len(asked.compared), "constituency", "constituencies")
    if not asked.compared:
        found = plural(len(asked.found), "constituency", "constituencies")
        return f"Too few wards vote{where} tonight to set any of {found} beside its general election."
    if waiting:
        return f"Not yet: none of the {compared}{where} that can be compared has all its votes in, or it hangs on split wards."
    return (
        f"Who leads on local votes can be told in none of the {compared}{where} that can be compared: it hangs on split wards."
    )


def _none(number: int) -> str:
    return count(number) if number else "none"


def _where(night: Night, asked: ConstituenciesAsked, others: tuple[ConstituencyBeside, ...]) -> list[str]:
    """Leader by leader, the constituencies it leads that another party's member sits for."""
    by_leader: dict[PartyId, list[str]] = {}
    for one in others:
        by_leader.setdefault(one.leaders[asked.convention] or "", []).append(one.seat.name)
    said = []
    for party, names in sorted(by_leader.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        some = names[:_LISTED] + ([f"{len(names) - _LISTED} more"] if len(names) > _LISTED else [])
        said.append(f"{capital(the_party(night.register, party))} lead in {listed(some)}.")
    return said
