"""Paragraphs in another language, which nobody looks through for attributions."""

from __future__ import annotations

import pytest

from reports.domain.audiences import Audience
from reports.domain.findings import Kind
from reports.domain.guard import audit
from reports.domain.typed.foreign import REASON, find_foreign

from .papers import STYLE, paper, printed


def foreign(text: str) -> list[str]:
    return [each.text for each in find_foreign(printed(paper(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Un participant coréen a proposé de partager le câble.",
        "Eine Koreanerin schlug vor, das Kabel mit den Nachbarn zu teilen.",
        "Una participante coreana propuso que el cable se comparta.",
        "Корейский участник предложил разделить кабель на троих.",
        "Un partecipante coreano ha detto che il cavo non è di tutti.",
        "Um participante coreano propôs que o cabo não seja vendido.",
        "Een deelnemer zei dat het niet aan de kabel lag.",
    ],
)
def test_it_is_told(text):
    assert foreign(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "{r1} proposed to share the cable.",
        "Ice melts faster.",
        "The Institut de la Mer du Nord and the Université de la Côte were thanked.",
        "Rencontres de la mer et des îles du Sud",  # a title
        "He called it “la politique du pire”, which is an old word.",
        "Cables, ports, ships, buoys, lights.",
        "Yes. No. Why?",
    ],
)
def test_english_is_left_alone(text):
    assert foreign(text) == []


def test_the_guard_warns_of_it():
    record = paper("Un participant coréen a proposé de partager le câble.")
    found = audit(record, STYLE, audience=Audience.PUBLIC)
    assert [(each.kind, each.reason) for each in found.warns if each.reason == REASON] == [
        (Kind.UNREAD, REASON)
    ]
