"""The hours of a session, on its own clocks: what moment a time such as 00:30 means in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a session opened and closed, as a clock on its wall and a calendar beside it have it."""

    opened: datetime
    closed: datetime | None = None

    @classmethod
    def of(cls, starts: datetime, ends: datetime | None) -> Hours:
        """The hours between two moments, in the zone of the first."""
        closed = ends.astimezone(starts.tzinfo).replace(tzinfo=None) if ends else None
        return cls(starts.replace(tzinfo=None), closed)

    def moment(self, clock: time) -> datetime:
        """The moment that a time of the day means.

        It is of the day on which the session opened. Where the session goes on past midnight, or
        nobody knows until when, a time earlier than its first is of the next day, unless it is
        nearer to the opening: somebody can have come a little before that.
        """
        first = datetime.combine(self.opened.date(), clock)
        if first >= self.opened or not self._may_pass_midnight:
            return first
        next_day = first + _DAY
        is_next = next_day - (self.closed or self.opened) < self.opened - first
        return next_day if is_next else first

    @property
    def _may_pass_midnight(self) -> bool:
        if self.closed is None:
            return True
        is_one_day = self.closed - self.opened <= _DAY  # else a time of the day could be of any
        return is_one_day and self.opened.date() < self.closed.date()
