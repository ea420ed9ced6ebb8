"""The addresses of the paper. Each page's file holds its own list, `urls`; add it here."""

from __future__ import annotations

from .views.organiser import (
    bind,
    blocks,
    check,
    convergence,
    export,
    front,
    history,
    margin,
    mend,
    outbox,
    release,
    releases,
    remarks,
    report,
    review_answers,
    review_person,
    review_round,
    rounds,
    sections,
    takeaways,
    waive,
)
from .views.participant import link, page

app_name = "reports"
urlpatterns = [
    *check.urls,
    *report.urls,
    *front.urls,
    *sections.urls,
    *blocks.urls,
    *history.urls,
    *remarks.urls,
    *export.urls,
    *release.urls,
    *margin.urls,
    *mend.urls,
    *bind.urls,
    *convergence.urls,
    *rounds.urls,
    *review_round.urls,
    *review_person.urls,
    *review_answers.urls,
    *outbox.urls,
    *link.urls,
    *page.urls,
    *takeaways.urls,
    *waive.urls,
    *releases.urls,
]
