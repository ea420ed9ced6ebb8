"""A browser in which somebody of the cast is signed in already."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

if TYPE_CHECKING:  # the plugins are read before the settings are
    from dialogues.models import User


@pytest.fixture
def browse_as(
    new_context: Callable[..., BrowserContext], live_server: LiveServer
) -> Callable[..., Page]:
    """`browse_as(cast.rapporteur)`: a page of a browser of their own."""

    def open_page(user: User, **options: object) -> Page:
        client = Client()
        client.force_login(user)
        context = new_context(**options)
        context.add_cookies(
            [
                {
                    "name": settings.SESSION_COOKIE_NAME,
                    "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
                    "url": live_server.url,
                }
            ]
        )
        return context.new_page()

    return open_page
