"""Zones have names or offsets, and clocks that are put forward and back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.zones import AREAS, is_zone, open_zone, place_moment, zones_by_area

at = datetime.fromisoformat  # on the wall: without a zone
NAMES = [name for _, names in zones_by_area() for name in names]


@pytest.mark.parametrize("name", ["UTC", "Europe/Vienna", "Asia/Seoul", "+02:00", "-09:30"])
def test_knows_a_zone(name):
    assert is_zone(name)


@pytest.mark.parametrize("name", ["", "Vienna", "Europe/Atlantis", "CET", "+2", "+25:00", "../UTC"])
def test_refuses_what_is_none(name):
    assert not is_zone(name)


def test_lists_areas_and_names_in_order():
    assert [area for area, _ in zones_by_area()] == list(AREAS)
    assert sorted(NAMES) == NAMES


@pytest.mark.parametrize(("name", "minutes"), [("UTC", 0), ("+05:30", 330), ("-09:30", -570)])
def test_opens_an_offset(name, minutes):
    moment = datetime(2026, 6, 8, 9, tzinfo=open_zone(name))
    assert moment.utcoffset() == timedelta(minutes=minutes)


def test_places_a_time_on_the_wall():
    placed = place_moment(at("2026-06-08T09:00"), "Europe/Vienna")
    assert placed == datetime(2026, 6, 8, 7, tzinfo=UTC)


def test_refuses_a_time_that_the_clocks_skip():
    assert place_moment(at("2026-03-29T02:30"), "Europe/Vienna") is None


def test_takes_the_first_of_a_time_shown_twice():
    placed = place_moment(at("2026-10-25T02:30"), "Europe/Vienna")
    assert placed == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.datetimes(at("2000-01-01"), at("2037-01-01")), st.sampled_from(NAMES))
def test_shows_a_placed_time_as_it_was_given(wall, zone):
    placed = place_moment(wall, zone)
    if placed is not None:
        assert placed.astimezone(open_zone(zone)).replace(tzinfo=None, fold=0) == wall
