"""Sentences with gaps: "By {author}". Gaps are words alone, so that no value is ever code."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

_GAP: Final = re.compile(r"\{([^{}]*)\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its gaps filled; a value is taken as it is, braces and all."""
    return _GAP.sub(lambda gap: values[gap[1]], template)


def why_not_template(template: str, gaps: Collection[str]) -> str:
    """Why a template cannot be filled from these gaps, or ""."""
    for gap in _GAP.findall(template):
        if gap not in gaps:
            known = ", ".join(f"{{{each}}}" for each in gaps)
            return f'has the gap "{{{gap}}}", but here it can be {known}'
    if "{" in (rest := _GAP.sub("", template)) or "}" in rest:
        return "has a brace that is not part of a gap"
    return ""
