"""The HTML format as the register of formats has it."""

from __future__ import annotations

import re
from typing import Final

from ..paper import Format
from .cleaning import clean_html
from .reading import read_html

_START: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)

HTML: Final = Format(
    noun="a web page (.html)",
    suffixes=frozenset({".html", ".htm", ".xhtml"}),
    claims=lambda content: _START.match(content[:1024]) is not None,
    read=read_html,
    clean=clean_html,
)
