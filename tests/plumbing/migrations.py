"""The database as it was before a migration, for the tests of what migrations carry over."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def migrate() -> None:
    """Bring it up to date."""
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


def go_back(before: list[tuple[str, str]]) -> Any:
    """Make it as it was after these migrations; its models."""
    MigrationExecutor(connection).migrate(before)
    return models_of(before)


def models_of(before: list[tuple[str, str]]) -> Any:
    """The models as they were after these migrations."""
    return MigrationExecutor(connection).loader.project_state(before).apps
