"""The language that a participant reads their page and their mails in."""

from __future__ import annotations

from random import SystemRandom

from django.db import transaction

from dialogues.actions.auditing import hold_row
from reports.languages import LANGUAGES, padded
from reports.models import Invitation


def choose_language(*, invitation: Invitation, language: str) -> None:
    """Keep a language, sealed in one length for all; one that is not ours changes nothing.

    The rows of all who are asked are written, in an order of chance: of two nights' copies the one
    row that is other would be that of whoever was sent a code in between.
    """
    if language not in LANGUAGES:
        return
    with transaction.atomic():
        hold_row(invitation.dialogue_id)
        rows = list(Invitation.objects.filter(round=invitation.round_id))
        SystemRandom().shuffle(rows)
        for each in rows:
            each.language = padded(language) if each.pk == invitation.pk else each.language
        Invitation.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["id"], update_fields=["language"]
        )
