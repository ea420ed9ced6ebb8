"""The closing thanks: what can be said of everybody without naming anybody."""

from __future__ import annotations

from dialogues.domain.record import Record

from .framing import with_article


def draft_thanks(record: Record) -> tuple[str, ...]:
    """The acknowledgements of a record."""
    if not record.convenor:
        return ("Thanks are due to all who took part, for their time and their candour.",)
    name = with_article(record.convenor)
    return (
        f"{name[0].upper()}{name[1:]} thanks all who took part for their time and their candour.",
    )
