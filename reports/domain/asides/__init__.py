"""What is said of a speaker beside the label, and what that leaves of the numbers."""

from .origins import find_told_quantities
from .weighing import Told, find_told_beside, read_told

__all__ = ["Told", "find_told_beside", "find_told_quantities", "read_told"]
