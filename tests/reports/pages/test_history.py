"""Undo and redo on the report page."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report"


def told(response) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def test_undoes_and_does_again(writer, paper):
    paper.type(paper.blocks[0], "New.")
    assert 'title="a paragraph was edited, by Convenor"' in writer.get(PAGE).content.decode()
    answer = writer.post(f"{PAGE}/undo", follow=True)
    assert told(answer) == ["Undone: a paragraph was edited."]
    assert paper.blocks[0].text == "{r1} spoke of cables."
    answer = writer.post(f"{PAGE}/redo", follow=True)
    assert told(answer) == ["Done again: a paragraph was edited."]
    assert paper.blocks[0].text == "New."


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [("undo", "There is nothing to undo."), ("redo", "There is nothing to do again.")],
)
def test_with_nothing_to_take_back_it_says_so(writer, paper, deed, sentence):
    before = paper.state()
    assert told(writer.post(f"{PAGE}/{deed}", follow=True)) == [sentence]
    assert paper.state() == before


@pytest.mark.parametrize("deed", ["undo", "redo"])
def test_is_for_writers_of_a_report_alone(client, paper, deed):
    for user, status in (("observer", 403), ("stranger", 404)):
        client.force_login(getattr(paper.cast, user))
        assert client.post(f"{PAGE}/{deed}").status_code == status
    client.force_login(paper.cast.convenor)
    assert client.get(f"{PAGE}/{deed}").status_code == 405
    paper.report.delete()
    assert client.post(f"{PAGE}/{deed}").status_code == 404
