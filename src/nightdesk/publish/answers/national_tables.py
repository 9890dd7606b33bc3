"""The tables of the national measure: what it is, how it is come by step by step, and what it rests on."""

from __future__ import annotations

from nightdesk.analysis.base_years import Three, published_bases
from nightdesk.analysis.great_britain import LONDON, METROPOLITAN, SHIRE, THREE, UNITARY
from nightdesk.analysis.national import National
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import by_convention
from nightdesk.analysis.summed_votes import EQUIVALENT
from nightdesk.context.national_shares import NationalShare
from nightdesk.night import Night
from nightdesk.publish.figures import long_day
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.register.party import OTHERS

KIND_WORDS = {
    LONDON: "London boroughs",
    METROPOLITAN: "Metropolitan boroughs",
    UNITARY: "Unitary authorities",
    SHIRE: "Districts and counties",
}
CONVENTION_WORDS = {
    "top_candidate": "best-placed candidate",
    "average": "average of its candidates",
    "total": "all its candidates",
}
_TERMS = (
    ("Leave 10 points higher", 0.1),
    ("Conservatives 10 points stronger at the general election, Labour weaker", 0.1),
    ("Lib Dems 10 points stronger at the general election, Labour weaker", 0.1),
    ("Metropolitan borough", 1.0),
)
_NOTHING: Three = (float("nan"),) * 3


def national_tables(night: Night, found: National) -> tuple[SheetTable, ...]:
    """All of them; a table whose figures are not there yet has no rows."""
    return (
        _shares(found),
        _steps(night, found),
        _groups(found),
        _course(night),
        _bases(night, found),
        _pairs(found),
        _kinds(found),
        _conventions(night),
        _model(found),
    )


def _shares(found: National) -> SheetTable:
    """A row for each of the three and the others."""
    projected, summed = found.projected, found.summed
    published = [(found.published_as("projected_national_share"), "bbc", "BBC’s projected national share", projected.share)]
    published.append((found.published_as(EQUIVALENT), "rt", "National equivalent vote", summed.share))
    known = [(one, key, head, ours) for one, key, head, ours in published if one is not None]
    columns = [
        Column("party", "Party", "party"),
        Column("share", "Projected share", "share"),
        Column("low", "last value from", "share"),
        Column("high", "to", "share"),
        Column("model_low", "model from", "share"),
        Column("model_high", "to", "share"),
        Column("all_votes", "All-votes share", "share"),
    ]
    for _, key, head, _ in known:
        columns += [Column(key, head, "share"), Column(f"less_{key}", "ours less it", "points")]
    rows: list[tuple[Value, ...]] = []
    for place, party in enumerate(THREE):
        row: list[Value] = [party]
        row += [_at(one, place) for one in (projected.share, projected.low, projected.high)]
        row += [_at(one, place) for one in (projected.model_low, projected.model_high, summed.share)]
        for one, _, _, ours in known:
            theirs = (one.con, one.lab, one.ld)[place] / 100
            mine = _at(ours, place)
            row += [theirs, None if mine is None else mine - theirs]
        rows.append(tuple(row))
    if projected.share is not None:
        others: list[Value] = [OTHERS, projected.rest, None, None, None, None]
        others.append(None if summed.share is None else 1 - sum(summed.share))
        for one, _, _, ours in known:
            left = 1 - (one.con + one.lab + one.ld) / 100
            others += [left, None if ours is None else 1 - sum(ours) - left]
        rows.append(tuple(others))
    return SheetTable(
        "share",
        "The national measures, per cent of the vote in Great Britain",
        tuple(columns),
        tuple(rows) if projected.share is not None or summed.share is not None or known else (),
        note="“Last value”: where the share will be once every key ward is in, nine times in ten. “Model”: where it would "
        "be had every ward in the country been fought, nine times in ten, if the relation holds where nobody voted.",
    )


def _steps(night: Night, found: National) -> SheetTable:
    projected, summed = found.projected, found.summed
    key = projected.key
    base = None
    if key is not None and projected.share is not None:
        middle = key.base.mean(axis=0)
        base = (float(middle[0]), float(middle[1]), float(middle[2]))
    pns, nev = found.published_as("projected_national_share"), found.published_as(EQUIVALENT)
    equivalent = published_bases(night.context, night.register.night, EQUIVALENT)
    nev_base = None
    if summed.share is not None:
        before = [(equivalent[day], number) for day, number in summed.bases.items()]
        nev_base = tuple(sum(one[place] * number for one, number in before) / summed.wards for place in range(3))
    rows = [
        ("Projected share", "base years as published, mean over the key wards", base),
        ("Projected share", "key wards in, as they stand", projected.in_key_wards),
        ("Projected share", "modelled, predicted for every authority", projected.as_published),
        ("Projected share", "base years reconciled: the projected share", projected.share),
        ("Projected share", "published: projected national share", _theirs(pns)),
        ("All-votes share", "base years as published", nev_base),
        ("All-votes share", "all votes of its wards added up", summed.all_votes),
        ("All-votes share", "each kind of council by its electors", summed.england),
        ("All-votes share", "nationalists held: the all-votes share", summed.share),
        ("All-votes share", "published: national equivalent vote", _theirs(nev)),
    ]
    return SheetTable(
        "steps",
        "Step by step from the base to the measure",
        (Column("measure", "Measure"), Column("step", "Step"), *_three("share")),
        tuple((measure, step, *three) for measure, step, three in rows if three is not None),
        note="Each step changes one thing: the sample of wards, how they are weighted, the base or convention.",
    )


def _groups(found: National) -> SheetTable:
    since = f" since {long_day(found.since)}" if found.since else ""
    return SheetTable(
        "groups",
        f"Change the model has for each part of the country{since}",
        (
            Column("part", "Part of the country"),
            Column("electors", "% of electors", "share"),
            Column("key_wards", "Key wards in", "count"),
            *_three("points"),
        ),
        tuple(
            (KIND_WORDS.get(one.name, one.name) if one.of == "kind" else one.name, one.weight, one.wards, *one.change)
            for one in found.groups
        ),
        note="Mean of its authorities by electors, against the reconciled base. Where no key ward is in, the model’s line "
        "alone. Kinds of council are England’s.",
    )


def _course(night: Night) -> SheetTable:
    columns = [
        Column("key_wards", "Key wards in", "count"),
        Column("part", "% of them", "share"),
        Column("entry", "Entry", "count"),
    ]
    for short, head in (("con", "Con"), ("lab", "Lab"), ("ld", "LD")):
        columns += [
            Column(short, head, "share"),
            Column(f"{short}_low", "from", "share"),
            Column(f"{short}_high", "to", "share"),
        ]
    return SheetTable(
        "over-the-night",
        "The projected share as the key wards came in",
        tuple(columns),
        tuple(
            (
                one.wards,
                one.part,
                one.position,
                *(value for place in range(3) for value in (one.share[place], one.low[place], one.high[place])),
            )
            for one in national_course(night.scene)
        ),
        note="At every twentieth of the key wards, in the order in which they came in, each with its figures as they stand "
        "now.",
    )


def _bases(night: Night, found: National) -> SheetTable:
    columns = [Column("date", "Base year", "day"), Column("key_wards", "Key wards", "count")]
    columns += [Column(f"{one.key}_published", f"{one.head} published", "share") for one in _three("share")]
    columns += [Column(f"{one.key}_reconciled", f"{one.head} reconciled", "share") for one in _three("share")]
    days = found.projected.key.days if found.projected.key is not None else {}
    joined = {day for pair in found.projected.bases.pairs if pair.used for day in (pair.earlier, pair.later)}
    return SheetTable(
        "base-years",
        "Base years: shares of the country as published, and reconciled with one another",
        tuple(columns),
        tuple(
            (one.date, days.get(one.date, 0), *one.published, *one.reconciled)
            for one in found.projected.bases.years.values()
            if one.date in days or one.date in joined
        ),
        note="Known before the polls open. Published: projected national share (BBC; Curtice and Fisher). A year that no key "
        "ward is compared with and no pair moves is left out.",
    )


def _pairs(found: National) -> SheetTable:
    columns = [
        Column("earlier", "From", "day"),
        Column("later", "To", "day"),
        Column("wards", "Wards fought in both", "count"),
        Column("councils", "Councils", "count"),
    ]
    columns += [Column(f"{one.key}_published", f"{one.head} as published", "points") for one in _three("points")]
    columns += [Column(f"{one.key}_found", f"{one.head} found", "points") for one in _three("points")]
    return SheetTable(
        "base-pairs",
        "What wards fought in two base years say of the change between them",
        (*columns, Column("used", "Used")),
        tuple(
            (one.earlier, one.later, one.wards, one.councils, *one.published, *one.found, one.used)
            for one in found.projected.bases.pairs
        ),
        note="Found: projected to the country by the same model. A pair with fewer than 100 wards or ten councils moves "
        "nothing.",
    )


def _kinds(found: National) -> SheetTable:
    return SheetTable(
        "kinds",
        "The all-votes share: change of all votes by kind of council",
        (
            Column("kind", "Kind of council"),
            Column("electors", "% of England’s electors", "share"),
            Column("wards", "Wards", "count"),
            Column("wards_in", "in", "count"),
            *_three("points"),
        ),
        tuple(
            (KIND_WORDS[one.kind], one.weight, one.wards, one.declared, *(one.change or _NOTHING)) for one in found.summed.kinds
        ),
        note="Votes of best-placed candidates added up, now and then.",
    )


def _conventions(night: Night) -> SheetTable:
    return SheetTable(
        "conventions",
        "The projected share by other ways to count a ward of several seats",
        (Column("convention", "A party’s votes"), *_three("share")),
        tuple((CONVENTION_WORDS[name], *three) for name, three in by_convention(night.scene).items()),
        note="The measure goes by the first.",
    )


def _model(found: National) -> SheetTable:
    estimate = found.projected.estimate
    rows: list[tuple[Value, ...]] = []
    if estimate is not None:
        rows = [
            (words, *(float(one) * step for one in estimate.coefficients[place]))
            for place, (words, step) in enumerate(_TERMS, start=1)
        ]
    return SheetTable(
        "model",
        "What goes with the change, as the model has it",
        (Column("where", "Where"), *_three("points")),
        tuple(rows),
        note="Differences between authorities, all else in the model alike. They go together; they are not causes, and say "
        "nothing of who changed from what to what.",
    )


def _three(kind: str) -> tuple[Column, ...]:
    if kind == "share":
        return (Column("con", "Con", "share"), Column("lab", "Lab", "share"), Column("ld", "LD", "share"))
    return (Column("con", "Con", "points"), Column("lab", "Lab", "points"), Column("ld", "LD", "points"))


def _theirs(one: NationalShare | None) -> Three | None:
    return None if one is None else (one.con / 100, one.lab / 100, one.ld / 100)


def _at(three: Three | None, place: int) -> float | None:
    return None if three is None else three[place]
