"""The words that people are labelled with: delegations, regions, and every form they print in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .forms import FormIndex, bare, fold
from .record import Delegation, Record, Region


class Lexicon:
    """Delegations and regions with their printed forms compiled for look-up.

    Where a region shares a form with a delegation, the form is the delegation's.
    `self.adjectives` are the forms that stand before a noun, `self.places` those after "from".
    What `adjectives` and `places` add is read, but never printed: (form, code) each.
    """

    def __init__(
        self,
        regions: Iterable[Region] = (),
        delegations: Iterable[Delegation] = (),
        spellings: Mapping[str, str] | None = None,
        *,
        adjectives: Iterable[tuple[str, str]] = (),
        places: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.regions = {region.code: region for region in regions}
        self.delegations = {delegation.code: delegation for delegation in delegations}
        self.spellings = dict(spellings or {})
        self._read_only = (tuple(adjectives), tuple(places))
        self.adjectives = FormIndex(self._adjectives())
        self.places = FormIndex(self._places())

    @classmethod
    def of(cls, record: Record, spellings: Mapping[str, str] | None = None) -> Lexicon:
        """The lexicon of a dialogue."""
        return cls(record.regions, record.delegations, spellings)

    def spelt(self, spellings: Mapping[str, str]) -> Lexicon:
        """The same lexicon with the spellings of a house, by a delegation's code."""
        if not spellings:
            return self
        adjectives, places = self._read_only
        return Lexicon(
            self.regions.values(),
            self.delegations.values(),
            spellings,
            adjectives=adjectives,
            places=places,
        )

    def spelling(self, code: str) -> str:
        """The word before the noun: the house's spelling where nobody else owns that form."""
        chosen = self.spellings.get(code, "")
        if chosen and self.adjectives.owner(chosen) == code:
            return chosen
        return self.delegations[code].adjective

    def why_not(self) -> str:
        """Why these words cannot stand in one dialogue, or ""."""
        owners: dict[str, str] = {}
        for delegation in self.delegations.values():
            for form in printed_forms(delegation):
                owner = owners.setdefault(fold(form), delegation.code)
                if owner != delegation.code:
                    return (
                        f'{owner} and {delegation.code} share the printed form "{form}"; '
                        "a reader could not tell them apart"
                    )
        return ""

    def _adjectives(self) -> Iterator[tuple[str, str]]:
        for delegation in self.delegations.values():
            for form in (delegation.adjective, *delegation.alternatives):
                yield form, delegation.code
        for code, form in self.spellings.items():
            if code in self.delegations:
                yield form, code
        for region in self.regions.values():
            yield region.adjective, region.code
        yield from self._read_only[0]

    def _places(self) -> Iterator[tuple[str, str]]:
        for delegation in self.delegations.values():
            for form in (delegation.name, delegation.noun, *delegation.alternatives):
                yield from _with_article(form, delegation.code)
        for region in self.regions.values():
            yield from _with_article(region.name, region.code)
        for form, code in self._read_only[1]:
            yield from _with_article(form, code)


def printed_forms(delegation: Delegation) -> tuple[str, ...]:
    """Every form that a delegation may print in, those that are empty left out."""
    forms = (delegation.adjective, *delegation.alternatives, delegation.name, delegation.noun)
    return tuple(form for form in forms if form)


def _with_article(form: str, code: str) -> Iterator[tuple[str, str]]:
    yield form, code
    if form:
        yield bare(form), code
        yield f"the {bare(form)}", code
