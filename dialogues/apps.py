"""The room: who met, under which rule, what was said, and how a speaker may be named."""

from django.apps import AppConfig
from django.core.checks import Tags, register

from .checks import check_secrecy


class DialoguesConfig(AppConfig):
    name = "dialogues"

    def ready(self) -> None:
        """Have our checks run with Django's own."""
        register(check_secrecy, Tags.security)
