"""A former office that is told of as somebody's, with no word that it is past."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

PEOPLE = (
    Person("KR1", "Bae Seung-gyu", delegation="South Korea", title="Former Consul General in Suva"),
    Person("DK1", "Astrid Holm", delegation="Denmark", title="Former Deputy Minister of Harbours"),
    Person("BE1", "Lies Vandenhove", title="Former Director General of Fisheries"),
)
COMPILED = compile_people(PEOPLE)

TOLD = [
    "She signed the first of them as deputy minister of harbours.",
    "He drew the line himself, as deputy minister of harbours.",
    "He had seen the ledgers as the director general of fisheries.",
    "It was she who closed the season as director general of fisheries.",
    "When Lies Vandenhove was first in charge of it, as director general of fisheries, it ran.",
    "Lies Vandenhove met Karl Pedersen as director general of fisheries.",
    "What he wrote as consul general in Suva is lost.",
    "Bae Seung-gyu was South Korea's consul general in Suva.",
    "He was South Korea's consul general in Suva.",
    "For years he had been South Korea's consul general in Suva.",
    "She had been Portugal's director general of fisheries.",
    "In those days she was Brazil's director general of fisheries.",
    "As deputy minister of harbours she had signed it.",
    "The deputy minister of harbours until 2019, she knows the files.",
    "She was consul general in Suva from 2011 to 2014.",
    "Bae Seung-gyu disagreed: on the spot they talk. As consul general in Suva he had a number.",
    "Astrid Holm is known on both shores; she was the minister's deputy at Harbours for years.",
    "Lies Vandenhove spoke of cod. [She knows: director general of fisheries until last May.]",
    "Bae Seung-gyu said that it rains. Former consul general there, so he may know.",
]
NOT_TOLD = [
    "He acts as deputy minister of harbours.",
    "The law was signed as ever, as deputy minister of harbours go.",
    "He was appointed as deputy minister of harbours.",
    "When Karl Pedersen came he signed it as deputy minister of harbours.",
    "The deputy minister of harbours signed it.",
    "The bridge was opened by the deputy minister of harbours.",
    "He met the consul general in Suva.",
    "Karl Pedersen was South Korea's consul general in Suva.",
    "He was Chile's consul general in Suva.",
    "He was the king's consul general in Suva.",
    "South Korea's consul general in Suva was told.",
    "Consul general in Suva: a post.",
    "Bae Seung-gyu disagreed. Astrid Holm asked what the consul general in Suva does.",
    "Bae Seung-gyu disagreed. In May Karl Pedersen was told by the consul general in Suva.",
    "Bae Seung-gyu disagreed. The consulate general in Suva has a number.",
    "As deputy minister of harbours one signs it.",
    "The deputy minister of harbours waited until noon.",
    "It rains. Former consul general there, so he may know.",
    "He was in Seoul as South Korea's consul general in Suva is.",
]


def alarms(text):
    return alarms_of(Kind.TITLE, COMPILED, text)


@pytest.mark.parametrize("text", TOLD)
def test_somebody_had_it(text):
    assert alarms(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_who_has_it_now_is_somebody_else(text):
    assert alarms(text) == []
