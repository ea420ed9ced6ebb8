"""Names in the script in which their bearer writes them.

Scripts without spaces between words (Chinese, Japanese, Korean) are searched letter by letter, for
whole names and for a family name with a title; the others word by word, by what is left of a word
when its endings and its prefixes are taken off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from .found import Certainty
from .person import Person
from .words import Word

_EAST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TITLES: Final = (
    *(
        "先生",
        "女士",
        "教授",
        "博士",
        "大使",
        "氏",
        "さん",
        "様",
        "씨",
        "교수",
        "박사",
        "대사",
        "님",
    ),
)
_TITLE: Final = "|".join(_TITLES)
_PREFIXES: Final = ("وال", "بال", "لل", "ال", "و", "ב", "ל", "ה", "ו", "מ", "ש", "כ")
_MARKS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]")
_ENDING: Final = 3  # letters that an ending may have more or less than the name
_SHORTEST: Final = 3
_JAPAN: Final = frozenset({"jp", "japan", "jpn"})
_DOUBLE: Final = frozenset(
    ["欧阳", "歐陽", "司马", "司馬", "上官", "諸葛", "诸葛", "남궁", "황보", "선우"]
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A native name found: offsets into the text."""

    start: int
    end: int
    key: str
    certainty: Certainty


@dataclass(frozen=True, slots=True, eq=False)
class NativeIndex:
    """The native names of a roster, of the east by a pattern, of other scripts by stems."""

    names: Mapping[str, tuple[tuple[str, Certainty], ...]] = field(repr=False)
    pattern: re.Pattern[str] | None = field(repr=False)
    stems: Mapping[str, tuple[tuple[str, str, bool], ...]] = field(repr=False)

    @classmethod
    def of(cls, people: Iterable[Person]) -> NativeIndex:
        """The index of a roster."""
        names: dict[str, list[tuple[str, Certainty]]] = {}
        stems: dict[str, list[tuple[str, str, bool]]] = {}
        for person in people:
            for native in (person.native_name, *person.other_names):
                if _EAST.search(native):
                    for form, certainty in _eastern(native, is_japanese(person)):
                        names.setdefault(form, []).append((person.key, certainty))
                else:
                    for word, is_family in _western(native):
                        stems.setdefault(word[:_SHORTEST], []).append((word, person.key, is_family))
        longest_first = sorted(names, key=len, reverse=True)
        joined = "|".join(r"\s?".join(map(re.escape, each)) for each in longest_first)
        return cls(
            names={form: tuple(dict.fromkeys(keys)) for form, keys in names.items()},
            pattern=re.compile(joined) if joined else None,
            stems={stem: tuple(each) for stem, each in stems.items()},
        )

    def find(self, text: str, words: Iterable[Word]) -> Iterator[Seen]:
        """The native names in a text."""
        if self.pattern:
            for match in self.pattern.finditer(text):
                form = "".join(match[0].split())
                for key, certainty in self.names.get(form, ()):
                    yield Seen(match.start(), match.end(), key, certainty)
        for word in words:
            if not word.folded.isascii():
                yield from self._word(word)

    def _word(self, word: Word) -> Iterator[Seen]:
        bare = plain(word.folded)
        for shown in {bare, *(bare.removeprefix(each) for each in _PREFIXES)}:
            for meant, key, is_family in self.stems.get(shown[:_SHORTEST], ()):
                if is_inflected(shown, meant):
                    certainty = Certainty.SURE if is_family else Certainty.POSSIBLE
                    yield Seen(word.start, word.end, key, certainty)


def plain(word: str) -> str:
    """A word without case, vowel signs and other marks above or below its letters."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", word.casefold()))
    return unicodedata.normalize("NFC", bare)


def is_inflected(shown: str, meant: str) -> bool:
    """Whether a word is a name, or one with another ending of its case."""
    if shown == meant:
        return True
    stem = meant.rstrip("аяйьоиіыӣеєў")
    if len(stem) < _SHORTEST + 1 or not "\u0400" <= stem[0] <= "\u052f":
        return False
    return shown.startswith(stem) and len(shown) - len(stem) <= _ENDING


def is_japanese(person: Person) -> bool:
    """Whether a name in Chinese characters is read as a Japanese one."""
    return bool(_JAPAN & set(person.delegation.casefold().split())) or person.language == "ja"


def _eastern(native: str, japanese: bool) -> Iterator[tuple[str, Certainty]]:
    """The whole name, the family name with each title, and by itself where it is long enough."""
    whole = "".join(native.split())
    yield whole, Certainty.SURE
    pieces = native.split()
    size = 2 if whole[:2] in _DOUBLE or (japanese and len(whole) > 3) else 1
    family = pieces[0] if len(pieces) > 1 else whole[:size]
    yield from ((family + title, Certainty.SURE) for title in _TITLES)
    if len(family) > 1 and family != whole:
        yield family, Certainty.LIKELY


def _western(native: str) -> Iterator[tuple[str, bool]]:
    """The words of a name that tell who it is: the family name, here the last or the first."""
    words = [plain(each) for each in re.findall(r"[^\W\d_]+(?:[\u0300-\u036f]|[^\W\d_])*", native)]
    words = [each.removeprefix("ال") for each in words if not each.isascii()]
    for at, word in enumerate(words):
        if len(word) >= _SHORTEST:
            yield word, at in {0, len(words) - 1} and at == len(words) - 1
