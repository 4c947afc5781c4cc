"""Verifies the signature of a delivery, with standardwebhooks as the cryptography.

standardwebhooks signs here, and nothing else: its own `verify` has a fixed tolerance, accepts several spellings of one
timestamp or signature, and raises bare `ValueError`s on malformed lists. What is signed, and how, is defined by the
Standard Webhooks specification: HMAC-SHA256 (RFC 2104) over `id.timestamp.body`.
"""

from __future__ import annotations

import time
from base64 import b64decode
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Sequence, Union, cast

from standardwebhooks import Webhook as Signer

from .errors import InvalidWebhookSignatureError, WebhookSecretError
from .headers import webhook_headers

if TYPE_CHECKING:
    from .headers import HeadersLike

TOLERANCE = 300

Payload = Union[str, bytes]
Secrets = Union[str, Sequence[str]]
Tolerance = Union[float, timedelta]

_PREFIX = "whsec_"
_SCHEME = "v1,"
_LONGEST_TIMESTAMP = 12  # digits; the calendar of datetime ends at twelve


def verify(text: str, headers: HeadersLike, secrets: Secrets, tolerance: Tolerance = TOLERANCE) -> str:
    """Checks that a body was signed with one of the secrets, and recently.

    Args:
        text: The body, as `body_text` returns it.
        headers: The headers of the request, in any form that `webhook_headers` takes.
        secrets: One secret, or those that are valid during a rotation.
        tolerance: How far the sender's clock may be from this one, in both directions: seconds, or a `timedelta`.

    Returns:
        The id of the delivery.

    Raises:
        InvalidWebhookSignatureError: The delivery cannot be trusted.
        WebhookSecretError: There is no secret, or one cannot be read.
        TypeError: The tolerance is neither a number nor a `timedelta`.
    """
    tolerance = tolerance if type(tolerance) is int else _seconds(tolerance)
    signers = [signer(secrets)] if type(secrets) is str else _signers(secrets)
    signature, timestamp, webhook_id = webhook_headers(headers)
    sent = _sent(timestamp, tolerance)
    if "." in webhook_id:  # "Signature scheme" in the specification warns of it
        raise InvalidWebhookSignatureError(
            "The webhook-id header contains a full stop, so it is not certain where the signed body begins."
        )
    signatures = signature.split()  # by spaces, says the specification; a gateway may have put line ends there
    for each in signers:
        if _matches(_signed(each, webhook_id, sent, text), signatures):
            return webhook_id
    from .causes import cause_of_mismatch

    cause = cause_of_mismatch(text, _texts(secrets))
    raise InvalidWebhookSignatureError(f"The given webhook signature does not match: {cause}")


def body_text(payload: Payload) -> str:
    """Returns a body as text.

    Args:
        payload: The body as it was received: text, or any kind of bytes.

    Raises:
        InvalidWebhookSignatureError: The bytes are not UTF-8, or the body is neither text nor bytes.
    """
    if type(payload) is str:
        return payload
    if isinstance(payload, str):
        return str(payload)
    if isinstance(payload, (bytes, bytearray, memoryview)):
        try:
            return bytes(payload).decode("utf-8")
        except UnicodeDecodeError as error:
            raise InvalidWebhookSignatureError(
                f"The body is not UTF-8 (at byte {error.start}); pass it as it arrived, not compressed or re-encoded."
            ) from None
    raise InvalidWebhookSignatureError(
        f"The body must be str or bytes, but is of type {type(payload).__name__!r}; pass it as it arrived, before "
        "anything has parsed it."
    )


@lru_cache(maxsize=64)
def signer(secret: str) -> Signer:
    """Makes what signs with a secret.

    Args:
        secret: `whsec_` and base64, or any other text, whose UTF-8 bytes are the key then.

    Raises:
        WebhookSecretError: The text holds no key.
    """
    try:
        key = b64decode(secret[len(_PREFIX) :] + "==") if secret.startswith(_PREFIX) else secret.encode("utf-8")
    except ValueError:
        key = b""
    if not key:
        raise WebhookSecretError(
            "The webhook secret cannot be read: after whsec_ it must continue in base64. Copy it whole from the "
            "settings of the endpoint."
        )
    return Signer(key)


def _signers(secrets: object) -> Sequence[Signer]:
    return [signer(text) for text in _texts(secrets)]


def _texts(secrets: object) -> Sequence[str]:
    found = [secrets] if isinstance(secrets, str) else secrets
    if not isinstance(found, (list, tuple)) or not all(isinstance(secret, str) for secret in found):
        raise WebhookSecretError(
            f"The webhook secret must be str, or a list of str, but is of type {type(secrets).__name__!r}."
        )
    # a subclass of str might put the secret into an error when it is looked at
    texts = [str.__str__(secret) for secret in found]
    if not texts or not all(texts):
        raise WebhookSecretError("The webhook secret is empty; copy it from the settings of the endpoint.")
    return texts


def _seconds(tolerance: object) -> float:
    if isinstance(tolerance, timedelta):
        seconds = tolerance.total_seconds()
        return int(seconds) if seconds.is_integer() else seconds
    if isinstance(tolerance, (int, float)):
        return tolerance
    if hasattr(tolerance, "__float__"):  # a number of `decimal`, `fractions` or numpy; text has none
        return float(cast(Any, tolerance))
    raise TypeError(f"`tolerance` must be seconds or a timedelta, but is of type {type(tolerance).__name__!r}.")


def _sent(timestamp: str, tolerance: float) -> datetime:
    # one spelling only, because what is signed below is the number and not its text
    if len(timestamp) > _LONGEST_TIMESTAMP or not timestamp.isascii() or not timestamp.isdigit() or timestamp[0] == "0":
        raise InvalidWebhookSignatureError("The webhook-timestamp header is not a whole number of seconds.")
    seconds = int(timestamp)
    age = int(time.time()) - seconds
    if not age <= tolerance:
        raise InvalidWebhookSignatureError(
            f"Webhook timestamp is too old: it was sent {age} seconds ago, and the tolerance is {tolerance} seconds."
        )
    if not -age <= tolerance:
        raise InvalidWebhookSignatureError(
            f"Webhook timestamp is too new: it lies {-age} seconds ahead, and the tolerance is {tolerance} "
            "seconds. Check the clock of this server."
        )
    try:
        return datetime.fromtimestamp(seconds, timezone.utc)
    except (ValueError, OverflowError, OSError):
        raise InvalidWebhookSignatureError("The webhook-timestamp header lies beyond the calendar.") from None


def _signed(by: Signer, webhook_id: str, sent: datetime, text: str) -> str:
    try:
        return by.sign(webhook_id, sent, text)
    except UnicodeEncodeError:
        raise InvalidWebhookSignatureError(
            "The body or the webhook-id header is not text that UTF-8 can hold; pass the body as bytes."
        ) from None


def _matches(expected: str, signatures: Sequence[str]) -> bool:
    size = len(expected)
    for each in signatures:
        whole = each if each.startswith(_SCHEME) else _SCHEME + each  # senders that name no scheme mean this one
        if len(whole) == size and whole.isascii() and compare_digest(expected, whole):
            return True
    return False
