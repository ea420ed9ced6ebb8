"""What a page's operators draw: which text is seen, which is not, how much is a picture.

Source: ISO 32000-1, 8.4 (graphics state), 8.6 (colours), 9.3.6 (text rendering), 14.6 (marks).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from pypdf.generic import ByteStringObject, DictionaryObject, NameObject, TextStringObject

from ..pictures import picture_strings
from .source import entry
from .strings import Said, printable, strings_of, text_of
from .vocabulary import is_strange

Operation = tuple[Any, bytes]

SHOWING: Final = frozenset({b"Tj", b"TJ", b"'", b'"'})
PAINTING: Final = frozenset(
    {b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"s", b"S", b"sh", b"INLINE IMAGE"}
)
_FILLING: Final = PAINTING - {b"s", b"S"}
# Every operator of a page, as ISO 32000-1 lists them; programs skip what is none.
_ALL: Final = b"""
    b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l
    m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y
"""
OPERATORS: Final = frozenset({*_ALL.split(), b"'", b'"', b"INLINE IMAGE"})
MARKS: Final = frozenset({b"BDC", b"BMC", b"EMC", b"DP", b"MP"})
_UNSEEN_MODES: Final = frozenset({3, 7})
_WHITE: Final = {
    b"g": [1.0],
    b"rg": [1.0, 1.0, 1.0],
    b"k": [0.0, 0.0, 0.0, 0.0],
}
_ANY_WHITE: Final = ([1.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0, 0.0])


@dataclass(slots=True)
class Drawing:
    """What operators draw.

    `hidden` tells of each operation whether it shows text that nobody sees. `pictures` and
    `forms` are (name, factor of area) of XObjects drawn, `inline` the factors of inline images;
    `marks` are the strings that stand in marked content; `fonts` the names of fonts.
    """

    hidden: list[bool] = field(default_factory=list)
    forms: list[tuple[str, float]] = field(default_factory=list)
    inline: list[float] = field(default_factory=list)
    marks: list[Said] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    paints: bool = False

    def split(self, operations: list[Operation], *, hidden: bool) -> list[Operation]:
        """The operations without those that show the other kind of text."""
        return [
            each
            for each, unseen in zip(operations, self.hidden, strict=True)
            if each[1] not in SHOWING or unseen == hidden
        ]


@dataclass(slots=True)
class _State:
    """The graphics state, as far as it tells what is seen."""

    mode: int = 0
    white: bool = False
    area: float = 1.0  # how many times its size a thing is drawn

    def copy(self) -> _State:
        return _State(self.mode, self.white, self.area)


def read_drawing(operations: list[Operation], resources: Any, off: Collection[int] = ()) -> Drawing:
    """What the operations of a page or form draw; `off` are the numbers of layers not shown.

    White text counts as unseen only where nothing was filled before it: on a coloured ground it
    is seen.
    """
    filled = False
    drawing = Drawing()
    state, kept, layers = _State(), [], _Layers(resources, off)
    for operands, operator in operations:
        drawing.marks.extend(_loose(operands, operator))
        if operator == b"q":
            kept.append(state.copy())
        elif operator == b"Q":
            state = kept.pop() if kept else _State()
        elif operator in MARKS:
            layers.mark(operands, operator)
            drawing.marks.extend(said for each in operands for said in _marked(each))
        elif operator == b"Do":
            drawing.forms.extend((str(each), state.area) for each in operands[:1])
            filled = True
        elif operator == b"INLINE IMAGE":
            drawing.inline.append(state.area)
            drawing.marks.extend(_inline_texts(operands))
        elif operator == b"Tf":
            drawing.fonts.update(str(each) for each in operands[:1])
        else:
            _change(state, operands, operator)
        drawing.paints = drawing.paints or operator in PAINTING
        filled = filled or (operator in _FILLING and not state.white)
        unseen = state.mode in _UNSEEN_MODES or (state.white and not filled) or layers.off
        drawing.hidden.append(operator in SHOWING and unseen)
    return drawing


def _change(state: _State, operands: Any, operator: bytes) -> None:
    numbers = [float(each) for each in operands if isinstance(each, (int, float))]
    if operator == b"Tr" and numbers:
        state.mode = int(numbers[0])
    elif operator in _WHITE:
        state.white = numbers == _WHITE[operator]
    elif operator in (b"sc", b"scn"):
        state.white = numbers in _ANY_WHITE
    elif operator == b"cs":
        state.white = False
    elif operator == b"cm" and len(numbers) == 6:
        state.area *= determinant(numbers)


def determinant(matrix: list[float]) -> float:
    """By how much a matrix makes an area larger."""
    return abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])


def _loose(operands: Any, operator: bytes) -> Iterator[Said]:
    """What operands say that are no text of the page: names, and strings that nothing shows."""
    for each in operands if isinstance(operands, list) else ():
        if isinstance(each, NameObject) and is_strange(each):
            yield "property", each[1:]
        elif operator not in OPERATORS and isinstance(each, (TextStringObject, ByteStringObject)):
            yield "hidden-text", text_of(each)
    if operator not in OPERATORS:
        yield "hidden-text", printable(operator)


def _inline_texts(operands: Any) -> Iterator[Said]:
    yield from strings_of(operands["settings"])
    data = bytes(operands["data"])
    if data.startswith(b"\xff\xd8"):
        yield "property", "\n".join(picture_strings(data))


def _marked(operand: Any) -> Iterator[Said]:
    if isinstance(operand, DictionaryObject):
        yield from strings_of(operand)


class _Layers:
    """The layers (optional content) that are open at a place, and whether one is off."""

    def __init__(self, resources: Any, off: Collection[int]) -> None:
        self._properties = entry(resources, "/Properties")
        self._off = off
        self._open: list[bool] = []

    @property
    def off(self) -> bool:
        """Whether what is drawn now is on a layer that is not shown."""
        return any(self._open)

    def mark(self, operands: Any, operator: bytes) -> None:
        """Take note of a mark."""
        if operator in (b"BDC", b"BMC"):
            self._open.append(self._hides(operands))
        elif operator == b"EMC" and self._open:
            self._open.pop()

    def _hides(self, operands: Any) -> bool:
        if len(operands) < 2 or operands[0] != "/OC" or not isinstance(operands[1], NameObject):
            return False
        if not isinstance(self._properties, dict):
            return False
        reference = dict.get(self._properties, operands[1])
        return getattr(reference, "idnum", None) in self._off
