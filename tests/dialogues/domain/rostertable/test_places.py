"""Which delegation a cell means."""

from __future__ import annotations

import pytest

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.nations import nations
from dialogues.domain.record import Delegation, DelegationKind, Region
from dialogues.domain.rostertable.places import NowhereError, Places

KR = Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK", "South Korean"))
RUS = Delegation("RUS", "Russia", "Russian")
CIV = Delegation("CIV", "civil society", "civil society", kind=DelegationKind.SECTOR)
NEU = Region("NEU", "Northern Europe", "Northern European")


def places(**more: object) -> Places:
    """Three delegations and a region."""
    return Places((KR, RUS, CIV), (NEU,), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KR", "KR"),
        ("kr", "KR"),
        ("the ROK", "KR"),
        ("R.O.K.", "KR"),
        ("South Korean", "KR"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("KOR", "KR"),
        ("대한민국", "KR"),
        ("Südkorea", "KR"),
        ("Corée du Sud", "KR"),
        ("Korea (South)", "KR"),
        ("RUSSIA", "RUS"),
        ("Russian Federation", "RUS"),
        ("RU", "RUS"),
        ("Россия", "RUS"),
        ("ロシア連邦", "RUS"),
        ("Civil Society", "CIV"),
    ],
)
def test_finds_delegation(text: str, code: str) -> None:
    found = places()
    assert found.find(text).code == code
    assert found.new == {}


@pytest.mark.parametrize("text", ["Norway", "Norwegian", "NO", "NOR", "Norge", "the Norway"])
def test_makes_delegation_of_a_nation(text: str) -> None:
    found = places()
    assert found.find(text) == Delegation("NO", "Norway", "Norwegian", noun="Norway", region="NEU")
    assert list(found.new) == ["NO"]
    assert found.find("Norway") is found.find(text)


def test_leaves_out_a_region_that_is_not_there() -> None:
    assert places().find("Japan").region is None


def test_takes_what_the_organiser_settled() -> None:
    found = places(meant={"Hanguk": "KR", "Atlantis": "XX"})
    assert found.find("hanguk").code == "KR"
    with pytest.raises(NowhereError, match="Atlantis"):
        found.find("Atlantis")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Atlantis", '"Atlantis" is no delegation of this dialogue and no nation known here'),
        ("no", '"no" is no delegation of this dialogue and no nation known here'),
        ("?", '"?" is no delegation of this dialogue and no nation known here'),
    ],
)
def test_refuses(text: str, sentence: str) -> None:
    found = places()
    for _ in range(2):
        with pytest.raises(NowhereError) as caught:
            found.find(text)
        assert str(caught.value) == sentence


def test_refuses_nation_whose_code_is_in_use() -> None:
    with pytest.raises(NowhereError) as caught:
        places(taken=("no",)).find("Norway")
    assert str(caught.value) == (
        "Norway is no delegation yet, and its code NO is in use: add it by hand first"
    )


def test_refuses_nation_whose_words_are_taken() -> None:
    lookalike = Delegation("X", "the fjords", "fjord", alternatives=("Swedish", "Norwegian"))
    other = Delegation("Y", "the north", "northern", alternatives=("Norway",))
    with pytest.raises(NowhereError, match=r"^\"Norway\" fits several delegations: X, Y$"):
        Places((lookalike, other)).find("NOR")
    assert Places((lookalike,)).find("Norway").code == "X"


def test_all_nations_together_can_be_told_apart() -> None:
    found = Places(())
    for each in nations():
        found.find(each.code)
    assert Lexicon((), found.new.values()).why_not() == ""


def test_knows_a_nation_by_its_own_delegation_first() -> None:
    own = Delegation("NO", "Noreg", "Noreg")
    other = Delegation("Y", "the north", "northern", alternatives=("Norway",))
    assert Places((own, other)).find("NOR").code == "NO"


def test_refuses_two_delegations_of_one_name() -> None:
    twins = (Delegation("A", "ice", "icy"), Delegation("B", "Ice", "frosty"))
    with pytest.raises(NowhereError, match='"the ice" fits several delegations: A, B'):
        Places(twins).find("the ice")
