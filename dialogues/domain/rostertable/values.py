"""One row's values, checked one by one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from ..codes import why_not_code
from ..dialoguefile.limits import MAX_LINE_LENGTH
from ..dialoguefile.people import EMAIL, LANGUAGE
from .columns import Field, header_name
from .table import Row

CAPTIONS: Final = {
    Field.CODE: "code",
    Field.NAME: "name",
    Field.FAMILY_NAME: "family name",
    Field.GIVEN_NAME: "given name",
    Field.NATIVE_NAME: "native name",
    Field.OTHER_NAMES: "other names",
    Field.DELEGATION: "delegation",
    Field.AFFILIATION: "affiliation",
    Field.TITLE: "title",
    Field.EMAIL: "e-mail address",
    Field.PRONOUNS: "pronouns",
    Field.LANGUAGE: "language",
}

LANGUAGES: Final = {
    **{"english": "en", "chinese": "zh", "mandarin": "zh", "japanese": "ja", "korean": "ko"},
    **{"russian": "ru", "french": "fr", "german": "de", "spanish": "es", "arabic": "ar"},
    **{"portuguese": "pt", "italian": "it", "vietnamese": "vi", "indonesian": "id", "thai": "th"},
    **{"turkish": "tr", "hindi": "hi", "persian": "fa", "farsi": "fa", "hebrew": "he"},
    **{"ukrainian": "uk", "polish": "pl", "norwegian": "no", "swedish": "sv", "mongolian": "mn"},
    **{
        "中文": "zh",
        "汉语": "zh",
        "日本語": "ja",
        "한국어": "ko",
        "русский": "ru",
        "français": "fr",
    },
}

# Family and given name are written together, family first, in these.
TOGETHER: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff가-힣]+")


class RowError(ValueError):
    """A sentence: why a row is refused."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a row says; an absent value is ""."""

    values: Mapping[Field, str] = field(repr=False)

    def __getitem__(self, key: Field) -> str:
        return self.values.get(key, "")

    @property
    def other_names(self) -> tuple[str, ...]:
        """Each of the other names."""
        pieces = (piece.strip() for piece in re.split(r"[;；|]", self[Field.OTHER_NAMES]))
        return tuple(dict.fromkeys(piece for piece in pieces if piece))


def whole_name(row: Row, mapping: Mapping[Field, int]) -> str:
    """The name in one column, or put together from two."""
    name, family, given = (
        row.cell(mapping[each]) if each in mapping else ""
        for each in (Field.NAME, Field.FAMILY_NAME, Field.GIVEN_NAME)
    )
    if name or not (family and given):
        return name or family or given
    if TOGETHER.fullmatch(family + given):
        return family + given
    return f"{given} {family}"


def read_values(row: Row, mapping: Mapping[Field, int]) -> Given:
    """What a row says, in texts that can be kept; raises `RowError`."""
    for each, column in mapping.items():
        if column in row.formulas:
            raise RowError(f"The {CAPTIONS[each]} is a formula, or starts as one.")
        if len(row.cell(column)) > MAX_LINE_LENGTH:
            raise RowError(f"The {CAPTIONS[each]} has more than {MAX_LINE_LENGTH} characters.")
    values = {each: row.cell(column) for each, column in mapping.items()}
    values[Field.NAME] = whole_name(row, mapping)
    values[Field.EMAIL] = values.get(Field.EMAIL, "").removeprefix("mailto:")
    values[Field.LANGUAGE] = _language(values.get(Field.LANGUAGE, ""))
    given = Given({each: text for each, text in values.items() if text})
    _check(given)
    return given


def _check(given: Given) -> None:
    if not given[Field.NAME]:
        raise RowError("The name is missing.")
    if not any(character.isalpha() for character in given[Field.NAME]):
        raise RowError("The name has no letter in it.")
    if len(given[Field.NAME]) > MAX_LINE_LENGTH:
        raise RowError(f"The name has more than {MAX_LINE_LENGTH} characters.")
    if given[Field.EMAIL] and not EMAIL.fullmatch(given[Field.EMAIL]):
        raise RowError("The e-mail address is none: one such as name@example.org was expected.")
    if given[Field.CODE] and (reason := why_not_code(given[Field.CODE])):
        raise RowError(f"The code cannot be used: {reason}.")


def _language(text: str) -> str:
    if LANGUAGE.fullmatch(text):
        return text.lower() if text.isalpha() else text
    first = re.split(r"[,;/]| and ", text)[0].strip()
    found = LANGUAGES.get(header_name(first), "")
    if text and not found:
        raise RowError("The language is not known here: a code such as ko was expected.")
    return found
