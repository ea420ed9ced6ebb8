"""A paper with something typed in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogues.domain.record import Accepted, Block, Record, Report, Section, Takeaway, TakeawayKind
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.styles import HouseStyle, builtin_styles
from tests.reports.domain.guard.meetings import meeting

STYLE = builtin_styles()["ncafp"]


def paper(
    *texts: str,
    accepted: str = "",
    takeaway: str = "They met.",
    heading: str = "Talks",
    **fields: Any,
) -> Record:
    """A report of these blocks; each has the same accepted phrase."""
    blocks = tuple(Block(text, (Accepted(accepted),) if accepted else ()) for text in texts)
    usual: dict[str, Any] = {"framing": "They met.", "title": "Coast"}
    report = Report(**usual | fields, sections=(Section(heading, blocks=blocks),))
    takeaways = (Takeaway("t1", TakeawayKind.TAKEAWAY, takeaway),)
    return replace(meeting(), report=report, takeaways=takeaways)


def printed(record: Record, style: HouseStyle = STYLE) -> Document:
    """The paper as it prints."""
    return compose(record, style, audience=Audience.PUBLIC, draft=False).document
