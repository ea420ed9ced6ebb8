"""Delegations and regions with their words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.actions.delegations import (
    add_delegation,
    add_nations,
    delete_delegation,
    edit_delegation,
    move_delegation,
)
from dialogues.actions.refused import Refused
from dialogues.actions.regions import add_region, delete_region, edit_region
from dialogues.domain import record as values
from dialogues.models import AuditRow, Delegation, Takeaway, User
from dialogues.models.nation import known_nations
from dialogues.permissions import NOT_FOR_OBSERVERS
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db
INDUSTRY = values.Delegation(
    code="IND",
    name="industry",
    adjective="industry",
    kind=values.DelegationKind.SECTOR,
    alternatives=("business",),
)
ASIA = values.Region("NEA", "Northeast Asia", "Northeast Asian")


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def codes(cast: Cast) -> list[str]:
    return list(cast.dialogue.delegations.values_list("code", flat=True))


def korea(cast: Cast) -> Delegation:
    return cast.dialogue.delegations.get(code="KR")


def add(cast: Cast, words: values.Delegation = INDUSTRY, by: User | None = None) -> Delegation:
    return add_delegation(dialogue=cast.dialogue, words=words, by=by or cast.rapporteur, now=NOW)


def write_takeaway(cast: Cast, text: str) -> None:
    Takeaway.objects.create(dialogue=cast.dialogue, code="t1", text=text)


class TestNations:
    def add(self, cast: Cast, *wanted: str) -> int:
        known = known_nations()
        nations = [known[code] for code in wanted]
        return add_nations(dialogue=cast.dialogue, nations=nations, by=cast.rapporteur, now=NOW)

    def test_come_with_their_words_and_region(self, cast):
        assert self.add(cast, "JP", "CN", "US") == 3
        assert codes(cast) == ["KR", "RU", "JP", "CN", "US"]
        japan = cast.dialogue.delegations.with_region().get(code="JP").words()
        assert (japan.name, japan.noun, japan.adjective) == ("Japan", "Japan", "Japanese")
        regions = list(cast.dialogue.regions.values_list("name", flat=True))
        assert regions == ["Northeast Asia", "North America"]
        assert AuditRow.objects.get().action == "lexicon.edited"

    def test_that_are_there_stay_as_they_are(self, cast):
        assert self.add(cast, "KR", "JP") == 1
        assert korea(cast).alternatives == []

    def test_all_there_already_changes_nothing(self, cast):
        with pytest.raises(Refused, match=r"^They are all in this dialogue already\.$"):
            self.add(cast, "KR", "RU")
        assert not AuditRow.objects.exists()

    def test_whose_word_is_taken_are_refused_together(self, cast):
        add(cast, replace(INDUSTRY, adjective="Japanese"))
        with pytest.raises(Refused, match='share the printed form "Japanese"'):
            self.add(cast, "CN", "JP")
        assert codes(cast) == ["KR", "RU", "IND"]

    def test_find_a_region_by_its_name(self, cast):
        add_region(dialogue=cast.dialogue, words=replace(ASIA, code="X"), by=cast.convenor, now=NOW)
        self.add(cast, "JP")
        assert [row.code for row in cast.dialogue.regions.all()] == ["X"]

    def test_get_a_free_code_for_a_new_region(self, cast):
        add(cast, replace(INDUSTRY, code="NEA"))
        self.add(cast, "JP")
        assert [row.code for row in cast.dialogue.regions.all()] == ["NEA2"]


class TestAdding:
    def test_writes_every_word(self, cast):
        assert add(cast).words() == INDUSTRY
        assert codes(cast) == ["KR", "RU", "IND"]

    @pytest.mark.parametrize("code", ["KR", "NEA", "r1"])
    def test_refuses_a_taken_code(self, cast, code):
        add_region(dialogue=cast.dialogue, words=ASIA, by=cast.convenor, now=NOW)
        cast.dialogue.remarks.create(
            session=cast.session, code="r1", position=1, speaker=cast.guest.pk, text="x"
        )
        with pytest.raises(Refused, match=f"^The code {code} is taken"):
            add(cast, replace(INDUSTRY, code=code))

    def test_refuses_a_word_of_the_tokens(self, cast):
        with pytest.raises(Refused, match="is a word of the attribution tokens"):
            add(cast, replace(INDUSTRY, code="most"))

    def test_refuses_a_shared_printed_form(self, cast):
        with pytest.raises(Refused, match="share the printed form"):
            add(cast, replace(INDUSTRY, alternatives=("korean",)))
        assert codes(cast) == ["KR", "RU"]

    def test_is_not_for_observers(self, cast):
        with pytest.raises(Refused, match=NOT_FOR_OBSERVERS):
            add(cast, by=cast.observer)


class TestEditing:
    def edit(self, cast: Cast, **changes: object) -> None:
        words = replace(korea(cast).words(), **changes)  # type: ignore[arg-type]
        edit_delegation(delegation=korea(cast), words=words, by=cast.rapporteur, now=NOW)

    def test_keeps_the_code(self, cast):
        add_region(dialogue=cast.dialogue, words=ASIA, by=cast.convenor, now=NOW)
        self.edit(cast, code="ZZ", alternatives=("ROK",), region="NEA")
        words = korea(cast).words()
        assert (words.code, words.alternatives, words.region) == ("KR", ("ROK",), "NEA")

    def test_keeps_an_alternative_that_a_text_asks_for(self, cast):
        self.edit(cast, alternatives=("ROK", "South Korean"))
        write_takeaway(cast, "{r1 ~South Korean} agreed.")
        with pytest.raises(Refused, match=r"^“South Korean” stands in a token"):
            self.edit(cast, alternatives=("ROK",))
        self.edit(cast, alternatives=("South Korean",))
        assert korea(cast).alternatives == ["South Korean"]

    def test_refuses_another_delegations_word(self, cast):
        with pytest.raises(Refused, match="share the printed form"):
            self.edit(cast, adjective="Russian")
        assert korea(cast).adjective == "Korean"


def test_moves_by_one_place_and_stops_at_the_ends(cast):
    add(cast)
    first = korea(cast)
    for down, expected in (
        (True, ["RU", "KR", "IND"]),
        (True, ["RU", "IND", "KR"]),
        (True, ["RU", "IND", "KR"]),
        (False, ["RU", "KR", "IND"]),
    ):
        move_delegation(delegation=first, down=down, by=cast.rapporteur, now=NOW)
        assert codes(cast) == expected


class TestDeleting:
    def test_takes_out_what_nothing_uses(self, cast):
        delete_delegation(delegation=add(cast), by=cast.rapporteur, now=NOW)
        assert codes(cast) == ["KR", "RU"]

    def test_keeps_a_delegation_with_people(self, cast):
        with pytest.raises(Refused, match=r"^the ROK has participants"):
            delete_delegation(delegation=korea(cast), by=cast.rapporteur, now=NOW)

    def test_keeps_a_delegation_that_a_text_names(self, cast):
        industry = add(cast)
        write_takeaway(cast, "{r1 most IND} agreed.")
        with pytest.raises(Refused, match=r"^IND stands in a token"):
            delete_delegation(delegation=industry, by=cast.rapporteur, now=NOW)


class TestRegions:
    @pytest.fixture
    def asia(self, cast):
        return add_region(dialogue=cast.dialogue, words=ASIA, by=cast.rapporteur, now=NOW)

    def test_are_added_in_order(self, cast, asia):
        other = values.Region("CEE", "Central Europe", "Central European")
        add_region(dialogue=cast.dialogue, words=other, by=cast.rapporteur, now=NOW)
        assert [row.words() for row in cast.dialogue.regions.all()] == [ASIA, other]

    def test_refuse_a_taken_code(self, cast, asia):
        with pytest.raises(Refused, match=r"^The code KR is taken"):
            add_region(
                dialogue=cast.dialogue,
                words=replace(ASIA, code="KR"),
                by=cast.rapporteur,
                now=NOW,
            )

    def test_change_their_words_and_keep_their_code(self, cast, asia):
        words = values.Region("ZZ", "East Asia", "East Asian")
        edit_region(region=asia, words=words, by=cast.rapporteur, now=NOW)
        assert cast.dialogue.regions.get().words() == replace(words, code="NEA")

    def test_stay_while_they_are_used(self, cast, asia):
        write_takeaway(cast, "{r1 most NEA} agreed.")
        with pytest.raises(Refused, match=r"^NEA stands in a token"):
            delete_region(region=asia, by=cast.rapporteur, now=NOW)
        Takeaway.objects.all().delete()
        cast.dialogue.delegations.filter(code="KR").update(region=asia)
        with pytest.raises(Refused, match=r"^Northeast Asia has delegations"):
            delete_region(region=asia, by=cast.rapporteur, now=NOW)

    def test_go_when_nothing_uses_them(self, cast, asia):
        delete_region(region=asia, by=cast.rapporteur, now=NOW)
        assert not cast.dialogue.regions.exists()
