"""Anonymity arithmetic: who could have said what is printed, given everything printed."""

from .audit import Numbers, audit
from .colouring import STEPS
from .overhearing import find_overheard
from .printing import PrintedBlock, Printing, Where
from .room import Room
from .sure import Sure, find_sure

__all__ = [
    "STEPS",
    "Numbers",
    "PrintedBlock",
    "Printing",
    "Room",
    "Sure",
    "Where",
    "audit",
    "find_overheard",
    "find_sure",
]
