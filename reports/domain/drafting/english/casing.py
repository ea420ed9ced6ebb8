"""Whether the first word of a noted sentence keeps its capital inside another sentence.

"The sanctions" loses it, "Beijing" and "NATO" keep it. What decides, in this order: the small
words of English, capitals within the word, the names of countries, the record itself (a word
that somebody wrote in lower case is no name; one with a capital in mid-sentence is), the look
of the word. An unknown word keeps its capital: a stray capital is a blemish, "beijing" an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from countryinfo import CountryInfo

from dialogues.domain.record import Record
from dialogues.domain.wordset import word_set

from .finite import is_auxiliary
from .verb_lists import BARE
from .vocabulary import COMMON_ENDINGS, COMMON_WORDS, NAMES
from .words import FUNCTION_WORDS

WORD: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*", re.UNICODE)
_MID_CAPITAL: Final = re.compile(r"(?<=[^\s.?!:;…\"“(—–-]\s)[A-Z][^\W\d_]+")
_LOWER: Final = re.compile(r"\b[a-z]{3,}\b")
_NAME_PREFIXES: Final = word_set("sino indo euro anglo franco russo afro intra-asian")
_DIRECTIONS: Final = word_set(
    "north south east west northern southern eastern western central new greater inner outer"
)
_KEYS: Final = ("name", "capital", "demonym")


class Casing:
    """What a record tells about the capitals of its words."""

    def __init__(self, record: Record) -> None:
        texts = list(_texts(record))
        self._names = _country_names() | NAMES | frozenset(_lexicon_words(record))
        self._capital = frozenset(word for text in texts for word in _MID_CAPITAL.findall(text))
        self._lower = frozenset(word for text in texts for word in _LOWER.findall(text))

    def lower_first(self, text: str) -> str:
        """The text as it goes on in mid-sentence."""
        found = WORD.match(text)
        if found is None or self._keeps(found[0], text[found.end() :]):
            return text
        return text[0].lower() + text[1:]

    def lower_title(self, title: str) -> str:
        """A title in running text: all of its words in lower case, where none can be a name."""
        words = [found[0] for found in WORD.finditer(title)]
        capitals = [word for word in words[1:] if word[0].isupper() and not _is_acronym(word)]
        if any(self._is_name(word) or not self._is_common(word) for word in capitals):
            return title if self._keeps_title(words) else self.lower_first(title)
        lowered = WORD.sub(lambda found: self._lowered(found[0]), title)
        return self.lower_first(title) if not capitals else lowered

    def _keeps_title(self, words: list[str]) -> bool:
        """A title in capitals throughout stays as it is, rather than half in lower case."""
        return all(word[0].isupper() or word in FUNCTION_WORDS for word in words)

    def _lowered(self, word: str) -> str:
        keep = _is_acronym(word) or self._is_name(word) or not self._is_common(word)
        return word if keep else word[0].lower() + word[1:]

    def _keeps(self, word: str, rest: str) -> bool:
        if not word[0].isupper() or word == "I" or word.startswith(("I'", "I’")):
            return True
        if _is_acronym(word):
            return True
        if word.lower() in FUNCTION_WORDS or (is_auxiliary(word.lower()) and word != "May"):
            return False
        if re.split("['’]", word.lower())[0] in FUNCTION_WORDS:  # "They've"
            return False
        if self._is_name(word):
            return True
        following = WORD.match(rest.lstrip()) if rest.startswith(" ") else None
        if following and self._names_what_follows(word, following[0]):
            return True
        return not self._is_common(word)

    def _names_what_follows(self, word: str, following: str) -> bool:
        """Whether a capital after a word makes it part of a name: "Kim Jong Un", "Red Sea"."""
        if word.lower() in _DIRECTIONS:
            return following[0].isupper()
        plain = word.lower() in COMMON_WORDS or word.lower() in self._lower
        return (
            following[0].isupper()
            and not plain
            and not _is_acronym(following)
            and not self._is_name(following)
            and following != "I"
        )

    def _is_name(self, word: str) -> bool:
        stem = re.sub(r"['’]s?$", "", word)
        head = stem.split("-")[0]
        if {stem, head} & self._names or head.lower() in _NAME_PREFIXES:
            return True
        return stem in self._capital and stem.lower() not in self._lower

    def _is_common(self, word: str) -> bool:
        stem = re.sub(r"['’]s?$", "", word).lower()
        head = stem.split("-")[0]
        return (
            bool({stem, head} & COMMON_WORDS)
            or stem in BARE
            or stem in self._lower
            or "-" in stem
            or stem.endswith(COMMON_ENDINGS)
            or (stem.endswith("s") and not stem.endswith(("ss", "us", "is")))
        )


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and any(mark.isupper() or mark.isdigit() for mark in word[1:])


def _texts(record: Record) -> Iterator[str]:
    for session in record.sessions:
        yield from (remark.text for remark in session.remarks)
        yield from (note.text for note in session.own_notes)
    yield from (takeaway.text for takeaway in record.takeaways)


def _lexicon_words(record: Record) -> Iterator[str]:
    for region in record.regions:
        yield from _single((region.name, region.adjective))
    for delegation in record.delegations:
        yield from _single((delegation.name, delegation.noun, delegation.adjective))
        yield from _single(delegation.alternatives)


def _single(names: Iterable[str]) -> Iterator[str]:
    """The names of one word; in a longer one ("North Korea") the next capital tells."""
    return (name for name in names if name[:1].isupper() and " " not in name)


@lru_cache(maxsize=1)
def _country_names() -> frozenset[str]:
    """Countries, capitals and the adjectives of nations, those of one word."""
    nations = CountryInfo("France").all().values()
    return frozenset(
        _single(
            value
            for nation in nations
            for key in _KEYS
            if isinstance(value := nation.get(key), str)
        )
    )
