"""A takeaway or a recommendation, with the remarks that are its evidence."""

from __future__ import annotations

from typing import Any, Final, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from dialogues.domain.phrases import Renderer, TokenError
from dialogues.domain.record import Record, Remark, TakeawayKind

from .printable import validate_printable

LONGEST: Final = 5_000


class TakeawayForm(forms.Form):
    """The words may hold attribution tokens; the page lays out the evidence itself."""

    kind = forms.ChoiceField(
        choices=[(kind.value, kind.value.capitalize()) for kind in TakeawayKind],
        widget=forms.RadioSelect(attrs={"class": "form-check-input"}),
        initial=TakeawayKind.TAKEAWAY,
    )
    text = forms.CharField(
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5, "class": "report-text"}),
        validators=[validate_printable],
        help_text=(
            "A remark's code in braces prints its speaker's label: {r7} becomes "
            "“a Russian participant”. Write {{ for a brace."
        ),
    )
    evidence = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, record: Record, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.record = record
        self.fields["evidence"].choices = [  # type: ignore[attr-defined]
            (remark.id, remark.id) for remark in remarks_of(record)
        ]

    def see_instead(self, digest: str) -> None:
        """What somebody else wrote meanwhile is in view from now on."""
        sent = cast(QueryDict, self.data).copy()
        sent["seen"] = digest
        self.data = sent

    def clean_kind(self) -> TakeawayKind:
        """The kind as a value."""
        return TakeawayKind(self.cleaned_data["kind"])

    def clean_text(self) -> str:
        """Words whose tokens can be read; browsers send line ends of their own."""
        text: str = self.cleaned_data["text"].replace("\r\n", "\n").strip()
        try:
            Renderer(self.record).render(text)
        except TokenError as error:
            raise ValidationError(str(error)) from None
        return text


def remarks_of(record: Record) -> list[Remark]:
    """Every remark of a dialogue, session after session."""
    return [remark for session in record.sessions for remark in session.remarks]
