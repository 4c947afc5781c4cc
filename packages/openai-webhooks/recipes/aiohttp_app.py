"""Receives webhooks with aiohttp.

OPENAI_WEBHOOK_SECRET=whsec_... python -m aiohttp.web recipes.aiohttp_app:make_app
"""

from __future__ import annotations

import logging
from typing import List, Optional

from aiohttp import web

import openai_webhooks

webhooks = openai_webhooks.Webhooks(seen=openai_webhooks.MemorySeen())
log = logging.getLogger(__name__)


async def receive(request: web.Request) -> web.Response:
    """Answers 400 to what is not genuine, and 200 to everything else, repetitions included."""
    try:
        event = webhooks.unwrap(await request.read(), request.headers)
    except openai_webhooks.ReplayedWebhookError:
        return web.Response(text="seen before")
    except openai_webhooks.InvalidWebhookSignatureError as error:
        log.warning("Refused a webhook: %s", error)
        return web.Response(text="invalid signature", status=400)
    if event.type == "response.completed":
        log.info("Response %s is complete.", event.data.id)
    return web.Response(text="ok")


def make_app(argv: Optional[List[str]] = None) -> web.Application:
    """Makes the application.

    Args:
        argv: What `python -m aiohttp.web` passes on; not used.
    """
    app = web.Application()
    app.router.add_post("/webhook", receive)
    return app
