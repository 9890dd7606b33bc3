"""The national measure in words, tables and JSON."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.base_years import Three
from nightdesk.analysis.great_britain import THREE
from nightdesk.analysis.national import National, national
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import LEAST_COUNCILS, LEAST_PART, LEVEL, ProjectedShare, by_convention
from nightdesk.analysis.summed_votes import EQUIVALENT, LEAST_OF_A_KIND
from nightdesk.context.national_shares import NationalShare
from nightdesk.night import Night
from nightdesk.publish.answers.national_tables import national_tables
from nightdesk.publish.figures import NBSP, count, listed, long_day, plural, points
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Sheet
from nightdesk.publish.words import the_party

OURS, ALL_VOTES = "Nightdesk’s projected share", "Nightdesk’s all-votes share"
BBC, PLYMOUTH = "projected national share (BBC; Curtice and Fisher)", "national equivalent vote (Rallings and Thrasher)"
PROJECTED = "projected_national_share"
ROUNDING = 0.01
"""Two published shares, each rounded to a whole per cent, can be this far apart by rounding alone."""
NOT_A_COUNT = (
    "It is no count of votes cast, and no forecast of a general election: people vote otherwise in one, and in "
    "most places not for "
    "the same parties."
)


def national_sheet(night: Night, options: Options) -> Sheet:
    """Both measures, what they rest on, how sure they are, and what others have published."""
    found = national(night.scene)
    return Sheet(
        said=_said(night, found),
        basis=_basis(found),
        laid_out=lambda: national_tables(night, found),
        notes=_notes(found),
    )


def national_document(night: Night, options: Options) -> Document:
    """All of it as JSON."""
    found = national(night.scene)
    projected, summed = found.projected, found.summed
    key = projected.key
    return {
        **moment_of(night),
        "projected_share": {
            "not_yet": projected.wanting or None,
            "key_wards": len(key.rows) if key else 0,
            "key_wards_in": projected.declared,
            "councils_in": projected.councils,
            "regions_in": projected.regions,
            "level": LEVEL,
            "share": _by_party(projected.share),
            "others": _per_cent(projected.rest),
            "interval_of_its_last_value": [_by_party(projected.low), _by_party(projected.high)],
            "interval_of_the_model": [_by_party(projected.model_low), _by_party(projected.model_high)],
            "key_wards_as_they_stand": _by_party(projected.in_key_wards),
            "on_bases_as_published": _by_party(projected.as_published),
            "by_convention": {name: _by_party(share) for name, share in by_convention(night.scene).items()},
            "left_out": dict(key.left_out) if key else {},
        },
        "base_years": [
            {"date": one.date, "published": _by_party(one.published), "reconciled": _by_party(one.reconciled)}
            for one in projected.bases.years.values()
        ],
        "base_pairs": [
            {
                "earlier": one.earlier,
                "later": one.later,
                "wards": one.wards,
                "councils": one.councils,
                "change_published": _by_party(one.published),
                "change_found": _by_party(one.found),
                "used": one.used,
            }
            for one in projected.bases.pairs
        ],
        "all_votes_share": {
            "not_yet": summed.wanting or None,
            "wards": summed.wards,
            "wards_in": summed.declared,
            "bases": dict(summed.bases),
            "share": _by_party(summed.share),
            "all_votes_added_up": _by_party(summed.all_votes),
            "england_by_kind_of_council": _by_party(summed.england),
            "kinds": [
                {
                    "kind": one.kind,
                    "wards": one.wards,
                    "wards_in": one.declared,
                    "part_of_electors": _per_cent(one.weight),
                    "change": _by_party(one.change),
                }
                for one in summed.kinds
            ],
        },
        "since": found.since or None,
        "groups": [
            {
                "of": one.of,
                "name": one.name,
                "part_of_electors": _per_cent(one.weight),
                "key_wards_in": one.wards,
                "change": _by_party(one.change),
            }
            for one in found.groups
        ],
        "as_they_came_in": [
            {
                "key_wards": one.wards,
                "share": _by_party(one.share),
                "low": _by_party(one.low),
                "high": _by_party(one.high),
            }
            for one in national_course(night.scene)
        ],
        "published": [
            {
                "measure": one.measure,
                "producer": one.producer,
                "published_on": one.published_on,
                "share": _by_party(theirs(one)),
                "confidence": one.confidence,
            }
            for one in found.published
        ],
    }


def theirs(one: NationalShare) -> Three:
    """A published figure, of 1."""
    return one.con / 100, one.lab / 100, one.ld / 100


def _said(night: Night, found: National) -> tuple[str, ...]:
    projected = found.projected
    if projected.share is None:
        return (_not_yet(projected), *_all_votes(night, found), NOT_A_COUNT)
    return (
        _lead(night, projected),
        _how_sure(projected),
        *_bases_said(night, found),
        *_all_votes(night, found),
        *_beside(night, found),
        NOT_A_COUNT,
    )


def _not_yet(projected: ProjectedShare) -> str:
    if projected.wanting == "context":
        return (
            "There is no national measure of this night: its context lacks the referendum, the last general "
            "election or the wards "
            "of its constituencies."
        )
    if projected.wanting == "key_wards":
        return (
            "There is no national measure of this night: no ward compares with a day whose projected national share is known, "
            "with the Conservatives, Labour and the Lib Dems standing then and now."
        )
    wards = len(projected.key.rows) if projected.key else 0
    return (
        f"Not yet: a national measure waits for a fifth of its {plural(wards, 'key ward')}, from {LEAST_COUNCILS} councils at "
        f"least; {count(projected.declared)} are in, from {plural(projected.councils, 'council')}."
    )


def _lead(night: Night, projected: ProjectedShare) -> str:
    share = _of(projected.share)
    order = sorted(range(len(THREE)), key=lambda at: -share[at])
    first, *rest = [f"{the_party(night.register, THREE[at])} {{}}{per_cent(share[at])}" for at in order]
    first = first.format("would have ") + f"{NBSP}per cent of the vote"
    doubt = [max(high[at] - share[at] for high in (_of(projected.high), _of(projected.model_high))) for at in order[:2]]
    close = ", too close to say which of the first two is ahead" if share[order[0]] - share[order[1]] < sum(doubt) else ""
    return (
        f"Had all of Great Britain voted as the wards did that have declared, {first}, "
        f"{listed([one.format('') for one in rest])}{close}: {OURS}."
    )


def _how_sure(projected: ProjectedShare) -> str:
    wards = len(projected.key.rows) if projected.key else 0
    share, high, model = _of(projected.share), _of(projected.high), _of(projected.model_high)
    most = max(high[at] - share[at] for at in range(3))
    sure = max(model[at] - share[at] for at in range(3))
    out = (
        f"as a figure for the whole country each may be {tenth(sure)} points out either way, if places without an "
        "election have "
        "moved as their like did"
    )
    if projected.declared >= wards:
        return f"All {plural(wards, 'key ward')} are in, so the figures move no more; {out}."
    return (
        f"With {count(projected.declared)} of {plural(wards, 'key ward')} in, each figure may still move by up to "
        f"{tenth(most)} "
        f"points (nine times in ten); {out}."
    )


def _bases_said(night: Night, found: National) -> tuple[str, ...]:
    """Where two base years contradict each other by more than rounding, by how much, and what the share would be otherwise."""
    projected = found.projected
    gaps = [
        (abs(pair.found[at] - pair.published[at]), pair, at) for pair in projected.bases.pairs if pair.used for at in range(3)
    ]
    if not gaps or projected.as_published is None or projected.share is None:
        return ()
    gap, pair, at = max(gaps, key=lambda one: one[0])
    if gap < ROUNDING:
        return ()
    party = the_party(night.register, THREE[at])
    return (
        f"The published shares of {pair.earlier[:4]} and {pair.later[:4]} contradict each other: wards fought in "
        "both years put "
        f"{party} {tenth(gap)} points apart from them. The gap is split; on the bases as published {party} would have "
        f"{per_cent(projected.as_published[at])}.",
    )


def _all_votes(night: Night, found: National) -> tuple[str, ...]:
    summed = found.summed
    if summed.share is not None:
        return (f"By adding up votes instead, {_three_words(night, summed.share)}: {ALL_VOTES}.",)
    if summed.wanting == "more" and summed.wards:
        return (
            f"The measure by votes added up waits for a fifth of its {plural(summed.wards, 'ward')} and a tenth "
            "of those of each kind "
            f"of council that votes; {count(summed.declared)} are in.",
        )
    return ()


def _beside(night: Night, found: National) -> tuple[str, ...]:
    said = []
    for measure, ours, name in (
        (PROJECTED, found.projected.share, BBC),
        (EQUIVALENT, found.summed.share, PLYMOUTH),
    ):
        one = found.published_as(measure)
        if one is None or ours is None:
            continue
        off = [points(Fraction(mine - published)) for mine, published in zip(ours, theirs(one), strict=True)]
        figures = listed(
            [
                f"{the_party(night.register, party)} {figure:.0f}"
                for party, figure in zip(THREE, (one.con, one.lab, one.ld), strict=True)
            ]
        )
        said.append(f"Published as the {name}: {figures}. Ours differs from it by {listed(off)} points.")
    return tuple(said)


def _basis(found: National) -> tuple[tuple[str, str], ...]:
    projected, summed = found.projected, found.summed
    key = projected.key
    rows = [("Producer", "Nightdesk; neither measure is the BBC’s projected national share or the national equivalent vote")]
    if key is not None:
        wards = listed([f"{count(number)} since {long_day(day)}" for day, number in key.days.items()])
        rows += [
            (
                "Key wards",
                f"{count(len(key.rows))}: contested by the three now and when last fought, on the same boundaries "
                f"({wards or 'none'})",
            ),
            ("Share", "best-placed candidate of each party; the change in each key ward counts once"),
            ("Base", "the projected national share of the year each ward was last fought, reconciled between base years"),
            (
                "Interval",
                f"{LEVEL:.0%} for the measure’s own last value; how far the measure may be off is told apart".replace(
                    "%", " per cent"
                ),
            ),
            (
                "Great Britain",
                f"{count(len(key.country.areas))} authorities, by their electors of June 2016; strength by the "
                "general election "
                f"of {long_day(key.country.election)}",
            ),
        ]
    if summed.bases:
        days = listed([f"{count(number)} since {long_day(day)}" for day, number in summed.bases.items()])
        rows.append(("All-votes share", f"{plural(summed.wards, 'ward')} ({days}), votes of best-placed candidates added up"))
    return tuple(rows)


def _notes(found: National) -> tuple[str, ...]:
    return (
        "In the manner of Curtice and Fisher: change in the share of each party, ward by ward, modelled on the "
        "referendum, prior strength, "
        "kind of council and region, predicted for every authority of Great Britain with or without an election, "
        "weighted by electors, "
        "added to the published share of the base year. Others are what is left.",
        "Base years are reconciled where the same wards were fought in two of them: what those wards say of the "
        "change between the "
        "two must be the published change, and where it is not, the gap is split evenly. It is known before the polls open.",
        "Scotland and Wales had no such election: the model’s line is taken there too, with no effect of region, "
        "strength being of the "
        "three parties’ votes alone. In the all-votes share nationalists keep their last general election.",
        "In the manner of Rallings and Thrasher: votes added up by kind of council, each kind by its electors, "
        "added to the published "
        "national equivalent vote. A ward whose base year has no published figure is left out.",
        f"Not before {LEAST_PART:.0%} of the key wards from {LEAST_COUNCILS} councils are in; the all-votes share not before "
        f"{LEAST_OF_A_KIND:.0%} of the wards of each kind of council. Published figures are shown from the day "
        "after they were given out.".replace("%", " per cent"),
        "How it was tested, over four hundred replays of each of two nights, and where it falls short: "
        "docs/explanation/national.md.",
    )


def _three_words(night: Night, share: Three) -> str:
    order = sorted(range(len(THREE)), key=lambda at: -share[at])
    words = [f"{the_party(night.register, THREE[at])} {per_cent(share[at])}" for at in order]
    return listed(words)


def per_cent(share: float) -> str:
    """`35.7`, of 1."""
    return f"{share * 100:.1f}"


def tenth(difference: float) -> str:
    """`0.6` points, of 1; never less than a tenth where it is not nought."""
    return f"{max(difference * 100, 0.1):.1f}"


def _of(share: Three | None) -> Three:
    return share if share is not None else (0.0, 0.0, 0.0)


def _by_party(share: Three | None) -> Mapping[str, float | None] | None:
    return None if share is None else {party: _per_cent(one) for party, one in zip(THREE, share, strict=True)}


def _per_cent(share: float | None) -> float | None:
    return None if share is None else round(share * 100, 4)
