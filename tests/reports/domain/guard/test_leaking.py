"""A name, an employer or a pronoun in a report holds it."""

from dataclasses import replace

from dialogues.domain.record import Attendance, Capacity
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.findings import Kind, Severity
from reports.domain.guard import audit

from .meetings import PEOPLE, STYLE, meeting

# As in the sample's roster and the corpus, nobody who lives.
NAMES = ("Bae Seung-gyu", "Kim Cheol-gyu", "Park Sun-gyeong", "Zhang Peiqing", "Xu Chengjie",
         "Ouyang Ruijin", "Yevgeny Shcherbinin")  # fmt: skip


def named(record):
    people = tuple(
        replace(
            each,
            name=Secret(name),
            other_names=(Secret(f"{name} again"),),
            affiliation=Secret(f"Institute of {each.code} Affairs"),
            pronouns=Secret("she/her" if each.code == "KR3" else "he/him"),
        )
        for each, name in zip(record.participants, NAMES, strict=True)
    )
    return replace(record, participants=people)


def leaks(record):
    found = audit(record, STYLE, audience=Audience.PUBLIC).findings
    return [
        (each.kind, each.severity, each.text, each.participant)
        for each in found
        if each.kind.is_leak and each.kind is not Kind.UNREAD
    ]


def test_a_name_in_a_block_holds():
    assert len(PEOPLE) == len(NAMES)
    record = named(meeting("{r1} agreed with Zhang Peiqing."))
    assert leaks(record) == [(Kind.NAME, Severity.HOLD, "Zhang Peiqing", "CN1")]


def test_a_report_without_names_has_no_finding():
    assert leaks(named(meeting("{r1} agreed. {r4} did not."))) == []


def test_a_pronoun_is_weighed_by_who_could_have_said_it():
    record = named(meeting("{r1} agreed. She had doubts."))
    assert (Kind.PRONOUN, Severity.HOLD, "She", "KR3") in leaks(record)


def test_a_pronoun_holds_below_the_threshold_of_the_dialogue():
    record = named(meeting("{r1 @any} agreed. She had doubts."))
    people = tuple(
        replace(each, pronouns=Secret("she/her" if each.code in ("KR1", "KR3") else "he/him"))
        for each in record.participants
    )
    record = replace(record, participants=people)
    (said,) = (each for each in leaks(record) if each[0] is Kind.PRONOUN)
    assert (said[1], said[2], set(said[3].split("; "))) == (Severity.HOLD, "She", {"KR1", "KR3"})
    assert [each[0] for each in leaks(replace(record, threshold=2))] == []


def test_a_pronoun_is_weighed_by_what_is_said_beside_the_label_too():
    women = ("KR3", "CN1", "RU1")

    def pronouns(text):
        record = named(meeting(text))
        people = tuple(
            replace(each, pronouns=Secret("she/her" if each.code in women else "he/him"))
            for each in record.participants
        )
        found = leaks(replace(record, participants=people))
        return [each[1:] for each in found if each[0] is Kind.PRONOUN]

    assert pronouns("{r3 @any} argued for it. She had doubts.") == []
    beside = "On the Korean side, {r3 @any} argued for it. She had doubts."
    assert pronouns(beside) == [(Severity.HOLD, "She", "KR3")]


def test_a_role_on_the_agenda_tells_who_spoke():
    record = replace(named(meeting("The chair closed it. {r1} agreed.")), convenor="Harbour Trust")
    first, second = record.sessions
    seats = (Attendance("KR1", Capacity.CHAIR), *first.attendance[1:])
    record = replace(record, sessions=(replace(first, attendance=seats), second))
    assert [each[2:] for each in leaks(record)] == [("The chair", "KR1")]


def test_no_reason_or_remedy_holds_a_name():
    record = named(meeting("{r1} agreed with Zhang Peiqing, Dr Xu and Shcherbinin."))
    for each in audit(record, STYLE, audience=Audience.PUBLIC).findings:
        assert not any(word in each.reason + each.remedy for word in ("Zhang", "Xu", "Shch"))


def test_who_is_thanked_is_a_host_in_the_thanks_and_an_employer_elsewhere():
    ministry = "Ministry of the Harbours"

    def of_ministry(text, **report):
        record = named(meeting(text))
        first, *others = record.participants
        people = (replace(first, affiliation=Secret(ministry)), *others)
        written = replace(record.report, **report)
        found = leaks(replace(record, participants=people, report=written))
        return [each[1:3] for each in found if each[0] is Kind.AFFILIATION]

    thanks = {"acknowledgements": (f"The Korean {ministry}",)}
    assert of_ministry("{r1} agreed.", **thanks) == [(Severity.NOTE, ministry)]
    framing = {"framing": f"They met, and the head of the {ministry} spoke."}
    assert of_ministry("{r1} agreed.", **framing) != [(Severity.NOTE, ministry)]
    assert set(of_ministry("{r1} agreed.", **framing, **thanks)) == {(Severity.NOTE, ministry)}
    said = f"An official of the {ministry}"
    assert (Severity.HOLD, said) in of_ministry(f"{said} agreed.", **thanks)


def test_a_surname_alone_holds_as_the_whole_name_does():
    record = named(meeting("{r1} agreed. Shcherbinin did not."))
    assert leaks(record) == [(Kind.NAME, Severity.HOLD, "Shcherbinin", "RU1")]


def test_a_surname_of_as_many_as_the_threshold_warns():
    record = named(meeting("{r1} agreed. Kim did not."))
    people = list(record.participants)
    for index, name in enumerate(("Kim Seung-gyu", "Kim Cheol-gyu", "Kim Sun-gyeong")):
        people[index] = replace(people[index], name=Secret(name), other_names=())
    many = leaks(replace(record, participants=tuple(people)))
    assert [each[1:3] for each in many] == [(Severity.WARN, "Kim")]
    few = leaks(replace(record, participants=tuple(people), threshold=4))
    assert [each[1:3] for each in few] == [(Severity.HOLD, "Kim")]


def test_a_body_warns_where_its_own_speak_of_it():
    # The first remark is of KR1.
    theirs = named(meeting("{r1} said that the Institute of KR1 Affairs has two ships."))
    (one,) = leaks(theirs)
    assert one[:3] == (Kind.AFFILIATION, Severity.WARN, "Institute of KR1 Affairs")
    for text in (
        "{r1} said that the Institute of CN1 Affairs has two ships.",
        "{r1} spoke. The Institute of KR1 Affairs has two ships.",
    ):
        assert [each[1] for each in leaks(named(meeting(text)))] == [Severity.NOTE]
