"""The name of a file against a roster, as it is searched with the file."""

from __future__ import annotations

from ..findings import Finding, Kind
from ..leaks import Compiled
from .checking import check_paper
from .paper import Paper, PaperPart
from .readings import other_readings


def check_name(name: str, compiled: Compiled) -> list[Finding]:
    """The findings in the name of a file alone."""
    named = PaperPart(Kind.FILE_NAME.value, name)
    return check_paper(Paper(name, (named, *other_readings((named,)))), compiled)
