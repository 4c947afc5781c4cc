"""The familiar clients: the kernel's client with the resources of all installed distributions."""

from __future__ import annotations

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI
from openai_realtime.aio.mounts import AsyncRealtimeResources
from openai_realtime.sync.mounts import RealtimeResources
from openai_rest.aio.mounts import AsyncRestResources
from openai_rest.sync.mounts import RestResources
from openai_webhooks.mounts import AsyncWebhookResources, WebhookResources

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]


class OpenAI(RestResources, RealtimeResources, WebhookResources, KernelClient):
    """The synchronous client of the OpenAI API; its arguments are those of `openai_core.Client`."""

    service = OPENAI


class AsyncOpenAI(AsyncRestResources, AsyncRealtimeResources, AsyncWebhookResources, KernelAsyncClient):
    """The asynchronous client of the OpenAI API; its arguments are those of `openai_core.AsyncClient`."""

    service = OPENAI


Client = OpenAI
AsyncClient = AsyncOpenAI
