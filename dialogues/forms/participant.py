"""One person on the roster, written by hand."""

from __future__ import annotations

from typing import Any, Final

from crispy_forms.layout import Div
from django import forms
from django.core.exceptions import ValidationError

from dialogues.domain.codes import why_not_code
from dialogues.domain.dialoguefile.people import EMAIL, LANGUAGE
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import Secret
from dialogues.models import Dialogue, Participant

from .layout import make_helper
from .printable import TextField

LONGEST_NAME: Final = 300
# The address of a page of its own, so nobody on the roster can have it as theirs.
RESERVED: Final = frozenset({"import"})


class ParticipantForm(forms.Form):
    """Who somebody is. Everything here but code, delegation and language is sealed."""

    delegation = forms.ChoiceField()
    code = forms.CharField(
        required=False,
        max_length=40,
        help_text="Stands for the person in notes. Left empty, it is made from the delegation.",
    )
    name = TextField(required=True, help_text="As it would be printed.")
    native_name = TextField(label="Name in its own script")
    other_names = TextField(
        max_length=1000, help_text="Other spellings and former names, with semicolons between them."
    )
    affiliation = TextField(help_text="The organisation that they work for.")
    title = TextField(label="Position", help_text="What they are there: Senior Fellow.")
    email = TextField(label="E-mail address", help_text="Where a review link can be sent.")
    pronouns = TextField(max_length=60)
    language = forms.CharField(
        max_length=20, initial="en", help_text="The code of a language that they read: en, ko, zh."
    )

    def __init__(
        self,
        *args: Any,
        dialogue: Dialogue,
        participant: Participant | None = None,
        back: str,
        why_not_recode: str = "",
        **kwargs: Any,
    ) -> None:
        if participant is not None:
            kwargs["initial"] = reveal_person(participant)
        super().__init__(*args, **kwargs)
        self.fields["delegation"].choices = [  # type: ignore[attr-defined]
            (each.code, each.name) for each in dialogue.delegations.all()
        ]
        if participant is not None:
            self.fields["code"].required = True
            self.fields["code"].help_text = "Stands for the person in notes."
        if why_not_recode:
            self.fields["code"].disabled = True
            self.fields["code"].help_text = why_not_recode
        self.helper = make_helper(
            beside("name", "native_name"),
            "other_names",
            beside("delegation", "code"),
            beside("affiliation", "title"),
            beside("email", "pronouns", "language"),
            submit="Save" if participant else "Add to the roster",
            back=back,
        )

    def clean_code(self) -> str:
        """A code, or nothing where one is to be made."""
        code: str = self.cleaned_data["code"]
        reason = why_not_code(code) if code else ""
        if code in RESERVED:
            reason = f'"{code}" is the address of a page: choose another code'
        if reason:
            raise ValidationError(f"{reason[0].upper()}{reason[1:]}.")
        return code

    def clean_email(self) -> str:
        """An address that mail can go to, or nothing."""
        email: str = self.cleaned_data["email"]
        if email and not EMAIL.fullmatch(email):
            raise ValidationError("An e-mail address such as name@example.org was expected.")
        return email

    def clean_language(self) -> str:
        """A language code such as ko or zh-Hant."""
        language: str = self.cleaned_data["language"]
        if not LANGUAGE.fullmatch(language):
            raise ValidationError("A language code such as ko was expected.")
        return language

    def clean_other_names(self) -> tuple[str, ...]:
        """The names between the semicolons, each once."""
        parts = (part.strip() for part in self.cleaned_data["other_names"].split(";"))
        names = tuple(dict.fromkeys(part for part in parts if part))
        if any(len(name) > LONGEST_NAME for name in names):
            raise ValidationError(f"A name has at most {LONGEST_NAME} characters.")
        return names

    def person(self) -> Person:
        """What was filled in, as a value; the code is empty where one is to be made."""
        said = self.cleaned_data
        return Person(
            code=said["code"],
            delegation=said["delegation"],
            name=Secret(said["name"]),
            native_name=Secret(said["native_name"]),
            other_names=tuple(Secret(name) for name in said["other_names"]),
            affiliation=Secret(said["affiliation"]),
            title=Secret(said["title"]),
            email=Secret(said["email"]),
            pronouns=Secret(said["pronouns"]),
            language=said["language"],
        )


def beside(*names: str) -> Div:
    """Fields in one row where there is room."""
    return Div(*(Div(name, css_class="col-md") for name in names), css_class="row")


def reveal_person(participant: Participant) -> dict[str, str]:
    """What the form begins with: the page is for those who may see it."""
    return {
        "delegation": participant.delegation.code,
        "code": participant.code,
        "name": participant.name.reveal(),
        "native_name": participant.native_name.reveal(),
        "other_names": "; ".join(name.reveal() for name in participant.other_names),
        "affiliation": participant.affiliation.reveal(),
        "title": participant.title.reveal(),
        "email": participant.email.reveal(),
        "pronouns": participant.pronouns.reveal(),
        "language": participant.language,
    }
