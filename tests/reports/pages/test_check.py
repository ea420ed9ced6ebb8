"""A document made elsewhere is looked at: what is found is shown in place, and nothing is kept."""

import base64
import html
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.domain.names import roster
from reports import checked
from reports.domain.leaks import compiled, scan
from reports.domain.papers import PaperPart, read_paper
from tests.cast import make_cast, make_user
from tests.reports.domain.papers.pdfs import pdf, show

pytestmark = pytest.mark.django_db
ROSTER = "name,delegation,affiliation\nRobert Weaver,United States,Harwick Institution\n"
ADDRESS = "/check"


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def reader(client, cast):
    client.force_login(cast.rapporteur)
    return client


def send(client, content=b"", name="draft.md", roster=ROSTER, **fields):
    """The answer to a document that was sent."""
    files = {
        "document": SimpleUploadedFile(
            name, content if isinstance(content, bytes) else content.encode()
        )
    }
    if roster is not None:
        files["roster"] = SimpleUploadedFile("roster.csv", roster.encode())
    return client.post(ADDRESS, {"threshold": 3, **fields, **files})


def words(answer):
    """The words of the main part of a page."""
    main = answer.content.decode().partition("<main")[2].partition(">")[2]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())


def marks(answer):
    """The marked words, each with its weight and the numbers of its findings."""
    page = answer.content.decode()
    found = re.findall(r'<mark class="found found-(\w+)">(.*?)</mark>', page, re.DOTALL)
    return [
        (weight, re.sub(r"<[^>]+>", "", inner), re.findall(r'id="found-(\d+)"', inner))
        for weight, inner in found
    ]


def rows(answer):
    """The rows of the table, their cells parted by bars."""
    body = answer.content.decode().partition("<tbody>")[2].partition("</tbody>")[0]
    return [
        " | ".join(
            " ".join(html.unescape(re.sub(r"<[^>]+>", "", cell)).split())
            for cell in re.split(r"</t[hd]>", row)[:6]
        )
        for row in body.split("</tr>")[:-1]
    ]


def copy_of(answer):
    """The name and the bytes of the cleaned copy."""
    found = re.search(
        r'download="([^"]+)" href="data:application/octet-stream;base64,([^"]+)"',
        answer.content.decode(),
    )
    return found[1], base64.b64decode(found[2])


def test_is_reached_from_every_page(reader):
    assert f'href="{reverse("reports:check")}"' in reader.get("/").content.decode()
    assert "Nothing of either file is stored" in words(reader.get(ADDRESS))


def test_what_is_found_is_marked_and_listed(reader):
    answer = send(reader, "Then Robert\nWeaver spoke <b>at</b> length of the Harwick Institution.")
    assert answer.status_code == 200
    assert marks(answer)[0] == ("hold", "Robert\nWeaver", ["1"])
    assert rows(answer)[0] == "1 | Robert Weaver | Holds | Name | Body | Robert Weaver"
    assert "1 finding holds it" in words(answer)
    assert "&lt;b&gt;at&lt;/b&gt;" in answer.content.decode()
    assert 'href="#found-1"' in answer.content.decode()
    assert 'href="#finding-1"' in answer.content.decode()


def test_a_clean_draft_is_told_with_a_reserve(reader):
    answer = send(reader, "The harbour is deep.")
    assert "Nothing was found" in words(answer)
    assert "nothing that can be searched for" in words(answer)
    assert "The harbour is deep." in words(answer)
    assert rows(answer) == []


def test_what_does_not_hold_is_told_so(reader):
    answer = send(reader, "It was held by the Harbour Trust.", organisations="\n Harbour Trust \n")
    assert "Nothing holds it" in words(answer)
    assert [weight for weight, *_ in marks(answer)] == ["note"]


def test_what_only_warns_is_told_in_the_headline(reader):
    answer = send(reader, "Weaver asked.")
    assert "Nothing holds it, 1 finding warns" in words(answer)
    assert "2 findings warn" in words(send(reader, "Weaver asked. Later Weaver spoke."))


def test_a_plain_text_has_no_cleaned_copy(reader):
    assert "draft.md was not cleaned: plain text" in words(send(reader, "Robert Weaver."))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Robert Weaver.html", "<p>It is deep.<!-- Robert Weaver -->"),
        ("Robert Weaver.pdf", pdf(show("It is deep."), info=b"/Author (Robert Weaver)")),
    ],
)
def test_a_cleaned_copy_is_in_the_page(reader, name, content):
    answer = send(reader, content, name)
    copied, copy = copy_of(answer)
    assert copied == "cleaned." + name.rpartition(".")[2]
    assert b"Weaver" not in copy
    assert read_paper(copied, copy).parts[0] == PaperPart("body", "It is deep.")
    assert {row.split(" | ")[4] for row in rows(answer)} > {"File name"}


def test_what_could_not_be_read_holds(reader):
    answer = send(reader, pdf(b"0 0 m 9 9 l S"), "scan.pdf")
    assert rows(answer)[0] == "1 |  | Holds | Unread | Body | "
    assert "Page 1 is a picture and has no text to check." in words(answer)
    assert "2 findings hold it" in words(answer)


def test_the_roster_of_a_dialogue(reader):
    answer = send(reader, "Nari Vellumkin spoke.", roster=None, dialogue="coast-2026")
    assert rows(answer) == ["1 | Nari Vellumkin | Holds | Name | Body | Nari Vellumkin"]


@pytest.mark.parametrize("who", ["observer", "stranger"])
def test_only_who_sees_identities_chooses_a_dialogue(client, cast, who):
    client.force_login(getattr(cast, who))
    assert b"coast-2026" not in client.get(ADDRESS).content
    answer = send(client, "Nari Vellumkin spoke.", roster=None, dialogue="coast-2026")
    assert answer.status_code == 422
    assert "Vellumkin" not in answer.content.decode()


def test_who_has_no_dialogue_is_asked_for_a_file_alone(client):
    client.force_login(make_user("new@example.org"))
    assert "Or the roster of a dialogue" not in words(client.get(ADDRESS))
    assert send(client, "Robert Weaver.").status_code == 200


ODD = {
    "no roster": ({"roster": None}, "Choose one: a roster file, or a dialogue"),
    "two rosters": ({"dialogue": "coast-2026"}, "Choose one: a roster file, or a dialogue"),
    "no names": ({"roster": "title\nX\n"}, "roster.csv, line 1: no column “name” was found."),
    "nobody": ({"roster": "name\n"}, "roster.csv: there is nobody below the header."),
    "empty": ({"content": ""}, "draft.md has no text to check."),
    "damaged": ({"content": "x", "name": "a.pdf"}, "a.pdf is damaged or is no PDF."),
    "another kind": ({"name": "a.odt", "content": "x"}, "a.odt was not checked; expected was"),
    "no threshold": ({"threshold": 0}, "greater than or equal to 1"),
}


@pytest.mark.parametrize("case", ODD)
def test_bad_input_is_a_sentence(reader, case):
    fields, said = ODD[case]
    answer = send(reader, **{"content": "Robert Weaver.", **fields})
    assert answer.status_code == 422
    assert said in words(answer)
    assert "mark class" not in answer.content.decode()


def test_a_file_over_the_limit_is_a_sentence(reader, settings):
    settings.UPLOAD_LIMIT = 1024 * 1024
    answer = send(reader, b"a" * (1024 * 1024 + 1))
    assert "The file is too large; the limit is 1 MB." in words(answer)
    answer = send(reader, "Text.", roster=ROSTER * 20_000)
    assert "The file is too large; the limit is 1 MB." in words(answer)


def test_of_a_long_text_the_places_are_shown(reader):
    draft = "The harbour is deep. " * 2_000
    answer = send(reader, f"{draft}Robert Weaver spoke. {draft}")
    assert marks(answer) == [("hold", "Robert Weaver", ["1"])]
    assert "only the places with findings are shown" in words(answer)
    assert len(answer.content) < 20_000


def test_a_text_without_an_end_is_a_sentence(reader, monkeypatch):
    monkeypatch.setattr(checked, "LONGEST", 100)
    answer = send(reader, "The harbour is deep. " * 5)
    assert answer.status_code == 422
    assert "draft.md is too long for this page" in words(answer)


def test_of_very_many_findings_the_first_are_shown(reader):
    answer = send(reader, "Robert Weaver spoke.\n" * 1_200)
    assert len(marks(answer)) == 500
    assert "The first 500 are shown; 700 more are not." in words(answer)
    assert "1200 findings hold it" in words(answer)


def test_nothing_is_written_and_nothing_stays_in_memory(reader):
    with CaptureQueriesContext(connection) as queries:
        send(reader, "Robert Weaver spoke.", roster=None, dialogue="coast-2026")
    written = [each["sql"] for each in queries if not each["sql"].startswith(("SELECT", "SAVE"))]
    assert [sql for sql in written if "RELEASE" not in sql] == []
    send(reader, "Robert Weaver spoke.")
    for store in (roster._compile, compiled._compile, scan._scan_kept):
        assert store.cache_info().currsize == 0


def test_nothing_is_kept_by_the_browser(reader):
    answer = send(reader, "Robert Weaver spoke.")
    assert answer["Cache-Control"] == "no-store"
    assert "Weaver" not in re.search(r"<title>(.*?)</title>", answer.content.decode(), re.DOTALL)[1]
