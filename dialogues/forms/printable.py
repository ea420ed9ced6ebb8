"""What a text field takes: characters that a database, a Word file and a page all hold."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from dialogues.domain.characters import why_not_text


def validate_printable(value: str) -> None:
    """Refuse what nobody can see or print."""
    if reason := why_not_text(value):
        raise ValidationError(f"This {reason}, which cannot be kept.")


class TextField(forms.CharField):
    """One line of printable text, without blanks at its ends."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": 300, "required": False, **options})
        self.validators.append(validate_printable)
