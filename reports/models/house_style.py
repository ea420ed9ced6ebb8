"""A site's own house style, beside the built-in ones."""

from __future__ import annotations

from django.db import models


class HouseStyle(models.Model):
    """A style as data, in the words of the built-in ones; checked when it is saved."""

    code = models.SlugField(max_length=40, unique=True)
    source = models.TextField(help_text="The style as YAML, like the built-in ones.")

    class Meta:
        ordering = ("code",)

    def __str__(self) -> str:
        return self.code
