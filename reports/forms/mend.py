"""What a click on a remedy sends."""

from __future__ import annotations

from django import forms

from dialogues.domain.record import Voice
from reports.domain.limits import LONGEST_BLOCK


class MendForm(forms.Form):
    """The token that is replaced, and what takes its place."""

    version = forms.IntegerField(min_value=0)
    number = forms.IntegerField(min_value=0)
    old = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
    new = forms.CharField(max_length=LONGEST_BLOCK, strip=False)


class AcceptForm(forms.Form):
    """A typed phrase of a paragraph that is nobody's in the room, and whose it is."""

    version = forms.IntegerField(min_value=0)
    phrase = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
    voice = forms.ChoiceField(
        choices=[(each.value, each.value) for each in (Voice.NATIONAL, Voice.ANALYSIS)]
    )
