"""Every column that is kept has a line in docs/privacy.md, and every line a column."""

from pathlib import Path

from django.apps import apps

from dialogues.vault.fields import SealedField

MAP = Path("docs/privacy.md")


def read_map(text):
    """(table, column) → how it is kept, for each line of the table."""
    found = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) != 4 or cells[0] in {"table", "---"}:
            continue
        table, columns, kept, reason = cells
        assert reason, f"{table} {columns} has no reason"
        for column in columns.split(", "):
            assert (table, column) not in found, f"{table}.{column} stands there twice"
            found[table, column] = kept
    return found


def columns_of(kinds):
    return {(kind._meta.db_table, field.column): field for kind in kinds for field in fields(kind)}


def fields(kind):
    return kind._meta.concrete_fields


def kept_as(field):
    """How a column is kept, as far as its class tells; a hash is a hash by what writes it."""
    return f"sealed: {field.key_name}" if isinstance(field, SealedField) else "clear"


def all_models():
    return apps.get_models(include_auto_created=True)


def differences(told, columns):
    missing = {f"{table}.{column} has no line" for table, column in columns.keys() - told.keys()}
    stale = {f"{table}.{column} is no column" for table, column in told.keys() - columns.keys()}
    wrong = {
        f"{table}.{column} is {kept_as(field)}"
        for (table, column), field in columns.items()
        if told.get((table, column), "hash") not in {kept_as(field), "hash"}
    }
    return missing | stale | wrong


def test_every_column_has_a_line_and_every_line_a_column():
    assert differences(read_map(MAP.read_text()), columns_of(all_models())) == set()


def test_the_hashes_are_these():
    told = read_map(MAP.read_text())
    assert {place for place, kept in told.items() if kept == "hash"} == {
        ("dialogues_user", "password"),
        ("dialogues_participant", "email_index"),
        ("dialogues_signinlink", "token_hash"),
        ("reports_reviewlink", "token_hash"),
        ("reports_reviewcode", "code_hash"),
        ("reports_reviewcode", "asked_from"),
        ("reports_reviewcode", "tried_from"),
    }


def test_control_a_new_a_stale_and_a_wrong_line_are_found():
    told = read_map(MAP.read_text())
    columns = columns_of(all_models())
    del told["dialogues_remark", "speaker"]
    told["dialogues_remark", "mood"] = "clear"
    told["dialogues_remark", "text"] = "clear"
    assert differences(told, columns) == {
        "dialogues_remark.speaker has no line",
        "dialogues_remark.mood is no column",
        "dialogues_remark.text is sealed: note",
    }
