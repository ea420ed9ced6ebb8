"""Every phrase that a participant can be shown, as the code and the templates have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from django.utils.translation.template import templatize

KEYWORDS: Final = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
TEMPLATES: Final = ("templates/review", "templates/mail")
CODE: Final = ("reports",)
# What a template shows that is not its own words: tags, and the markup around them.
TAGS: Final = re.compile(
    r"{%\s*(comment|blocktranslate)\b.*?{%\s*end(?:comment|blocktranslate)\s*%}"
    r"|{%.*?%}|{{.*?}}|{#.*?#}",
    re.DOTALL,
)
SPOKEN: Final = re.compile(r'\b(?:alt|aria-label|placeholder|title|value|content)="([^"]*)"')
MARKUP: Final = re.compile(r"<[^>]*>|&\w+;", re.DOTALL)
# Attributes whose words a machine reads.
SILENT: Final = re.compile(r'<(?:meta|input type="hidden"|option|button)\b[^>]*>')
WORD: Final = re.compile(r"[^\W\d_]{2,}")


def find_phrases(root: Path) -> Catalog:
    """The phrases in the order of their places, each once."""
    catalogue = Catalog(domain="django", charset="utf-8")
    for path in sorted(templates_of(root)):
        source = templatize(path.read_text(encoding="utf-8"), origin=path.name)
        _add(catalogue, source, path.relative_to(root))
    for room in CODE:
        for path in sorted((root / room).rglob("*.py")):
            _add(catalogue, path.read_text(encoding="utf-8"), path.relative_to(root))
    return catalogue


def _add(catalogue: Catalog, source: str, path: Path) -> None:
    for _, phrase, _, context in extract("python", BytesIO(source.encode()), KEYWORDS):
        catalogue.add(phrase, context=context, locations=[(path.as_posix(), 0)])


def templates_of(root: Path) -> Iterator[Path]:
    """The templates that participants see, and their mails."""
    for room in TEMPLATES:
        yield from (path for path in (root / room).rglob("*") if path.is_file())


def find_bare_words(root: Path) -> list[str]:
    """One sentence for each word of a template that is in no tag of translation."""
    return [
        f"{path.relative_to(root)}: “{words}” is not up for translation."
        for path in sorted(templates_of(root))
        for words in bare_words(path.read_text(encoding="utf-8"))
    ]


def bare_words(template: str) -> Iterator[str]:
    """What a template says outside of every tag: its text, and attributes that are read out."""
    text = TAGS.sub(" ", template)
    spoken = SPOKEN.findall(SILENT.sub(" ", text))
    for words in (*spoken, *MARKUP.sub("\n", text).splitlines()):
        if WORD.search(words):
            yield words.strip()
