"""The tokens that could take the place of a typed attribution, each with the words it prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import Final

from dialogues.domain.codes import QUANTITY_WORDS
from dialogues.domain.phrases import TokenError
from dialogues.domain.record import Record

from ..compose import renderer_of
from ..quantifiers import is_supported
from ..styles import HouseStyle
from .mending import replace_nth

# The closest description first; where two print the same, the first is what was meant.
FORMS: Final = ("", "another", "this", "@region", "@region another", "@any", "@any another")
_LISTS: Final = ("", "both", "these", "@region", "@region both", "@any", "@any both")
_POSSESSIVE: Final = ("'", "’", "'s", "’s")
_MOST_ORDERED: Final = 3  # remarks of a list that are tried in every order
MOST: Final = 8  # tokens that are offered where none prints the same words


@dataclass(frozen=True, slots=True)
class Binding:
    """The remarks that a phrase can rest on: the token, and what it prints in its place."""

    ref: str  # several are joined by spaces
    token: str
    words: str = field(repr=False)
    is_same: bool  # it prints the words that were typed


def find_bindings(
    record: Record, style: HouseStyle, source: str, words: str, number: int, refs: Iterable[str]
) -> tuple[Binding, ...]:
    """For each of these remarks the token that prints a phrase as it was typed, or nearest to it.

    `words` are the phrase and `number` counts equal words before it outside of every token. Where
    a remark can print the same words, only such remarks are handed back.
    """
    place = _Place(record, style, source, words, number)
    found = [
        each for ref in refs if (each := _nearest(place.tries(_single(record, ref)))) is not None
    ]
    same = [each for each in found if each.is_same]
    return tuple(same or found)


def find_groups(
    record: Record, style: HouseStyle, source: str, words: str, number: int, refs: Sequence[str]
) -> tuple[Binding, ...]:
    """The tokens on all of these remarks together that print a phrase as it was typed.

    Where none does: the lists and quantities that the record supports, in their own words.
    """
    place = _Place(record, style, source, words, number)
    ending = "'s" if words.endswith(_POSSESSIVE) else ""
    found = list(place.tries(_group(record, refs, ending)))
    if same := [each for each in found if each.is_same]:
        return tuple(same)
    distinct: dict[str, Binding] = {}
    for each in found:
        if is_supported(record, style, each.token):
            distinct.setdefault(each.words, each)
    return tuple(distinct.values())[:MOST]


def _nearest(tries: Iterator[Binding]) -> Binding | None:
    first = None
    for each in tries:
        if each.is_same:
            return each
        first = first or each
    return first


def _single(record: Record, ref: str) -> Iterator[str]:
    """The tokens of one remark, the closest description first."""
    for form in FORMS:
        yield _written([ref], form)
    spellings = [f"~{each}" for each in _spellings(record, [ref])]
    for form in (*spellings, *(f"{each} another" for each in spellings)):
        yield _written([ref], form)


def _group(record: Record, refs: Sequence[str], ending: str) -> Iterator[str]:
    """The tokens of several remarks: lists in the order of the phrase, then quantities."""
    if len(refs) > 1:
        ordered = len(refs) <= _MOST_ORDERED
        for each in permutations(refs) if ordered else (tuple(refs),):
            for form in (*_LISTS, *(f"~{one}" for one in _spellings(record, refs))):
                yield _written(each, form, ending)
    else:
        yield _written(refs, "and-others", ending)
    for narrowed in ("", *_cells(record, refs)):
        for word in QUANTITY_WORDS:
            yield _written(refs, f"{word} {narrowed}", ending if word != "sense" else "")


def _written(refs: Sequence[str], form: str, ending: str = "") -> str:
    return "{" + " ".join([*refs, *form.split(), *ending.split()]) + "}"


def _delegations(record: Record, refs: Sequence[str]) -> list[str]:
    """The delegations of those who spoke, in the order of the remarks."""
    sides = {each.code: each.delegation for each in record.participants}
    said = {one.id: sides[one.speaker] for each in record.sessions for one in each.remarks}
    return list(dict.fromkeys(said[ref] for ref in refs if ref in said))


def _spellings(record: Record, refs: Sequence[str]) -> list[str]:
    """The alternatives of their delegations: "ROK", "South Korean"."""
    codes = _delegations(record, refs)
    known = {each.code: each for each in record.delegations}
    return [spelling for code in codes for spelling in known[code].alternatives]


def _cells(record: Record, refs: Sequence[str]) -> list[str]:
    """The delegations and regions of those who spoke."""
    codes = _delegations(record, refs)
    regions = {each.code: each.region for each in record.delegations}
    return list(dict.fromkeys([*codes, *(each for code in codes if (each := regions[code]))]))


class _Place:
    """Where a phrase stands in a text, and what tokens print there."""

    def __init__(
        self, record: Record, style: HouseStyle, source: str, words: str, number: int
    ) -> None:
        self._renderer = renderer_of(record, style)
        self._source = source
        self._words = words
        self._number = number

    def tries(self, tokens: Iterable[str]) -> Iterator[Binding]:
        """What each token would print; one that is wrong in that place is passed over."""
        try:
            before = len(self._renderer.render(self._source).problems)
        except TokenError:
            return
        for token in tokens:
            text = replace_nth(self._source, self._words, token, self._number, is_token=False)
            if text is None:
                return
            rendered = self._renderer.render(text)
            start = _first_difference(self._source, text)
            for span in rendered.spans:
                if span.token.start == start and len(rendered.problems) <= before:
                    words = rendered.text[span.start : span.end]
                    is_same = words.casefold() == self._words.casefold()
                    yield Binding(" ".join(span.token.refs), token, words, is_same)


def _first_difference(one: str, other: str) -> int:
    """Where the token was put: a phrase never begins with a brace."""
    pairs = enumerate(zip(one, other, strict=False))
    return next(place for place, (mine, theirs) in pairs if mine != theirs)
