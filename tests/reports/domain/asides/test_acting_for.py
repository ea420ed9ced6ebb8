"""What is done for a country as its own people do it, and who answers for it."""

from __future__ import annotations

import pytest

from reports.domain.findings import Severity

from .tables import EVERYBODY, found, left


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 @any} announced that Singapore would send a ship.",
        "{sg1 @any} admitted that Singapore had made mistakes.",
        "{sg1 @any} made clear that Singapore would not take sides.",
        "{sg1 @any} expressed Singapore's thanks.",
        "{sg1 @any} laid out Singapore's red lines.",
        "{sg1 @any} clarified Singapore's position.",
        "{sg1 @any} conveyed greetings from Singapore.",
        "{sg1 @any} defended the record of Singapore.",
        "{sg1 @any} stressed that this did not commit Singapore.",
        "{sg1 @any} could not speak for the Singaporean government.",
        "{sg1 @any} offered Singapore as a venue.",
        "{sg1 @any} took exception to the remark about Singapore.",
        "Pressed on Singapore's policy, {sg1 @any} called it wise.",
        "{kr1} criticised Singapore. {sg1 @any} rejected the charge.",
        "{kr1} suggested that Singapore host it. {sg1 @any} declined.",
        "The next question was for Singapore. {sg1 @any} replied that fog is cold.",
        "How would Singapore see this? {sg1 @any} was blunt.",
        "Singapore's answer was no. {sg1 @any} explained that fog is cold.",
    ],
)
def test_few_from_there_may_have_done_it(text):
    told = [each for each in found(text) if each.kind == "descriptor"]
    assert {each.severity for each in told} & {Severity.WARN, Severity.HOLD}
    of_many = text.replace("sg1", "cn1").replace("Singaporean", "Chinese")
    assert [each for each in found(of_many.replace("Singapore", "China")) if each.holds] == []


@pytest.mark.parametrize(
    "text",
    [
        "{kr1 @any} announced that Singapore would send a ship.",
        "{kr1 @any} defended Singapore's record.",
        "{kr1} criticised Singapore. {cn1 @any} rejected the charge.",
        "{kr1} spoke of ships. {sg1 @any} replied that Singapore was far.",
        "{kr1} spoke of Singapore. {sg1 @any} spoke of fog.",
        "Ships from Singapore are slow. {sg1 @any} spoke of fog.",
        "{sg1 @any} said that Singapore is an island.",
    ],
)
def test_what_others_do_as_well_tells_nothing(text):
    assert [each for each in found(text) if each.kind == "descriptor"] == []
    assert left(text, "sg1" if "sg1" in text else "kr1") == EVERYBODY
