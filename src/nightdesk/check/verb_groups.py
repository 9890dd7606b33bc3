"""A verb with its helpers, its particle and whether it is denied, hoped for or said to come: one group, with its senses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nightdesk.check.items import Mood
from nightdesk.check.plain_words import COLOUR, MEANING_LY
from nightdesk.check.token import Token
from nightdesk.check.verb_forms import FORMS
from nightdesk.check.verb_senses import AUXILIARY, CATENATIVE, FUTURE, MODAL, PHRASES
from nightdesk.check.verb_words import ADJECTIVES, DETERMINERS, NOT_VERB, NOUN_TOO, PARTICIPLES, POWER, RULES, SUBJECTS
from nightdesk.check.word_lists import word_list

AFTER_A_PARTY = word_list(
    """
    hold gain win loss vote lead target majority share control surge collapse challenge defence gains wins support
    """
)
"""Nouns after a party that are spelt like verbs."""


def _leading() -> dict[str, list[tuple[str, tuple[str, ...], str]]]:
    found: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}
    for phrase, makes in CATENATIVE.items():
        words = tuple(phrase.split())
        found.setdefault(" ".join(words[:2]) if words[0] == "be" else words[0], []).append((phrase, words, makes))
    return found


_LEADING = _leading()


@dataclass(frozen=True, slots=True)
class Group:
    last: int
    features: frozenset[str]
    negated: bool
    mood: Mood


def verb_group(tokens: Sequence[Token], i: int) -> Group | None:
    """The group that begins at a token; None where none does."""
    return _Reader(tokens, i).read()


class _Reader:
    def __init__(self, tokens: Sequence[Token], i: int) -> None:
        self.tokens, self.start, self.i = tokens, i, i
        self.negated = False
        self.mood: Mood = "fact"
        self.features: set[str] = set()

    def word(self, n: int = 0) -> Token | None:
        at = self.i + n
        return self.tokens[at] if at < len(self.tokens) and self.tokens[at].tag == "word" else None

    def read(self) -> Group | None:
        first = self.word()
        if first is not None and first.text.lower() in ("voting", "polling", "counting") and not self.after_be():
            return None
        if first is None or not (
            first.lemma in FORMS or first.lemma in AUXILIARY or first.lemma in ("not", "never", "to", "re-elected")
        ):
            return None
        if first.lemma in ("not", "never") and not self.verb_after():
            return None
        if first.lemma == "to":
            nxt = self.word(1)
            if nxt is None or nxt.lemma not in FORMS or nxt.text.lower() != nxt.lemma or self.noun(self.i + 1, after_to=True):
                return None
            self.features.add("to")
            self.i += 1
        if first.lemma not in AUXILIARY and first.lemma != "to" and self.noun(self.start):
            return None
        return self.chain()

    def denied_next(self) -> bool:
        nxt = self.word(1)
        return nxt is not None and nxt.lemma == "not"

    def after_be(self) -> bool:
        before = self.tokens[self.start - 1] if self.start else None
        return before is not None and before.lemma in ("be", "not")

    def verb_after(self) -> bool:
        nxt = self.word(1)
        return nxt is not None and (nxt.lemma in AUXILIARY or (nxt.lemma in FORMS and not nxt.text.lower().endswith("s")))

    def skip(self) -> None:
        """Adverbs and noes within the group."""
        while (word := self.word()) is not None:
            if word.lemma in ("not", "never"):
                self.negated = not self.negated
            elif word.lemma in ("no",) and (after := self.word(1)) is not None and after.lemma == "longer":
                self.negated, self.i = not self.negated, self.i + 1
            elif not (
                (
                    word.text.lower() in COLOUR
                    and word.lemma not in ("the", "a", "an", "home", "so", "own", "each", "such", "same", "certain")
                )
                or (word.lemma.endswith("ly") and word.lemma not in MEANING_LY)
                or (
                    word.lemma in ("long", "previously", "formerly", "since", "probably", "possibly", "likely", "briefly")
                    and self.aux_seen
                )
            ):
                return
            else:
                if word.lemma in ("probably", "possibly", "likely"):
                    self.mood = "future" if self.mood == "fact" else self.mood
                if not self.before_verb():
                    return
            self.i += 1

    aux_seen = False

    def before_verb(self) -> bool:
        """Whether a verb follows within a few words: adverbs after the last verb are none of the group's."""
        n = 1
        while n < 4 and (word := self.word(n)) is not None:
            if word.lemma in FORMS or word.lemma in AUXILIARY or word.lemma in ("not", "never"):
                return not self.noun(self.i + n) or self.aux_seen
            if word.lemma not in COLOUR and not word.lemma.endswith("ly"):
                return False
            n += 1
        return False

    def chain(self) -> Group | None:
        last_aux, texts = "", []
        while True:
            self.skip()
            word = self.word()
            if word is None:
                break
            lemma, text = word.lemma, word.text.lower()
            if lemma in AUXILIARY and self.is_auxiliary():
                if lemma in FUTURE:
                    self.mood = "future"
                elif lemma in MODAL and not (lemma == "could" and self.denied_next()):
                    self.mood = "modal"
                if lemma == "have" and text == "had":
                    self.features.add("had")
                last_aux = "be" if lemma == "be" else "have" if lemma == "have" else lemma
                texts.append(text)
                self.aux_seen = True
                self.i += 1
                if lemma == "ought" or (lemma in ("have", "be") and self.to_follows()):
                    self.i += 1
                continue
            if lemma in FORMS or lemma in AUXILIARY or lemma == "re-elected":
                if last_aux == "be" and self.noun(self.i) and text.endswith("s"):
                    break
                chained = self.catenative(last_aux)
                if chained:
                    last_aux = ""
                    self.aux_seen = True
                    continue
                return self.main(last_aux, texts)
            break
        if last_aux in ("be", "have", "do"):
            return self.bare(last_aux, texts)
        return None

    def is_auxiliary(self) -> bool:
        """Whether another verb of the group follows."""
        lemma = self.tokens[self.i].lemma
        if lemma in FUTURE or lemma in MODAL:
            return True
        at, n = self.i, 1
        while n < 6 and at + n < len(self.tokens):
            token = self.tokens[at + n]
            if token.tag != "word":
                return False
            word, text = token.lemma, token.text.lower()
            if (
                word in ("not", "never", "no", "longer")
                or (token.text.lower() in COLOUR and word not in ("the", "a", "an", "home", "own"))
                or word == "long"
            ):
                n += 1
                continue
            if word.endswith("ly") and word not in MEANING_LY:
                n += 1
                continue
            if word in ("previously", "formerly", "since", "probably", "possibly", "likely", "briefly"):
                n += 1
                continue
            if lemma == "have" and word == "to" and n == 1:
                return at + 2 < len(self.tokens) and self.tokens[at + 2].lemma == "be"
            if word not in FORMS and word not in ("be", "re-elected"):
                return False
            if lemma == "do":
                return text == word
            if lemma == "have":
                return (
                    text.endswith(("ed", "en"))
                    or text in PARTICIPLES
                    or text in ("been", "had", "come", "gone", "become", "hit", "quit", "done")
                )
            return text.endswith(("ing", "ed", "en")) or text in PARTICIPLES or text in ("being", "been", "done", "gone")
        return False

    def to_follows(self) -> bool:
        word, nxt = self.word(), self.word(1)
        return word is not None and word.lemma == "to" and nxt is not None and nxt.lemma == "be"

    def catenative(self, last_aux: str) -> bool:
        """Take a verb that only leads on to another: failed to, managed to, is expected to."""
        for phrase, words, makes in (
            _LEADING.get(self.tokens[self.i].lemma, ())
            if last_aux != "be"
            else (*_LEADING.get(self.tokens[self.i].lemma, ()), *_LEADING.get("be " + self.tokens[self.i].lemma, ()))
        ):
            words = list(words)
            at = self.i
            if words[0] == "be":
                if last_aux != "be":
                    continue
                words = words[1:]
            if not all(at + n < len(self.tokens) and self.tokens[at + n].lemma == word for n, word in enumerate(words)):
                continue
            at += len(words)
            nxt = self.tokens[at] if at < len(self.tokens) else None
            if nxt is None or nxt.tag != "word":
                continue
            after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            follows_to = (
                nxt.lemma == "to"
                and after is not None
                and after.tag == "word"
                and (after.lemma in FORMS or after.lemma in ("not", "be"))
            )
            follows_ing = (
                nxt.text.lower().endswith("ing")
                and nxt.lemma in FORMS
                and phrase in ("begin", "start", "keep", "succeed in", "be confident of", "come close to")
            )
            follows_bare = phrase in ("help",) and nxt.lemma in FORMS and nxt.lemma == nxt.text.lower()
            if not (follows_to or follows_ing or follows_bare):
                continue
            if makes == "not":
                self.negated = not self.negated
            elif makes and self.mood == "fact":
                self.mood = makes  # type: ignore[assignment]
            self.i = at + (1 if follows_to else 0)
            return True
        return False

    def main(self, last_aux: str, texts: list[str]) -> Group:
        word = self.tokens[self.i]
        text = word.text.lower()
        if last_aux == "be" and not text.endswith("ing"):
            self.features.add("passive")
        elif not last_aux and not texts and (text.endswith("ing")):
            self.features.add("ing")
        elif not last_aux and not texts and text in PARTICIPLES | {word.lemma + "d", word.lemma + "ed"} | {"re-elected"}:
            self.features.add("pp")
        if (texts and texts[-1] in ("was", "were")) or text in ("was", "were", "had"):
            self.features.add("past")
        lemma = "reelect" if word.lemma == "re-elected" else word.lemma
        used, senses = self.senses(lemma, self.i + 1, passive="passive" in self.features)
        self.features |= senses | {lemma}
        used += self.power(self.i + 1 + used) if senses & RULES else 0
        return Group(self.i + 1 + used, frozenset(self.features), self.negated, self.mood)

    def bare(self, lemma: str, texts: list[str]) -> Group:
        if texts and texts[-1] in ("was", "were", "had"):
            self.features.add("past")
        if texts and texts[-1] in ("being", "having"):
            self.features.add("ing")
        used, senses = self.senses(lemma, self.i, passive=False)
        self.features |= senses | {lemma}
        return Group(self.i + used, frozenset(self.features), self.negated, self.mood)

    def senses(self, lemma: str, at: int, *, passive: bool) -> tuple[int, set[str]]:
        """How many more tokens belong to the verb, and what it means with them."""
        found: set[str] = set()
        best = -1
        for rest, senses in PHRASES.get(lemma, ()):
            used = self.matched(rest, at)
            if used is None or (best >= 0 and used < best):
                continue
            best = used
            found |= senses
        return max(best, 0), found

    def power(self, at: int) -> int:
        """How many words say that it is control that is won or lost: 'overall control of', 'power in', 'their majority on'."""
        n = at
        while n < len(self.tokens) and (
            self.tokens[n].lemma in ADJECTIVES or (self.tokens[n].owns and self.tokens[n].tag == "party")
        ):
            n += 1
        if (
            n + 1 < len(self.tokens)
            and self.tokens[n].lemma in POWER
            and self.tokens[n + 1].lemma in ("of", "in", "on", "over", "at")
        ):
            last = self.tokens[n + 2] if n + 2 < len(self.tokens) else None
            if last is not None and last.tag == "place":
                return n + 2 - at
            if last is not None and last.lemma in ("the",) and n + 3 < len(self.tokens) and self.tokens[n + 3].tag == "place":
                return n + 3 - at
        return 0

    def matched(self, rest: Sequence[str], at: int) -> int | None:
        n = at
        for word in rest:
            while n < len(self.tokens) and self.tokens[n].lemma in ("the",) and word != "the":
                n += 1
            if (
                word not in ("~",)
                and n < len(self.tokens)
                and self.tokens[n].tag == "word"
                and self.tokens[n].lemma in COLOUR
                and self.tokens[n].lemma != word
                and word not in ("a", "an")
            ):
                n += 1
            if n >= len(self.tokens) or self.tokens[n].text in ("Leave", "Remain"):
                return None
            token = self.tokens[n]
            if word == "~":
                if not (token.owns or token.lemma in ("its", "their", "his", "her", "the", "a")):
                    return None
            elif token.lemma != word and token.text.lower() != word:
                return None
            n += 1
        return n - at

    def noun(self, i: int, *, after_to: bool = False) -> bool:
        """Whether a word that may be a noun is one here, by the words beside it."""
        token = self.tokens[i]
        text = token.text.lower()
        if text in NOT_VERB or token.text in ("Leave", "Remain"):
            return True
        if text not in NOUN_TOO:
            if text.endswith(("ed", "ing", "en")) or text in PARTICIPLES:  # 'a defeated candidate', 'the losing side'
                before = self.tokens[i - 1] if i else None
                nxt = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
                return (
                    before is not None
                    and (before.owns or before.lemma in ("a", "an", "the", "his", "her", "one"))
                    and nxt is not None
                    and (
                        nxt.tag == "party"
                        or nxt.text.lower() in NOUN_TOO
                        or (nxt.tag == "word" and nxt.lemma not in FORMS and nxt.lemma not in ("by", "to", "from"))
                    )
                )
            return False
        before = self.tokens[i - 1] if i else None
        two = self.tokens[i - 2] if i > 1 else None
        nxt = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if before is None:
            return (
                nxt is not None and nxt.tag == "word" and nxt.lemma in ("in", "of", "to", "be", "for", "close", "open", "from")
            )
        if before.tag == "word" and (
            before.lemma in DETERMINERS
            or (before.lemma in COLOUR and before.lemma not in ("now", "also", "still", "both", "then", "just", "already"))
        ):
            return True
        if before.tag in ("number", "ordinal", "share"):
            return True
        if (
            before.tag == "word"
            and before.lemma not in SUBJECTS
            and before.lemma not in FORMS
            and before.lemma not in AUXILIARY
            and (before.lemma in ("only", "early") or not before.lemma.endswith("ly"))
        ):
            return True
        if (
            before.tag == "word"
            and before.text.lower().endswith("ed")
            and two is not None
            and (two.owns or two.lemma in DETERMINERS)
        ):
            return True
        if before.owns or (
            before.tag == "word"
            and before.lemma
            in ("biggest", "largest", "vote", "seat", "more", "most", "popular", "electoral", "lowest", "highest")
        ):
            return True
        if before.tag == "party" and text in AFTER_A_PARTY:
            if two is not None and two.lemma in ("a", "an", "another", "one"):
                return True
            return (
                nxt is None
                or nxt.tag == "mark"
                or nxt.lemma in ("in", "from", "by", "with", "be", "for", "of", "to", "over", "at", "come", "have", "as")
            )
        return bool(text in ("polls", "poll") and nxt is not None and nxt.lemma in ("close", "open", "shut", "have", "be"))
