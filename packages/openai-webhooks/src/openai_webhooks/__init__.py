"""Verify and read the webhooks that the OpenAI API sends.

    event = openai_webhooks.unwrap(body, headers)  # the secret comes from OPENAI_WEBHOOK_SECRET

Names are loaded on first use: `import openai_webhooks` loads neither pydantic nor any cryptography.
"""

from typing import TYPE_CHECKING

from .lazy import lazy_names

__version__ = "3.100.0"

if TYPE_CHECKING:
    from .errors import (
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        ReplayedWebhookError as ReplayedWebhookError,
        WebhookSecretError as WebhookSecretError,
    )
    from .headers import webhook_id as webhook_id
    from .models import EventModel as EventModel
    from .replays import MemorySeen as MemorySeen, Seen as Seen
    from .signing import signed_headers as signed_headers
    from .types.unknown import UnknownWebhookEvent as UnknownWebhookEvent
    from .types.unwrap import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .webhooks import Webhooks as Webhooks, unwrap as unwrap, verify_signature as verify_signature

_SOURCES = {
    **dict.fromkeys(("InvalidWebhookSignatureError", "ReplayedWebhookError", "WebhookSecretError"), ".errors"),
    **dict.fromkeys(("MemorySeen", "Seen"), ".replays"),
    **dict.fromkeys(("Webhooks", "unwrap", "verify_signature"), ".webhooks"),
    "EventModel": ".models",
    "UnknownWebhookEvent": ".types.unknown",
    "UnwrapWebhookEvent": ".types.unwrap",
    "signed_headers": ".signing",
    "webhook_id": ".headers",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [
    "EventModel",
    "InvalidWebhookSignatureError",
    "MemorySeen",
    "ReplayedWebhookError",
    "Seen",
    "UnknownWebhookEvent",
    "UnwrapWebhookEvent",
    "WebhookSecretError",
    "Webhooks",
    "__version__",
    "signed_headers",
    "unwrap",
    "verify_signature",
    "webhook_id",
]
