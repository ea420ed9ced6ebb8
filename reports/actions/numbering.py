"""The number of the next row."""

from __future__ import annotations

from typing import Any

from django.db.models import Max, QuerySet


def next_number(rows: QuerySet[Any]) -> int:
    """One more than the highest; the dialogue's row is held meanwhile."""
    return int(rows.aggregate(highest=Max("number"))["highest"] or 0) + 1
