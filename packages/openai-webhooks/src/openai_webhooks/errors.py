"""Everything that this package raises about a delivery.

    ValueError
    ├── InvalidWebhookSignatureError   the delivery cannot be trusted or read; answer 400
    ├── ReplayedWebhookError           a good delivery that was seen before; answer 200 and do nothing
    └── WebhookSecretError             there is no secret, or none that can be read; fix the configuration

No message holds a secret, a signature or any part of a body.
"""

from __future__ import annotations

import sys
from typing import Any


class InvalidWebhookSignatureError(ValueError):
    """The delivery was not signed with the secret, is too old or too new, or is malformed."""


class WebhookSecretError(ValueError):
    """The secret is missing or cannot be read; no delivery is at fault."""


class ReplayedWebhookError(ValueError):
    """The delivery is genuine, but its id was seen before.

    Senders repeat a delivery until it is answered with a 2xx status, so answer 200 and do nothing.

    Attributes:
        webhook_id: The `webhook-id` header, the same in all repetitions of one delivery.
    """

    def __init__(self, webhook_id: str) -> None:
        super().__init__(
            f"The webhook {webhook_id!r} was received before; answer 200, so that it is not sent again, and do nothing."
        )
        self.webhook_id = webhook_id

    def __reduce__(self) -> Any:
        return (type(self), (self.webhook_id,))


def name_publicly() -> None:
    """Gives the error that `openai` exports the name by which its users know it; called where `openai` is loaded."""
    InvalidWebhookSignatureError.__module__ = "openai"


if "openai" in sys.modules:
    name_publicly()
