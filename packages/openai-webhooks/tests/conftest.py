"""A delivery, signed without the code under test."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from typing import Any, Callable, Dict

import pytest

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = (
    '{"id": "evt_1", "object": "event", "created_at": 1750861210, "type": "response.completed", '
    '"data": {"id": "resp_123"}}'
)


def sign(body: bytes, secret: str, webhook_id: str, timestamp: str) -> str:
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    text = webhook_id.encode() + b"." + timestamp.encode() + b"." + body
    return "v1," + base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode()


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    return SECRET


@pytest.fixture
def body() -> str:
    return BODY


@pytest.fixture
def headers_for() -> Callable[..., Dict[str, str]]:
    def make(body: Any = BODY, *, secret: str = SECRET, webhook_id: str = "wh_1", age: float = 0) -> Dict[str, str]:
        timestamp = str(int(time.time() - age))
        encoded = body.encode() if isinstance(body, str) else bytes(body)
        return {
            "webhook-id": webhook_id,
            "webhook-timestamp": timestamp,
            "webhook-signature": sign(encoded, secret, webhook_id, timestamp),
        }

    return make


@pytest.fixture
def headers(headers_for: Callable[..., Dict[str, str]]) -> Dict[str, str]:
    return headers_for()
