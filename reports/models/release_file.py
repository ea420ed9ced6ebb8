"""One file of a release, byte for byte as it went out."""

from __future__ import annotations

from django.db import models

from .release import Release


class ReleaseFile(models.Model):
    """A format of a release. It is in clear: it went out."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="files")
    format = models.CharField(max_length=10)
    name = models.CharField(max_length=120)  # SLUG-AUDIENCE.EXT
    content = models.BinaryField()
    digest = models.CharField(max_length=64)  # SHA-256

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=("release", "format"), name="release_file_format_once"),
        )

    def __str__(self) -> str:
        return self.name
