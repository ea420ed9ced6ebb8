"""Names as they are compared, and what somebody may be called."""

from __future__ import annotations

import pytest

from dialogues.domain.spelling import callable_names, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fjørd", "FJORD"),
        ("Vétrov", "vetrov"),
        ("Łódź", "lodz"),
        ("O’Neill", "o'neill"),
        ("Min‑ji", "min-ji"),
        ("  Ada   Fjørd ", "ada fjord"),
        ("김", "\u1100\u1175\u11b7"),
    ],
)
def test_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("が", "か"), ("Müller", "Mueller"), ("Kim", "Kin")])
def test_keeps_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("name", "language", "names"),
    [
        ("Ada Fjørd", "en", {"ada fjord", "ada", "fjord"}),
        ("Prof. Ben Quill (ret.)", "en", {"ben quill", "ben", "quill"}),
        (
            "Anna van der Berg",
            "en",
            {"anna van der berg", "anna", "berg", "van der berg"},
        ),
        ("Van den Berg Anna", "en", {"van den berg anna", "van", "van den berg", "anna"}),
        ("Lin, Mo", "en", {"lin", "mo lin", "mo"}),
        ("de la Roca, Ana, Ph.D.", "en", {"de la roca", "ana de la roca", "ana", "roca"}),
        ("Plato", "en", {"plato"}),
        ("한빛", "ko", {"한빛", "한"}),
        ("남궁별", "ko", {"남궁별", "남궁"}),
        ("林默", "zh-Hant", {"林默", "林"}),
        ("欧阳默", "zh", {"欧阳默", "欧阳"}),
        ("林默", "ja", {"林默"}),
        ("", "en", set()),
        ("Dr.", "en", set()),
    ],
)
def test_says_what_somebody_is_called(name: str, language: str, names: set[str]) -> None:
    assert callable_names(name, language) == {fold(each) for each in names}
