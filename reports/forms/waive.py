"""What is sent to let a finding pass, or to release."""

from __future__ import annotations

from django import forms

from reports.domain.audiences import Audience
from reports.domain.causes import Cause

LONGEST_GROUND = 2000  # characters


class WaiveForm(forms.Form):
    """A finding by its mark, in the eyes of an audience; the ground is asked for by the action."""

    audience = forms.ChoiceField(choices=[(each.value, each.value) for each in Audience])
    cause = forms.ChoiceField(choices=[(each.value, each.told) for each in Cause])
    mark = forms.RegexField(r"^[0-9a-f]{64}$")
    ground = forms.CharField(max_length=LONGEST_GROUND, required=False)
