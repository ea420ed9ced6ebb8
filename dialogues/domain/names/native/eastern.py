"""Names in Chinese, Japanese and Korean, whose words no spaces part: searched letter by letter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from ...wordset import word_set
from ..found import Certainty
from ..writing.chinese import one_shape
from ..writing.kana import in_kana
from ..writing.parts import is_from, parts_of
from ..writing.person import Person
from ..writing.words import words_of
from .eastern_words import (
    AFTER_FAMILY,
    THINGS,
    is_chinese_word,
    is_familiar,
    is_lone,
    is_of_firm,
    is_of_longer,
    is_of_old,
    is_within,
    may_lead,
)
from .titles_eastern import TITLE

_EAST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Such letters and what may stand within a name: a text of another script has few.
_ROW: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
    r"(?:[ \u3000\u00a0\n·・][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+)*"
)
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")
_LONG: Final = 4  # letters of a Japanese name
_SHORT: Final = 3
_PAIR: Final = 2
_HEADS: Final = frozenset({"", "\n", "。", "“", "「"})  # before who is spoken to
_CALLED: Final = frozenset({"，", ",", "：", ":", "！"})  # after whom
_FEW: Final = 0.25  # of the letters of a text: then it is written in another script
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
# Japanese families of one letter, whose bearers may have a given name of two.
_SINGLE: Final = frozenset(
    one_shape(
        "原林森東南北西辻堀谷岡関平浜滝菅畑泉岸梶乾今桂榊楠島星本角境沖奥金柳宮椎牧峰峯湊港旭筒槇榎柴鎌"
    )
)
_AFTER_FAMILY: Final = frozenset("案説论発的在和与及也说對对是曾将向")
_LOAN: Final = re.compile(r"[\u30a1-\u30fa\u30fc]")
_JAPAN: Final = frozenset({"jp", "japan", "jpn"})
_KOREAN_LEE: Final = (
    ("이", "리"),
    ("임", "림"),
    ("유", "류"),
    ("노", "로"),
    ("나", "라"),
    ("양", "량"),
    ("여", "려"),
)
_DOUBLE: Final = word_set(
    one_shape(
        "欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 南宫 端木 "
        "남궁 황보 선우 제갈 사공 독고"
    )
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a native name: of whom, and whether it is "whole", "family" or "given"."""

    key: str
    what: str


@dataclass(frozen=True, slots=True, eq=False)
class EasternIndex:
    """Native names by their letters in one shape, and one pattern for them all."""

    names: Mapping[str, tuple[Part, ...]] = field(repr=False)
    pattern: re.Pattern[str] | None = field(repr=False)

    @classmethod
    def of(cls, people: Iterable[Person]) -> EasternIndex:
        """The index of a roster."""
        names: dict[str, dict[Part, None]] = {}
        for person in people:
            for native in (person.native_name, *person.other_names):
                if _EAST.search(native):
                    for form, what in _forms(one_shape(native), person):
                        names.setdefault(form, {})[Part(person.key, what)] = None
            for form, what in _in_kana(person):
                names.setdefault(form, {})[Part(person.key, what)] = None
        longest_first = sorted(names, key=len, reverse=True)
        joined = "|".join(
            r"[ \u3000\u00a0\n·・]?".join(map(re.escape, each)) for each in longest_first
        )
        return cls(
            names={form: tuple(parts) for form, parts in names.items()},
            pattern=re.compile(joined) if joined else None,
        )

    def find(self, text: str, named: Collection[str]) -> Iterator[tuple[int, int, str, Certainty]]:
        """The native names in a text: start, end, key and how sure."""
        if self.pattern is None or text.isascii():
            return
        rows = [match.span() for match in _ROW.finditer(text)]
        if not rows:
            return
        shown = _ROW.sub(lambda row: one_shape(row[0]), text)
        matches = [each for row in rows for each in self.pattern.finditer(shown, *row)]
        whole = set(named) | {
            part.key for match in matches for part in self._parts(match) if part.what == "whole"
        }
        few = sum(end - start for start, end in rows) < _FEW * len(shown)
        for match in matches:
            for part in self._parts(match):
                verdict = _verdict(match, shown, part.what, named=few or part.key in whole)
                if verdict is None and few and part.what == "family":
                    lone = is_lone(text, *match.span())
                    verdict = (match.end(), Certainty.LIKELY) if lone else None
                if verdict:
                    within = part.what != "whole" and (
                        _is_in_loan(text, *match.span()) or is_of_firm(text, match.end())
                    )
                    certainty = Certainty.POSSIBLE if within else verdict[1]
                    yield match.start(), verdict[0], part.key, certainty

    def _parts(self, match: re.Match[str]) -> tuple[Part, ...]:
        return self.names[re.sub(r"[\s·・]", "", match[0])]


def _verdict(
    match: re.Match[str], text: str, what: str, *, named: bool
) -> tuple[int, Certainty] | None:
    """Where a mention ends, with its title, and how sure it is."""
    title = TITLE.match(text, match.end())
    if what == "whole":
        part = len(match[0]) == _PAIR and title is None and is_within(text, *match.span())
        return (title or match).end(), Certainty.POSSIBLE if part else Certainty.SURE
    before = text[match.start() - 1 : match.start()]
    inside = _is_inside(before, match[0])
    inside = inside and not may_lead(text, match.start())
    if title and not inside:
        old = title[0].startswith("氏") and is_of_old(text, title.end())
        return title.end(), Certainty.POSSIBLE if old else Certainty.SURE
    if len(match[0]) < 2 and is_familiar(text, match.start(), match.end()):
        return match.end(), Certainty.LIKELY
    after = text[match.end() : match.end() + 1]
    if len(match[0]) < 2 or what == "kana" or THINGS.match(text, match.end()):
        return None
    parted = not _CHINESE.match(after) or after in AFTER_FAMILY
    if inside or not parted or is_of_longer(text, match.end()):
        return match.end(), Certainty.POSSIBLE
    if what == "given" and not named and not _is_rare(match[0], before, after):
        return match.end(), Certainty.POSSIBLE
    return match.end(), Certainty.LIKELY


def _is_rare(given: str, before: str, after: str) -> bool:
    """Whether a Chinese given name is no word, and stands by itself: "若曦，修好了吗？"."""
    alone = before in _HEADS and after in _CALLED
    return alone and _CHINESE.match(given) is not None and not is_chinese_word(given)


def _is_in_loan(text: str, start: int, end: int) -> bool:
    """Whether letters of katakana go on before or after: a loanword holds them ("ハヤシライス")."""
    around = text[max(0, start - 1) : start], text[end : end + 1]
    return bool(_LOAN.match(text, start)) and any(_LOAN.match(each) for each in around)


def _is_inside(before: str, shown: str) -> bool:
    """Whether a letter of the same kind stands before, so that this may be within a word."""
    kind = next((each for each in (_HANGUL, _KANA) if each.match(shown)), _CHINESE)
    return kind.match(before) is not None


def _forms(native: str, person: Person) -> Iterator[tuple[str, str]]:
    """The whole name, the family name and the given one."""
    whole = re.sub(r"[\s·・,]", "", native)
    for family in _families(native, whole, person):
        yield from _forms_of(family, whole, person)
    if is_from(person, _JAPAN) and len(whole) == _SHORT:
        yield whole[1:] + whole[:1], "whole"  # a family of one letter, after what is given


def _in_kana(person: Person) -> Iterator[tuple[str, str]]:
    """The whole name in kana, in either order, and the family name that wants a title."""
    if not is_from(person, _JAPAN):
        return
    parts = parts_of(person)
    given = in_kana("".join(_written(person.name, parts.given)))
    for family in in_kana("".join(_written(person.name, parts.family))):
        yield family, "kana"
        for each in given:
            yield family + each, "whole"
            yield each + family, "whole"


def _written(name: str, folded: Iterable[str]) -> Iterator[str]:
    """The words of a name as they are written, with their macrons."""
    shown = {word.folded: name[word.start : word.end] for word in words_of(name)}
    yield from (shown.get(each, each) for each in folded)


def _forms_of(family: str, whole: str, person: Person) -> Iterator[tuple[str, str]]:
    given = whole[len(family) :]
    for shown in {family, *_initial_sounds(family)}:
        yield shown + given, "whole" if given or len(whole) > 2 else "family"
        if given:
            yield shown, "family"
            if is_from(person, _JAPAN):
                yield given + shown, "whole"
    if len(given) > 1:
        yield given, "given"


def _families(native: str, whole: str, person: Person) -> Iterator[str]:
    """The family name; of a long Japanese one that no space parts, each that it may be."""
    pieces = native.split()
    if len(pieces) > 1:
        yield pieces[0]
        return
    japanese = is_from(person, _JAPAN) or person.language == "ja"
    japanese = japanese or _KANA.search(native) is not None  # of whoever has left: "小林チアゴ"
    size = 2 if whole[:2] in _DOUBLE or (japanese and len(whole) > 2) else 1
    yield whole[:size]
    if japanese and len(whole) == _SHORT and whole[0] in _SINGLE:
        yield whole[:1]
    if japanese and len(whole) > _LONG:
        yield whole[: size + 1]


def _initial_sounds(family: str) -> Iterator[str]:
    """A Korean family name as the other half of the country writes it."""
    for south, north in _KOREAN_LEE:
        if family in {south, north}:
            yield north if family == south else south
