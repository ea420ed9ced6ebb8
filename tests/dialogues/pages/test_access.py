"""A page that an action refuses unforeseen answers with the sentence, not with an error."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from dialogues.actions.refused import Refused
from dialogues.views.organiser.access import organiser_page
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


def test_turns_a_refusal_into_a_sentence(rf):
    cast = make_cast()

    @organiser_page()
    def page(request, dialogue):
        raise Refused("Somebody was faster.")

    request = rf.get(reverse("dialogues:roster", args=["coast-2026"]))
    request.user = cast.rapporteur
    with pytest.raises(PermissionDenied, match=r"Somebody was faster\."):
        page(request, slug="coast-2026")
