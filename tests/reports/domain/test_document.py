import pytest

from dialogues.domain.phrases import Phrase, Token
from reports.domain.document import (
    Attribution,
    Byline,
    Disclaimer,
    Document,
    Heading,
    Listed,
    ListedGroup,
    Paragraph,
    ParticipantList,
    Place,
    Points,
    RuleBox,
    Text,
    Thanks,
    Title,
)


def attribution(start: int, end: int) -> Attribution:
    phrase = Phrase("one", "RU", "plain", start, end)
    return Attribution(start, end, Token("{r1}", 0, 4, ("r1",)), phrase)


def test_text_comes_in_pieces_with_their_attributions():
    first, second = attribution(0, 5), attribution(10, 15)
    text = Text("Some1 and some2 said", Place(1, 2), (first, second))
    assert list(text.pieces()) == [
        ("Some1", first),
        (" and ", None),
        ("some2", second),
        (" said", None),
    ]


def test_text_that_ends_with_an_attribution_has_no_piece_after_it():
    only = attribution(4, 9)
    assert list(Text("Yet some1", attributions=(only,)).pieces()) == [
        ("Yet ", None),
        ("some1", only),
    ]


@pytest.mark.parametrize(
    "unfit", ["\x00", "\x0b", "\n", "\t", "\x7f", "\x85", "\u2028", "\u2029", "\ud800", "\uffff"]
)
def test_refuses_what_could_break_a_file(unfit):
    with pytest.raises(ValueError, match=f"^A printed text cannot hold U\\+{ord(unfit):04X}.$"):
        Text(f"a{unfit}b")
    with pytest.raises(ValueError, match="cannot hold"):
        Document(title=f"a{unfit}b")


@pytest.mark.parametrize("spans", [[(0, 9)], [(3, 2)], [(0, 3), (2, 4)]])
def test_refuses_attributions_that_do_not_stand_in_the_text(spans):
    with pytest.raises(ValueError, match=r"^Attributions stand in order within their text.$"):
        Text("short", attributions=tuple(attribution(*span) for span in spans))


def test_a_text_shows_no_words_by_accident():
    assert repr(Text("Nobody is to see this in a log")) == (
        "Text(place=Place(section=None, block=None))"
    )


def test_lists_every_text_in_the_order_of_print():
    person = Listed(Text("Nari"), Text("나리"), "ko", Text("Fellow"), Text("Institute"))
    bare = Listed(Text("Osip"))
    document = Document(
        title="T",
        parts=(
            Title(Text("title")),
            Byline(Text("author"), Text("date")),
            Heading(Text("heading")),
            Paragraph(Text("paragraph")),
            Points((Text("one"), Text("two"))),
            RuleBox(Text("rule"), Text("rule heading")),
            RuleBox(Text("bare rule")),
            ParticipantList((ListedGroup(Text("Korea"), (person, bare)),)),
            Thanks(Text("thanks"), (Text("fund"),)),
            Disclaimer(Text("disclaimer")),
        ),
    )
    assert [text.text for text in document.texts()] == [
        *("title", "author", "date", "heading", "paragraph", "one", "two"),
        *("rule heading", "rule", "bare rule"),
        *("Korea", "Nari", "나리", "Fellow", "Institute", "Osip", "thanks", "fund", "disclaimer"),
    ]


def test_a_byline_has_the_lines_that_it_has():
    assert Byline().lines == ()
    assert Byline(date=Text("July 2026")).lines == (Text("July 2026"),)
