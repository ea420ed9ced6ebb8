"""Audiences are nested: somebody in one has read all that went to it and to every wider one."""

import pytest

from reports.domain.audiences import READERS, Audience

ORDER = ["internal", "participants", "sponsors", "public"]


@pytest.mark.parametrize("reader", ORDER)
@pytest.mark.parametrize("release", ORDER)
def test_reads_what_went_to_it_and_to_every_wider_one(reader, release):
    assert Audience(reader).reads(Audience(release)) is (
        ORDER.index(reader) <= ORDER.index(release)
    )


def test_says_who_reads():
    assert set(READERS) == set(Audience)
    assert Audience.PUBLIC.readers == "anybody"
