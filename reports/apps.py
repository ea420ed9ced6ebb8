"""The paper: drafting, review, clearance, release, export."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "reports"
