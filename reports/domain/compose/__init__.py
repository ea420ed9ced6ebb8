"""Composing: a record and a house style make the document that prints."""

from .blocks import fitting
from .composer import Composition, compose
from .dates import print_date
from .problem import Problem

__all__ = ["Composition", "Problem", "compose", "fitting", "print_date"]
