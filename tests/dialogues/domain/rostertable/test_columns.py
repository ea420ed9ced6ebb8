"""Which column holds what, by the names that people give them."""

from __future__ import annotations

import pytest

from dialogues.domain.rostertable import Field, guess_mapping, has_name
from dialogues.domain.rostertable.columns import RANKS, is_header


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Name,Country,Organisation,Position,E-mail", "name delegation affiliation title email"),
        ("No.,Full Name,Nationality,Organization,Job Title,Email Address,Phone", "- name "
         "delegation affiliation title email -"),
        ("Title,First name,Last name,Position,Institution", "- given_name family_name title "
         "affiliation"),
        ("Title,Surname,Given names,Delegation", "title family_name given_name delegation"),
        ("姓名,国籍,单位,职务,邮箱", "name delegation affiliation title email"),
        ("성명,국적,소속,직책,이메일", "name delegation affiliation title email"),
        ("氏名,国,所属,役職,メールアドレス", "name delegation affiliation title email"),
        ("ФИО,Страна,Организация,Должность,Электронная почта", "name delegation affiliation "
         "title email"),
        ("Name,성명,Country", "name native_name delegation"),
        ("Name (English),Name (native script),Pronouns", "name native_name pronouns"),
        ("Family name,Given name,姓名,Country", "family_name given_name native_name delegation"),
        ("FULL_NAME,Aliases,Preferred Language,Code", "name other_names language code"),
        ("Nom,Prénom,Pays", "family_name given_name delegation"),
        ("Nom,Pays", "name delegation"),
        ("Surname,Country", "name delegation"),
        ("Vorname,Nachname,Land", "given_name family_name delegation"),
        ("Country / Pays,Name / Nom", "delegation name"),
        ("Delegation,Country,Name", "delegation - name"),
        ("Name,Name", "name -"),
        ("name,native_name,other_names,delegation,affiliation,title,email,pronouns", "name "
         "native_name other_names delegation affiliation title email pronouns"),
        ("Colour,Size", "- -"),
    ],
)  # fmt: skip
def test_guesses(header: str, fields: str) -> None:
    wanted = {Field(name): column for column, name in enumerate(fields.split()) if name != "-"}
    assert guess_mapping(header.split(",")) == wanted


def test_says_whether_a_name_is_there() -> None:
    assert has_name({Field.NAME: 0})
    assert has_name({Field.FAMILY_NAME: 0, Field.GIVEN_NAME: 1})
    assert not has_name({Field.GIVEN_NAME: 1, Field.NATIVE_NAME: 0})
    assert not is_header(["Name", "x"])
    assert is_header(["Name", "Country"])


@pytest.mark.parametrize("field", Field)
def test_every_field_has_names(field: Field) -> None:
    assert RANKS[field]
    assert all(name and name == name.strip() for name in RANKS[field])
