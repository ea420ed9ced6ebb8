"""A sitting: when it was, in which zone its times are written, and the rule it began under."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from dialogues.domain.codes import why_not_code
from dialogues.domain.rules import Rule
from dialogues.domain.zones import is_zone, open_zone, place_moment, zones_by_area
from dialogues.models import Dialogue, Session

from .layout import make_helper
from .participant import beside
from .printable import TextField

WALL_FORMATS: Final = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S.%f")
FIRST_ZONE: Final = "UTC"
YEARS: Final = range(1900, 2200)  # those that a dialogue file takes


class WallField(forms.Field):
    """A date and time as the clock on the wall shows it, without a zone."""

    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=WALL_FORMATS[0])

    def to_python(self, value: Any) -> datetime | None:
        if value in self.empty_values:
            return None
        found = read_wall(str(value))
        if found is None or found.year not in YEARS:
            raise ValidationError("A date and time such as 2026-06-08 09:00 were expected.")
        return found


def read_wall(text: str) -> datetime | None:
    """What a browser sends for a date and a time, or None."""
    for form in WALL_FORMATS:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - the zone is another field
        except ValueError:
            continue
    return None


class SessionForm(forms.Form):
    """What is said of a session; its code only where it is new."""

    code = forms.CharField(
        max_length=40, help_text="Stands in addresses and in the dialogue file, and stays."
    )
    title = TextField(required=True)
    starts = WallField()
    ends = WallField(required=False)
    time_zone = forms.ChoiceField(help_text="All times of this session are written in it.")
    rule = forms.ChoiceField(required=False, help_text="What it begins under.")

    def __init__(
        self,
        *args: Any,
        dialogue: Dialogue,
        session: Session | None = None,
        why_not_rule: str = "",
        back: str,
        **kwargs: Any,
    ) -> None:
        if session is not None:
            kwargs["initial"] = present_values(session)
        super().__init__(*args, **kwargs)
        names = ["title", beside("starts", "ends"), "time_zone", "rule"]
        if session is None:
            names.insert(0, "code")
        else:
            del self.fields["code"]
        self.fields["time_zone"].choices = zone_choices(  # type: ignore[attr-defined]
            self.initial.get("time_zone", FIRST_ZONE)
        )
        self.fields["rule"].choices = rule_choices(dialogue)  # type: ignore[attr-defined]
        if why_not_rule:
            self.fields["rule"].disabled = True
            self.fields["rule"].help_text = why_not_rule
        submit = "Save" if session else "Add the session"
        self.helper = make_helper(*names, submit=submit, back=back)

    def clean_code(self) -> str:
        """A code that no other word of the tokens is."""
        code: str = self.cleaned_data["code"]
        if reason := why_not_code(code):
            raise ValidationError(f"{reason[0].upper()}{reason[1:]}.")
        return code

    def clean_time_zone(self) -> str:
        """A zone that this machine knows."""
        zone: str = self.cleaned_data["time_zone"]
        if not is_zone(zone):
            raise ValidationError("Choose one of the time zones.")
        return zone

    def clean(self) -> dict[str, Any]:
        """Put both times in the zone, and see that the end comes after the start."""
        said = super().clean() or self.cleaned_data
        zone = said.get("time_zone")
        for name in ("starts", "ends"):
            if zone and said.get(name):
                said[name] = self.placed(name, said[name], zone)
        if said.get("starts") and said.get("ends") and said["ends"] <= said["starts"]:
            self.add_error("ends", "A session ends after it starts.")
        return said

    def placed(self, name: str, wall: datetime, zone: str) -> datetime | None:
        """A moment in the zone, or None with a sentence on the field."""
        present = self.initial.get(name)
        if present and present.replace(second=0, microsecond=0) == wall:
            wall = present  # the page shows no seconds, and a file may have some
        moment = place_moment(wall, zone)
        if moment is None:
            self.add_error(name, f"The clocks of {zone} are put forward then: no such time.")
        return moment


def present_values(session: Session) -> dict[str, object]:
    """What the form begins with: the session's times as its own clocks show them."""
    zone = open_zone(session.time_zone)
    return {
        "title": session.title,
        "starts": session.starts.astimezone(zone).replace(tzinfo=None),
        "ends": session.ends and session.ends.astimezone(zone).replace(tzinfo=None),
        "time_zone": session.time_zone,
        "rule": session.rule,
    }


def zone_choices(present: str) -> list[tuple[str, Any]]:
    """The zones by area; an offset that came with a file stays among them."""
    first = dict.fromkeys((present, FIRST_ZONE))
    areas = [(area, [(name, city_of(name)) for name in names]) for area, names in zones_by_area()]
    return [(name, city_of(name)) for name in first] + [
        (area, [pair for pair in pairs if pair[0] not in first]) for area, pairs in areas
    ]


def city_of(zone: str) -> str:
    """ "Vienna (Europe)" of "Europe/Vienna", to be found by typing its first letters."""
    area, slash, city = zone.partition("/")
    if slash:
        return f"{city} ({area})".replace("_", " ")
    return zone if zone == FIRST_ZONE else f"{FIRST_ZONE}{zone}"


def rule_choices(dialogue: Dialogue) -> list[tuple[str, str]]:
    """The dialogue's own rule, or another one."""
    own = Rule(dialogue.rule).terms.title
    return [("", f"As the dialogue: {own}"), *((rule.value, rule.terms.title) for rule in Rule)]


class RuleForm(forms.Form):
    """The rule that is in force from now on."""

    rule = forms.ChoiceField(choices=[(rule.value, rule.terms.title) for rule in Rule])

    def clean_rule(self) -> Rule:
        """The rule as a value."""
        return Rule(self.cleaned_data["rule"])
