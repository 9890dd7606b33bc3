"""The page of who stands where."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.candidacy import Candidacies, PartySlates, candidacies
from nightdesk.publish.answer_page import Figure, answer_page
from nightdesk.publish.answers.candidacy_answer import candidacy_sheet
from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, count, decimal
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, short, the_party, tone

_AXIS = Axis(0, 1, tuple((part / 4, f"{25 * part}%") for part in range(5)), "Candidates as a share of the seats to be filled")


def candidacy(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Slates against seats by party and council, who stood aside, independents and local parties."""
    found = candidacies(moment.night.scene)
    figures = (_slates(moment, found),) if found.seats else ()
    return answer_page(
        moment, kind="candidacy", title="Who stands where", sheet=candidacy_sheet(moment.night, {}), figures=figures
    )


def _slates(moment: Moment, found: Candidacies) -> Figure:
    night = moment.night
    rows = [
        DotRow(
            running(night.register, one.party),
            (
                RowDot(
                    min(1.0, one.candidates / one.seats),
                    tone(night, one.party),
                    f"{running(night.register, one.party)}: {count(one.candidates)} candidates for {count(one.seats)} seats; "
                    f"a full slate in {one.councils['full']} councils, a partial one in {one.councils['partial']}",
                    letters=short(night.register, one.party)[:2],
                ),
            ),
            href=moment.link("party", party=one.party),
            note=f"{count(one.candidates)} candidates",
        )
        for one in found.parties
        if one.party in night.register.parties
    ]
    return Figure(
        "slates",
        _slates_say(moment, found),
        dot_rows(rows, _AXIS, says="Candidates of each party as a share of all seats"),
        "parties",
    )


def _slates_say(moment: Moment, found: Candidacies) -> str:
    """Who stands for most of the seats, and who for fewest."""
    register = moment.night.register
    order = sorted((one for one in found.parties if one.party in register.parties), key=lambda one: -one.candidates)
    if not order:
        return "None of the five parties stands tonight"
    most, least = order[0], order[-1]
    said = f"{capital(the_party(register, most.party))} have a candidate for {_part(most)} per cent of the seats"
    return said if most is least else f"{said}, {the_party(register, least.party)} for {_part(least)}"


def _part(one: PartySlates) -> str:
    return decimal(Fraction(100 * min(one.candidates, one.seats), one.seats), 1)
