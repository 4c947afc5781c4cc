"""Webhooks as resources of an API client; the one part of this package that needs `openai-core`."""

from importlib import import_module
from typing import TYPE_CHECKING

from ..lazy import lazy_names

try:
    import_module("openai_core")
except ImportError as _error:
    raise ImportError(
        "openai_webhooks.client calls the API, which openai-webhooks alone cannot do: run `pip install openai`. "
        "Receiving webhooks needs nothing more; use `openai_webhooks.Webhooks` for that."
    ) from _error

if TYPE_CHECKING:
    from .aio.webhooks import AsyncClientWebhooks as AsyncClientWebhooks, AsyncEventTypes as AsyncEventTypes
    from .sync.webhooks import ClientWebhooks as ClientWebhooks, EventTypes as EventTypes

_SOURCES = {
    **dict.fromkeys(("AsyncClientWebhooks", "AsyncEventTypes"), ".aio.webhooks"),
    **dict.fromkeys(("ClientWebhooks", "EventTypes"), ".sync.webhooks"),
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = ["AsyncClientWebhooks", "AsyncEventTypes", "ClientWebhooks", "EventTypes"]
