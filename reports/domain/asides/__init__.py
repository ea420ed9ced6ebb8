"""What is said of a speaker beside the label, and what that leaves of the numbers."""

from .weighing import Told, find_told_beside, read_told

__all__ = ["Told", "find_told_beside", "read_told"]
