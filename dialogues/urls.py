"""The addresses of the room. Each page's file holds its own list, `urls`; add it here."""

from __future__ import annotations

from .views.organiser import (
    attendance,
    capture,
    correct_remark,
    delegation,
    delegations,
    dialogue_list,
    job,
    members,
    new_dialogue,
    overview,
    participant,
    region,
    roster,
    roster_import,
    session,
    sessions,
    settings,
    takeaway,
    takeaways,
    upload_notes,
)

app_name = "dialogues"
urlpatterns = [
    *dialogue_list.urls,
    *new_dialogue.urls,
    *overview.urls,
    *settings.urls,
    *members.urls,
    *delegations.urls,
    *delegation.urls,
    *region.urls,
    *capture.urls,
    *correct_remark.urls,
    *job.urls,
    *upload_notes.urls,
    *roster.urls,
    *roster_import.urls,  # before the participants: "import" is nobody's code
    *participant.urls,
    *sessions.urls,
    *attendance.urls,
    *session.urls,
    *takeaways.urls,
    *takeaway.urls,
]
