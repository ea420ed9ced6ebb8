"""How much of the labelled corpus the leak check finds, and how often it alarms in vain."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from dialogues.domain.names import Person
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.leaks import PEOPLE_PARTED, Compiled, compile_people, scan_text

from .corpus_loader import APART_KINDS, Labelled, Span, documents, rosters

# Alarms of these kinds are counted apart.
APART = {Kind.LABEL, Kind.PRONOUN, Kind.FILE_NAME}


@dataclass
class Scores:
    """Mentions and those found, by kind; alarms in vain, holds on public figures, words."""

    mentions: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false: list[tuple[int, Finding]] = field(default_factory=list)
    missed: list[tuple[int, Span]] = field(default_factory=list)
    words: int = 0

    @property
    def recall(self) -> float:
        """The share of mentions that is found."""
        return self.found.total() / self.mentions.total()

    @property
    def false_in_thousand(self) -> float:
        """Alarms in vain in 1,000 words."""
        return 1000 * len(self.false) / self.words


def person_of(row) -> Person:
    """A row of a roster."""
    return Person(
        row.code,
        row.name,
        row.native_name,
        row.other_names,
        row.delegation,
        "",
        row.pronouns,
        row.title,
        row.affiliation,
        row.email,
    )


def compiled_for(document: Labelled) -> Compiled:
    """The roster of a document, compiled."""
    people = [person_of(row) for row in rosters()[document.roster]]
    return compile_people(people, organisations=document.organisations)


@cache
def find(document: Labelled) -> tuple[Finding, ...]:
    """What the leak check finds in a document; several tests ask, and each is read once."""
    return tuple(scan_text(compiled_for(document), document.text))


def measure(chosen=None, *, find=find) -> Scores:
    """The scores of what finds leaks, over documents: all of them where none are chosen."""
    scores = Scores()
    for document in chosen or documents():
        _add(scores, document, find(document))
    return scores


def _add(scores: Scores, document: Labelled, findings: Iterable[Finding]) -> None:
    scores.words += document.words
    alarms = [
        each for each in findings if each.severity is not Severity.NOTE and each.kind not in APART
    ]
    mentions = [each for each in document.mentions if each.kind not in APART_KINDS]
    for mention in mentions:
        scores.mentions[mention.kind] += 1
        if any(_meet(each, mention) and _of(each, mention) for each in alarms):
            scores.found[mention.kind] += 1
        else:
            scores.missed.append((document.number, mention))
    scores.false += [
        (document.number, each)
        for each in alarms
        if not any(_meet(each, mention) for mention in document.mentions)
    ]


def _meet(finding: Finding, mention: Span) -> bool:
    return finding.start < mention.end and mention.start < finding.end


def _of(finding: Finding, mention: Span) -> bool:
    """Whether it points to one of them. Whom a role on the agenda points to, no text tells."""
    return not finding.participant or bool(
        set(finding.participant.split(PEOPLE_PARTED)) & set(mention.people)
    )
