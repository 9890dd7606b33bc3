"""What has changed in the last half hour, by the night's clock: councils finished, control settled, counts that go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.desk import ENGLAND, Desk, Fact, Place
from nightdesk.claims.subject import Subject
from nightdesk.story.draft_control import control_of
from nightdesk.story.house_style import councils, counted, hour
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence

NAMED = 9
MINUTES = 30


def half_hour(writer: Writer, then: Desk, of: str) -> Iterator[Sentence | None]:
    """What is told as new since `then`, of England or a region."""
    desk = writer.desk
    place = ENGLAND if of == "england" else Place("region", of)
    slugs = desk.councils(place)
    if of != "england" and of not in desk.regions():
        return
    now = desk.fact("hour")
    seats = desk.fact("seats_declared", place)
    if now is None or seats is None or not seats.number:
        return
    finished = _since(desk, slugs, "completed_at", then.position)
    names = councils(desk, [slug for slug, _ in finished[:NAMED]])
    because = [fact.claim for _, fact in finished[:NAMED]]
    if len(finished) > NAMED:
        count = desk.count(Universe("council", Subject(place)), _later("completed_at", then.position))
        yield writer.say(
            "half_hour_more",
            of,
            because=because,
            hour=hour(now),
            count=counted(count, "council") if count else None,
            list=names,
        )
    elif finished:
        yield writer.say("half_hour_councils", of, because=because, hour=hour(now), list=names)
    elif of == "england":
        none = desk.count(Universe("council", Subject(place)), _later("completed_at", then.position))
        yield writer.say("half_hour_none", of, because=[none.claim if none else None], hour=hour(now))
    changed = [
        (slug, fact)
        for slug, fact in _since(desk, slugs, "settled_at", then.position)
        if (one := control_of(desk, slug)) is not None and one.changed
    ]
    for slug, fact in changed:
        one = control_of(desk, slug)
        if one is not None:
            yield _changed(writer, slug, fact)


def _changed(writer: Writer, slug: str, fact: Fact) -> Sentence | None:
    from nightdesk.story.draft_council import verdict

    return verdict(writer, slug, also=[fact.claim])


def _since(desk: Desk, slugs: Sequence[str], kind: str, position: int) -> list[tuple[str, Fact]]:
    """Councils with an entry later than a position, as claims that it is later; latest first."""
    found = []
    for slug in slugs:
        fact = desk.fact(kind, Place("council", slug))
        if fact is not None and fact.number > position:
            claim = Claim(kind, Subject(Place("council", slug)), Says("more_than", position), None, desk.position)
            found.append((fact.number, slug, Fact(claim, fact.measured, fact.value)))
    return [(slug, fact) for _, slug, fact in sorted(found, key=lambda one: -one[0])]


def _later(kind: str, position: int) -> Claim:
    return Claim(kind, Subject(), Says("more_than", position))
