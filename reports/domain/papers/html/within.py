"""The words of a page without what stands within them: a number that is raised, something struck
out, letters that a style makes unseen in a way that cannot be told from here."""

from __future__ import annotations

from typing import Final

# Where an element begins and ends within a line; Unicode has these two for such uses.
BEGINS: Final = "\ufdd0"
ENDS: Final = "\ufdd1"
_MARKS: Final = str.maketrans("", "", BEGINS + ENDS)


def without_marks(text: str) -> str:
    """A text without the marks of elements."""
    return text.translate(_MARKS)


def without_within(marked: str) -> str:
    """The words of a text with marks, without the elements that stand between two letters.

    "" where there are none.
    """
    left, last, dropped = [], 0, False
    for start, end in _elements(marked):
        if start < last or "\n" in marked[start:end]:
            continue
        if _letter_before(marked, start) and _letter_behind(marked, end):
            left.append(marked[last:start])
            last, dropped = end, True
    return without_marks("".join(left) + marked[last:]) if dropped else ""


def _elements(marked: str) -> list[tuple[int, int]]:
    """The stretches from a mark to its end, those that hold others first."""
    found, begun = [], []
    for at, letter in enumerate(marked):
        if letter == BEGINS:
            begun.append(at)
        elif letter == ENDS and begun:
            found.append((begun.pop(), at + 1))
    return sorted(found)


def _letter_before(marked: str, start: int) -> bool:
    before = marked[max(0, start - 9) : start].translate(_MARKS)
    return before[-1:].isalpha()


def _letter_behind(marked: str, end: int) -> bool:
    behind = marked[end : end + 9].translate(_MARKS)
    return behind[:1].isalpha()
