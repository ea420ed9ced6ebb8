"""Scripts and directions of a text, for what a file must be told beside its letters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

HANGUL: Final = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
KANA: Final = re.compile("[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
HAN: Final = re.compile(
    "[\u2e80-\u2fdf\u3000-\u303f\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60"
    "\U00020000-\U000323af]"
)
# The scripts of the lists above, in words and with a font that has each.
NAMED: Final = (
    (HANGUL, "Korean", "Noto Serif CJK"),
    (KANA, "Japanese", "Noto Serif CJK"),
    (HAN, "Chinese", "Noto Serif CJK"),
    (re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"), "Hebrew", "Noto Serif Hebrew"),
    (re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"), "Arabic", "Amiri"),
    (re.compile("[\u0900-\u097f]"), "Devanagari", "Noto Serif Devanagari"),
    (re.compile("[\u0980-\u09ff]"), "Bengali", "Noto Serif Bengali"),
    (re.compile("[\u0e00-\u0e7f]"), "Thai", "Noto Serif Thai"),
    (re.compile("[\u10a0-\u10ff]"), "Georgian", "Noto Serif Georgian"),
    (re.compile("[\u0530-\u058f]"), "Armenian", "Noto Serif Armenian"),
    (re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]"), "emoji", "Noto Emoji"),
)


def script_of(character: str) -> tuple[str, str]:
    """The script of a character in a word, and a font that has it; "other" where unlisted."""
    for letters, name, font in NAMED:
        if letters.match(character):
            return name, font
    return "other", "DejaVu Sans"


def east_asian(text: str, language: str = "") -> str:
    """ "ko", "ja" or "zh" by a text's letters, "" for none; `language` decides on Han letters."""
    if HANGUL.search(text):
        return "ko"
    if KANA.search(text):
        return "ja"
    if not HAN.search(text):
        return ""
    primary = language.split("-")[0].lower()
    return primary if primary in ("ko", "ja") else "zh"


def is_rtl(text: str) -> bool:
    """Whether a text runs from the right: its first letter that has a direction does."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def has_ink(text: str) -> bool:
    """Whether anything of a text can be seen."""
    return any(not each.isspace() and unicodedata.category(each) != "Cf" for each in text)
