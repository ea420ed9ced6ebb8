"""How a page of a dialogue is rendered.

    @organiser_page(why_not_see_identities)
    def roster_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
        return render_page(request, "dialogues/roster.html", dialogue, groups=groups)

The template extends `dialogues/base_dialogue.html` and fills the blocks `title` (no person's
name) and `page`. It finds `dialogue`, `role` (and `progress`, `strip`, `places`) in its context. A
fragment for htmx needs none of these: use Django's own `render` for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from dialogues.domain.progress import Counts, State, Step, StepState, find_progress
from dialogues.models import Dialogue, Role
from dialogues.models.counting import count_dialogue
from dialogues.permissions import ORGANISERS, role_of

from .access import signed_in

EVERYBODY: Final = frozenset(Role)
CONVENORS: Final = frozenset({Role.CONVENOR})


@dataclass(frozen=True, slots=True)
class Place:
    """A page that the navigation leads to.

    `name` is that of its address, "" where there is none; `path` matches what lies under it,
    after the dialogue's own address.
    """

    title: str
    name: str
    path: str
    roles: frozenset[Role] = ORGANISERS


DELEGATIONS: Final = Place(
    "Delegations", "dialogues:delegations", r"/delegation|/region", EVERYBODY
)
PLACES: Final = (
    Place("Overview", "dialogues:overview", r"/$", EVERYBODY),
    DELEGATIONS,
    Place("Takeaways", "dialogues:takeaways", r"/takeaways"),
    Place("Members", "dialogues:members", r"/members", EVERYBODY),
    Place("Settings", "dialogues:settings", r"/settings", CONVENORS),
)
NOTES: Final = r"/sessions/[^/]+/notes"
STEPS: Final = {
    Step.ROSTER: Place("Roster", "dialogues:roster", r"/roster"),
    Step.SESSIONS: Place("Sessions", "dialogues:sessions", rf"(?!{NOTES})/sessions"),
    Step.NOTES: Place("Notes", "dialogues:notes", NOTES),
    Step.DRAFT: Place("Draft", "reports:report", r"/report", EVERYBODY),
    Step.REVIEW: Place("Review", "reports:rounds", r"/review"),
    Step.RELEASE: Place("Release", "reports:releases", r"/release", EVERYBODY),
}


@dataclass(frozen=True, slots=True)
class Link:
    """What the navigation shows; without an address the reader may not open it."""

    title: str
    address: str
    current: bool
    state: State | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page of a dialogue is framed with."""

    dialogue: Dialogue
    role: Role | None
    counts: Counts
    path: str

    def link(self, place: Place, step: StepState | None = None) -> Link:
        """One entry of the strip or of the navigation."""
        return Link(
            title=place.title,
            address=self.address(place),
            current=self.path.startswith(f"/d/{self.dialogue.slug}/")
            and bool(re.match(place.path, self.path.removeprefix(f"/d/{self.dialogue.slug}"))),
            state=step.state if step else None,
            told=step.told if step else "",
        )

    def address(self, place: Place) -> str:
        """The page's address, or "" where the role may not open it or there is none."""
        if self.role not in place.roles or not place.name:
            return ""
        arguments = [self.dialogue.slug]
        if place is STEPS[Step.NOTES]:
            if not self.counts.session_to_note:
                return ""
            arguments.append(self.counts.session_to_note)
        return reverse(place.name, args=arguments)

    def place_to_go(self, following: Step) -> Place:
        """Where the next thing is done: what has no page of its own is done with the draft."""
        if following is Step.ROSTER and not self.counts.delegations:
            return DELEGATIONS
        return STEPS[following] if STEPS[following].name else STEPS[Step.DRAFT]

    def context(self) -> dict[str, Any]:
        """What `dialogues/base_dialogue.html` shows."""
        progress = find_progress(self.counts, counts_people=self.role in ORGANISERS)
        return {
            "dialogue": self.dialogue,
            "role": self.role,
            "progress": progress,
            "strip": [self.link(STEPS[each.step], each) for each in progress.steps],
            "places": [self.link(place) for place in PLACES],
            "next_address": self.address(self.place_to_go(progress.next)),
        }


def render_page(
    request: HttpRequest,
    template: str,
    dialogue: Dialogue,
    *,
    status: int = 200,
    **context: Any,
) -> HttpResponse:
    """A whole page with its header, strip and navigation."""
    role = role_of(signed_in(request), dialogue)
    counts = count_dialogue(dialogue, counts_people=role in ORGANISERS)
    frame = Frame(dialogue, role, counts, request.path)
    return render(request, template, frame.context() | context, status=status)
