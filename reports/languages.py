"""The languages that a participant can read their page in."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = "en-gb"

# Each by its own name. English is what everything is written in.
LANGUAGES: Final = {
    "en-gb": "English",
    "zh-hans": "简体中文",
    "ja": "日本語",
    "ko": "한국어",
    "ru": "Русский",
}
_LONGEST: Final = max(map(len, LANGUAGES))


def language_for(code: str) -> str:
    """The one of these that fits a roster's language ("zh", "ko-KR"); English for any other."""
    short = code.replace("_", "-").strip().lower().split("-")[0]
    if short == "zh":
        return "zh-hans"
    return short if short in LANGUAGES else ENGLISH


def reading_language(chosen: str, roster: str) -> str:
    """What somebody reads in: what they chose on their page, or else what the roster says."""
    return language_for(chosen.strip() or roster)


def padded(code: str) -> str:
    """A language as it is sealed, in one length: the size of a blob would tell which it is."""
    return code.ljust(_LONGEST)
