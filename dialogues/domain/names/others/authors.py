"""Initials in a list of books that are more than somebody's: "Hill, M. K., Satyagraha"."""

from __future__ import annotations

from ..around.bearers import Bearer
from ..around.context import Context


def has_more_initials(context: Context, end: int, who: Bearer) -> bool:
    """Whether another initial follows a surname and an initial, and none of theirs is so.

    Of whom the roster has initials alone that cannot be told.
    """
    if any(len(each) == 1 for each in who.given):
        return False
    last, following = context.words[end - 1], context.words[end : end + 1]
    gaps = {". ", ".", ".-"} if last.gap == ", " else {". ", "."}
    if len(last.folded) > 1 or not following or following[0].gap not in gaps:
        return False
    word = following[0]
    dotted = context.text[word.end : word.end + 1] == "."
    return len(word.folded) == 1 and word.capital and dotted and not who.has_given(word.folded)
