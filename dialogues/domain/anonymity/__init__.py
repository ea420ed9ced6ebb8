"""Anonymity arithmetic: who could have said what is printed, given everything printed."""

from .audit import Numbers, audit
from .colouring import STEPS
from .overhearing import find_overheard
from .printing import PrintedBlock, Printing, Where
from .room import Room

__all__ = [
    "STEPS",
    "Numbers",
    "PrintedBlock",
    "Printing",
    "Room",
    "Where",
    "audit",
    "find_overheard",
]
