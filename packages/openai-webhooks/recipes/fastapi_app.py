"""Receives webhooks with FastAPI.

OPENAI_WEBHOOK_SECRET=whsec_... uvicorn recipes.fastapi_app:app
"""

from __future__ import annotations

import logging

from fastapi import FastAPI, HTTPException, Request

import openai_webhooks

app = FastAPI()
webhooks = openai_webhooks.Webhooks(seen=openai_webhooks.MemorySeen())
log = logging.getLogger(__name__)


@app.post("/webhook")
async def receive(request: Request) -> str:
    """Answers 400 to what is not genuine, and 200 to everything else, repetitions included."""
    try:
        # take the Request, not a model: the signature covers the body as it arrived
        event = webhooks.unwrap(await request.body(), request.headers)
    except openai_webhooks.ReplayedWebhookError:
        return "seen before"
    except openai_webhooks.InvalidWebhookSignatureError as error:
        log.warning("Refused a webhook: %s", error)
        raise HTTPException(400, "invalid signature") from None
    if event.type == "response.completed":
        log.info("Response %s is complete.", event.data.id)
    return "ok"
