"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

# A participant's pages say what went wrong in their language.
handler400 = "reports.views.participant.errors.bad_request"
handler404 = "reports.views.participant.errors.not_found"
handler500 = "reports.views.participant.errors.server_error"
urlpatterns = [
    path("account/", include("dialogues.views.account.urls")),
    path("admin/", admin.site.urls),
    path("", include("dialogues.urls")),
    path("", include("reports.urls")),
]
