"""What is wrong with a token that reads but may not print, each in a sentence with its remedy."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Token

ANTECEDENT = "antecedent"
QUANTIFIER = "quantifier"
RULE = "rule"


@dataclass(frozen=True, slots=True)
class Problem:
    """A reason against printing; `kind` is one of the design's kinds of reason."""

    kind: str
    token: str  # letter for letter
    text: str
    remedy: str


def nobody_before(token: Token) -> Problem:
    """`this` or `these` with nothing before it."""
    form = token.form
    text = f"{token.text} has nobody to point to: no token before it in the block names people."
    return Problem(ANTECEDENT, token.text, text, f'Take "{form}" out, or name them first.')


def after_a_list(token: Token) -> Problem:
    """`this` after a list."""
    text = f'{token.text} follows a list, and a reader could not tell whom "this" means.'
    return Problem(ANTECEDENT, token.text, text, 'Take "this" out, or use "these" for the list.')


def not_a_list(token: Token) -> Problem:
    """`these` after one person."""
    text = f'{token.text} follows one person, and "these" points to a list.'
    return Problem(ANTECEDENT, token.text, text, 'Take "these" out, or use "this".')


def somebody_else(token: Token) -> Problem:
    """`this` or `these` where the people before it are not its own."""
    text = f"{token.text} would credit the wrong people: those named last are not its speakers."
    return Problem(ANTECEDENT, token.text, text, f'Take "{token.form}" out.')


def other_than_whom(token: Token) -> Problem:
    """`another` with nobody of its label before it."""
    text = f"{token.text} has nobody to differ from: nobody before it in the block has its label."
    return Problem(ANTECEDENT, token.text, text, 'Take "another" out.')


def the_same_person(token: Token) -> Problem:
    """`another` for somebody who was printed already."""
    text = f"{token.text} is a person who is in the block already, so they are not another."
    return Problem(ANTECEDENT, token.text, text, 'Take "another" out, or use "this".')


def takes_one(token: Token) -> Problem:
    """A form of one person on the remarks of several."""
    text = f'{token.text} has remarks of several people, and "{token.form}" is for one.'
    return Problem(ANTECEDENT, token.text, text, f'Take "{token.form}" out, or leave one remark.')


def not_two(token: Token) -> Problem:
    """`both` of other than two."""
    text = f'{token.text} says "both" of other than two people.'
    return Problem(
        QUANTIFIER, token.text, text, 'Take "both" out, or give it two people\'s remarks.'
    )


def one_in_a_list(token: Token) -> Problem:
    """Several remarks of one person, printed as several people."""
    text = f"{token.text} lists remarks of one person as if several had made them."
    return Problem(QUANTIFIER, token.text, text, "Leave one remark of each person.")


def off_the_record(token: Token, ref: str) -> Problem:
    """A token on a remark that may not be used."""
    text = f"{token.text} rests on {ref}, which was made off the record."
    return Problem(RULE, token.text, text, "Take out what rests on it.")


def superseded(token: Token, ref: str, newer: str) -> Problem:
    """A token on a remark that a newer one stands for."""
    text = f"{token.text} rests on {ref}, which {newer} supersedes."
    return Problem(ANTECEDENT, token.text, text, f"Use {newer}, and read the passage again.")


def not_on_the_record(token: Token, ref: str) -> Problem:
    """A name under a rule that prints none."""
    text = f"{token.text} would print a name, and {ref} was not made on the record."
    return Problem(RULE, token.text, text, 'Take "named" out.')


def not_cleared(token: Token, ref: str) -> Problem:
    """A name that its bearer has not cleared."""
    text = f"{token.text} would print a name, and the speaker of {ref} has not cleared it."
    return Problem(RULE, token.text, text, 'Take "named" out until the speaker has cleared it.')
