"""What the editor sends of a paragraph or a heading."""

from __future__ import annotations

from django import forms

from dialogues.actions.refused import Refused
from reports.domain.limits import LONGEST_BLOCK


class EditorForm(forms.Form):
    """The version that was edited, so that nobody writes over what they have not seen."""

    version = forms.CharField(max_length=64)
    known = forms.IntegerField(min_value=0, required=False)

    def clean_known(self) -> int:
        """The version of the report that the page shows."""
        return self.cleaned_data["known"] or 0

    def problem(self) -> str:
        """The first thing that is wrong, in a sentence."""
        return next(str(errors[0]) for errors in self.errors.values())


class BlockForm(EditorForm):
    """A paragraph's text; `caret` is where it is to be split."""

    text = forms.CharField(
        required=False,
        strip=False,
        max_length=LONGEST_BLOCK,
        error_messages={"max_length": f"A paragraph has at most {LONGEST_BLOCK:,} characters."},
    )
    caret = forms.IntegerField(min_value=0, required=False)

    def clean_text(self) -> str:
        """The text with the line ends of one kind, and no characters that nothing can print."""
        text: str = self.cleaned_data["text"]
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")

    def halves(self) -> tuple[str, str]:
        """The text before and after the caret; without one, around the first blank line."""
        text: str = self.cleaned_data["text"]
        caret = self.cleaned_data["caret"]
        if caret is None:
            caret = text.find("\n\n")
        before, after = text[:caret].rstrip(), text[max(caret, 0) :].lstrip()
        if caret < 0 or not before or not after:
            raise Refused("Put the caret, or a blank line, where the paragraph is to be split.")
        return before, after


class HeadingForm(EditorForm):
    """A section's heading."""

    heading = forms.CharField(
        max_length=300,
        error_messages={
            "required": "A heading needs some words.",
            "max_length": "A heading has at most 300 characters.",
        },
    )
