"""A paper that nothing holds, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from dialogues.models import Attendance, Takeaway, User
from reports.actions.release_report import release_report
from reports.domain.audiences import Audience
from reports.models import Release
from reports.records import report_of
from tests.cast import NOW, make_participant
from tests.reports.clearing import clear
from tests.reports.paper import Paper, make_paper


def make_free_paper() -> Paper:
    """A report of two labels, each of which four people of a room of eight fit."""
    paper = make_paper()
    enlarge(paper)
    Takeaway.objects.all().delete()
    return paper


def enlarge(paper: Paper) -> None:
    """Three more of each delegation in the room."""
    cast = paper.cast
    for somebody in (cast.guest, cast.other_guest):
        for number in (2, 3, 4):
            code = f"{somebody.code[:2]}{number}"
            person = make_participant(
                cast.dialogue, somebody.delegation, code, f"Xq{code} Wolpertinger{code}"
            )
            Attendance.objects.create(session=cast.session, participant=person)


def release(
    paper: Paper,
    audience: Audience = Audience.PUBLIC,
    *,
    by: User | None = None,
    now: datetime = NOW,
    progress: Callable[[int, int], None] | None = None,
) -> Release:
    """The report as it stands, cleared by everybody whose words it prints, and released."""
    if audience is not Audience.INTERNAL and report_of(paper.cast.dialogue):
        clear(paper.cast.dialogue, audience)
    return release_report(
        dialogue=paper.cast.dialogue,
        audience=audience,
        by=by,
        now=now,
        progress=progress,  # type: ignore[arg-type]
    )
