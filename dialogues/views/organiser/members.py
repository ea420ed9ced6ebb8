"""The pages on which a convenor says who else is in the dialogue."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.mailing import mail_sign_in_link
from dialogues.actions.members import add_member, change_role, remove_member, renew_link
from dialogues.actions.refused import Refused
from dialogues.forms.member import MemberForm, RoleForm
from dialogues.models import Dialogue, Membership, Role
from dialogues.permissions import LAST_CONVENOR, why_not_edit_dialogue, why_not_read_dialogue

from .access import organiser_page, signed_in
from .page import render_page


@require_safe
@organiser_page()
def members_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Everybody who is in it; a convenor can change that."""
    return show_members(request, dialogue, MemberForm(dialogue=dialogue))


def show_members(
    request: HttpRequest, dialogue: Dialogue, form: MemberForm, status: int = 200
) -> HttpResponse:
    """The list with the form as it stands."""
    members = list(dialogue.memberships.in_order())
    convenors = [member.pk for member in members if member.role == Role.CONVENOR]
    return render_page(
        request,
        "dialogues/members.html",
        dialogue,
        status=status,
        form=form,
        members=members,
        only_convenor=convenors[0] if len(convenors) == 1 else None,
        last_convenor=LAST_CONVENOR,
        roles=Role.choices,
        why_not_edit=why_not_edit_dialogue(signed_in(request), dialogue),
    )


@require_POST
@organiser_page(why_not_edit_dialogue)
def add_member_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Adds somebody. A link that could not be mailed is shown here, this once."""
    form = MemberForm(request.POST, dialogue=dialogue)
    if form.is_valid():
        try:
            added = add_member(
                dialogue=dialogue, **form.cleaned_data, by=signed_in(request), now=timezone.now()
            )
        except Refused as refused:
            form.add_error("email", refused.reason)
        else:
            if added.link:
                return hand_over(request, added.member, added.link)
            messages.success(request, f"{added.member.user} is in the dialogue now.")
            return redirect("dialogues:members", dialogue.slug)
    return show_members(request, dialogue, form, status=422)


def hand_over(request: HttpRequest, member: Membership, link: str) -> HttpResponse:
    """Mail a link, or show it to be passed on: it is kept nowhere and cannot be shown again."""
    dialogue = member.dialogue
    if mail_sign_in_link(address=member.user.email, link=link):
        messages.success(request, f"{member.user} has been sent a link to sign in with.")
        return redirect("dialogues:members", dialogue.slug)
    return render_page(request, "dialogues/hand_over.html", dialogue, member=member, link=link)


@require_POST
@organiser_page(why_not_edit_dialogue)
def change_role_page(request: HttpRequest, dialogue: Dialogue, member: int) -> HttpResponse:
    """Gives a member another role."""
    found = get_object_or_404(dialogue.memberships, pk=member)
    form = RoleForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose one of the roles.")
        return redirect("dialogues:members", dialogue.slug)
    by, role = signed_in(request), form.cleaned_data["role"]
    try:
        if change_role(member=found, role=role, by=by, now=timezone.now()):
            messages.success(request, f"{found.user} is {role.label.lower()} now.")
    except Refused as refused:
        messages.error(request, refused.reason)
    return redirect("dialogues:members", dialogue.slug)


@require_POST
@organiser_page(why_not_read_dialogue)
def remove_member_page(request: HttpRequest, dialogue: Dialogue, member: int) -> HttpResponse:
    """Takes a member out, or lets somebody leave."""
    found = get_object_or_404(dialogue.memberships.select_related("user"), pk=member)
    by = signed_in(request)
    try:
        remove_member(member=found, by=by, now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("dialogues:members", dialogue.slug)
    messages.success(request, f"{found.user} is no longer in {dialogue}.")
    if found.user_id == by.pk:
        return redirect("dialogues:list")
    return redirect("dialogues:members", dialogue.slug)


@require_POST
@organiser_page(why_not_edit_dialogue)
def renew_link_page(request: HttpRequest, dialogue: Dialogue, member: int) -> HttpResponse:
    """Makes another sign-in link for somebody who has never signed in."""
    found = get_object_or_404(dialogue.memberships.select_related("user"), pk=member)
    try:
        link = renew_link(member=found, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("dialogues:members", dialogue.slug)
    return hand_over(request, found, link)


ONE = "d/<slug:slug>/members/<int:member>"
urls = [
    path("d/<slug:slug>/members", members_page, name="members"),
    path("d/<slug:slug>/members/add", add_member_page, name="add_member"),
    path(f"{ONE}/role", change_role_page, name="change_role"),
    path(f"{ONE}/remove", remove_member_page, name="remove_member"),
    path(f"{ONE}/link", renew_link_page, name="renew_link"),
]
