import pytest

from reports.exports.scripts import east_asian, is_rtl, script_of


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("plain", "ko", ""),
        ("김 海", "", "ko"),
        ("灯台もり", "zh", "ja"),
        ("海灯塔", "", "zh"),
        ("海灯塔", "zh-Hant", "zh"),
        ("灯台 守", "ja-JP", "ja"),
        ("李", "ko", "ko"),
    ],
)
def test_finds_the_east_asian_script_of_a_text(text, language, found):
    assert east_asian(text, language) == found


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("", False), ("12 —", False), ("abc אבג", False), ("12 אבג abc", True), ("محمد", True)],
)
def test_the_first_letter_gives_the_direction(text, rtl):
    assert is_rtl(text) is rtl


@pytest.mark.parametrize(
    ("sign", "name"),
    [("김", "Korean"), ("し", "Japanese"), ("海", "Chinese"), ("א", "Hebrew"), ("م", "Arabic"),
     ("😀", "emoji"), ("\U0010fffd", "other"), ("a", "other")],
)  # fmt: skip
def test_names_the_script_of_a_sign_and_a_font(sign, name):
    found, font = script_of(sign)
    assert found == name
    assert font
