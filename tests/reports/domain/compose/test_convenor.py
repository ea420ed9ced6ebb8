import pytest

from reports.domain.compose.convenor import opened, subject


@pytest.mark.parametrize(
    ("convenor", "printed"),
    [
        ("", "we"),
        ("Lantern Rock Institute", "the Lantern Rock Institute"),
        ("The Lantern Rock Institute", "the Lantern Rock Institute"),
        ("Committee on Invented Coasts (CIC)", "the CIC"),
        ("CIC", "the CIC"),
        ("Lantern House", "Lantern House"),
        ("Lantern House (Vienna)", "Lantern House (Vienna)"),
    ],
)
def test_stands_as_the_subject_of_a_sentence(convenor, printed):
    assert subject(convenor) == printed


def test_opens_a_sentence_and_leaves_the_rest():
    assert opened("the CIC thanks") == "The CIC thanks"
    assert opened("") == ""
