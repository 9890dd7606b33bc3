"""Any entry at all, true or false, kind or cruel: what the laws of the book are tried on."""

from __future__ import annotations

from typing import get_args

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from nightdesk.ledger.entry import (
    Announcement,
    Clock,
    Correction,
    Declaration,
    Entry,
    Poll,
    Provenance,
    PublishedTotal,
    ReturnedUnopposed,
    Withdrawal,
)

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A law is not broken by a machine that is busy."""

texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", " ", '"', "\\", "a b", " a", "a ", "\n", "a\nb", "\r\n", "\x85", " ", "​", "‮", "﻿"]),
    st.text(st.characters(codec=None, exclude_categories=()), max_size=4),
    st.sampled_from(["* a 1", "- a ?", "seats", "declaration x", "é", "é", "Ł", "\U0001f5f3", "\ud800", '"quoted"', "lot"]),
)
numbers = st.integers(-(10**18) + 1, 10**18 - 1)
counts = st.none() | numbers

provenances: st.SearchStrategy[Provenance] = st.builds(
    Provenance, source=texts, seen=texts, clock=st.sampled_from(get_args(Clock)), where=texts, keyed_by=texts, checked=texts
)
polls: st.SearchStrategy[Poll] = st.builds(Poll, candidacy=texts, votes=counts, elected=st.booleans(), lot=st.booleans())
announcements: st.SearchStrategy[Announcement] = st.one_of(
    st.builds(
        Declaration,
        ballot=texts,
        polls=st.lists(polls, max_size=4).map(tuple),
        provenance=provenances,
        ballot_papers=counts,
        rejected_ballot_papers=counts,
        electorate=counts,
        turnout_reported=st.none() | texts,
    ),
    st.builds(ReturnedUnopposed, ballot=texts, elected=st.lists(texts, max_size=3).map(tuple), provenance=provenances),
    st.builds(
        PublishedTotal, council=texts, seats=st.lists(st.tuples(texts, numbers), max_size=3).map(tuple), provenance=provenances
    ),
)
entries: st.SearchStrategy[Entry] = st.one_of(
    announcements,
    st.builds(Correction, of=numbers, by=announcements, reason=texts),
    st.builds(Withdrawal, of=numbers, reason=texts, provenance=provenances),
)
books: st.SearchStrategy[list[Entry]] = st.lists(entries, max_size=5)
