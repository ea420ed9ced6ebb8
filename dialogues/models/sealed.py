"""What every model with sealed fields begins with."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from .dialogue import Dialogue


class SealedModel(models.Model):
    """A row of a dialogue. Both fields are bound into its blobs, so they come first and stay."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    dialogue = models.ForeignKey(Dialogue, on_delete=models.CASCADE, related_name="%(class)ss")

    class Meta:
        abstract = True
