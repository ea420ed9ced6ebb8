"""Several noun phrases that are one attribution: "two Korean participants and an American one"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from .labelreader import LONGEST_LIST
from .nounphrase import NounPhrase
from .numerals import NUMBER
from .phrase import ANY, Form, Quantity
from .reader import Reader

_AND: Final = re.compile(r",? (?:and|as well as)(?: also| then)? ")
_COMMA: Final = re.compile(r", ")
_OTHERS: Final = re.compile(
    rf",? and (?:(?:also )?(?:some|many|several|a few|(?P<number>{NUMBER})|various|the|all the) )?"
    r"others\b(?!-)"
    r"'?(?![^\W_])"
)
_BOTH: Final = re.compile(r" both\b(?!-)")
_JOINS: Final = frozenset([Form.PLAIN, Form.ANOTHER, Form.LIST])


def read_list(reader: Reader, text: str, start: int) -> NounPhrase | None:
    """The noun phrase at a place, with all that is joined to it by commas and "and"."""
    first = reader.read(text, start)
    if not first:
        return None
    found = _joined(_items(reader, text, first))
    if not found.is_possessive and (others := _OTHERS.match(text, found.end)):
        found = _with_others(found, others)
    both = _BOTH.match(text, found.end)
    if both and found.quantity is Quantity.TWO:
        found = replace(found, end=both.end())
    return found


def _items(reader: Reader, text: str, first: NounPhrase) -> list[NounPhrase]:
    items = [first]
    while len(items) < LONGEST_LIST and not items[-1].is_possessive:
        closing = _AND.match(text, items[-1].end)
        joint = closing or _COMMA.match(text, items[-1].end)
        following = reader.read(text, joint.end()) if joint else None
        if not following or not _joins(first, following):
            break
        items.append(following)
        if closing:
            return items
    return [first]  # no "and" closed the list


def _joins(first: NounPhrase, following: NounPhrase) -> bool:
    if first.form not in _JOINS or following.form not in _JOINS:
        return False
    if first.is_countable():
        return True
    return following.is_bare or following.quantity is first.quantity


def _joined(items: Sequence[NounPhrase]) -> NounPhrase:
    first, last = items[0], items[-1]
    if len(items) == 1:
        return first
    labels = tuple(label for item in items for label in item.labels)
    whole = replace(first, labels=labels, end=last.end, is_possessive=last.is_possessive)
    if all(item.is_bare for item in items[1:]) and first.count != 1 and _is_unlabelled(items[1:]):
        return replace(whole, labels=first.labels)  # "Korean experts and scholars"
    if all(item.is_bare for item in items[1:]) and first.count != 1 and _is_unlabelled(items[:-1]):
        # "25 experts and scholars from Europe": nouns that share what is said of them.
        delegations = last.quantity is Quantity.ALL_DELEGATIONS
        quantity = last.quantity if delegations else first.quantity
        return replace(whole, quantity=quantity, labels=last.labels)
    if not first.is_countable():
        return whole if last.is_bare else replace(whole, form=Form.LIST)
    if len(items) == 2 and last.quantity is Quantity.OTHER and first.count == 1:
        return replace(whole, quantity=Quantity.ONE_AND_OTHERS, labels=first.labels)
    counted = all(item.is_countable() for item in items)
    count = sum(item.count for item in items) if counted else 0
    quantity = Quantity.of(count) if counted else Quantity.MORE
    return replace(whole, quantity=quantity, form=Form.LIST, count=count)


def _is_unlabelled(items: Sequence[NounPhrase]) -> bool:
    return all(item.label == ANY for item in items)


def _with_others(found: NounPhrase, others: re.Match[str]) -> NounPhrase:
    """ "A Japanese participant and others"; with more than one named they are "more"."""
    end = others.end()
    if found.count == 1 and not others["number"] and found.form in (Form.PLAIN, Form.ANOTHER):
        return replace(found, quantity=Quantity.ONE_AND_OTHERS, form=Form.PLAIN, count=0, end=end)
    quantity = Quantity.MORE if found.count else found.quantity
    return replace(found, quantity=quantity, count=0, end=end)
