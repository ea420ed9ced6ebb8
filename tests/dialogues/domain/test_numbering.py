"""The next code follows those in use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.codes import MAX_CODE, why_not_code
from dialogues.domain.numbering import next_code


@pytest.mark.parametrize(
    ("stem", "taken", "code"),
    [
        ("KR", [], "KR1"),
        ("KR", ["KR1", "KR2"], "KR3"),
        ("KR", ["KR1", "KR4"], "KR5"),
        ("KR", ["RU1", "KRX", "KR", "KRX9"], "KR1"),
        ("KR", ["kr1"], "KR2"),
        ("S", ["S09"], "S10"),
        ("t", ["t1234567"], "t1"),
        ("t", ["t99999", "t100000"], "t100001"),
    ],
)
def test_counts_on(stem, taken, code):
    assert next_code(stem, taken) == code


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,39}", fullmatch=True), st.sets(st.integers(0, 20)))
def test_makes_a_free_code_of_any_stem(stem, numbers):
    taken = {f"{stem}{number}"[:MAX_CODE] for number in numbers}
    code = next_code(stem, taken)
    assert code not in taken
    assert why_not_code(code) == ""
