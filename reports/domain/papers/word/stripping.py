"""Takes out of a text of a Word file what its walk found not to be seen; the rest stays."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from .fields import is_number
from .inline import chosen
from .story import Story
from .tags import ALTERNATIVES, PARAGRAPH, TABLE, Element, tag, tags

_UNWRAPPED: Final = tags(
    "w:sdt w:sdtContent w:customXml w:smartTag w:hyperlink w:ins w:moveTo w:fldSimple"
)
_PROPERTIES: Final = tags("w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr")
# What stands between paragraphs and is no text: a paragraph goes on behind it.
_BETWEEN: Final = tags(
    "w:bookmarkStart w:bookmarkEnd w:commentRangeStart w:commentRangeEnd w:proofErr w:permStart "
    "w:permEnd w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd"
)
_CODES: Final = tags("w:instrText w:delInstrText")
_MARK: Final = tag("w:fldChar")


def strip_story(root: Element, story: Story) -> None:
    """Leaves what is seen: changes accepted, hidden text out, fields as their results."""
    numbers = _numbers(root)
    for element in story.gone:
        if element not in numbers:
            remove(element)
    for cell in story.cells:
        _empty(cell)
    for row in story.rows:
        table = next(row.iterancestors(TABLE), None)
        remove(row)
        if table is not None and next(table.iter(tag("w:tr")), None) is None:
            remove(table)
    _flatten(root, numbers)
    for paragraph in story.joined:
        _join(paragraph)


def _numbers(root: Element) -> set[Element]:
    """The marks and codes of the fields that print a page's number; they go on counting."""
    numbers: set[Element] = set()
    open_fields: list[list[Element]] = []
    for element in root.iter(_MARK, *_CODES):
        if element.get(tag("w:fldCharType")) == "begin":
            open_fields.append([])
        if open_fields:
            open_fields[-1].append(element)
        if element.get(tag("w:fldCharType")) == "end" and open_fields:
            field = open_fields.pop()
            if is_number("".join(each.text or "" for each in field)):
                numbers.update(field)
    return numbers


def _flatten(root: Element, numbers: Collection[Element]) -> None:
    """Takes away what is wrapped around words: controls, links, changes, fields."""
    for element in list(root.iter(_MARK, *_CODES, *_PROPERTIES, *_BETWEEN)):
        if element not in numbers:
            remove(element)
    for element in list(root.iter(ALTERNATIVES)):
        branch = chosen(element)
        _put(element, [] if branch is None else list(branch))
    for element in list(root.iter(*_UNWRAPPED)):
        if not is_number(element.get(tag("w:instr"), "")):
            _put(element, list(element))


def _put(element: Element, children: list[Element]) -> None:
    """Puts some elements in the place of one."""
    parent = next(element.iterancestors())
    at = parent.index(element)
    parent[at : at + 1] = children


def remove(element: Element) -> None:
    """Takes an element out of its parent."""
    next(element.iterancestors()).remove(element)


def _empty(cell: Element) -> None:
    for child in list(cell):
        if child.tag != tag("w:tcPr"):
            cell.remove(child)
    cell.append(cell.makeelement(PARAGRAPH, {}))


def _join(paragraph: Element) -> None:
    """Puts a paragraph at the head of the next one."""
    following = paragraph.getnext()
    if following is None or following.tag != PARAGRAPH:
        return
    at = 1 if following.find(tag("w:pPr")) is not None else 0
    following[at:at] = [each for each in paragraph if each.tag != tag("w:pPr")]
    remove(paragraph)
