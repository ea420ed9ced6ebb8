"""Threat 18: an installation in which the secret lies in the open does not start."""

import os
import subprocess
import sys

import pytest
from django.conf import settings as installed
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured

from dialogues.checks import check_secrecy, deletes_securely, find_faults, refuse_to_start


def numbers():
    return [number for number, _ in find_faults()]


def test_the_product_as_it_comes_has_no_fault():
    assert numbers() == []
    refuse_to_start()


def test_a_root_key_that_others_can_read(settings, tmp_path):
    settings.ROOT_KEY = tmp_path / "root.key"
    settings.ROOT_KEY.write_bytes(bytes(32))
    for mode, found in ((0o400, []), (0o600, []), (0o440, ["E001"]), (0o404, ["E001"])):
        settings.ROOT_KEY.chmod(mode)
        assert numbers() == found


def test_a_keystore_inside_media(settings):
    settings.KEYSTORE = settings.MEDIA_ROOT / "keys"
    assert numbers() == ["E002"]


def test_media_inside_the_keystore(settings):
    settings.MEDIA_ROOT = settings.KEYSTORE / "media"
    assert numbers() == ["E002"]


def test_a_keystore_behind_a_link_into_media(settings, tmp_path):
    link = tmp_path / "keys"
    link.symlink_to(settings.MEDIA_ROOT)
    settings.KEYSTORE = link
    assert numbers() == ["E002"]


@pytest.mark.parametrize("place", ["MEDIA_ROOT", "STATIC_ROOT", "KEYSTORE"])
def test_a_root_key_among_other_files(settings, place):
    settings.ROOT_KEY = getattr(settings, place) / "root.key"
    assert numbers() == ["E003"]


def test_debug_in_production(settings):
    settings.PRODUCTION = settings.DEBUG = True
    assert numbers() == ["E004"]


@pytest.mark.parametrize(
    ("pragmas", "safe"),
    [
        ("", False),
        ("PRAGMA secure_delete=OFF;", False),
        ("PRAGMA secure_delete=FAST;", False),
        ("PRAGMA journal_mode=WAL;PRAGMA secure_delete=ON;", True),
    ],
)
def test_deleting_without_overwriting(monkeypatch, pragmas, safe):
    lite = {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"init_command": pragmas}}
    monkeypatch.setattr(installed, "DATABASES", {"default": lite})
    assert numbers() == ([] if safe else ["E005"])


def test_another_database_deletes_in_its_own_way():
    assert deletes_securely({"ENGINE": "django.db.backends.postgresql"})


def test_the_checks_of_every_command_tell(settings):
    settings.KEYSTORE = settings.MEDIA_ROOT
    assert "rapporteur.E002" in {each.id for each in run_checks()}


def test_a_data_directory_that_others_can_enter_is_a_warning(settings, tmp_path):
    settings.DATA = tmp_path
    tmp_path.chmod(0o755)
    assert [each.id for each in check_secrecy()] == ["rapporteur.W001"]
    tmp_path.chmod(0o700)
    assert check_secrecy() == []


def test_refuses_in_a_sentence(settings):
    settings.KEYSTORE = settings.MEDIA_ROOT
    with pytest.raises(ImproperlyConfigured, match=r"must lie apart\.$"):
        refuse_to_start()


@pytest.mark.parametrize("door", ["config.wsgi", "config.asgi"])
def test_a_server_does_not_start(tmp_path, door):
    key = tmp_path / "root.key"
    key.write_bytes(bytes(32))
    key.chmod(0o644)
    answer = start(tmp_path, door)
    assert answer.returncode == 1
    assert "can be read by others: set its mode to 0400." in answer.stderr
    key.chmod(0o400)
    assert start(tmp_path, door).returncode == 0


def start(data, door):
    environment = {**os.environ, "RAPPORTEUR_DATA": str(data)}
    return subprocess.run(
        [sys.executable, "-c", f"import {door}"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_debug_and_a_short_key_are_refused_in_production(tmp_path):
    for name, value, told in (
        ("RAPPORTEUR_DEBUG", "1", "RAPPORTEUR_DEBUG must be off"),
        ("RAPPORTEUR_SECRET_KEY", "short", "must have 50 characters or more"),
    ):
        environment = {
            **os.environ,
            "RAPPORTEUR_DATA": str(tmp_path),
            "RAPPORTEUR_PRODUCTION": "1",
            name: value,
        }
        answer = subprocess.run(
            [sys.executable, "manage.py", "check"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert answer.returncode != 0
        assert told in answer.stderr
