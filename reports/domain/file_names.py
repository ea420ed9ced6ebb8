"""How the files of a report are called."""

from __future__ import annotations

from .audiences import Audience


def file_stem(slug: str, audience: Audience, *, draft: bool) -> str:
    """`SLUG-AUDIENCE`, or `SLUG-AUDIENCE-draft`: the name without its format."""
    return f"{slug}-{audience}{'-draft' if draft else ''}"
