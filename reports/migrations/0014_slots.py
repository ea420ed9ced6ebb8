from collections import defaultdict
from collections.abc import Iterator
from random import SystemRandom
from typing import Any, Final

import uuid

import django.db.models.deletion
from django.db import migrations, models

import dialogues.vault.fields
from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import MARKS, WORDS

EACH: Final = 16
LEAST: Final = 128
CHANCE: Final = SystemRandom()
PADDED: Final = {
    "Clearance": {"given": MARKS, "wanted": WORDS, "on_behalf": WORDS, "reason": WORDS},
    "PassageMessage": {"about": MARKS, "text": WORDS},
    "ParticipantRequest": {"about": MARKS, "text": WORDS, "answer": WORDS},
    "Slot": {"about": MARKS, "words": WORDS},
}
NOTHING: Final = {"says": "nothing"}
MARKS_OF_PEOPLE: Final = ("answered", "asked again")


def carry_over(apps: Any, schema_editor: Any) -> None:
    """What was said in each round into its slots, sealed anew, in an order of chance, with slots
    that say nothing. A round whose keys are gone has none: nobody could read it."""
    for name, paddings in PADDED.items():  # which a migration's models have not
        for field, padding in paddings.items():
            apps.get_model("reports", name)._meta.get_field(field).padding = padding
    for round_ in apps.get_model("reports", "ReviewRound").objects.exclude(state="draft"):
        try:
            said = [*decisions(apps, round_), *messages(apps, round_), *requests(apps, round_)]
            lay_out(apps, round_, said)
        except VaultError:
            continue
    if schema_editor.connection.vendor == "postgresql":
        # The checks of their keys wait, and no table can be changed before those are done.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def lay_out(apps: Any, round_: Any, said: list[tuple[Any, Any, Any]]) -> None:
    slot = apps.get_model("reports", "Slot")
    numbered: list[tuple[Any, Any]] = []
    last: defaultdict[str, int] = defaultdict(int)
    for handle, about, words in said:
        owner = about.get("person", "")
        last[owner] += 1
        numbered.append((about | {"order": last[owner], "handle": handle.hex}, words))
    least = max(LEAST, EACH * round_.invitations.count())
    empty = max(least - len(numbered), len(numbered))
    numbered += [(NOTHING, {}) for _ in range(empty)]
    CHANCE.shuffle(numbered)
    made = [slot(dialogue_id=round_.dialogue_id, round=round_) for _ in numbered]
    for row, (about, words) in zip(made, numbered, strict=True):
        row.about, row.words = about, words  # sealed for the row and its dialogue
    slot.objects.bulk_create(made)


def decisions(apps: Any, round_: Any) -> Iterator[tuple[Any, Any, Any]]:
    verdicts = []
    for row in apps.get_model("reports", "Clearance").objects.filter(round=round_).order_by("number"):
        given, wanted = row.given, row.wanted or {}
        says = given.get("says", "decision")
        if says in MARKS_OF_PEOPLE:
            yield uuid.uuid4(), {"says": says, "invitation": given["invitation"]}, {}
        if says != "decision":
            continue
        about = given | {
            "says": says,
            "decision": given["decision"].strip(),
            "k": number(given["k"]),
            "k_fellow": number(given["k_fellow"]),
            "consents": given["consents"] == "1",
        }
        yield row.pk, about, wanted | {"on_behalf": row.on_behalf}
        if row.verdict:
            of = {"says": "verdict", "person": given["person"], "of": row.pk.hex}
            told = (uuid.uuid4(), of | {"verdict": row.verdict}, {"reason": row.reason})
            verdicts.append(told)
    yield from verdicts


def number(padded: str) -> int | None:
    text = padded.strip()
    return None if text == "-" else int(text)


def messages(apps: Any, round_: Any) -> Iterator[tuple[Any, Any, Any]]:
    rows = apps.get_model("reports", "PassageMessage").objects.filter(round=round_)
    for row in rows.order_by("number"):
        about = {"says": "message"} | {key: row.about[key] for key in ("person", "key", "by")}
        yield row.pk, about, {"text": row.text, "handed": row.about.get("handed", "")}


def requests(apps: Any, round_: Any) -> Iterator[tuple[Any, Any, Any]]:
    rows = apps.get_model("reports", "ParticipantRequest").objects.filter(round=round_)
    for row in rows.order_by("number"):
        person = row.about["person"]
        about = {"says": "request", "person": person, "kind": row.about["kind"].strip()}
        yield row.pk, about, {"text": row.text, "handed": row.about.get("handed", "")}
        if row.state != "open":
            of = {"says": "settled", "person": person, "of": row.pk.hex, "state": row.state}
            yield uuid.uuid4(), of, {"text": row.answer}


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0009_words_alike"),
        ("reports", "0013_counted_once"),
    ]

    operations = [
        migrations.CreateModel(
            name="Slot",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("about", dialogues.vault.fields.SealedJson(key="link")),
                ("words", dialogues.vault.fields.SealedJson(key="note")),
                ("dialogue", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="dialogues.dialogue")),
                ("round", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="slots", to="reports.reviewround")),
            ],
            options={"ordering": ("round__number",)},
        ),
        migrations.RunPython(carry_over, migrations.RunPython.noop),
        migrations.DeleteModel(name="Clearance"),
        migrations.DeleteModel(name="PassageMessage"),
        migrations.DeleteModel(name="ParticipantRequest"),
        migrations.CreateModel("Clearance", [], {"proxy": True, "indexes": [], "constraints": []}, ("reports.slot",)),
        migrations.CreateModel("PassageMessage", [], {"proxy": True, "indexes": [], "constraints": []}, ("reports.slot",)),
        migrations.CreateModel("ParticipantRequest", [], {"proxy": True, "indexes": [], "constraints": []}, ("reports.slot",)),
    ]
