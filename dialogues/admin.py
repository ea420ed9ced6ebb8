"""What the site's keepers look after: accounts and the lexicon of nations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern

from dialogues.models import Nation, User

if TYPE_CHECKING:  # these take a parameter in the stubs alone
    AnyAdmin = admin.ModelAdmin[Any]
    UserForm = forms.ModelForm[User]
    LexiconForm = forms.ModelForm[Nation]
else:
    AnyAdmin = admin.ModelAdmin
    UserForm = LexiconForm = forms.ModelForm


class KeepersAdmin(AnyAdmin):
    """Whoever may look after the site may do so with all of it; nothing is half open."""

    actions = None  # one row at a time: whether it may go is asked of each

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.is_keeper(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.is_keeper(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return self.is_keeper(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.is_keeper(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.is_keeper(request)

    def get_urls(self) -> list[URLPattern]:
        """The addresses that have a name; the rest forwards old bookmarks."""
        return [each for each in super().get_urls() if each.name]

    def is_keeper(self, request: HttpRequest) -> bool:
        """An open account that is marked as one."""
        return request.user.is_active and request.user.is_staff


class AccountForm(UserForm):
    """An account without its password: that is its owner's alone to set."""

    class Meta:
        model = User
        fields = ("email", "name", "is_active", "is_staff")

    def clean_email(self) -> str:
        """The address as it is kept."""
        return str(self.cleaned_data["email"]).strip().lower()


@admin.register(User)
class UserAdmin(KeepersAdmin):
    """Accounts are closed, not deleted: a dialogue may have no other convenor."""

    form = AccountForm
    list_display = ("email", "name", "is_active", "is_staff", "last_login")
    list_filter = ("is_active", "is_staff")
    search_fields = ("email", "name")
    ordering = ("email",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(
        self, request: HttpRequest, obj: User, form: forms.ModelForm[User], change: bool
    ) -> None:
        """A new account opens by a sign-in link alone."""
        if not change:
            obj.set_unusable_password()
        super().save_model(request, obj, form, change)


class NationForm(LexiconForm):
    """A nation's words; the alternatives on one line."""

    alternatives = forms.CharField(
        required=False, help_text="Separated by commas: ROK, South Korean"
    )

    class Meta:
        model = Nation
        fields = ("code", "name", "noun", "adjective", "alternatives", "region")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["alternatives"] = ", ".join(self.instance.alternatives)

    def clean_code(self) -> str:
        """Two letters, as in ISO 3166."""
        code = str(self.cleaned_data["code"]).strip().upper()
        if len(code) != 2 or not code.isascii() or not code.isalpha():
            raise forms.ValidationError("Give the two letters of ISO 3166, such as KR.")
        return code

    def clean_alternatives(self) -> list[str]:
        """The words between the commas."""
        return [
            word.strip() for word in self.cleaned_data["alternatives"].split(",") if word.strip()
        ]


@admin.register(Nation)
class NationAdmin(KeepersAdmin):
    """The site's own words, over the built-in ones."""

    form = NationForm
    list_display = ("code", "name", "adjective", "region")
    search_fields = ("code", "name", "adjective")
