"""A guest at their page: the forms on it as a browser without scripts sends them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.test import Client
from lxml import html

from dialogues.models import Attendance
from reports.desk import forget_desks
from reports.models import Block, Section
from reports.views.participant.filling import PAD
from tests.cast import make_participant
from tests.reports.paper import Paper, say

from .circle import Circle, make_circle

CSRF = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')
FIVE = (
    "{r1} said that cables break in winter. That costs much.",
    "{r3 @region} asked for a register of cables.",
    "Ships should slow down, {r5} thought.",
    "{r7} wanted to meet again.",
    "Repairs are slow, {r9} complained.",
)


@dataclass
class Form:
    """What a form sends besides the button that is pressed."""

    action: str
    fields: dict[str, str]
    buttons: list[tuple[str, str]] = field(default_factory=list)


def forms(page: str) -> list[Form]:
    """The forms of a page, in order."""
    return [_form(each) for each in html.document_fromstring(page).forms]  # type: ignore[attr-defined]


def _form(form: Any) -> Form:
    buttons = [(each.get("name") or "", each.get("value") or "") for each in form.iter("button")]
    return Form(form.action or "", dict(form.fields), buttons)


def choices(page: str) -> list[Form]:
    """The forms of the passages."""
    return [each for each in forms(page) if each.action == "/review/respond"]


def press(client: Client, number: int, decision: str, **typed: str) -> Any:
    """Press a button of the passage of a number (from 1) on the page as it is now."""
    return send(client, choices(read(client))[number - 1], decision, **typed)


def send(client: Client, form: Form, decision: str, **typed: str) -> Any:
    """Press a button of a form that was opened before; or send what no button of it stands for."""
    pads = {value.rstrip(PAD): value for _, value in form.buttons}
    said = {"decision": pads.get(decision, decision)}
    return client.post(form.action, {**form.fields, **typed, **said})


def read(client: Client, address: str = "/review/") -> str:
    """A page in clear, without what is random on it."""
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return CSRF.sub("", answer.content.decode()).replace("\xa0", " ")


def offers(form: Form) -> list[str]:
    """The values of the buttons that ask for a coarser description."""
    return [value for _, value in form.buttons if value.startswith("coarser:")]


def enlarge(paper: Paper, people: int = 3) -> None:
    """More people of both delegations in the session, so that nobody is alone in a description."""
    cast = paper.cast
    for number in range(people):
        for delegation, code, name in (
            ("KR", f"KR{number + 2}", "Ilsa"),
            ("RU", f"RU{number + 2}", "Ovid"),
        ):
            row = make_participant(
                cast.dialogue,
                cast.dialogue.delegations.get(code=delegation),
                code,
                f"{name} Marrowgate{number}",
            )
            Attendance.objects.create(session=cast.session, participant=row)
    forget_desks()


def make_circle_of_five(now: datetime) -> Circle:
    """A round whose deadline is a fortnight from `now`, on five passages of the first guest."""
    circle = make_circle(now=now)
    enlarge(circle.paper)
    write_five(circle)
    return circle


def write_five(circle: Circle) -> None:
    """Five passages of the guest, in a report of their own words, each once."""
    paper = circle.paper
    for number in range(4):
        who = paper.cast.other_guest if number % 2 else paper.cast.guest
        say(paper.cast, who, f"Point {number + 7} about the cables.", topic="Cables")
    Block.objects.filter(section__report=paper.report).delete()
    section = Section.objects.filter(report=paper.report)[0]
    for position, text in enumerate(FIVE):
        Block.objects.create(
            dialogue=paper.cast.dialogue,
            section=section,
            position=position,
            text=text,
            accepted=[],
            drafted_from=[],
        )
    forget_desks()
