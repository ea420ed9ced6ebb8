"""A chart as SVG: words, shapes and no script. It reads aloud as its description."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final
from xml.sax.saxutils import escape

from reports.domain.chart import CHOICES, Bar, Chart, Panel

# Lengths in user units; one is a CSS pixel where the chart is 360 wide, as on a telephone.
WIDTH: Final = 360
MARGIN: Final = 8
BAR: Final = 24
LINE: Final = 18
GAP: Final = 10
CHARACTERS: Final = 40  # in a line of a title, in the widest of the usual letters
FILLS: Final = ("#1f5361", "#7fa9b3", "#dfdbd2", "#9a2d2d")
INKS: Final = ("#ffffff", "#21262c", "#21262c", "#ffffff")
NARROWEST: Final = 14  # in which a number still fits


def write_svg(chart: Chart) -> str:
    """The chart as one `svg` element, UTF-8 text."""
    parts: list[str] = []
    top = MARGIN + LINE
    for part, bottom in _legend(top):
        parts.append(part)
        top = bottom
    for panel in chart:
        for part, bottom in _panel(panel, top + LINE + GAP):
            parts.append(part)
            top = bottom
    height = top + MARGIN
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'role="img" aria-labelledby="chart-title chart-told" '
            'font-family="system-ui, sans-serif" font-size="13" fill="#21262c">',
            '<title id="chart-title">Agreement on each point</title>',
            f'<desc id="chart-told">{escape(describe(chart))}</desc>',
            f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
            *parts,
            "</svg>",
        ]
    )


def describe(chart: Chart) -> str:
    """The whole chart in sentences."""
    return " ".join(
        f"{panel.kind.capitalize()} {panel.number}, {panel.title} "
        + " ".join(f"{bar.label}: {told(bar)}." for bar in panel.bars)
        for panel in chart
    )


def told(bar: Bar) -> str:
    """A bar in words."""
    if bar.counts is None:
        return "too few, or nearly all of one mind"
    return ", ".join(f"{each.count} {each.words}" for each in bar.told if each.count)


def _legend(top: int) -> Iterator[tuple[str, int]]:
    """The choices, one in a line; each part with the height at which it ends."""
    for number, ((_, words), fill) in enumerate(zip(CHOICES, FILLS, strict=True)):
        at = top + number * (LINE + 2)
        square = f'<rect x="{MARGIN}" y="{at - 11}" width="13" height="13" fill="{fill}"/>'
        yield f"{square}{_text(MARGIN + 19, at, words)}", at


def _panel(panel: Panel, top: int) -> Iterator[tuple[str, int]]:
    title = f"{panel.number}. {panel.title}"
    for line in textwrap.wrap(title, CHARACTERS, max_lines=5, placeholder=" …"):
        yield _text(MARGIN, top, line, bold=True), top
        top += LINE
    for bar in panel.bars:
        count = f" ({bar.total})" if bar.counts is not None else ""
        yield _text(MARGIN, top, bar.label + count), top
        yield "".join(_bar(bar, top + 5)), top + 5 + BAR
        top += 5 + BAR + LINE


def _bar(bar: Bar, top: int) -> Iterable[str]:
    """The pieces of a bar; one outline, with the reason in it, where nothing may be shown."""
    full = WIDTH - 2 * MARGIN
    if bar.counts is None:
        yield (
            f'<rect x="{MARGIN}" y="{top}" width="{full}" height="{BAR}" fill="none" '
            'stroke="#85898c" stroke-dasharray="4 3"/>'
        )
        yield _text(MARGIN + 8, top + 17, told(bar))
        return
    left = float(MARGIN)
    for count, fill, ink in zip(bar.counts, FILLS, INKS, strict=True):
        if not count:
            continue
        width = full * count / bar.total
        yield (
            f'<rect x="{left:.2f}" y="{top}" width="{width:.2f}" height="{BAR}" fill="{fill}" '
            'stroke="#ffffff"/>'
        )
        if width >= NARROWEST:
            middle = f"{left + width / 2:.2f}"
            yield (
                f'<text x="{middle}" y="{top + 17}" text-anchor="middle" fill="{ink}">'
                f"{count}</text>"
            )
        left += width


def _text(left: float, top: float, words: str, *, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{left}" y="{top}"{weight}>{escape(words)}</text>'
