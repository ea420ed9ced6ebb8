"""What the worker does every minute for reviews: close, remind, send, forget."""

from __future__ import annotations

from dialogues.actions.jobs import Clock

from .record_silence import close_overdue
from .remind_due import remind_due
from .review_code import forget_codes
from .send_mail import send_due


def tend_reviews(clock: Clock) -> None:
    """Close what is over, queue the reminders that are due, send what waits, delete old codes.

    Harmless twice.
    """
    close_overdue(now=clock())
    remind_due(now=clock())
    send_due(clock=clock)
    forget_codes(now=clock())
