"""What is said of a speaker beside the label, and what that leaves of the numbers."""

from .origins import find_told_quantities
from .recalling import Recalled, recall
from .weighing import Told, find_told_beside, lower, read_told

__all__ = [
    "Recalled",
    "Told",
    "find_told_beside",
    "find_told_quantities",
    "lower",
    "read_told",
    "recall",
]
