"""Which of the surnames that all know are a woman's, for whom a text would say "she".

Source: the tables of public figures beside this one.
"""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

# No man is thought of.
_WOMEN_ALONE: Final = word_set(
    "thatcher merkel mogherini kallas hasina baerbock meloni meir marsudi ashton arendt"
)
# A woman is known by it as well.
_WOMEN_TOO: Final = word_set(
    "gandhi bhutto clinton aquino peron obama biden trump mandela reagan roosevelt marcos assad "
    "mubarak zelensky zelenskyy macron sarkozy gorbachev nixon ceausescu mao jinping sadat blair "
    "shelley curie abe pinochet arafat mitterrand chirac aliyev nazarbayev tymoshenko"
)
_WOMEN: Final = _WOMEN_ALONE | _WOMEN_TOO


def is_out_of_keeping(surname: str, pronoun: str) -> bool:
    """Whether nobody known by a surname is spoken of by a pronoun, "he" or "she"."""
    if pronoun == "she":
        return surname not in _WOMEN
    return surname in _WOMEN_ALONE
