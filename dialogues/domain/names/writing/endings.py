"""How names end in the languages that decline them, each in its own script."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from .cleaned import UNSEEN

_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u093c\u09bc\u0a3c'’ʼ׳״]"
)
_ALIKE: Final = str.maketrans("أإآٱىيئؤةكگڤپچژڪہھёґ", "ااااييييهكككبجزكههег") | str.maketrans(
    "یکۀіыє", "يكهиие"
)
_MOST_LOST: Final = 2
_SHORTEST: Final = 3
_LONG: Final = 5
_VOWELS: Final = frozenset("аяйьоиіыӣеєўაეიოუ")


def plain(word: str) -> str:
    """A word without case, vowel signs and marks; one letter for those that stand for others."""
    bare = "".join(char for char in word if char not in UNSEEN)
    bare = bare.casefold().translate(_ALIKE)
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", bare)).replace("ськ", "ск")
    return unicodedata.normalize("NFC", bare).translate(_ALIKE)


def _all(text: str) -> frozenset[str]:
    return frozenset(plain(each) for each in text.split())


# Of Slavs, and of Georgians; of Turkic peoples, whose names take them whole.
_ENDINGS: Final = _all(
    "а я о у ю е ё и і ї ы ой ою ей ею ом ем ём ым им ого его ому ему их ых ыми ими ую юю ая яя ий "
    "ый ої ій ові еві єві ем єм ам ям ами ями ах ях ом ев ів ов м с"
)
# "Озерный" is another name than "Озерной", or a place.
_STRESSED: Final = plain("ой")
_UNSTRESSED: Final = plain("ый")
_GEORGIAN: Final = _all("ს ის მა მ სა ით ად ო ც ისა ისთვის სთვის სთან ისთან სგან ისგან ზე ში")
_TURKIC: Final = _all(
    "ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те нда нде дан ден тан "
    "тен нан нен мен бен пен нын нин нун нүн дын дин дун дүн тын тин тун түн га го гө ка ко кө ду "
    "дү ту нинг ни қа лар лер"
)
_MUTED: Final = {"г": "з", "к": "ц", "х": "с"}
_OWNED: Final = _all("ев ева ево еви еву евог евом евих ов ова ово ови ову овог ин ина ино ину")
_ARMENIAN: Final = _all("ը ն ի ին ից ով ում ս դ ինը ովը")
_GREEK: Final = _all("η ης α ας ος ου ο ε ι ις ες ων ους ω")
_GREEK_END: Final = re.compile("(?:ους|ου|υς|[ηαοι]σ|[αηωιο])$".replace("ς", "σ"))
_INDIC: Final = _all(
    "ले लाई को का की मा बाट सँग सित द्वारा ज्यू जी हरू ने से में पर ला चा ची चे "
    "র ের য়ের এর কে রে তে রা দের ও ই বাবু ට ගේ ගෙන් ත් ද වත් ਨੇ ਦਾ ਦੀ ਦੇ ਨੂੰ ને ના ની ને"
)
_VIRAMA: Final = frozenset("்్್്්")
_TAMIL_M: Final = "ம்"
_TAMIL_T: Final = "த்த"
_MOST_AFTER: Final = 6  # letters that languages of the south put after a name
_ETHIOPIC: Final = _all("ን ም ና ንም")


def is_inflected(shown: str, meant: str) -> bool:
    """Whether a plain word is a name, or one with another ending of its case."""
    if shown == meant:
        return True
    first = meant[0]
    if "\u0400" <= first <= "\u052f":
        if meant.endswith(_STRESSED) and shown == meant.removesuffix(_STRESSED) + _UNSTRESSED:
            return False
        return _is_declined(shown, meant, _ENDINGS) or _is_cyrillic_whole(shown, meant)
    if "\u10d0" <= first <= "\u10ff":
        return _is_declined(shown, meant, _GEORGIAN)
    if "\u0561" <= first <= "\u0587":
        return _goes_on(shown, meant, _ARMENIAN)
    if "\u0370" <= first <= "\u03ff":
        return _is_greek(shown, meant)
    if "\u0900" <= first <= "\u0dff":
        return _goes_on(shown, meant, _INDIC) or _is_southern(shown, meant)
    return "\u1200" <= first <= "\u137f" and _goes_on(shown, meant, _ETHIOPIC)


def _goes_on(shown: str, meant: str, endings: frozenset[str]) -> bool:
    """Whether an ending follows a whole name."""
    return shown.startswith(meant) and shown[len(meant) :] in endings


def _is_declined(shown: str, meant: str, endings: frozenset[str]) -> bool:
    """Whether an ending stands in the place of a name's last vowels, or after it."""
    for size in range(_MOST_LOST + 1):
        stem, lost = meant[: len(meant) - size], meant[len(meant) - size :]
        if len(stem) < _SHORTEST or not set(lost) <= _VOWELS:
            break
        if shown.startswith(stem) and (shown[len(stem) :] in endings or shown == stem):
            return True
    return _loses_a_vowel(shown, meant, endings)


def _is_cyrillic_whole(shown: str, meant: str) -> bool:
    """Whether what Turks put after a name follows, or what makes something theirs in Serbian."""
    if len(meant) >= _LONG and _goes_on(shown, meant, _TURKIC):
        return True
    return meant.endswith(("ћ", "ч")) and _goes_on(shown, meant, _OWNED)


def _loses_a_vowel(shown: str, meant: str, endings: frozenset[str]) -> bool:
    """ "Павел" becomes "Павла", "Марозаў" "Марозава"."""
    if len(meant) < _SHORTEST + 1:
        return False
    if meant[-2] in "еоё" and shown.startswith(meant[:-2] + meant[-1]):
        return shown[len(meant) - 1 :] in endings
    if meant[-1] == "а" and meant[-2] in _MUTED:  # "Вольга" becomes "Вользе"
        return shown.startswith(meant[:-2] + _MUTED[meant[-2]]) and len(shown) == len(meant)
    soft = {"у": "в", "к": "ц", "г": "з", "х": "с"}.get(meant[-1])
    return bool(soft and shown.startswith(meant[:-1] + soft) and shown[len(meant) :] in endings)


def _is_greek(shown: str, meant: str) -> bool:
    stem = _GREEK_END.sub("", meant)
    return len(stem) >= _SHORTEST and _goes_on(shown, stem, _GREEK)


def _is_southern(shown: str, meant: str) -> bool:
    """ "ராகவன்" becomes "ராகவனுக்கு", "சுந்தரம்" "சுந்தரத்தின்": the sign for no vowel falls away."""
    if len(meant) < _LONG or meant[-1] not in _VIRAMA:
        return False
    if meant.endswith(_TAMIL_M) and shown.startswith(meant.removesuffix(_TAMIL_M) + _TAMIL_T):
        return True
    return shown.startswith(meant[:-1]) and len(shown) - len(meant) <= _MOST_AFTER
