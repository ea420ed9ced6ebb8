"""A meeting of twelve in which one person is alone in a description, under review by everybody."""

from __future__ import annotations

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.models import Dialogue, Participant, User
from reports.actions.load_dialogue import load_dialogue
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.write_invitations import write_invitations
from reports.domain.audiences import Audience
from reports.models import ReviewRound
from tests.cast import NOW, PASSWORD
from tests.reports.review.circle import Circle
from tests.reports.review.guests import choices, read

DEADLINE_DAYS = 9
PAGES = ("/review/", "/review/done", "/review/copy")
SPEC = {"KR": 5, "CN": 5, "RU": 2}
NAMES = (
    "Quillon Sedgewrack", "Thrupp Marlinspur", "Osmo Vexleyham", "Bramwell Ludgrove",
    "Pimmo Yarrowby", "Caulkin Dredgeford", "Halyard Oxbowlie", "Fennick Sternpost",
    "Jibbet Mizzenden", "Lorimer Kedgeworth", "Tansy Binnacleby", "Ulick Gunwaleson",
)  # fmt: skip
HEAD = """rapporteur: 1
dialogue: {slug: pilots-2026, title: Quarry Talks, convenor: Lantern Rock Institute}
delegations:
  - {code: KR, name: the ROK, noun: Korea, adjective: Korean}
  - {code: CN, name: China, adjective: Chinese}
  - {code: RU, name: Russia, adjective: Russian}
participants:
"""
ROOM = """sessions:
  - code: S1
    title: Pilotage
    starts: 2026-06-08T09:00+02:00
    attendance: [KR1, KR2, KR3, KR4, CHINESE]
    remarks:
      - {id: r1, speaker: KR2, text: The charts are old}
      - {id: r2, speaker: CN1, text: The charts are new}
      - {id: r3, speaker: CN2, text: The charts are wet}
      - {id: r4, speaker: CN3, text: The charts are dry}
  - code: S2
    title: Buoys
    starts: 2026-06-08T14:00+02:00
    attendance: [KR3, KR4, KR5, CN1, CN2, CN3, RU1]
    remarks:
      - {id: r7, speaker: RU1, text: Buoys drift in the storms}
takeaways:
  - {id: t1, kind: takeaway, text: "{r7} argued that buoys should be counted.", evidence: [r7]}
  - {id: t2, kind: recommendation, text: "Count what {r7} counted.", evidence: [r7]}
report:
  framing: "They met, and {r7} argued that buoys drift."
  sections:
    - heading: Pilotage
      blocks:
        - text: "{r1} argued that the charts were old. {r7} argued that buoys drift in storms."
        - text: "{r2} disagreed, and {r7} argued that charts matter less."
        - text: "{r7} argued that a buoy is a ship."
        - text: "{r1} disagreed."
"""
# A sentence that RU1, who is alone, shares with CN1.
WRITTEN = "{r2} doubted it, and {r7}, a lighthouse keeper, argued that charts matter less."
SHARED = ROOM.replace("{r2} disagreed, and {r7} argued that charts matter less.", WRITTEN)


def make_twelve(*, scope: str, opened: bool = True, chinese: int = 5, room: str = ROOM) -> Circle:
    """Everybody is asked; nobody but RU1 was there for Russia when the buoys were spoken of, and so
    many Chinese when it was of charts."""
    by = User.objects.create_user(email="convenor@lantern.example", password=PASSWORD)
    dialogue = load_dialogue(
        record=read_dialogue(_file(chinese, room), file="x.yaml"), by=by, now=NOW
    )
    now = timezone.now()
    terms = Terms(
        audience=Audience.PARTICIPANTS,
        deadline=now + timedelta(days=DEADLINE_DAYS),
        time_zone="UTC",
        scope=scope,
    )
    made = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
    write_invitations(round_=made, people=people(dialogue).values_list("pk", flat=True))
    if opened:
        open_round(round_=made, by=by, now=now)
    return Circle(None, ReviewRound.objects.get(pk=made.pk))  # type: ignore[arg-type]


def _file(chinese: int, room: str) -> str:
    codes = [f"{code}{number + 1}" for code, many in SPEC.items() for number in range(many)]
    rows = (
        f"  - {{code: {code}, delegation: {code[:2]}, name: {name}, email: {code}@x.example}}\n"
        for code, name in zip(codes, NAMES, strict=True)
    )
    seats = ", ".join(f"CN{number + 1}" for number in range(chinese))
    return HEAD + "".join(rows) + room.replace("CHINESE", seats)


def people(dialogue: Dialogue):
    """The twelve."""
    return Participant.objects.filter(dialogue=dialogue).order_by("code")


def organiser(circle: Circle) -> Client:
    """A browser of the convenor of the twelve."""
    client = Client()
    client.force_login(circle.round.dialogue.memberships.get().user)
    return client


def pages(client: Client) -> list[str]:
    """Every page of somebody's, and what their forms answer."""
    found = [read(client, address) for address in PAGES]
    for form in choices(found[0]):
        if any(name == "decision" for name, _ in form.buttons):
            # A fingerprint of other words: the page with what was not kept.
            sent = {**form.fields, "fingerprint": "0" * 64, "decision": "approve"}
            found.append(client.post(form.action, sent).content.decode())
    return found
