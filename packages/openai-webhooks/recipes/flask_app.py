"""Receives webhooks with Flask.

OPENAI_WEBHOOK_SECRET=whsec_... flask --app recipes/flask_app.py run
"""

from __future__ import annotations

import logging
from typing import Tuple

from flask import Flask, request

import openai_webhooks

app = Flask(__name__)
webhooks = openai_webhooks.Webhooks(seen=openai_webhooks.MemorySeen())
log = logging.getLogger(__name__)


@app.post("/webhook")
def receive() -> Tuple[str, int]:
    """Answers 400 to what is not genuine, and 200 to everything else, repetitions included."""
    try:
        # get_data() gives the body as it arrived; request.json would have parsed it
        event = webhooks.unwrap(request.get_data(), request.headers)
    except openai_webhooks.ReplayedWebhookError:
        return "seen before", 200
    except openai_webhooks.InvalidWebhookSignatureError as error:
        log.warning("Refused a webhook: %s", error)
        return "invalid signature", 400
    if event.type == "response.completed":
        log.info("Response %s is complete.", event.data.id)
    return "ok", 200
