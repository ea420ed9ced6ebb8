"""Nothing of a checked paper is kept once it is forgotten."""

import gc

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people, scan_text
from reports.domain.leaks.forgetting import forget

MARK = "Zyxomma Quellenhofer"


def stores():
    """Every store of answers in the rooms that read a text."""
    gc.unfreeze()  # what was there before the tests is set aside, and not looked through
    return [
        each
        for each in gc.get_objects()
        if type(each).__name__ == "_lru_cache_wrapper"
        and each.__module__.startswith(("reports.domain.leaks", "dialogues.domain.names"))
    ]


def test_no_text_no_word_and_no_roster_is_kept():
    compiled = compile_people([Person("A", MARK, title="Keeper of the Zyxomma")])
    scan_text(compiled, f"{MARK} spoke. A keeper of the zyxomma agreed.")
    assert any(each.cache_info().currsize for each in stores())
    forget()
    kept = {each.__qualname__: each.cache_info().currsize for each in stores()}
    assert not any(kept[each] for each in ("read", "_shape", "fold_word", "stems_of", "is_person"))
    assert not kept["read_description"]
    assert not any(kept[each] for each in ("_compile", "_scan_kept"))
