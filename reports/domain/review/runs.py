"""Where the passages of one person begin and end in a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..document import Attribution


def find_runs(
    sentences: Sequence[tuple[int, int]], attributions: Sequence[Attribution], theirs: list[bool]
) -> Iterator[tuple[int, int]]:
    """From each sentence that attributes something to somebody to the next that does to others."""
    run: tuple[int, int] | None = None
    for start, end in sentences:
        here = [
            is_theirs
            for each, is_theirs in zip(attributions, theirs, strict=True)
            if start <= each.start < end
        ]
        if any(here):
            run = (run[0] if run else start, end)
        elif run and not here:
            run = (run[0], end)
        elif run:
            yield run
            run = None
    if run:
        yield run
