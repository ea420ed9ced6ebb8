"""Walks one text of a Word file (body, header, note, comment) and tells what of it is seen.

The one judge of what is seen: reading takes its texts, and cleaning takes out what it says is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from .inline import Inline
from .pieces import Group, Piece, State
from .styles import PLAIN, Look, is_fill, look_of
from .tags import ALTERNATIVES, PARAGRAPH, TABLE, VAL, Element, is_on, tag, tags

_INSERTED: Final = tags("w:ins w:moveTo")
_DELETED: Final = tags("w:del w:moveFrom")
_TRANSPARENT: Final = tags("w:sdt w:sdtContent w:customXml")
_ROW: Final = tag("w:tr")
_CELL: Final = tag("w:tc")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a paragraph stands: what its text is, in which state, on which look of a table."""

    group: Group
    state: State = State.PLAIN
    base: Look = PLAIN


@dataclass(slots=True)
class Story(Inline):
    """The walk. `joined` are the paragraphs whose end is not seen, so that the next goes on.

    `rows` are table rows that are not seen, `cells` those whose text is not.
    """

    joined: list[Element] = field(default_factory=list)
    rows: list[Element] = field(default_factory=list)
    cells: list[Element] = field(default_factory=list)

    def read(self, container: Element, part: str, state: State = State.PLAIN) -> None:
        """Takes the text of a container as one group, its headings and tables as their own."""
        group = Group(part)
        self.groups.append(group)
        self.blocks(container, Setting(group, state))

    def box(self, container: Element, state: State) -> None:
        """A text box, which has a fill of its own: white is no way to hide in it."""
        group = Group("text-box")
        self.groups.append(group)
        self.blocks(container, Setting(group, state, Look(shaded=True)))

    def blocks(self, container: Element, setting: Setting) -> None:
        """The paragraphs and tables of a container, in order."""
        pending: list[Piece] = []
        items = [*self._flat(container, setting.state)]
        for at, (item, state) in enumerate(items):
            here = replace(setting, state=state)
            if item.tag == TABLE:
                self._table(item, here)
                continue
            following = items[at + 1][0].tag if at + 1 < len(items) else ""
            pending = self._paragraph(item, here, pending, last=following != PARAGRAPH)

    def _flat(self, container: Element, state: State) -> Iterator[tuple[Element, State]]:
        """Paragraphs and tables, whatever is wrapped around them."""
        for child in container:
            if child.tag in (PARAGRAPH, TABLE):
                yield child, state
            elif child.tag in _TRANSPARENT:
                yield from self._flat(child, state)
            elif child.tag in _INSERTED:
                yield from self._flat(child, state | State.INSERTED)
            elif child.tag in _DELETED:
                self.gone.append(child)
                yield from self._flat(child, state | State.DELETED)
            elif child.tag == ALTERNATIVES:
                for branch, taken in self.branches(child):
                    yield from self._flat(branch, state | taken)

    def _paragraph(
        self, paragraph: Element, setting: Setting, pending: list[Piece], *, last: bool
    ) -> list[Piece]:
        """Puts a paragraph where it belongs; returns it where the next one goes on with it."""
        properties = paragraph.find(tag("w:pPr"))
        look = self._look(properties, setting.base)
        pieces = [*pending, *self.inline(paragraph, setting.state, look)]
        mark = self._mark(properties, look)
        if mark & State.GONE and not last:
            self.joined.append(paragraph)
            return [*pieces, Piece("\n", setting.state | mark, ends=True)]
        end = Piece("\n", setting.state | mark & State.INSERTED, ends=True)
        if look.heading and setting.group.part == "body":
            self.groups.append(Group("heading", pieces))
        else:
            setting.group.pieces.extend([*pieces, end])
        return []

    def _look(self, properties: Element | None, base: Look) -> Look:
        if properties is None:
            return self.toggled(self.styles.of(None, "paragraph"), base)
        style = properties.find(tag("w:pStyle"))
        key = None if style is None else style.get(VAL)
        look = self.toggled(self.styles.of(key, "paragraph"), base)
        own = look_of(properties)
        return replace(look, shaded=look.shaded or own.shaded, heading=look.heading or own.heading)

    def _mark(self, properties: Element | None, look: Look) -> State:
        """The state of the end of a paragraph."""
        run = None if properties is None else properties.find(tag("w:rPr"))
        if run is None:
            return State.PLAIN
        state = State.PLAIN
        for child in run:
            if child.tag in _DELETED:
                state |= State.DELETED
            elif child.tag in _INSERTED:
                state |= State.INSERTED
        if self.state_of(run, look) & State.HIDDEN or is_on(run.find(tag("w:specVanish"))):
            state |= State.HIDDEN
        return state

    def _table(self, table: Element, setting: Setting) -> None:
        """Cells with tabs between, rows with line ends; a table within is a part of its cell."""
        if setting.group.part == "body":
            setting = replace(setting, group=Group("table"))
            self.groups.append(setting.group)
        style = table.find(f"{tag('w:tblPr')}/{tag('w:tblStyle')}")
        look = self.styles.of(None if style is None else style.get(VAL), "table")
        # What a style of a table colours for its first row cannot be told from here.
        base = replace(self.toggled(look, setting.base), heading=False)
        base = replace(base, shaded=base.shaded or style is not None or _is_filled(table))
        for row, state in self._within(table, _ROW, setting.state):
            self._row(row, replace(setting, state=state | self._row_state(row), base=base))

    def _row(self, row: Element, setting: Setting) -> None:
        for cell, state in self._within(row, _CELL, setting.state):
            self.blocks(cell, replace(setting, state=state | self._cell_state(cell)))
            _end(setting.group.pieces, "\n", Piece("\t", setting.state, ends=True))
        _end(setting.group.pieces, "\t", Piece("\n", setting.state, ends=True))

    def _row_state(self, row: Element) -> State:
        state = State.PLAIN
        for properties in row.iterfind(tag("w:trPr")):
            if is_on(properties.find(tag("w:hidden"))):
                state |= State.HIDDEN
            if properties.find(tag("w:del")) is not None:
                state |= State.DELETED
            if properties.find(tag("w:ins")) is not None:
                state |= State.INSERTED
        if state & State.GONE:
            self.rows.append(row)
        return state

    def _cell_state(self, cell: Element) -> State:
        properties = cell.find(tag("w:tcPr"))
        if properties is None or properties.find(tag("w:cellDel")) is None:
            return State.PLAIN
        self.cells.append(cell)
        return State.DELETED

    def _within(
        self, parent: Element, wanted: str, state: State
    ) -> Iterator[tuple[Element, State]]:
        """The rows of a table, or the cells of a row, whatever is wrapped around them."""
        for child in parent:
            if child.tag == wanted:
                yield child, state
            elif child.tag in _TRANSPARENT:
                yield from self._within(child, wanted, state)


def _end(pieces: list[Piece], last: str, end: Piece) -> None:
    """Ends a cell or a row, in the place of what ended the last thing in it."""
    if pieces and pieces[-1].ends and pieces[-1].text == last:
        pieces.pop()
    pieces.append(end)


def _is_filled(table: Element) -> bool:
    """Whether any cell has a colour: then white may be what is read on it."""
    return any(map(is_fill, table.iter(tag("w:shd"))))
