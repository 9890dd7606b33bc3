"""`nightdesk story`: the night in prose, as text, HTML or JSON, each sentence with its evidence."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from nightdesk.cli.ask import SHIPPED_NIGHT, AsAt, LedgerFile, NightName


def story(
    of: Annotated[
        str, typer.Option("--of", metavar="WHAT", help="england, a region, a council or a party, by name, slug or number.")
    ] = "england",
    length: Annotated[str, typer.Option("--length", metavar="LENGTH", help="short, standard or long.")] = "standard",
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="text, html or json; json has the evidence of every sentence.")
    ] = "text",
    night: NightName = SHIPPED_NIGHT,
    ledger: LedgerFile = None,
    as_at: AsAt = None,
) -> None:
    """The story of the night, a region, a council or a party: only what its evidence makes true, and what was taken back."""
    from nightdesk.cli.opening import open_timeline
    from nightdesk.cli.printing import print_json
    from nightdesk.publish.addresses import region_slug
    from nightdesk.publish.answers.known_choice import known_choice
    from nightdesk.publish.documents import BY_KIND
    from nightdesk.publish.moment import Moment, press
    from nightdesk.publish.pages.story_page import length_of, meant
    from nightdesk.publish.story_document import story_document, story_text
    from nightdesk.story.compose import OF_ENGLAND

    chosen = known_choice("format", form, {one: one for one in ("text", "html", "json")})
    timeline = open_timeline(night, ledger=ledger, upto=as_at)
    about = meant(timeline.latest, of)
    made = press(timeline, "record")
    told = made.stories.story(timeline.latest, about, length_of({"length": length}))
    taken = made.stories.taken_back(timeline.latest)
    if chosen == "json":
        print_json(story_document(timeline.latest, told, taken))
    elif chosen == "html":
        kind, names = ("story", {}) if about == OF_ENGLAND else ("story_of", {"of": region_slug(about)})
        moment = Moment(press=made, night=timeline.latest, latest=timeline.latest, options={"length": told.length})
        sys.stdout.write(BY_KIND[kind].page(moment, names).decode())
    else:
        sys.stdout.write(story_text(told, taken))
