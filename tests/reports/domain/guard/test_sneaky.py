"""What an adversary would type to let a reader work out who spoke, and what the guard says of it.

The reader has the roster and the attendance of two days; each sentence is judged by the whole
guard, and must be found where it says what it says.
"""

from __future__ import annotations

import pytest

from reports.domain.audiences import Audience
from reports.domain.guard import audit
from tests.reports.domain.asides.rooms import STYLE, two_days

HOLD, WARN, NOTE = "hold", "warn", "note"
UNBOUND, SMALL, TELLS = "unbound-attribution", "k-below-threshold", "descriptor"


def found(*texts: str) -> list[tuple[str, str, str]]:
    verdict = audit(two_days(*texts), STYLE, audience=Audience.PUBLIC)
    return [
        (str(each.severity), str(each.kind), each.text.strip(" ,()—"))
        for each in verdict.findings
        if each.place.section == 1
    ]


@pytest.mark.parametrize(
    ("text", "severity", "kind", "words"),
    [
        # Who they are, beside the label.
        ("{a2}, who had come late, argued.", HOLD, SMALL, "who had come late"),
        ("{a3}, who left early, argued.", HOLD, SMALL, "who left early"),
        ("{b1}, who had missed the first day, argued.", HOLD, SMALL,
         "who had missed the first day"),
        ("{b1}, who joined only for the second day, argued.", HOLD, SMALL,
         "who joined only for the second day"),
        ("{a4}, who chaired the session, argued.", HOLD, SMALL, "who chaired the session"),
        ("From the chair, {a4} argued.", HOLD, SMALL, "From the chair"),
        ("Speaking in Korean, {a2} argued.", HOLD, SMALL, "Speaking in Korean"),
        ("{a2}, through an interpreter, argued.", HOLD, SMALL, "through an interpreter"),
        ("{a2} (a woman) argued.", HOLD, SMALL, "a woman"),
        ("{a2} had come late. {a4 another} argued.", HOLD, SMALL, "had come late"),
        ("{a2} argued. She had come late.", HOLD, SMALL, "had come late"),
        ("{a2}, the youngest in the room, argued.", HOLD, TELLS, "the youngest in the room"),
        ("{a2} — the only lawyer there — argued.", HOLD, TELLS, "the only lawyer there"),
        ("{a2}, a retired sailor, argued.", HOLD, TELLS, "a retired sailor"),
        ("{a2}, whose ministry pays for ferries, argued.", HOLD, TELLS,
         "whose ministry pays for ferries"),
        ("{a2} with a naval background argued.", HOLD, TELLS, "with a naval background"),
        ("{a2} from the private sector argued.", HOLD, TELLS, "from the private sector"),
        ("{a1}, the first to speak, argued.", WARN, TELLS, "the first to speak"),
        ("The last to speak was {a7}.", WARN, TELLS, "The last to speak was"),
        ("{a2}, speaking for the first time, argued.", WARN, TELLS, "speaking for the first time"),
        ("{a2} argued in Korean.", HOLD, SMALL, "in Korean"),
        ("{a2} from Busan argued.", HOLD, TELLS, "from Busan"),
        ("{a1} argued. {a5} asked him why.", WARN, "pronoun", "him"),
        ("{a1} argued. {a5} disagreed with him.", WARN, "pronoun", "him"),
        ("{a1} argued. {a5} supported him, and she counted.", HOLD, "pronoun", "she"),
        ("{a2} argued. {a5} reminded her of it.", WARN, "pronoun", "her"),
        ("{b1 @any} argued in the first presentation.", HOLD, SMALL, "in the first presentation"),
        ("{a3} argued before leaving.", HOLD, SMALL, "before leaving"),
        ("It took the interpreter two attempts at what {a2} said.", HOLD, SMALL, "the interpreter"),
        ("{a2}'s ministry had paid.", HOLD, TELLS, "ministry"),
        ("{a2} argued that, as a sailor, one knows.", HOLD, TELLS, "as a sailor"),
        ("{a2} spoke on behalf of the port.", HOLD, TELLS, "on behalf of the port"),
        ("{a2} spoke of what we in the navy do.", HOLD, TELLS, "we in the navy"),
        ("{a2} argued, as befits a mother of three.", HOLD, TELLS, "as befits a"),
        ("{a2} argued, joining from Busan.", HOLD, TELLS, "joining from Busan"),
        ("From a naval perspective, {a2} argued.", HOLD, TELLS, "From a naval perspective"),
        ("{a2} recalled his time as an envoy.", HOLD, TELLS, "recalled his time"),
        ("Just before the break, {a1} argued.", WARN, TELLS, "Just before the break"),
        # Who goes on, or is the one of two.
        ("{a2} argued. She added that fog is cold.", HOLD, UNBOUND, "She"),
        ("{a2} argued. Her main concern was fog.", HOLD, UNBOUND, "Her"),
        ("{a2} argued, {a7} too. The former warned of fog.", HOLD, UNBOUND, "The former"),
        ("{a2} argued, {a7} too. In the latter's view fog is cold.", HOLD, UNBOUND, "the latter's"),
        ("{a2} argued. The same participant warned of fog.", HOLD, UNBOUND, "The same participant"),
        ("{a2} argued. The same person went on to warn.", HOLD, UNBOUND, "The same person"),
        ("{a2} argued. The speaker warned of fog.", HOLD, UNBOUND, "The speaker"),
        ("{a2} argued. The aforementioned warned of fog.", HOLD, UNBOUND, "The aforementioned"),
        # Who is nobody's token at all.
        ("Our host warned of fog.", HOLD, UNBOUND, "Our host"),
        ("Those who had come late warned of fog.", HOLD, UNBOUND, "Those who had come late"),
        ("{a2} argued, and her compatriot warned of fog.", HOLD, UNBOUND, "her compatriot"),
        ("The youngest participant warned of fog.", HOLD, UNBOUND, "The youngest participant"),
        ("The head of the Korean delegation agreed.", HOLD, UNBOUND,
         "The head of the Korean delegation"),
        ("The rest of the delegation agreed.", HOLD, UNBOUND, "The rest of the delegation"),
        ("The women in the room agreed.", HOLD, UNBOUND, "The women in the room"),
        ("The retired general warned of fog.", HOLD, UNBOUND, "The retired general"),
        ("The lady from Busan warned of fog.", HOLD, UNBOUND, "The lady from Busan"),
        ("One Korean argues that fog is cold.", HOLD, UNBOUND, "One Korean"),
        ("It was said by the one from Busan.", HOLD, UNBOUND, "the one from Busan"),
        ("According to the Chinese side, fog is cold.", WARN, UNBOUND, "the Chinese side"),
        ("The Korean side felt that fog is cold.", WARN, UNBOUND, "The Korean side"),
    ],
)  # fmt: skip
def test_what_gives_somebody_away_is_found(text, severity, kind, words):
    assert (severity, kind, words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "{a2} argued that fog is cold, and {a4 another} was sceptical.",
        "{a2}, who warned of fog, had a point. Fog is cold.",
        "{a2} weighed two plans. The former cost less than the latter.",
        "{a2} spoke of the weather. It had come late that year.",
        "As a result, {a2} argued, fog is cold.",
        "To {a2}, the fog was cold, and so was the rain.",
        "At the end of the day, fog is cold.",
        "{a2} took part from the start, and had no doubts.",
        "Many thanks are due to the first ships that came late.",
        "China built ships, and the Chinese perspective is old.",
        "The position of Korea, as its newspapers tell it, is that fog is cold.",
    ],
)
def test_what_gives_nobody_away_is_left_alone(text):
    assert [each for each in found(text) if each[0] != NOTE] == []
