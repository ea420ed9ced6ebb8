"""The list of dialogues, a new one, its overview and its settings."""

from __future__ import annotations

import pytest

from dialogues.models import AuditRow, Dialogue, Membership, Role
from tests.cast import Cast, make_cast, make_dialogue, make_user

pytestmark = pytest.mark.django_db
FACTS = {
    "title": "Harbour",
    "slug": "",
    "convenor": "The Harbour Institute",
    "series": "",
    "format": "virtual",
    "rule": "chatham-house",
    "threshold": "4",
}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def page(response) -> str:
    return str(response.content, "utf-8")


class TestList:
    def test_shows_ones_own_dialogues_alone(self, client, cast):
        client.force_login(cast.observer)
        shown = page(client.get("/"))
        assert "/d/coast-2026/" in shown
        assert "elsewhere" not in shown
        assert "Observer" in shown

    def test_says_what_to_do_where_there_is_none(self, client):
        client.force_login(make_user("new@example.org"))
        shown = page(client.get("/"))
        assert "<h2>You are in no dialogue yet</h2>" in shown
        assert 'href="/new"' in shown

    @pytest.mark.parametrize("number", [1, 3])
    def test_takes_as_many_queries_for_three(self, client, django_assert_num_queries, number):
        user = make_user("new@example.org")
        for each in range(number):
            dialogue = make_dialogue(f"dialogue-{each}")
            Membership.objects.create(dialogue=dialogue, user=user, role=Role.CONVENOR)
        client.force_login(user)
        with django_assert_num_queries(3):
            client.get("/")


class TestNew:
    @pytest.fixture
    def anna(self, client):
        anna = make_user("anna@example.org")
        client.force_login(anna)
        return anna

    def test_makes_one_and_leads_to_its_delegations(self, client, anna):
        response = client.post("/new", FACTS)
        assert (response.status_code, response["Location"]) == (302, "/d/harbour/delegations")
        dialogue = Dialogue.objects.get()
        assert (dialogue.title, dialogue.threshold) == ("Harbour", 4)
        assert dialogue.memberships.get().user == anna

    def test_shows_the_wording_of_every_rule(self, client, anna):
        shown = page(client.get("/new"))
        assert "Nothing that is said may be used" in shown
        assert shown.count('class="rule-wording"') == 4

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ({"title": ""}, "This field is required."),
            ({"title": "A\x07bell"}, "holds the control character U+0007"),
            ({"slug": "with blanks"}, "A slug holds letters, digits, _ and -"),
            ({"slug": "взять"}, "A slug holds letters, digits, _ and -"),
            ({"threshold": "0"}, "Ensure this value is greater than or equal to 1."),
            ({"threshold": "99"}, "Ensure this value is less than or equal to 20."),
            ({"rule": "none"}, "Select a valid choice."),
        ],
    )
    def test_refuses_with_a_sentence(self, client, anna, change, sentence):
        response = client.post("/new", FACTS | change)
        assert response.status_code == 422
        assert sentence in page(response)
        assert not Dialogue.objects.exists()

    def test_refuses_a_taken_short_name(self, client, anna):
        make_dialogue("harbour")
        response = client.post("/new", FACTS | {"slug": "harbour"})
        assert response.status_code == 422
        assert "The short name harbour is taken: choose another." in page(response)

    def test_gives_two_of_one_title_two_short_names(self, client, anna):
        assert client.post("/new", FACTS)["Location"] == "/d/harbour/delegations"
        assert client.post("/new", FACTS)["Location"] == "/d/harbour-2/delegations"


class TestOverview:
    def test_tells_the_rule_and_the_members(self, client, cast):
        client.force_login(cast.observer)
        shown = page(client.get("/d/coast-2026/"))
        assert "neither the identity nor the affiliation of the speaker" in shown
        assert [name in shown for name in ("Convenor", "Rapporteur", "Observer")] == [True] * 3

    def test_prints_markup_as_text(self, client, cast):
        cast.dialogue.title = "<script>alert(1)</script> {{ 7|add:7 }} {% now 'Y' %}"
        cast.dialogue.save()
        client.force_login(cast.convenor)
        for address in ("/", "/d/coast-2026/", "/d/coast-2026/settings", "/d/coast-2026/members"):
            shown = page(client.get(address))
            assert "<script>alert" not in shown
            assert "{{ 7|add:7 }}" in shown

    def test_shows_nobody_of_the_roster(self, client, cast):
        client.force_login(cast.convenor)
        shown = page(client.get("/d/coast-2026/"))
        for secret in ("Vellumkin", "Quillmarsh", "Institute KR1", "kr1@example.org"):
            assert secret not in shown


class TestSettings:
    @pytest.fixture
    def convenor(self, client, cast):
        client.force_login(cast.convenor)
        return client

    def send(self, client, **changes: str):
        return client.post("/d/coast-2026/settings", FACTS | {"title": "Coast"} | changes)

    def test_saves_and_stays(self, convenor, cast):
        response = self.send(convenor, title="Coasts")
        assert (response.status_code, response["Location"]) == (302, "/d/coast-2026/settings")
        cast.dialogue.refresh_from_db()
        assert (cast.dialogue.title, cast.dialogue.slug) == ("Coasts", "coast-2026")

    def test_another_short_name_leads_to_other_addresses(self, convenor, cast):
        response = self.send(convenor, slug="coasts")
        assert response["Location"] == "/d/coasts/settings"
        assert "stands in addresses" not in page(convenor.get("/d/coasts/settings"))
        assert convenor.get("/d/coast-2026/settings").status_code == 404

    def test_warns_of_one_that_names_somebody_and_refuses_one_that_is_taken(self, convenor, cast):
        name = cast.guest.name.reveal()
        slug = "-".join(name.lower().split())
        assert self.send(convenor, slug=slug).status_code == 302
        shown = page(convenor.get(f"/d/{slug}/settings"))
        assert "names somebody on its roster" in shown
        refused = convenor.post(f"/d/{slug}/settings", FACTS | {"slug": "elsewhere"})
        assert refused.status_code == 422
        assert "The short name elsewhere is taken" in page(refused)

    def test_the_same_twice_writes_once(self, convenor):
        for _ in range(2):
            self.send(convenor)
        assert AuditRow.objects.count() == 1
        assert "Nothing was different." in page(convenor.get("/d/coast-2026/settings"))

    def test_refuses_with_a_sentence(self, convenor, cast):
        response = self.send(convenor, title="")
        assert response.status_code == 422
        assert "This field is required." in page(response)

    def test_tells_others_why_not(self, client, cast):
        client.force_login(cast.rapporteur)
        response = client.get("/d/coast-2026/settings")
        assert response.status_code == 403
        assert "Only a convenor may do this." in page(response)
