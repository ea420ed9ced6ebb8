"""A report's tree: what it holds as a name is no finding in that place."""

from dialogues.domain.names import Person
from dialogues.domain.phrases import Mention, Phrase, Token, split
from reports.domain.document import (
    Attribution,
    Byline,
    Document,
    Listed,
    ListedGroup,
    Paragraph,
    ParticipantList,
    Text,
    Thanks,
    Title,
)
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people, scan_document

PEOPLE = compile_people(
    [
        Person("KR1", "Bae Seung-gyu", delegation="South Korea", pronouns="he/him"),
        Person("KR2", "Park Sun-gyeong", delegation="South Korea", pronouns="she/her"),
        Person("KR3", "Kim Cheol-gyu", delegation="South Korea", pronouns="he/him"),
    ]
)
NAME = "Bae Seung-gyu"


def document(*parts):
    return Document("Title", parts=parts)


def bound(words, token, labels):
    (read,) = split(token)
    assert isinstance(read, Token)
    phrase = Phrase("one", labels[0], "plain", 0, len(words))
    mention = Mention(("r1",), labels, "plain")
    return Attribution(0, len(words), read, phrase, mention)


def scan(*parts, **options):
    return scan_document(PEOPLE, document(*parts), **options)


def test_a_name_in_a_paragraph_is_found_with_its_line():
    (finding,) = scan(Title(Text("Talks")), Paragraph(Text(f"Then {NAME} spoke.")))
    assert (finding.kind, finding.line, finding.start, finding.text) == (Kind.NAME, 1, 5, NAME)


def test_a_list_of_participants_and_an_author_may_hold_names():
    group = ListedGroup(Text("Korea"), (Listed(Text(NAME)),))
    assert scan(ParticipantList((group,)), Byline(Text(NAME), Text("June 2026"))) == []


def test_the_thanked_are_held_until_the_convenor_accepts_them():
    thanks = Thanks(Text("We thank"), (Text(NAME),))
    assert len(scan(thanks)) == 1
    assert scan(thanks, accepted={"KR1"}) == []


def test_a_cleared_name_that_a_token_prints_is_none():
    attribution = bound(NAME, "{r1 named}", ("named",))
    assert scan(Paragraph(Text(f"{NAME} spoke.", attributions=(attribution,)))) == []


def test_a_pronoun_after_an_attribution_is_weighed_by_its_cell():
    words = "A Korean participant"
    attribution = bound(words, "{r1}", ("KR",))
    paragraph = Paragraph(Text(f"{words} spoke. She had doubts.", attributions=(attribution,)))
    (finding,) = scan(paragraph, cell=lambda _: ("KR1", "KR2", "KR3"))
    assert (finding.kind, finding.participant) == (Kind.PRONOUN, "KR2")
    assert scan(paragraph) == []


def test_a_public_role_is_a_note_beside_a_name_that_is_held():
    attribution = bound("The chair", "{r1}", ("KR",))
    paragraph = Paragraph(Text("The chair closed.", attributions=(attribution,)))
    assert [each.kind for each in scan(paragraph)] == [Kind.DESCRIPTOR]
