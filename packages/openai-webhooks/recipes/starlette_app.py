"""Receives webhooks with Starlette.

OPENAI_WEBHOOK_SECRET=whsec_... uvicorn recipes.starlette_app:app
"""

from __future__ import annotations

import logging

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

import openai_webhooks

webhooks = openai_webhooks.Webhooks(seen=openai_webhooks.MemorySeen())
log = logging.getLogger(__name__)


async def receive(request: Request) -> PlainTextResponse:
    """Answers 400 to what is not genuine, and 200 to everything else, repetitions included."""
    try:
        event = webhooks.unwrap(await request.body(), request.headers)
    except openai_webhooks.ReplayedWebhookError:
        return PlainTextResponse("seen before")
    except openai_webhooks.InvalidWebhookSignatureError as error:
        log.warning("Refused a webhook: %s", error)
        return PlainTextResponse("invalid signature", 400)
    if event.type == "response.completed":
        log.info("Response %s is complete.", event.data.id)
    return PlainTextResponse("ok")


app = Starlette(routes=[Route("/webhook", receive, methods=["POST"])])
