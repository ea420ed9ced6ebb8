"""Addresses and handles in running text: e-mail as it is and as it is hidden, @names, links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .address_signs import LONGEST, MADE, all_of, at_signs, near_signs, tokens
from .handle_slots import slots
from .handles import (
    Owner,
    is_no_word,
    is_numbered,
    is_unread,
    names_in,
    parts_of,
    squash,
    whole_names,
    without_affix,
)
from .reading import Reading
from .vocabulary import STREET

_DOT: Final = r"(?:\s?[.]\s?|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?|\s(?:dot|DOT)\s)"
_PLAIN: Final = re.compile(
    r"(?<![\w.+-])(?P<local>[\w.+-]{1,64}+)@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
)
_HIDDEN: Final = re.compile(
    r"(?<![\w.+-])(?=(?P<local>[\w+-]{1,40}+"
    r"(?:(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?|\sdot\s)[\w+-]{1,40}+){0,3})"
    r"(?:\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?|\sat\s|\s?@\s)"
    rf"(?P<domain>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}}))",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(r"[\w@]")
_BEFORE_AT: Final = re.compile(r"(?<![\w.+@-])[\w.+-]{2,40}$")
_AFTER_AT: Final = re.compile(r"[\w.-]{2,40}")
_TOUCHING: Final = re.compile(r"[\w.+-]")
_LINK: Final = re.compile(
    r"(?:[a-z]{2,8}://|www\.)[^\s<>\"')\]]{1,300}"
    r"|(?<![\w/])[~/][\w.~-]{1,40}/[^\s<>\"')\]]{0,200}"  # "/home/rweaver/notes"
    r"|\b[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}/[^\s<>\"')\]]{1,200}",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"[^\W_]+")
_PIECE: Final = re.compile(r"[\w.-]+")
_FILE: Final = re.compile(r"\.[a-z]{2,4}\d?$", re.IGNORECASE)
_WORDS_OF_FILE: Final = re.compile(r"[^\W_]+")
_TOUCHES: Final = re.compile(r"[\w@./-]")
_GOES_ON: Final = re.compile(r"[\w@/-]")
_NUMBER: Final = re.compile(r"[\d._-]+$")
_SPOKEN_DOT: Final = re.compile(r"[\[({\s]+dot[\])}\s]+", re.IGNORECASE)
_SHORTEST_LOCAL: Final = 3
_SHORTEST_BARE: Final = 7  # letters of a handle that is told in running text


@dataclass(frozen=True, slots=True)
class Address:
    """An address found: offsets into the text, whose it may be, and how it is known.

    `how` is "email", "handle", "weak-handle", "employer", "domain" or "domain-alone".
    """

    start: int
    end: int
    people: tuple[str, ...]
    how: str


class AddressBook:
    """Finds a roster's addresses, in time that grows with the text."""

    def __init__(self, owners: Iterable[Owner]) -> None:
        self._emails: dict[tuple[str, str], list[str]] = {}
        self._domains: dict[str, list[str]] = {}
        self._handles: dict[str, list[str]] = {}
        self._weak: dict[str, list[str]] = {}
        self._of_employer: dict[str, list[str]] = {}
        self._initials: dict[str, list[str]] = {}
        self._bare: dict[str, list[str]] = {}
        self._whole: set[str] = set()
        self._made_of: set[str] = set()
        for owner in owners:
            self._add(owner)
        self._first_words: dict[str, list[tuple[str, int]]] = {}
        self._within = whole_names(self._whole)
        for bare in sorted(self._bare, key=len, reverse=True):
            first = Reading.of(bare).words[0]
            self._first_words.setdefault(first.folded, []).append((bare, first.start))

    def _add(self, owner: Owner) -> None:
        if owner.domain:
            self._emails.setdefault((squash(owner.local), squash(owner.domain)), []).append(
                owner.key
            )
            if owner.domain.split(".")[0] not in STREET:
                self._domains.setdefault(squash(owner.domain), []).append(owner.key)
        told = is_no_word(owner) and owner.local not in owner.plain
        if len(squash(owner.local)) >= _SHORTEST_LOCAL and told:
            self._bare.setdefault(owner.local, []).append(owner.key)
        for handle in owner.handles:
            self._handles.setdefault(handle, []).append(owner.key)
        if owner.whole:
            self._whole |= owner.whole
            self._made_of |= owner.whole | owner.short
            long = (each for each in owner.short if len(each) >= _SHORTEST_BARE)
            for handle in filter(is_unread, long):
                if handle in owner.plain:
                    continue  # a name of one word, which is looked for as one
                self._bare.setdefault(handle, []).append(owner.key)
        self._add_weak(owner)

    def _add_weak(self, owner: Owner) -> None:
        for handle in owner.weak | owner.tagged:
            self._weak.setdefault(handle, []).append(owner.key)
        if owner.initials:
            self._initials.setdefault(owner.initials, []).append(owner.key)
        for handle in owner.of_employer:
            self._of_employer.setdefault(handle, []).append(owner.key)

    def find(self, reading: Reading) -> list[Address]:
        """The addresses in a text, none within another."""
        text = reading.text
        every = [*self._hidden(reading), *self._links(reading), *self._at(text)]
        every += [*self._bares(reading), *self._made(text), *self._slots(text)]
        found: list[Address] = []
        for each in sorted(every, key=lambda each: (each.start, -each.end)):
            if not found or found[-1].end <= each.start:
                found.append(each)
        return found

    def _hidden(self, reading: Reading) -> Iterator[Address]:
        for match in near_signs(reading.text, at_signs(reading), (_PLAIN, _HIDDEN)):
            local = _SPOKEN_DOT.sub("", match["local"])
            after = squash(local.rpartition("_")[2])  # of a file: "06_rweaver@press.example.eml"
            known = after in self._handles and after != squash(local)
            yield from self._email(match, after if known else squash(local))

    def _email(self, match: re.Match[str], local: str) -> Iterator[Address]:
        """An e-mail address; the domain may have taken in words that follow it."""
        squashed = ""
        for piece in _LABEL.finditer(match["domain"]):
            end = match.start("domain") + piece.end()
            if _is_dot(piece[0], squashed):
                continue
            squashed += squash(piece[0])
            if people := self._emails.get((local, squashed)):
                yield Address(match.start("local"), end, tuple(people), "email")
                return
            if squashed in self._domains:
                people = self._handles.get(local)
                how = "email" if people else "domain"
                keys = people or self._domains[squashed]
                yield Address(match.start("local"), end, tuple(keys), how)
                return
        people = self._handles.get(local, [])
        if "@" in match[0] and people and (local in self._made_of or is_unread(local)):
            yield Address(match.start("local"), match.end("domain"), tuple(people), "handle")

    def _at(self, text: str) -> Iterator[Address]:
        for at in all_of(text, "@"):
            before = _BEFORE_AT.search(text, max(0, at - LONGEST), at)
            after = _AFTER_AT.match(text, at + 1)
            if after and not _TOUCHING.match(text[at - 1 : at]):
                shown = after[0].rstrip(".-")
                yield from self._handle(at, at + len(shown) + 1, shown)
            elif before and not _AFTER.match(text, at + 1):
                yield from self._handle(before.start(), at + 1, before[0])
            elif before and after:
                yield from self._cut(before.start(), before[0], after)

    def _cut(self, start: int, local: str, after: re.Match[str]) -> Iterator[Address]:
        """An address whose end is cut off: "oblomsky@icp"."""
        shown = after[0].rstrip(".-")
        squashed = squash(local), squash(shown)
        for (whose, domain), people in self._emails.items():
            if whose == squashed[0] and domain.startswith(squashed[1]):
                yield Address(start, after.start() + len(shown), tuple(people), "email")

    def _handle(self, start: int, end: int, shown: str) -> Iterator[Address]:
        if people := self._whose(shown) or self._bare.get(shown.casefold()):
            yield Address(start, end, tuple(people), "handle")
        elif people := self._weak_of(shown) or self._whose_part(shown):
            yield Address(start, end, tuple(people), "weak-handle")
        elif len(people := self._domains.get(squash(shown), [])) == 1:
            yield Address(start, end, tuple(people), "domain-alone")
        elif len(people := self._of_employer.get(squash(shown), [])) == 1:
            yield Address(start, end, tuple(people), "employer")

    def _weak_of(self, shown: str) -> list[str] | None:
        """Whose name it is, or what they do with it, a number at its end left out."""
        squashed = squash(shown)
        bare = squash(_NUMBER.sub("", shown))
        if people := self._weak.get(squashed) or self._weak.get(bare):
            return people
        if bare != squashed and len(people := self._initials.get(bare, [])) == 1:
            return people  # "ktm75"
        return self._weak.get(without_affix(squashed))

    def _whose_part(self, shown: str) -> list[str]:
        """Whose name is a part of a handle: "@weaverly_notes"."""
        whose = (self._weak.get(each) or self._handles.get(each) for each in parts_of(shown))
        return next((people for people in whose if people), [])

    def _whose(self, shown: str) -> list[str]:
        """Whose handle it is, a number at its end or what else is in it left out."""
        squashed = squash(shown)
        if people := self._handles.get(squashed) or self._handles.get(
            squash(_NUMBER.sub("", shown))
        ):
            return people
        if name := next((each for each in names_in(shown) if each in self._made_of), None):
            return self._handles[name]
        within = self._within.search(squashed) if self._within else None
        return self._handles[within[0]] if within else []

    def _links(self, reading: Reading) -> Iterator[Address]:
        www = (reading.words[at].start for at in reading.at(("www",)))
        signs = sorted((*all_of(reading.text, "/"), *www))
        for match in near_signs(reading.text, signs, (_LINK,)):
            for piece in _PIECE.finditer(match[0]):
                if people := self._whose(piece[0]):
                    start = match.start() + piece.start()
                    yield Address(start, start + len(piece[0]), tuple(people), "handle")

    def _bares(self, reading: Reading) -> Iterator[Address]:
        """Handles that stand alone and are no word."""
        text, past = reading.text, 0
        for at in reading.at(self._first_words.keys() & reading.places.keys()):
            word = reading.words[at]
            for bare, before in self._first_words[word.folded]:
                start, end = word.start - before, word.start - before + len(bare)
                if start < past or not text.startswith(bare, max(start, 0)):
                    continue
                if not (_TOUCHES.match(text[start - 1 : start]) or _GOES_ON.match(text, end)):
                    yield Address(start, end, tuple(self._bare[bare]), "handle")
                    past = end

    def _made(self, text: str) -> Iterator[Address]:
        """What only a handle looks like, and files that are called by one."""
        for match in tokens(text):
            shown = match[0].rstrip(".-")
            if not MADE.search(shown):
                continue
            start, end = match.start(), match.start() + len(shown)
            if people := self._whose(shown):
                yield Address(start, end, tuple(people), "handle")
            elif is_numbered(shown) and (people := self._weak_of(shown) or []):
                yield Address(start, end, tuple(people), "weak-handle")
            elif _FILE.search(shown) or "_" in shown:
                yield from self._in_file(start, shown)

    def _slots(self, text: str) -> Iterator[Address]:
        for start, end, shown in slots(text):
            yield from self._handle(start, end, shown)

    def _in_file(self, start: int, shown: str) -> Iterator[Address]:
        """A handle or a name in a file's: "notes_rweaver.docx", "weaver-final.docx"."""
        parts = parts_of(shown)
        for piece in _WORDS_OF_FILE.finditer(shown):
            name, place = squash(piece[0]), start + piece.start()
            if is_unread(piece[0].casefold()) and (people := self._whose(piece[0])):
                yield Address(place, place + len(piece[0]), tuple(people), "handle")
            elif name in parts and (people := self._weak.get(name, [])):
                yield Address(place, place + len(piece[0]), tuple(people), "weak-handle")


def _is_dot(label: str, before: str) -> bool:
    return bool(before) and label.casefold() == "dot"
