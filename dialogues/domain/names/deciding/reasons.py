"""What is said of a name that was found: how sure it is, and why."""

from __future__ import annotations

from typing import Final

from ..found import Certainty

Judged = tuple[Certainty, str] | None
NAMED: Final = "It is the name of somebody on the roster."
PUBLIC: Final = "A public figure has this name too."
OFFICE: Final = "The office before it is not that of anybody so called on the roster."
ELSEWHERE: Final = "It is the surname of somebody whose whole name is in this text."
SURNAME: Final = "It is the surname of somebody on the roster."
ANOTHER: Final = "It is a surname on the roster, and that of somebody else in this text."
