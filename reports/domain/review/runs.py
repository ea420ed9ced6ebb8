"""Where the passages of one person begin and end in a text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ..document import Attribution, Text


def ways_in(text: Text, theirs: Collection[int], hidden: Sequence[tuple[int, int]]) -> list[str]:
    """In which way each attribution of a text is somebody's, for `find_runs`: read, or in a
    sentence that they do not read."""
    return [
        ("unread" if any(start <= each.start < end for start, end in hidden) else "read")
        if at in theirs
        else ""
        for at, each in enumerate(text.attributions)
    ]


def find_runs(
    sentences: Sequence[tuple[int, int]], attributions: Sequence[Attribution], theirs: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """From each sentence that attributes something to somebody to the next that does to others, or
    to them in another way; `theirs` says in which each attribution is theirs, "" for none."""
    run: tuple[int, int] | None = None
    way = ""
    for start, end in sentences:
        here = [
            how for each, how in zip(attributions, theirs, strict=True) if start <= each.start < end
        ]
        now = max(here, default=way)
        if run and now != way:
            yield run
            run = None
        if now:
            run = (run[0] if run else start, end)
        way = now
    if run:
        yield run
