"""Checking a document: a file, a roster or a dialogue that has one, and how strictly."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from dialogues.forms.layout import make_helper
from dialogues.models import Dialogue, Membership, User
from dialogues.permissions import ORGANISERS

MEGABYTE: Final = 1024 * 1024
KINDS: Final = ".docx,.pdf,.html,.htm,.md,.txt"
ROSTERS: Final = ".csv,.tsv,.txt,.xlsx"


class CheckForm(forms.Form):
    """Nothing of it is kept."""

    document = forms.FileField(
        label="Document",
        allow_empty_file=True,  # the reader has a better sentence for it
        help_text="Word, PDF, a web page, Markdown or plain text.",
        widget=forms.FileInput(attrs={"accept": KINDS}),
        error_messages={"required": "Choose the document to check."},
    )
    roster = forms.FileField(
        label="Roster",
        required=False,
        allow_empty_file=True,
        help_text="CSV or Excel, a row for each person, with a column “name”. "
        "Native names, other names, delegations, employers, titles, pronouns and e-mail "
        "addresses are used where they are there.",
        widget=forms.FileInput(attrs={"accept": ROSTERS}),
    )
    threshold = forms.IntegerField(
        min_value=1,
        max_value=1000,
        initial=3,
        label="Threshold",
        help_text="The least number of people to hide among. A label that fits fewer is a finding.",
    )
    organisations = forms.CharField(
        required=False,
        max_length=10_000,
        label="Convenors, hosts and funders",
        help_text="One a line. Where they are named as such they give nobody away.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        memberships = Membership.objects.of_user(user)
        own = [each.dialogue for each in memberships if each.role in ORGANISERS]
        self._own = {each.slug: each for each in own}
        self.fields["dialogue"] = forms.ChoiceField(
            choices=[("", "None: the file above"), *((each.slug, each.title) for each in own)],
            required=False,
            label="Or the roster of a dialogue",
        )
        shown = ["document", "roster", "dialogue", "threshold", "organisations"]
        self.helper = make_helper(*(shown if own else shown[:2] + shown[3:]), submit="Check it")

    def clean_document(self) -> Any:
        """A file within the limit; what is longer was not kept in memory."""
        return within_limit(self.cleaned_data["document"])

    def clean_roster(self) -> Any:
        """A file within the limit, or none."""
        return within_limit(self.cleaned_data["roster"])

    def clean_dialogue(self) -> Dialogue | None:
        """One of the dialogues whose roster the organiser may see, or none."""
        return self._own.get(self.cleaned_data["dialogue"])

    def clean_organisations(self) -> list[str]:
        """The names, without blank lines."""
        lines = self.cleaned_data["organisations"].splitlines()
        return [line.strip() for line in lines if line.strip()]

    def clean(self) -> dict[str, Any]:
        """One roster, from one place."""
        said = super().clean() or self.cleaned_data
        if not self.errors and bool(said.get("roster")) == bool(said.get("dialogue")):
            self.add_error("roster", "Choose one: a roster file, or a dialogue that has a roster.")
        return said


def within_limit(file: Any) -> Any:
    """The file, if all of it was kept in memory."""
    if file and file.size > settings.UPLOAD_LIMIT:
        limit = settings.UPLOAD_LIMIT // MEGABYTE
        raise ValidationError(f"The file is too large; the limit is {limit} MB.")
    return file
