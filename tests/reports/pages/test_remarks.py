"""Remarks beside the text, for those who see identities and nobody else."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest

from dialogues.actions.file_remark import Filing
from dialogues.actions.supersede_remark import supersede_remark
from dialogues.domain.rules import Rule
from dialogues.models import Attendance
from tests.cast import NOW, make_participant
from tests.reports.paper import say

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report/remarks"
HTMX = {"HX-Request": "true"}


def page(response) -> str:
    return str(response.content, "utf-8")


def found(writer, words: str = "", **fields: str) -> list[str]:
    shown = page(writer.post(PAGE, {"words": words, **fields}, headers=HTMX))
    return re.findall(r'data-remark="(\w+)"', shown)


def test_finds_by_word_code_speaker_and_topic(writer):
    assert found(writer) == ["r1", "r2", "r3", "r4", "r5", "r6"]
    assert found(writer, "POINT 3") == ["r3"]
    assert found(writer, "quillmarsh cables") == ["r2", "r4", "r6"]
    assert found(writer, "r5") == ["r5"]
    assert found(writer, "nothing like it") == []


def test_finds_those_not_used_yet(writer):
    assert found(writer, unused="on") == ["r5", "r6"]


def test_leaves_out_what_may_not_be_used(writer, paper):
    say(paper.cast, paper.cast.guest, "A secret.", rule=Rule.OFF_THE_RECORD)
    assert "r7" not in found(writer)
    assert found(writer, "secret") == []


def test_shows_forty_and_says_how_many_more(writer, paper):
    for number in range(40):
        say(paper.cast, paper.cast.guest, f"Again {number}.")
    answer = page(writer.post(PAGE, {}, headers=HTMX))
    assert len(re.findall("data-remark", answer)) == 40
    assert "6 more: search to narrow them down." in answer


def test_without_a_script_it_is_a_page(writer):
    shown = page(writer.post(PAGE, {"words": "quillmarsh"}))
    assert "<code>{r2}</code> RU1 Osip Quillmarsh" in shown
    assert "<title>Remarks · Coast</title>" in shown


def test_an_attribution_shows_what_it_rests_on(writer):
    shown = page(writer.post(f"{PAGE}/look", {"refs": "r2,r1,r99"}))
    who = re.findall(r"<strong>(.*?)</strong>", shown)
    assert who == ["r2 · RU1 Osip Quillmarsh", "r1 · KR1 Nari Vellumkin"]
    assert "There is no such remark." in page(writer.post(f"{PAGE}/look", {"refs": "r99"}))


def choices(writer, before: str, remark: str) -> list[tuple[str, str]]:
    shown = page(writer.post(f"{PAGE}/choices", {"before": before, "remark": remark}))
    return re.findall(r'data-token="(.*?)">(.*?)</button>', shown)


def test_proposes_tokens_with_what_each_prints(writer):
    assert choices(writer, "", "r1") == [
        ("{r1}", "A Korean participant"),
        ("{r1 @any}", "A participant"),
    ]
    assert choices(writer, "{r1} spoke. ", "r3")[0] == ("{r3 this}", "This participant")
    assert choices(writer, "Then ", "r2")[0] == ("{r2}", "a Russian participant")


def test_proposes_another_for_somebody_else_of_the_label(writer, paper):
    cast = paper.cast
    third = make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Ada Plinth")
    Attendance.objects.create(session=cast.session, participant=third)
    code = say(cast, third, "On the contrary.")
    assert choices(writer, "{r1} spoke. ", code)[0] == (
        f"{{{code} another}}",
        "Another Korean participant",
    )


def test_says_what_is_wrong_before_the_caret(writer):
    shown = page(writer.post(f"{PAGE}/choices", {"before": "{r99} spoke. ", "remark": "r1"}))
    assert "no remark has that id" in shown
    shown = page(writer.post(f"{PAGE}/choices", {"before": "", "remark": "r99"}))
    assert "no remark has that id" in shown


def test_a_corrected_remark_stands_in_for_the_older(writer, paper):
    filing = Filing(id=uuid4(), speaker=paper.cast.guest.pk, text="Put better.", supersedes="r5")
    newer = supersede_remark(
        session=paper.cast.session, filing=filing, by=paper.cast.rapporteur, now=NOW
    )
    assert found(writer, unused="on") == ["r6", newer.code]
    block = paper.blocks[0]
    told = writer.post(
        f"/d/coast-2026/report/blocks/{block.pk}",
        {"text": "{r5} spoke.", "version": block.version},
        headers={"Accept": "application/json"},
    )
    assert newer.code in told.json()["html"]


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}/look", f"{PAGE}/choices"])
def test_observers_and_strangers_see_none_of_it(client, paper, address):
    for user, status in (("observer", 403), ("stranger", 404)):
        client.force_login(getattr(paper.cast, user))
        answer = client.post(address, {"refs": "r1", "remark": "r1"}, headers=HTMX)
        assert answer.status_code == status
        assert "Vellumkin" not in page(answer)
    client.force_login(paper.cast.convenor)
    assert client.get(address).status_code == 405


def test_there_is_nothing_to_choose_without_a_report(writer, paper):
    paper.report.delete()
    assert writer.post(f"{PAGE}/choices", {"remark": "r1"}).status_code == 404
    assert found(writer, unused="on") == ["r1", "r2", "r3", "r5", "r6"]
