"""What every page has in common: the bar, the strip of the night, the banner when looking back, the way back and on."""

from __future__ import annotations

from nightdesk.publish.addresses import PATTERNS, address
from nightdesk.publish.moment import Moment
from nightdesk.publish.templates import render
from nightdesk.register.baseline import BASES
from nightdesk.timeline import Difference

NAV = (
    ("front", "The night"),
    ("story", "The story"),
    ("councils", "Councils"),
    ("changes", "Changed hands"),
    ("watch", "What to watch"),
    ("analysis", "Analysis"),
    ("check", "Check a text"),
    ("conflicts", "Conflicts"),
    ("method", "Method"),
)
STATES = {"live": "Live", "rehearsal": "Rehearsal", "record": "Full record"}
SPEEDS = (1.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
"""Times real time that a replay offers."""

Crumb = tuple[str, str]
"""(address, words) of a page above."""


def page(
    template: str,
    moment: Moment,
    *,
    kind: str,
    title: str,
    names: dict[str, str] | None = None,
    crumbs: tuple[Crumb, ...] = (),
    **context: object,
) -> bytes:
    """The page of one kind at one moment, as HTML."""
    night, latest = moment.night, moment.latest
    here = {**moment.query, **moment.options}
    path = address(kind, names)

    def this(**change: str) -> str:
        """This very page with part of its query changed; an empty value drops that part."""
        query = {name: value for name, value in (here | change).items() if value}
        if query.get("basis") == BASES[0]:
            del query["basis"]
        return address(kind, names, query)

    return render(
        template,
        moment=moment,
        night=night,
        latest=latest,
        register=night.register,
        board=night.scoreboard,
        basis=moment.basis,
        link=moment.link,
        this=this,
        path=path,
        here=here,
        kind=kind,
        title=title,
        crumbs=((moment.link("front"), "The night"), *crumbs) if kind != "front" else (),
        nav=[(name, moment.link(name), words) for name, words in NAV if name in PATTERNS],
        state=STATES[moment.press.mode],
        strip=moment.press.strip.strip(night.position),
        since=since(moment),
        speeds=sorted({*SPEEDS, moment.replay.speed}) if moment.replay else (),
        **context,
    )


def since(moment: Moment) -> Difference | None:
    """What has changed between the position shown and the night itself, for a reader who looks back."""
    if moment.as_at is None or moment.as_at == moment.latest.position:
        return None
    return moment.press.timeline.difference(moment.as_at, moment.latest.position)
