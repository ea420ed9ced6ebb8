"""What the site's keepers look after: its own house styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from dialogues.admin import KeepersAdmin
from dialogues.domain.dialoguefile.errors import FileError
from reports.domain.styles import builtin_styles, read_style
from reports.models import HouseStyle, Report

if TYPE_CHECKING:  # it takes a parameter in the stubs alone
    StyleForm = forms.ModelForm[HouseStyle]
else:
    StyleForm = forms.ModelForm


class HouseStyleForm(StyleForm):
    """A style as it is written; its code is the one that the text gives."""

    class Meta:
        model = HouseStyle
        fields = ("source",)

    def clean_source(self) -> str:
        """The text of a style that can be read and has a code of its own."""
        source: str = self.cleaned_data["source"]
        try:
            code = read_style(source, file="the style").code
        except FileError as error:
            raise forms.ValidationError(str(error)) from None
        if code in builtin_styles():
            raise forms.ValidationError(f"{code} is built in: give the style a code of its own.")
        if HouseStyle.objects.filter(code=code).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(f"There is a style {code} already.")
        if self.instance.pk and code != self.instance.code:
            raise forms.ValidationError(f"Reports ask for this style as {self.instance.code}.")
        self.instance.code = code
        return source


@admin.register(HouseStyle)
class HouseStyleAdmin(KeepersAdmin):
    """The site's own styles, beside the built-in ones."""

    form = HouseStyleForm
    list_display = ("code",)
    search_fields = ("code",)

    def has_delete_permission(self, request: HttpRequest, obj: HouseStyle | None = None) -> bool:
        """Not while a report is set in it."""
        used = obj is not None and Report.objects.filter(style=obj.code).exists()
        return not used and super().has_delete_permission(request, obj)
