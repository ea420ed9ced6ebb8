"""Drops what a process keeps in memory of people who are no longer there."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from django.conf import settings
from django.utils.module_loading import import_string


def forget_people() -> None:
    """Empty every store in memory that holds somebody's words or name, as the settings say: the
    paper's are not ours to import. Another server process drops its own with the next page that it
    makes of the dialogue: it finds that the roster has changed."""
    for path in settings.FORGETS:
        cast(Callable[[], None], import_string(path))()
