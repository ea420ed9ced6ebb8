"""A noun phrase that stands for people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .determiners import Determiner
from .nouns import Number
from .phrase import ANY, Form, Quantity


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """People in a flat text; `count` is their number where it is said (0 where not)."""

    quantity: Quantity
    labels: tuple[str, ...]
    form: Form
    count: int
    start: int
    end: int
    is_bare: bool = False
    is_possessive: bool = False

    @property
    def label(self) -> str:
        """The codes, each once."""
        return "+".join(dict.fromkeys(self.labels))

    def is_countable(self) -> bool:
        """Whether it says how many, of people who are named or not pointed back to."""
        return self.count > 0 and self.form in (Form.PLAIN, Form.ANOTHER, Form.LIST)


def of_number(phrase: NounPhrase, determiner: Determiner, number: Number) -> NounPhrase:
    """The phrase of a determiner that goes with one and with several: "the", "the same"."""
    if determiner.number is not Number.EITHER:
        return phrase
    if number is Number.SEVERAL:
        points_back = determiner.form is Form.THIS  # "the same participants"
        many = replace(phrase, quantity=Quantity.ALL, form=Form.THESE, count=0)
        return many if points_back else phrase
    if not determiner.is_definite:
        return phrase
    if determiner.quantity is Quantity.REST:
        return replace(phrase, quantity=Quantity.ONE, form=Form.ANOTHER, count=1)
    form = Form.THIS if phrase.label == ANY else phrase.form
    return replace(phrase, quantity=Quantity.ONE, form=form, count=1)


def agree(determiner: Number, noun: Number) -> bool:
    """Whether a determiner and a noun go together: not "a participants"."""
    return Number.EITHER in (determiner, noun) or determiner is noun
