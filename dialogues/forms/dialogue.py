"""A dialogue's own facts: what it is called, how people met, and the rule."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.safestring import SafeString

from dialogues.domain.codes import MAX_SLUG, why_not_slug
from dialogues.domain.record import Format
from dialogues.domain.rules import Rule
from dialogues.models import Dialogue
from dialogues.models.dialogue import choices

from .layout import make_helper
from .printable import TextField

# No dialogue has more people than this in one cell; a larger threshold would hold everything.
MAX_THRESHOLD: Final = 20


def rule_choices() -> list[tuple[str, SafeString]]:
    """Each rule with the words that are read out."""
    return [
        (
            rule.value,
            format_html(
                '<span class="rule-title">{}</span> <span class="rule-wording">{}</span>',
                rule.terms.title,
                rule.wording,
            ),
        )
        for rule in Rule
    ]


class DialogueForm(forms.Form):
    """What the convenor decides about a dialogue."""

    title = TextField(required=True)
    convenor = TextField(help_text="The organisation that convenes it, as the report names it.")
    series = TextField(help_text="The series that it belongs to, where there is one.")
    format = forms.ChoiceField(choices=choices(Format))
    rule = forms.ChoiceField(
        choices=rule_choices,
        widget=forms.RadioSelect,
        label="Rule",
        help_text="In force in every session that has no rule of its own.",
    )
    threshold = forms.IntegerField(
        min_value=1,
        max_value=MAX_THRESHOLD,
        help_text=(
            "At least so many people must be possible speakers of whatever the report attributes."
        ),
    )

    def __init__(self, *args: Any, submit: str = "Save", back: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = make_helper(*self.fields, submit=submit, back=back)


class NamedForm(DialogueForm):
    """The same with the place of a dialogue in addresses and file names."""

    slug = forms.CharField(max_length=MAX_SLUG, required=False, label="Short name")
    field_order = ("title", "slug")

    def clean_slug(self) -> str:
        """Letters, digits and hyphens."""
        slug: str = self.cleaned_data["slug"]
        if slug and (reason := why_not_slug(slug)):
            raise ValidationError(f"{reason[0].upper()}{reason[1:]}.")
        return slug


class SettingsForm(NamedForm):
    """A dialogue that is there: with another short name it has other addresses."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].help_text = (
            "Stands in addresses and file names: name nobody in it. With another one, addresses of"
            " these pages that were kept lead nowhere; participants' private links stay good."
        )


class NewDialogueForm(NamedForm):
    """A dialogue that is not there yet."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        first = Dialogue()
        kwargs["initial"] = {
            "format": first.format,
            "rule": first.rule,
            "threshold": first.threshold,
            **kwargs.get("initial", {}),
        }
        super().__init__(*args, **kwargs, submit="Create the dialogue", back="/")
        self.fields["slug"].help_text = (
            "Stands in addresses and file names: name nobody in it. "
            "Left empty, it is made from the title."
        )
