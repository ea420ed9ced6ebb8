"""As much of a dialogue as it takes to print a few texts.

Opening a whole record takes longer than somebody who types should wait. In an excerpt no remark
has its text, only those that were asked for are there, and of the people only names are opened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from dialogues.domain import record as values
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, Dialogue, Remark
from dialogues.models.roster import delegation_value, region_value

Codes = dict[UUID, str]


def read_excerpt(dialogue: Dialogue, refs: Iterable[str] | None = None) -> values.Record:
    """The record as far as texts that refer to these remarks need it, in eight queries.

    Without `refs` every remark is there, with its topic.
    """
    people = list(dialogue.participants.select_related("delegation"))
    codes = {person.pk: person.code for person in people}
    seats, remarks = _seats(dialogue, codes), _remarks(dialogue, refs, codes)
    delegations = dialogue.delegations.select_related("region")
    return values.Record(
        slug=dialogue.slug,
        title=dialogue.title,
        convenor=dialogue.convenor,
        series=dialogue.series,
        format=values.Format(dialogue.format),
        rule=Rule(dialogue.rule),
        threshold=dialogue.threshold,
        regions=tuple(region_value(row) for row in dialogue.regions.all()),
        delegations=tuple(
            delegation_value(row, row.region.code if row.region else None) for row in delegations
        ),
        participants=tuple(
            values.Participant(person.code, person.delegation.code, name=person.name)
            for person in people
        ),
        sessions=tuple(
            values.Session(
                code=row.code,
                title=row.title,
                starts=row.starts,
                rule=Rule(row.rule) if row.rule else None,
                attendance=tuple(seats[row.pk]),
                remarks=tuple(remarks[row.pk]),
            )
            for row in dialogue.sessions.all()
        ),
        takeaways=tuple(
            values.Takeaway(row.code, values.TakeawayKind(row.kind), row.text)
            for row in dialogue.takeaways.all()
        ),
    )


def _seats(dialogue: Dialogue, codes: Codes) -> dict[int, list[values.Attendance]]:
    found = defaultdict(list)
    for row in Attendance.objects.filter(session__dialogue=dialogue):
        seat = values.Attendance(codes[row.participant_id], values.Capacity(row.capacity))
        found[row.session_id].append(seat)
    return found


def _remarks(
    dialogue: Dialogue, refs: Iterable[str] | None, codes: Codes
) -> dict[int, list[values.Remark]]:
    rows = dialogue.remarks.select_related("supersedes")
    if refs is not None:
        # Whatever supersedes another is needed too: a text that refers to the older one is told.
        rows = rows.filter(Q(code__in=set(refs)) | Q(supersedes__isnull=False))
    found = defaultdict(list)
    for row in rows:
        found[row.session_id].append(_remark(row, codes, topic=row.topic if refs is None else ""))
    return found


def _remark(row: Remark, codes: Codes, *, topic: str) -> values.Remark:
    return values.Remark(
        id=row.code,
        speaker=codes[row.speaker],
        text="",
        topic=topic,
        rule=Rule(row.rule) if row.rule else None,
        supersedes=row.supersedes.code if row.supersedes else None,
    )
