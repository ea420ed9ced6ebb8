"""What went out: the list, each release to be read, and its files byte for byte."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogues.models import Job, JobKind
from reports.domain.audiences import Audience
from reports.models import Release, Report
from tests.reports.clearing import clear_everywhere
from tests.reports.paper import Paper
from tests.reports.releasing import make_free_paper, release

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/releases"


@pytest.fixture
def paper() -> Paper:
    paper = make_free_paper()
    clear_everywhere(paper.cast.dialogue)
    return paper


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def test_tells_each_audience_what_would_print_and_why_not(writer, paper):
    shown = page(writer.get(PAGE))
    assert shown.count("The report as it stands could go out.") == 4
    assert shown.count("Nothing went out.") == 4
    paper.type(paper.blocks[0], "{r1 several} spoke. {r1 many} agreed.")
    clear_everywhere(paper.cast.dialogue)
    release_to_sponsors = f'href="/d/coast-2026/release?audience={Audience.SPONSORS}"'
    shown = page(writer.get(PAGE))
    assert shown.count("The report as it stands could not: 2 reasons.") == 4
    assert release_to_sponsors in shown


def test_lists_what_went_out_the_newest_first(writer, paper):
    first = release(paper, by=paper.cast.convenor)
    second = release(paper, Audience.SPONSORS)
    shown = page(writer.get(PAGE))
    assert shown.index("Release 2") < shown.index("Release 1")
    assert "8 June 2026, by Convenor." in shown
    assert "8 June 2026, from the command line." in shown
    assert "The report as it stands is release 2." in shown
    assert shown.count("The report as it stands could go out.") == 2
    assert "At least 4 people behind each attribution." in shown
    for row in (first, second):
        assert row.digest in shown
        for file in row.files.all():
            assert file.digest in shown
            assert f'href="{PAGE}/{row.number}/{file.format}"' in shown


def test_a_release_is_read_as_it_went_out(writer, paper):
    release(paper)
    paper.type(paper.blocks[0], "{r1} spoke of harbours.")
    shown = page(writer.get(f"{PAGE}/1"))
    assert "A Korean participant spoke of cables." in shown
    assert "harbours" not in shown
    assert "and not changed since" in shown


@pytest.mark.parametrize(
    ("extension", "media_type"),
    [
        ("md", "text/markdown; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("pdf", "application/pdf"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ],
)
def test_files_are_handed_out_byte_for_byte(writer, paper, extension, media_type):
    kept = release(paper).files.get(format=extension)
    answer = writer.get(f"{PAGE}/1/{extension}")
    assert (answer.content, answer["Content-Type"]) == (bytes(kept.content), media_type)
    assert answer["Content-Disposition"] == (
        f'attachment; filename="coast-2026-public.{extension}"'
    )


def test_there_is_nothing_of_what_did_not_go_out(writer, paper):
    assert "Nothing has been released." in page(writer.get(PAGE))
    for address in (f"{PAGE}/1", f"{PAGE}/1/md"):
        assert writer.get(address).status_code == 404
    release(paper)
    for address in (f"{PAGE}/2", f"{PAGE}/1/exe"):
        assert writer.get(address).status_code == 404
    assert writer.get("/d/elsewhere/releases/1").status_code == 404


def test_without_a_report_or_its_style_there_is_no_number(writer, paper):
    Report.objects.update(style="gone")
    assert "could go out" not in page(writer.get(PAGE))
    paper.report.delete()
    shown = page(writer.get(PAGE))
    assert ("could" in shown.split("</nav>")[-1], "Nothing has been released." in shown) == (
        False,
        True,
    )


def test_an_observer_reads_what_went_out_and_no_reason(client, paper):
    release(paper)
    paper.type(paper.blocks[0], "{r1 several} spoke.")
    client.force_login(paper.cast.observer)
    shown = page(client.get(PAGE))
    assert "reason" not in shown
    assert "release?audience" not in shown
    assert client.get(f"{PAGE}/1").status_code == 200
    assert client.get(f"{PAGE}/1/md").status_code == 200


def test_totals_are_for_those_who_judge(client, paper):
    row = release(paper)
    row.totals = {"least_k": 4, "waived": 2}
    row.save(update_fields=["totals"])
    told = []
    for reader in (paper.cast.rapporteur, paper.cast.observer):
        client.force_login(reader)
        shown = page(client.get(PAGE))
        told.append(("2 findings let pass." in shown, "behind each attribution" in shown))
    assert told == [(True, True), (False, False)]


def test_what_went_out_is_read_without_what_it_rests_on(client, paper):
    release(paper)
    Release.objects.update(bindings=b"nobody can open this any more")
    client.force_login(paper.cast.observer)
    for address in (PAGE, f"{PAGE}/1", f"{PAGE}/1/docx"):
        assert client.get(address).status_code == 200


def test_takes_the_same_queries_for_one_and_for_three(writer, paper):
    def queries(address: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            writer.get(address)
        return len(asked)

    addresses = (PAGE, f"{PAGE}/1", "/d/coast-2026/release", "/d/coast-2026/report")
    release(paper)
    one = [queries(each) for each in addresses]
    for audience in (Audience.SPONSORS, Audience.PARTICIPANTS):
        release(paper, audience)
    assert Release.objects.count() == 3
    assert [queries(each) for each in addresses] == one


@pytest.mark.django_db(transaction=True)
def test_a_release_is_made_at_its_gate(client, paper):
    client.force_login(paper.cast.convenor)
    gate = "/d/coast-2026/release?audience=sponsors"
    assert "Release to sponsors" in page(client.get(gate))
    version = {"version": paper.again().version}
    assert f'name="version" value="{version["version"]}"' in page(client.get(gate))
    follow = client.post("/d/coast-2026/release/to/sponsors", version)["Location"]
    call_command("work", "--once")
    shown = page(client.get(follow))
    assert "Release 1 is made, for sponsors." in shown
    assert f'href="{PAGE}/1"' in shown
    assert Release.objects.get().by == paper.cast.convenor
    assert "release 1</a> to sponsors, to the letter" in page(client.get(gate))
    again = client.post("/d/coast-2026/release/to/sponsors", version)["Location"]
    call_command("work", "--once")
    assert "This is release 1 already, to the letter." in page(client.get(again))


@pytest.mark.django_db(transaction=True)
def test_what_is_held_is_told_and_no_word_of_it_kept(client, paper):
    paper.type(paper.blocks[0], "{r1 several} spoke of cables.")
    clear_everywhere(paper.cast.dialogue)
    client.force_login(paper.cast.convenor)
    version = {"version": paper.again().version}
    follow = client.post("/d/coast-2026/release/to/public", version)["Location"]
    call_command("work", "--once")
    told = "coast-2026 is not released to public: something holds it. The gate says what."
    assert told in page(client.get(follow))
    assert Job.objects.get(kind=JobKind.RELEASE).problem == told
    assert Release.objects.count() == 0


@pytest.mark.parametrize("version", [{}, {"version": "99"}, {"version": "x"}])
def test_what_nobody_looked_at_is_not_released(client, paper, version):
    client.force_login(paper.cast.convenor)
    shown = page(client.post("/d/coast-2026/release/to/sponsors", version, follow=True))
    assert "The report was changed since you opened this page: look at it again." in shown
    assert "Release to sponsors" in shown
    assert Job.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_what_changed_after_the_click_is_not_released(client, paper):
    client.force_login(paper.cast.convenor)
    version = {"version": paper.again().version}
    follow = client.post("/d/coast-2026/release/to/sponsors", version)["Location"]
    paper.type(paper.blocks[0], "{r1} spoke of harbours.")
    call_command("work", "--once")
    assert "The report was changed since you opened this page" in page(client.get(follow))
    assert Release.objects.count() == 0


def test_an_unknown_audience_is_not_found(client, paper):
    client.force_login(paper.cast.convenor)
    assert client.post("/d/coast-2026/release/to/everybody").status_code == 404


def test_a_rapporteur_sees_that_it_is_for_the_convenor(writer):
    shown = page(writer.get("/d/coast-2026/release"))
    assert '<button class="btn btn-primary" disabled aria-describedby="why-not">' in shown
    assert "Only a convenor may do this." in shown
    assert writer.post("/d/coast-2026/release/to/public").status_code == 403
