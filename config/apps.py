"""Puts the site's own admin in the place of Django's."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class SiteAdminConfig(AdminConfig):
    """The admin with a closed list of models."""

    default_site = "config.site.SiteAdmin"
