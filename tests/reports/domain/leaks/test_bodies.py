"""Employers, offices and cells of a roster made for the case."""

import pytest

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.names import Person
from dialogues.domain.record import Delegation, Region
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

HOLD, WARN, NOTE = Severity.HOLD, Severity.WARN, Severity.NOTE


def one(**fields):
    return Person("KR1", "Bae Seung-gyu", **{"delegation": "South Korea", **fields})


def found(person, text, **options):
    findings = scan_text(compile_people([person], **options), text, labels=False)
    return [(each.kind, each.severity) for each in findings]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("An official at the Korean Ministry of Foreign Affairs agreed.", HOLD),
        ("An official at the Japanese Ministry of Foreign Affairs agreed.", NOTE),
        ("An official at the Ministry of Foreign Affairs agreed.", WARN),
    ],
)
def test_a_ministry_is_its_states(text, severity):
    person = one(affiliation="Ministry of Foreign Affairs")
    assert (Kind.AFFILIATION, severity) in found(person, text)


def test_a_head_of_an_employer_whose_people_have_no_title():
    person = one(affiliation="Hallim Centre")
    assert found(person, "The director of the Hallim Centre agreed.") == [(Kind.AFFILIATION, WARN)]


def test_where_many_work_one_is_not_found_out_at_once():
    people = [
        Person(f"K{n}", name, affiliation="Hallim Centre")
        for n, name in enumerate(["Abcd", "Efgh", "Ijkl"])
    ]
    findings = scan_text(compile_people(people), "A scholar at Hallim Centre agreed.", labels=False)
    assert [each.severity for each in findings] == [WARN]


def test_an_affiliation_of_two_bodies():
    person = one(affiliation="School of Law, Penrose College")
    assert found(person, "A scholar at Penrose College agreed.") == [(Kind.AFFILIATION, HOLD)]
    common = one(affiliation="School of Law, University")
    assert found(common, "A scholar at the school of law, university agreed.") != []


def test_an_acronym_stands_in_capitals():
    person = one(affiliation="Bohai Institute of International Relations (BIIR)")
    assert found(person, "A scholar at BIIR agreed.") == [(Kind.AFFILIATION, HOLD)]
    assert found(person, "A scholar at biir agreed.") == []
    twice = one(affiliation="BIIR (BIIR)")
    assert found(twice, "A scholar at BIIR agreed.") == [(Kind.AFFILIATION, HOLD)]


def test_an_affiliation_in_brackets_alone_is_none():
    assert found(one(affiliation="(  )"), "A scholar agreed.") == []


def test_a_rare_head_in_small_letters_is_a_word():
    person = one(affiliation="Hallim Centre")
    assert found(person, "A scholar at hallim agreed.") == []


def test_one_title_twice_is_one_office():
    person = one(title="Naval Historian, naval historian; of")
    (finding,) = scan_text(compile_people([person]), "A naval historian spoke.", labels=False)
    assert finding.participant == "KR1"


def test_two_with_the_same_title():
    people = [Person("A", "Abcd Efgh", title="Naval Historian"),
              Person("B", "Ijkl Mnop", title="Naval Historian")]  # fmt: skip
    (finding,) = scan_text(compile_people(people), "A naval historian spoke.", labels=False)
    assert finding.participant == "A; B"


def test_an_office_that_is_said_to_be_past():
    assert found(one(title="Consul General in Shenyang"),
                 "A former consul general in Shenyang spoke.") == [(Kind.TITLE, WARN)]  # fmt: skip


def test_the_dialogues_own_words_read_its_delegations():
    lexicon = Lexicon(
        (Region("NEA", "Northeast Asia", "Northeast Asian"),),
        (Delegation("KR", "the ROK", "Korean", region="NEA"), Delegation("MN", "Media", "media")),
    )
    people = [one(pronouns="she/her"), Person("MN1", "Robert Weaver", delegation="MN")]
    compiled = compile_people(
        [Person("KR1", "Bae Seung-gyu", delegation="KR"), *people[1:], Person("X", "Xyz Abc")],
        lexicon=lexicon,
    )
    assert compiled.cells.fitting("NEA") == ("KR1",)
    assert compiled.cells.fitting("KR+MN") == ("KR1", "MN1")
    assert compiled.codes["X"] == ""
    assert compile_people(people, lexicon=lexicon).codes["KR1"] == ""


def test_a_delegation_in_small_letters_is_one():
    assert compile_people([one(delegation="japan")]).codes["KR1"] == "JP"
    assert compile_people([one(delegation="KR")]).codes["KR1"] == "KR"


def test_an_address_at_a_public_provider_is_no_domain():
    person = one(email="bsg@gmail.com")
    assert found(person, "Write to somebody@gmail.com.") == []
    assert found(one(email=""), "Write to somebody@example.org; @no one.") == []


def test_a_pronoun_whose_cell_is_not_all_known():
    people = [one(pronouns="she/her"), Person("KR2", "Kim Cheol-gyu", delegation="South Korea")]
    compiled = compile_people(people)
    text = "A Korean participant spoke. She had doubts."
    assert [each.severity for each in scan_text(compiled, text) if each.kind is Kind.PRONOUN] == [
        WARN
    ]
    text = "It was said by a Korean participant"
    assert [each for each in scan_text(compiled, text) if each.kind is Kind.PRONOUN] == []


def test_two_of_three_by_a_pronoun():
    people = [
        Person(key, name, delegation="South Korea", pronouns=said)
        for key, name, said in (
            ("A", "Bae Seung-gyu", "he/him"), ("B", "Kim Cheol-gyu", "he/him"),
            ("C", "Park Sun-gyeong", "she/her"))
    ]  # fmt: skip
    text = "A Korean participant spoke. He had doubts."
    findings = scan_text(compile_people(people), text)
    assert [each.severity for each in findings if each.kind is Kind.PRONOUN] == [WARN]


@pytest.mark.parametrize(
    "text",
    [
        "The glacier lady wants it.",
        "The man from the observatory on the glacier wants it.",
        "A director from the Observatory of the Glacier agreed.",
    ],
)
def test_what_an_employer_is_about(text):
    person = one(affiliation="Likhu Glacier Observatory", title="Director")
    assert [severity for _, severity in found(person, text) if severity is not NOTE] != []


def test_a_book_of_an_employer_is_nobody():
    person = one(affiliation="Likhu Glacier Observatory", title="Director")
    text = "It is the field guide of the Likhu Glacier Observatory, third edition."
    assert [severity for _, severity in found(person, text)] == [NOTE]
