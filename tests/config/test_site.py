"""Django's admin: site matters alone, and no door of its own."""

from __future__ import annotations

import pytest
from django.contrib import admin

from dialogues.models import Nation, User
from reports.models import HouseStyle, Report
from tests.cast import make_cast, make_dialogue, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper(client):
    user = make_user("keeper@example.org")
    user.is_staff = True
    user.save()
    client.force_login(user)
    return client


def page(response) -> str:
    return str(response.content, "utf-8")


def test_holds_these_models_alone():
    assert {model._meta.label for model in admin.site._registry} == {
        "dialogues.User",
        "dialogues.Nation",
        "reports.HouseStyle",
    }


def test_links_to_the_dialogues(keeper):
    assert 'The dialogues are at <a href="/">their own pages</a>.' in page(keeper.get("/admin/"))


def test_shows_nobody_of_a_roster(keeper):
    make_cast()
    for address in ("", "dialogues/user/", "dialogues/nation/", "dialogues/user/1/change/"):
        shown = page(keeper.get(f"/admin/{address}", follow=True))
        for secret in ("Vellumkin", "Quillmarsh", "Institute KR1", "Coast"):
            assert secret not in shown


def test_has_one_place_to_sign_in(client):
    response = client.get("/admin/dialogues/user/", follow=True)
    assert response.request["PATH_INFO"] == "/account/login/"
    password = {"username": "keeper@example.org", "password": "x"}
    assert client.post("/admin/login/", password)["Location"].startswith("/account/login/")


def test_tells_others_why_not_instead_of_sending_them_in_a_circle(client):
    client.force_login(make_user("anna@example.org"))
    response = client.get("/admin/", follow=True)
    assert response.status_code == 403
    assert "Only those who look after the site may open this." in page(response)


class TestAccounts:
    def test_are_made_without_a_password(self, keeper):
        data = {"email": "New@Example.org", "name": "New", "is_active": "on"}
        keeper.post("/admin/dialogues/user/add/", data)
        user = User.objects.get(email="new@example.org")
        assert not user.has_usable_password()

    def test_keep_their_password_when_they_are_edited(self, keeper):
        user = make_user("anna@example.org")
        address = f"/admin/dialogues/user/{user.pk}/change/"
        assert "password" not in page(keeper.get(address))
        keeper.post(address, {"email": "anna@example.org", "name": "Anna T."})
        user.refresh_from_db()
        assert (user.name, user.is_active, user.has_usable_password()) == ("Anna T.", False, True)

    def test_are_closed_and_not_deleted(self, keeper):
        user = make_user("anna@example.org")
        assert keeper.post(f"/admin/dialogues/user/{user.pk}/delete/").status_code == 403
        assert User.objects.filter(pk=user.pk).exists()


KOREA = {"code": "kr", "name": "the ROK", "adjective": "Korean", "noun": "Korea"}


class TestLexicon:
    def test_takes_alternatives_on_one_line(self, keeper):
        words = KOREA | {"alternatives": "ROK, South Korean,"}
        keeper.post("/admin/dialogues/nation/add/", words)
        nation = Nation.objects.get()
        assert (nation.code, nation.alternatives) == ("KR", ["ROK", "South Korean"])
        address = f"/admin/dialogues/nation/{nation.pk}/change/"
        assert 'value="ROK, South Korean"' in page(keeper.get(address))

    @pytest.mark.parametrize("code", ["KOR", "1R", "К1", ""])
    def test_refuses_what_is_no_code(self, keeper, code):
        keeper.post("/admin/dialogues/nation/add/", KOREA | {"code": code})
        assert not Nation.objects.exists()


STYLE = """style: 1
code: quay
title: Quay
order: [title, framing, takeaways, recommendations, sections, thanks]
numbering: sections
byline: {author: "{author}", day: "{day} {month} {year}"}
labels: {noun: participant, levels: [delegation, region, any]}
takeaways: {heading: Takeaways, marker: number}
recommendations: {heading: Recommendations, marker: number}
participants: {list: none, heading: ""}
thanks: {intro: "{convenor} thanks:"}
"""


class TestHouseStyles:
    ADD = "/admin/reports/housestyle/add/"

    def test_are_kept_under_their_own_code(self, keeper):
        keeper.post(self.ADD, {"source": STYLE})
        assert HouseStyle.objects.get().code == "quay"

    @pytest.mark.parametrize(
        ("source", "sentence"),
        [
            ("", "This field is required."),
            (STYLE.replace("numbering", "nombering"), "the style, line "),
            (STYLE.replace("code: quay", "code: plain"), "plain is built in"),
        ],
    )
    def test_are_refused_with_a_sentence(self, keeper, source, sentence):
        assert sentence in page(keeper.post(self.ADD, {"source": source}))
        assert not HouseStyle.objects.exists()

    def test_come_once_and_keep_their_code(self, keeper):
        keeper.post(self.ADD, {"source": STYLE})
        assert "There is a style quay already." in page(keeper.post(self.ADD, {"source": STYLE}))
        address = f"/admin/reports/housestyle/{HouseStyle.objects.get().pk}/change/"
        renamed = keeper.post(address, {"source": STYLE.replace("code: quay", "code: pier")})
        assert "Reports ask for this style as quay." in page(renamed)
        keeper.post(address, {"source": STYLE.replace("title: Quay", "title: The Quay")})
        assert "title: The Quay" in HouseStyle.objects.get().source

    def test_stay_while_a_report_is_set_in_them(self, keeper):
        keeper.post(self.ADD, {"source": STYLE})
        address = f"/admin/reports/housestyle/{HouseStyle.objects.get().pk}/delete/"
        report = Report.objects.create(dialogue=make_dialogue("coast"), style="quay")
        assert keeper.post(address, {"post": "yes"}).status_code == 403
        report.delete()
        keeper.post(address, {"post": "yes"})
        assert not HouseStyle.objects.exists()
