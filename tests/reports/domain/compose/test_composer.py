from dataclasses import replace

import pytest

from dialogues.domain.phrases import Wording
from dialogues.domain.record import Block, Section
from reports.domain.audiences import Audience
from reports.domain.compose import Problem, compose
from reports.domain.document import (
    Byline,
    Document,
    Heading,
    Paragraph,
    Part,
    Place,
    Points,
    RuleBox,
    Thanks,
    Title,
    texts_of,
)
from reports.domain.styles import Level, Numbering, PartKind

from .meeting import MEETING, REPORT, composed, style


def shown(part: Part) -> tuple[str, ...]:
    return (type(part).__name__, *(text.text for text in texts_of(part)))


def printed(document: Document) -> list[tuple[str, ...]]:
    return [shown(part) for part in document.parts]


def with_block(text: str):
    section = Section("Head", None, (Block(text),))
    return replace(MEETING, report=replace(REPORT, framing="They met.", sections=(section,)))


def test_ncafp_prints_its_parts_in_its_order():
    *_, (_, intro, _), _ = parts = printed(composed().document)
    # Looked at from both ends: the whole is a sentence that other reports have too.
    assert intro.startswith("The Lantern Rock Institute would like to thank the following")
    assert intro.endswith("organizations for their support of this conference:")
    assert parts == [
        ("Title", "Tides"),
        ("Byline", "By Philo Penwright", "July 2026"),
        ("Paragraph", "They met."),
        ("Paragraph", "Twice."),
        ("Heading", "Major takeaways:"),
        ("Points", "Water rises.", "Water falls, as some Russian participants said."),
        ("Heading", "Policy recommendations:"),
        ("Points", "Do a Korean participant's thing."),
        ("Heading", "High water"),
        ("Paragraph", "First a Korean participant spoke. This participant went on."),
        ("Paragraph", "A Russian participant closed."),
        ("Thanks", intro, "The Gannet Trust"),
        ("Paragraph", "We are grateful to all who came this far."),
    ]


def test_numbered_counts_every_paragraph_and_signs_at_the_end():
    parts = composed(house=style("numbered")).document.parts
    numbers = [part.number for part in parts if isinstance(part, Paragraph)]
    firsts = [part.first for part in parts if isinstance(part, Points)]
    assert [type(part).__name__ for part in parts[:4]] == [
        "Title",
        "RuleBox",
        "Paragraph",
        "Paragraph",
    ]
    assert numbers == [1, 2, 3, 4, None]
    assert firsts == [5, 7, None]
    assert shown(parts[-1]) == ("Byline", "Philo Penwright, rapporteur", "July 2026")
    assert shown(parts[-2])[0] == "Disclaimer"
    assert shown(parts[-3]) == ("Heading", "Responsibility")


def test_plain_numbers_its_sections_and_points():
    parts = composed(house=style("plain")).document.parts
    headings = [(part.number, part.text.text) for part in parts if isinstance(part, Heading)]
    assert headings == [("", "Takeaways"), ("", "Recommendations"), ("1", "High water")]
    assert [part.first for part in parts if isinstance(part, Points)] == [1, 1]


def test_places_count_as_the_design_says():
    placed = {text.text: text.place for text in composed().document.texts()}
    assert placed["Tides"] == Place()
    assert placed["They met."] == placed["Twice."] == Place(0, 0)
    assert placed["Water rises."] == Place(0, 1)
    assert placed["Do a Korean participant's thing."] == Place(0, 4)
    assert placed["High water"] == Place(1, 0)
    assert placed["First a Korean participant spoke. This participant went on."] == Place(1, 1)
    assert placed["A Russian participant closed."] == Place(2, 1)
    assert placed["The Gannet Trust"] == Place()


def test_attributions_carry_token_and_phrase():
    found = [
        (text.text[each.start : each.end], each.token.text, each.phrase.label)
        for text in composed().document.texts()
        for each in text.attributions
    ]
    assert found == [
        ("some Russian participants", "{r2 some RU}", "RU"),
        ("a Korean participant's", "{r1 's}", "KR"),
        ("a Korean participant", "{r1}", "KR"),
        ("This participant", "{r1 this}", "any"),
        ("A Russian participant", "{r2}", "RU"),
    ]


def test_metadata_say_what_prints():
    document = composed().document
    assert document.title == "Tides"
    assert (document.author, document.date) == ("Philo Penwright", "July 2026")
    assert (document.language, document.slug) == ("en", "tides-2026")
    assert (document.audience, document.draft) == (Audience.PUBLIC, True)


def test_who_and_when_are_not_told_where_they_do_not_print():
    order = (PartKind.TITLE, PartKind.SECTIONS)
    document = composed(house=style(order=order)).document
    assert (document.author, document.date) == ("", "")


@pytest.mark.parametrize("author", ["", "Philo"])
def test_a_byline_without_a_date(author):
    report = replace(REPORT, author=author, date="")
    document = composed(replace(MEETING, report=report)).document
    assert [shown(part) for part in document.parts if isinstance(part, Byline)] == (
        [("Byline", "By Philo")] if author else []
    )


def test_a_record_without_a_report_prints_its_own_title_and_framing():
    document = composed(replace(MEETING, report=None, takeaways=())).document
    title, framing = document.parts
    assert isinstance(title, Title)
    assert title.text.text == "The Tide Dialogue"
    assert isinstance(framing, Paragraph)
    assert framing.text.text.startswith("On 8 June 2026, the Lantern Rock Institute convened")
    assert framing.text.place == Place(0, 0)


def test_a_draft_is_no_release():
    document = compose(MEETING, style(), audience=Audience.INTERNAL, draft=False).document
    assert (document.draft, document.audience) == (False, Audience.INTERNAL)


def test_houses_word_their_labels():
    wording = Wording("speaker", "speakers", spellings={"KR": "ROK", "RU": "Muscovite"})
    texts = [text.text for text in composed(house=style(wording=wording)).document.texts()]
    assert "First an ROK speaker spoke. This speaker went on." in texts
    assert "A Russian speaker closed." in texts  # no alternative of this dialogue's


def test_problems_come_with_their_place_in_the_order_of_the_report():
    record = with_block("{r1 this} opened.")
    takeaway = replace(MEETING.takeaways[1], text="{r1 r2 another} rose.")
    record = replace(record, takeaways=(takeaway,))
    house = style(order=(PartKind.TITLE, PartKind.SECTIONS, PartKind.TAKEAWAYS))
    found = composed(record, house).problems
    assert [(one.kind, one.section, one.block, one.token) for one in found] == [
        ("antecedent", 0, 1, "{r1 r2 another}"),
        ("antecedent", 1, 1, "{r1 this}"),
    ]
    assert all(one.text and one.remedy for one in found)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{r99} spoke.", "[unreadable] spoke."),
        ("{ is open.", "[unreadable] is open."),
        ("{r1 nonsense} spoke.", "[unreadable] spoke."),
        ("{{x}} and {r1} and {r99", "{x}} and [unreadable] and [unreadable]"),
    ],
)
def test_a_token_that_cannot_be_read_prints_no_remark(text, printed):
    composition = composed(with_block(text))
    (problem,) = composition.problems
    assert (problem.kind, problem.section, problem.block) == ("token", 1, 1)
    assert problem.remedy == "Mend the token, or write {{ for a brace."
    assert printed in [each.text for each in composition.document.texts()]


def test_a_house_that_labels_by_no_delegation_says_so():
    house = style(levels=frozenset([Level.REGION, Level.ANY]))
    record = replace(with_block("{r1} met {r1 @region} and {r1 @any}."), takeaways=())
    assert composed(record, house).problems == (
        Problem(
            "rule",
            1,
            1,
            "{r1}",
            'The house style "Takeaways first" prints no label by delegation.',
            "Label the speaker by region or any.",
        ),
    )


@pytest.mark.parametrize(
    ("token", "level"),
    [
        ("{r2 some}", ""),
        ("{r2 some RU}", "delegation"),
        ("{r1 some NEA}", "region"),
        ("{r1 @region}", "region"),
        ("{r1 and-others}", "delegation"),
        ("{r1 @any}", ""),
    ],
)
def test_every_token_has_the_level_of_its_label(token, level):
    house = style(levels=frozenset([Level.ANY]))
    record = replace(with_block(f"So {token} said."), takeaways=())
    told = [one.text for one in composed(record, house).problems if "house style" in one.text]
    assert told == (
        [f'The house style "Takeaways first" prints no label by {level}.'] if level else []
    )


def test_this_and_these_print_no_label():
    house = style(levels=frozenset([Level.ANY]))
    record = replace(with_block("{r1 @any} and {r1 this}."), takeaways=())
    assert composed(record, house).problems == ()


def test_parts_without_a_heading_stand_alone():
    house = style("numbered")
    house = replace(
        house,
        numbering=Numbering.NONE,
        rule=replace(house.rule, heading=""),
        takeaways=replace(house.takeaways, heading=""),
        thanks=replace(house.thanks, heading=""),
        disclaimer=replace(house.disclaimer, heading=""),
        agenda_heading="",
    )
    parts = composed(house=house).document.parts
    headings = [part.text.text for part in parts if isinstance(part, Heading)]
    assert headings == ["High water", "Recommendations"]
    assert [part.heading for part in parts if isinstance(part, RuleBox)] == [None]


def test_what_is_empty_is_left_out():
    house = style("numbered")
    house = replace(house, disclaimer=replace(house.disclaimer, text=""))
    record = replace(
        MEETING,
        sessions=(),
        takeaways=(),
        report=replace(REPORT, acknowledgements=("", "\n"), sections=()),
    )
    kinds = [type(part).__name__ for part in composed(record, house).document.parts]
    assert kinds == ["Title", "RuleBox", "Paragraph", "Paragraph", "Byline"]


def test_only_sentences_of_thanks_need_no_sentence_before_them():
    report = replace(REPORT, acknowledgements=("We thank all of those who came!", "Ferry Co."))
    parts = composed(replace(MEETING, report=report)).document.parts[-2:]
    assert [type(part) for part in parts] == [Thanks, Paragraph]
    assert shown(parts[0])[-1] == "Ferry Co."


def test_every_kind_of_part_can_be_composed():
    house = style("numbered", order=tuple(PartKind))
    assert len(composed(house=house).document.parts) > len(PartKind)
