"""The release page: what holds the report, and where it is mended."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogues.models import Attendance, Dialogue
from reports.models import Block, Section
from tests.cast import make_participant

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/release"


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def test_each_reason_leads_to_its_place(writer, paper):
    report = paper.again()
    report.framing = "One participant convened it."
    report.title = "What two participants said"
    report.save()
    section = paper.sections[0]
    section.heading = "What most participants said"
    section.save()
    shown = page(writer.get(PAGE))
    assert "“A Korean participant” leaves one person who could have said it" in shown
    assert (
        f'<a href="/d/coast-2026/report#block-{paper.blocks[0].pk}">Section 1, block 1</a>' in shown
    )
    assert f'<a href="/d/coast-2026/report#section-{section.pk}">Heading of section 1</a>' in shown
    assert '<a href="/d/coast-2026/report/front">Framing</a>' in shown
    assert '<a href="/d/coast-2026/report/front">Title or thanks</a>' in shown
    assert '<a href="/d/coast-2026/takeaways#t1">Takeaway or recommendation 1</a>' in shown
    assert "reasons hold it" in shown


def test_a_quantity_is_told_with_what_the_record_supports(writer, paper):
    paper.type(paper.blocks[0], "{r1 all} spoke of cables. It was called a “red line”.")
    shown = page(writer.get(PAGE))
    assert "“All participants” is more than the record has." in shown
    assert "Worth a thought" in shown


def test_any_audience_can_be_asked_for_and_no_other(writer):
    assert '<option value="sponsors" selected>' in page(writer.get(f"{PAGE}?audience=sponsors"))
    assert '<option value="public" selected>' in page(writer.get(f"{PAGE}?audience=everybody"))


def test_a_name_in_the_short_name_leads_to_the_settings(writer, paper):
    name = paper.cast.guest.name.reveal()
    slug = "-".join(name.lower().split())
    Dialogue.objects.filter(pk=paper.cast.dialogue.pk).update(slug=slug)
    shown = page(writer.get(f"/d/{slug}/release"))
    assert f'<a href="/d/{slug}/settings">File name</a>' in shown
    assert "Change the short name of the dialogue in its settings" in shown


def test_no_name_is_on_it(writer):
    assert "Vellumkin" not in page(writer.get(PAGE))


def test_without_a_report_it_says_what_to_do(writer, paper):
    paper.report.delete()
    assert writer.get(PAGE).status_code == 200


def test_queries_do_not_grow_with_the_report(writer, paper):
    writer.get(PAGE)
    with CaptureQueriesContext(connection) as few:
        writer.get(PAGE)
    section = Section.objects.filter(report=paper.report)[0]
    for number in range(30):
        Block.objects.create(
            id=uuid4(), dialogue=section.dialogue, section=section, position=number + 50,
            text="{r1} spoke.", accepted=[], drafted_from=[],
        )  # fmt: skip
    with CaptureQueriesContext(connection) as many:
        writer.get(PAGE)
    assert len(many) == len(few)


def enlarge(paper):
    """Two more Koreans in the room, so that "a participant" is one of four."""
    for number in (2, 3):
        person = make_participant(
            paper.cast.dialogue, paper.cast.guest.delegation, f"KR{number}", f"Name {number}"
        )
        Attendance.objects.create(session=paper.cast.session, participant=person)


def test_a_remedy_is_one_click(writer, paper):
    enlarge(paper)
    paper.type(paper.blocks[1], "{r2} disagreed.")
    block = paper.blocks[1]
    shown = page(writer.get(PAGE))
    assert "Say “a participant”" in shown
    answer = writer.post(
        f"{PAGE}/blocks/{block.pk}",
        {"version": block.version, "number": 0, "old": "{r2}", "new": "{r2 @any}"},
        follow=True,
    )
    assert answer.redirect_chain == [(PAGE, 302)]
    assert paper.blocks[1].text == "{r2 @any} disagreed."
    assert f"blocks/{block.pk}" not in page(answer)


@pytest.mark.parametrize("fields", [{}, {"version": 99}, {"old": "{r9}"}])
def test_a_click_on_what_has_changed_says_so(writer, paper, fields):
    block = paper.blocks[1]
    usual = {"version": block.version, "number": 0, "old": "{r2}", "new": "{r2 @any}"}
    answer = writer.post(f"{PAGE}/blocks/{block.pk}", usual | fields if fields else {}, follow=True)
    assert "This paragraph has changed since you opened the page" in page(answer)
    assert paper.blocks[1].text == "{r2} disagreed."


def test_a_click_on_what_is_gone_is_not_found(writer, paper):
    assert writer.post(f"{PAGE}/blocks/{uuid4()}", {}).status_code == 404


@pytest.mark.parametrize(
    ("asked", "back"), [("sponsors", f"{PAGE}?audience=sponsors"), ("everybody", PAGE)]
)
def test_a_click_leads_back_to_the_audience_that_was_looked_at(writer, paper, asked, back):
    assert '<input type="hidden" name="audience" value="sponsors">' in page(
        writer.get(f"{PAGE}?audience=sponsors")
    )
    answer = writer.post(f"{PAGE}/blocks/{paper.blocks[0].pk}", {"audience": asked})
    assert answer["Location"] == back
