"""What the forms (drawings that are drawn in drawings) of a PDF come to, each read once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, Final

from pypdf.generic import ContentStream, IndirectObject

from .fonts import is_unreadable
from .objects import comments_of
from .operators import Drawing, determinant, read_drawing
from .source import Source, entry
from .strings import Said, printable

MAX_DEPTH: Final = 12


class TooMuchError(ValueError):
    """More to draw than is looked through; `cost` is what finding it out took, in bytes."""

    def __init__(self, cost: int = 0) -> None:
        super().__init__()
        self.cost = cost


@dataclass(frozen=True, slots=True)
class Drawn:
    """What drawing something comes to: bytes of operators, forms drawn in turn, and pictures.

    `picture` is the area of the largest picture; a picture has the area 1 unless it is stretched.
    `untold` is whether it uses a font whose letters cannot be told.
    """

    cost: int = 0
    calls: int = 0
    picture: float = 0.0
    paints: bool = False
    untold: bool = False


class Forms:
    """The forms of one file. `reached` are the numbers of those drawn, `marks` their strings."""

    def __init__(self, source: Source, off: Collection[int]) -> None:
        self._source = source
        self._off = off
        self._known: dict[int, Drawn] = {}
        self.reached: set[int] = set()
        self.marks: list[Said] = []

    def drawing(self, content: ContentStream, resources: Any) -> Drawing:
        """What operators draw, for the layers of this file; with the comments between them."""
        comments = comments_of(content.get_data())  # gone once the operations are asked for
        drawing = read_drawing(list(content.operations), resources, self._off)
        drawing.marks += [("hidden-text", printable(each)) for each in comments]
        return drawing

    def drawn(self, drawing: Drawing, resources: Any, depth: int = 0) -> Drawn:
        """What a drawing comes to, with all that it draws in turn.

        Errors: `TooMuchError` where forms are nested too deep; whatever pypdf raises.
        """
        cost = calls = 0
        picture, paints = max(drawing.inline, default=0.0), drawing.paints
        fonts = entry(resources, "/Font")
        untold = any(is_unreadable(entry(fonts, each)) for each in drawing.fonts)
        objects = entry(resources, "/XObject")
        for name, area in drawing.forms:
            inner = self._of(objects, name, depth)
            cost, calls = cost + inner.cost, calls + inner.calls + 1
            picture = max(picture, area * inner.picture)
            paints, untold = paints or inner.paints, untold or inner.untold
        return Drawn(cost, calls, picture, paints, untold)

    def _of(self, objects: Any, name: str, depth: int) -> Drawn:
        reference = dict.get(objects, name) if isinstance(objects, dict) else None
        number = reference.idnum if isinstance(reference, IndirectObject) else 0
        if number in self._known:
            return self._known[number]
        if depth > MAX_DEPTH:
            raise TooMuchError
        form = entry(objects, name)
        if entry(form, "/Subtype") == "/Image":
            found = Drawn(picture=1.0, paints=True)
        elif entry(form, "/Subtype") == "/Form":
            found = self._of_form(form, depth)
        else:
            found = Drawn()
        if number:
            self._known[number] = found
            self.reached.add(number)
        return found

    def _of_form(self, form: Any, depth: int) -> Drawn:
        content = ContentStream(form, self._source, "bytes")
        size = len(content.get_data())
        resources = entry(form, "/Resources")
        drawing = self.drawing(content, resources)
        self.marks += drawing.marks
        inner = self.drawn(drawing, resources, depth + 1)
        matrix = [float(each) for each in entry(form, "/Matrix") or (1, 0, 0, 1, 0, 0)]
        area = determinant(matrix) if len(matrix) == 6 else 1.0
        return replace(inner, cost=size + inner.cost, picture=inner.picture * area)
