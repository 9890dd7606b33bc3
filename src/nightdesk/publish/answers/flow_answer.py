"""What happened where a party collapsed, in words, tables and JSON."""

from __future__ import annotations

from nightdesk.analysis.flow import Flow, flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_strata import REPLICATES
from nightdesk.analysis.flow_sums import FLOW_COLUMNS
from nightdesk.night import Night
from nightdesk.publish.answers.flow_tables import flow_tables
from nightdesk.publish.answers.flow_words import flow_words
from nightdesk.publish.answers.known_choice import known_choice
from nightdesk.publish.answers.referendum_answer import convention_of, estimate_document, number
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Sheet
from nightdesk.publish.words import CONVENTION_WORDS
from nightdesk.register.party import FIVE, PartyId


def party_chosen(night: Night, options: Options) -> PartyId | None:
    """The one of the five a reader chose, by number, short name or name in any case; None where none is chosen."""
    asked = options.get("party", "")
    if not asked:
        return None
    known = [night.register.parties[party] for party in FIVE if party in night.register.parties]
    called = {one.short: one.id for one in known} | {one.name: one.id for one in known} | {one.id: one.id for one in known}
    return known_choice("party", asked, called)


def flow_sheet(night: Night, options: Options) -> Sheet:
    """Decline and withdrawal, bounds, the matrix by both methods."""
    found = flow(night.scene, party_chosen(night, options), convention_of(options))
    return Sheet(
        said=flow_words(night, found),
        basis=(
            (
                "Share of the vote",
                f"by {CONVENTION_WORDS[found.convention]}; a ward weighs as many votes as were cast now",
            ),
            ("Universe", "wards that have polled and compare, on the same boundaries; the matrix: where the party had stood"),
            ("Columns", "the five, and everybody else together, independents among them"),
            ("Intervals", f"90 per cent, over councils; of the matrix from {REPLICATES} draws, the same on every machine"),
            ("Bounds", "if the same people voted twice; the open ones, if anybody may have stayed at home then or now"),
        ),
        laid_out=lambda: flow_tables(night, found),
        notes=_NOTES,
    )


_NOTES = (
    "Bounds are those of Duncan and Davis (1953), ward by ward and added up. They need nothing but the shares of each ward, so "
    "they are wide: a party with a fifth of the vote may have left its share almost anywhere.",
    "The first method is Goodman’s regression (1953, 1959) of shares now on shares then, no cell below nought and each row "
    "adding up to the whole. Where the party stood again and where it did not are fitted apart, when both are large enough, "
    "and added up in proportion to its earlier share. It assumes that what is left over in a ward goes with no party’s earlier "
    "share there.",
    "Intervals come from a Bayesian bootstrap over councils (Rubin 1981), drawn out by what councils of great weight and a "
    "small number of councils take from it. They hold if the assumption does: they are no safeguard against its failing.",
    "The second method is entropy-maximising (Johnston, Hay and Taylor 1982; Johnston and Pattie 2000): one matrix fitted to "
    "every ward’s shares, re-made from what it gives there, until it stands still. It rests on the same premise of one matrix "
    "for all wards, so that both agreeing is no proof of it. It keeps to each ward’s shares, which draws its cells from the "
    "ends.",
    "Intervals are of the wards in so far. Councils declare in no random order, so that they do not bound what the night will "
    "come to.",
    "Votes then and now are of different people, and electorates by ward are not at hand, so that staying at home has no row "
    "or column. In wards of several seats a share is of votes, and people may have spread theirs.",
)


def flow_document(night: Night, options: Options) -> Document:
    """All of it as JSON. Shares and cells are in per cent."""
    found = flow(night.scene, party_chosen(night, options), convention_of(options))
    return {
        **moment_of(night),
        "convention": found.convention,
        "party": found.party,
        "chosen": found.chosen,
        "wards": found.wards,
        "said": list(flow_words(night, found)),
        "falls": [
            {
                "party": one.party,
                "share_then": _per_cent(one.share_then),
                "share_now": _per_cent(one.share_now),
                "change": _per_cent(one.change),
            }
            for one in found.falls
        ],
        "groups": [
            {
                "group": one.group,
                "wards": one.wards,
                "councils": one.councils,
                "share_then": _per_cent(one.share_then),
                "share_now": _per_cent(one.share_now),
                "part_of_change": _per_cent(one.part_of_change),
                "changes": {
                    party: {
                        "value": _per_cent(one.changes[place]),
                        "low": None if (interval := one.intervals[place]) is None else _per_cent(interval.low),
                        "high": None if interval is None else _per_cent(interval.high),
                    }
                    for place, party in enumerate(FLOW_COLUMNS)
                },
            }
            for one in found.groups
        ],
        "after_withdrawal": [
            {
                "party": FLOW_COLUMNS[one.place],
                "per_earlier_share": estimate_document(one.with_share),
                "withdrawn": estimate_document(None if one.withdrawn is None else one.withdrawn.times(100)),
            }
            for one in found.after
        ],
        "stood_then": {"councils": found.stood[0], "wards": found.stood[1]},
        "bounds": [
            {
                "from": FLOW_COLUMNS[first],
                "to": FLOW_COLUMNS[second],
                "low": _per_cent(float(found.bounds.low[first, second])),
                "high": _per_cent(float(found.bounds.high[first, second])),
                "open_high": _per_cent(float(found.bounds.open_high[first, second])),
            }
            for first in range(len(found.bounds.low))
            for second in range(len(FLOW_COLUMNS))
        ],
        "matrix": None if found.matrix is None else _matrix(found, found.matrix),
    }


def _matrix(found: Flow, matrix: FlowMatrix) -> Document:
    rows = range(len(FLOW_COLUMNS))

    def cell(first: int, second: int) -> Document:
        of = {
            "estimate": matrix.estimate,
            "low": matrix.low,
            "high": matrix.high,
            "unconstrained": matrix.free,
            "second_method": matrix.entropy,
        }
        return {
            "from": FLOW_COLUMNS[first],
            "to": FLOW_COLUMNS[second],
            **{name: _per_cent(float(one[first, second])) for name, one in of.items()},
        }

    apart = {"again": None, "withdrew": None, "leave": None, "remain": None}
    kinds = [*zip(("again", "withdrew"), matrix.by_group if matrix.by_group is not None else (), strict=False)]
    kinds += [*zip(("leave", "remain"), matrix.by_side if matrix.by_side is not None else (), strict=False)]
    rows_apart: Document = dict(apart)
    for name, one in kinds:
        rows_apart[name] = {party: _per_cent(float(one[found.place, to])) for to, party in enumerate(FLOW_COLUMNS)}
    return {
        "fitted_apart": matrix.apart,
        "councils": matrix.councils,
        "wards": matrix.wards,
        "replicates": REPLICATES,
        "share_then": {party: _per_cent(float(matrix.earlier[place])) for place, party in enumerate(FLOW_COLUMNS)},
        "cells": [cell(first, second) for first in rows for second in rows],
        "row_of_the_party": rows_apart,
    }


def _per_cent(part: float) -> float | None:
    value = number(part)
    return None if value is None else round(part * 100, 4)
