"""Roster files as an organiser sends them, and the preview as they read it."""

import re

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

ROSTER = """\
Full name;Country;Organisation;Position;E-mail
Bora Tindlewick;Korea;Institute of Tides;Fellow;bora@example.org
;Korea;Nowhere;;
=HYPERLINK("x");Korea;;;
Nari Vellumkin;Korea;Harbour Board;;KR1@example.org
Bora Tindlewick;Korea;Institute of Tides;Fellow;bora@example.org
Maru Ondlebee;Japan;Lantern Society;;maru@example.org
Zed Marrowby;Atlantis;Sunken College;;zed@example.org
Osip Quillmarsh;Russia;;;
"""


def address(name="import_roster", *args):
    return reverse(f"dialogues:{name}", args=["coast-2026", *args])


def send(client, content=ROSTER, name="roster.csv"):
    data = content.encode() if isinstance(content, str) else content
    return client.post(address(), {"file": SimpleUploadedFile(name, data)})


def upload(client, content=ROSTER, name="roster.csv"):
    """The address of the preview."""
    answer = send(client, content, name)
    assert answer.status_code == 302, answer.content.decode()
    return answer["Location"]


def seen_in(html):
    return re.search(r'name="seen" value="(\w+)"', html)[1]


def seen(client, preview):
    return seen_in(client.get(preview).content.decode())


def shown(client, preview, **query):
    """Each row of the preview as a text."""
    html = client.get(preview, query).content.decode()
    table = html[html.index("<tbody>") :]
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in rows]
