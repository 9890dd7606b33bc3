"""The battleground as a sheet and as JSON."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.battleground import Battleground, DefenceOnBoard, TargetOnBoard, battleground
from nightdesk.analysis.strongholds import LONG, Run
from nightdesk.analysis.targets import WITHIN
from nightdesk.night import Night
from nightdesk.publish.answers.battleground_holdings import defences_table, marginals_table, regions_table, strongholds_table
from nightdesk.publish.answers.battleground_said import LONDON, said
from nightdesk.publish.answers.battleground_targets import front_table, targets_table, wards_table
from nightdesk.publish.answers.battleground_words import beside_published, in_region
from nightdesk.publish.answers.narrowing import party_chosen, region_chosen
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Sheet, SheetTable
from nightdesk.register.party import FIVE, PartyId


def battleground_sheet(night: Night, options: Options) -> Sheet:
    """Targets, defences, strongholds and marginal wards, of all parties or of one, in England or in one region."""
    found = battleground(night.scene)
    party, region = party_chosen(night, options), region_chosen(night, options)
    return Sheet(
        said=said(night, found, party, region),
        basis=(
            (
                "Gains needed",
                "a majority of all the council’s seats less those the party had: when last fought, and on the eve",
            ),
            (
                "Swing needed",
                "half the lead in the ward that brings the last seat needed, easiest wards first; shares by best-placed "
                "candidate when last fought; all seats at stake in a ward fall at its one lead",
            ),
            ("Within reach", "a swing of ten points or less, a convention of this desk"),
            ("Published", "what others gave before the polls opened, by conventions of their own"),
            ("State", "by arithmetic alone: taken and held once certain, out of reach once no ward can bring it"),
        ),
        laid_out=lambda: _tables(night, found, party, region),
        notes=(
            "A swing of nought or less says that last time’s votes would do. Uniform swing: the same change in every ward, "
            "from the best other party to this one. Where a party did not stand last time, or a ward does not compare, it has "
            "no lead; where too few wards have one, no swing. On new boundaries gains needed rest on the seats of the eve, "
            "scaled to the new council.",
            *beside_published(night, found),
            f"A stronghold is a council in one party’s control for {LONG} years or more without a break, by the seats "
            "after every May that the history at hand covers, and on the eve of poll. It knows no other month.",
        ),
    )


def _tables(night: Night, found: Battleground, party: PartyId | None, region: str | None) -> tuple[SheetTable, ...]:
    front = region or (LONDON if LONDON in night.regions else None)
    tables = [targets_table(night, found, party, region)]
    if front is not None:
        tables.append(front_table(night, found, party, front))
    tables += [
        wards_table(night, found, party, region),
        defences_table(night, found, party, region),
        strongholds_table(night, found, region),
        marginals_table(night, found, party, region),
        regions_table(night, found, party, region),
    ]
    return tuple(tables)


def battleground_document(night: Night, options: Options) -> Document:
    """All of it as JSON: swings in points, to four decimals."""
    found = battleground(night.scene)
    party, region = party_chosen(night, options), region_chosen(night, options)
    return {
        **moment_of(night),
        "party": party,
        "region": region,
        "within_points": float(WITHIN * 100),
        "targets": [
            _target(found, one)
            for of in FIVE
            if party in (None, of)
            for one in found.targets[of]
            if one.target.possible and in_region(night, one.target.council, region)
        ],
        "defences": [
            _defence(found, one)
            for one in found.defences
            if party in (None, one.defence.party) and in_region(night, one.defence.council, region)
        ],
        "runs": [_run(night, run) for run in found.runs.values() if in_region(night, run.council, region)],
        "strongholds": [slug for slug in found.strongholds if in_region(night, slug, region)],
        "marginal_wards": [
            {
                "ballot": one.front.ballot,
                "first": one.front.first,
                "second": one.front.second,
                "lead": _points(one.front.margin),
                "defended": dict(one.front.defended),
                "won": None if one.won is None else dict(one.won),
            }
            for one in found.marginals
            if in_region(night, night.register.ballots[one.front.ballot].council, region)
        ],
        "tallies": [
            {"region": one.region or None, "party": one.party, "targets": dict(one.targets), "defences": dict(one.defences)}
            for one in found.tallies
            if party in (None, one.party) and region in (None, one.region)
        ],
    }


def _target(found: Battleground, one: TargetOnBoard) -> Document:
    it = one.target
    return {
        "council": it.council,
        "party": it.party,
        "majority_at": it.majority_at,
        "had": dict(it.has),
        "gains_needed": dict(it.gains_needed),
        "notional": it.notional,
        "swing_basis": it.basis,
        "swing_needed": _points(it.needed.swing),
        "why_no_swing": it.needed.why_not or None,
        "swing_to_deny": _points(it.to_deny.swing) if it.to_deny is not None else None,
        "within_reach": one.within,
        "state": one.state,
        "has": one.has,
        "still_needs": one.still_needs,
        "can_still_win": one.can_still_win,
        "verdict": found.contests[it.council].verdict,
        "wards": [
            {
                "ballot": ward.lead.ballot,
                "rival": ward.lead.rival,
                "lead": _points(ward.lead.behind),
                "swing_needed": _points(ward.lead.swing),
                "defends": ward.lead.defends,
                "seats_to_take": ward.lead.gains,
                "state": ward.state,
                "gained": ward.gained,
            }
            for ward in one.wards
        ],
        "published": [
            {
                "kind": each.kind,
                "producer": each.producer,
                "published_on": each.published_on,
                "value": None if each.value is None else float(each.value),
                "words": each.words,
            }
            for each in found.published.get((it.council, it.party), ())
        ],
    }


def _defence(found: Battleground, one: DefenceOnBoard) -> Document:
    it = one.defence
    return {
        "council": it.council,
        "party": it.party,
        "majority_at": it.majority_at,
        "spare": dict(it.spare),
        "notional": it.notional,
        "at_stake": it.at_stake,
        "safe": it.safe,
        "swing_to_lose": _points(it.to_lose.swing),
        "why_no_swing": it.to_lose.why_not or None,
        "state": one.state,
        "has": one.has,
        "verdict": found.contests[it.council].verdict,
    }


def _run(night: Night, run: Run) -> Document:
    return {
        "council": run.council,
        "control": run.control,
        "since": run.since,
        "at_least": run.at_least,
        "years": run.years(night.register.night) if run.since is not None else None,
        "before": run.before,
        "broken": run.broken,
        "last_may": run.last_may,
        "history_ends": run.ends,
        "stronghold": run.stronghold(night.register.night),
    }


def _points(swing: Fraction | None) -> float | None:
    return None if swing is None else round(float(swing * 100), 4)
