"""A text, read into sentences of tokens: the front half of the checker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nightdesk.check.focus import Focus, moved
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.name_ground import Around, Name
from nightdesk.check.naming import names_in
from nightdesk.check.number_words import Figure, figures
from nightdesk.check.people_forms import surname_key
from nightdesk.check.pieces import APOSTROPHES, Piece, pieces_of
from nightdesk.check.pointing_back import resolved
from nightdesk.check.quotations import closing_marks, quotations
from nightdesk.check.sentence_ends import sentence_ends
from nightdesk.check.time_patterns import ELECTIONS, TIMES
from nightdesk.check.time_words import Pattern, other_election
from nightdesk.check.token import Sentence, Tag, Token
from nightdesk.check.verb_forms import lemma
from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId

BLOT = "\x01"


def read_text(lexicon: Lexicon, text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in its order, with names, numbers and times found and what points back resolved."""
    quoted, closing = quotations(text), closing_marks(text)
    straight = text.translate(APOSTROPHES)
    lower = straight.lower() if len(straight.lower()) == len(straight) else straight
    focus, found = Focus(), []
    for start, end in sentence_ends(text):
        pieces = pieces_of(text, start, end, closing=closing)
        tokens = _tokens(lexicon, text, lower[start:end], start, pieces, focus)
        tokens = resolved(lexicon, tokens, focus)
        place, party = _in_focus(tokens, focus)
        inside = tuple(run for run in (_run(tokens, *one) for one in quoted) if run is not None)
        found.append(Sentence(text[start:end], start, tokens, inside, place, party))
        moved(lexicon, tokens, focus)
        _remember(lexicon, tokens, focus)
    return tuple(found)


def _in_focus(tokens: Sequence[Token], focus: Focus) -> tuple[Place | None, PartyId | None]:
    placed = any(token.tag == "place" for token in tokens)
    partied = any(token.tag == "party" or (token.tag == "person" and not token.people) for token in tokens)
    return None if placed else focus.place, None if partied else focus.party


def _run(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    inside = [i for i, token in enumerate(tokens) if start <= token.start and token.end <= end]
    return (inside[0], inside[-1] + 1) if inside else None


def _remember(lexicon: Lexicon, tokens: Sequence[Token], focus: Focus) -> None:
    """Keep the people named in full, for their surnames later on."""
    for token in tokens:
        if token.tag == "person" and token.people and " " in token.text:
            who = token.people[0]
            focus.surnames[surname_key(lexicon.names[who.place.key, who.person])] = token.people


def _tokens(lexicon: Lexicon, text: str, lower: str, start: int, pieces: Sequence[Piece], focus: Focus) -> tuple[Token, ...]:
    """What the pieces of a sentence are; `lower` is the sentence in lower case, letter for letter."""
    night = lexicon.calendar.night.isoformat()
    spans: list[tuple[int, int, Token]] = []
    taken = [False] * len(pieces)
    for at, to, tag, said in _timed(ELECTIONS, lexicon, lower):
        if other_election(said, night):
            token = Token(text[start + at : start + to], start + at, start + to, tag, lemma=said[0], when=said[1])
            spans.append((at, to, token))
            _take(pieces, taken, start + at, start + to)
    around = Around(
        focus=focus.council(lexicon), surnames=focus.surnames, elections=any(one[2].lemma == "general" for one in spans)
    )
    for name in names_in(lexicon, pieces, taken, around):
        first, last = pieces[name.start], pieces[name.end - 1]
        spans.append((first.start - start, last.end - start, _named(text, name, first.start, last)))
    masked = _blotted(lower, spans)
    for at, to, tag, said in _timed(TIMES, lexicon, masked):
        spans.append((at, to, Token(text[start + at : start + to], start + at, start + to, tag, lemma=said[0], when=said[1])))
    masked = _blotted(lower, spans)
    spans += [(one.start, one.end, _figured(text, one, start)) for one in figures(lower, masked)]
    return _woven(text, start, pieces, sorted(spans, key=lambda one: one[0]))


def _timed(patterns: Sequence[Pattern], lexicon: Lexicon, lower: str) -> list[tuple[int, int, Tag, tuple[str, str]]]:
    """Matches of a table, each blotting out what it took for the rows after it."""
    found: list[tuple[int, int, Tag, tuple[str, str]]] = []
    for row in patterns:
        for match in list(row.pattern.finditer(lower)):
            if match.end() == match.start():
                continue
            found.append((match.start(), match.end(), row.tag, row.said(match, lexicon.calendar)))
            lower = lower[: match.start()] + BLOT * (match.end() - match.start()) + lower[match.end() :]
    return found


def _blotted(lower: str, spans: Sequence[tuple[int, int, Token]]) -> str:
    for at, to, _ in spans:
        lower = lower[:at] + BLOT * (to - at) + lower[to:]
    return lower


def _take(pieces: Sequence[Piece], taken: list[bool], start: int, end: int) -> None:
    for i, piece in enumerate(pieces):
        if start <= piece.start < end:
            taken[i] = True


def _named(text: str, name: Name, start: int, last: Piece) -> Token:
    lemma_ = name.lemma or text[start : last.end].lower()
    owns = last.owns and not name.own_apostrophe
    return Token(text[start : last.end], start, last.end, name.tag, lemma_, name.parties, name.places, name.people, owns=owns)


def _figured(text: str, one: Figure, start: int) -> Token:
    at, to = start + one.start, start + one.end
    return Token(text[at:to], at, to, one.tag, lemma=one.lemma, number=one.number, unit=one.unit)


def _woven(text: str, start: int, pieces: Sequence[Piece], spans: Sequence[tuple[int, int, Token]]) -> tuple[Token, ...]:
    """Tokens of the spans, and of the pieces between them; pieces of a hyphened word that nothing claims are one word."""
    out: list[Token] = []
    i, ends = 0, 0
    for at, to, token in spans:
        while i < len(pieces) and pieces[i].start < start + at:
            _plain(text, pieces[i], out, start + ends)
            i += 1
        out.append(token)
        while i < len(pieces) and pieces[i].start < start + to:
            i += 1
        ends = to
    for piece in pieces[i:]:
        _plain(text, piece, out, start + ends)
    return tuple(out)


def _plain(text: str, piece: Piece, out: list[Token], claimed: int) -> None:
    if piece.joined and out and out[-1].tag == "word" and out[-1].start >= claimed and out[-1].end == piece.start - 1:
        word = text[out[-1].start : piece.end]
        out[-1] = replace(out[-1], text=word, end=piece.end, lemma=word.lower(), owns=piece.owns)
        return
    if piece.kind == "mark" and piece.form != "and":
        out.append(Token(piece.text, piece.start, piece.end, "mark", piece.text.translate(APOSTROPHES)))
    else:
        out.append(Token(piece.text, piece.start, piece.end, "word", lemma(piece.form), owns=piece.owns))
