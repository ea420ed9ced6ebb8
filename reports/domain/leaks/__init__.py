"""The leak check: what gives a participant away, by name and without.

`compile_people` makes a roster ready, `scan_text` judges a part of a file, `scan_document` a
report's tree.
"""

from .agenda import SessionRoles
from .compiled import Compiled, compile_people
from .forgetting import forget
from .scan import scan_text
from .telling import FOR_ITSELF, PEOPLE_PARTED
from .tree import scan_document

__all__ = [
    "FOR_ITSELF",
    "PEOPLE_PARTED",
    "Compiled",
    "SessionRoles",
    "compile_people",
    "forget",
    "scan_document",
    "scan_text",
]
