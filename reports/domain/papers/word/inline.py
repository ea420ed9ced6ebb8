"""What stands in a paragraph of a Word file: runs, fields, drawings with their boxes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from .fields import Fields
from .pieces import Group, Piece, State
from .styles import PLAIN, Look, Styles, look_of
from .tags import (
    ALTERNATIVES,
    CHOICE,
    PREFIXES,
    RUN,
    SPACES,
    TEXT_BOX,
    VAL,
    Element,
    is_markup,
    local,
    space,
    tag,
    tags,
)

_INSERTED: Final = tags("w:ins w:moveTo")
_DELETED: Final = tags("w:del w:moveFrom")
_RUNS: Final = frozenset({RUN, tag("m:r")})
_WRAPPERS: Final = tags(
    "w:hyperlink w:smartTag w:customXml w:sdt w:sdtContent w:fldSimple w:dir w:bdo"
)
_TEXTS: Final = tags("w:t m:t")
_CODES: Final = tags("w:instrText w:delInstrText")
_DRAWINGS: Final = tags("w:drawing w:pict w:object")
_NOTES: Final = tags("w:footnoteReference w:endnoteReference")
_MARKS: Final = {
    tag("w:tab"): "\t",
    tag("w:ptab"): "\t",
    tag("w:br"): "\n",
    tag("w:cr"): "\n",
    tag("w:noBreakHyphen"): "-",
    tag("w:softHyphen"): "\u00ad",
}
_PRIVATE: Final = 0xF000  # where symbol fonts keep their signs


@dataclass(slots=True)
class Inline(ABC):
    """A walk within paragraphs. What it comes by is kept:

    `groups` are the texts; `found` the elements whose text is in one, `gone` those whose text is
    not seen; `notes` the ids of the notes that a reader is sent to.
    """

    styles: Styles
    shaded: bool = False  # the page has a colour
    groups: list[Group] = field(default_factory=list)
    fields: Fields = field(default_factory=Fields)
    found: set[Element] = field(default_factory=set)
    gone: list[Element] = field(default_factory=list)
    notes: set[tuple[str, str]] = field(default_factory=set)

    @abstractmethod
    def box(self, container: Element, state: State) -> None:
        """Takes a text box."""

    def inline(self, parent: Element, state: State, look: Look) -> Iterator[Piece]:
        """The pieces of a paragraph, or of what is wrapped around some runs in it."""
        for child in parent:
            if child.tag in _RUNS:
                yield from self._content(child, self._run_state(child, state, look))
            elif child.tag in _INSERTED:
                yield from self.inline(child, state | State.INSERTED, look)
            elif child.tag in _DELETED:
                self.gone.append(child)
                yield from self.inline(child, state | State.DELETED, look)
            elif child.tag == ALTERNATIVES:
                yield from self._either(child, state, look)
            elif child.tag in _WRAPPERS or _is_formula(child):
                if instruction := child.get(tag("w:instr")):
                    self.fields.codes.append(instruction)
                yield from self.inline(child, state, look)

    def branches(self, alternatives: Element) -> Iterator[tuple[Element, State]]:
        """Each way in which something is written, with what becomes of it in today's programs."""
        taken = chosen(alternatives)
        for branch in alternatives:
            if is_markup(branch):
                yield branch, State.PLAIN if branch is taken else State.HIDDEN

    def _either(self, alternatives: Element, state: State, look: Look) -> Iterator[Piece]:
        for branch, taken in self.branches(alternatives):
            yield from self.inline(branch, state | taken, look)

    def _run_state(self, run: Element, state: State, look: Look) -> State:
        properties = run.find(tag("w:rPr"))
        return state | self.state_of(run if properties is None else properties, look)

    def state_of(self, properties: Element, look: Look) -> State:
        """What the properties of a run hide, over the look of its paragraph."""
        style = properties.find(tag("w:rStyle"))
        base = (
            look
            if style is None
            else self.toggled(self.styles.of(style.get(VAL), "character"), look)
        )
        shown = look_of(properties).over(base).over(self.styles.defaults)
        state = State.HIDDEN if shown.hidden else State.PLAIN
        if shown.white and not (shown.shaded or self.shaded):
            state |= State.WHITE
        return state

    def toggled(self, look: Look, base: Look) -> Look:
        """A style over another: what hides twice shows again, as the format has it (17.7.3)."""
        hidden = look.hidden if base.hidden is None else bool(look.hidden) != base.hidden
        return replace(look.over(base), hidden=hidden)

    def _content(self, run: Element, state: State) -> Iterator[Piece]:
        for child in run:
            here = state | (State.CODE if self.fields.in_code else State.PLAIN)
            if child.tag == ALTERNATIVES:
                for branch, taken in self.branches(child):
                    yield from self._content(branch, state | taken)
                continue
            if here & State.GONE:
                self.gone.append(child)
            if child.tag in _DRAWINGS:
                self._boxes(child, here)
            elif child.tag == tag("w:ruby"):
                yield from self._ruby(child, here)
            elif child.tag in _NOTES and not here & State.GONE:
                self.notes.add((local(child), child.get(tag("w:id"), "")))
            elif child.tag == tag("w:fldChar"):
                self.fields.turn(child)
            else:
                yield from self._letters(child, here)

    def _letters(self, child: Element, state: State) -> Iterator[Piece]:
        text = ""
        if child.tag in _TEXTS:
            text = child.text or ""
        elif child.tag == tag("w:delText"):
            text, state = child.text or "", state | State.DELETED
        elif child.tag in _CODES:
            text, state = child.text or "", state | State.CODE
        elif child.tag == tag("w:sym"):
            text = _sign(child.get(tag("w:char"), ""))
        else:
            text = _MARKS.get(child.tag, "")
        self.found.add(child)
        if State.CODE in state:
            self.fields.say(text)
        elif text:
            yield Piece(text, state)

    def _ruby(self, ruby: Element, state: State) -> Iterator[Piece]:
        """The letters; how they are said is printed above them, and is a text of its own."""
        for part in ruby:
            if part.tag == tag("w:rubyBase"):
                yield from self.inline(part, state, PLAIN)
            elif part.tag == tag("w:rt"):
                self.groups.append(Group("body", list(self.inline(part, state, PLAIN))))

    def _boxes(self, drawing: Element, state: State) -> None:
        for child in drawing:
            if child.tag == TEXT_BOX:
                fields, self.fields = self.fields, Fields(self.fields.codes)
                self.box(child, state)
                self.fields = fields
            elif child.tag == ALTERNATIVES:
                for branch, taken in self.branches(child):
                    self._boxes(branch, state | taken)
            elif child.tag == tag("v:textpath"):
                self.groups.append(Group("text-box", [Piece(child.get("string", ""), state)]))
            elif _is_hidden_shape(child):
                self.gone.append(child)
                self._boxes(child, state | State.HIDDEN)
            else:
                self._boxes(child, state)


def _is_hidden_shape(shape: Element) -> bool:
    properties = shape.find(tag("wp:docPr"))
    return properties is not None and properties.get("hidden") in {"1", "true"}


def chosen(alternatives: Element) -> Element | None:
    """The way of writing something that today's programs take."""
    return next(filter(_is_understood, alternatives), None)


def _is_understood(branch: Element) -> bool:
    """Whether today's programs take this way of writing something."""
    if branch.tag != CHOICE:
        return is_markup(branch)
    needed = branch.get("Requires", "").split()
    return all(branch.nsmap.get(each) in PREFIXES for each in needed)


def _is_formula(element: Element) -> bool:
    return is_markup(element) and space(element.tag) == SPACES["m"]


def _sign(code: str) -> str:
    """A sign by its number in a font; symbol fonts count from a place of their own."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    number -= _PRIVATE if _PRIVATE <= number < _PRIVATE + 0x100 else 0
    return "" if number < 0x20 or number > 0xFFFF or 0xD800 <= number < 0xE000 else chr(number)
