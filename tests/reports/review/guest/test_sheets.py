"""A sheet prints what the template would, and what is kept of it holds nobody's words."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.kept import Kept
from reports.guest import read_guest_view
from reports.views.participant import sheets
from reports.views.participant.laying import Tried, fill_choices, lay_passages
from reports.views.participant.sheets import CLOSE, OPEN, Words, lay_out
from tests.reports.review.guests import choices, offers, press, read

STATES = ("", "approve", "change", "coarser", "strike", "comment")
POINT = "review/point.html"
TEXTS = st.text(st.sampled_from(f"ab &<>'\"{{}}%0123{OPEN}{CLOSE}"), max_size=8)


@pytest.fixture(autouse=True)
def kept(monkeypatch):
    """Nothing is kept yet."""
    fresh = Kept(100)
    monkeypatch.setattr(sheets, "_SHEETS", fresh)
    return fresh


def shown(text, reservation="", choice=None, why=None):
    """A conclusion as the page gives it to its template."""
    return {
        "point": {
            "number": Words(3),
            "code": Words("t3"),
            "kind": "takeaway",
            "text": Words(text),
            "seen": Words("abc"),
            "choice": choice,
            "reservation": Words(reservation),
            "is_stale": False,
        },
        "is_open": True,
        "tried": None if why is None else {"why": Words(why), "comment": Words("")},
        "csrf_token": Words("token"),
    }


@given(TEXTS, TEXTS, st.sampled_from([None, "agree", "reserve"]), st.none() | TEXTS)
def test_a_sheet_prints_what_its_template_does(text, reservation, choice, why):
    context = shown(text, reservation, choice, why)
    assert lay_out(POINT, context) == render_to_string(POINT, context)


def test_people_whose_pages_look_alike_share_a_sheet_without_their_words(kept):
    for text in ("The secret of one", "That secret"):
        assert text.split()[0] in lay_out(POINT, shown(text, text))
    assert len(kept._values) == 1
    assert "secret" not in str(kept._values)


@pytest.mark.parametrize("other", [("A", ""), ("A", "B", "agree"), ("A", "B", None, "C")])
def test_what_looks_different_has_a_sheet_of_its_own(kept, other):
    lay_out(POINT, shown("A", "B"))
    lay_out(POINT, shown(*other))
    assert len(kept._values) == 2


def test_each_language_has_its_own(kept):
    with translation.override("ru"):
        russian = lay_out(POINT, shown("A"))
    assert russian != lay_out(POINT, shown("A"))
    assert len(kept._values) == 2


@pytest.mark.django_db
@pytest.mark.parametrize("deed", STATES)
def test_a_passage_shows_all_that_its_template_would_of_it(circle, guest, deed):
    """What somebody adds to the template and not to what it is given would be left out."""
    form = choices(read(guest))[0]
    if deed:
        press(guest, 1, offers(form)[0] if deed == "coarser" else deed, words="It.", comment="So.")
    person = circle.paper.cast.guest
    now = timezone.now()
    view = read_guest_view(circle.invitation(person).round, person, now=now)
    tried = Tried(view.puts[0].handle, "Why <not>?", "These.", "Those.")
    for each in (None, tried):
        laid = list(lay_passages(view, each, "token"))
        for put, passage in zip(view.puts, laid, strict=True):
            context = {"put": put, "total": len(view.puts), "is_open": view.is_open}
            context["tried"] = each if each and each.about == put.handle else None
            context["csrf_token"] = "token"
            context["filler"] = fill_choices(put, each)
            assert passage == render_to_string("review/passage.html", context)
