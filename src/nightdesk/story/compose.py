"""The story of one place or party at one position: what is told, in what order, under which headings, at three lengths.

The same position, place and length give the same words. Every claim of every sentence is verified as it is written; what does
not hold is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nightdesk.claims.desk import ENGLAND, Desk, Place
from nightdesk.problems import NotFound
from nightdesk.story.draft_council import council_drafts
from nightdesk.story.draft_england import england_drafts, region_drafts
from nightdesk.story.draft_party import party_drafts
from nightdesk.story.half_hour import half_hour
from nightdesk.story.house_style import capital, counted, party, the_region
from nightdesk.story.newsworthy import Item, chosen, ranked
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Length, Part, Sentence, Story, Words

OF_ENGLAND = "england"
HEADINGS: Mapping[str, str] = {
    "standfirst": "",
    "": "",
    "hands": "Councils that changed hands",
    "odds": "Against the prices",
    "good": "The good news",
    "bad": "The bad news",
    "close": "Close calls",
    "places": "Elsewhere on the map",
    "pattern": "Where shares rose and fell",
    "stood": "Who stood",
    "areas": "Region by region",
    "said": "What was said",
    "elsewhere": "Beside the night",
}
"""Parts of a story, in their order."""
PARAGRAPH = 4
"""Sentences in a paragraph, at most."""
CLAUSES = 2
"""Of a headline."""


def story(desk: Desk, of: str = OF_ENGLAND, *, length: Length = "standard", then: Desk | None = None) -> Story:
    """Of England, of a region by name, of a council by slug, or of a party by id. NotFound of anything else.

    `then` is the same night half an hour earlier by its clock; with it the story says what has changed since.
    """
    items, title, text = _drafts(desk, of)
    writer = Writer(desk, f"{text}/{length}", wide=of == OF_ENGLAND or of in desk.parties())
    headline = _headline(writer, items, title, of)
    kept = chosen(items, length)
    parts: dict[str, list[list[Sentence]]] = {}
    for name in HEADINGS:
        for item in (one for one in kept if one.part == name):
            told = [sentence for sentence in item.write(writer) if sentence is not None]
            _add(parts.setdefault(name, []), told)
    standfirst = tuple(one for paragraph in parts.pop("standfirst", []) for one in paragraph)
    found = [Part(name or "main", HEADINGS[name], tuple(map(tuple, some))) for name, some in parts.items() if some]
    if then is not None and length != "short":
        latest = [one for one in half_hour(writer, then, of) if one is not None]
        if latest:
            found.insert(0, Part("latest", "In the last half hour", (tuple(latest),)))
    left_out = tuple(one.text for one in writer.refused)
    return Story(of, title, length, desk.position, desk.time, headline, standfirst, tuple(found), left_out)


def _add(paragraphs: list[list[Sentence]], told: list[Sentence]) -> None:
    """What one item says stays together."""
    if not told:
        return
    if not paragraphs or len(paragraphs[-1]) + len(told) > PARAGRAPH:
        paragraphs.append([])
    paragraphs[-1] += told


def _drafts(desk: Desk, of: str) -> tuple[list[Item], str, str]:
    if of == OF_ENGLAND:
        return list(england_drafts(desk)), "England", of
    if of in desk.regions():
        return list(region_drafts(desk, of)), capital(the_region(of)), of
    if of in desk.councils():
        return list(council_drafts(desk, of)), desk.council_name(of), of
    if of in desk.parties():
        return list(party_drafts(desk, of)), capital(party(desk, of).text), of
    raise NotFound(f"No story of {of!r}: it may be of england, a region, a council or a party.")


def _headline(writer: Writer, items: Sequence[Item], title: str, of: str) -> Sentence:
    """The clauses of the first two pieces of news that have one, of different places and parties."""
    clauses: list[Words] = []
    about: list[str] = []
    for item in ranked([one for one in items if one.news not in ("progress", "totals")]) + list(items):
        if len(clauses) == CLAUSES or item.head is None or (item.who or item.about) in about:
            continue
        if clauses and item.news == "totals":
            continue
        clause = item.head(writer)
        if clause is not None:
            clauses.append(clause)
            about.append(item.who or item.about)
    if not clauses:
        return _plain_headline(writer, title, of)
    told = [_heading(one.text) for one in clauses]
    text = (", and " if "," in told[0] else " and ").join(told)
    claims = tuple(dict.fromkeys(claim for one in clauses for claim in one.claims))
    return Sentence(f"headline:{of}", capital(text), claims)


def _heading(text: str) -> str:
    """As headlines are written: no article before a party."""
    for name in ("the Conservatives", "the Lib Dems", "the Greens"):
        if text.startswith(name):
            text = text[len("the ") :]
    return text.replace("from the ", "from ")


def _plain_headline(writer: Writer, title: str, of: str) -> Sentence:
    every, seats = writer.desk.fact("councils_up", ENGLAND), writer.desk.fact("seats_declared", ENGLAND)
    if of == OF_ENGLAND and every is not None and seats is not None and not seats.number:
        clause = writer.words("head_before", because=[seats.claim], councils=counted(every))
        if clause is not None:
            return Sentence(f"headline:{of}", capital(clause.text), clause.claims)
    return Sentence(f"headline:{of}", f"{title}: how the night stands", ())


__all__ = ["HEADINGS", "OF_ENGLAND", "Place", "story"]
