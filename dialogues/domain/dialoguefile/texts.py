"""Checks the attribution tokens of a text: they can be read, and what they name is there.

What reads but may not print is no matter of loading: the editor and the gate see to it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..phrases.tokens import Token, TokenError, split
from .fields import Fields


@dataclass(frozen=True, slots=True)
class Nameable:
    """What a token of this dialogue can name."""

    remarks: Collection[str]
    groups: Collection[str]  # codes of delegations and regions
    alternatives: Collection[str]  # what "~" can ask for


def read_token_text(fields: Fields, key: str, nameable: Nameable) -> str:
    """A text in which tokens may stand; raises `FileError`."""
    text = fields.text(key)
    if "{" not in text:
        return text
    try:
        parts = split(text)
    except TokenError as error:
        raise fields.tell(key, f"{key}: {error}") from None
    for part in parts:
        if isinstance(part, Token) and (reason := _why_not_token(part, nameable)):
            raise fields.fail(key, f"holds {part.text}, but {reason}")
    return text


def _why_not_token(token: Token, nameable: Nameable) -> str:
    for ref in token.refs:
        if ref not in nameable.remarks:
            return f'no remark has the id "{ref}"'
    if token.narrowed and token.narrowed not in nameable.groups:
        return f'no delegation or region has the code "{token.narrowed}"'
    if token.alternative and token.alternative not in nameable.alternatives:
        return f'no delegation has the alternative "{token.alternative}"'
    return ""
