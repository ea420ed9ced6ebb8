"""Convenors, hosts and funders are named in the title, the framing and the thanks."""

import pytest

from dialogues.domain.names import Person
from reports.domain.document import Document, Paragraph, Place, Text, Thanks, Title
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_document, scan_text

HOLD, WARN, NOTE = Severity.HOLD, Severity.WARN, Severity.NOTE
PEOPLE = [
    Person("KR1", "Bae Seung-gyu", delegation="South Korea", title="Director",
           affiliation="Ministry of Foreign Affairs"),
    Person("US1", "Margaret Hill", delegation="United States", title="Special Representative",
           affiliation="Alder Fund for Peace"),
]  # fmt: skip
THANKED = ("Alder Fund for Peace", "The Ministry of Foreign Affairs of the Republic of Korea")


def severities(text, *, section=None, block=None, thanked=THANKED):
    document = Document("T", parts=(Paragraph(Text(text, place=Place(section, block))),))
    findings = scan_document(compile_people(PEOPLE, thanked=thanked), document)
    return [each.severity for each in findings if each.kind is Kind.AFFILIATION]


@pytest.mark.parametrize("where", [(None, None), (0, 0)])
def test_a_host_is_a_note_where_hosts_are_named(where):
    section, block = where
    for text in (
        "The director of the Alder Fund for Peace opened the meeting.",
        "It was held with the Alder Fund for Peace.",
        "We thank the Ministry of Foreign Affairs.",
    ):
        assert severities(text, section=section, block=block) == [NOTE]


def test_a_host_that_describes_a_speaker_holds():
    text = "An official of the Korean Ministry of Foreign Affairs agreed."
    assert severities(text, section=1, block=1) == [HOLD]
    assert severities(text, section=0, block=0) == [HOLD]
    text = "A participant from the Alder Fund for Peace agreed."
    assert severities(text, section=1, block=1) == [HOLD]


def test_who_speaks_for_what_is_no_host_is_weighed_in_the_framing_too():
    text = "The spokesman of the Alder Fund for Peace agreed."
    assert severities(text, section=0, block=0, thanked=()) == [NOTE]


def test_thanks_and_title_name_hosts():
    compiled = compile_people(PEOPLE, thanked=THANKED)
    parts = (Title(Text("The Alder Fund for Peace Talks")),
             Thanks(Text("We thank"), tuple(Text(each) for each in THANKED)))  # fmt: skip
    found = scan_document(compiled, Document("T", parts=parts))
    assert {each.severity for each in found} == {NOTE}


REPORT = """Talks on the Strait

In May 2024 the Alder Fund for Peace brought together scholars and former officials of five
countries. President Hill's speech of the week before, and the Hill administration's review of
its policy, were on everybody's mind. Foreign Minister Bae Myeong-su had met Secretary Hill in
Seoul. The parties welcomed the appointment of Ambassador Anna Ortega as a part-time Special
Representative; both governments still need to name a Special Representative for the strait.
The director of the foreign ministry's office was recalled.

The organisers thank the following organisations for their support:

Alder Fund for Peace

The Republic of Korea Ministry of Foreign Affairs
"""


def test_public_figures_and_funders_of_a_report_are_no_reason_to_hold_it():
    found = scan_text(compile_people(PEOPLE, thanked=THANKED), REPORT, labels=False)
    assert [each.text for each in found if each.severity is HOLD] == []
    assert {each.participant for each in found if each.kind is Kind.AFFILIATION} == {"KR1", "US1"}
