"""The language that a participant reads their page and their mails in."""

from __future__ import annotations

from reports.languages import LANGUAGES, padded
from reports.models import Invitation


def choose_language(*, invitation: Invitation, language: str) -> None:
    """Keep a language, sealed in one length for all; one that is not ours changes nothing."""
    if language in LANGUAGES:
        invitation.language = padded(language)
        invitation.save(update_fields=["language"])
