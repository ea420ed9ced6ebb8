"""What the capture page sends: one line, and the little that gives it its meaning."""

from __future__ import annotations

from django import forms

LONGEST_LINE = 20_000


class TypedLineForm(forms.Form):
    """Checks the shape of a line; what it says is read by the action."""

    id = forms.UUIDField(
        error_messages={"required": "The line has no id.", "invalid": "The line's id is damaged."}
    )
    line = forms.CharField(
        max_length=LONGEST_LINE,
        error_messages={
            "required": "The line is empty.",
            "max_length": f"A line has at most {LONGEST_LINE:,} characters.",
        },
    )
    topic = forms.CharField(
        max_length=300,
        required=False,
        error_messages={"max_length": "A topic has at most 300 characters."},
    )
    target = forms.CharField(max_length=40, required=False)
    previous = forms.CharField(max_length=40, required=False)

    def problem(self) -> str:
        """The first thing that is wrong with it, in a sentence."""
        return next(str(errors[0]) for errors in self.errors.values())
