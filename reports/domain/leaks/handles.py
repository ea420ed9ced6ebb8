"""Handles that can be made of a name or an address, and the parts of one that is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from wordfreq import zipf_frequency

from .reading import fold_word, words_of
from .vocabulary import GENERIC, SMALL

_SHORTEST: Final = 4
_TAG: Final = 3  # letters of a word that stands beside a name in a handle
_NO_LETTER: Final = re.compile(r"[^a-z0-9]")
_PARTED: Final = re.compile(r"[_.\-\d]+")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_AFFIX: Final = re.compile(
    r"^(?:dr|prof|mr|mrs|ms|the|real|its|iam|amb|gen|col|adm|adv|ask|capt|sir|hon|judge)(?=.{5})"
    r"|(?<=.{5})(?:official|real|phd|md|law|tv|news|writes|author|tweets|here|esq)$"
)
_NUMBERED: Final = re.compile(r"(?P<name>[a-z]{4,})\d{1,4}")
_WHOLE: Final = 9  # letters of a whole name that is told within a handle
_JOINED: Final = 3  # parts of a handle that are a name together
_LEAST_CUT: Final = 3  # letters that are left of a name
_PART: Final = 5  # letters of a name that is told as a part of a handle
_SELDOM: Final = 3.0  # and at most this frequent (Zipf)


@dataclass(frozen=True, slots=True)
class Owner:
    """A person's addresses: e-mail, and the handles that can be made of it and of the name."""

    key: str
    local: str = field(repr=False)
    domain: str = field(repr=False)
    handles: frozenset[str] = field(repr=False)
    weak: frozenset[str] = field(repr=False)  # such as a surname alone
    whole: frozenset[str] = field(repr=False)  # of the handles those of a whole name
    short: frozenset[str] = field(repr=False)  # and those with an initial in them
    plain: frozenset[str] = field(repr=False)  # a name of one word
    tagged: frozenset[str] = field(repr=False)  # a name with what its bearer does: "eomradio"
    of_employer: frozenset[str] = field(repr=False)  # two words of it: "batumigazette"
    initials: str = field(repr=False)  # that stand before a number: "ktm75"


def owner_of(
    key: str,
    name: str,
    email: str,
    other_names: Iterable[str] = (),
    *,
    title: str = "",
    employer: str = "",
) -> Owner:
    """The addresses of one person."""
    local, _, domain = email.strip().casefold().partition("@")
    words = words_of(name)
    whole, short, weak = _made_of(words)
    last = words[-1:]
    for other in other_names:
        if len(words_of(other)) == 1:  # a nickname
            called = _made_of((*words_of(other), *last))
            whole, short = whole | called[0], short | called[1]
        more = _made_of(words_of(other))
        whole, short = whole | more[0], short | more[1]
    squashed = squash(local)
    handles = whole | short
    return Owner(
        key=key,
        local=local,
        domain=domain,
        handles=frozenset(handles | ({squashed} if len(squashed) >= _SHORTEST else set())),
        weak=frozenset(weak),
        whole=frozenset(whole),
        short=frozenset(short),
        plain=frozenset(words if len(words) == 1 else ()),
        tagged=frozenset(
            _tagged((*words[:1], *words[-1:], *_short(local, other_names)), f"{title} {employer}")
        ),
        of_employer=frozenset(_of_employer(words_of(employer))),
        initials="".join(word[0] for word in words) if len(words) > 1 else "",
    )


def _short(local: str, other_names: Iterable[str]) -> Iterator[str]:
    """What somebody is called in short: a pet name, and what stands before the @."""
    yield from (each for each in other_names if len(words_of(each)) == 1)
    yield local


def _tagged(names: Iterable[str], does: str) -> Iterator[str]:
    """A short name alone, and each name with a word for what its bearer does, or two of one."""
    tags = [each for each in map(squash, words_of(does)) if len(each) >= _TAG]
    tags += [f"{each}s" for each in tags if not each.endswith("s")]
    for name in map(squash, names):
        if len(name) == _TAG:
            yield name
        if len(name) >= _TAG - 1:
            yield from (part for tag in tags for part in (name + tag, tag + name))


def _of_employer(words: tuple[str, ...]) -> Iterator[str]:
    """Handles of a body by two of its words, of which the first says where or whose it is."""
    telling = [squash(each) for each in words if each not in SMALL]
    if telling and telling[0] not in GENERIC:
        handles = (telling[0] + each for each in telling[1:])
        yield from (each for each in handles if len(each) >= _WHOLE)


def _made_of(words: tuple[str, ...]) -> tuple[set[str], set[str], set[str]]:
    """Handles of a name: "robertweaver"; "rweaver", "weaverr"; and those of one of its words."""
    if len(words) < 2:
        return set(), set(words), set()
    tail = "".join(words[1:])
    first, last = words[0], words[-1]
    whole = {first + last, last + first, "".join(words)}
    short = {first[0] + last, first + last[0], last + first[0], last[0] + first}
    short |= {"".join(word[0] for word in words[:-1]) + last, first[0] + tail}
    if middle := "".join(word[0] for word in words[1:-1]):
        short.add(first + middle + last)
    return (
        _long_enough(whole),
        _long_enough(short),
        _long_enough((first, last, tail, *_cut(first, last))),
    )


def _cut(first: str, last: str) -> Iterator[str]:
    """A name that was too long for a handle: "mahtabkhosh" of Mahtab Khoshnevisan."""
    for one, other in ((first, last), (last, first)):
        yield from (one + other[:size] for size in range(_LEAST_CUT, len(other)))
        yield from (one[:size] + other[:size] for size in (_LEAST_CUT, _LEAST_CUT + 1))
        yield from (one[:size] + other for size in (2, _LEAST_CUT))


def _long_enough(handles: Iterable[str]) -> set[str]:
    return {each for each in map(squash, handles) if len(each) >= _SHORTEST}


def squash(handle: str) -> str:
    return _NO_LETTER.sub("", fold_word(handle))


def parts_of(handle: str) -> list[str]:
    """The parts of a handle that are long and no word, so that they may be a name."""
    parts = [squash(each) for each in _PARTED.split(handle)]
    if len(parts) < 2:
        return []
    return [each for each in parts if len(each) >= _PART and zipf_frequency(each, "en") <= _SELDOM]


def names_in(handle: str) -> Iterator[str]:
    """What of a handle with more in it may be a name: "reevedominic" of "law.reeve_dominic"."""
    parts = [squash(hump) for each in _PARTED.split(handle) for hump in _HUMP.split(each)]
    parts = [each for each in parts if each]
    for size in range(2, min(_JOINED, len(parts)) + 1):
        for at in range(len(parts) - size + 1):
            yield "".join(parts[at : at + size])
    squashed = squash(handle)
    if (bare := without_affix(squashed)) != squashed:
        yield bare


def without_affix(squashed: str) -> str:
    """A handle without what goes before or after a name: "drweaver", "weaverphd"."""
    return _AFFIX.sub("", squashed)


def is_numbered(shown: str) -> bool:
    """Whether it is a name with a number or a stroke: "weaver88", but no word, "stone88"."""
    if "_" in shown:
        return True
    name = _NUMBERED.fullmatch(shown)
    return name is not None and zipf_frequency(name["name"], "en") <= _SELDOM


def whole_names(names: Iterable[str]) -> re.Pattern[str] | None:
    """What finds whole names within a handle; None where there are none."""
    long = sorted((each for each in names if len(each) >= _WHOLE), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, long))) if long else None


def is_unread(handle: str) -> bool:
    """Whether it is no word that anybody writes."""
    return zipf_frequency(handle, "en") == 0


def is_no_word(owner: Owner) -> bool:
    """Whether the part before the @ is neither a word nor a part of the name alone."""
    squashed = squash(owner.local)
    return squashed not in owner.weak and (len(squashed) != len(owner.local) or is_unread(squashed))
