"""A person's names as they are, read from their own script, and as other systems write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from anyascii import anyascii
from pypinyin import lazy_pinyin

from .athome import turned_at_home
from .korean import is_korean
from .parts import Parts, is_from, parts_of
from .person import Person
from .systems import (
    abroad,
    articles,
    is_cyrillic,
    kunrei,
    scientific,
    servants,
    soewandi,
    syllables,
    wade_giles,
    with_m,
)

_JAPAN: Final = frozenset({"jp", "jpn", "japan"})
_CHINESE: Final = frozenset(
    {
        "cn",
        "china",
        "prc",
        "chinese",
        "tw",
        "taiwan",
        "hk",
        "hong",
        "sg",
        "singapore",
        "my",
        "malaysia",
    }
)
# Where both orders are in use, and a roster may have either.
_EITHER: Final = frozenset({"jp", "jpn", "japan", "hu", "hungary"})
_TWO: Final = 2
_INDONESIA: Final = frozenset({"id", "indonesia"})
MONGOLIA: Final = frozenset({"mn", "mongolia"})
_FATHERS: Final = ("giin", "iin", "yn", "in")
_SPELLED_OUT: Final = (
    str.maketrans(
        {"ü": "ue", "ö": "oe", "ä": "ae", "ø": "oe", "å": "aa", "Ü": "Ue", "Ö": "Oe", "Ø": "Oe"}
        | {"Ä": "Ae", "Å": "Aa", "ё": "yo", "ō": "ou", "ū": "uu", "Ō": "Ou", "ő": "oe", "ű": "ue"}
        | {
            "ə": "a",
            "Ə": "A",
            "đ": "dj",
            "Đ": "Dj",
            "æ": "ae",
            "þ": "th",
            "ð": "dh",
            "ı": "i",
            "ñ": "ny",
        }
    ),
    str.maketrans({"ō": "oh", "Ō": "Oh", "ū": "uh", "Ū": "Uu", "ø": "o", "å": "o", "Å": "O"}),
    str.maketrans({"ō": "oo", "Ō": "Oo", "å": "aa", "ø": "o", "Å": "Aa", "Ø": "O"}),
    str.maketrans({"å": "a", "ø": "oe", "Å": "A", "Ø": "Oe"}),
)
# "Tömör" as Mongolians write it in Latin letters.
_O: Final = (
    str.maketrans({"ö": "u", "Ö": "U", "ü": "u", "Ü": "U"}),
    str.maketrans({"ö": "o", "Ö": "O", "ü": "u", "Ü": "U"}),
)
_VIETNAM: Final = frozenset({"vn", "vietnam"})
_D: Final = str.maketrans({"đ": "d", "Đ": "D"})  # which South Slavs write "dj"
# "Lü" in passports and on keyboards.
_U: Final = (str.maketrans({"ü": "yu", "Ü": "Yu"}), str.maketrans({"ü": "v", "Ü": "V"}))


def is_chinese(person: Person) -> bool:
    """Whether somebody is from where Chinese names are usual."""
    return is_from(person, _CHINESE)


def names_of(person: Person) -> Iterator[Person]:
    """The person under each of their names, as it is and spelled out."""
    written = [person.name, *person.other_names]
    written += [turned for name in tuple(written) if (turned := _turned(name, person))]
    if person.name.startswith("Ma. "):
        written.append(person.name.replace("Ma. ", "Maria ", 1))  # as in the Philippines
    written += turned_at_home(person)
    native = person.native_name
    if native and "一" <= native[0] <= "鿿":
        if not is_from(person, _JAPAN):
            written.append(_in_pinyin(native))
    elif native:
        written.append(anyascii(native))
        if is_cyrillic(native):
            written += (scientific(native), *abroad(native))
    for name in written:
        plain = name.translate(_D) if is_from(person, _VIETNAM) else name
        spelled = {name: None} | {plain.translate(each): None for each in _SPELLED_OUT}
        if is_from(person, _CHINESE):
            spelled |= {name.translate(each): None for each in _U}
        if is_from(person, MONGOLIA):
            spelled |= {name.translate(each): None for each in _O}
        for each in spelled if not name.isascii() else (name,):
            yield Person(person.key, each, native, delegation=person.delegation)


def _turned(name: str, person: Person) -> str:
    """A name with the other of its two words as the family's, where nothing tells which it is."""
    words = name.split()
    if len(words) != _TWO or not is_from(person, _EITHER) or "," in name:
        return ""
    if any(word.isupper() for word in words):
        return ""
    last = parts_of(replace(person, name=name)).family_first
    return f"{words[1]}, {words[0]}" if last else f"{words[0]}, {words[1]}"


def _in_pinyin(native: str) -> str:
    """A name in Chinese characters, family name first, as Pinyin."""
    letters = lazy_pinyin("".join(native.split()))
    return f"{letters[0]}, {''.join(letters[1:])}"


def respelled(parts: Parts, person: Person) -> Iterator[Parts]:
    """The parts of a name as they are, and in the systems that follow from theirs by rule."""
    if is_from(person, _CHINESE):
        yield from _chinese(parts)
    elif is_from(person, _JAPAN):
        for system in (str, with_m, kunrei):
            yield _each(parts, system)
    elif is_korean(person):
        yield from _korean(parts)
    elif is_from(person, MONGOLIA):
        yield from _mongolian(parts)
    elif is_from(person, _INDONESIA):
        yield from _arabic(parts)
        yield _each(parts, soewandi)
    elif parts.family:
        yield from _arabic(parts)


def _korean(parts: Parts) -> Iterator[Parts]:
    yield parts
    if "u" in parts.given:  # a syllable that most write with another letter
        yield replace(parts, given=tuple("woo" if each == "u" else each for each in parts.given))


def _mongolian(parts: Parts) -> Iterator[Parts]:
    yield parts
    for family, given in ((parts.family, parts.given), (parts.given, parts.family)):
        for father in _fathers(family[-1]) if family and given else ():
            yield replace(parts, family=given, given=(*family[:-1], father))


def _arabic(parts: Parts) -> Iterator[Parts]:
    for family in articles(parts.family):
        for first in servants(parts.given[0]) if parts.given else ("",):
            yield replace(parts, family=family, given=(first, *parts.given[1:]) if first else ())


def _fathers(name: str) -> Iterator[str]:
    """A Mongolian father's name with and without the ending that makes it one."""
    bare = next((name.removesuffix(each) for each in _FATHERS if name.endswith(each)), name)
    yield bare
    yield from (bare + ending for ending in _FATHERS)


def _chinese(parts: Parts) -> Iterator[Parts]:
    cut = tuple(each for word in parts.given for each in syllables(word) or (word,))
    yield replace(parts, syllables=cut)
    words = (*parts.family, *parts.given)
    if words and all(map(wade_giles, words)):
        yield replace(_each(parts, wade_giles), syllables=tuple(map(wade_giles, cut)))


def _each(parts: Parts, system: Callable[[str], str]) -> Parts:
    return replace(
        parts, family=tuple(map(system, parts.family)), given=tuple(map(system, parts.given))
    )
