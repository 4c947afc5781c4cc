"""Verifies deliveries and makes events of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Optional

from .errors import WebhookSecretError
from .events import read_event
from .signatures import TOLERANCE, body_text, verify

if TYPE_CHECKING:
    from .headers import HeadersLike
    from .replays import Seen
    from .signatures import Payload, Secrets, Tolerance
    from .types.unwrap import UnwrapWebhookEvent

SECRET_VARIABLE = "OPENAI_WEBHOOK_SECRET"


class Webhooks:
    """Receives the deliveries of one endpoint.

    Args:
        secret: The secret of the endpoint, or a list of those that are valid during a rotation. `whsec_` is followed by
            base64; any other text is a key as it stands. Default: the environment variable `OPENAI_WEBHOOK_SECRET`.
        seen: A store of the ids of deliveries, which turns away repetitions; default none.
    """

    def __init__(self, secret: Optional[Secrets] = None, *, seen: Optional[Seen] = None) -> None:
        self._secret = secret_from_environment() if secret is None else secret
        self._seen = seen

    def unwrap(
        self,
        payload: Payload,
        headers: HeadersLike,
        *,
        secret: Optional[Secrets] = None,
        tolerance: Tolerance = TOLERANCE,
        seen: Optional[Seen] = None,
    ) -> UnwrapWebhookEvent:
        """Verifies a delivery, and returns its event.

        Args:
            payload: The body as it arrived: not parsed, not re-encoded.
            headers: The headers of the request; any mapping or multi-dict, of any case.
            secret: Secrets to use instead of this object's; default those.
            tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
                default 300 seconds.
            seen: A store to use instead of this object's; default that one.

        Raises:
            InvalidWebhookSignatureError: The delivery cannot be trusted, or holds no event.
            ReplayedWebhookError: The store has seen the delivery.
            WebhookSecretError: There is no secret, or it cannot be read.
        """
        seen = self._seen if seen is None else seen
        return unwrap(payload, headers, secret=self._or_own(secret), tolerance=tolerance, seen=seen)

    def verify_signature(
        self,
        payload: Payload,
        headers: HeadersLike,
        *,
        secret: Optional[Secrets] = None,
        tolerance: Tolerance = TOLERANCE,
        seen: Optional[Seen] = None,
    ) -> None:
        """Verifies a delivery, and leaves reading it to the caller.

        Args:
            payload: The body as it arrived: not parsed, not re-encoded.
            headers: The headers of the request; any mapping or multi-dict, of any case.
            secret: Secrets to use instead of this object's; default those.
            tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
                default 300 seconds.
            seen: A store to use instead of this object's; default that one.

        Raises:
            InvalidWebhookSignatureError: The delivery cannot be trusted.
            ReplayedWebhookError: The store has seen the delivery.
            WebhookSecretError: There is no secret, or it cannot be read.
        """
        seen = self._seen if seen is None else seen
        verify_signature(payload, headers, secret=self._or_own(secret), tolerance=tolerance, seen=seen)

    def _or_own(self, secret: Optional[Secrets]) -> Secrets:
        return given(self._secret) if secret is None else secret


def unwrap(
    payload: Payload,
    headers: HeadersLike,
    *,
    secret: Optional[Secrets] = None,
    tolerance: Tolerance = TOLERANCE,
    seen: Optional[Seen] = None,
) -> UnwrapWebhookEvent:
    """Verifies a delivery, and returns its event.

    Args:
        payload: The body as it arrived: not parsed, not re-encoded.
        headers: The headers of the request; any mapping or multi-dict, of any case.
        secret: The secret, or a list of secrets; default the environment variable `OPENAI_WEBHOOK_SECRET`.
        tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
            default 300 seconds.
        seen: A store of the ids of deliveries, which turns away repetitions; default none.

    Raises:
        InvalidWebhookSignatureError: The delivery cannot be trusted, or holds no event.
        ReplayedWebhookError: The store has seen the delivery.
        WebhookSecretError: There is no secret, or it cannot be read.
    """
    text = body_text(payload)
    webhook_id = verify(text, headers, given(secret_from_environment()) if secret is None else secret, tolerance)
    event = read_event(text)
    if seen is not None:
        _refuse_replay(seen, webhook_id)
    return event


def verify_signature(
    payload: Payload,
    headers: HeadersLike,
    *,
    secret: Optional[Secrets] = None,
    tolerance: Tolerance = TOLERANCE,
    seen: Optional[Seen] = None,
) -> None:
    """Verifies a delivery, and leaves reading it to the caller.

    Args:
        payload: The body as it arrived: not parsed, not re-encoded.
        headers: The headers of the request; any mapping or multi-dict, of any case.
        secret: The secret, or a list of secrets; default the environment variable `OPENAI_WEBHOOK_SECRET`.
        tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
            default 300 seconds.
        seen: A store of the ids of deliveries, which turns away repetitions; default none.

    Raises:
        InvalidWebhookSignatureError: The delivery cannot be trusted.
        ReplayedWebhookError: The store has seen the delivery.
        WebhookSecretError: There is no secret, or it cannot be read.
    """
    secret = given(secret_from_environment()) if secret is None else secret
    webhook_id = verify(body_text(payload), headers, secret, tolerance)
    if seen is not None:
        _refuse_replay(seen, webhook_id)


def secret_from_environment() -> Optional[str]:
    """Returns the value of `OPENAI_WEBHOOK_SECRET`, or `None` if it is not set or empty."""
    return os.environ.get(SECRET_VARIABLE, "").strip() or None


def given(secret: Optional[Secrets]) -> Secrets:
    """Returns a secret that must be there.

    Args:
        secret: One secret, or several while one replaces another.

    Raises:
        WebhookSecretError: It is `None`.
    """
    if secret is None:
        raise WebhookSecretError(
            f"The webhook secret must either be set in the environment, as {SECRET_VARIABLE}, or be given: as "
            "`webhook_secret` of the client, `secret` of `Webhooks`, or `secret` of this call."
        )
    return secret


def _refuse_replay(seen: Seen, webhook_id: str) -> None:
    from .replays import refuse_replay

    refuse_replay(seen, webhook_id)
