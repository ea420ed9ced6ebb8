"""Names as they are compared: without case, accents, titles and kinds of dash."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from .wordset import word_set

# Letters that no decomposition takes apart.
PLAIN_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict.fromkeys("‐‑‒–", "-")
    | dict.fromkeys("’‘ʼ`´", "'")
)
ACCENTS: Final = re.compile("[\u0300-\u036f]")


TITLES: Final = word_set(
    """
    dr prof professor mr mrs ms mx miss amb ambassador sir dame lord lady gen general adm admiral
    col colonel lt maj capt rev hon jr sr phd md esq ret ii iii iv
    """
)
PARTICLES: Final = word_set(
    """
    af al an ap auf av bin bint da das de del della den der des di do dos du el ibn la las le los
    st te ten ter tot van vom von y zu zum zur
    """
)
# Family names of two syllables or characters, where names are written without a space.
DOUBLE: Final = word_set(
    """
    남궁 황보 제갈 사공 선우 서문 독고 동방
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 公孙 令狐 慕容 司徒
    """
)
HANGUL: Final = re.compile("[가-힣]{2,5}")
HAN: Final = re.compile("[\u4e00-\u9fff]{2,4}")


def fold(text: str) -> str:
    """A name so that two spellings of it that differ in case and accents alone are equal."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN_LETTERS))
    return " ".join(unicodedata.normalize("NFC", ACCENTS.sub("", apart)).split())


def without_titles(name: str) -> list[str]:
    """The words of a name, but for titles and degrees."""
    words = re.sub(r"\([^)]*\)", " ", name).replace(",", " , ").split()
    kept = [word for word in words if word.rstrip(".").replace(".", "").lower() not in TITLES]
    return [word for word in kept if not re.fullmatch(r"\W", word) or word == ","]


def callable_names(name: str, language: str = "") -> set[str]:
    """What somebody of this name may be called in notes, folded: in full, or by one end of it.

    A family name may come first or last, and a roster does not say which. Both ends count, and
    one that fits two people is nobody's. In Hangul, and for somebody whose `language` is
    Chinese, the family name is what an unspaced name starts with.
    """
    return {fold(form) for form in _forms(name, language) if fold(form)}


def _forms(name: str, language: str) -> Iterator[str]:
    words = without_titles(name)
    if "," in words:
        comma = words.index(",")
        family, given = words[:comma], [word for word in words[comma:] if word != ","]
        yield " ".join(family)
        words = [*given, *family]
    yield " ".join(words)
    if len(words) > 1:
        yield words[0]
        yield words[-1]
        yield " ".join(_with_particles(words, len(words) - 1))
        yield " ".join(_leading_particles(words))
    elif words and _starts_with_family(words[0], language):
        yield words[0][: 2 if words[0][:2] in DOUBLE else 1]


def _starts_with_family(name: str, language: str) -> bool:
    chinese = language.lower().startswith("zh")
    return bool(HANGUL.fullmatch(name) or (chinese and HAN.fullmatch(name)))


def _with_particles(words: list[str], last: int) -> list[str]:
    first = last
    while first > 1 and words[first - 1].lower() in PARTICLES:
        first -= 1
    return words[first:]


def _leading_particles(words: list[str]) -> list[str]:
    """Of `Van den Berg Anna`, the first three words."""
    end = 0
    while end < len(words) - 1 and words[end].lower() in PARTICLES:
        end += 1
    return words[: end + 1]
