import re
import pytest
from django.utils import timezone
from .circle import make_circle
from reports.models import Clearance, Mail

pytestmark = pytest.mark.django_db


def test_smoke():
    now = timezone.now()
    circle = make_circle(now=now)
    guest = circle.paper.cast.guest
    print([(m.state, m.subject, m.body) for m in Mail.objects.all()][:1])
    client = circle.let_in(guest, now=now)
    page = client.get("/review/")
    text = page.content.decode()
    import pathlib

    pathlib.Path("/tmp/page.html").write_text(text)
    assert page.status_code == 200
    key = re.search(r'name="key" value="(\w+)"', text)[1]
    fp = re.search(r'name="fingerprint" value="(\w+)"', text)[1]
    r = client.post("/review/decide", {"key": key, "fingerprint": fp, "decision": "approve"})
    assert r.status_code == 302, r.content.decode()
    assert Clearance.objects.count() == 1
    r = client.get("/review/done")
    assert r.status_code == 200
    print(len(text))
