import json
from dataclasses import replace

import pytest
from hypothesis import given

from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document, RuleBox, Text
from reports.domain.frozen import digest_of, freeze_bindings, freeze_words, thaw
from reports.domain.styles import builtin_styles
from tests.strategies import records


@pytest.mark.parametrize("style", sorted(builtin_styles()))
@given(record=records())
def test_thaws_to_what_was_frozen(record, style):
    document = compose(
        record, builtin_styles()[style], audience=Audience.SPONSORS, draft=False
    ).document
    words = json.loads(json.dumps(freeze_words(document)))
    bindings = json.loads(json.dumps(freeze_bindings(document)))
    assert thaw(words, bindings) == document


@given(record=records())
def test_the_words_alone_rest_on_nothing(record):
    style = builtin_styles()["ncafp"]
    document = compose(record, style, audience=Audience.PUBLIC, draft=False).document
    alone = thaw(freeze_words(document), None)
    assert [text.text for text in alone.texts()] == [text.text for text in document.texts()]
    assert not any(text.attributions for text in alone.texts())


def test_a_text_keeps_its_own_bindings_where_print_has_another_order():
    box = RuleBox(Text("The Rule."), heading=Text("Rule"))
    document = Document("Coast", parts=(box,))
    assert thaw(freeze_words(document), freeze_bindings(document)) == document


def test_the_digest_is_of_words_audience_and_files():
    document = Document("Coast", audience=Audience.PUBLIC)
    words, files = freeze_words(document), {"a.md": "1", "b.md": "2"}
    told = digest_of(words, files)
    assert told == digest_of(json.loads(json.dumps(words)), dict(reversed(files.items())))
    others = [
        digest_of(freeze_words(replace(document, title="Cape")), files),
        digest_of(freeze_words(replace(document, audience=Audience.SPONSORS)), files),
        digest_of(words, {**files, "b.md": "3"}),
        digest_of(words, {"a.md": "1", "c.md": "2"}),
    ]
    assert len({told, *others}) == 5
