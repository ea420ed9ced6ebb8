"""However a name is written, in whatever neutral sentence, it is found: people of all regions."""

from collections import defaultdict

import pytest

from dialogues.domain.names import Certainty, compile_roster, find_names

from .written import ADDRESSED, CARRIERS, PEOPLE, people, ways

# Of each kind of writing, how much is found at least; all of it where none is said.
FLOORS = {"apart": 0.98, "misspelled": 0.95, "burmese": 0.95, "invisible": 0.99, "initials": 0.99}
STEPS = (0, 7)  # each way is tried in two of the sentences, the next one in others


@pytest.fixture(scope="module")
def roster():
    return compile_roster(people())


def sentences(way, at):
    """Two of the neutral sentences with a name in them, and where it begins."""
    for step in STEPS:
        carrier = CARRIERS[(at + step) % len(CARRIERS)]
        doubled = "Dr." in carrier and ADDRESSED.match(way)
        if doubled or (way.endswith((".", "'s")) and ("{}." in carrier or "{}'s" in carrier)):
            carrier = CARRIERS[9]
        yield carrier.replace("{}", way), carrier.index("{}")


def is_found(roster, text, start, end, key):
    return any(
        each.start < end and start < each.end and key in each.people
        for each in find_names(roster, text)
        if each.certainty is not Certainty.POSSIBLE
    )


def test_however_a_name_is_written_it_is_found(roster):
    tried, missed = defaultdict(int), defaultdict(list)
    for number, each in enumerate(PEOPLE):
        for at, (kind, way) in enumerate(ways(each)):
            for text, start in sentences(way, number + at):
                tried[kind] += 1
                if not is_found(roster, text, start, start + len(way), f"P{number:02}"):
                    missed[kind].append(text)
    shares = {kind: 1 - len(missed[kind]) / number for kind, number in tried.items()}
    few = {kind: missed[kind] for kind in shares if shares[kind] < FLOORS.get(kind, 1.0)}
    assert few == {}
    assert sum(map(len, missed.values())) < 0.01 * sum(tried.values())
