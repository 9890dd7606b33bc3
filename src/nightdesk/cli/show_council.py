"""One council and one ballot on the terminal."""

from __future__ import annotations

from nightdesk.cli.edge import problem_lines
from nightdesk.cli.printing import (
    BASIS_WORDS,
    UNKNOWN,
    change,
    console,
    count,
    counted,
    day_and_clock,
    listed,
    per_cent,
    print_table,
    table,
)
from nightdesk.cli.show_night import print_heading, settled, short
from nightdesk.night import Night
from nightdesk.publish.json_documents import ballot_status
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import BASES
from nightdesk.register.party import PartyId
from nightdesk.tally.result import Result


def print_council(night: Night, slug: str) -> None:
    """Seats before and now, control, what each party still needs, and the wards."""
    one, register, out = night.council(slug), night.register, console()
    seats, state = one.seats, one.control
    print_heading(night)
    out.print(f"{one.council.name}: {state.verdict or settled_words(night, slug)}", style="bold")
    parts = [
        f"{count(seats.not_up)} not up",
        f"{count(seats.declared)} declared",
        f"{count(seats.awaited)} awaited",
        *([f"{count(seats.countermanded)} countermanded"] if seats.countermanded else []),
        *([f"{count(seats.vacant)} vacant"] if seats.vacant else []),
    ]
    out.print(f"{counted(seats.total, 'seat')}: {listed(parts)}. Overall majority at {count(one.council.overall_majority_at)}.")
    if seats.unsettled:
        nobody = "it counts for no party" if seats.unsettled == 1 else "they count for no party"
        out.print(f"Not settled: {counted(seats.unsettled, 'seat')} of those not up. No source says for whom, so {nobody}.")
    out.print(f"Control before: {settled(register, state.before)} · now: {settled(register, state.control)}")
    out.print()
    columns = ("not up", "won", "in all", *(BASIS_WORDS[basis] for basis in BASES), "needs")
    shown = table("party", *columns, figures=columns)
    reach = {one.party: one for one in state.reach}
    for id in _parties(night, slug):
        need = reach.get(id)
        needs = UNKNOWN if need is None else count(need.needs) if need.possible else f"{count(need.needs)}, out of reach"
        shown.add_row(
            short(register, id),
            count(seats.continuing.get(id, 0)),
            count(seats.won.get(id, 0)),
            count(seats.composition.get(id, 0)),
            *(_seat_change(night, slug, id)),
            needs,
        )
    print_table(shown)
    for basis in BASES:
        if one.seat_change[basis].not_compared:
            said = one.seat_change[basis]
            out.print(
                f"{BASIS_WORDS[basis].capitalize()}: {counted(said.not_compared, 'seat')} without a comparison. {said.reason}"
            )
    out.print()
    _print_wards(night, slug)
    if slug in register.notes and state.stage == "complete":  # it tells how the count ended
        out.print(f"\nNote: {register.notes[slug]}")
    for problem in one.problems:
        out.print("\n".join(problem_lines(problem)))


def print_slugs(night: Night) -> None:
    """Every council of the night by its slug, with its name."""
    shown = table("council", "name")
    for slug, one in night.register.councils.items():
        shown.add_row(slug, one.name)
    print_table(shown)


def settled_words(night: Night, slug: str) -> str:
    """Where a council without a verdict stands."""
    state = night.council(slug).control
    return "awaited" if state.stage == "not_started" else "counting" if state.control is None else "declared"


def print_ballot(night: Night, ballot_id: str) -> None:
    """The declaration as an officer's sheet, with the entries it rests on."""
    register, out = night.register, console()
    ballot, result = register.ballot(ballot_id), night.result(ballot_id)
    print_heading(night)
    terms = f", {ballot.short_term_seats} of them for a shorter term" if ballot.short_term_seats else ""
    out.print(f"{ballot.ward}, {register.council(ballot.council).name}: {ballot_status(ballot, result)}", style="bold")
    out.print(f"{ballot.id} · {counted(ballot.seats, 'seat')}{terms}")
    out.print()
    _print_lines(night, ballot, result)
    if result is not None:
        _print_figures(result)
    for basis in BASES:
        said = night.ballot_change(ballot_id, basis)
        if said is not None:
            parts = [f"{short(register, id)} {change(by)}" for id, by in said.change.items() if by]
            answer = ", ".join(parts) or ("no change" if said.compared else "no comparison")
            out.print(f"Seats {BASIS_WORDS[basis]}: {answer}. {said.reason}")
    for conflict in register.conflicts.get(ballot_id, ()):
        versions = "; ".join(f"{feed} has {version}" for feed, version in conflict.versions)
        about = f"{conflict.candidate}: " if conflict.candidate else ""
        out.print(
            f"Feeds differ on {conflict.field}. {about}{versions}. Taken: {conflict.taken}. {conflict.reason}", markup=False
        )


def _print_lines(night: Night, ballot: Ballot, result: Result | None) -> None:
    shown = table("candidate", "party", "votes", "", figures=("votes",))
    if result is None:
        for standing in ballot.candidacies:
            shown.add_row(standing.name, short(night.register, standing.party), UNKNOWN, "")
    else:
        for line in result.lines:
            words = [
                "elected" if line.elected else "",
                "by lot" if line.lot else "",
                "shorter term" if line.short_term else "",
            ]
            party = short(night.register, line.candidacy.party)
            shown.add_row(line.candidacy.name, party, count(line.votes), ", ".join(word for word in words if word))
    print_table(shown)
    if not ballot.candidacies:
        console().print("Its nominations are not known: the poll was countermanded and a new one held later.")
    console().print()


def _print_figures(result: Result) -> None:
    turnout = [
        f"{result.turnout_reported} % as reported" if result.turnout_reported else "",
        f"{per_cent(result.turnout_computed)} % of papers over electorate" if result.turnout_computed is not None else "",
    ]
    figures = [
        f"Majority {count(result.majority_votes)} votes{' by lot' if result.by_lot else ''}"
        if result.majority_votes is not None
        else "",
        f"papers {count(result.ballot_papers)}" if result.ballot_papers is not None else "",
        f"rejected {count(result.rejected_ballot_papers)}" if result.rejected_ballot_papers is not None else "",
        f"electorate {count(result.electorate)}" if result.electorate is not None else "",
        f"turnout {listed([one for one in turnout if one])}" if any(turnout) else "",
    ]
    out = console()
    if any(figures):
        out.print(" · ".join(figure for figure in figures if figure))
    entries = ", ".join(str(position) for position in result.entries)
    out.print(f"Declared at {day_and_clock(result.declared_at)} · entries {entries} · standing: {result.standing}")


def _print_wards(night: Night, slug: str) -> None:
    shown = table("ward", "seats", "elected", "majority", "ballot", figures=("seats", "majority"))
    for ballot in night.register.by_council[slug]:
        result = night.result(ballot.id)
        won = (
            ", ".join(f"{short(night.register, id)} {seats}" for id, seats in result.won.items())
            if result
            else ballot_status(ballot, result)
        )
        majority = count(result.majority_votes) if result else ""
        shown.add_row(ballot.ward, count(ballot.seats), won, majority, ballot.id)
    print_table(shown)


def _parties(night: Night, slug: str) -> list[PartyId]:
    one = night.council(slug)
    return list(dict.fromkeys((*one.seats.composition, *(reach.party for reach in one.control.reach))))


def _seat_change(night: Night, slug: str, id: PartyId) -> list[str]:
    changes = [night.council(slug).seat_change[basis] for basis in BASES]
    return [change(one.change.get(id, 0)) if one.compared else UNKNOWN for one in changes]
