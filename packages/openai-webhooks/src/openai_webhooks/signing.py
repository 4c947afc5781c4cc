"""Signs a body as the API does, to test the code that receives deliveries."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Dict, Optional

from .signatures import body_text, signer

if TYPE_CHECKING:
    from .signatures import Payload


def signed_headers(
    payload: Payload, *, secret: str, webhook_id: str = "wh_test", timestamp: Optional[int] = None
) -> Dict[str, str]:
    """Makes the headers of a delivery.

    Args:
        payload: The body, exactly as it will be sent.
        secret: The secret of the endpoint.
        webhook_id: The id of the delivery; default `wh_test`.
        timestamp: When it is sent, in seconds since 1970; default now.

    Returns:
        The headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.
    """
    seconds = int(time.time()) if timestamp is None else timestamp
    sent = datetime.fromtimestamp(seconds, timezone.utc)
    return {
        "webhook-id": webhook_id,
        "webhook-timestamp": str(seconds),
        "webhook-signature": signer(secret).sign(webhook_id, sent, body_text(payload)),
    }
