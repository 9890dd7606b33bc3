"""Which words are a party: names, nicknames, the abbreviations of result flashes, colours a council turns."""

from __future__ import annotations

from nightdesk.check.lexicon import PartyName
from nightdesk.check.name_ground import Ground, Name
from nightdesk.check.party_forms import CAPITAL, COLOURS, NOT_PARTY_AFTER, NOT_PARTY_BEFORE, SHORT_FLASH, TURNING
from nightdesk.register.party import FIVE, INDEPENDENT, OTHERS
from nightdesk.tally.control import NOC

EVERYDAY = frozenset((*FIVE, INDEPENDENT, NOC, OTHERS))
"""Parties whose names copy writes without capitals too; any other's are plain words then."""


def party(ground: Ground, i: int, to: int, key: str, said: PartyName) -> Name | None:
    """The party that the pieces name; None where the words beside them make them mean something else."""
    if _plain_words(ground, i, to, key, said):
        return None
    if said.lemma == "residents":
        councils = ground.around.councils or ground.around.focus
        here = dict.fromkeys(id for slug in councils for id in ground.lexicon.residents.get(slug, ()))
        return Name(i, to, "party", "residents", tuple(here) or said.parties)
    with_noun = ground.form(to) == "party" and not key.endswith("party") and key != "independent"
    return Name(i, to + with_noun, "party", said.lemma, said.parties)


def _plain_words(ground: Ground, i: int, to: int, key: str, said: PartyName) -> bool:
    """Whether they are no party here: green belt, labour market, an independent review, hung on."""
    before, after, capital = ground.form(i - 1), ground.form(to), ground.pieces[i].capital
    if key in CAPITAL and not capital:
        return True
    if after in NOT_PARTY_AFTER.get(key, ()) and not ground.pieces[to - 1].owns:
        return True
    if key == "independent" and before == "the":
        return capital and not _candidate(ground, to)  # the newspaper of that name
    if before in NOT_PARTY_BEFORE.get(key, ()):
        return True
    if key == "green" and before in ground.lexicon.given and ground.pieces[i - 1].capital:
        return True  # somebody's surname
    everyday = not said.parties or said.parties[0] in EVERYDAY or said.lemma == "residents"
    return not everyday and not ground.proper(i, to)


def _candidate(ground: Ground, to: int) -> bool:
    """Whether a name or a noun for a member follows: 'the Independent Ralph Snape', 'the Independent candidate'."""
    follows = ground.form(to)
    if follows in ("candidate", "candidates", "councillor", "councillors", "group", "member", "members", "mayor", "leader"):
        return True
    return to < len(ground.pieces) and ground.pieces[to].capital and ground.pieces[to].kind == "word"


def flash(ground: Ground, i: int) -> Name | None:
    """An abbreviation as it stands in a list of results: written exactly so."""
    piece = ground.pieces[i]
    party = SHORT_FLASH.get(piece.text.rstrip("s'’") if piece.owns else piece.text)
    return None if party is None else Name(i, i + 1, "party", parties=(party,))


def colour(ground: Ground, i: int) -> Name | None:
    """A colour that a council turned or stayed."""
    party = COLOURS.get(ground.forms[i])
    turned = ground.form(i - 1) in TURNING or (
        ground.form(i - 2) in TURNING and ground.form(i - 1) in ("from", "to", "solidly", "back")
    )
    if party is None or not turned or ground.pieces[i].owns:
        return None
    return Name(i, i + 1, "party", lemma=ground.forms[i], parties=(party,))
