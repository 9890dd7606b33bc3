"""The page of the battleground: a target board for each party, one region borough by borough, and the strongholds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from nightdesk.analysis.battleground import Battleground, TargetOnBoard, battleground
from nightdesk.analysis.targets import WITHIN
from nightdesk.context.expectations import Expectation
from nightdesk.publish.answer_choices import party_choice, region_choice
from nightdesk.publish.answer_page import Boards, Figure, answer_page
from nightdesk.publish.answers.battleground_answer import battleground_sheet
from nightdesk.publish.answers.battleground_said import LONDON, lead, party_line, strongholds_line
from nightdesk.publish.answers.battleground_words import (
    control_words,
    in_region,
    name_of,
    published_words,
    since_phrase,
    swing_words,
    target_words,
    within,
)
from nightdesk.publish.answers.narrowing import party_chosen, region_chosen
from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, count, listed, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import control_letters, running, the_party, tone
from nightdesk.register.party import FIVE, PartyId

_POINTS = int(WITHIN * 100)
_SWING = Axis(
    0,
    _POINTS,
    tuple((mark, str(mark)) for mark in range(0, _POINTS + 1, 2)),
    "Swing needed, points",
)
_ROWS = 24
"""Rows of a board, at most; its table has all."""


def battleground_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Target councils and wards of each party, strongholds and marginals, and what has become of each."""
    night = moment.night
    found = battleground(night.scene)
    party, region = party_chosen(night, moment.options), region_chosen(night, moment.options)
    front = region or (LONDON if LONDON in night.regions else None)
    boards = [_board(moment, found, of, region) for of in FIVE if party in (None, of) and of in night.register.parties]
    figures = [_front(moment, found, front)] if front is not None and party is None else []
    figures.append(_strongholds(moment, found, region))
    return answer_page(
        moment,
        kind="battleground",
        title="The battleground",
        sheet=battleground_sheet(night, moment.options),
        boards=Boards(tuple(figure for figure in boards if figure is not None), "three"),
        figures=tuple(figure for figure in figures if figure is not None),
        choices=(party_choice(night, FIVE, party, without="All parties"), region_choice(night.regions, region)),
    )


def _board(moment: Moment, found: Battleground, party: PartyId, region: str | None) -> Figure | None:
    """One party's councils within reach, in order of the swing needed."""
    night = moment.night
    rows = within(night, found, party, region)
    if not rows:
        return None
    drawn = [_target_row(moment, found, one) for one in rows[:_ROWS]]
    return Figure(
        f"targets-{tone(night, party)}",
        party_line(night, party, rows),
        dot_rows(drawn, _SWING, says=f"Targets of {the_party(night.register, party)}"),
        "targets",
        note=_READING + _starred(found, rows),
    )


_FROM_FIRST, _TO_LAST = 10, 8
"""Years a round one must be from the first and the last of the axis, for their numbers to stand apart on a telephone."""
_STAR = "*"
"""In the ring of a published swing: no letter, which would be a party's."""
_READING = (
    "A full dot is a council taken, a ring one that is open, a grey ring one missed or out of reach. At nought, last time’s "
    "votes would do."
)


def _target_row(moment: Moment, found: Battleground, one: TargetOnBoard) -> DotRow:
    needs = one.target.gains_needed[one.target.basis]
    state = target_words(one)
    verdict = found.contests[one.target.council].verdict
    told = plural(needs, "gain") if needs is not None and needs > 0 else "no gain"
    return DotRow(
        name_of(moment.night, one),
        (*(_theirs(moment, one, each) for each in _swings(found, one)), _dot(moment, one)),
        href=moment.link("council", slug=one.target.council),
        note=f"{told} · {verdict or state}",
    )


def _dot(moment: Moment, one: TargetOnBoard, letters: str = "") -> RowDot:
    night, swing = moment.night, one.target.needed.swing or Fraction(0)
    look = {"taken": tone(night, one.target.party), "open": f"{tone(night, one.target.party)} hollow"}.get(
        one.state, "plain hollow"
    )
    words = (
        f"{name_of(night, one)}: {the_party(night.register, one.target.party)} needed {swing_words(swing)}; "
        f"{count(one.has)} of {count(one.target.majority_at)} seats for a majority, {target_words(one)}"
    )
    return RowDot(float(swing * 100), look, words, letters=letters)


def _theirs(moment: Moment, one: TargetOnBoard, published: Expectation) -> RowDot:
    words = f"{name_of(moment.night, one)}: published {published_words((published,))}"
    return RowDot(float(published.value or 0), "plain hollow", words, letters=_STAR)


def _starred(found: Battleground, rows: Iterable[TargetOnBoard]) -> str:
    """Whose the starred rings are; nothing where there are none."""
    producers = list(dict.fromkeys(each.producer for one in rows for each in _swings(found, one)))
    return f" A ring with a star is a swing published by {listed(producers)}, by a convention of its own." if producers else ""


def _swings(found: Battleground, one: TargetOnBoard) -> list[Expectation]:
    published = found.published.get((one.target.council, one.target.party), ())
    return [each for each in published if each.kind == "swing_needed" and each.value is not None]


def _front(moment: Moment, found: Battleground, region: str) -> Figure | None:
    """The councils of one region, each with every party that was within reach of it."""
    night = moment.night
    by_council: dict[str, list[TargetOnBoard]] = {}
    for one in within(night, found, None, region):
        by_council.setdefault(one.target.council, []).append(one)
    if not by_council:
        return None
    rows = []
    for slug, near in by_council.items():
        run, contest = found.runs[slug], found.contests[slug]
        had = " ".join((capital(control_words(night, run.control)), since_phrase(run))).strip()
        dots = [_dot(moment, one, letters=control_letters(night, one.target.party)[0]) for one in near]
        theirs = [_theirs(moment, one, each) for one in near for each in _swings(found, one)]
        rows.append(
            DotRow(
                night.register.councils[slug].name,
                (*theirs, *dots),
                href=moment.link("council", slug=slug),
                note=f"{had} · {contest.verdict or 'awaited'}",
            )
        )
    return Figure(
        "front",
        lead(night, found, None, region),
        dot_rows(rows, _SWING, says=f"Councils of {region} within reach, by the swing needed"),
        "front",
        note=f"A dot for each party within ten points of a majority. {_READING}"
        + _starred(found, (one for near in by_council.values() for one in near)),
    )


def _strongholds(moment: Moment, found: Battleground, region: str | None) -> Figure | None:
    """How long one party has had each council it has had for long."""
    night = moment.night
    year = int(night.register.night[:4])
    rows = []
    for slug in found.strongholds:
        run, defence = found.runs[slug], found.contests[slug].defence
        if run.since is None or run.control is None or defence is None:
            continue
        if in_region(night, slug, region):
            colour = tone(night, run.control)
            words = f"{night.register.councils[slug].name}: {running(night.register, run.control)} {since_phrase(run)}"
            now = colour if defence.state == "held" else f"{colour} hollow" if defence.state == "open" else "plain hollow"
            state = {"held": "held", "open": "awaited"}.get(defence.state, "lost")
            rows.append(
                DotRow(
                    night.register.councils[slug].name,
                    (
                        RowDot(run.since, colour, f"{words}"),
                        RowDot(year, now, f"{state} in {year}", letters=control_letters(night, run.control)[0]),
                    ),
                    href=moment.link("council", slug=slug),
                    join=True,
                    note=f"{since_phrase(run)} · {state}",
                )
            )
    if not rows:
        return None
    first = min(run.since for run in found.runs.values() if run.since is not None)
    marks = tuple((mark, str(mark)) for mark in _years(first, year))
    axis = Axis(first, year, marks, "In one party’s control, since May of")
    return Figure(
        "strongholds",
        strongholds_line(night, found, region),
        dot_rows(rows, axis, says="Since when each stronghold has been in one party’s control"),
        "strongholds",
        note="By the seats after every May and on the eve of poll. At the right a full dot is a council held tonight, a ring "
        "one still to come, a grey ring one lost.",
    )


def _years(first: int, last: int) -> Iterable[int]:
    tens = [year for year in range(first, last) if year % 10 == 0]
    return (first, *(year for year in tens if year - first >= _FROM_FIRST and last - year >= _TO_LAST), last)
