"""The little night of little_night.py, as fixtures for every test that wants a night to look at."""

from __future__ import annotations

import pytest

from little_night import LITTLE_BOOK, in_book, little_register
from nightdesk.ledger.entry import Recorded
from nightdesk.night import Night
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline


@pytest.fixture(scope="session")
def register() -> Register:
    """Two councils, six wards, one of them countermanded."""
    return little_register()


@pytest.fixture(scope="session")
def recorded() -> tuple[Recorded, ...]:
    """The little night's seven entries, in their places."""
    return in_book(*LITTLE_BOOK)


@pytest.fixture(scope="session")
def timeline(register: Register, recorded: tuple[Recorded, ...]) -> Timeline:
    """Every position of the little night."""
    made = Timeline(register)
    for one in recorded:
        made.append(one)
    return made


@pytest.fixture(scope="session")
def night(timeline: Timeline) -> Night:
    """The little night at its last position."""
    return timeline.latest
