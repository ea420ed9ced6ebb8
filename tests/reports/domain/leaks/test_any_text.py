"""No text breaks the leak check, whatever characters stand in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reports.domain.leaks import SessionRoles, compile_people, scan_text

from .corpus_loader import rosters
from .scores import person_of

PEOPLE = [person_of(row) for row in rosters()["northeast-asia"]]
AGENDA = [SessionRoles(chairs=("KR1",), speakers=("CN1", "JP1"))]
# Pieces that the detectors look for, to be put together in every order.
PIECES = st.sampled_from(
    [" ", " ", "\n\n", ".", ", ", "(", ")", "@", "'s", "’s", "-", ":", "\u200b", "\u202e", "\x00",
     "the ", "a ", "former ", "only ", "who ", "at ", "of ", "from ", " dot ", "we ", "said ",
     "is ", "Kim", "Cheol-gyu", "김철규", "Dongsan", "University", "Penrose", "Mongolian", "Seoul",
     "based", "professor", "dean", "secretary general", "participants", "dstone", "example",
     "https://", "/in/", "speaker", "first ", "session", "She ", "retired ", "one-time ", "PPN"]
)  # fmt: skip


def places_are_inside(text):
    for each in scan_text(compile_people(PEOPLE), text, agenda=AGENDA):
        assert 0 <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == each.text


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_pieces_in_any_order(text):
    places_are_inside(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_characters(text):
    places_are_inside(text)


@settings(max_examples=60, deadline=None)
@given(PIECES, st.integers(1, 400))
def test_one_piece_again_and_again(piece, number):
    places_are_inside(piece * number)
