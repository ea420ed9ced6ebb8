"""Composing: a record and a house style make the document that prints."""

from .blocks import Blocks, fitting, renderer_of
from .cleaning import literal
from .composer import Composition, compose
from .dates import print_date
from .problem import Problem

__all__ = [
    "Blocks",
    "Composition",
    "Problem",
    "compose",
    "fitting",
    "literal",
    "print_date",
    "renderer_of",
]
