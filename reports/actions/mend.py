"""One click: the words of a remedy in the place of what was wrong."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from dialogues.actions.refused import Refused
from dialogues.models import User
from reports.domain.guard.mending import replace_nth
from reports.models import Block

from .edit_block import save_block

CHANGED: Final = "This paragraph has changed since you opened the page: look at it again."


def mend_token(
    *,
    block: Block,
    version: int,
    old: str,
    new: str,
    number: int,
    by: User,
    now: datetime,
    is_token: bool = True,
) -> Block:
    """Replace the token of that number (from 0) among equal ones in a paragraph.

    Where `is_token` is false, what is replaced are words that stand outside of every token.

    Errors: `Refused` where the paragraph is not the version that was judged.
    """
    text = replace_nth(block.text, old, new, number, is_token=is_token)
    if text is None or block.version != version:
        raise Refused(CHANGED)
    return save_block(block=block, text=text, version=version, by=by, now=now)
