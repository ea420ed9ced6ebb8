"""Two points: one with two bars, one of which may not be shown whole."""

from __future__ import annotations

from reports.domain.chart import Bar, Panel

CHART = (
    Panel(
        1,
        "takeaway",
        'Cables & "pipes" <matter> to everybody who has some and to a few who have none of either.',
        (Bar("Everybody who answered", (4, 1, 0, 2)), Bar("Korea and =Japan", (3, 0, 0, 1))),
    ),
    Panel(2, "recommendation", "=1+1 They meet again.", (Bar("Everybody who answered", None),)),
)
