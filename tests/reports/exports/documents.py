"""Documents to write: one with every part, and any that can be thought of."""

from __future__ import annotations

from hypothesis import strategies as st

from reports.domain.document import (
    UNFIT,
    Byline,
    Disclaimer,
    Document,
    Heading,
    Listed,
    ListedGroup,
    Paragraph,
    Part,
    ParticipantList,
    Points,
    RuleBox,
    Tallied,
    Tallies,
    Tally,
    Text,
    Thanks,
    Title,
)

EVERY_PART: tuple[Part, ...] = (
    Title(Text("Tides & Times")),
    Byline(Text("By Philo Penwright"), Text("July 2026")),
    RuleBox(Text("It was held under the Rule."), Text("The Rule")),
    Paragraph(Text("They met by the sea.")),
    Heading(Text("Takeaways")),
    Points((Text("Water rises."), Text("Water falls."))),
    Heading(Text("Steps")),
    Points((Text("Measure."), Text("Measure again.")), 1),
    Heading(Text("High water"), "1"),
    Paragraph(Text("A Korean participant spoke."), 1),
    Paragraph(Text("This participant went on."), 2),
    Points((Text("A point that is counted on."),), 3),
    Heading(Text("Low water"), "2"),
    Paragraph(Text("Nobody spoke."), 4),
    Heading(Text("Participants")),
    ParticipantList(
        (
            ListedGroup(
                Text("The ROK"),
                (
                    Listed(
                        Text("Nari Vellumkin"),
                        Text("나리"),
                        "ko",
                        Text("Fellow"),
                        Text("Institute of Tides"),
                    ),
                ),
            ),
            ListedGroup(Text("Russia"), (Listed(Text("Osip Lanternov")),)),
        )
    ),
    Heading(Text("Convergence")),
    Tallies(
        (Text("Agree"), Text("Agree with a reservation"), Text("Abstain"), Text("Disagree")),
        (
            Tallied(
                "t1",
                1,
                (
                    Tally(Text("Takeaway 1"), (6, 4, 3, 3)),
                    Tally(Text("The ROK and Japan"), (3, 4, 0, 3), ("KR", "JP")),
                    Tally(Text("Russia"), (3, 0, 3, 0), ("RU",)),
                ),
            ),
            Tallied("t2", 2, (Tally(Text("Takeaway 2")),)),
            Tallied("p1", 3, (Tally(Text("Step 1"), (8, None, 5, None)),)),
        ),
    ),
    Thanks(Text("We thank:"), (Text("The Gannet Trust"), Text("The Ferry Fund"))),
    RuleBox(Text("Stated again.")),
    Disclaimer(Text("Nobody is bound.")),
    Byline(date=Text("July 2026")),
)


def document(*parts: Part, draft: bool = False, title: str = "Tides & Times") -> Document:
    """A release, or a draft, with these parts."""
    return Document(
        title=title,
        author="Philo Penwright",
        date="July 2026",
        slug="tides-2026",
        draft=draft,
        parts=parts,
    )


def paragraph(text: str, *, draft: bool = False) -> Document:
    """A document with one paragraph."""
    return document(Paragraph(Text(text)), draft=draft)


# What people type, paste or try, and what one file format or another takes for its own.
ODD = (
    *("#set page(fill: red)", '#panic("x")', '#import "@preview/x:1.0"', "$ x^2 $", "@cite"),
    *("<script>alert(1)</script>", "</style><b>", "<!-- x", "]]>", "<?xml?>", "&amp; &lt;", "\"'"),
    *("**bold** _em_ `code`", "# Head", "- point", "1. one", "> quote", "[a](http://x)", "![a](b)"),
    *("[a]: http://x", "~~gone~~", "a_b_c", "***", "---", "===", "|a|b|", "\\", "\\n", "a*b*c"),
    *(
        "    indented",
        "<http://x.example>",
        "a <b@c.example>",
        "&copy;",
        "#",
        "+",
        "1)",
        "~",
        "! [",
    ),
    *(
        "김민지",
        "海灯塔",
        "しおまち",
        "Аристарх",
        "אבג דהו",
        "محمد علي",
        "नमस्ते",
        "👩‍👩‍👧 😀",
        "각\u0301",
    ),
    *("\u202eabc", "a\u200bb", "\u00ad", "e\u0301\u0323", "\ue000", "\U0010fffd", "\u00a0", "…—’"),
    *("x" * 400, "http://example.org/" + "a/" * 120, " ", ""),
)
SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Cn")).filter(lambda c: not UNFIT.match(c))
LINES = st.one_of(
    st.sampled_from(ODD), st.text(SIGNS, max_size=25), st.text("*_[]()<>#-~\\ a`!&;:")
)
TEXTS = LINES.map(Text)
NUMBERS = st.integers(1, 9)
PEOPLE = st.builds(
    Listed,
    TEXTS,
    st.none() | TEXTS,
    st.sampled_from(("en", "ko", "zh-Hant", "ja", "x", "ru")),
    st.none() | TEXTS,
    st.none() | TEXTS,
)
SOME_TEXTS = st.lists(TEXTS, max_size=3).map(tuple)
GROUPS = st.builds(ListedGroup, TEXTS, st.lists(PEOPLE, max_size=2).map(tuple))
FIGURES = st.sampled_from(((), (3, 0, 4, 5), (7, None, 0, 3), (3, 4, 9, None), (5, None, 4, None)))
TALLIES = st.builds(Tally, TEXTS, FIGURES, st.sampled_from(((), ("KR",))))
POINTS = st.builds(
    Tallied, st.just("t1"), NUMBERS, st.lists(TALLIES, min_size=1, max_size=3).map(tuple)
)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Title, TEXTS),
    st.builds(Byline, st.none() | TEXTS, st.none() | TEXTS),
    st.builds(Heading, TEXTS, st.sampled_from(("", "1", "2", "A"))),
    st.builds(Paragraph, TEXTS, st.none() | NUMBERS),
    st.builds(Points, SOME_TEXTS, st.none() | NUMBERS),
    st.builds(RuleBox, TEXTS, st.none() | TEXTS),
    st.builds(Tallies, st.tuples(*[TEXTS] * 4), st.lists(POINTS, max_size=2).map(tuple)),
    st.builds(ParticipantList, st.lists(GROUPS, max_size=2).map(tuple)),
    st.builds(Thanks, TEXTS, SOME_TEXTS),
    st.builds(Disclaimer, TEXTS),
)
DOCUMENTS = st.builds(
    Document,
    title=LINES,
    author=LINES,
    language=st.sampled_from(("en", "en-GB", "x", "")),
    slug=st.just("tides-2026"),
    draft=st.booleans(),
    parts=st.lists(PARTS, max_size=4).map(tuple),
)
