"""Who is added to a dialogue, and in what role."""

from __future__ import annotations

from typing import Any

from django import forms
from django.urls import reverse

from dialogues.models import Dialogue, Role

from .layout import make_helper
from .printable import TextField


class RoleForm(forms.Form):
    """One of the three roles."""

    role = forms.ChoiceField(choices=Role.choices, initial=Role.RAPPORTEUR)

    def clean_role(self) -> Role:
        """The role itself."""
        return Role(self.cleaned_data["role"])


class MemberForm(RoleForm):
    """Somebody's address and role; what to call them where their account is new."""

    email = forms.EmailField(label="E-mail address")
    name = TextField(max_length=200, help_text="Where they have no account here yet.")
    field_order = ("email", "name", "role")

    def __init__(self, *args: Any, dialogue: Dialogue, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        action = reverse("dialogues:add_member", args=(dialogue.slug,))
        self.helper = make_helper(*self.fields, submit="Add", action=action)
