"""A council: before and now, what is awaited, what each party still needs, and its wards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from markupsafe import Markup

from nightdesk.analysis.changes import SeatChange
from nightdesk.analysis.strongholds import Run, runs
from nightdesk.night import CouncilNight
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.charts.control_strips import control_strip, strip_of
from nightdesk.publish.charts.seat_bar import seat_rows
from nightdesk.publish.figures import capital, listed, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.words import ballot_verdict, known_conflicts, running, running_control, short
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import BASES
from nightdesk.tally.control import NOC
from nightdesk.tally.result import Result


@dataclass(frozen=True, slots=True)
class WardRow:
    """One ward of the council's table."""

    ballot: Ballot
    result: Result | None
    verdict: str
    changed: SeatChange | None
    differs: bool
    """True where two feeds differ on it."""


def council(moment: Moment, names: Mapping[str, str]) -> bytes:
    """One council at one moment. NotFound where the register has none of that slug."""
    night = moment.night
    one = night.council(names["slug"])
    slug = one.council.slug
    return page(
        "council.html",
        moment,
        kind="council",
        names=dict(names),
        title=one.council.name,
        crumbs=((moment.link("region", region=region_slug(one.council.region)), one.council.region),),
        one=one,
        said=_said(moment, one),
        rows=seat_rows(night, one),
        wards=_wards(moment, one),
        due=night.register.times.get(slug),
        shares=night.shares(convention="top_candidate", council=slug),
        eve=night.register.eve[slug],
        note=night.register.notes.get(slug, "") if one.control.stage == "complete" else "",  # it tells how the count ended
        changes=[(basis, one.seat_change[basis]) for basis in BASES],
        neighbours=_neighbours(moment, one),
        before=_before(moment, one),
    )


@dataclass(frozen=True, slots=True)
class Before:
    """What was known of the council before the night."""

    strip: Markup | None
    """Control since its history begins; None without one."""
    said: str
    leave: Fraction | None


def _before(moment: Moment, one: CouncilNight) -> Before | None:
    """None where nothing is known beyond the register."""
    night, slug = moment.night, one.council.slug
    strip, leave = strip_of(night, slug), night.context.leave_share(slug)
    if strip is None and leave is None:
        return None
    run = runs(night.outset, night.context).get(slug)
    if strip is None:
        return Before(None, "", leave)
    return Before(control_strip(strip), _run_said(moment, run) if run is not None else "", leave)


def _run_said(moment: Moment, run: Run) -> str:
    """How long the council had been under its control of the eve, by its seats after each May."""
    register = moment.night.register
    if run.since is None or run.control is None:
        if run.last_may is None or run.control is None:
            return "Control before the night is not settled."
        eve, last = running_control(register, run.control), running_control(register, run.last_may)
        return f"{capital(eve)} on the eve of poll; {last} after May {run.ends}."
    before = "" if run.before is None else f", and {running_control(register, run.before)} the year before"
    return f"{capital(running_control(register, run.control))} since {'at least ' if run.at_least else ''}{run.since}{before}."


def _wards(moment: Moment, one: CouncilNight) -> list[WardRow]:
    night, rows, conflicts = moment.night, [], known_conflicts(moment.night)
    for ballot in night.register.by_council[one.council.slug]:
        result = one.results.get(ballot.id)
        changed = night.ballot_change(ballot.id, moment.basis)
        verdict = ballot_verdict(night, result, changed) if result else ""
        differs = ballot.id in conflicts
        rows.append(WardRow(ballot=ballot, result=result, verdict=verdict, changed=changed, differs=differs))
    return rows


def _neighbours(moment: Moment, one: CouncilNight) -> tuple[CouncilNight | None, CouncilNight | None]:
    """Councils before and after this one on its region's list."""
    night = moment.night
    slugs = [slug for slug, other in night.councils.items() if other.council.region == one.council.region]
    at = slugs.index(one.council.slug)
    before = night.councils[slugs[at - 1]] if at else None
    after = night.councils[slugs[at + 1]] if at + 1 < len(slugs) else None
    return before, after


def _said(moment: Moment, one: CouncilNight) -> str:
    """The council in a sentence or two."""
    register, state, seats = moment.night.register, one.control, one.seats
    at = one.council.overall_majority_at
    if state.stage == "not_started":
        are = "is" if seats.contested == 1 else "are"
        start = f"{plural(seats.contested, 'seat')} of {seats.total} {are} contested; none is declared yet."
        if state.secured not in (None, NOC):
            return f"{start} Whatever the count brings, {running(register, state.secured or '')} keeps an overall majority."
        if state.secured == NOC:
            return f"{start} No party can reach the {at} seats of an overall majority."
        return f"{start} An overall majority takes {at}."
    if state.control is None:
        able = [short(register, one.party) for one in state.reach if one.possible]
        hope = f" {listed(able)} can still reach it." if able else ""
        return f"{seats.declared} of {plural(seats.contested, 'seat')} declared. An overall majority takes {at}.{hope}"
    part = "" if state.stage == "complete" else f" with {plural(seats.awaited, 'seat')} still awaited"
    if state.control == NOC:
        return (
            f"No party has, or can reach, the {at} seats of an overall majority{part}."
            if part
            else (f"No party has the {at} seats of an overall majority.")
        )
    held = seats.composition.get(state.control, 0)
    lead = f", a majority of {state.majority}" if state.majority is not None and not part else ""
    return f"{running(register, state.control)} has {held} of {seats.total} seats{lead}{part}."
