"""Rendering and parsing attributions: a report of 200, and how the cost grows to 5,000."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import Renderer, parse

from ._dialogues import big_record

RUNS = 7
FORMS = ("", "this", "", "another", "", "this 's", "some", "@region", "@any", "several KR")


def run() -> list[tuple[str, str]]:
    """Medians of seven runs; four attributions to a block, as people write."""
    record = big_record()
    lexicon = Lexicon.of(record)
    rows = [("build the renderer's indexes", _timed(lambda: Renderer(record)))]
    renderer = Renderer(record)
    for size in (200, 1000, 5000):
        blocks = list(_blocks(size))
        rows.append((f"render {size:,} attributions", _timed(partial(_all, renderer, blocks))))
    for size in (200, 5000):
        text = "\n\n".join(renderer.render(block).text for block in _blocks(size))
        words = len(text.split())
        rows.append((f"parse {words:,} words", _timed(partial(parse, text, lexicon))))
    return rows


def _all(renderer: Renderer, blocks: list[str]) -> None:
    for block in blocks:
        renderer.render(block)


def _blocks(attributions: int) -> list[str]:
    return [_block(number) for number in range(attributions // 4)]


def _block(number: int) -> str:
    first, second = (number * 3) % 900 + 1, (number * 3) % 900 + 3
    form = FORMS[number % len(FORMS)]
    token = f"{{r{first} {form}}}" if form else f"{{r{first}}}"
    return (
        f"{{r{first}}} argued that the ferries should run through the winter. {token} added that "
        f"the price of not sailing was never counted. However, {{r{second}}} pushed back, noting "
        f"that {{r{second} this 's}} own ministry had counted it twice and published neither."
    )


def _timed(work: Callable[[], object]) -> str:
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        work()
        times.append(perf_counter() - began)
    return f"{median(times) * 1000:.1f} ms"
