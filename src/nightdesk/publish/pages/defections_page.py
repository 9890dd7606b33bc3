"""The page of councillors between elections."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.defections import Defections, Defender, defections
from nightdesk.analysis.moves_between import PartyBetween
from nightdesk.publish.answer_page import Choice, Figure, answer_page
from nightdesk.publish.answers.defections_answer import chosen_council, defections_sheet
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import change, count, listed, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, short, the_party, tone
from nightdesk.register.party import FIVE, INDEPENDENT, PartyId

_LEAST = 2
"""A party outside the five has a row in the chart where so many seats came or went; the table has all."""
_NARROW = 4


def defections_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Who moved, what became of the seats, by-elections, vacancies, and where the lists differ."""
    night, options = moment.night, moment.options
    found, council = defections(night.scene), chosen_council(night, options)
    figures = [] if council else [*_net(moment, found), *_fates(moment, found)]
    councils = night.register.councils
    choice = Choice(
        "council",
        "Council",
        (("", "All"), *((one.council, councils[one.council].name) for one in found.councils)),
        council,
    )
    return answer_page(
        moment,
        kind="defections",
        title="Councillors between elections",
        sheet=defections_sheet(night, options),
        figures=tuple(figures),
        choices=(choice,) if found.councils else (),
    )


def _net(moment: Moment, found: Defections) -> list[Figure]:
    """Net gains by changes of party and by-elections."""
    register = moment.night.register
    rows = [one for one in found.parties if one.net and (one.party in FIVE or abs(one.net) >= _LEAST)]
    if not rows:
        return []
    scale = axis([one.net for one in rows], title="Seats, net", words=lambda by: change(round(by)), among=(0,), least=_NARROW)
    drawn = [
        DotRow(
            running(register, one.party),
            (
                RowDot(
                    one.net,
                    tone(moment.night, one.party),
                    f"{running(register, one.party)} {change(one.net)}: {_how(one)}",
                    letters=short(register, one.party)[:2],
                ),
            ),
            href=moment.link("party", party=one.party),
            note=_how(one),
        )
        for one in rows
    ]
    up, down = rows[0], rows[-1]
    said = [
        f"{the_party(register, one.party)} {did} {count(abs(one.net))} net"
        for one, did in ((up, "gained"), (down, "lost"))
        if (one.net > 0) == (did == "gained")
    ]
    return [
        Figure(
            "net",
            f"Between elections {listed(said)}, by changes of party and by-elections, as far as they are told.",
            dot_rows(drawn, scale, says="Net gain of each party between elections", nought=0),
            "parties",
        )
    ]


def _how(one: PartyBetween) -> str:
    told = [f"{count(one.joined)} joined"] if one.joined else []
    told += [f"{count(one.left)} left"] if one.left else []
    won, lost = one.by_elections_won, one.by_elections_lost
    told += [f"{plural(won, 'by-election')} won"] if won else []
    told += [f"{plural(lost, 'by-election')} lost"] if lost else []
    return ", ".join(told)


def _fates(moment: Moment, found: Defections) -> list[Figure]:
    """Of the seats that had come to a party and were up: how many are declared, and how many it kept."""
    register = moment.night.register
    groups: dict[PartyId, list[Defender]] = {}
    for one in found.defenders:
        if one.kept is not None:
            groups.setdefault(_row(one.moved.sits), []).append(one)
    rows = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    if not rows:
        return []
    scale = axis([len(of) for _, of in rows], title="Seats: hollow up, filled kept", words=_whole, among=(0,), least=_NARROW)
    drawn = []
    for party, of in rows:
        name = "Local parties" if party == _OTHERS else running(register, party)
        kept, colour = sum(bool(one.kept) for one in of), tone(moment.night, party)
        drawn.append(
            DotRow(
                name,
                (
                    RowDot(len(of), f"{colour} hollow", f"{name}: {plural(len(of), 'seat')} come to it up and declared"),
                    RowDot(kept, colour, f"{name}: {count(kept)} of {plural(len(of), 'seat')} kept"),
                ),
                join=True,
                note=f"{count(kept)} of {count(len(of))} kept",
            )
        )
    said = listed([f"{_who(moment, party)} kept {_kept(of)}" for party, of in rows[:3]])
    return [
        Figure(
            "fates",
            f"Of seats that had come to them between elections, {said}.",
            dot_rows(drawn, scale, says="Seats up whose member had changed party, and those the party kept"),
            "defenders",
            note="Wards on new boundaries are left out.",
        )
    ]


_OTHERS = "others"


def _row(party: PartyId) -> PartyId:
    return party if party in (*FIVE, INDEPENDENT) else _OTHERS


def _who(moment: Moment, party: PartyId) -> str:
    return "local parties" if party == _OTHERS else the_party(moment.night.register, party)


def _kept(of: list[Defender]) -> str:
    return f"{count(sum(bool(one.kept) for one in of))} of {count(len(of))}"


def _whole(value: float) -> str:
    return count(round(value))
