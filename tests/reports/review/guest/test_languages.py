"""Five languages: every phrase, every mail, every date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.utils import translation

from checks import phrases, words
from checks.words import LANGUAGES as CODES
from checks.words import read_catalogue
from config.words import LOCALE, compile_words
from reports.actions.change_round import reminders_for
from reports.languages import LANGUAGES, language_for, padded, reading_language
from reports.letters import write_letter
from reports.models import Invitation, MailKind
from reports.moments import write_moment
from tests.cast import NOW
from tests.reports.review.guests import choices, press, read, send

pytestmark = pytest.mark.django_db
ROOT = Path.cwd()
SCRIPTS = {
    "zh-hans": r"[\u4e00-\u9fff]",
    "ja": r"[\u3040-\u30ff\u4e00-\u9fff]",
    "ko": r"[\uac00-\ud7a3]",
    "ru": r"[\u0400-\u04ff]",
}


def test_every_phrase_is_translated_and_none_is_bare():
    assert words.find_faults(ROOT) == []
    assert len(list(phrases.find_phrases(ROOT))) > 150


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_of_its_script(code):
    script = SCRIPTS[code.lower().replace("_", "-")]
    for message in read_catalogue(ROOT, code):
        said = message.string if isinstance(message.string, str) else " ".join(message.string)
        assert not message.id or re.search(script, said), message.id


@pytest.mark.parametrize("language", list(SCRIPTS))
def test_each_page_is_in_its_language(circle, guest, language):
    press(guest, 1, "comment", comment="x")
    guest.post("/review/language", {"language": language})
    for address in ("/review/", "/review/done", "/review/copy"):
        page = read(guest, address)
        assert f'<html lang="{language}">' in page
        ours = re.sub(
            r"<(\w+)[^>]* lang=\"en\".*?</\1>|<textarea.*?</textarea>", " ", page, flags=re.S
        )
        assert re.search(SCRIPTS[language], ours)
        with translation.override(language):
            assert translation.gettext("What you decided") in page + read(guest, "/review/done")


@pytest.mark.parametrize("language", list(SCRIPTS))
def test_a_refusal_is_in_the_readers_language(guest, language):
    guest.post("/review/language", {"language": language})
    form = choices(read(guest))[0]
    page = send(guest, form, "change", words=" ").content.decode()
    with translation.override(language):
        why = translation.gettext(
            "Write the words that you would like, or choose to leave the passage out."
        )
    assert why in page
    assert re.search(SCRIPTS[language], why)


def test_the_language_is_the_rosters_until_another_is_chosen(circle, guest):
    person = circle.paper.cast.guest
    person.language = "ko-KR"
    person.save(update_fields=["language"])
    assert '<html lang="ko">' in read(guest)
    guest.post("/review/language", {"language": "ru"})
    assert '<html lang="ru">' in read(guest)
    guest.post("/review/language", {"language": "xx"})
    assert '<html lang="ru">' in read(guest)


def test_the_chosen_language_is_that_of_mails_too(circle, guest):
    guest.post("/review/language", {"language": "ja"})
    (mail,) = reminders_for(circle.round, [circle.invitation(circle.paper.cast.guest)])
    assert re.search(SCRIPTS["ja"], mail.subject)


def test_a_chosen_language_is_sealed_in_one_length(circle, guest):
    def sizes():
        return {len(each.__dict__["language"]) for each in Invitation.objects.all()}

    before = sizes()
    assert len(before) == 1
    for language in LANGUAGES:
        guest.post("/review/language", {"language": language})
        assert sizes() == before


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("en", "en-gb"),
        ("zh", "zh-hans"),
        ("zh_CN", "zh-hans"),
        ("ja", "ja"),
        ("KO-kr", "ko"),
        ("ru", "ru"),
        ("de", "en-gb"),
        ("", "en-gb"),
    ],
)
def test_a_code_of_the_roster_is_one_of_ours(code, language):
    assert language_for(code) == language
    assert reading_language(padded(""), code) == language
    assert reading_language(padded("ja"), code) == "ja"


# --- Mails ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(MailKind))
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_a_mail_has_one_link_and_names_nobody(circle, kind, language):
    letter = write_letter(kind, circle.round, language)
    text = f"{letter.subject}\n{letter.body}"
    expected = {MailKind.CODE: (0, 1)}.get(kind, (1, 0))
    assert (text.count("{link}"), text.count("{code}")) == expected
    assert "http" not in text
    told = ("Coast", "coast", "Opening", "Vellumkin", "Quillmarsh", "cables", "Korea", "ROK")
    assert [each for each in told if each in text] == []
    assert "\n" not in letter.subject
    if language in SCRIPTS:
        assert re.search(SCRIPTS[language], letter.subject)
        # Beside what the organisers wrote themselves, nothing is left in English.
        ours = letter.body.replace(circle.round.contact, "")
        assert re.findall(r"[A-Za-z]{4,}", ours) in ([], ["link"], ["code"])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-gb", "Monday, 8 June 2026, 11:00 (Central European Summer Time, GMT+02:00)"),
        ("zh-hans", "2026年6月8日星期一 11:00 (中欧夏令时间, GMT+02:00)"),
        ("ja", "2026年6月8日月曜日 11:00 (中央ヨーロッパ夏時間, GMT+02:00)"),
        ("ko", "2026년 6월 8일 월요일 11:00 (중부유럽 하계 표준시, GMT+02:00)"),
        (
            "ru",
            "понедельник, 8 июня 2026 г., 11:00 (Центральная Европа, летнее время, GMT+02:00)",
        ),
    ],
)
def test_a_moment_is_written_in_the_zone_of_the_meeting(language, said):
    assert write_moment(NOW, "Europe/Vienna", language).replace("\u202f", " ") == said


def test_a_zone_may_be_an_offset_or_without_a_name():
    assert write_moment(NOW, "+05:30", "en-gb") == "Monday, 8 June 2026, 14:30 (GMT+05:30)"
    assert write_moment(NOW, "-03:30", "en-gb") == "Monday, 8 June 2026, 05:30 (GMT\u221203:30)"
    assert write_moment(NOW, "Etc/GMT-3", "en-gb") == "Monday, 8 June 2026, 12:00 (GMT+03:00)"


# --- Catalogues -----------------------------------------------------------------------------


def test_a_catalogue_is_compiled_where_it_is_stale(tmp_path):
    for code in CODES:
        place = tmp_path / code / "LC_MESSAGES"
        place.mkdir(parents=True)
        source = LOCALE / code / "LC_MESSAGES" / "django.po"
        (place / "django.po").write_bytes(source.read_bytes())
    assert len(compile_words(tmp_path)) == 4
    assert compile_words(tmp_path) == []
    assert sorted(path.name for path in tmp_path.rglob("*.mo")) == ["django.mo"] * 4


def make_checkout(root, template, translation_="", flags=""):
    """A checkout of one template and one catalogue."""
    place = root / "templates" / "review"
    place.mkdir(parents=True)
    (root / "reports").mkdir()
    (place / "page.html").write_text(template)
    for code in CODES:
        path = words.catalogue_path(root, code)
        path.parent.mkdir(parents=True)
        path.write_text(
            'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
            f"{flags}{translation_}"
        )
    return root


GOOD = 'msgid "Until %(day)s"\nmsgstr "До %(day)s"\n'
TEMPLATE = "{% load i18n %}<p>{% blocktranslate %}Until {{ day }}{% endblocktranslate %}</p>"


@pytest.mark.parametrize(
    ("template", "translated", "flags", "fault"),
    [
        (TEMPLATE, GOOD, "", ""),
        (TEMPLATE, "", "", "is not translated"),
        (TEMPLATE, GOOD.replace("До %(day)s", ""), "", "is not translated"),
        (TEMPLATE, GOOD, "#, fuzzy\n", "is translated fuzzily"),
        (TEMPLATE, GOOD.replace("До %(day)s", "До"), "", "has other placeholders"),
        (TEMPLATE, GOOD.replace("До %(day)s", "До %(dag)s"), "", "has other placeholders"),
        (TEMPLATE, GOOD + '\nmsgid "Gone"\nmsgstr "Нет"\n', "", "is said nowhere any more"),
        (TEMPLATE + "<p>Bare words</p>", GOOD, "", "“Bare words” is not up for translation"),
        (TEMPLATE + '<a aria-label="Bare">x</a>', GOOD, "", "“Bare” is not up for translation"),
    ],
)
def test_a_fault_in_a_catalogue_is_found(tmp_path, template, translated, flags, fault):
    found = words.find_faults(make_checkout(tmp_path, template, translated, flags))
    assert (found == []) if not fault else any(fault in each for each in found)


def test_a_plural_has_every_form_of_its_language(tmp_path):
    template = (
        "{% load i18n %}{% blocktranslate count n=n %}One{% plural %}{{ n }} all"
        "{% endblocktranslate %}"
    )
    translated = 'msgid "One"\nmsgid_plural "%(n)s all"\nmsgstr[0] "%(n)s"\n'
    found = words.find_faults(make_checkout(tmp_path, template, translated))
    assert [each for each in found if each.startswith("locale/ru")] != []
    assert [each for each in found if each.startswith("locale/ja")] == []


def test_new_phrases_are_written_into_every_catalogue(tmp_path):
    root = make_checkout(tmp_path, TEMPLATE, 'msgid "Gone"\nmsgstr "Нет"\n')
    words.update(root)
    for code in CODES:
        ids = [message.id for message in read_catalogue(root, code) if message.id]
        assert ids == ["Until %(day)s"]
