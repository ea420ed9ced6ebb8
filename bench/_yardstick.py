"""Presidio with a roster as its deny list: the yardstick of the leak check.

Everything that a roster has goes in whole (names, other names, native names, affiliations, titles,
addresses), and of the names every word alone.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from functools import lru_cache

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from dialogues.domain.names import Person
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.leaks import PEOPLE_PARTED
from tests.reports.domain.leaks.corpus_loader import Labelled, rosters
from tests.reports.domain.leaks.scores import person_of

_ENTITY = "PARTICIPANT"
_SHORTEST = 2


class _Blank(SpacyNlpEngine):
    """English without a model: a deny list needs none."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp = {"en": spacy.blank("en")}


def recognizer_of(people: Sequence[Person]) -> PatternRecognizer:
    """A recognizer whose deny list is a roster, the longest words first."""
    words = {word for person in people for word in _words(person)}
    return PatternRecognizer(
        supported_entity=_ENTITY, deny_list=sorted(words, key=lambda word: (-len(word), word))
    )


def engine_of(people: Sequence[Person], *, alone: bool) -> AnalyzerEngine:
    """The analyzer with that recognizer alone, or beside those that it comes with."""
    logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
    _stay_offline()
    registry = RecognizerRegistry(supported_languages=["en"])
    if not alone:
        registry.load_predefined_recognizers(languages=["en"])
    registry.add_recognizer(recognizer_of(people))
    return AnalyzerEngine(registry=registry, nlp_engine=_Blank(), supported_languages=["en"])


def _stay_offline() -> None:
    """Its e-mail recognizer would fetch a list of domains: the one in its package does."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    tldextract.extract = tldextract.tldextract.TLD_EXTRACTOR.__call__


def find(document: Labelled) -> list[Finding]:
    """What it finds in a document of the corpus; each counts for everybody on the roster."""
    keys = PEOPLE_PARTED.join(row.code for row in rosters()[document.roster])
    found = _of(document.roster).analyze(document.text, [_ENTITY])
    return [
        Finding(Kind.NAME, Severity.HOLD, "", start=each.start, end=each.end, participant=keys)
        for each in found
    ]


@lru_cache
def _of(roster: str) -> PatternRecognizer:
    return recognizer_of([person_of(row) for row in rosters()[roster]])


def _words(person: Person) -> list[str]:
    names = [person.name, person.native_name, *person.other_names]
    whole = [*names, person.affiliation, person.title, person.email]
    tokens = [token for name in names for token in re.split(r"[\s,.·-]+", name)]
    return [word for word in (*whole, *tokens) if len(word) >= _SHORTEST]
