"""The house styles that come with the program."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from .reader import read_style
from .style import HouseStyle

CODES: Final = ("ncafp", "numbered", "plain")


@cache
def builtin_styles() -> Mapping[str, HouseStyle]:
    """The styles by their codes, in the order in which a choice of them is shown."""
    folder = files(__package__)
    texts = {code: (folder / f"{code}.yaml").read_text(encoding="utf-8") for code in CODES}
    styles = {code: read_style(text, file=f"{code}.yaml") for code, text in texts.items()}
    return MappingProxyType(styles)
