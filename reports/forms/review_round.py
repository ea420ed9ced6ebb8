"""The terms of a review, and later on its deadline."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from crispy_forms.layout import Div
from django import forms
from django.core.exceptions import ValidationError

from dialogues.domain.zones import is_zone, place_moment
from dialogues.forms.layout import make_helper
from dialogues.forms.session import WallField, zone_choices
from dialogues.models import Participant
from reports.domain.audiences import Audience
from reports.domain.review.silence import Silence
from reports.models import Scope

SILENCES: Final = (
    (Silence.NO_CONSENT, "No consent: what they did not answer is not printed"),
    (Silence.CONSENT, "Consent, as far as the rule of each session allows it"),
    (Silence.ASK_AGAIN, "They are asked again"),
)
DAYS: Final = 5  # reminders at the most


class RoundForm(forms.Form):
    """Everything a review is held under."""

    audience = forms.ChoiceField(
        label="For a release to",
        choices=[
            (each.value, f"{each.capitalize()}: {each.readers}")
            for each in Audience
            if each is not Audience.INTERNAL
        ],
        initial=Audience.PUBLIC,
    )
    deadline = WallField(help_text="Until then answers can be given and changed.")
    time_zone = forms.ChoiceField(label="Time zone of the deadline")
    silence = forms.ChoiceField(
        label="What silence means", choices=SILENCES, initial=Silence.NO_CONSENT
    )
    announced = forms.BooleanField(
        required=False,
        label="The convenor announced at the meeting that silence would be consent",
    )
    people = forms.MultipleChoiceField(
        label="Who takes part",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one person."},
    )
    scope = forms.ChoiceField(label="They see", choices=Scope.choices, initial=Scope.OWN)
    endorses = forms.BooleanField(
        required=False, initial=True, label="Put takeaways and recommendations up for endorsement"
    )
    remind_days = forms.CharField(
        required=False,
        label="Reminders, days before the deadline",
        initial="7, 2",
        help_text="Numbers with commas. Whoever has answered gets none.",
    )
    contact = forms.CharField(
        label="Whom they can ask",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="A name, a telephone number, an address. It stands in the mail and on the page.",
    )
    uses_code = forms.BooleanField(
        required=False,
        initial=True,
        label="Ask for a code that is mailed to them",
        help_text="Without it, whoever has the link sees the page.",
    )
    code_ground = forms.CharField(
        required=False, max_length=500, label="Why no code is asked for (where it is not)"
    )

    def __init__(
        self, *args: Any, people: list[tuple[str, str]], zone: str, back: str, **kwargs: Any
    ):
        kwargs.setdefault("initial", {})
        kwargs["initial"] = {
            "time_zone": zone,
            "people": [code for code, _ in people],
            **kwargs["initial"],
        }
        super().__init__(*args, **kwargs)
        self.fields["people"].choices = people  # type: ignore[attr-defined]
        self.fields["time_zone"].choices = zone_choices(zone)  # type: ignore[attr-defined]
        self.helper = make_helper(
            "audience",
            Div("deadline", "time_zone", css_class="columns"),
            "silence",
            "announced",
            "people",
            "scope",
            "endorses",
            "remind_days",
            "contact",
            "uses_code",
            "code_ground",
            submit="Write the invitations",
            back=back,
        )

    def clean_time_zone(self) -> str:
        """A zone that this machine knows."""
        return checked_zone(self.cleaned_data["time_zone"])

    def clean_remind_days(self) -> tuple[int, ...]:
        """Days as numbers."""
        return read_days(self.cleaned_data["remind_days"])

    def clean(self) -> dict[str, Any]:
        """The deadline as a moment."""
        said = super().clean() or self.cleaned_data
        if said.get("deadline") and said.get("time_zone"):
            moment = place_moment(said["deadline"], said["time_zone"])
            if moment is None:
                self.add_error("deadline", "The clocks are put forward then: no such time.")
            said["deadline"] = moment
        return said


class DeadlineForm(forms.Form):
    """A later deadline, in the round's zone."""

    deadline = WallField()

    def moment(self, zone: str) -> datetime | None:
        """It as a moment; None where the clocks skip it."""
        return place_moment(self.cleaned_data["deadline"], zone)


class MailForm(forms.Form):
    """A mail before it leaves."""

    subject = forms.CharField(max_length=200)
    body = forms.CharField(
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 16}),
        help_text="{link} is where their private link will stand.",
    )


def checked_zone(zone: str) -> str:
    """A zone by its name; `ValidationError` for one that is not known."""
    if not is_zone(zone):
        raise ValidationError("Choose one of the time zones.")
    return zone


def read_days(listed: str) -> tuple[int, ...]:
    """ "7, 2" as numbers; `ValidationError` on anything else."""
    parts = [part.strip() for part in listed.split(",") if part.strip()]
    if len(parts) > DAYS or not all(part.isdigit() and 0 < int(part) <= 60 for part in parts):
        raise ValidationError(f"Up to {DAYS} numbers of days from 1 to 60 were expected: 7, 2.")
    return tuple(int(part) for part in parts)


def person_choices(rows: list[Participant]) -> list[tuple[str, str]]:
    """The roster to choose from: id and what stands beside the box."""
    return [(str(row.pk), f"{row.code} {row.name.reveal()}") for row in rows]
