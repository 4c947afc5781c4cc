"""Mounts `webhooks` on a client; nothing else is loaded until the attribute is used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client.aio.webhooks import AsyncClientWebhooks
    from .client.sync.webhooks import ClientWebhooks


class WebhookResources:
    """The webhooks of a synchronous client."""

    @cached_property
    def webhooks(self) -> ClientWebhooks:
        """Deliveries that arrive at your server, and the endpoints that the API sends them to."""
        from .client.sync.webhooks import ClientWebhooks

        return ClientWebhooks(self)


class AsyncWebhookResources:
    """The webhooks of an asynchronous client."""

    @cached_property
    def webhooks(self) -> AsyncClientWebhooks:
        """Deliveries that arrive at your server, and the endpoints that the API sends them to."""
        from .client.aio.webhooks import AsyncClientWebhooks

        return AsyncClientWebhooks(self)
