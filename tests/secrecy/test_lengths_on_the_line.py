"""Whoever sees how long answers are on the line cannot tell who has a passage, nor how many."""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from html import escape
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from lxml import html

from dialogues.domain.record import Stance
from dialogues.models import Attendance, Position, Remark, Takeaway
from dialogues.models.remark import held
from reports.actions.write_invitations import write_invitations
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.invited import READDRESSED
from reports.languages import LANGUAGES
from reports.models import Block
from reports.models.invitation import THEIRS, Opened
from reports.views.participant.access import COOKIE, IN, let
from tests.cast import make_participant
from tests.config.test_padding import head
from tests.reports.paper import say
from tests.reports.review.guests import choices, forms, make_circle_of_five, read, send

pytestmark = pytest.mark.django_db
PACKED = {"accept-encoding": "gzip"}


@pytest.fixture
def circle():
    """Three people: with no passage, with one, and with five."""
    made = make_circle_of_five(timezone.now())
    cast = made.paper.cast
    third = make_participant(cast.dialogue, cast.guest.delegation, "KR90", "Una Wexlomane")
    Attendance.objects.create(session=cast.session, participant=third)
    code = say(cast, third, "Rafts hold.")
    print_also(made, 9, f"{{{code}}} spoke of rafts.")
    point = Takeaway.objects.get()
    point.text = "Cables matter."
    point.save()
    write_invitations(round_=made.round, people=[third.pk])
    forget_desks()
    made.third = third
    yield made
    forget_desks()


def print_also(circle, position, text):
    """One more paragraph."""
    dialogue, section = circle.paper.cast.dialogue, circle.paper.sections[0]
    more = {"position": position, "text": text, "accepted": [], "drafted_from": []}
    Block.objects.create(dialogue=dialogue, section=section, **more)
    forget_desks()


def browsers(circle):
    """The browser of each, by how many passages they have."""
    cast = circle.paper.cast
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    people = (cast.other_guest, circle.third, cast.guest)
    found = {len(desk.of(each.code)): circle.let_in(each, now=timezone.now()) for each in people}
    assert list(found) == [0, 1, 5]
    return found


def line(answer):
    """What is seen of an answer: its status, and how long head and body are."""
    return answer.status_code, head(answer), len(answer.content)


def shown(client):
    return gzip.decompress(client.get("/review/", headers=PACKED).content).decode()


def presses(client):
    """What every button of a page sends, by its name."""
    page = shown(client)
    found = {each.action.removeprefix("/review/"): each.fields for each in forms(page)}
    found["endorse"] |= {"choice": "agree"}
    found["request"] |= {"kind": "copy"}
    found["language"] |= {"language": "ru"}
    for form in choices(page)[:1]:
        found["respond"] = {**form.fields, "decision": "approve"}
    found.pop("leave")
    return found


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        ("/review/", PACKED),
        ("/review/done", PACKED),
        ("/review/copy", PACKED),
        ("/review/done", {}),  # as to a browser that takes nothing compressed
        ("/review/copy", {}),
    ],
)
def test_a_page_is_as_long_with_no_passage_with_one_and_with_five(circle, address, headers):
    seen = {line(each.get(address, headers=headers)) for each in browsers(circle).values()}
    assert len(seen) == 1


def test_control_without_filling_each_has_a_length_of_its_own(circle, settings):
    settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if "Pad" not in each]
    seen = [line(each.get("/review/")) for each in browsers(circle).values()]
    assert len(set(seen)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_nor_does_it_tell_in_what_language_they_read(circle, language):
    guest = browsers(circle)[0]
    before = line(guest.get("/review/", headers=PACKED))
    guest.post("/review/language", {"language": language})
    assert line(guest.get("/review/", headers=PACKED)) == before


def test_every_press_is_answered_in_one_length(circle):
    seen = {}
    for number, client in browsers(circle).items():
        for name, fields in presses(client).items():
            seen[number, name] = line(client.post(f"/review/{name}", fields, headers=PACKED))
    names = {"endorse", "request", "approve", "language"}
    assert {name for number, name in seen if number == 0} == names
    assert {name for number, name in seen if number == 5} == {*names, "respond"}
    assert set(seen.values()) == {(302, 2_048, 0)}


def test_where_it_is_sent_is_as_long_whatever_is_answered(circle):
    """Of a passage or of a conclusion: an address is on the line with the rest of the head."""
    names = {name for each in browsers(circle).values() for name in presses(each)}
    names.remove("language")
    assert names == {"respond", "approve", "endorse", "request"}
    assert len({len(name) for name in names}) == 1


@pytest.mark.parametrize("renewals", [0, 7, 4_000_000_000])
def test_what_lets_a_browser_in_is_as_long_however_it_came(circle, renewals):
    invitation = circle.invitation(circle.third)
    invitation.renewals = renewals
    names = ["Ada, 8 June 2026", "Wilhelmina Ångström-Quillmarsh (Harbour secretariat), 18 June"]
    told = [THEIRS, *map(Opened, names), Opened("", "5" * 64), Opened(READDRESSED, "5" * 64)]
    answers = [let(HttpResponse(), invitation, IN, each) for each in told]
    assert len({len(each.cookies[COOKIE].value) for each in answers}) == 1


def sent(page, *, filled=True):
    """How long a body is that a browser sends, by the form and the button that is pressed, the one
    whose value goes with it."""
    found = defaultdict(set)
    for form in html.document_fromstring(page).forms:
        name = form.action.removeprefix("/review/")
        fields = [each for each in form.form_values() if filled or each[0] != "filler"]
        for button in form.iter("button"):
            own = [(button.get("name"), button.get("value"))] if button.get("name") else []
            lines = [(key, value.replace("\n", "\r\n")) for key, value in fields + own]
            body = urlencode(lines, safe="*").replace("~", "%7E")
            pressed = own[0][1].rstrip("_").split(":")[0] if own else ""
            found[name, pressed].add(len(body))
    return found


BUTTONS = {
    "respond": ("approve", "change", "coarser", "strike", "object", "comment"),
    "endorse": ("agree", "disagree", "abstain", "reserve"),
    "request": ("copy", "correct", "withdraw"),
    "language": LANGUAGES,
    "approve": ("",),
    "leave": ("",),
}
ALL = {(form, button) for form, buttons in BUTTONS.items() for button in buttons}


def took_a_position(circle):
    """A sixth passage of the guest's, to which they can only object."""
    cast = circle.paper.cast
    code = say(cast, cast.other_guest, "Anchors drag.")
    remark = Remark.objects.get(code=code)
    stance = held(cast.guest.pk, Stance.AGREES)
    Position.objects.create(dialogue=cast.dialogue, remark=remark, held=stance)
    print_also(circle, 12, f"{{{code}}} warned of anchors.")


def pages(circle):
    """The pages of three people as they are at first, after answers, and after refused ones."""
    took_a_position(circle)
    people = circle.paper.cast.other_guest, circle.third, circle.paper.cast.guest
    clients = [circle.let_in(each, now=timezone.now()) for each in people]
    for client in clients:
        yield shown(client)
        yield client.get("/review/done").content.decode()
        yield from refused(client)
    for client in clients:
        for number, form in enumerate(choices(read(client))):
            decision = ("approve", "change", "strike", "approve", "change", "object")[number]
            words = {"words": "It ~is* «more» than\nthat."} if decision == "change" else {}
            assert send(client, form, decision, **words).status_code == 302
        point = next(each for each in forms(read(client)) if each.action == "/review/endorse")
        kept = {**point.fields, "choice": "reserve", "reservation": "Not «in»\n~winter*."}
        assert client.post("/review/endorse", kept).status_code == 302
        yield shown(client)


def refused(client):
    """Pages that give back what was typed and not kept."""
    typed = {"comment": "Why «so»?\n", "reservation": "If ~paid*.", "text": "My\nname."}
    for each in forms(read(client)):
        name = each.action.removeprefix("/review/")
        if name in ("respond", "endorse", "request"):
            answer = client.post(each.action, {**each.fields, **typed})
            assert answer.status_code == 422
            page = answer.content.decode()
            assert any(escape(said) in page for said in typed.values())
            yield page


def test_every_button_of_every_form_sends_as_much_where_nothing_is_typed(circle):
    """Whatever passage and however many: who approves sends the words too, which are printed."""
    lengths = defaultdict(set)
    for page in pages(circle):
        for pressed, found in sent(page).items():
            lengths[pressed] |= found
    assert set(lengths) == ALL
    assert {len(each) for each in lengths.values()} == {1}, dict(lengths)
    answers = [lengths[each] for each in ALL if each[0] in ("respond", "endorse", "request")]
    assert len(set.union(*answers)) == 1, dict(lengths)
    assert len(set.union(*(lengths["language", each] for each in LANGUAGES))) == 1


def test_control_with_bare_values_the_length_tells_what_is_pressed(circle):
    bare = re.sub('_+"', '"', shown(circle.let_in(circle.paper.cast.guest, now=timezone.now())))
    found = sent(bare)
    (agree,), (disagree,) = found["endorse", "agree"], found["endorse", "disagree"]
    assert disagree - agree == len("dis")
    assert len(set.union(*(found["respond", each] for each in BUTTONS["respond"]))) > 1


def test_control_without_its_filler_the_length_tells_the_passage(circle):
    found = [sent(shown(each), filled=False) for each in browsers(circle).values()]
    assert len(found[2]["respond", "approve"]) > 1
    assert len({max(each["approve", ""]) for each in found}) == 3


def test_so_is_every_press_that_is_refused(circle):
    seen = set()
    for client in browsers(circle).values():
        for name, fields in presses(client).items():
            if name in ("endorse", "respond", "request"):
                bad = {**fields, "choice": "x", "decision": "x", "kind": "x"}
                seen.add(line(client.post(f"/review/{name}", bad, headers=PACKED)))
    assert seen == {(422, 2_048, 32_768)}


def test_the_way_in_is_as_long_for_everybody(circle):
    cast = circle.paper.cast
    seen = []
    for person in (cast.other_guest, circle.third, cast.guest):
        client, link = Client(headers=PACKED), circle.link(person)
        answers = [client.get(link), client.post(link), client.get("/review/code")]
        answers.append(client.post("/review/code", {"code": "no"}))
        seen.append([line(each) for each in answers])
    assert seen[0] == seen[1] == seen[2]
    assert seen[0] == [
        (200, 2_048, 8_192),
        (302, 2_048, 0),
        (200, 2_048, 8_192),
        (422, 2_048, 8_192),
    ]
