"""Attributions in a checked document: only sentences that hold a noun for one are read."""

from dialogues.domain.nations import nations_lexicon
from dialogues.domain.phrases import ANY, GROUP, NATIONAL, parse
from reports.domain.leaks.labels import find_phrases
from reports.domain.leaks.reading import read

from .corpus_loader import documents


def test_no_label_is_lost_between_sentences():
    lexicon = nations_lexicon()
    for document in documents():
        whole = [
            each
            for each in parse(document.text, lexicon)
            if each.label not in (ANY, GROUP, NATIONAL)
        ]
        found = find_phrases(read(document.text), lexicon)
        assert [each for each in found if each.label != ANY] == whole


def test_a_text_without_an_attribution_has_none():
    assert find_phrases(read(""), nations_lexicon()) == []
    assert find_phrases(read("It rained. Then it did not."), nations_lexicon()) == []
