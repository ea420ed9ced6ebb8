"""The crispy layout that every form shares: fields, then one button and a way back."""

from __future__ import annotations

from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, Div, Layout, Submit
from django.utils.html import format_html


def make_helper(*fields: object, submit: str, back: str = "", action: str = "") -> FormHelper:
    """Fields in their order, a button that says what it does, and a link that undoes nothing.

    `back` and `action` are addresses; `fields` are names or crispy layout objects.
    """
    helper = FormHelper()
    helper.form_action = action
    helper.attrs = {
        "novalidate": "",  # the server's sentences are better than the browser's
        "autocomplete": "off",  # a browser keeps what was typed: names, on a disk of its own
    }
    buttons = [Submit("send", submit, css_class="btn btn-primary")]
    if back:
        buttons.append(HTML(format_html('<a class="btn btn-link" href="{}">Back</a>', back)))
    helper.layout = Layout(*fields, Div(*buttons, css_class="form-deeds"))
    return helper
