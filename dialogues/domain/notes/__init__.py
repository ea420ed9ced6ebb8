"""The shorthand that a rapporteur types while people speak."""

from .files import read_notes_file
from .lines import (
    NoteError,
    NoteLine,
    OwnNoteLine,
    ParsedNotes,
    RemarkLine,
    RuleLine,
    TopicLine,
)
from .parser import parse_line, parse_notes
from .room import Room

__all__ = [
    "NoteError",
    "NoteLine",
    "OwnNoteLine",
    "ParsedNotes",
    "RemarkLine",
    "Room",
    "RuleLine",
    "TopicLine",
    "parse_line",
    "parse_notes",
    "read_notes_file",
]
