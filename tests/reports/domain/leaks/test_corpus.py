"""The leak check on the first set of the corpus. It is to reach more: these floors only go up."""

from reports.domain.findings import Severity
from reports.domain.leaks import scan_text
from tests.reports.domain.leaks.corpus_loader import documents
from tests.reports.domain.leaks.scores import compiled_for, measure

RECALL = 0.945
FALSE_IN_THOUSAND = 1.4
FIRST = tuple(document for document in documents() if document.first)


def test_it_finds_what_is_there_and_little_else():
    scores = measure(FIRST)
    assert scores.recall >= RECALL
    assert scores.false_in_thousand <= FALSE_IN_THOUSAND


def test_every_second_document_fares_as_well():
    odd = measure([each for each in FIRST if each.number % 2 == 1])
    assert odd.recall >= RECALL - 0.015


def test_a_clean_document_holds_nothing():
    for document in FIRST:
        if document.clean:
            found = scan_text(compiled_for(document), document.text, labels=False)
            assert [each for each in found if each.severity is Severity.HOLD] == []
