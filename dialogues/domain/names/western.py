"""Names in scripts that part words by spaces: Cyrillic, Arabic, Hebrew, Georgian and others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .cleaned import UNSEEN
from .found import Certainty
from .person import Person
from .words import Word

_PREFIXES: Final = (
    *("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ك"),
    *("ול", "וה", "שה", "של", "ב", "ל", "ה", "ו", "מ", "ש", "כ"),
)
_MARKS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640'’ʼ׳״]")
_WITHIN: Final = frozenset("'’ʼ׳״")  # a part of a word where no space stands beside
_ALIKE: Final = str.maketrans("أإآٱىيئؤةكگڤپچژڪہھёґ", "ااااييييهكككبجزكههег") | str.maketrans(
    "یکۀіыє", "يكهиие"
)
_CASES: Final = (
    "а я у ю е ё и і ї ы ой ою ей ею ом ем ём ым им ого его ому ему их ых ыми ими ую юю ая яя ий "
    "ый ої ій ові еві єві ем єм ам ям ами ями ах ях ом ев ів ов м с ს ის მა მ სა ით ად ო"
)
_VOWELS: Final = frozenset("аяйьоиіыӣеєўაეიოუ")
_FEW: Final = 0.25  # of the words of a text: then it is written in another script
_MOST_LOST: Final = 2
_SHORTEST: Final = 3
_PIECE: Final = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]|[^\W\d_])*")


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a native name; `last` where it is the family's."""

    word: str = field(repr=False)
    key: str
    last: bool
    first: bool


@dataclass(frozen=True, slots=True, eq=False)
class WesternIndex:
    """The words of native names by their first letters."""

    stems: Mapping[str, tuple[Piece, ...]] = field(repr=False)

    @classmethod
    def of(cls, people: Iterable[Person]) -> WesternIndex:
        """The index of a roster."""
        stems: dict[str, dict[Piece, None]] = {}
        for person in people:
            for native in (person.native_name, *person.other_names):
                for piece in _pieces(native, person.key):
                    stems.setdefault(piece.word[:_SHORTEST], {})[piece] = None
        return cls({stem: tuple(each) for stem, each in stems.items()})

    def find(
        self, words: Sequence[Word], named: Collection[str]
    ) -> Iterator[tuple[int, int, str, Certainty]]:
        """The native names among words: start, end, key and how sure."""
        if not self.stems:
            return
        row = [(word, dict(self._meant(word.native))) for word in words if word.native]
        whole = {*named, *self._known(row)}
        few = len(row) < _FEW * len(words)
        for at, (word, meant) in enumerate(row):
            for key, last in meant.items():
                beside = _beside(row, at, key)
                if beside or last or key in whole or few:
                    yield word.start, word.end, key, _verdict(row, at, last=last, beside=beside)
                else:
                    yield word.start, word.end, key, Certainty.POSSIBLE

    def _known(self, row: Sequence[tuple[Word, dict[str, bool]]]) -> Iterator[str]:
        """Those whose family name, or two parts side by side, stand somewhere."""
        for at, (_, meant) in enumerate(row):
            for key, last in meant.items():
                if last or _beside(row, at, key):
                    yield key

    def _meant(self, native: str) -> Iterator[tuple[str, bool]]:
        bare = plain(native)
        shown = {bare, *(bare.removeprefix(each) for each in _PREFIXES)}
        found: dict[str, bool] = {}
        for each in shown:
            for piece in self.stems.get(each[:_SHORTEST], ()):
                if is_inflected(each, piece.word):
                    found[piece.key] = found.get(piece.key, False) or piece.last
        yield from found.items()


def _beside(row: Sequence[tuple[Word, dict[str, bool]]], at: int, key: str) -> bool:
    """Whether another part of the same name stands at once before or after."""
    near = (each for each in (at - 1, at + 1) if 0 <= each < len(row))
    return any(
        key in row[each][1] and _adjoins(row[min(at, each)][0], row[max(at, each)][0])
        for each in near
    )


def _adjoins(first: Word, second: Word) -> bool:
    return second.start - first.end <= len(second.gap) and second.gap.strip(" \n,-.") == ""


def _verdict(
    row: Sequence[tuple[Word, dict[str, bool]]], at: int, *, last: bool, beside: bool
) -> Certainty:
    if beside:
        return Certainty.SURE
    word = row[at][0]
    before = (
        row[at - 1][0]
        if at and word.follows and row[at - 1][0].end == word.start - len(word.gap)
        else None
    )
    # In a script with capitals, another name before makes it somebody else's.
    others = before is not None and before.capital and len(before.native) > 1
    if others and not (before and before.opens):
        return Certainty.POSSIBLE
    return Certainty.SURE if last and not others else Certainty.LIKELY


def plain(word: str) -> str:
    """A word without case, vowel signs and marks; one letter for those that stand for others."""
    bare = "".join(char for char in word if char not in UNSEEN)
    bare = bare.casefold().translate(_ALIKE)
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", bare)).replace("ськ", "ск")
    return unicodedata.normalize("NFC", bare).translate(_ALIKE)


_ENDINGS: Final = frozenset(plain(each) for each in _CASES.split())


def is_inflected(shown: str, meant: str) -> bool:
    """Whether a word is a name, or one with another ending of its case."""
    if shown == meant:
        return True
    if not _declines(meant[0]):
        return False
    for size in range(_MOST_LOST + 1):
        stem, lost = meant[: len(meant) - size], meant[len(meant) - size :]
        if len(stem) < _SHORTEST or not set(lost) <= _VOWELS:
            break
        if shown.startswith(stem) and (shown[len(stem) :] in _ENDINGS or shown == stem):
            return True
    return _loses_a_vowel(shown, meant)


def _loses_a_vowel(shown: str, meant: str) -> bool:
    """ "Павел" becomes "Павла", "Марозаў" "Марозава"."""
    if len(meant) < _SHORTEST + 1:
        return False
    if meant[-2] in "еоё" and shown.startswith(meant[:-2] + meant[-1]):
        return shown[len(meant) - 1 :] in _ENDINGS
    soft = {"у": "в", "к": "ц", "г": "з", "х": "с"}.get(meant[-1])
    return bool(soft and shown.startswith(meant[:-1] + soft) and shown[len(meant) :] in _ENDINGS)


def _declines(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f" or "\u10d0" <= letter <= "\u10ff"


def _pieces(native: str, key: str) -> Iterator[Piece]:
    """The words of a name that tell who it is; an Arabic "Abd" is one with what follows."""
    words = [plain(each) for each in _PIECE.findall(_joined(native))]
    words = [each.removeprefix("ال") for each in words if not each.isascii()]
    for at, word in enumerate(words):
        if len(word) >= _SHORTEST:
            yield Piece(word, key, at == len(words) - 1, at == 0)


def _joined(native: str) -> str:
    return "".join(char for char in native if char not in UNSEEN and char not in _WITHIN)
