"""The words for delegations and regions."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator

from dialogues.domain import record as values
from dialogues.domain.codes import MAX_CODE, why_not_code
from dialogues.models import Delegation, Dialogue
from dialogues.models.nation import KnownNation, known_nations

from .layout import make_helper
from .printable import TextField

CODE_HELP: Final = "Stands in notes and tokens, such as KR, and stays as it is."
NO_BRACES: Final = RegexValidator(r"^[^{}~@]*$", "Leave out braces, ~ and @: tokens use them.")
KINDS: Final = [(kind.value, kind.value.capitalize()) for kind in values.DelegationKind]


class WordField(TextField):
    """A word that prints: no sign that a token is made of."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": 100, **options})
        self.validators.append(NO_BRACES)


class CodeField(forms.CharField):
    """A code, as tokens take it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": MAX_CODE, "help_text": CODE_HELP, **options})

    def clean(self, value: Any) -> str:
        """The code, or why it cannot be one."""
        code = str(super().clean(value))
        if reason := why_not_code(code):
            raise ValidationError(f"{reason[0].upper()}{reason[1:]}.")
        return code


def listed(line: str) -> list[str]:
    """What stands between the commas, each once."""
    return list(dict.fromkeys(word for part in line.split(",") if (word := part.strip())))


class NationsForm(forms.Form):
    """Nations out of the lexicon, by code or name, as many as fit on a line."""

    nations = TextField(
        required=True,
        max_length=1000,
        label="Nations",
        help_text="Codes or names with commas between them: KR, JP, US, China, Russia",
    )

    def __init__(self, *args: Any, action: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = known_nations()
        self.fields["nations"].widget.attrs["list"] = "known-nations"
        self.helper = make_helper("nations", submit="Add them", action=action)

    def names(self) -> list[str]:
        """What the field completes to."""
        return sorted({each.words.noun for each in self.known.values()})

    def clean_nations(self) -> list[KnownNation]:
        """The nations meant, each once."""
        by_name = {
            name.casefold(): each
            for each in self.known.values()
            for name in (
                *each.words.also,
                each.words.adjective,
                *each.words.alternatives,
                each.words.name,
                each.words.noun,
            )
        }
        found = {}
        for word in listed(self.cleaned_data["nations"]):
            nation = self.known.get(word.upper()) or by_name.get(word.casefold())
            if nation is None:
                raise ValidationError(f"“{word}” is not in the lexicon: add it in your own words.")
            found[nation.words.code] = nation
        return list(found.values())


class DelegationForm(forms.Form):
    """A delegation's words. The code is asked for once."""

    code = CodeField()
    kind = forms.ChoiceField(choices=KINDS, initial=values.DelegationKind.COUNTRY.value)
    name = WordField(required=True, help_text="As it stands in a sentence: the ROK; civil society")
    adjective = WordField(required=True, help_text="Before the noun: Korean; civil society")
    noun = WordField(help_text="By itself: Korea. Left empty, it is the name.")
    alternatives = WordField(
        max_length=400, help_text="Other words before the noun, with commas: ROK, South Korean"
    )
    region = forms.ChoiceField(required=False)

    def __init__(
        self,
        *args: Any,
        dialogue: Dialogue,
        present: Delegation | None = None,
        preview: str = "",
        back: str = "",
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = words_of(present) if present else {}
        super().__init__(*args, **kwargs)
        self.present = present
        if present:
            del self.fields["code"]
        regions = [(row.code, row.name) for row in dialogue.regions.all()]
        self.fields["region"] = forms.ChoiceField(choices=[("", "none"), *regions], required=False)
        submit = "Save" if present else "Add the delegation"
        self.helper = make_helper(*self.fields, submit=submit, back=back)
        self.helper.attrs |= {
            "hx-post": preview,
            "hx-target": "#specimens",
            "hx-trigger": "input delay:250ms, load",
        }

    def clean_alternatives(self) -> tuple[str, ...]:
        """The words between the commas."""
        return tuple(listed(self.cleaned_data["alternatives"]))

    def words(self) -> values.Delegation:
        """The delegation as it was typed; the form is valid."""
        data = self.cleaned_data
        return values.Delegation(
            code=self.present.code if self.present else data["code"],
            kind=values.DelegationKind(data["kind"]),
            name=data["name"],
            noun=data["noun"],
            adjective=data["adjective"],
            alternatives=data["alternatives"],
            region=data["region"] or None,
        )


def words_of(present: Delegation) -> dict[str, str]:
    """What the fields begin with."""
    words = present.words()
    return {
        "kind": words.kind.value,
        "name": words.name,
        "adjective": words.adjective,
        "noun": words.noun,
        "alternatives": ", ".join(words.alternatives),
        "region": words.region or "",
    }


class RegionForm(forms.Form):
    """A region's words. The code is asked for once."""

    code = CodeField(help_text="Stands in tokens, such as NEA, and stays as it is.")
    name = WordField(required=True, help_text="Northeast Asia")
    adjective = WordField(required=True, help_text="Northeast Asian")

    def __init__(self, *args: Any, code: str = "", back: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.present = code
        if code:
            del self.fields["code"]
        self.helper = make_helper(
            *self.fields, submit="Save" if code else "Add the region", back=back
        )

    def words(self) -> values.Region:
        """The region as it was typed; the form is valid."""
        data = self.cleaned_data
        return values.Region(self.present or data["code"], data["name"], data["adjective"])
