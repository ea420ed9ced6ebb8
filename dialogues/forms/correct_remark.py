"""The form that files a newer remark in the place of one that was noted wrongly."""

from __future__ import annotations

from typing import Any

from crispy_forms.layout import Div
from django import forms
from django.core.validators import RegexValidator

from dialogues.domain.record import Record, Remark, Session
from dialogues.domain.rules import Rule

from .layout import make_helper

LONGEST_REMARK = 10_000


class CorrectRemarkForm(forms.Form):
    """Everything about a remark but its positions, which go along."""

    speaker = forms.ChoiceField()
    text = forms.CharField(max_length=LONGEST_REMARK, widget=forms.Textarea(attrs={"rows": 5}))
    verbatim = forms.BooleanField(required=False, label="Word for word")
    verb = forms.CharField(
        max_length=40,
        validators=[RegexValidator(r"^[a-z][a-z -]*$", "A verb in small letters: say, reject.")],
        help_text="What a sentence of the draft says they did: say, reject, agree, warn.",
    )
    topic = forms.CharField(max_length=300, required=False)
    at = forms.TimeField(
        required=False, label="Time", widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    rule = forms.ChoiceField(choices=[(rule.value, rule.terms.title) for rule in Rule])
    replies_to = forms.ChoiceField(required=False, label="Replies to")

    def __init__(
        self, *args: Any, record: Record, session: Session, remark: Remark, back: str, **kwargs: Any
    ) -> None:
        kwargs["initial"] = {
            "speaker": remark.speaker,
            "text": remark.text,
            "verbatim": remark.verbatim,
            "verb": remark.verb,
            "topic": remark.topic,
            "at": remark.at,
            "rule": record.rule_of(session, remark),
            "replies_to": remark.replies_to or "",
        }
        super().__init__(*args, **kwargs)
        self.fields["speaker"].choices = who_spoke(record, session)  # type: ignore[attr-defined]
        self.fields["replies_to"].choices = [("", "Nothing"), *answered(session, remark)]  # type: ignore[attr-defined]
        self.helper = make_helper(
            "speaker",
            "text",
            "verbatim",
            Div(Div("verb", css_class="col-md"), Div("at", css_class="col-md"), css_class="row"),
            "topic",
            "rule",
            "replies_to",
            submit="File the newer remark",
            back=back,
        )

    def clean_rule(self) -> Rule:
        """The rule as a value."""
        return Rule(self.cleaned_data["rule"])


def who_spoke(record: Record, session: Session) -> list[tuple[str, str]]:
    """Those who could have spoken in a session, by code and name."""
    names = {person.code: person.name for person in record.participants}
    return [
        (each.participant, f"{each.participant} {names[each.participant].reveal()}")
        for each in session.attendance
        if each.capacity.speaks
    ]


def answered(session: Session, remark: Remark) -> list[tuple[str, str]]:
    """The remarks made before this one, the latest first."""
    ids = [each.id for each in session.remarks]
    before = session.remarks[: ids.index(remark.id)]
    return [(each.id, f"{each.id}: {each.text[:60]}") for each in reversed(before)]
