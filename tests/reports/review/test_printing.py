"""The page of convergence, where the convenor has it printed in the report."""

from __future__ import annotations

import pytest
from django.test import Client

from dialogues.models import Dialogue
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.document import Document, Tallies
from reports.gate import open_gate
from reports.models import Report
from tests.reports.converging import make_counted_paper
from tests.reports.paper import Paper

from .circle import shown

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/review/convergence"
DEED = f"{PAGE}/print"


@pytest.fixture
def paper() -> Paper:
    return make_counted_paper(prints=False)


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def convenor(paper) -> Client:
    return signed_in(paper.cast.convenor)


def prints() -> bool:
    return Report.objects.get().convergence


def test_the_page_shows_what_would_print_before_it_is_said(convenor):
    page = shown(convenor.get(PAGE))
    assert "The report does not print the convergence." in page
    assert "What it would print" in page
    assert '<th scope="row">Takeaway 1<svg' in page
    assert " 5</td>" in page.split('aria-label="The table as it prints"')[1]


def test_saying_so_and_taking_it_back(convenor):
    page = shown(convenor.post(DEED, {"prints": "yes"}, follow=True))
    assert prints() is True
    assert "The report prints the convergence." in page
    assert '<input type="hidden" name="prints" value="no">' in page
    assert "What it prints" in page
    convenor.post(DEED, {"prints": "no"})
    assert prints() is False


def test_a_get_changes_nothing(convenor):
    assert convenor.get(DEED).status_code == 405
    assert prints() is False


def test_a_rapporteur_sees_why_they_may_not(paper):
    rapporteur = signed_in(paper.cast.rapporteur)
    page = shown(rapporteur.get(PAGE))
    assert 'disabled aria-describedby="why-not-print"' in page
    assert rapporteur.post(DEED, {"prints": "yes"}).status_code == 403
    assert prints() is False


def test_what_is_held_back_is_told_with_its_remedy(convenor, paper):
    paper.cast.dialogue.endorsements.said()[0].delete()
    dialogue = Dialogue.objects.get(pk=paper.cast.dialogue.pk)
    dialogue.threshold = 4
    dialogue.save()
    page = shown(convenor.get(PAGE))
    assert "fewer than 8 people answered" in page
    assert "Do not print the convergence." in page
    assert "What it would print" not in page


def test_it_can_be_taken_back_where_nobody_has_answered():
    paper = make_counted_paper("")
    forget_desks()
    page = shown(signed_in(paper.cast.convenor).get(PAGE))
    assert "Nothing is counted yet" in page
    assert '<input type="hidden" name="prints" value="no">' in page


def test_a_reason_at_the_gate_leads_to_the_page(convenor, paper):
    convenor.post(DEED, {"prints": "yes"})
    dialogue = Dialogue.objects.get(pk=paper.cast.dialogue.pk)
    dialogue.threshold = 4
    dialogue.save()
    page = shown(convenor.get("/d/coast-2026/release"))
    assert f'<a href="{PAGE}">Conclusions</a>' in page
    assert "Nothing of the convergence can print" in page


def test_no_reviewer_sees_it_in_the_draft_not_even_in_a_round_that_does_not_ask(convenor, paper):
    convenor.post(DEED, {"prints": "yes"})
    dialogue = paper.cast.dialogue
    assert tables(open_gate(dialogue, Audience.PUBLIC).document) == 1
    assert tables(read_desk(dialogue, Audience.PUBLIC).document) == 0


def test_the_draft_on_the_screen_is_for_observers_and_has_no_table(convenor):
    convenor.post(DEED, {"prints": "yes"})
    page = shown(convenor.get("/d/coast-2026/report/read"))
    assert "Cables break." in page
    assert "<table" not in page


def tables(document: Document) -> int:
    return sum(isinstance(part, Tallies) for part in document.parts)
