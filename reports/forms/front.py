"""The form of the front matter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from crispy_forms.layout import Div
from django import forms

from dialogues.forms.layout import make_helper
from reports.domain.front import Front

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class FrontForm(forms.Form):
    """Title, author, date, style, framing and thanks."""

    version = forms.CharField(max_length=64, widget=forms.HiddenInput)
    title = forms.CharField(
        max_length=300, required=False, help_text="The dialogue's title where this is empty."
    )
    author = forms.CharField(max_length=300, required=False)
    date = forms.CharField(
        max_length=10, required=False, help_text="A month, 2026-07, or a day, 2026-07-14."
    )
    style = forms.ChoiceField(label="House style")
    framing = forms.CharField(
        required=False,
        label="Opening paragraph",
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Where this is empty, it is drafted from the record each time.",
    )
    acknowledgements = forms.CharField(
        required=False,
        label="Thanks",
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="One a line: an organisation, a fund, or a whole sentence.",
    )

    def __init__(
        self,
        *args: Any,
        front: Front,
        version: str,
        styles: Mapping[str, str],
        back: str,
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = {
            "version": version,
            "title": front.title,
            "author": front.author,
            "date": front.date,
            "style": front.style,
            "framing": front.framing,
            "acknowledgements": "\n".join(front.acknowledgements),
        }
        super().__init__(*args, **kwargs)
        self.fields["style"].choices = list(styles.items())  # type: ignore[attr-defined]
        self.helper = make_helper(
            "version",
            "title",
            Div(
                Div("author", css_class="col-md"), Div("date", css_class="col-md"), css_class="row"
            ),
            "style",
            "framing",
            "acknowledgements",
            submit="Save",
            back=back,
        )

    def clean_date(self) -> str:
        """A year, a month or a day."""
        date: str = self.cleaned_data["date"]
        if date and not DATE.fullmatch(date):
            raise forms.ValidationError("Write a month as 2026-07 or a day as 2026-07-14.")
        return date

    def take_version(self, version: str) -> None:
        """Go on from what stands now, which the writer is shown."""
        self.data = {**dict(self.data.items()), "version": version}

    def front(self) -> Front:
        """The front matter as the action takes it."""
        said = self.cleaned_data
        thanks = [line.strip() for line in said["acknowledgements"].splitlines()]
        return Front(
            title=said["title"],
            author=said["author"],
            date=said["date"],
            style=said["style"],
            framing=said["framing"].replace("\r\n", "\n"),
            acknowledgements=tuple(line for line in thanks if line),
        )
