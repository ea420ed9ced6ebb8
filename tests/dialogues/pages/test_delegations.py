"""The pages of delegations, regions and their words."""

from __future__ import annotations

import pytest

from dialogues.models import Delegation, Nation, Region
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/delegations"
ONE = "/d/coast-2026/delegation"
INDUSTRY = {
    "code": "IND",
    "kind": "sector",
    "name": "industry",
    "adjective": "industry",
    "noun": "",
    "alternatives": "business, corporate,",
    "region": "",
}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def rapporteur(client, cast):
    client.force_login(cast.rapporteur)
    return client


def page(response) -> str:
    return str(response.content, "utf-8")


def codes(cast: Cast) -> list[str]:
    return list(cast.dialogue.delegations.values_list("code", flat=True))


class TestList:
    def test_shows_what_each_prints(self, rapporteur):
        shown = page(rapporteur.get(PAGE))
        assert "a Korean participant · a participant from the ROK" in shown
        assert "1 participant" in shown

    def test_an_observer_reads_and_counts_nobody(self, client, cast):
        client.force_login(cast.observer)
        shown = page(client.get(PAGE))
        assert "a Korean participant" in shown
        assert "1 participant" not in shown
        assert "Add nations" not in shown
        assert "Edit" not in shown

    def test_says_what_to_do_where_there_is_none(self, client, cast):
        client.force_login(cast.stranger)
        assert "No delegations yet" in page(client.get("/d/elsewhere/delegations"))

    @pytest.mark.parametrize("number", [1, 3])
    def test_takes_as_many_queries_for_more(
        self, rapporteur, cast, django_assert_num_queries, number
    ):
        for each in range(number):
            region = Region.objects.create(
                dialogue=cast.dialogue, code=f"R{each}", name=f"R{each}", adjective=f"R{each}n"
            )
            Delegation.objects.create(
                dialogue=cast.dialogue,
                code=f"D{each}",
                name=f"D{each}",
                adjective=f"D{each}ish",
                region=region,
            )
        with django_assert_num_queries(18):
            rapporteur.get(PAGE)


class TestNations:
    def send(self, client, nations: str):
        return client.post(f"{PAGE}/nations", {"nations": nations})

    def test_adds_by_code_name_and_adjective(self, rapporteur, cast):
        response = self.send(rapporteur, "jp, The United States, Chinese, ROK, ,JP")
        assert (response.status_code, response["Location"]) == (302, PAGE)
        assert codes(cast) == ["KR", "RU", "JP", "US", "CN"]

    @pytest.mark.parametrize(
        ("nations", "sentence"),
        [
            ("", "This field is required."),
            ("JP, Xyland", "“Xyland” is not in the lexicon: add it in your own words."),
            ("KR, RU", "They are all in this dialogue already."),
        ],
    )
    def test_refuses_all_with_a_sentence(self, rapporteur, cast, nations, sentence):
        response = self.send(rapporteur, nations)
        assert response.status_code == 422
        assert sentence in page(response)
        assert codes(cast) == ["KR", "RU"]

    def test_the_sites_own_words_come_first(self, rapporteur, cast):
        Nation.objects.create(
            code="JP", name="Nippon", adjective="Nipponese", region="The Far Isles"
        )
        self.send(rapporteur, "JP")
        japan = cast.dialogue.delegations.with_region().get(code="JP").words()
        assert (japan.name, japan.noun, japan.adjective) == ("Nippon", "Nippon", "Nipponese")
        region = cast.dialogue.regions.get()
        assert (region.code, region.name) == ("TFI", "The Far Isles")

    def test_a_region_that_is_known_is_found_by_name(self, rapporteur, cast):
        Nation.objects.create(code="ZZ", name="Zed", adjective="Zeddish", region="northeast asia")
        Nation.objects.create(code="QQ", name="Queue", adjective="Queuish")
        self.send(rapporteur, "ZZ, QQ")
        assert [row.words().region for row in cast.dialogue.delegations.with_region()] == [
            None,
            None,
            "NEA",
            None,
        ]


class TestOwnWords:
    def test_adds_a_delegation(self, rapporteur, cast):
        assert rapporteur.post(f"{PAGE}/new", INDUSTRY)["Location"] == PAGE
        added = cast.dialogue.delegations.get(code="IND")
        assert (added.kind, added.alternatives) == ("sector", ["business", "corporate"])

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ({"code": "KR"}, "The code KR is taken in this dialogue: choose another."),
            ({"code": "most"}, "is a word of the attribution tokens."),
            ({"code": "1st"}, "A code starts with a letter"),
            ({"adjective": "Korean"}, "KR and IND share the printed form"),
            ({"alternatives": "business, RUSSIAN"}, "RU and IND share the printed form"),
            ({"name": "in {dustry}"}, "Leave out braces, ~ and @"),
            ({"adjective": ""}, "This field is required."),
            ({"region": "NEA"}, "Select a valid choice."),
        ],
    )
    def test_refuses_with_a_sentence(self, rapporteur, cast, change, sentence):
        response = rapporteur.post(f"{PAGE}/new", INDUSTRY | change)
        assert response.status_code == 422
        assert sentence in page(response)
        assert codes(cast) == ["KR", "RU"]

    def test_edits_all_but_the_code(self, rapporteur, cast):
        shown = page(rapporteur.get(f"{ONE}/KR"))
        assert 'name="code"' not in shown
        assert 'value="Korean"' in shown
        changed = INDUSTRY | {"name": "Korea", "adjective": "ROK", "kind": "country"}
        assert rapporteur.post(f"{ONE}/KR", changed)["Location"] == PAGE
        korea = cast.dialogue.delegations.get(code="KR")
        assert (korea.name, korea.adjective) == ("Korea", "ROK")

    def test_refuses_an_edit_that_takes_anothers_word(self, rapporteur, cast):
        response = rapporteur.post(f"{ONE}/KR", INDUSTRY | {"adjective": "Russian"})
        assert response.status_code == 422
        assert "share the printed form" in page(response)

    def test_moves_and_deletes(self, rapporteur, cast):
        rapporteur.post(f"{PAGE}/new", INDUSTRY)
        rapporteur.post(f"{ONE}/IND/up")
        assert codes(cast) == ["KR", "IND", "RU"]
        rapporteur.post(f"{ONE}/KR/down")
        assert codes(cast) == ["IND", "KR", "RU"]
        rapporteur.post(f"{ONE}/IND/delete")
        assert codes(cast) == ["KR", "RU"]
        assert rapporteur.post(f"{ONE}/IND/delete").status_code == 404

    def test_keeps_a_delegation_with_people(self, rapporteur, cast):
        response = rapporteur.post(f"{ONE}/KR/delete", follow=True)
        assert "the ROK has participants: move or remove them first." in page(response)
        assert codes(cast) == ["KR", "RU"]


class TestPreview:
    def test_shows_what_prints_and_keeps_nothing(self, rapporteur, cast):
        words = INDUSTRY | {"code": "", "alternatives": "NGO"}
        shown = page(rapporteur.post(f"{PAGE}/preview", words))
        assert "<li>an industry participant</li>" in shown
        assert "<li>an NGO participant</li>" in shown
        assert "<html" not in shown
        assert codes(cast) == ["KR", "RU"]

    def test_tells_of_a_shared_form(self, rapporteur):
        words = INDUSTRY | {"code": "", "adjective": "Korean"}
        shown = page(rapporteur.post(f"{PAGE}/preview", words))
        assert "KR and this one share the printed form" in shown

    def test_waits_for_the_words(self, rapporteur):
        shown = page(rapporteur.post(f"{PAGE}/preview", {"name": "x"}))
        assert "to see how it prints" in shown

    def test_of_one_that_is_there(self, rapporteur):
        words = INDUSTRY | {"adjective": "ROK", "name": "Korea", "alternatives": ""}
        shown = page(rapporteur.post(f"{ONE}/KR/preview", words))
        assert "<li>an ROK participant</li>" in shown
        assert "message-error" not in shown


REGION = {"code": "NEA", "name": "Northeast Asia", "adjective": "Northeast Asian"}


class TestRegions:
    def test_are_added_edited_and_deleted(self, rapporteur, cast):
        assert rapporteur.post("/d/coast-2026/regions/new", REGION)["Location"] == PAGE
        address = "/d/coast-2026/region/NEA"
        assert 'value="Northeast Asia"' in page(rapporteur.get(address))
        rapporteur.post(address, REGION | {"name": "East Asia"})
        assert "participants from East Asia" in page(rapporteur.get(PAGE))
        rapporteur.post(f"{address}/delete")
        assert not cast.dialogue.regions.exists()

    def test_are_refused_with_a_sentence(self, rapporteur):
        response = rapporteur.post("/d/coast-2026/regions/new", REGION | {"code": "KR"})
        assert response.status_code == 422
        assert "The code KR is taken in this dialogue" in page(response)

    def test_are_refused_a_name_that_cannot_be_kept(self, rapporteur, cast):
        rapporteur.post("/d/coast-2026/regions/new", REGION)
        response = rapporteur.post("/d/coast-2026/region/NEA", REGION | {"name": "{Asia}"})
        assert response.status_code == 422
        assert "Leave out braces" in page(response)
        assert cast.dialogue.regions.get().name == "Northeast Asia"

    def test_stay_while_a_delegation_is_in_them(self, rapporteur, cast):
        rapporteur.post("/d/coast-2026/regions/new", REGION)
        cast.dialogue.delegations.update(region=cast.dialogue.regions.get())
        assert 'aria-label="Delete Northeast Asia"' not in page(rapporteur.get(PAGE))
        response = rapporteur.post("/d/coast-2026/region/NEA/delete", follow=True)
        assert "Northeast Asia has delegations: move them first." in page(response)
