"""Clicks on remedies: of paragraphs, of the opening paragraph, of takeaways."""

from __future__ import annotations

import pytest

from dialogues.domain.fingerprint import fingerprint
from dialogues.models import Takeaway
from tests.reports.pages.test_release import enlarge

pytestmark = pytest.mark.django_db
RELEASE = "/d/coast-2026/release"
FRONT = "/d/coast-2026/report/front"
TAKEAWAYS = "/d/coast-2026/takeaways"


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def frame(paper, text: str) -> None:
    report = paper.again()
    report.framing = text
    report.save()


def test_the_release_page_cuts_a_sentence(writer, paper):
    block = paper.blocks[1]
    shown = page(writer.get(RELEASE))
    assert "Cut “A Russian participant disagreed.”" in shown
    fields = {"version": block.version, "number": 0, "old": "{r2}", "remedy": "cut"}
    answer = writer.post(f"{RELEASE}/blocks/{block.pk}", {**fields, "back": "report"})
    assert answer["Location"] == "/d/coast-2026/report"
    assert [each.text for each in paper.blocks] == ["{r1} spoke of cables.", "{r3} spoke of ice."]


def test_the_front_page_shows_what_is_wrong_with_it_and_mends_it(writer, paper):
    enlarge(paper)
    frame(paper, "{r2} convened it. All rose.")
    report = paper.again()
    report.acknowledgements = ["One participant from Russia"]
    report.save()
    shown = page(writer.get(FRONT))
    assert "What the guard says of title and thanks" in shown
    assert "a title, a heading or thanks can rest on no remark" in shown
    assert "What the guard says of the opening paragraph" in shown
    assert f'action="{RELEASE}/framing"' in shown
    fields = {"version": report.front_version, "number": 0, "old": "{r2}", "new": "{r2 @any}"}
    answer = writer.post(f"{RELEASE}/framing", {**fields, "back": "front"})
    assert answer["Location"] == FRONT
    assert paper.again().framing == "{r2 @any} convened it. All rose."


def test_the_editor_shows_what_is_wrong_with_a_heading_and_the_opening(writer, paper):
    frame(paper, "{r2} convened it.")
    section = paper.sections[0]
    section.heading = "What most participants said"
    section.save()
    shown = page(writer.get("/d/coast-2026/report"))
    assert "“most participants” credits somebody in the room, and rests on no remark." in shown
    assert "What the guard says of this section's title" in shown
    assert "“A Russian participant”: 1 person could have said this" in shown


def test_the_takeaways_page_asks_the_guard_and_mends(writer, paper):
    enlarge(paper)
    assert 'hx-get="/d/coast-2026/guard/takeaways"' in page(writer.get(TAKEAWAYS))
    shown = page(writer.get("/d/coast-2026/guard/takeaways"))
    assert 'id="guard-t1"' in shown
    assert "Say “a participant”" in shown
    fields = {
        "version": fingerprint("{r4} was right."),
        "number": 0,
        "old": "{r4}",
        "new": "{r4 @any}",
    }
    answer = writer.post(f"{RELEASE}/takeaways/t1", {**fields, "back": "takeaways"})
    assert answer["Location"] == TAKEAWAYS
    assert Takeaway.objects.get().text == "{r4 @any} was right."


def test_a_takeaway_is_judged_as_it_is_typed(writer, paper):
    enlarge(paper)
    assert 'hx-post="/d/coast-2026/guard/takeaways/t1"' in page(writer.get(f"{TAKEAWAYS}/t1"))
    shown = page(writer.post("/d/coast-2026/guard/takeaways/t1", {"text": "{r4 @any} left."}))
    assert "“A participant”: 4 people could have said this" in shown


def test_what_has_changed_is_left_alone(writer, paper):
    answer = writer.post(f"{RELEASE}/takeaways/t1", {"version": "0"}, follow=True)
    assert "has changed since you opened the page" in page(answer)
    assert answer.redirect_chain == [(RELEASE, 302)]


def test_without_a_report_there_is_nothing_to_judge(writer, paper):
    paper.report.delete()
    assert writer.get("/d/coast-2026/guard/takeaways").status_code == 204
    assert writer.post("/d/coast-2026/guard/takeaways/t1", {}).status_code == 204
    assert writer.post(f"{RELEASE}/framing", {}).status_code == 404


@pytest.mark.parametrize("address", ["takeaways/t9", "blocks/00000000-0000-4000-8000-000000000000"])
def test_what_is_not_there_is_not_found(writer, address):
    assert writer.post(f"{RELEASE}/{address}", {}).status_code == 404
