"""What the columns of a roster hold, by the names that people give them.

The names of a field stand in the order in which they are taken: where a table has both a
"Position" and a "Title", the second is how somebody is addressed and no field of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final


class Field(StrEnum):
    """What a column can be mapped to."""

    CODE = "code"
    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    NATIVE_NAME = "native_name"
    OTHER_NAMES = "other_names"
    DELEGATION = "delegation"
    AFFILIATION = "affiliation"
    TITLE = "title"
    EMAIL = "email"
    PRONOUNS = "pronouns"
    LANGUAGE = "language"


# One line a script or language; a comma between names.
NAMES: Final[Mapping[Field, str]] = {
    Field.CODE: "code, participant code, short code, participant id, id, kürzel, код, 代码, 코드",
    Field.NAME: """
        name, full name, fullname, name in full, participant name, name of participant,
        english name, name in english, name english, romanized name, romanised name, latin name,
        participant, attendee, delegate, speaker, member, expert, person, display name, names,
        nom complet, nom et prénom, nombre completo, nombre y apellidos, vollständiger name,
        фио, ф и о, имя и фамилия, фамилия имя отчество, фамилия и имя, участник,
        姓名, 名字, 全名, 姓 名, 氏名, お名前, 名前, 성명, 이름, 성함, 참가자
        """,
    Field.FAMILY_NAME: """
        family name, surname, last name, lastname, familyname, name family, name last,
        nom de famille, nom, nachname, familienname, apellido, apellidos, cognome, sobrenome,
        фамилия, 姓, 姓氏, 성, 苗字
        """,
    Field.GIVEN_NAME: """
        given name, given names, first name, first names, firstname, forename, forenames,
        givenname, name given, name first, prénom, prénoms, vorname, vornamen, nombre, nombres,
        имя, имя отчество, 名
        """,
    Field.NATIVE_NAME: """
        native name, nativename, native_name, name in native script, native script, local name,
        name in native language, original name, name native, name native script,
        name in original script, name in own script, name original, chinese name, korean name,
        japanese name, russian name, name in chinese, name in korean, name in japanese,
        name in russian, hangul, hanja, kanji, chinese characters, cyrillic name,
        姓名, 中文名, 中文姓名, 氏名, 漢字氏名, 성명, 이름, 한글 이름, 한글 성명, 국문 성명, 국문,
        фио
        """,
    Field.OTHER_NAMES: """
        other names, other_names, other name, aliases, alias, also known as, aka, nickname,
        nicknames, former name, variants, spellings, preferred name, known as, badge name
        """,
    Field.DELEGATION: """
        delegation, delegations, delegation name, national delegation, country, country region,
        nationality, country of nationality, citizenship, nation, state, home country, side,
        country of origin, country of residence, sector, group, constituency, stakeholder group,
        pays, nationalité, délégation, land, staatsangehörigkeit, nationalität, país,
        nacionalidad, delegación, paese, страна, делегация, гражданство,
        国家, 国籍, 国别, 國家, 國籍, 代表团, 代表團, 国, 국가, 국적, 대표단, 나라
        """,
    Field.AFFILIATION: """
        affiliation, affiliations, organisation, organization, institution, institute, employer,
        company, university, agency, ministry, institutional affiliation, work place, workplace,
        organisation name, organization name, organisation institution,
        organization institution, current affiliation, org, institut, organización, institución,
        institution d'appartenance, arbeitgeber, einrichtung, организация, место работы,
        учреждение, 单位, 單位, 工作单位, 机构, 機構, 所属, 所属機関, 소속, 기관, 소속 기관
        """,
    Field.TITLE: """
        position, job title, jobtitle, current position, position title, function, role, post,
        designation, occupation, professional title, title, title position, poste, fonction,
        funktion, cargo, puesto, должность, 职务, 職務, 职位, 职称, 役職, 肩書き, 직위, 직책, 직함
        """,
    Field.EMAIL: """
        email, e mail, email address, e mail address, mail, contact email, work email,
        primary email, emailaddress, courriel, adresse e mail, e mail adresse,
        correo, correo electrónico, электронная почта, эл почта, почта, адрес электронной почты,
        邮箱, 电子邮件, 电子邮箱, 電子郵件, 電郵, メール,
        メールアドレス, 이메일, 전자우편, 이메일 주소
        """,
    Field.PRONOUNS: "pronouns, pronoun, preferred pronouns, gender pronouns, pronoms, pronomen",
    Field.LANGUAGE: """
        language, preferred language, working language, languages, language preference,
        langue, sprache, idioma, язык, 语言, 語言, 言語, 언어
        """,
}

AFTER_ALL: Final = 1_000
RANKS: Final = {
    field: {name.strip(): rank for rank, name in enumerate(" ".join(names.split()).split(","))}
    for field, names in NAMES.items()
}
# Words of more than the Latin letters, by which an encoding is told from another.
FOREIGN_WORDS: Final = frozenset(
    word
    for ranks in RANKS.values()
    for name in ranks
    for word in name.split()
    if not word.isascii()
)


def header_name(text: str) -> str:
    """A column's name as it is looked up."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("_", " ")
    return " ".join(re.sub(r"[^\w\s']", " ", plain).split())


def _rank(field: Field, text: str) -> int | None:
    """How well a column's name fits a field, 0 being best; None where it does not.

    A name as a whole goes before what stands in front of a bracket or beside a slash.
    """
    ranks = RANKS[field]
    whole = header_name(text)
    if whole in ranks:
        return ranks[whole]
    pieces = [re.sub(r"[(\[（].*", "", text), *re.split(r"[/|]", text)]
    found = (ranks[name] for name in map(header_name, pieces) if name in ranks)
    return min((AFTER_ALL + rank for rank in found), default=None)


def guess_mapping(header: Sequence[str]) -> dict[Field, int]:
    """Which column holds which field, counted from 0; each column is used once."""
    found: dict[Field, int] = {}
    # What has names of its own comes first; a name in another script may be either of two.
    order = sorted(Field, key=lambda field: field in {Field.NAME, Field.NATIVE_NAME})
    for field in order:
        ranked = [
            (rank, column)
            for column, text in enumerate(header)
            if column not in found.values() and (rank := _rank(field, text)) is not None
        ]
        if ranked:
            found[field] = min(ranked)[1]
    return _settled(found, header)


def _settled(found: dict[Field, int], header: Sequence[str]) -> dict[Field, int]:
    """With family and given names at hand, a whole name in its own script is the native one."""
    if Field.FAMILY_NAME in found and Field.GIVEN_NAME in found:
        name = found.get(Field.NAME)
        if name is not None and Field.NATIVE_NAME not in found and not header[name].isascii():
            found[Field.NATIVE_NAME] = found.pop(Field.NAME)
    elif Field.FAMILY_NAME in found and Field.NAME not in found:
        # "Nom" alone, or "Surname" alone, is all the name that there is.
        found[Field.NAME] = found.pop(Field.FAMILY_NAME)
    return found


def has_name(mapping: Mapping[Field, int]) -> bool:
    """Whether somebody's name can be told from these columns."""
    return Field.NAME in mapping or {Field.FAMILY_NAME, Field.GIVEN_NAME} <= mapping.keys()


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row looks like the head of a roster: two known columns, a name among them."""
    mapping = guess_mapping(cells)
    return len(mapping) > 1 and has_name(mapping)
