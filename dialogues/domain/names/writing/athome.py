"""Names as they are turned in the countries that they come from.

On the steppe a given name takes an ending of respect ("Sherzodbek", "Zhaneke"), and a father's name
the Russian ending or the Turkic one; Somalis spell an ayn with c and a deep h with x; the South
and West Slavs decline names in Latin letters too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...wordset import word_set
from .parts import Parts, is_from
from .person import Person

_STEPPE: Final = word_set("kz kazakhstan uz uzbekistan kg kyrgyzstan tj tajikistan tm turkmenistan")
_RESPECT: Final = ("bek", "beck", "jon", "jan", "zhan", "xon", "khon", "boy", "aka")
_HINDI: Final = word_set("in india np nepal")
_ELDERS: Final = word_set("kz kazakhstan kg kyrgyzstan")
_SYLLABLE: Final = re.compile(r"[^aeiouy]*[aeiouy]+(?:sh|zh|kh|ch|[^aeiouy])")
_PRAISING: Final = ("eke", "ake", "oke")
_SHORTEST: Final = 3
_SLAVS: Final = word_set(
    "rs serbia hr croatia ba bosnia me montenegro si slovenia mk macedonia cz czechia sk slovakia "
    "pl poland"
)
_CASES: Final = {
    "ic": ("a", "u", "em", "om", "i", "eva", "evo", "ev", "evom", "eve", "evi", "ima", "ova", "ov"),
    "cki": ("ego", "emu", "m"),
    "ski": ("ego", "emu", "m"),
}
_SOMALIA: Final = word_set("so somalia djibouti somaliland")
# As they stand in an English text, and at home; the longest first.
_SOMALI: Final = (
    ("abdirahman", "cabdiraxmaan"), ("abdirashid", "cabdirashiid"), ("abdullahi", "cabdullaahi"),
    ("abdikarim", "cabdikariim"), ("abdiaziz", "cabdicasiis"), ("abdulkadir", "cabdulqaadir"),
    ("abdiqadir", "cabdiqaadir"), ("abdinasir", "cabdinaasir"), ("abdi", "cabdi"),
    ("mohamud", "maxamuud"), ("mohamoud", "maxamuud"), ("mohamed", "maxamed"),
    ("muhammad", "maxamed"), ("mohammed", "maxamed"), ("ahmed", "axmed"), ("hassan", "xasan"),
    ("hussein", "xuseen"), ("omar", "cumar"), ("osman", "cismaan"), ("ismail", "ismaaciil"),
    ("ibrahim", "ibraahim"), ("ali", "cali"), ("farah", "faarax"), ("farax", "faarax"),
    ("said", "siciid"), ("isse", "ciise"), ("issa", "ciise"), ("hirsi", "xirsi"), ("haji", "xaaji"),
    ("halima", "xaliimo"), ("amina", "aamina"), ("fatima", "faadumo"), ("fadumo", "faadumo"),
    ("asha", "caasha"), ("khadija", "khadiija"), ("nur", "nuur"), ("yusuf", "yuusuf"),
    ("salah", "saalax"), ("saleh", "saalax"), ("jama", "jaamac"), ("jamal", "jamaal"),
    ("warsame", "warsame"), ("duale", "ducaale"), ("gedi", "geeddi"), ("elmi", "cilmi"),
)  # fmt: skip
_PARTED: Final = (
    (("kyzy", "qyzy", "kizi", "qizi"), ("kyzy", "qyzy", "kizi", "qizi"), "ova"),
    (("uulu", "uly", "oglu", "ogly", "ugli"), ("uulu", "uly", "ogly"), "ov"),
)
# In Russian an h that is breathed becomes a g: "Guseynova".
_RUSSIAN_H: Final = word_set("az azerbaijan uz uzbekistan tj tajikistan tm turkmenistan")
# On the Nile and in Oman a j is said as a hard g, and spelled so: "Gamal".
_ARABIC: Final = word_set(
    "eg egypt sd sudan om oman ye yemen sa arabia qa qatar kw kuwait bh bahrain ae emirates iq "
    "iraq sy syria jo jordan lb lebanon ps palestine ly libya arab"
)
_J_OR_G: Final = str.maketrans("jJgG", "gGjJ")
_HARD_H: Final = re.compile(r"\bH(?=[aeiouü])")
_FATHERS: Final = (
    (("uly", "ogly", "oglu", "ugli", "uulu"), ("ovich", "uly", "ogly", "ugli", "uulu")),
    (("kyzy", "qizi", "kizi", "gyzy"), ("ovna", "kyzy", "qizi", "kizi", "gyzy")),
    (("ovich", "evich"), ("uly", "ogly", "ugli", "uulu")),
    (("ovna", "evna"), ("kyzy", "qizi", "kizi", "gyzy")),
)


def turned_at_home(person: Person) -> Iterator[str]:
    """A whole name as it is spelled where it comes from, or with another ending of a father's."""
    words = person.name.split()
    if is_from(person, _STEPPE):
        for at, word in enumerate(words[1:], 1):
            for turned in _fathers(word.lower()):
                yield " ".join([*words[:at], turned.title(), *words[at + 1 :]])
        yield from _parted(words)
    if is_from(person, _RUSSIAN_H):
        heard = [_HARD_H.sub("G", word) for word in words]
        if heard != words:
            yield " ".join(heard)
    if is_from(person, _ARABIC) and len(words) > 1:
        heard = [words[0].translate(_J_OR_G), *words[1:]]
        if heard != words and "gh" not in words[0].lower():
            yield " ".join(heard)
    if is_from(person, _SOMALIA):
        table = dict(_SOMALI)
        somali = [table.get(word.lower(), word.lower()).title() for word in words]
        if somali != words:
            yield " ".join(somali)


def _parted(words: list[str]) -> Iterator[str]:
    """ "Nurgul Asanbek kyzy": the ending is a word, or one with the father's name, or Russian."""
    last = words[-1].lower()
    for endings, others, russian in _PARTED:
        if last in endings and len(words) > 2:
            stem = [*words[:-2], words[-2]]
            yield from (" ".join([*stem, each]) for each in others if each != last)
            yield from (" ".join([*words[:-2], words[-2] + each]) for each in (*others, russian))


def _fathers(word: str) -> Iterator[str]:
    for endings, others in _FATHERS:
        ending = next((each for each in endings if word.endswith(each)), "")
        stem = word.removesuffix(ending)
        if ending and len(stem) >= _SHORTEST:
            yield from (stem + each for each in others if each != ending)


def given_at_home(person: Person, given: str) -> Iterator[str]:
    """A given name with an ending of respect, or with one left out."""
    if not is_from(person, _STEPPE):
        return
    yield from (given + ending for ending in _RESPECT if not given.endswith(ending))
    if is_from(person, _ELDERS) and (head := _SYLLABLE.match(given)):
        yield from (head[0] + ending for ending in _PRAISING)


def honoured(parts: Parts, person: Person) -> Iterator[str]:
    """A name with what Hindi puts to it in respect: "Raoji"."""
    if is_from(person, _HINDI):
        names = {*parts.given[:1], "".join(parts.family)} - {""}
        yield from (f"{each}ji" for each in names if len(each) >= _SHORTEST)


def declined(parts: Parts, person: Person) -> Iterator[str]:
    """A surname of South and West Slavs in the other cases."""
    if not is_from(person, _SLAVS):
        return
    family = "".join(parts.family)
    for ending, cases in _CASES.items():
        if family.endswith(ending) and len(family) > len(ending) + _SHORTEST:
            yield from (family + each for each in cases)
