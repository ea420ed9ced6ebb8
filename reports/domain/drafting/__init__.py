"""Drafting: a report as prose from the record of a dialogue, as often as it is asked for."""

from .draft import draft_report, redraft
from .framing import draft_framing
from .thanks import draft_thanks
from .units import note_ref
from .values import Draft, DraftedBlock, DraftedSection, Notice, NoticeKind, Present

__all__ = [
    "Draft",
    "DraftedBlock",
    "DraftedSection",
    "Notice",
    "NoticeKind",
    "Present",
    "draft_framing",
    "draft_report",
    "draft_thanks",
    "note_ref",
    "redraft",
]
