"""The words of a dialogue's delegations, found in a text whatever they are said of."""

from __future__ import annotations

import pytest

from dialogues.domain.record import Delegation
from reports.domain.asides.origins.lands import Lands, lands_of

from .tables import table


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("From Singapore to Seoul and Busan.", "Singapore:SG Seoul:KR Busan:KR"),
        ("Singaporeans, the ROK and Koreans.", "Singaporeans:SG the_ROK:KR Koreans:KR"),
        ("The US and the United States; us.", "The_US:US the_United_States:US"),
        ("SINGAPORE and KR, \U0001f1ef\U0001f1f5 and SG.",
         "SINGAPORE:SG KR:KR \U0001f1ef\U0001f1f5:JP SG:SG"),
        ("Northeast Asian ships.", "Northeast_Asian:NEA"),
        ("Our US ports and ROK ships.", "US:US ROK:KR"),
        ("A Texan and the Kremlin.", "Texan:US"),
        ("North Korea, a Latin American, the South China Sea and the Singapore statement.", ""),
        ("US-led, Singapore-built, \U0001f1eb\U0001f1f7 and KRX.", ""),
    ],
)  # fmt: skip
def test_where_a_text_has_them(text, words):
    found = lands_of(table()).find(text)
    shown = [f"{text[each.start : each.end]}:{min(each.codes)}" for each in found]
    assert " ".join(each.replace(" ", "_") for each in shown) == words


def test_a_sector_is_found_as_it_is_written():
    lands = Lands((), (Delegation("IND", "industry", "industrial", noun="industry"),))
    assert [each.codes for each in lands.find("For industry and Industrial ships.")] == [
        {"IND"}, {"IND"},
    ]  # fmt: skip


def test_a_record_of_nobody_has_none():
    assert Lands((), ()).find("For Singapore, SG.") == ()
