from fractions import Fraction

import pytest

from dialogues.domain.dialoguefile.errors import FileError
from dialogues.domain.phrases import Wording
from dialogues.domain.rules import Rule
from reports.domain.styles import (
    HouseStyle,
    Level,
    ListPolicy,
    Marker,
    Numbering,
    PartKind,
    PointsStyle,
    Rung,
    read_style,
)
from reports.domain.styles.ladder import LADDER

SHORTEST = "style: 1\ncode: harbour\ntitle: Harbour\norder: [title, sections]\n"


def test_the_shortest_style_has_the_usual_rest():
    expected = HouseStyle(
        code="harbour", title="Harbour", order=(PartKind.TITLE, PartKind.SECTIONS), ladder=LADDER
    )
    assert read_style(SHORTEST, file="x.yaml") == expected


def test_empty_parts_have_the_usual_content():
    keys = [
        *("labels", "quantifiers", "byline", "rule", "takeaways", "recommendations"),
        *("agenda", "participants", "thanks", "disclaimer"),
    ]
    empty = "".join(f"{key}: {{}}\n" for key in keys)
    assert read_style(SHORTEST + empty, file="x.yaml") == read_style(SHORTEST, file="x.yaml")


def test_reads_what_a_house_decides():
    style = read_style(
        SHORTEST
        + """\
about: How we do it
language: en-GB
numbering: sections
labels: {noun: discussant, from_names: true, one: true, spellings: {KR: ROK}, levels: [any, region],
  least: 4}
quantifiers: {many: {least: 6, over: 2/5}}
byline: {author: "Report by {author}", date: "({date})", day: "{day}/{month}"}
rule: {heading: The Rule, wordings: {chatham-house: It was held under the Rule.}}
takeaways: {heading: Findings, marker: number}
recommendations: {heading: "", marker: paragraph}
agenda: {heading: Programme}
participants: {list: by-delegation, heading: Who came}
thanks: {heading: Thanks, intro: "{convenor} thanks {whom} at {event}", whom: friends, event: day}
disclaimer: {heading: Note, text: "Views are {author}'s."}
words: 2500
""",
        file="x.yaml",
    )
    assert (style.about, style.language) == ("How we do it", "en-GB")
    assert style.numbering is Numbering.SECTIONS
    assert style.wording == Wording("discussant", "discussants", True, True, {"KR": "ROK"})
    assert style.levels == {Level.ANY, Level.REGION}
    assert (style.least, style.words) == (4, 2500)
    assert style.ladder == {**LADDER, "many": Rung(6, Fraction(2, 5))}
    assert style.byline.author == "Report by {author}"
    assert (style.byline.date, style.byline.day) == ("({date})", "{day}/{month}")
    assert style.rule.heading == "The Rule"
    assert style.rule.wordings == {Rule.CHATHAM_HOUSE: "It was held under the Rule."}
    assert style.takeaways == PointsStyle("Findings", Marker.NUMBER)
    assert style.recommendations == PointsStyle("", Marker.PARAGRAPH)
    assert style.agenda_heading == "Programme"
    assert style.participants.policy is ListPolicy.BY_DELEGATION
    assert style.participants.heading == "Who came"
    assert (style.thanks.whom, style.thanks.event) == ("friends", "day")
    assert (style.disclaimer.heading, style.disclaimer.text) == ("Note", "Views are {author}'s.")


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ("colour: red\n", 'line 5: "colour" is no key that is known here: it can be style, code, '
         "title, about, language, order, numbering, labels, quantifiers, byline, rule, takeaways, "
         "recommendations, agenda, participants, thanks, disclaimer, words."),
        ("numbering: all\n", 'line 5: numbering is "all", but one of none, sections, paragraphs '
         "was expected."),
        ("words: many\n", 'line 5: words is "many", but a whole number from 0 to 100000 was '
         "expected."),
        ("language: English\n", 'line 5: language is "English", but a code such as en was '
         "expected."),
        ("labels: {least: 0}\n", 'line 5: labels: least is "0", but a whole number from 1 to 1000 '
         "was expected."),
        ("labels: {levels: [delegation]}\n", 'line 5: labels: levels lacks "any", the last resort '
         "where a label tells all."),
        ("labels: {levels: [nation]}\n", 'line 5: labels: levels holds "nation", but it can hold '
         "delegation, region, any."),
        ("labels: {spellings: {K R: x}}\n", 'line 5: labels: spellings names "K R", but a code '
         "starts with a letter and goes on with letters, digits, _ and -."),
        ("labels: {spellings: {KR: ''}}\n", "line 5: labels.spellings: KR is empty."),
        ("quantifiers: {few: {least: 2}}\n", 'line 5: quantifiers.few: least is "2", but a whole '
         "number from 3 to 1000 was expected."),
        ("quantifiers: {most: {over: 1/3}}\n", "line 5: quantifiers.most: over is 1/3, but it is "
         "1/2 at least."),
        ("quantifiers: {most: {over: 3/2}}\n", 'line 5: quantifiers.most: over is "3/2", but a '
         "share such as 1/3 was expected."),
        ("quantifiers: {most: {over: half}}\n", 'line 5: quantifiers.most: over is "half", but a '
         "share such as 1/3 was expected."),
        ("quantifiers: {most: {words: several}}\n", 'line 5: quantifiers.most: words is "several", '
         'but a reader would not take it for "most".'),
        ("quantifiers: {sense: {words: a mood of}}\n", 'line 5: quantifiers.sense: words is "a '
         'mood of", but what is printed for "sense" stands.'),
        ("quantifiers: {plenty: {least: 2}}\n", 'line 5: quantifiers: "plenty" is no key that is '
         f"known here: it can be {', '.join(LADDER)}."),
        ('byline: {author: "By {name}"}\n', 'line 5: byline: author has the gap "{name}", but here '
         "it can be {author}."),
        ("rule: {wordings: {chatham-house: ''}}\n", "line 5: rule.wordings: chatham-house is "
         "empty."),
        ("takeaways: {marker: star}\n", 'line 5: takeaways: marker is "star", but one of bullet, '
         "number, paragraph was expected."),
        ("words: [1]\n", "line 5: words is a list, but text was expected."),
    ],
)  # fmt: skip
def test_says_what_is_wrong_and_where(more, sentence):
    with pytest.raises(FileError) as caught:
        read_style(SHORTEST + more, file="x.yaml")
    assert str(caught.value) == f"x.yaml, {sentence}"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" \n", "line 1: the file is empty; a house style was expected."),
        ("code: x\n", 'line 1: style was expected first, as "style: 1".'),
        ("style: 2\n", 'line 1: style was expected first, as "style: 1".'),
        ("- style\n", "line 1: a mapping was expected, not a list."),
        ("style: 1\ntitle: x\n", "line 1: code is missing."),
        ("style: 1\ncode: 9x\ntitle: x\n", 'line 2: code is "9x", but a code starts with a letter '
         "and goes on with letters, digits, _ and -."),
        ("style: 1\ncode: x\n", "line 1: title is missing."),
        ("style: 1\ncode: x\ntitle: x\n", "line 1: order is missing."),
        ("style: 1\ncode: x\ntitle: x\norder: [title, cover]\n", 'line 4: order holds "cover", but '
         f"it can hold {', '.join(PartKind)}."),
        ("style: 1\ncode: x\ntitle: x\norder: [title, title]\n", 'line 4: order holds "title" '
         "twice."),
        ("style: 1\ncode: x\ntitle: x\norder: [title]\n", "line 4: order lacks sections, which no "
         "report does without."),
        ("style: &a 1\n", "line 1: style: YAML anchors (&name) are not allowed."),
    ],
)  # fmt: skip
def test_refuses_what_is_no_style(text, sentence):
    with pytest.raises(FileError) as caught:
        read_style(text, file="x.yaml")
    assert str(caught.value) == f"x.yaml, {sentence}"


def test_a_house_says_a_quantity_in_its_own_words():
    few = "few: {words: a handful of, least: 4}"
    rungs = f"quantifiers: {{most: {{words: most but not all}}, {few}}}\n"
    style = read_style(SHORTEST + rungs, file="x.yaml")
    assert style.wording.quantities == {"most": "most but not all", "few": "a handful of"}
    assert style.ladder["most"] == Rung(3, Fraction(1, 2), not_all=True)
    assert style.ladder["few"] == Rung(4)
