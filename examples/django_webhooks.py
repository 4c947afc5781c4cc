# /// script
# requires-python = ">=3.9"
# dependencies = ["django", "openai-webhooks>=3.100"]
# ///
"""A Django view that receives webhooks, in a project of one file. Run as a program, it gets genuine and forged ones."""

import logging

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

import openai_webhooks

SECRET = "whsec_ZXhhbXBsZQ=="  # in your program: OPENAI_WEBHOOK_SECRET

webhooks = openai_webhooks.Webhooks(SECRET, seen=openai_webhooks.MemorySeen())


@csrf_exempt  # The signature proves where the request comes from.
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    try:
        event = webhooks.unwrap(request.body, request.headers)
    except openai_webhooks.ReplayedWebhookError:
        return HttpResponse("seen before")
    except openai_webhooks.InvalidWebhookSignatureError:
        return HttpResponse("invalid signature", status=400)
    if event.type == "batch.completed":
        print("the batch is complete:", event.data.id)  # Do the work in a task of a queue, not here.
    return HttpResponse("ok")


urlpatterns = [path("webhook", receive)]


def main() -> None:
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], LOGGING_CONFIG=None)
    django.setup()
    logging.getLogger("django.request").setLevel(logging.ERROR)
    body = '{"id": "evt_1", "object": "event", "created_at": 1, "type": "batch.completed", "data": {"id": "batch_1"}}'
    headers = openai_webhooks.signed_headers(body, secret=SECRET)
    for content in (body, body, body.replace("batch_1", "batch_2")):
        response = Client().post("/webhook", content, content_type="application/json", headers=headers)
        print(response.status_code, response.content.decode())


if __name__ == "__main__":
    main()
