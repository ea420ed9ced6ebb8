"""Letting a finding pass on the release page, and taking it back."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest

from reports.actions.waive import CHANGED, TOO_SHORT
from reports.models import Waiver
from tests.reports.clearing import clear
from tests.reports.paper import Paper
from tests.reports.releasing import make_free_paper

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/release"
WAIVE = f"{PAGE}/waive"
GROUND = "The chair told all of them that this would be said so."


@pytest.fixture
def paper() -> Paper:
    paper = make_free_paper()
    paper.type(paper.blocks[0], "{r1 several} spoke of cables.")
    return paper


@pytest.fixture
def convenor(client, paper):
    clear(paper.cast.dialogue)
    client.force_login(paper.cast.convenor)
    return client


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def mark_on(shown: str, cause: str = "risk") -> str:
    """The mark in the form that has that button."""
    form = next(
        each
        for each in re.findall(r"<form.*?</form>", shown)
        if f'name="cause" value="{cause}"' in each
    )
    return str(re.findall(r'name="mark" value="([0-9a-f]{64})"', form)[0])


def let_pass(client, cause: str = "risk", **fields: str):
    return client.post(WAIVE, wish(client, cause) | fields)


def wish(client, cause: str = "risk") -> dict[str, str]:
    """What the form of that button sends."""
    mark = mark_on(page(client.get(PAGE)), cause)
    return {"audience": "public", "cause": cause, "mark": mark, "ground": GROUND}


def test_a_risk_is_taken_by_name(convenor):
    answer = let_pass(convenor)
    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}?audience=public")
    shown = page(convenor.get(PAGE))
    assert "Nothing holds it" in shown
    assert f"Let pass at the convenor&#x27;s risk, Convenor, 27 November 2026. {GROUND}" in (
        re.sub(r", \d+ \w+ \d{4}\.", ", 27 November 2026.", shown)
    )


def test_a_short_ground_is_refused_and_kept(convenor):
    answer = let_pass(convenor, ground="Because.")
    shown = page(answer)
    assert answer.status_code == 422
    assert shown.count(TOO_SHORT) == 1
    assert ">Because.</textarea>" in shown
    assert '<details class="my-2" open>' in shown
    assert Waiver.objects.count() == 0


@pytest.mark.parametrize(
    "fields",
    [{"mark": "0" * 64}, {"mark": "x"}, {"cause": "whim"}, {"audience": "all"}],
)
def test_what_is_not_there_is_told(convenor, fields):
    answer = convenor.post(WAIVE, wish(convenor) | fields)
    assert (answer.status_code, CHANGED in page(answer)) == (422, True)
    assert Waiver.objects.count() == 0


def test_a_ground_that_is_too_long_is_told(convenor):
    answer = let_pass(convenor, ground="x" * 2001)
    assert answer.status_code == 422
    assert "at most 2000 characters" in page(answer)


def test_a_rapporteur_may_say_what_words_mean_and_take_no_risk(writer, paper):
    paper.type(paper.blocks[1], "{r2} disagreed with Nari Vellumkin.")
    shown = page(writer.get(PAGE))
    assert "Let it pass at your own risk" not in shown
    assert "It cannot be let pass. Only a convenor may do this." in shown
    assert let_pass(writer, "nobody").status_code == 302
    assert Waiver.objects.get().by == paper.cast.rapporteur.pk
    mark = Waiver.objects.get().mark
    refused = writer.post(WAIVE, {"audience": "public", "cause": "risk", "mark": mark})
    assert (refused.status_code, "Only a convenor may do this." in page(refused)) == (422, True)


def test_what_gives_somebody_away_has_no_way(convenor, paper):
    paper.type(paper.blocks[0], "{r1 this} spoke.")
    paper.type(paper.blocks[1], "All participants agreed. {r1 oddly}")
    shown = page(convenor.get(PAGE))
    assert "It cannot be let pass. This is not a risk that could be taken" in shown


def test_a_phrase_of_a_heading_is_accepted(convenor, paper):
    section = paper.sections[0]
    section.heading = "What most participants said"
    section.save()
    assert let_pass(convenor, "analysis").status_code == 302
    assert "The rapporteur&#x27;s own, Convenor" in page(convenor.get(PAGE))
    section.heading = "What most participants did"
    section.save()
    shown = page(convenor.get(PAGE))
    assert "The words have changed since, so it lets nothing pass." in shown


def test_a_risk_for_another_audience_is_not_shown_as_lapsed(convenor):
    let_pass(convenor)
    assert "Let pass</h2>" not in page(convenor.get(f"{PAGE}?audience=sponsors"))


def test_it_is_taken_back(convenor, paper):
    let_pass(convenor)
    row = Waiver.objects.get()
    address = f"{PAGE}/waivers/{row.pk}"
    assert address in page(convenor.get(PAGE))
    assert convenor.post(address)["Location"] == f"{PAGE}?audience=public"
    assert Waiver.objects.count() == 0
    assert "1 reason holds it" in page(convenor.get(PAGE))
    assert convenor.post(address).status_code == 404
    assert convenor.post(f"{PAGE}/waivers/{uuid4()}").status_code == 404


def test_a_risk_is_not_a_rapporteurs_to_take_back(convenor, writer, paper):
    writer.force_login(paper.cast.convenor)
    let_pass(writer)
    writer.force_login(paper.cast.rapporteur)
    answer = writer.post(f"{PAGE}/waivers/{Waiver.objects.get().pk}", follow=True)
    assert "Only a convenor may do this." in page(answer)
    assert Waiver.objects.count() == 1
