"""The addresses of the paper. Each page's file holds its own list, `urls`; add it here."""

from __future__ import annotations

from .views.organiser import (
    bind,
    blocks,
    check,
    export,
    front,
    history,
    margin,
    mend,
    release,
    releases,
    remarks,
    report,
    sections,
    takeaways,
    waive,
)

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
    *takeaways.urls,
    *waive.urls,
    *releases.urls,
]
