"""Names in Chinese, Japanese and Korean, whose words no spaces part: searched letter by letter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from ..wordset import word_set
from .chinese import one_shape
from .found import Certainty
from .parts import is_from
from .person import Person

_EAST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Such letters and what may stand within a name: a text of another script has few.
_ROW: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
    r"(?:[ \u3000\u00a0\n·・][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+)*"
)
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")
# Forms of address and offices after a name.
_TITLES: Final = (
    "先生|女士|小姐|教授|副教授|准教授|博士|大使|公使|總領事|总领事|主任|院长|部长|副部长|外长|"
    "司长|局长|处长|研究员|副研究员|研究員|将军|中将|少将|大将|上将|上校|大校|校长|主席|秘书长|"
    "事務局長|代表|团长|老师|同志|同学|会长|理事长|董事长|总裁|律师|记者|编辑|委员|议员|所长|"
    "馆长|书记|司令|提督|議長|氏|さん|様|さま|君|殿|ちゃん|씨|님|교수|박사|대사|선생|장관|차관|"
    "원장|위원|대표|의원|국장|소장|장군|회장|이사장|연구위원|선임연구위원|연구원|총장|실장|과장|"
    "부장|사장|변호사|기자|제독|대령|중장|전\\s?장관|전\\s?차관|전\\s?대사|동지"
)
_TITLE: Final = re.compile(rf"\s?(?:{one_shape(_TITLES)})")
# After a family name: then it is that of a place or a firm.
_THINGS: Final = re.compile(
    one_shape(
        r"(?:市|町|村|县|区|駅|川|山|島|湖|海|港|城|寺|神社|大学|製薬|银行|株式|公司|集団|家具|電機|商店|通り|路|街|橋|家の|藩)"
    )
)
_LONG: Final = 4  # letters of a Japanese name
_SHORT: Final = 3
_FEW: Final = 0.25  # of the letters of a text: then it is written in another script
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
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
                if verdict:
                    within = part.what != "whole" and _is_in_loan(text, *match.span())
                    certainty = Certainty.POSSIBLE if within else verdict[1]
                    yield match.start(), verdict[0], part.key, certainty

    def _parts(self, match: re.Match[str]) -> tuple[Part, ...]:
        return self.names[re.sub(r"[\s·・]", "", match[0])]


def _verdict(
    match: re.Match[str], text: str, what: str, *, named: bool
) -> tuple[int, Certainty] | None:
    """Where a mention ends, with its title, and how sure it is."""
    title = _TITLE.match(text, match.end())
    if what == "whole":
        return (title or match).end(), Certainty.SURE
    before = text[match.start() - 1 : match.start()]
    inside = _is_inside(before, match[0])
    if title and not inside:
        return title.end(), Certainty.SURE
    after = text[match.end() : match.end() + 1]
    if len(match[0]) < 2 or _THINGS.match(text, match.end()):
        return None
    parted = not _CHINESE.match(after) or after in _AFTER_FAMILY
    if inside or not parted:
        return match.end(), Certainty.POSSIBLE
    if what == "given" and not named:
        return match.end(), Certainty.POSSIBLE
    return match.end(), Certainty.LIKELY


def _is_in_loan(text: str, start: int, end: int) -> bool:
    """Whether letters of katakana go on before or after: a loanword holds them ("ハヤシライス")."""
    around = text[max(0, start - 1) : start], text[end : end + 1]
    return bool(_LOAN.match(text, start)) and any(_LOAN.match(each) for each in around)


def _is_inside(before: str, shown: str) -> bool:
    """Whether a letter of the same kind stands before, so that this may be within a word."""
    kind = _HANGUL if _HANGUL.match(shown) else _CHINESE
    return kind.match(before) is not None


def _forms(native: str, person: Person) -> Iterator[tuple[str, str]]:
    """The whole name, the family name and the given one."""
    whole = re.sub(r"[\s·・,]", "", native)
    for family in _families(native, whole, person):
        yield from _forms_of(family, whole, person)
    if is_from(person, _JAPAN) and len(whole) == _SHORT:
        yield whole[1:] + whole[:1], "whole"  # a family of one letter, after what is given


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
    size = 2 if whole[:2] in _DOUBLE or (japanese and len(whole) > 2) else 1
    yield whole[:size]
    if japanese and len(whole) > _LONG:
        yield whole[: size + 1]


def _initial_sounds(family: str) -> Iterator[str]:
    """A Korean family name as the other half of the country writes it."""
    for south, north in _KOREAN_LEE:
        if family in {south, north}:
            yield north if family == south else south
