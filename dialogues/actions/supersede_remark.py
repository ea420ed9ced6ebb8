"""Files a newer remark in the place of one, and takes its positions along."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from dialogues.domain.record import Stance
from dialogues.models import Remark, Session, User

from .file_remark import Filing, file_remark
from .refused import Refused


@transaction.atomic()
def supersede_remark(*, session: Session, filing: Filing, by: User, now: datetime) -> Remark:
    """File what takes the place of `filing.supersedes`.

    Who held a position on the older remark holds it on the newer one, but for its speaker.
    """
    older = Remark.objects.filter(session=session, code=filing.supersedes).first()
    if older is None:
        raise Refused(f"There is no remark {filing.supersedes} in this session.")
    return file_remark(
        session=session,
        filing=replace(filing, positions=positions_on(older, but=filing.speaker)),
        by=by,
        now=now,
    )


def positions_on(remark: Remark, *, but: UUID) -> tuple[tuple[UUID, Stance], ...]:
    """Who holds which position on a remark, one participant left out."""
    held = [(UUID(row.holder), row.stance) for row in remark.positions.all()]
    return tuple((holder, stance) for holder, stance in held if holder != but)
