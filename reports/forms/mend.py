"""What a click on a remedy sends."""

from __future__ import annotations

from django import forms

from reports.domain.limits import LONGEST_BLOCK


class MendForm(forms.Form):
    """The token that is replaced, and what takes its place."""

    version = forms.IntegerField(min_value=0)
    number = forms.IntegerField(min_value=0)
    old = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
    new = forms.CharField(max_length=LONGEST_BLOCK, strip=False)
