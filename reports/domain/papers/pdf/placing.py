"""The words of a page by where they are drawn, for lines that are drawn in another order.

A program prints letters in any order that it likes; who looks at the page reads them from left to
right. Where the letters of a line come one after the other, the text that was read has them so.

Source: ISO 32000-1, 9.4.4 (text space). pypdf follows the matrices and knows the widths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, hypot, pi
from typing import Any, Final

from pypdf._text_extraction._layout_mode._fixed_width_page import (
    recurse_to_target_op,
    set_font_operation,
)
from pypdf._text_extraction._layout_mode._text_state_manager import TextStateManager
from pypdf._text_extraction._layout_mode._text_state_params import TextStateParams
from pypdf.generic import ArrayObject, ByteStringObject
from pypdf.generic._font import Font

from .operators import Operation

_NEAR: Final = 0.35  # of the letters' size: as far apart stand the letters of a word at most
_WORDS: Final = 0.2  # of the size: a wider gap is a space
MOST: Final = 20_000  # pieces of text on a page
_APART: Final = 3.0  # a gap so wide is none between words
_KERNED: Final = 400  # thousandths of the size: what moves a letter less is kerning
_SHORT: Final = 3  # letters of a piece that may be one of a word set from top to bottom
_LINES: Final = 4  # of the size: as far apart are the letters of such a word at most
_FEWEST: Final = 4  # pieces of such a word


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters drawn at once: their number in the order of drawing, and where they stand.

    `along` and `across` are measured in the direction in which they are set, `angle`; `advance` is
    how far they reach, backwards below nought.
    """

    number: int
    text: str
    angle: int
    along: float
    across: float
    size: float
    advance: float
    mirrored: bool
    params: TextStateParams

    def singly(self) -> Iterator[tuple[float, float, str]]:
        """Each letter with where it begins and ends."""
        raw = self.params._raw_chars or self.text
        at, scale = self.along, self.size / (abs(self.params.font_size) or 1)
        for letter, shown in zip(raw, self.text, strict=False):
            step = self.params.word_tx(letter) * scale
            yield min(at, at + step), max(at, at + step), shown
            at += step


class _Watching(TextStateManager):
    """Notes where each text is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: list[Letters] = []
        self.set_font(Font("Unknown", encoding={}, interpretable=False), 1)  # where none is named

    def text_state_params(self, value: bytes | str = "") -> TextStateParams:
        a, b, c, d, e, f = (float(each) for each in list(self.effective_transform)[:6])
        params = super().text_state_params(value)
        scale = hypot(a, b) or 1.0
        advance = params.word_tx(value) * scale
        if params.text.strip():
            if len(self.drawn) > MOST:
                raise OverflowError
            angle = atan2(b, a)
            self.drawn.append(
                Letters(
                    number=len(self.drawn),
                    text=params.text,
                    angle=round(angle * 180 / pi),
                    along=(e * a + f * b) / scale,
                    across=(f * a - e * b) / scale,
                    size=abs(self.font_size) * scale,
                    advance=advance,
                    mirrored=a * d - b * c < 0,
                    params=params,
                )
            )
        return params


def misplaced(operations: Sequence[Operation], fonts: Any) -> str:
    """The lines that are drawn in another order than they read, a line each; and columns.

    Errors: `OverflowError` where there are too many; whatever pypdf raises.
    """
    drawn = _drawn(operations, fonts)
    lines = [line for same in _by_angle(drawn) for line in _lines(same)]
    found = [_read(line) for line in lines if _is_disordered(line)]
    found += [_read(line)[::-1] for line in lines if any(each.mirrored for each in line)]
    found += [column for same in _by_angle(drawn) for column in _columns(same)]
    return "\n".join(found)


def _drawn(operations: Sequence[Operation], fonts: Any) -> list[Letters]:
    state = _Watching()
    stream = iter([_joined(each) for each in operations])
    for operands, operator in stream:
        if operator in (b"BT", b"q"):
            end = b"ET" if operator == b"BT" else b"Q"
            recurse_to_target_op(stream, state, end, fonts, strip_rotated=False)  # type: ignore[arg-type]
        elif operator == b"cm":
            state.add_cm(*operands)
        elif operator == b"Tf":
            set_font_operation(state, fonts, operands)
        else:
            state.set_state_param(operator, operands)
    return state.drawn


def _joined(operation: Operation) -> Operation:
    """Pieces of a word that are only kerned, drawn at once."""
    operands, operator = operation
    if operator != b"TJ" or not operands or not isinstance(operands[0], ArrayObject):
        return operation
    pieces = list(operands[0])
    if any(isinstance(each, (int, float)) and abs(each) > _KERNED for each in pieces):
        return operation
    texts = [bytes(each) for each in pieces if isinstance(each, ByteStringObject)]
    numbers = [each for each in pieces if isinstance(each, (int, float))]
    if len(texts) + len(numbers) < len(pieces):
        return operation
    return [ByteStringObject(b"".join(texts))], b"Tj"


def _by_angle(drawn: Iterable[Letters]) -> list[list[Letters]]:
    groups: dict[int, list[Letters]] = {}
    for each in drawn:
        groups.setdefault(each.angle, []).append(each)
    return list(groups.values())


def _lines(drawn: Iterable[Letters]) -> Iterator[list[Letters]]:
    """Letters on one line, from left to right."""
    line: list[Letters] = []
    for each in sorted(drawn, key=lambda each: each.across):
        if line and each.across - line[-1].across > _NEAR * max(each.size, line[-1].size):
            yield sorted(line, key=_start)
            line = []
        line.append(each)
    yield sorted(line, key=_start)


def _start(each: Letters) -> float:
    return each.along + min(0.0, each.advance)


def _is_disordered(line: Sequence[Letters]) -> bool:
    """Whether pieces that stand side by side were not drawn one after the other."""
    if any(each.advance < 0 for each in line):
        return True
    for one, other in pairwise(line):
        gap = _start(other) - _start(one) - abs(one.advance)
        if gap < _NEAR * one.size and other.number != one.number + 1:
            return True
    return False


def _read(line: Iterable[Letters]) -> str:
    """The letters of a line from left to right."""
    letters = sorted(
        (start, end, shown, each.size)
        for each in line
        for start, end, shown in each.singly()
        if shown.strip()
    )
    said, last = "", letters[0][0]
    for start, end, shown, size in letters:
        if start - last > _WORDS * size:
            said += " " if start - last < _APART * size else "\n"
        said += shown
        last = end
    return said


def _columns(drawn: Iterable[Letters]) -> Iterator[str]:
    """Short pieces that stand one below the other, from top to bottom."""
    groups: dict[int, list[Letters]] = {}
    for each in drawn:
        if len(each.text.strip()) <= _SHORT and each.size:
            groups.setdefault(round(each.along / each.size), []).append(each)
    for group in groups.values():
        group.sort(key=lambda each: -each.across)
        steps = [one.across - other.across for one, other in pairwise(group)]
        near = all(step < _LINES * group[0].size for step in steps)
        if len(group) >= _FEWEST and near:
            yield "".join(each.text.strip() for each in group)
