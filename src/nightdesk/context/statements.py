"""What people said of the night: who, when, where it was read, the words. That it was said is the fact; what it says is not.

A statement is attributed wherever it is used, and nothing is worked out from what it says: a claim inside one is checked by
itself, like anybody's. Words of the speaker are kept apart from a paraphrase, which is the desk's own wording.
"""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.register.party import PartyId

MINUTE = len("2018-05-04T02:10")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing somebody said."""

    who: str
    """A person, an organisation that speaks as one, or those a source does not name ("Labour sources")."""
    role: str
    """What made the speaker worth quoting, as it was then; or empty."""
    party: PartyId
    """The speaker's; empty for those who speak for none."""
    area: str
    """What it is about: `england`, `london`, or a council's slug."""
    ballot: str
    """The ward it is about, or empty."""
    about: PartyId
    """The party it is about, or empty."""
    said_on: str
    """`YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty where the source does not say."""
    published_on: str
    """From when on it could be known: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` local time where the minute is known."""
    verbatim: bool
    """True of the speaker's own words; False of a paraphrase."""
    words: str
    where: str
    confidence: str
    source: str

    def known_at(self, time: str, *, night: str) -> bool:
        """Whether it can be known at a time (ISO 8601, local). Published on a day: up to that of the poll always, later once
        that is over. Published at a minute: from then on."""
        if len(self.published_on) >= MINUTE:
            return self.published_on <= time[:MINUTE]
        return self.published_on <= night or self.published_on < time[:10]

    @property
    def attributed(self) -> str:
        """Who said it, with the words: never the words alone."""
        role = f", {self.role}," if self.role else ""
        return f"{self.who}{role} said " + (f"“{self.words}”" if self.verbatim else f"in substance: {self.words}")
