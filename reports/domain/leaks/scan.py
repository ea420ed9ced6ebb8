"""The leak check of one text: every finding of it, in order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from dialogues.domain.names import Certainty, Found, find_names
from dialogues.domain.phrases import Phrase, Quantity

from ..findings import Finding, Kind, Severity
from .addresses import Address
from .agenda import SessionRoles, find_agenda, find_doers
from .compiled import Compiled
from .deeds import find_deeds
from .descriptors import find_descriptors
from .doing import find_doings
from .employment import find_employment
from .kinds import find_from_kinds, find_kinds
from .labels import find_labels, find_phrases
from .listed import find_listed
from .lives import find_lives
from .matching import find_matches
from .nationals import find_nationals
from .objects import is_explained
from .ours import find_our_compatriots, find_our_officials, find_ours
from .portfolios import find_portfolios
from .pronouns import Antecedent, find_pronouns
from .proper import Named
from .proposers import in_draft
from .quasi_identifiers import find_quasi_identifiers
from .reading import read, words_of
from .singled import find_singled
from .spoken import find_spoken
from .telling import PEOPLE_PARTED
from .titles import find_titles

_KEPT: Final = 4_000  # texts whose findings are kept
_LONGEST_KEPT: Final = 20_000  # characters
_WEIGHT: Final = {Severity.HOLD: 0, Severity.WARN: 1, Severity.NOTE: 2}
_OF_NAME: Final = {
    Certainty.SURE: Severity.HOLD,
    Certainty.LIKELY: Severity.WARN,
    Certainty.POSSIBLE: Severity.NOTE,
}
_OF_ADDRESS: Final = {
    "email": (Kind.EMAIL, Severity.HOLD, "The e-mail address of somebody on the roster."),
    "handle": (Kind.HANDLE, Severity.HOLD, "A handle made of a name or address on the roster."),
    "weak-handle": (Kind.HANDLE, Severity.WARN, "A handle that is a part of a name on the roster."),
    "employer": (Kind.HANDLE, Severity.WARN, "A handle of where one participant works."),
    "domain-alone": (Kind.EMAIL, Severity.WARN, "The domain of one person on the roster."),
    "domain": (Kind.EMAIL, Severity.NOTE, "An address where somebody on the roster has theirs."),
}
_NAME_REMEDY: Final = "Write of a participant, or say that it is nobody on the roster."
_CUT: Final = "Cut it."


def scan_text(
    compiled: Compiled,
    text: str,
    *,
    part: str = "body",
    public: Collection[str] = (),
    dismissed: Collection[tuple[str, str]] = (),
    agenda: Sequence[SessionRoles] = (),
    labels: bool = True,
) -> list[Finding]:
    """What a text of a checked file gives away, by its place in the text.

    `part` is what of the file it is; `public` are public figures who are nobody on the roster;
    `dismissed` are (words, participant) of findings that are nobody on the roster in this text;
    without `labels`, labels and pronouns are left to who knows the sessions.
    """
    reading = read(text)  # held here: what is kept for later may be forgotten meanwhile
    words = scan_words(compiled, text, tuple(sorted(public)))
    found = [in_draft(compiled.threshold, text, each) for each in words]
    found += find_agenda(reading, agenda)
    found += find_doers(reading)
    if labels:
        phrases = find_phrases(reading, compiled.lexicon)
        found += find_labels(compiled, text, phrases)
        found += find_pronouns(compiled, reading, _antecedents(compiled, phrases))
    return [_in_part(each, part) for each in in_order(kept(found, dismissed))]


def scan_words(
    compiled: Compiled, text: str, public: tuple[str, ...], *, formal: bool = False
) -> tuple[Finding, ...]:
    """What the words of a text give away; `formal` in a title, the framing or thanks."""
    if len(text) > _LONGEST_KEPT:
        return tuple(_scan(compiled, text, public, formal))
    return _scan_kept(compiled, text, public, formal)


def forget_texts() -> None:
    """Empty the store."""
    _scan_kept.cache_clear()


@lru_cache(maxsize=_KEPT)
def _scan_kept(
    compiled: Compiled, text: str, public: tuple[str, ...], formal: bool
) -> tuple[Finding, ...]:
    return tuple(_scan(compiled, text, public, formal))


def _scan(
    compiled: Compiled, text: str, public: tuple[str, ...], formal: bool
) -> Iterator[Finding]:
    reading = read(text)
    every = find_names(compiled.roster, text, public=public)
    addresses = _beyond(compiled.addresses.find(reading), every)
    names = _outside(every, addresses)
    named = Named(
        (each.start, each.end, each.people)
        for each in names
        if each.certainty is not Certainty.POSSIBLE
    )
    yield from (_of_address(each, text) for each in addresses)
    yield from (_of_name(each, text) for each in names)
    matches = find_matches(compiled, reading)
    found = [
        *find_employment(compiled, reading, named, formal=formal),
        *find_kinds(compiled.kinds, compiled.titles, reading, named),
        *find_from_kinds(compiled, reading, named),
        *find_titles(compiled, reading, named),
        *find_ours(compiled.callings, reading, named),
        *find_doings(compiled.doings, reading, named),
        *find_our_officials(compiled.titles, reading, named),
        *find_our_compatriots(compiled.origins, compiled.codes, reading, named),
        *find_descriptors(compiled, reading, named),
        *find_nationals(compiled, reading, named),
        *find_lives(compiled, reading, named, matches.known),
        *find_spoken(compiled, reading, named, matches.known),
        *find_deeds(compiled, reading, named),
        *find_portfolios(compiled, reading, named),
        *find_listed(compiled, reading, named, matches.known),
        *find_singled(compiled, reading, named, matches),
    ]
    found += _beside(find_quasi_identifiers(compiled, reading, named), found)
    yield from (each for each in _strongest(found) if not is_explained(text, each.start, each.end))


def _beyond(addresses: Iterable[Address], names: Sequence[Found]) -> list[Address]:
    """Addresses without parts of names that stand in whole ones: "weaver" in "Rob_Weaver.docx"."""
    wholes = [each for each in names if each.certainty is Certainty.SURE]
    return [
        each
        for each in addresses
        if each.how != "weak-handle"
        or not any(name.start <= each.start and each.end <= name.end for name in wholes)
    ]


def _outside(names: Iterable[Found], addresses: Sequence[Address]) -> list[Found]:
    """The names that are no part of an address."""
    inside: list[Found] = []
    places = iter(addresses)
    address = next(places, None)
    for name in sorted(names, key=lambda each: each.start):
        while address and address.end <= name.start:
            address = next(places, None)
        if not address or name.end <= address.start or not set(name.people) & set(address.people):
            inside.append(name)
    return inside


def _of_address(address: Address, text: str) -> Finding:
    kind, severity, reason = _OF_ADDRESS[address.how]
    return Finding(
        kind=kind,
        severity=severity,
        reason=reason,
        remedy=_CUT,
        start=address.start,
        end=address.end,
        text=text[address.start : address.end],
        participant=PEOPLE_PARTED.join(address.people),
        gives_away=len(address.people) == 1,
    )


def _of_name(name: Found, text: str) -> Finding:
    return Finding(
        kind=Kind(name.kind),
        severity=_OF_NAME[name.certainty],
        reason=name.reason,
        remedy=_NAME_REMEDY,
        start=name.start,
        end=name.end,
        text=text[name.start : name.end],
        participant=PEOPLE_PARTED.join(name.people),
        gives_away=len(name.people) == 1,
    )


def _beside(more: Iterable[Finding], found: Sequence[Finding]) -> list[Finding]:
    """Those of more findings where none that alarms is about the same person."""
    told = [each for each in found if each.severity is not Severity.NOTE]
    return [
        each
        for each in more
        if not any(
            other.start < each.end
            and each.start < other.end
            and each.participant in other.participant.split(PEOPLE_PARTED)
            for other in told
        )
    ]


def _strongest(found: Iterable[Finding]) -> list[Finding]:
    """Of findings about the same people that overlap, the one that weighs most."""
    kept: list[Finding] = []
    last: dict[str, int] = {}
    for each in sorted(found, key=lambda each: (each.start, _WEIGHT[each.severity])):
        at = last.get(each.participant)
        if at is None or kept[at].end <= each.start:
            last[each.participant] = len(kept)
            kept.append(each)
        elif _WEIGHT[each.severity] < _WEIGHT[kept[at].severity]:
            kept[at] = each
    return kept


def _antecedents(compiled: Compiled, phrases: Iterable[Phrase]) -> list[Antecedent]:
    """The attributions to one person, with those of the whole roster who fit them."""
    return [
        Antecedent(each.start, each.end, compiled.cells.fitting(each.label))
        for each in phrases
        if each.quantity == Quantity.ONE
    ]


def kept(found: Iterable[Finding], dismissed: Collection[tuple[str, str]]) -> list[Finding]:
    """The findings that nobody dismissed; the words are compared without case and accents."""
    if not dismissed:
        return list(found)
    off = {(words_of(words), participant) for words, participant in dismissed}
    return [each for each in found if (words_of(each.text), each.participant) not in off]


def in_order(found: Iterable[Finding]) -> list[Finding]:
    """Findings by their place in a text, what weighs most first."""
    return sorted(found, key=lambda each: (each.start, _WEIGHT[each.severity], each.end))


def _in_part(finding: Finding, part: str) -> Finding:
    return finding if part == "body" else replace(finding, part=part)
