"""The story of the night, of a region, a council or a party; each sentence opens to what it rests on."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.addresses import address, region_slug
from nightdesk.publish.answers.known_choice import known_choice
from nightdesk.publish.json_documents import Document
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.story_document import Shown, shown, story_document
from nightdesk.publish.words import running
from nightdesk.register.party import FIVE
from nightdesk.story.compose import OF_ENGLAND
from nightdesk.story.sentence import LENGTHS, Length, Sentence, Story

LENGTH_WORDS: Mapping[Length, str] = {"short": "Short", "standard": "Standard", "long": "Long"}
OPTIONS = ("length",)
_CLAIMS = 14
"""Claims shown under one sentence, at most; the JSON has all."""
_TAKEN = 40
"""Sentences taken back that are listed; the JSON has all."""


def the_story(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The story of the night: headline, digest, what is new in the last half hour, what was taken back; with its evidence."""
    return _page(moment, "story", {}, OF_ENGLAND)


def story_of_one(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The story of one region, council or party, with the evidence of each sentence."""
    return _page(moment, "story_of", dict(names), meant(moment.night, names["of"]))


def story_data(moment: Moment, names: Mapping[str, str]) -> Document:
    """The same as JSON."""
    told = _told(moment, meant(moment.night, names["of"]) if "of" in names else OF_ENGLAND)
    return story_document(moment.night, told, moment.press.stories.taken_back(moment.night))


def meant(night: Night, of: str) -> str:
    """What there is a story of, behind a part of an address or a name as people write it. NotFound where nothing is."""
    asked = region_slug(of)
    if asked == OF_ENGLAND:
        return OF_ENGLAND
    for name, slugs in night.regional.items():
        if slugs and region_slug(name) == asked:
            return name
    register = night.register
    for slug, council in register.councils.items():
        if asked in (slug, region_slug(council.name)) and council.cycle != "by-election":
            return slug
    for party in register.parties.values():
        name = region_slug(party.name)
        if asked in (region_slug(party.id), region_slug(party.short), name, name.removesuffix("-party")):
            return party.id
    raise NotFound(f"No story of {of!r}: it may be of england, a region, a council or a party.")


def length_of(options: Mapping[str, str]) -> Length:
    """The length asked for. Refused where it is none of the three."""
    chosen = known_choice("length", options["length"], {one: one for one in LENGTHS}) if options.get("length") else "standard"
    return next(one for one in LENGTHS if one == chosen)


def _told(moment: Moment, of: str) -> Story:
    return moment.press.stories.story(moment.night, of, length_of(moment.options))


def _page(moment: Moment, kind: str, names: dict[str, str], of: str) -> bytes:
    night, told = moment.night, _told(moment, of)
    evidence = {sentence.key: _shown(night, sentence) for sentence in told.sentences}
    taken = moment.press.stories.taken_back(night)
    mine = [one for one in taken if one.of == of] if of != OF_ENGLAND else list(taken)
    register = night.register
    return page(
        "story.html",
        moment,
        kind=kind,
        names=names,
        title="The story" if of == OF_ENGLAND else f"The story: {told.title}",
        crumbs=((moment.link("story"), "The story"),) if of != OF_ENGLAND else (),
        told=told,
        evidence=evidence,
        taken=mine[:_TAKEN],
        more_taken=max(0, len(mine) - _TAKEN),
        lengths=[(one, words) for one, words in LENGTH_WORDS.items()],
        length_chosen=told.length,
        itself=_itself(moment, of),
        parties=[(_to(moment, id), running(register, id)) for id in FIVE if id in register.parties],
        areas=[(_to(moment, region_slug(name)), name) for name, slugs in night.regional.items() if slugs],
        others=[(_to(moment, slug), register.councils[slug].name) for slug in night.regional.get(of, ())],
    )


def _to(moment: Moment, of: str) -> str:
    return address("story_of", {"of": of}, moment.query)


def _itself(moment: Moment, of: str) -> str:
    """The page of figures of the same thing."""
    night = moment.night
    if of in night.councils:
        return moment.link("council", slug=of)
    if of in night.regional:
        return moment.link("region", region=region_slug(of))
    return moment.link("party", party=of) if of in night.register.parties else ""


def _shown(night: Night, sentence: Sentence) -> tuple[tuple[Shown, ...], int]:
    """The claims under a sentence, and how many more there are."""
    claims = sentence.claims
    return tuple(shown(night, one) for one in claims[:_CLAIMS]), max(0, len(claims) - _CLAIMS)
