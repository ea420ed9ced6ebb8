"""Labels as they print: the words before and after the noun."""

from __future__ import annotations

from dataclasses import dataclass

from ..lexicon import Lexicon
from ..record import Delegation
from .article import article
from .numerals import in_words
from .phrase import ANY
from .tokens import Token
from .wording import Wording


@dataclass(frozen=True, slots=True)
class Label:
    """The words that stand around the noun: "Russian …" or "… from Eastern Europe"."""

    code: str = ANY
    before: str = ""
    place: str = ""

    def around(self, noun: str) -> str:
        """The noun with its label."""
        words = f"{self.before} {noun}" if self.before else noun
        return f"{words} from {self.place}" if self.place else words


@dataclass(frozen=True, slots=True)
class Labels:
    """Every label of a dialogue, in the words of a house."""

    lexicon: Lexicon
    wording: Wording

    @classmethod
    def of(cls, lexicon: Lexicon, wording: Wording) -> Labels:
        """The labels of a lexicon; the house's spellings become part of it."""
        return cls(lexicon.spelt(wording.spellings), wording)

    def of_speaker(self, token: Token, delegation: str) -> Label:
        """The label of one ref of a token."""
        group = self.lexicon.delegations[delegation]
        if token.level == "region":
            return self._region(group.region) if group.region else Label()
        if token.level:
            return Label()
        if token.alternative and token.alternative in (group.adjective, *group.alternatives):
            return Label(delegation, before=token.alternative)
        return self.of_delegation(group)

    def of_delegation(self, group: Delegation) -> Label:
        """The label of a delegation."""
        if self.wording.from_names:
            return Label(group.code, place=group.name)
        return Label(group.code, before=self.lexicon.spelling(group.code))

    def of_narrowing(self, code: str) -> Label:
        """The label of a quantity, which may be narrowed by a code."""
        if code in self.lexicon.delegations:
            return self.of_delegation(self.lexicon.delegations[code])
        return self.of_region(code) if code else Label()

    def of_region(self, code: str) -> Label:
        """The label of a region before a noun, as far as that is the region's own word."""
        region = self.lexicon.regions[code]
        owned = self.lexicon.adjectives.owner(region.adjective) == code
        if self.wording.from_names or not owned:
            return self._region(code)
        return Label(code, before=region.adjective)

    def _region(self, code: str) -> Label:
        region = self.lexicon.regions[code]
        if self.lexicon.places.owner(region.name) != code:
            # The name would be read as a delegation's.
            return Label(code, before=region.adjective)
        return Label(code, place=region.name)

    def one(self, label: Label) -> str:
        """ "a Russian participant"."""
        words = label.around(self.wording.noun)
        return f"one {words}" if self.wording.one else f"{article(words)} {words}"

    def several(self, label: Label, count: int) -> str:
        """ "two Russian participants", or "a Russian participant" where the count is one."""
        if count == 1:
            return self.one(label)
        return f"{in_words(count)} {label.around(self.wording.plural)}"

    def plural(self, label: Label) -> str:
        """ "Russian participants"."""
        return label.around(self.wording.plural)

    def possessive(self, words: str, mark: str) -> str:
        """The words with an ending such as "'s"; after a plural the apostrophe alone."""
        alone = words.endswith("s") and not words.endswith(self.wording.noun)
        return words + (mark[:1] if alone else mark)
