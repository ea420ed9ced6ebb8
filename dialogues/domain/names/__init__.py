"""Finds every mention of a rostered person in running text, however it is written."""

from .around.meeting import tells_of_meeting
from .find import find_names
from .forgetting import forget_names
from .found import Certainty, Found
from .roster import Roster, compile_roster
from .writing.person import Person

__all__ = [
    "Certainty",
    "Found",
    "Person",
    "Roster",
    "compile_roster",
    "find_names",
    "forget_names",
    "tells_of_meeting",
]
