"""Bringing in a roster file: the file, then which of its columns holds what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from dialogues.domain.record import Delegation
from dialogues.domain.rostertable import Field, has_name

from .layout import make_helper

MEGABYTE: Final = 1024 * 1024
CAPTIONS: Final = {
    Field.NAME: "Name",
    Field.FAMILY_NAME: "Family name",
    Field.GIVEN_NAME: "Given name",
    Field.NATIVE_NAME: "Name in its own script",
    Field.OTHER_NAMES: "Other names",
    Field.DELEGATION: "Delegation",
    Field.AFFILIATION: "Affiliation",
    Field.TITLE: "Position",
    Field.EMAIL: "E-mail address",
    Field.PRONOUNS: "Pronouns",
    Field.LANGUAGE: "Language",
    Field.CODE: "Code",
}


class UploadForm(forms.Form):
    """One file."""

    file = forms.FileField(
        label="Roster",
        allow_empty_file=True,  # the reader has a better sentence for it
        help_text="A CSV or Excel file (.csv, .tsv, .txt, .xlsx) with a row for each person.",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx"}),
    )

    def __init__(self, *args: Any, back: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = make_helper("file", submit="Look at it", back=back)

    def clean_file(self) -> Any:
        """A file within the limit; what is longer was not kept in memory."""
        file = self.cleaned_data["file"]
        if file.size > settings.UPLOAD_LIMIT:
            limit = settings.UPLOAD_LIMIT // MEGABYTE
            raise ValidationError(f"{file.name} is too large; the limit is {limit} MB.")
        return file


class ColumnsForm(forms.Form):
    """Which column holds what: a choice for each field, and a delegation for the rest."""

    def __init__(
        self,
        *args: Any,
        header: Sequence[str],
        columns: Mapping[Field, int],
        delegations: Sequence[Delegation],
        delegation: str,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        choices = [
            ("", "no column"),
            *((str(at), name_of(at, header)) for at in range(len(header))),
        ]
        for field, caption in CAPTIONS.items():
            self.fields[field] = forms.ChoiceField(
                choices=choices,
                required=False,
                label=caption,
                initial=str(columns[field]) if field in columns else "",
            )
        self.fields["default"] = forms.ChoiceField(
            choices=[("", "refuse the row"), *((each.code, each.name) for each in delegations)],
            required=False,
            label="Where no delegation is named",
            initial=delegation,
        )
        for each in self.fields.values():
            each.widget.attrs["class"] = "form-select form-select-sm"

    def clean(self) -> dict[str, Any]:
        """One field a column, and a name among them."""
        said = super().clean() or self.cleaned_data
        chosen = [at for field in CAPTIONS if (at := said.get(field))]
        if len(set(chosen)) != len(chosen):
            raise ValidationError("One column holds two things: choose each column once.")
        if not has_name(self.columns()):
            raise ValidationError(
                "Choose the column that holds the name, or both those of family and given name."
            )
        return said

    def columns(self) -> dict[Field, int]:
        """Which column holds which field, counted from 0."""
        return {
            field: int(self.cleaned_data[field])
            for field in CAPTIONS
            if self.cleaned_data.get(field)
        }


def name_of(column: int, header: Sequence[str]) -> str:
    """A column as people find it: its letter and its head."""
    letter = chr(ord("A") + column) if column < 26 else f"column {column + 1}"
    return f"{letter}: {header[column][:40]}" if header[column] else letter


class ConfirmForm(forms.Form):
    """What the organiser had in view when they confirmed."""

    seen = forms.CharField(max_length=64)
