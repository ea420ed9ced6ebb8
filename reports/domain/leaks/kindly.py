"""Words that may stand before any calling and make nobody else of whoever has it."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

# Who is still in office or in arms.
SERVING: Final = word_set("serving active")
KINDLY: Final = word_set(
    "old dear good learned own young younger elder elderly senior veteran seasoned long-serving "
    "distinguished eminent career professional practising leading quiet other same new very great "
    "fine famous present sitting serving active working local fellow honourable honorable right "
    "madam madame mr mrs ms mister monsieur his her excellency hon dr poor patient cheerful kind "
    "wise tired angry gentle shy blunt sceptical skeptical cautious experienced respected noted "
    "well-known lifelong"
)
