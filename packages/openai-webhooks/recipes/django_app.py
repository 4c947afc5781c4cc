"""Receives webhooks with Django: a view and its URL.

Put `path("", include("recipes.django_app"))` into the URL configuration of the site.
"""

# Django has no type hints of its own:
# mypy: disable-error-code="import-untyped,untyped-decorator"
# pyright: reportArgumentType=false

from __future__ import annotations

import logging

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

import openai_webhooks

webhooks = openai_webhooks.Webhooks(seen=openai_webhooks.MemorySeen())
log = logging.getLogger(__name__)


@csrf_exempt  # the signature proves where the request comes from
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Answers 400 to what is not genuine, and 200 to everything else, repetitions included."""
    try:
        event = webhooks.unwrap(request.body, request.headers)  # request.META works too
    except openai_webhooks.ReplayedWebhookError:
        return HttpResponse("seen before")
    except openai_webhooks.InvalidWebhookSignatureError as error:
        log.warning("Refused a webhook: %s", error)
        return HttpResponse("invalid signature", status=400)
    if event.type == "response.completed":
        log.info("Response %s is complete.", event.data.id)
    return HttpResponse("ok")


urlpatterns = [path("webhook", receive)]
