"""Where a handle stands with no "@": "<thura88>", "t.me/thura", "[thura 14:05]".

There a name alone is one, as it is behind an "@".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_HANDLE: Final = r"(?P<handle>[a-z][a-z\d]*(?:[._-][a-z\d]+){0,3})"
_TIME: Final = r"\[?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\]?"
_SITES: Final = (
    r"(?:t\.me|telegram\.me|x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com|github\.com"
    r"|gitlab\.com|linkedin\.com/in|wa\.me|medium\.com|threads\.net|bsky\.app/profile|vk\.com|ok\.ru"
    r"|weibo\.com|academia\.edu)"
)
_CALLED: Final = (
    r"(?:[Hh]andle|[Uu]ser(?: ?name)?|[Ll]ogin|[Nn]ick(?:name)?|[Aa]ccount|[Ii][Dd]|[Ss]kype"
    r"|[Tt]elegram|[Ss]ignal|[Ww]hats[Aa]pp|[Ww]e[Cc]hat|[Tt]hreema|[Ss]lack|[Tt]eams|[Zz]oom"
    r"|LINE|[Tt]witter)"
)
_SLOTS: Final = tuple(
    re.compile(each, re.MULTILINE)
    for each in (
        rf"(?<![\w/.]){_SITES}/{_HANDLE}(?![\w-])",
        rf"<{_HANDLE}>",
        rf"^(?:[-*>] )?{_TIME} (?:[-–] )?{_HANDLE}(?=:| [-–] |> )",
        rf"[\[(]{_HANDLE},? {_TIME}[\])]?",
        rf"\b{_CALLED}(?: is| name)?:? (?:live:|@)?{_HANDLE}(?=[\s,;.)]|$)",
        rf"(?:[\\/](?:Users|users|home|Profiles)[\\/]){_HANDLE}(?=[\\/])",
        r"\b(?:edited|saved|uploaded|shared|modified|posted|locked|created|owned) by "
        rf"{_HANDLE}(?= |$|[.,;)])",
        rf"(?:^|[\n(*] ?){_HANDLE} (?:has )?(?:joined|left|entered|quit) (?:the |this )?"
        r"(?:channel|chat|room|call|group|thread|meeting|conversation)\b",
        rf"^\* {_HANDLE} [a-z]+",
    )
)


def slots(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a handle stands by what is around it: offsets, and the handle."""
    for pattern in _SLOTS:
        for match in pattern.finditer(text):
            yield *match.span("handle"), match["handle"]
