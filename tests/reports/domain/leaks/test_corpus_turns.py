"""Turns of phrase that the corpus has and no sentence of the other tests here, read once more.

The corpus as a whole is not measured for coverage: to measure seven hundred documents takes half
a minute. These few reach the lines that only it reaches. A line of a finder that no sentence here
reaches needs one, or its document's number in this table.
"""

import pytest

from reports.domain.leaks import scan_text
from tests.reports.domain.leaks.corpus_loader import NAME_KINDS, documents
from tests.reports.domain.leaks.scores import compiled_for, measure

ONLY_THERE = (
    *(515, 518, 716, 802, 804, 824, 921, 1018),
    *(1122, 1322, 1705, 1745, 1766, 1779, 1784, 1791),
)


def read_anew(document):
    """What is found in a document, whether or not another test has read it already."""
    return scan_text(compiled_for(document), document.text)


@pytest.mark.parametrize("number", ONLY_THERE)
def test_whoever_is_named_beside_such_a_turn_is_found(number):
    scores = measure([each for each in documents() if each.number == number], find=read_anew)
    assert [span for _, span in scores.missed if span.kind in NAME_KINDS] == []
