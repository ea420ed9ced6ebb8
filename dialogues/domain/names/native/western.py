"""Names in scripts that part words by spaces: Cyrillic, Arabic, Hebrew, Georgian and others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..found import Certainty
from ..writing.cleaned import UNSEEN
from ..writing.endings import is_inflected, plain
from ..writing.person import Person
from ..writing.words import Word, words_of
from .alone import are_few, names_alone
from .beside import (
    adjoins,
    has_case,
    in_office,
    is_addressed,
    is_name,
    is_not_theirs,
    is_word,
    speaks,
)

_PREFIXES: Final = (
    *("ولل", "وال", "وب", "ول", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ك"),
    *("וב", "ול", "ומ", "וה", "שה", "של", "ב", "ל", "ה", "ו", "מ", "ש", "כ", "የ", "ለ", "በ", "ከ"),
)
_WITHIN: Final = frozenset("'’ʼ׳״")  # a part of a word where no space stands beside
_FEMALE: Final = ("а", "я")
_SHORTEST: Final = 3
_PAIR: Final = 2  # letters of a family's name that tells where it stands alone: "כץ"
_HALF: Final = 4  # letters of the first half of a surname that tells by itself
_HYPHENS: Final = frozenset("-־‐")
_DOUBLE: Final = 4  # letters of a double name of two short halves
_LONG: Final = 5  # letters of a part of a name that may stand as two words
_NO_SPACE: Final = "\u200c"  # between the halves of a Persian word
_GENERIC: Final = frozenset(
    plain(each) for each in ("زاده", "پور", "نیا", "فر", "نژاد", "الله", "خان", "لو", "وند", "دوست")
)
# With what follows they are one name: "Abd al-Rahman", "Ben-Shalom".
_SERVANT: Final = frozenset({"عبد"})
_SONS: Final = frozenset({"בן", "בת", "בר"})
_FATHERS: Final = frozenset({"ابو", "ام", "אבו", "אבן"})


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a native name; `last` where it is the family's."""

    word: str = field(repr=False)
    key: str
    last: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """One or two words of a text that are read as one; whose it may be, and if as a family's."""

    first: int
    last: int
    meant: Mapping[str, bool] = field(repr=False)


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
        native = [word for word in words if word.native]
        row = list(self._units(native))
        whole = {*named, *_known(native, row)}
        few = are_few(native, words)
        governing = in_office(words)
        alone = names_alone(words, _names(native, row)) if few else frozenset[int]()
        for at, unit in enumerate(row):
            for key, last in unit.meant.items():
                certainty = Certainty.POSSIBLE
                beside = _beside(native, row, at, key)
                short = unit.first == unit.last and len(native[unit.first].native) < _SHORTEST
                if short and beside is None and native[unit.first].start not in alone:
                    continue
                if beside is not None and (last or beside.meant[key]):
                    certainty = Certainty.SURE
                elif beside is not None or last or key in whole or few or _is_called(native, unit):
                    told = native[unit.first].start in alone
                    certainty = _verdict(native, unit, beside or unit, last=last, alone=told)
                start = native[unit.first].start
                certainty = Certainty.POSSIBLE if start in governing else certainty
                yield start, native[unit.last].end, key, certainty

    def _units(self, native: Sequence[Word]) -> Iterator[Unit]:
        """The words of a text, two of them as one where they are one part of a name."""
        at = 0
        while at < len(native):
            shown, last = plain(native[at].native), at
            meant: dict[str, bool] = {}
            if at + 1 < len(native) and adjoins(native[at], native[at + 1]):
                both = shown + plain(native[at + 1].native)
                hyphen = native[at + 1].gap in _HYPHENS
                meant = dict(self._meant(both, _DOUBLE if hyphen else _LONG))
                last = at + 1 if meant else at
            yield Unit(at, last, meant or dict(self._meant(shown, min(len(shown), _SHORTEST))))
            at = last + 1

    def _meant(self, bare: str, least: int) -> Iterator[tuple[str, bool]]:
        shown = {bare, *(bare.removeprefix(each) for each in _PREFIXES)}
        pieces = [
            piece
            for each in shown
            for piece in self.stems.get(each[:_SHORTEST], ())
            if len(piece.word) >= least and _may_be(bare, each, piece.word)
        ]
        # A man's name as it stands is no woman's; a woman's is a man's in another case.
        as_written = [each for each in pieces if each.word == bare]
        found: dict[str, bool] = {}
        for piece in pieces if bare.endswith(_FEMALE) or not as_written else as_written:
            found[piece.key] = found.get(piece.key, False) or piece.last
        yield from found.items()


def _may_be(bare: str, shown: str, word: str) -> bool:
    """Whether a word of a text, with or without what is written together with it, is a name's."""
    return bare == word if len(word) < _SHORTEST else is_inflected(shown, word)


def _known(native: Sequence[Word], row: Sequence[Unit]) -> Iterator[str]:
    """Those whose family name, or two parts side by side, stand somewhere."""
    for at, unit in enumerate(row):
        for key, last in unit.meant.items():
            if last or _beside(native, row, at, key) is not None:
                yield key


def _beside(native: Sequence[Word], row: Sequence[Unit], at: int, key: str) -> Unit | None:
    """Another part of the same name at once before or after, the family's if there is one."""
    near = [
        row[each]
        for each in (at - 1, at + 1)
        if 0 <= each < len(row)
        and key in row[each].meant
        and adjoins(native[row[min(at, each)].last], native[row[max(at, each)].first])
    ]
    return max(near, key=lambda each: each.meant[key], default=None)


def _is_called(native: Sequence[Word], unit: Unit) -> bool:
    """Whether a given name has a form of address beside it, or says something."""
    return is_addressed(native, unit.first, unit.last) or speaks(native, unit.first, unit.last)


def _names(native: Sequence[Word], row: Sequence[Unit]) -> list[int]:
    """The offsets of units that are of somebody's name, and no words."""
    return [
        native[unit.first].start for unit in row if unit.meant and not is_word(native, unit.first)
    ]


def _verdict(
    native: Sequence[Word], unit: Unit, other: Unit, *, last: bool, alone: bool
) -> Certainty:
    """How sure one part of a name makes it, or two of its given names side by side.

    `alone` where it stands in another script's sentence as only a name would.
    """
    first, end = min(unit.first, other.first), max(unit.last, other.last)
    if is_not_theirs(native, first, end):
        return Certainty.POSSIBLE
    if not last and unit is other and _goes_on(native, end):
        return Certainty.POSSIBLE
    if is_addressed(native, first, end):
        return Certainty.SURE if last else Certainty.LIKELY
    if last and first == end and not alone and is_word(native, first):
        return Certainty.POSSIBLE
    word = native[unit.first]
    before = native[unit.first - 1] if unit.first and word.follows else None
    if before is not None and before.end != word.start - len(word.gap):
        before = None
    # In a script with capitals, another name before makes it somebody else's.
    others = before is not None and before.capital and len(before.native) > 1
    if before is not None and others and (not before.opens or is_name(before)):
        return Certainty.POSSIBLE
    frequent = first == end and not has_case(word.native) and is_word(native, first)
    return Certainty.SURE if last and not (others or frequent) else Certainty.LIKELY


def _goes_on(native: Sequence[Word], at: int) -> bool:
    """Whether another name follows a given one, in a script with capitals."""
    after = native[at + 1] if at + 1 < len(native) else None
    return after is not None and after.gap == " " and after.capital and has_case(after.native)


def _pieces(native: str, key: str) -> Iterator[Piece]:
    """The words of a name that tell who it is; an Arabic "Abd" is one with what follows."""
    parts = list(_parts(native))
    hyphen = len(parts) > 1 and parts[-1][1]
    for at, (word, _) in enumerate(parts):
        # "Abu Ghazi" is a family's name, and so is "Ghazi".
        last = at == len(parts) - 1 or (at == len(parts) - 2 and word.endswith(parts[-1][0]))
        halved = hyphen and at == len(parts) - 2 and len(word) >= _HALF
        if len(word) >= _SHORTEST or (last and len(word) == _PAIR and not has_case(word)):
            yield Piece(word, key, last or halved)
    for each in native.split():
        if "-" in each or "־" in each:  # a double name of short halves: they are no names alone
            double = "".join(word.native for word in words_of(each))
            yield Piece(plain(double), key, native.endswith(each))
        half, _, rest = each.partition(_NO_SPACE)
        if plain(rest) in _GENERIC and len(half) >= _HALF:
            yield Piece(plain(half), key, native.endswith(each))


def _parts(native: str) -> Iterator[tuple[str, bool]]:
    """The plain words of a name without articles, and whether a hyphen joins each to the last."""
    row = [word for word in words_of(_joined(native)) if word.native]
    at = 0
    while at < len(row):
        word, hyphen = plain(row[at].native), row[at].gap in _HYPHENS
        if word in _SERVANT | _SONS | _FATHERS and at + 1 < len(row):
            at += 1
            following = plain(row[at].native)
            yield word + following, hyphen
            if word in _FATHERS:
                yield following.removeprefix("ال"), False
        else:
            yield word.removeprefix("ال"), hyphen
        at += 1


def _joined(native: str) -> str:
    return "".join(char for char in native if char not in UNSEEN and char not in _WITHIN)
