"""The people of a roster by the labels that a text can give them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.names import Person
from dialogues.domain.phrases import ANY

from .reading import fold_word

_FEMALE: Final = frozenset({"she", "her", "hers", "f", "female", "elle", "ella"})
_MALE: Final = frozenset({"he", "him", "his", "m", "male", "il", "lui", "el"})


@dataclass(frozen=True, slots=True)
class Cells:
    """Who fits a label. `by_code` holds keys by delegation and by region."""

    everybody: tuple[str, ...] = field(repr=False)
    by_code: Mapping[str, tuple[str, ...]] = field(repr=False)
    female: frozenset[str] = field(repr=False)
    male: frozenset[str] = field(repr=False)

    def fitting(self, label: str) -> tuple[str, ...]:
        """The keys of those who fit a label: "any", a code, or several joined by "+"."""
        if label == ANY:
            return self.everybody
        codes = label.split("+")
        return tuple(dict.fromkeys(key for code in codes for key in self.by_code.get(code, ())))

    def of_gender(self, keys: Iterable[str], *, female: bool) -> tuple[str, ...]:
        """Those of them who go by such pronouns."""
        wanted = self.female if female else self.male
        return tuple(key for key in keys if key in wanted)

    def is_known(self, keys: Iterable[str]) -> bool:
        """Whether the pronouns of all of them are known."""
        return all(key in self.female or key in self.male for key in keys)


def cells_of(people: Iterable[Person], lexicon: Lexicon) -> Cells:
    """The cells of a roster, delegations read by a lexicon."""
    people = tuple(people)
    by_code: dict[str, list[str]] = {}
    for person in people:
        for code in _codes(person.delegation, lexicon):
            by_code.setdefault(code, []).append(person.key)
    said = {
        person.key: {fold_word(w) for w in person.pronouns.replace("/", " ").split()}
        for person in people
    }
    return Cells(
        everybody=tuple(person.key for person in people),
        by_code={code: tuple(keys) for code, keys in by_code.items()},
        female=frozenset(
            key for key, words in said.items() if words & _FEMALE and not words & _MALE
        ),
        male=frozenset(key for key, words in said.items() if words & _MALE and not words & _FEMALE),
    )


def _codes(delegation: str, lexicon: Lexicon) -> list[str]:
    """The codes of a delegation and of its region; of an unknown one none."""
    code = delegation_code(delegation, lexicon)
    if not code:
        return []
    found = lexicon.delegations.get(code)
    return [code, *([found.region] if found and found.region else [])]


def delegation_code(word: str, lexicon: Lexicon) -> str:
    """The code that a delegation is written for: itself, its adjective or its name; or ""."""
    word = word.strip()
    if word in lexicon.delegations:
        return word
    titled = word.title() if word.islower() else word
    for form in (word, titled):
        if owner := lexicon.adjectives.owner(form) or lexicon.places.owner(form):
            return owner
    return ""
