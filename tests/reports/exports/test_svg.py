"""A chart as SVG: well-formed, read aloud, no script, its shares true."""

from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring

from reports.domain.chart import Bar, Panel
from reports.exports.svg import BAR, MARGIN, WIDTH, describe, write_svg

from .charts import CHART

SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart=CHART):
    return fromstring(write_svg(chart))


def bars(tree):
    found = tree.iter(f"{SVG}rect")
    return [each for each in found if each.get("height") == str(BAR)]


def test_is_named_and_described_in_words():
    tree = drawn()
    assert tree.get("role") == "img"
    assert tree.get("aria-labelledby").split() == [
        tree.find(f"{SVG}{each}").get("id") for each in ("title", "desc")
    ]
    assert tree.find(f"{SVG}desc").text == describe(CHART)


def test_tells_every_number_in_words():
    told = describe(CHART)
    assert "Everybody who answered: 4 agree, 1 agree with a reservation, 2 disagree." in told
    assert "Recommendation 2, =1+1 They meet again. Everybody who answered: too few" in told


def test_a_bar_is_cut_by_its_shares():
    widths = [float(each.get("width")) for each in bars(drawn())[:3]]
    full = WIDTH - 2 * MARGIN
    assert widths == pytest.approx([full * 4 / 7, full / 7, full * 2 / 7], abs=0.01)


def test_what_may_not_be_shown_is_one_outline_without_a_number():
    (outline,) = bars(drawn(CHART[1:]))
    assert outline.get("fill") == "none"
    texts = "".join(drawn(CHART[1:]).itertext())
    assert "too few, or nearly all of one mind" in texts


def test_nothing_is_outside_the_picture():
    tree = drawn()
    height = float(tree.get("viewBox").split()[3])
    for each in [*tree.iter(f"{SVG}rect"), *tree.iter(f"{SVG}text")]:
        assert 0 <= float(each.get("x", 0)) <= WIDTH
        assert float(each.get("y", 0)) + float(each.get("height", 0)) <= height


def test_holds_no_script_and_reaches_for_nothing():
    written = write_svg(CHART)
    assert "<matter>" not in written
    assert [each for each in ("script", "href", "style", "url(") if each in written] == []


def test_a_number_too_small_for_its_piece_is_left_to_the_table():
    tree = drawn((Panel(1, "takeaway", "So.", (Bar("All", (99, 0, 0, 1)),)),))
    numbers = [each.text for each in tree.iter(f"{SVG}text") if each.get("text-anchor")]
    assert numbers == ["99"]
