"""The text of pages: what is seen, what is not, and whether a page can be read at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pypdf import PageObject
from pypdf.generic import ContentStream, NameObject

from .forms import Forms, TooMuchError
from .operators import Operation
from .placing import misplaced
from .source import Source, entry
from .strings import Said

MAX_PAGE: Final = 4_000_000  # bytes of operators on a page
MAX_CALLS: Final = 4_000  # forms drawn by a page
FEW: Final = 200  # letters; with fewer, a page that a picture fills may be a scan
_FILLS: Final = 0.5  # of the page
_LETTER: Final = (0.0, 0.0, 612.0, 792.0)
_STRANGE: Final = 10  # characters without a meaning that a page may have
UNTOLD: Final = "is set in letters that cannot be told"
_PRIVATE: Final = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page. `placed` are the lines that are drawn in another order than they read.

    `unread` says why it was not read whole, `picture` why its picture holds a page, or is "".
    """

    seen: str = field(default="", repr=False)
    unseen: str = field(default="", repr=False)
    placed: str = field(default="", repr=False)
    marks: tuple[Said, ...] = field(default=(), repr=False)
    unread: str = ""
    picture: str = ""
    cost: int = 0


def read_page(source: Source, page: Any, forms: Forms) -> PageText:
    """The text of a page, or of anything with resources and contents as a page has them."""
    try:
        return _read(source, page, forms)
    except (TooMuchError, OverflowError) as much:
        cost = getattr(much, "cost", 0)
        return PageText(unread="draws more than can be looked through", cost=cost)
    except Exception:
        # pypdf raises whatever its parsers meet in a broken page.
        return PageText(unread="is damaged")


def _read(source: Source, page: Any, forms: Forms) -> PageText:
    contents = entry(page, "/Contents")
    if contents is None:
        return PageText()
    content = ContentStream(contents, source, "bytes")
    size, resources = len(content.get_data()), entry(page, "/Resources")
    if size > MAX_PAGE:
        raise TooMuchError(size)
    drawing = forms.drawing(content, resources)
    operations = list(content.operations)
    drawn = forms.drawn(drawing, resources)
    cost = size + drawn.cost
    if cost > MAX_PAGE or drawn.calls > MAX_CALLS:
        raise TooMuchError
    unseen = ""
    if any(drawing.hidden):
        unseen = _text(source, page, drawing.split(operations, hidden=True))
        operations = drawing.split(operations, hidden=False)
    seen = _text(source, page, operations)
    placed = misplaced(operations, _copy(source, page)._layout_mode_fonts())
    unread = UNTOLD if drawn.untold or _is_strange(seen + unseen) else ""
    picture = _picture(seen, drawn.picture / _area(page), drawn.paints)
    return PageText(seen, unseen, placed, tuple(drawing.marks), unread, picture, cost)


def _copy(source: Source, page: Any) -> PageObject:
    copy = PageObject(source)
    copy.update(page)
    return copy


def _text(source: Source, page: Any, operations: Sequence[Operation]) -> str:
    copy = _copy(source, page)
    content = ContentStream(None, source, "bytes")
    content.operations = list(operations)
    copy[NameObject("/Contents")] = content
    return copy.extract_text()


def _area(page: Any) -> float:
    """The area of a page in its own units; that of a sheet of paper where it has none."""
    box = entry(page, "/MediaBox") or _LETTER
    left, bottom, right, top = (float(each) for each in box)
    return abs((right - left) * (top - bottom)) or _LETTER[2] * _LETTER[3]


def _picture(seen: str, picture: float, paints: bool) -> str:
    letters = sum(each.isalnum() for each in seen)
    if not letters and (picture or paints):
        return "is a picture and has no text to check"
    if letters < FEW and picture > _FILLS:
        return "is filled by a picture, whose words cannot be read"
    return ""


def _is_strange(text: str) -> bool:
    strange = sum(each == "\ufffd" or ord(each) in _PRIVATE or each < "\t" for each in text)
    return strange > _STRANGE and 10 * strange > len(text)
