"""What a delegation's words print."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.record import Delegation, Region
from dialogues.domain.specimens import specimens

KOREA = Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK", "South Korean"))
ASIA = Region("NEA", "Northeast Asia", "Northeast Asian")


def test_shows_every_form_once_with_its_article():
    assert specimens(KOREA, Lexicon((), [KOREA])) == (
        "a Korean participant",
        "an ROK participant",
        "a South Korean participant",
        "a participant from the ROK",
    )


def test_shows_the_region():
    korea = replace(KOREA, region="NEA", alternatives=("Korean",))
    assert specimens(korea, Lexicon([ASIA], [korea])) == (
        "a Korean participant",
        "a participant from the ROK",
        "a participant from Northeast Asia",
    )
