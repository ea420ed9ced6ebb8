"""A roster for a paper that belongs to no dialogue: people are known by their names alone."""

from __future__ import annotations

from dialogues.domain.names import Person
from dialogues.domain.rostertable import Field, Row, TableError, guess_mapping, read_table
from dialogues.domain.rostertable.values import RowError, read_values

from .paper import PaperError


def read_people(name: str, content: bytes) -> tuple[Person, ...]:
    """The people of a roster, from CSV or Excel; a person's key is their name as it is written.

    Errors: `PaperError`, with the line, where no column has names, where a row cannot be read, or
    where there is nobody.
    """
    try:
        table = read_table(content, name)
    except TableError as error:
        raise PaperError(str(error)) from None
    mapping = guess_mapping(table.header)
    if Field.NAME not in mapping and not {Field.FAMILY_NAME, Field.GIVEN_NAME} <= set(mapping):
        raise PaperError(f"{name}, line {table.line}: no column “name” was found.")
    people = tuple(_person(name, row, mapping) for row in table.rows)
    if not people:
        raise PaperError(f"{name}: there is nobody below the header.")
    return people


def _person(file: str, row: Row, mapping: dict[Field, int]) -> Person:
    try:
        given = read_values(row, mapping)
    except RowError as error:
        raise PaperError(f"{file}, line {row.line}: {error}") from None
    return Person(
        key=given[Field.NAME],
        name=given[Field.NAME],
        native_name=given[Field.NATIVE_NAME],
        other_names=given.other_names,
        delegation=given[Field.DELEGATION],
        language=given[Field.LANGUAGE],
        pronouns=given[Field.PRONOUNS],
        title=given[Field.TITLE],
        affiliation=given[Field.AFFILIATION],
        email=given[Field.EMAIL],
    )
