"""What a click on a remedy sends."""

from __future__ import annotations

from django import forms

from dialogues.domain.record import Voice
from reports.domain.findings import Remedy
from reports.domain.guard.mending import Click, Spot
from reports.domain.limits import LONGEST_BLOCK


class MendForm(forms.Form):
    """What is wrong, in the text that was seen, and what is done about it."""

    version = forms.CharField(max_length=64)
    number = forms.IntegerField(min_value=0)
    old = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
    new = forms.CharField(max_length=LONGEST_BLOCK, strip=False, required=False)
    remedy = forms.ChoiceField(
        choices=[(each.value, each.value) for each in Remedy], required=False
    )
    what = forms.CharField(max_length=10, required=False)

    def click(self) -> Click:
        """The click as the action takes it."""
        said = self.cleaned_data
        return Click(
            Spot(said["old"], said["number"], is_token=said["what"] != "words"),
            said["version"],
            Remedy(said["remedy"] or Remedy.SAY),
            said["new"],
        )


class AcceptForm(forms.Form):
    """A typed phrase of a paragraph that is nobody's in the room, and whose it is."""

    version = forms.CharField(max_length=64)
    number = forms.IntegerField(min_value=0)  # equal words before it, as in `occurrence`
    phrase = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
    voice = forms.ChoiceField(
        choices=[(each.value, each.value) for each in (Voice.NATIONAL, Voice.ANALYSIS)]
    )
