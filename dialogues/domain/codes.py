"""Codes and ids: `KR1`, `S2`, `r7`. They stand in tokens, so no form word can be one."""

from __future__ import annotations

import re
from typing import Final

MAX_CODE: Final = 40
MAX_SLUG: Final = 80

CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)
SLUG: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)

# Source: the table of attribution tokens in the design.
QUANTITY_WORDS: Final = (
    "some",
    "couple",
    "few",
    "several",
    "number",
    "many",
    "most",
    "all",
    "participants",
    "the-participants",
    "other",
    "the-other",
    "sense",
    "all-delegations",
)
NAMING_WORDS: Final = ("this", "these", "another", "named", "both", "and-others")
FORM_WORDS: Final = frozenset({*QUANTITY_WORDS, *NAMING_WORDS})


def why_not_code(code: str) -> str:
    """Why a string cannot be a code or an id, or ""."""
    if not CODE.fullmatch(code):
        return "a code starts with a letter and goes on with letters, digits, _ and -"
    if len(code) > MAX_CODE:
        return f"a code has at most {MAX_CODE} characters"
    if code in FORM_WORDS:
        return f'"{code}" is a word of the attribution tokens'
    return ""


def why_not_slug(slug: str) -> str:
    """Why a string cannot be a dialogue's slug, or ""."""
    if not SLUG.fullmatch(slug):
        return "a slug holds letters, digits, _ and - and starts with a letter or digit"
    if len(slug) > MAX_SLUG:
        return f"a slug has at most {MAX_SLUG} characters"
    return ""
