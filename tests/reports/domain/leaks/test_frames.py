"""Names of a few rosters in ordinary sentences: how much is found by form, how often in vain."""

from collections import Counter

import pytest

from reports.domain.findings import Severity
from reports.domain.leaks import PEOPLE_PARTED, compile_people, scan_text

from .corpus_loader import rosters
from .frames import MENTIONS, OF_OTHERS, forms, surname
from .scores import APART, person_of

ROSTERS = ("seaboard", "middle-east", "islands", "poyang-hantan", "volta-corrib", "werra-umgeni")
LED_BY = "The weather was fine and the hall was full. "
FLOORS = {"last": 0.95, "LAST": 0.95, "first": 0.9, "lower": 0.95}
OTHERS = 0.97
IN_VAIN = 0.03
STEP = 7  # sentences from those of one person to those of the next


def compiled(name):
    return compile_people([person_of(row) for row in rosters()[name]], organisations=())


def alarms(roster, text):
    return [
        each
        for each in scan_text(roster, text, labels=False)
        if each.severity is not Severity.NOTE and each.kind not in APART
    ]


def is_found(roster, row, frame, shown):
    text = LED_BY + frame.format(shown)
    at = len(LED_BY) + frame.index("{}")
    return any(
        each.start < at + len(shown)
        and at < each.end
        and row.code in each.participant.split(PEOPLE_PARTED)
        for each in alarms(roster, text)
    )


@pytest.fixture(scope="module")
def shares():
    tried, found = Counter(), Counter()
    for name in ROSTERS:
        roster = compiled(name)
        for at, row in enumerate(rosters()[name]):
            for form, shown in forms(row):
                for turn in range(2):
                    frame = MENTIONS[(at * STEP + turn * 25 + len(form)) % len(MENTIONS)]
                    tried[form] += 1
                    found[form] += is_found(roster, row, frame, shown)
    return {form: found[form] / tried[form] for form in tried}


def test_every_form_of_a_name_is_found(shares):
    assert len(shares) == 11
    low = {form: share for form, share in shares.items() if share < FLOORS.get(form, OTHERS)}
    assert low == {}


def test_others_of_a_surname_are_left_alone():
    tried, in_vain = 0, []
    for name in ROSTERS:
        roster = compiled(name)
        for at, row in enumerate(rosters()[name]):
            for turn in range(4):
                frame = OF_OTHERS[(at * STEP + turn * 5) % len(OF_OTHERS)]
                text = LED_BY + frame.format(surname(row))
                tried += 1
                in_vain += [text] if alarms(roster, text) else []
    assert len(in_vain) / tried <= IN_VAIN, in_vain
