"""Signs webhooks as the API does (Standard Webhooks, "Signature scheme"), and breaks them on request."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode, b64encode
from typing import Callable, Dict, NamedTuple, Sequence

_PREFIX = "whsec_"
_HOUR = 3600


class Message(NamedTuple):
    """What one attempt of a delivery sends.

    Attributes:
        body: The body, in bytes.
        headers: Header fields; names in lower case.
    """

    body: bytes
    headers: Dict[str, str]


def signing_key(secret: str) -> bytes:
    """Returns the key that a secret stands for: base64 after `whsec_`, or else the text itself.

    Args:
        secret: The secret of an endpoint.

    Raises:
        ValueError: There is no key in it.
    """
    try:
        key = b64decode(secret[len(_PREFIX) :]) if secret.startswith(_PREFIX) else secret.encode()
    except ValueError:
        key = b""
    if not key:
        raise ValueError("The webhook secret is empty, or not base64 after whsec_; give another one.")
    return key


def new_secret(seed: str) -> str:
    """Makes a secret, which is the same for the same seed.

    Args:
        seed: Any text at all.
    """
    return _PREFIX + b64encode(hashlib.sha256(seed.encode()).digest()).decode()


def signature(secret: str, webhook_id: str, timestamp: int, body: bytes) -> str:
    """HMAC-SHA256 over id, timestamp and body, as `v1,` and base64.

    Args:
        secret: The secret of an endpoint.
        webhook_id: The header `webhook-id`.
        timestamp: The header `webhook-timestamp`, in seconds since 1970.
        body: The body as it is sent.
    """
    content = b"%s.%d.%s" % (webhook_id.encode(), timestamp, body)
    return "v1," + b64encode(hmac.new(signing_key(secret), content, hashlib.sha256).digest()).decode()


def signed(secrets: Sequence[str], webhook_id: str, timestamp: int, body: bytes) -> Message:
    """Makes a genuine message.

    Args:
        secrets: The secret, or both during a rotation; each one signs.
        webhook_id: The id of the delivery.
        timestamp: When it is sent, in seconds since the epoch.
        body: What is sent.
    """
    headers = {
        "content-type": "application/json",
        "user-agent": "openai-testing",
        "webhook-id": webhook_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(secret, webhook_id, timestamp, body) for secret in secrets),
    }
    return Message(body, headers)


def broken(kind: str, secrets: Sequence[str], webhook_id: str, timestamp: int, body: bytes) -> Message:
    """Makes a message that has one thing wrong, or none with the kinds `ok` and `duplicate`.

    Args:
        kind: One of `KINDS`.
        secrets: The secret, or both during a rotation; each one signs.
        webhook_id: The id of the delivery.
        timestamp: When it is sent, in seconds since the epoch.
        body: What is sent.
    """
    if kind == "wrong-signature":
        return signed([new_secret("of somebody else")], webhook_id, timestamp, body)
    if kind == "old-timestamp":
        return signed(secrets, webhook_id, timestamp - _HOUR, body)
    message = signed(secrets, webhook_id, timestamp, body)
    change = _CHANGES.get(kind)
    return change(message) if change else message


def _altered(message: Message) -> Message:
    return message._replace(body=message.body.replace(b'"data":{', b'"data":{"altered":true,', 1))


def _malformed(message: Message) -> Message:
    headers = {**message.headers, "webhook-timestamp": "yesterday", "webhook-signature": "v1,***not-base64*** ,,v2"}
    return message._replace(headers=headers)


def _unsigned(message: Message) -> Message:
    kept = {name: value for name, value in message.headers.items() if not name.startswith("webhook-")}
    return message._replace(headers=kept)


_CHANGES: Dict[str, Callable[[Message], Message]] = {
    "altered-body": _altered,
    "malformed-headers": _malformed,
    "missing-headers": _unsigned,
}

KINDS = ("ok", "wrong-signature", "old-timestamp", "altered-body", "duplicate", "malformed-headers", "missing-headers")
"""What may be planned for a delivery."""
