"""What to export: which formats, for whom."""

from __future__ import annotations

from crispy_forms.helper import FormHelper
from django import forms

from dialogues.forms.layout import make_helper
from reports.domain.audiences import Audience
from reports.exports import Format

TITLES = {
    Format.DOCX: "Word (.docx)",
    Format.PDF: "PDF (.pdf)",
    Format.HTML: "Web page (.html)",
    Format.MD: "Markdown (.md)",
}


class ExportForm(forms.Form):
    """One file comes as it is, several in an archive."""

    formats = forms.MultipleChoiceField(
        choices=[(each.value, TITLES[each]) for each in Format],
        widget=forms.CheckboxSelectMultiple,
        initial=[Format.DOCX],
        error_messages={"required": "Choose at least one format."},
    )
    audience = forms.ChoiceField(
        choices=[(each.value, f"{each.capitalize()}: {each.readers}") for each in Audience],
        initial=Audience.INTERNAL,
        help_text="It stands in the file's name. A draft is for the organisers whatever it says.",
    )

    @property
    def helper(self) -> FormHelper:
        """One column and one button."""
        return make_helper("formats", "audience", submit="Export a draft")
