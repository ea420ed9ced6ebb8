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


def language_for(code: str) -> str:
    """The one of these that fits a roster's language ("zh", "ko-KR"); English for any other."""
    short = code.replace("_", "-").lower().split("-")[0]
    if short == "zh":
        return "zh-hans"
    return short if short in LANGUAGES else ENGLISH
