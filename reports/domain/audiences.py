"""Who a release is for. Each audience holds the ones before it."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """internal ⊂ participants ⊂ sponsors ⊂ public. The values are stored."""

    INTERNAL = "internal"
    PARTICIPANTS = "participants"
    SPONSORS = "sponsors"
    PUBLIC = "public"

    @property
    def readers(self) -> str:
        """Who that is, in a sentence."""
        return READERS[self]

    def reads(self, other: Audience) -> bool:
        """Whether somebody in this audience has read what was released to the other one."""
        order = list(Audience)
        return order.index(self) <= order.index(other)


READERS: dict[Audience, str] = {
    Audience.INTERNAL: "the organisers",
    Audience.PARTICIPANTS: "everybody who took part",
    Audience.SPONSORS: "funders and partners",
    Audience.PUBLIC: "anybody",
}
