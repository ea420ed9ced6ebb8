"""For the forms of a participant's page: whatever is pressed, as much is sent."""

from __future__ import annotations

from django.template import Library

from reports.views.participant.filling import as_long

register = Library()
register.filter("as_long", as_long)
