"""What a text gives away, beside names: a table of sentences, with what is found and how bad."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import SessionRoles, compile_people, scan_text

from .corpus_loader import rosters
from .scores import person_of

HOLD, WARN, NOTE = Severity.HOLD, Severity.WARN, Severity.NOTE


def compiled(roster="northeast-asia", **options):
    return compile_people([person_of(row) for row in rosters()[roster]], **options)


def found(text, roster="northeast-asia", **options):
    findings = scan_text(compiled(roster), text, **options)
    return [(each.kind, each.severity, each.text) for each in findings]


ADDRESSES = [
    ("Write to mhill@harwick.example now.", Kind.EMAIL, HOLD, "mhill@harwick.example"),
    (
        "Write to mhill at harwick dot example now.",
        Kind.EMAIL,
        HOLD,
        "mhill at harwick dot example",
    ),
    ("Write to press@harwick.example now.", Kind.EMAIL, NOTE, "press@harwick.example"),
    ("Write to robert.weaver@harwick.example.", Kind.EMAIL, HOLD, "robert.weaver@harwick.example"),
    ("Write to robertweaver@gmail.com.", Kind.HANDLE, HOLD, "robertweaver@gmail.com"),
    ("It was posted by @robertweaver then.", Kind.HANDLE, HOLD, "@robertweaver"),
    ("It was posted by @weaver then.", Kind.HANDLE, WARN, "@weaver"),
    ("It was posted by robertweaver@ then.", Kind.HANDLE, HOLD, "robertweaver@"),
    ("See https://social.example/robertweaver/12.", Kind.HANDLE, HOLD, "robertweaver"),
    ("See [it](file:///home/rweaver/notes.docx).", Kind.HANDLE, HOLD, "rweaver"),
    ("See <file:///C:/Users/rweaver/notes.docx>.", Kind.HANDLE, HOLD, "rweaver"),
    ("It was in /home/rweaver/notes then.", Kind.HANDLE, HOLD, "rweaver"),
    ("It was in ~rweaver/notes then.", Kind.HANDLE, HOLD, "rweaver"),
    ("See ftp://rweaver@host/x.", Kind.HANDLE, HOLD, "rweaver"),
    ("The account cgkim71 posted it.", Kind.HANDLE, HOLD, "cgkim71"),
]
WORK = [
    ("Anna Ortega, a scholar at Jiangwan University, wrote.", Kind.AFFILIATION, NOTE,
     "Jiangwan University"),
    ("So spoke good old wise director of Hallim Centre.", Kind.AFFILIATION, WARN,
     "director of Hallim Centre"),
    ("It began late; the good director of Hallim Centre spoke.", Kind.AFFILIATION, HOLD,
     "director of Hallim Centre"),
    ("It began late; director of Hallim Centre spoke.", Kind.AFFILIATION, WARN,
     "director of Hallim Centre"),
    ("A poor old director of Hallim Centre spoke.", Kind.AFFILIATION, WARN,
     "A poor old director of Hallim Centre"),
    ("Jiangwan University needs one.", Kind.AFFILIATION, NOTE, "Jiangwan University"),
    ("The Jiangwan University guest house is old.", Kind.AFFILIATION, NOTE,
     "Jiangwan University"),
    ("The director of the Hallim Centre declined.", Kind.AFFILIATION, HOLD,
     "director of the Hallim Centre"),
    ("The Hallim Centre director declined.", Kind.AFFILIATION, HOLD, "Hallim Centre director"),
    ("So said, late, director of Hallim Centre.", Kind.AFFILIATION, WARN,
     "director of Hallim Centre"),
    ("So said the very old director of Hallim Centre.", Kind.AFFILIATION, HOLD,
     "director of Hallim Centre"),
    ("Of late by scholar of Hallim Centre.", Kind.AFFILIATION, WARN, "scholar of Hallim Centre"),
    ("A scholar at the Hallim Centre spoke.", Kind.AFFILIATION, WARN,
     "A scholar at the Hallim Centre"),
    ("A scholar at Jiangwan University spoke.", Kind.AFFILIATION, HOLD,
     "A scholar at Jiangwan University"),
    ("The Jiangwan University published a study.", Kind.AFFILIATION, NOTE, "Jiangwan University"),
    ("A study by a scholar at Jiangwan University appeared.", Kind.AFFILIATION, WARN,
     "a scholar at Jiangwan University"),
    ("Scholars at Jiangwan University disagreed.", Kind.AFFILIATION, NOTE, "Jiangwan University"),
    ("The president of Jiangwan University declined.", Kind.AFFILIATION, NOTE,
     "Jiangwan University"),
    ("The dean of Jiangwan University declined.", Kind.AFFILIATION, HOLD,
     "The dean of Jiangwan University"),
    ("Xu Chengjie of Jiangwan University declined.", Kind.AFFILIATION, HOLD, "Jiangwan University"),
    ("Someone who works for Jiangwan University declined.", Kind.AFFILIATION, HOLD,
     "works for Jiangwan University"),
    ("A participant (Jiangwan University) declined.", Kind.AFFILIATION, HOLD,
     "A participant (Jiangwan University"),
    ("The Jiangwan University dean declined.", Kind.AFFILIATION, HOLD,
     "Jiangwan University dean"),
    ("The spokesman and a dean at Jiangwan University declined.", Kind.AFFILIATION, HOLD,
     "a dean at Jiangwan University"),
    ("From afar (dean of Jiangwan University) it came.", Kind.AFFILIATION, HOLD,
     "dean of Jiangwan University"),
    ("It fell to the then, dean of Jiangwan University.", Kind.AFFILIATION, HOLD,
     "dean of Jiangwan University"),
    ("Jiangwan University's spokesman declined.", Kind.AFFILIATION, NOTE, "Jiangwan University"),
]  # fmt: skip
TITLES = [
    ("The dean of that famous and old school of maritime law agreed.", Kind.TITLE, WARN,
     "The dean of that famous and old school of maritime law"),
    ("A former vice minister of oceans agreed.", Kind.TITLE, HOLD,
     "A former vice minister of oceans"),
    ("The vice minister of oceans agreed.", Kind.TITLE, NOTE, "The vice minister of oceans"),
    ("A vice minister of oceans agreed.", Kind.TITLE, WARN, "A vice minister of oceans"),
    ("A former visiting dean of the school of maritime law agreed.", Kind.TITLE, WARN,
     "dean of the school of maritime law"),
]  # fmt: skip
DESCRIPTIONS = [
    ("Robert was the only one who knew.", None, None, ""),
    ("The Korean director said so.", Kind.DESCRIPTOR, WARN, "The Korean director"),
    ("It was said by a Chinese professor, Anna", Kind.DESCRIPTOR, HOLD, "a Chinese professor"),
    ("The only Icelandic was late.", None, None, ""),
    (
        "Two Korean directors from afar, and a Korean fellow agreed.",
        Kind.DESCRIPTOR,
        HOLD,
        "a Korean fellow",
    ),
    ("The only Chinese professor who spoke.", Kind.DESCRIPTOR, HOLD, "The only Chinese professor"),
    ("Two Chinese deans differed.", None, None, ""),
    ("A Chinese professor said so.", Kind.DESCRIPTOR, HOLD, "A Chinese professor"),
    ("An American scholar said so.", Kind.DESCRIPTOR, WARN, "An American scholar"),
    ("The only Icelander was late.", None, None, ""),
    ("A Mongolian woman said so.", Kind.DESCRIPTOR, HOLD, "A Mongolian woman"),
    ("A Korean director said so.", Kind.DESCRIPTOR, HOLD, "A Korean director"),
    ("The only Mongolian said so.", Kind.DESCRIPTOR, HOLD, "The only Mongolian"),
    ("The only American who spoke was late.", Kind.DESCRIPTOR, WARN, "The only American"),
    ("A director from Mongolia said so.", Kind.DESCRIPTOR, HOLD, "A director from Mongolia"),
    ("The only Mongolian woman said so.", Kind.DESCRIPTOR, HOLD, "The only Mongolian woman"),
    ("The only participant who spoke.", Kind.DESCRIPTOR, NOTE, "The only participant"),
    ("A participant, the son of a fisherman, agreed.", Kind.DESCRIPTOR, NOTE, "son"),
    ("A former ambassador to somewhere said so.", None, None, ""),
    ("The Mongolian president said so.", None, None, ""),
]


@pytest.mark.parametrize(("text", "kind", "severity", "words"),
                         [*ADDRESSES, *WORK, *TITLES, *DESCRIPTIONS])  # fmt: skip
def test_what_a_sentence_gives_away(text, kind, severity, words):
    if kind is None:
        assert [each for each in found(text, labels=False) if each[1] is not NOTE] == []
    else:
        assert (kind, severity, words) in found(text, labels=False)


def test_a_label_is_weighed_against_the_whole_roster():
    assert (Kind.LABEL, HOLD, "A Mongolian participant") in found("A Mongolian participant spoke.")


def test_a_label_that_three_fit_is_no_finding():
    assert found("A Korean participant spoke.") == []


def test_a_pronoun_that_leaves_one_of_a_cell():
    said = found("A Korean participant spoke. She had doubts.")
    assert said == [(Kind.PRONOUN, HOLD, "She")]


def test_the_agenda_tells_who_opened():
    agenda = [SessionRoles(chairs=("KR1",), speakers=("CN1", "JP1", "US1"))]

    def told(text):
        return [
            each
            for each in scan_text(compiled(), text, agenda=agenda)
            if each.kind is Kind.DESCRIPTOR
        ]

    assert [each.participant for each in told("The opening speaker doubted it.")] == ["CN1"]
    assert [each.participant for each in told("The second speaker doubted it.")] == ["JP1"]
    assert [each.participant for each in told("The last speaker doubted it.")] == ["US1"]
    assert [each.participant for each in told("The chair of the first session slept.")] == ["KR1"]
    (several,) = told("The keynote speaker doubted it.")
    assert several.severity is WARN


def test_without_an_agenda_a_role_is_a_hint():
    assert found("The opening speaker doubted it.")[0][:2] == (Kind.DESCRIPTOR, WARN)
    assert found("The moderator welcomed us.")[0][:2] == (Kind.DESCRIPTOR, NOTE)


def test_what_was_dismissed_is_let_pass():
    assert found("Weaver said so.", dismissed=[("weaver", "US4")]) == []


def test_a_part_of_a_file_is_told():
    (finding,) = scan_text(compiled(), "Weaver said so.", part="footnote")
    assert finding.part == "footnote"


def test_a_long_text_is_read_as_a_short_one_is():
    text = "Nothing of note was said here. " * 900 + "Then Robert Weaver spoke."
    assert (Kind.NAME, HOLD, "Robert Weaver") in found(text)


def test_an_organiser_is_no_employer():
    text = "It was held by the Harbour Trust. A scholar at the Harbour Trust spoke."
    findings = scan_text(compiled(organisations=("Harbour Trust",)), text)
    assert {each.severity for each in findings} == {NOTE}


def test_a_title_that_two_have_tells_nothing_of_either():
    people = [
        Person(key, name, title="Research Director")
        for key, name in (("A", "Abcd Efgh"), ("B", "Ijkl Mnop"))
    ]
    assert scan_text(compile_people(people), "A research director agreed.", labels=False) == []
    (finding,) = scan_text(compile_people(people[:1]), "A research director agreed.", labels=False)
    assert finding.severity is WARN
