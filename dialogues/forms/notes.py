"""Notes that were written elsewhere: pasted, or in a file."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django import forms
from django.conf import settings

from dialogues.domain.notes import read_notes_file

from .layout import make_helper


class NotesForm(forms.Form):
    """A file or a text; after it is valid, `cleaned_data["text"]` holds the notes of either."""

    file = forms.FileField(
        required=False,
        label="A file",
        help_text="Plain text, Markdown or Word (.docx).",
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.md,.docx"}),
    )
    text = forms.CharField(
        required=False,
        label="Or paste the notes",
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14, "spellcheck": "true"}),
    )
    batch = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)

    def __init__(self, *args: Any, back: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = make_helper("file", "text", "batch", submit="Preview", back=back)
        self.helper.form_class = "notes-form"

    def clean(self) -> dict[str, Any]:
        """The notes as text, wherever they came from."""
        said: dict[str, Any] = super().clean() or {}
        upload = said.get("file")
        if upload is not None:
            said["text"] = self.read(upload)
        elif not said.get("text", "").strip() and not self.errors:
            raise forms.ValidationError("Paste the notes, or choose a file that holds them.")
        return said

    def read(self, upload: Any) -> str:
        """The text of an uploaded file."""
        if upload.size > settings.UPLOAD_LIMIT:
            limit = settings.UPLOAD_LIMIT // 1024 // 1024
            raise forms.ValidationError(f"{upload.name} is too large: the limit is {limit} MB.")
        try:
            return read_notes_file(upload.read(), upload.name)
        except ValueError as error:
            raise forms.ValidationError(str(error)) from None
