"""Questions: which can be told of somebody ("asked whether …") and which must stand as asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .finite import MODALS, has_main_clause, is_auxiliary, words_of
from .verb_lists import ANY_FORM, BARE
from .words import QUESTIONS

# Pronouns that are whole subjects: only before them can the order of words be turned for sure.
_SUBJECTS: Final = (
    "we|they|it|he|she|you|I|there|anyone|anybody|everyone|everybody|somebody|someone"
)
_TURNABLE: Final = frozenset(MODALS | {"is", "are", "was", "were", "has", "have", "am"}) - {"ought"}
_ASKED: Final = re.compile(
    rf"(?:(?P<how>(?:how|why|when|where|what|who|how\s+(?:much|many|far|long|soon|often|else))\s+))?"
    rf"(?P<auxiliary>[a-z]+)\s+(?P<subject>{_SUBJECTS})\b(?P<rest>\s+[^,]*)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in words that follow "asked": `direct` where it must stand as it was put."""

    text: str
    direct: bool


def asked_of(sentence: str) -> Asked | None:
    """The question that a sentence is, or None. The sentence comes with its end."""
    bare = sentence.rstrip("?!. ")
    words = words_of(bare)
    if not words or not (sentence.endswith("?") or _is_inverted(words, bare)):
        return None
    if turned := _turned(bare):
        return Asked(turned, direct=False)
    if _is_about_subject(words):
        return Asked(bare, direct=False)
    return Asked(as_put(sentence), direct=True)


def as_put(sentence: str) -> str:
    """The words of a question as they were put, in mid-sentence: "will China accept it?"."""
    bare = sentence.rstrip("?!. ")
    small = is_auxiliary(bare.split()[0].lower())
    return f"{bare[0].lower() if small else bare[0]}{bare[1:]}?"


def _is_inverted(words: tuple[str, ...], bare: str) -> bool:
    """Whether it asks without a question mark: "how could the two sides agree"."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    return first in ("how", "why") and is_auxiliary(second) and not has_main_clause(bare)


def _turned(bare: str) -> str:
    """ "How can we verify it" -> "how we can verify it"; "" where it cannot be told for sure."""
    found = _ASKED.match(bare)
    if found is None or found["auxiliary"].lower() not in _TURNABLE:
        return ""
    how = found["how"].lower().strip() if found["how"] else "whether"
    if how in ("what", "who") and found["auxiliary"].lower() in ("is", "are", "was", "were"):
        return ""  # "Who is it that …"
    subject = found["subject"] if found["subject"] == "I" else found["subject"].lower()
    return f"{how} {subject} {found['auxiliary'].lower()}{found['rest'] or ''}"


def _is_about_subject(words: tuple[str, ...]) -> bool:
    """ "What drives China's moves": the word that asks is the subject, and nothing is turned."""
    if len(words) < len(("who", "pays")) or words[0] not in ("what", "who"):
        return False
    if words[1] in MODALS and words[2:] and words[2] in BARE:
        return True
    return words[1] in ANY_FORM and words[1] not in QUESTIONS and words[1].endswith("s")
