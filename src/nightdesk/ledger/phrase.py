"""Words and phrases on one line of the book: any text at all, written one way only and read back exactly.

A *word* ends at the next space; a *phrase* runs to the end of the line. Either is written bare where that is safe,
and otherwise between double quotes with the escapes of JSON. The characters that need an escape are listed here by
number rather than asked of Python, whose tables grow with each version of Unicode: the book's digests must not.
"""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "["
    "\x00-\x1f\x7f-\xa0\xad"  # controls, no-break space, soft hyphen
    "\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff"  # odd spaces, marks of direction
    "\ud800-\udfff"  # surrogates, which UTF-8 cannot carry
    "\U000e0000-\U000e0fff"  # tags
    "]"
)
_ESCAPED = re.compile(r'[\\"]|' + _UNSAFE.pattern)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_LONG = {escape[1]: character for character, escape in _SHORT.items()}


class NotCanonical(ValueError):
    """The text is not the one way of writing anything. The message says what is wrong with it."""


def write_word(text: str) -> str:
    """`text` as a word: bare, or quoted where it is empty or holds a space, a leading quote or an unsafe character."""
    return text if _is_plain(text) and " " not in text else _quote(text)


def write_phrase(text: str) -> str:
    """`text` as a phrase: like a word, but spaces inside it need no quotes."""
    return text if _is_plain(text) and text[-1] != " " else _quote(text)


def take_word(line: str) -> tuple[str, str | None]:
    """The first word of `line`, and the rest after one space, or None where nothing follows."""
    if line.startswith('"'):
        match = _QUOTED.match(line)
        if match is None:
            raise NotCanonical("the closing quote is missing")
        head, tail = match.group(), line[match.end() :]
        if tail and not tail.startswith(" "):
            raise NotCanonical("a space must follow the closing quote")
        rest = tail[1:] if tail else None
    else:
        head, space, after = line.partition(" ")
        rest = after if space else None
    text = _unquote(head)
    if write_word(text) != head:
        raise NotCanonical(f"it is to be written {write_word(text)}")
    return text, rest


def read_phrase(line: str) -> str:
    """The phrase that the whole of `line` writes."""
    text = _unquote(line)
    if write_phrase(text) != line:
        raise NotCanonical(f"it is to be written {write_phrase(text)}")
    return text


def _is_plain(text: str) -> bool:
    """Whether `text` can stand without quotes, but for the spaces in it and at its end."""
    if not text or text[0] in '" ':
        return False
    return text.isprintable() if text.isascii() else _UNSAFE.search(text) is None


def _quote(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda match: _escape(match.group()), text) + '"'


def _escape(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"


def _unquote(written: str) -> str:
    if not written.startswith('"'):
        return written
    match = _QUOTED.fullmatch(written)
    if match is None:
        raise NotCanonical("what opens with a quote must close with one")
    return _ESCAPE.sub(_unescape, match.group(1))


def _unescape(match: re.Match[str]) -> str:
    short, long, letter = match.groups()
    if letter is None:
        number = int(short or long, 16)
        if number > 0x10FFFF:
            raise NotCanonical(f"{match.group()} is no character")
        return chr(number)
    if letter not in _LONG:
        raise NotCanonical(f"{match.group()} is no escape")
    return _LONG[letter]
