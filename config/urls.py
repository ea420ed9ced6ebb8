"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("account/", include("dialogues.views.account.urls")),
    path("admin/", admin.site.urls),
    path("", include("dialogues.urls")),
    path("", include("reports.urls")),
]
