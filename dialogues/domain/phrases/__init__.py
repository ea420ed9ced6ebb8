"""The attribution grammar: tokens to words, and words to what they say.

`Renderer` prints the tokens of a dialogue's texts; `parse` finds the attributions in any
English text; both speak of them as `Phrase`.
"""

from .housewords import why_not_words
from .mention import NAMED, Mention
from .parse import parse, parse_people
from .phrase import ANY, GROUP, NATIONAL, Form, Phrase, Quantity
from .problems import Problem
from .render import Rendered, Renderer, Span
from .sentences import starts_sentence
from .tokens import Token, TokenError, split
from .wording import Wording

__all__ = [
    "ANY",
    "GROUP",
    "NAMED",
    "NATIONAL",
    "Form",
    "Mention",
    "Phrase",
    "Problem",
    "Quantity",
    "Rendered",
    "Renderer",
    "Span",
    "Token",
    "TokenError",
    "Wording",
    "parse",
    "parse_people",
    "split",
    "starts_sentence",
    "why_not_words",
]
