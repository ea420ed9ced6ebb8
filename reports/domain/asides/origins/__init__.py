"""Where a speaker is said to be from, beside a label that does not say it."""

from .finding import find_origins
from .quantities import find_told_quantities

__all__ = ["find_origins", "find_told_quantities"]
