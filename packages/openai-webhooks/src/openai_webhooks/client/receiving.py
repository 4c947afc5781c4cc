"""What `client.webhooks` does with deliveries, the same in both flavours: it needs no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..signatures import TOLERANCE
from ..webhooks import given, unwrap, verify_signature

if TYPE_CHECKING:
    from ..headers import HeadersLike
    from ..replays import Seen
    from ..signatures import Payload, Secrets, Tolerance
    from ..types.unwrap import UnwrapWebhookEvent


class Receiving:
    """Verifies deliveries with the secret of the client; to be mixed into its resource."""

    _client: Any

    def unwrap(
        self,
        payload: Payload,
        headers: HeadersLike,
        *,
        secret: Optional[Secrets] = None,
        tolerance: Tolerance = TOLERANCE,
        seen: Optional[Seen] = None,
    ) -> UnwrapWebhookEvent:
        """Verifies a delivery, and returns its event. Nothing is sent.

        Args:
            payload: The body as it arrived: not parsed, not re-encoded.
            headers: The headers of the request; any mapping or multi-dict, of any case.
            secret: The secret, or a list of secrets; default the client's `webhook_secret`.
            tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
                default 300 seconds.
            seen: A store of the ids of deliveries, which turns away repetitions; default none.

        Raises:
            InvalidWebhookSignatureError: The delivery cannot be trusted, or holds no event.
            ReplayedWebhookError: The store has seen the delivery.
            WebhookSecretError: There is no secret, or it cannot be read.
        """
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
        """Verifies a delivery, and leaves reading it to the caller. Nothing is sent.

        Args:
            payload: The body as it arrived: not parsed, not re-encoded.
            headers: The headers of the request; any mapping or multi-dict, of any case.
            secret: The secret, or a list of secrets; default the client's `webhook_secret`.
            tolerance: How old the delivery may be, or how far ahead of this clock: seconds, or a `timedelta`;
                default 300 seconds.
            seen: A store of the ids of deliveries, which turns away repetitions; default none.

        Raises:
            InvalidWebhookSignatureError: The delivery cannot be trusted.
            ReplayedWebhookError: The store has seen the delivery.
            WebhookSecretError: There is no secret, or it cannot be read.
        """
        verify_signature(payload, headers, secret=self._or_own(secret), tolerance=tolerance, seen=seen)

    def _or_own(self, secret: Optional[Secrets]) -> Secrets:
        return given(self._client.webhook_secret) if secret is None else secret
